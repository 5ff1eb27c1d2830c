package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dutybearer.core.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What states have bound themselves to, on any day.
 * <pre>{@code
 * var register = TreatyRegister.shipped();
 * register.status(kazakhstan, "CAT", day).kind();              // STATE_PARTY
 * register.bound(kazakhstan, ProvisionRef.parse("REFUGEE 33(1)"), day).bound();
 * register.obligations(kazakhstan, day);
 * register.complaint(kazakhstan, "ICCPR", act, day).openForTheAct();
 * register.reservation(latvia, ProvisionRef.parse("REFUGEE 8"), day).modifies();
 * register.with(Corrections.read(file)).status(kazakhstan, "ICCPR-OP2", day);
 * }</pre>
 * Each treaty's own rule says from when an act has effect; where the source records another day, the rule is followed and the
 * answer carries a warning. What is not known is answered as not known. It never changes, and may be asked by many at once.
 */
public final class TreatyRegister {
    private final Facts facts;
    private final Corrections corrections;
    private final List<CorrectionConflict> conflicts;
    private final Map<CountryCode, Dossier> dossiers = new ConcurrentHashMap<>();

    TreatyRegister(Facts facts, Corrections corrections) {
        this.facts = facts;
        this.corrections = corrections;
        var found = new ArrayList<CorrectionConflict>();
        for (var state : corrections.states()) found.addAll(dossier(state).conflicts());
        this.conflicts = List.copyOf(found);
    }

    /** The facts in the jar, read once. */
    public static TreatyRegister shipped() {
        return Shipped.REGISTER;
    }

    /** Read when first asked for, by whoever comes first. */
    private static final class Shipped {
        static final TreatyRegister REGISTER = new TreatyRegister(Facts.shipped(), Corrections.none());
    }

    /**
     * The shipped facts with an organisation's own corrections laid over them, and with no others: this register stays as it
     * is. Every answer that a correction changes says so ({@link StatusWarning#OWN_CORRECTION}).
     */
    public TreatyRegister with(Corrections own) {
        return new TreatyRegister(facts, own);
    }

    /**
     * The same answers for whoever is not told where the organisation has its own corrections from. What rests on one says so
     * and gives the date of its source; the text of the source and the note are in no answer.
     */
    public TreatyRegister withoutOwnSources() {
        return corrections.all().isEmpty() ? this : with(corrections.withoutSources());
    }

    public Corrections corrections() {
        return corrections;
    }

    /** The corrections that the shipped facts of this version contradict or have caught up with. */
    public List<CorrectionConflict> conflicts() {
        return conflicts;
    }

    /** The instruments, in the order refugees, genocide, covenants and the conventions with their protocols. */
    public List<Treaty> treaties() {
        return List.copyOf(facts.treaties());
    }

    public Optional<Treaty> treaty(String code) {
        return facts.find(code);
    }

    /** Every party we hold acts of, dissolved states and the European Union among them. */
    public List<CountryCode> parties() {
        return List.copyOf(facts.parties());
    }

    /** The provision we hold that comes nearest: article 14 for {@code ICCPR 14(3)(d)}. Empty where not even the article is held. */
    public Optional<Provision> provision(ProvisionRef ref) {
        var held = facts.find(ref.treaty()).map(facts::provisions).orElse(List.of());
        return Stream.of(ref, ref.wholeArticle())
                .flatMap(wanted ->
                        held.stream().filter(provision -> provision.ref().equals(wanted)))
                .findFirst();
    }

    public List<Provision> provisions(String treaty) {
        return facts.provisions(facts.treaty(treaty));
    }

    /**
     * How a state stood to a treaty on a day.
     *
     * @throws IllegalArgumentException for a treaty we do not hold
     */
    public TreatyStatus status(CountryCode state, String treaty, LocalDate day) {
        return timeline(state, treaty).on(day);
    }

    /**
     * Whether a provision binds a state on a day, through its own treaty or through another that applies it. It does not ask
     * whether we hold the provision, nor about reservations: {@link #reservation}.
     *
     * @throws IllegalArgumentException for a treaty we do not hold
     */
    public Binding bound(CountryCode state, ProvisionRef ref, LocalDate day) {
        return dossier(state).binding(ref, facts.treaty(ref.treaty()), day);
    }

    /** Every provision we hold that certainly binds the state that day, treaty by treaty in the order of {@link #treaties()}. */
    public List<Obligation> obligations(CountryCode state, LocalDate day) {
        return dossier(state).obligations(day);
    }

