package org.dutybearer.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Offence;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.ProceedingKind;

/**
 * One line of a rule that says which kind of fact supports an element, such as {@code announced by act RETURN THREATENED}. The
 * weight is the most it can give: what is {@code alleged by} something is never shown by it, however good the source.
 *
 * @param most the heaviest weight it can lend; {@link Weight#SHOWN_NOT} where such a fact shows the element not to be so
 * @param unstated whether it means proceedings of which the record does not say what they are for
 */
public record Clause(
        Weight most,
        Kind kind,
        Set<ActType> acts,
        Set<Modality> modalities,
        Set<ClaimStatus> claims,
        Set<Matter> matters,
        Set<ProceedingKind> proceedings,
        Set<Offence> offences,
        Set<DetentionKind> detentions,
        boolean unstated,
        String text) {
    /** The kinds of fact a rule can name. */
    public enum Kind {
        /** The register of treaties: the state is bound by the provision on the day. */
        BINDING("treaty"),
        /** The register of treaties: the state has made no reservation to it; open where none is held and none is forbidden. */
        RESERVATION("reservation"),
        ASYLUM_CLAIM("asylum-claim"),
        ACT("act"),
        /** An act that the person herself tells of, by the state she would be returned to. */
        OWN_ACCOUNT("own-account"),
        /** A pattern against a group she belongs to, in the state she would be returned to. */
        PATTERN("pattern"),
        /** An act whose perpetrator is an official of the state. */
        OFFICIAL_ACT("official-act"),
        /** A day on record for the act. */
        DATED_ACT("dated-act"),
        IRREGULAR_ENTRY("irregular-entry"),
        DIRECT_ENTRY("direct-entry"),
        PRESENTATION("presentation"),
        CAUSE("cause-given"),
        PROCEEDING("proceeding"),
        DETENTION("detention"),
        CIRCUMSTANCE("circumstance"),
        /** The person was under eighteen on the day; without a date of birth that stays open. */
        CHILD("child"),
        /** The person is not a citizen of the state that owes; without a citizenship on record that stays open. */
        FOREIGNER("foreigner");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static final String UNSTATED = "UNSTATED";
    private static final Set<Kind> NAMES_SOMETHING =
            EnumSet.of(Kind.ACT, Kind.OWN_ACCOUNT, Kind.OFFICIAL_ACT, Kind.DATED_ACT, Kind.CIRCUMSTANCE);

    public Clause {
        acts = Set.copyOf(acts);
        modalities = Set.copyOf(modalities);
        claims = Set.copyOf(claims);
        matters = Set.copyOf(matters);
        proceedings = Set.copyOf(proceedings);
        offences = Set.copyOf(offences);
        detentions = Set.copyOf(detentions);
    }

    static Clause parse(Weight most, String text) {
        var words = new ArrayList<>(List.of(text.replace(",", " ").trim().split("\\s+")));
        String first = words.remove(0);
        Kind kind = null;
        for (Kind k : Kind.values()) if (k.word.equals(first)) kind = k;
        if (kind == null) throw new IllegalArgumentException("not a kind of fact: '" + first + "'");
        var acts = EnumSet.noneOf(ActType.class);
        var modalities = EnumSet.noneOf(Modality.class);
        var claims = EnumSet.noneOf(ClaimStatus.class);
        var matters = EnumSet.noneOf(Matter.class);
        var proceedings = EnumSet.noneOf(ProceedingKind.class);
        var offences = EnumSet.noneOf(Offence.class);
        var detentions = EnumSet.noneOf(DetentionKind.class);
        boolean unstated = false;
        for (String word : words) {
            boolean known = switch (kind) {
                case ASYLUM_CLAIM -> take(word, ClaimStatus.class, claims);
                case ACT, OWN_ACCOUNT, PATTERN, OFFICIAL_ACT, DATED_ACT ->
                    take(word, ActType.class, acts) || take(word, Modality.class, modalities);
                case CIRCUMSTANCE -> take(word, Matter.class, matters);
                case DETENTION -> take(word, DetentionKind.class, detentions);
                case PROCEEDING ->
                    take(word, ProceedingKind.class, proceedings)
                            || take(word, Offence.class, offences)
                            || word.equals(UNSTATED);
                default -> false;
            };
            if (!known)
                throw new IllegalArgumentException("not a word '" + first + "' can be followed by: '" + word + "'");
            unstated |= word.equals(UNSTATED);
        }
        boolean empty = acts.isEmpty() && matters.isEmpty();
        if (empty && NAMES_SOMETHING.contains(kind))
            throw new IllegalArgumentException("'" + first + "' is followed by the kinds it means");
        return new Clause(
                most,
                kind,
                acts,
                modalities,
                claims,
                matters,
                proceedings,
                offences,
                detentions,
                unstated,
                text.trim());
    }

    private static <E extends Enum<E>> boolean take(String word, Class<E> type, Set<E> into) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                into.add(constant);
                return true;
            }
        }
        return false;
    }

    boolean names(ActType act, Modality modality) {
        return acts.contains(act) && (modalities.isEmpty() || modalities.contains(modality));
    }

    boolean names(Proceeding proceeding) {
        if (unstated) return proceeding.offence().isEmpty() && namesKind(proceeding);
        boolean offence = offences.isEmpty()
                || proceeding.offence().filter(offences::contains).isPresent();
        return offence && namesKind(proceeding);
    }

    private boolean namesKind(Proceeding proceeding) {
        return proceedings.isEmpty()
                || proceeding.kind().filter(proceedings::contains).isPresent();
    }

    boolean names(Detention detention) {
        return detentions.isEmpty() || detentions.contains(detention.kind());
    }

    boolean names(AsylumClaim claim) {
        return claims.isEmpty() || claims.contains(claim.status());
    }

    @Override
    public String toString() {
        return text;
    }
}
