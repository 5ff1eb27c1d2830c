package org.dutybearer.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Modality;

/**
 * One line of a rule that says which kind of fact supports an element, such as {@code announced by act RETURN THREATENED}. The
 * weight is the most it can give: what is {@code alleged by} something is never shown by it, however good the source.
 *
 * @param most the heaviest weight it can lend
 */
public record Clause(
        Weight most, Kind kind, Set<ActType> acts, Set<Modality> modalities, Set<ClaimStatus> claims, String text) {
    /** The kinds of fact a rule can name. */
    public enum Kind {
        /** The register of treaties: the state is bound by the provision on the day. */
        BINDING("treaty"),
        /** No text of a reservation is held yet: always open. */
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
        DETENTION("detention");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public Clause {
        acts = Set.copyOf(acts);
        modalities = Set.copyOf(modalities);
        claims = Set.copyOf(claims);
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
        for (String word : words) {
            boolean known = take(word, ActType.class, acts)
                    || take(word, Modality.class, modalities)
                    || take(word, ClaimStatus.class, claims);
            if (!known) throw new IllegalArgumentException("not a word a rule can use here: '" + word + "'");
        }
        return new Clause(most, kind, acts, modalities, claims, text.trim());
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

    @Override
    public String toString() {
        return text;
    }
}