    /**
     * Whether an individual can complain of a breach of a treaty, which is another question than whether the state is bound:
     * for Kazakhstan and ICCPR, whether ICCPR-OP1 was open on the day asked for, and for an act of an earlier day.
     *
     * @param act the day of the act complained of; one that went on is asked for by its last day
     * @param day the day on which the complaint would be brought
     * @throws IllegalArgumentException for a treaty we do not hold, or an act after the day
     */
    public ComplaintRoute complaint(CountryCode state, String treaty, LocalDate act, LocalDate day) {
        if (act.isAfter(day))
            throw new IllegalArgumentException("an act can be complained of afterwards: '" + act + "', '" + day + "'");
        var dossier = dossier(state);
        var route = route(dossier, treaty, act, day);
        var own = corrections.of(state).stream()
                .filter(correction -> correction.treaty().equals(route.treaty())
                        || correction.treaty().equals(route.through()))
                .toList();
        if (own.isEmpty()) return route;
        return route.restingOn(Overlay.reasons(
                own, some -> route(dossier.with(some), treaty, act, day), ComplaintRoute::saysTheSameAs));
    }

    private ComplaintRoute route(Dossier dossier, String treaty, LocalDate act, LocalDate day) {
        return new Complaint(facts, dossier, facts.treaty(treaty)).route(act, day);
    }

    /**
     * What is held on reservations of a state to a provision on a day: recorded, only printed, forbidden by the treaty, or none
     * held, which is not to say that there is none.
     *
     * @throws IllegalArgumentException for a treaty we do not hold
     */
    public ReservationAnswer reservation(CountryCode state, ProvisionRef ref, LocalDate day) {
        var treaty = facts.treaty(ref.treaty());
        var dossier = dossier(state);
        var recorded = dossier.reservations().stream()
                .filter(reservation -> reservation.concerns(ref) && reservation.standsOn(day))
                .toList();
        var printed = Stream.concat(Stream.of(treaty), facts.treaties().stream().filter(other -> other.applies(ref)))
                .flatMap(instrument -> dossier.printed(instrument).stream())
                .sorted(Comparator.comparing((PrintedStatement statement) -> !statement.mayConcern(ref)))
                .toList();
        var own = dossier.ownReservations(day).stream()
                .filter(reservation -> reservation.concerns(ref))
                .toList();
        return new ReservationAnswer(ref, finding(treaty, ref, recorded, printed), recorded, printed, own);
    }

    private static ReservationAnswer.Finding finding(
            Treaty treaty, ProvisionRef ref, List<Reservation> recorded, List<PrintedStatement> printed) {
        if (treaty.forbidsReservationTo(ref) && recorded.stream().allMatch(TreatyRegister::isAReservation))
            return ReservationAnswer.Finding.FORBIDDEN;
        if (!recorded.isEmpty()) return ReservationAnswer.Finding.RECORDED;
        return printed.stream().anyMatch(statement -> statement.mayConcern(ref))
                ? ReservationAnswer.Finding.PRINTED
                : ReservationAnswer.Finding.NONE_HELD;
    }

    /** A choice that the treaty itself offers is none, even in an article that may not be reserved: REFUGEE 1B(1). */
    private static boolean isAReservation(Reservation reservation) {
        return reservation.effect() != Reservation.Effect.CHOICE;
    }

    /** What is recorded of a state's reservations and declarations to an instrument, at any time. */
    public List<Reservation> reservations(CountryCode state, String treaty) {
        var code = facts.treaty(treaty).code();
        return dossier(state).reservations().stream()
                .filter(reservation -> reservation.treaty().equals(code))
                .toList();
    }

    /** An organisation's own without which something else would be recorded that day: what it entered, or ended. */
    public List<Reservation> ownReservations(CountryCode state, String treaty, LocalDate day) {
        var code = facts.treaty(treaty).code();
        return dossier(state).ownReservations(day).stream()
                .filter(reservation -> reservation.treaty().equals(code))
                .toList();
    }

    /** What a state did towards a treaty, as it happened. */
    public List<TreatyAction> acts(CountryCode state, String treaty) {
        return timeline(state, treaty).acts();
    }

    /** What a state did towards all of them, as it happened. */
    public List<TreatyAction> acts(CountryCode state) {
        var acts = new ArrayList<TreatyAction>();
        for (var treaty : facts.treaties())
            acts.addAll(dossier(state).timeline(treaty).acts());
        acts.sort(TreatyAction.CHRONOLOGY.thenComparing(TreatyAction::treaty));
        return List.copyOf(acts);
    }

    /** The law by which a state approved a treaty at home, where it is known: for a few states only. */
    public Optional<DomesticLaw> domesticLaw(CountryCode state, String treaty) {
        return timeline(state, treaty).law();
    }

    public Optional<PrintedStatement> printedStatement(CountryCode state, String treaty) {
        return dossier(state).printed(facts.treaty(treaty));
    }

    public List<FactSource> sources() {
        return facts.sources().stream()
                .sorted(Comparator.comparing(FactSource::key))
                .toList();
    }

    private Timeline timeline(CountryCode state, String treaty) {
        return dossier(state).timeline(facts.treaty(treaty));
    }

    private Dossier dossier(CountryCode state) {
        @Nullable Dossier dossier = dossiers.get(state);
        return dossier != null
                ? dossier
                : dossiers.computeIfAbsent(state, code -> new Dossier(facts, code, corrections.of(code)));
    }
}
