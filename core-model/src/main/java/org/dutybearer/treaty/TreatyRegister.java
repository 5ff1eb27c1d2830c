package org.dutybearer.treaty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Table;
import org.dutybearer.core.Truth;

/**
 * What states have bound themselves to, on any day.
 * <pre>{@code
 * var register = TreatyRegister.shipped();
 * register.status(kazakhstan, "CAT", day).kind();              // STATE_PARTY
 * register.bound(kazakhstan, ProvisionRef.parse("REFUGEE 33(1)"), day).bound();
 * register.obligations(kazakhstan, day);
 * }</pre>
 * Each treaty's own rule says from when an act has effect; where the source records another day, the rule is followed and the
 * answer carries a warning. What is not known is answered as not known. It never changes, and may be asked by many at once.
 */
public final class TreatyRegister {
    private final Map<String, Treaty> treaties = new LinkedHashMap<>();
    private final Map<ProvisionRef, Provision> provisions = new LinkedHashMap<>();
    private final Map<CountryCode, Party> parties = new LinkedHashMap<>();
    private final Map<String, FactSource> sources;
    private final Map<String, Map<CountryCode, List<TreatyAction>>> acts;
    private final Map<String, Map<CountryCode, PrintedStatement>> printed;
    private final Map<String, Map<CountryCode, Timeline>> timelines = new LinkedHashMap<>();

    private TreatyRegister() {
        for (var row : rows("treaties.tsv")) treaties.put(row.get("code"), new Treaty(row));
        for (var row : rows("parties.tsv")) parties.put(CountryCode.parse(row.get("code")), Party.of(row));
        var order = List.copyOf(treaties.keySet());
        rows("provisions.tsv").stream()
                .map(Provision::new)
                .sorted(Comparator.comparing((Provision provision) ->
                                order.indexOf(provision.ref().treaty()))
                        .thenComparing(Provision::ref))
                .forEach(provision -> provisions.put(provision.ref(), provision));
        sources = rows("sources.tsv").stream()
                .map(row -> new FactSource(row.get("key"), row.get("description")))
                .collect(toMap(FactSource::key, Function.identity()));
        acts = rows("acts.tsv").stream()
                .map(this::act)
                .sorted(TreatyAction.CHRONOLOGY)
                .collect(groupingBy(TreatyAction::treaty, groupingBy(TreatyAction::party)));
        printed = rows("printed-statements.tsv").stream()
                .map(this::printed)
                .collect(groupingBy(
                        PrintedStatement::treaty, toMap(PrintedStatement::party, Function.identity(), (a, b) -> a)));
        for (var code : treaties.keySet()) timelines.put(code, new ConcurrentHashMap<>());
    }

    /** The facts in the jar, read once. */
    public static TreatyRegister shipped() {
        return Shipped.REGISTER;
    }

    /** Read when first asked for, by whoever comes first. */
    private static final class Shipped {
        static final TreatyRegister REGISTER = new TreatyRegister();
    }

    /** The instruments, in the order refugees, genocide, covenants and the conventions with their protocols. */
    public List<Treaty> treaties() {
        return List.copyOf(treaties.values());
    }

    public Optional<Treaty> treaty(String code) {
        return Optional.ofNullable(treaties.get(code));
    }

    /** Every party we hold acts of, dissolved states and the European Union among them. */
    public List<CountryCode> parties() {
        return List.copyOf(parties.keySet());
    }

    /** The provision we hold that comes nearest: article 14 for {@code ICCPR 14(3)(d)}. Empty where not even the article is held. */
    public Optional<Provision> provision(ProvisionRef ref) {
        return Stream.of(ref, ref.wholeArticle())
                .flatMap(wanted -> Optional.ofNullable(provisions.get(wanted)).stream())
                .findFirst();
    }

    public List<Provision> provisions(String treaty) {
        known(treaty);
        return provisions.values().stream()
                .filter(provision -> provision.ref().treaty().equals(treaty))
                .toList();
    }

    /**
     * How a state stood to a treaty on a day.
     *
     * @throws IllegalArgumentException for a treaty we do not hold
     */
    public TreatyStatus status(CountryCode state, String treaty, LocalDate day) {
        return timeline(state, known(treaty)).on(day);
    }

    /**
     * Whether a provision binds a state on a day, through its own treaty or through another that applies it. It does not ask
     * whether we hold the provision, nor about reservations, of which we have no texts.
     *
     * @throws IllegalArgumentException for a treaty we do not hold
     */
    public Binding bound(CountryCode state, ProvisionRef ref, LocalDate day) {
        var answer = binding(status(state, ref.treaty(), day));
        for (var treaty : treaties.values()) {
            if (answer.bound() == Truth.YES) return answer;
            if (!treaty.applies(ref)) continue;
            var other = binding(timeline(state, treaty).on(day));
            if (other.bound().compareTo(answer.bound()) > 0) answer = other;
        }
        return answer;
    }

    private static Binding binding(TreatyStatus status) {
        return new Binding(status.bound(), status);
    }

    /** Every provision we hold that certainly binds the state that day, treaty by treaty in the order of {@link #treaties()}. */
    public List<Obligation> obligations(CountryCode state, LocalDate day) {
        var obligations = new ArrayList<Obligation>();
        for (var provision : provisions.values()) {
            var binding = bound(state, provision.ref(), day);
            if (binding.bound() == Truth.YES) obligations.add(new Obligation(provision.ref(), state, binding.status()));
        }
        return List.copyOf(obligations);
    }

    /** What a state did towards a treaty, as it happened. */
    public List<TreatyAction> acts(CountryCode state, String treaty) {
        return timeline(state, known(treaty)).acts();
    }

    /** What a state did towards all of them, as it happened. */
    public List<TreatyAction> acts(CountryCode state) {
        return treaties.keySet().stream()
                .flatMap(treaty -> acts(state, treaty).stream())
                .sorted(TreatyAction.CHRONOLOGY.thenComparing(TreatyAction::treaty))
                .toList();
    }

    public Optional<PrintedStatement> printedStatement(CountryCode state, String treaty) {
        known(treaty);
        return Optional.ofNullable(printed.getOrDefault(treaty, Map.of()).get(state));
    }

    public List<FactSource> sources() {
        return sources.values().stream()
                .sorted(Comparator.comparing(FactSource::key))
                .toList();
    }

    private Timeline timeline(CountryCode state, Treaty treaty) {
        var ofTreaty = timelines.getOrDefault(treaty.code(), Map.of());
        var timeline = ofTreaty.get(state);
        return timeline != null ? timeline : ofTreaty.computeIfAbsent(state, code -> newTimeline(code, treaty));
    }

    private Timeline newTimeline(CountryCode state, Treaty treaty) {
        var party = parties.getOrDefault(state, Party.unlisted(state));
        return new Timeline(
                treaty, party, acts.getOrDefault(treaty.code(), Map.of()).getOrDefault(state, List.of()));
    }

    private Treaty known(String code) {
        var treaty = treaties.get(code);
        if (treaty == null)
            throw new IllegalArgumentException("no such treaty (known: " + treaties.keySet() + "): '" + code + "'");
        return treaty;
    }

    private TreatyAction act(Table.Row row) {
        var effect = row.get("effect");
        var asOf = row.get("asOf");
        return new TreatyAction(
                row.get("treaty"),
                CountryCode.parse(row.get("party")),
                ActionKind.valueOf(row.get("kind")),
                row.get("mechanism"),
                ApproximateDate.parse(row.get("date")),
                effect.isEmpty() ? null : LocalDate.parse(effect),
                Evidence.valueOf(row.get("evidence")),
                source(row),
                asOf.isEmpty() ? null : ApproximateDate.parse(asOf),
                row.get("note"));
    }

    private PrintedStatement printed(Table.Row row) {
        return new PrintedStatement(
                row.get("treaty"),
                CountryCode.parse(row.get("party")),
                row.get("articles").isEmpty()
                        ? List.of()
                        : List.of(row.get("articles").split(" ")),
                source(row),
                ApproximateDate.parse(row.get("asOf")));
    }

    private FactSource source(Table.Row row) {
        var source = sources.get(row.get("source"));
        if (source == null) throw new IllegalStateException("no such source: '" + row.get("source") + "'");
        return source;
    }

    private static List<Table.Row> rows(String table) {
        return Table.beside(TreatyRegister.class, table).rows();
    }
}
