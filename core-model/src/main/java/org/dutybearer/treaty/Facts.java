package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Table;
import org.jspecify.annotations.Nullable;

/**
 * The facts in the jar. What is about one state is kept as the lines of its tables until somebody asks for that state: most
 * programs ask about a few, and understanding every act takes ten times as long as reading it.
 */
final class Facts {
    private final Map<String, Treaty> treaties = new LinkedHashMap<>();
    private final Map<String, List<Table.Row>> provisionRows;
    private final AtomicReferenceArray<List<Provision>> provisions;
    private final Map<String, ComplaintProcedure> procedures = new LinkedHashMap<>();
    private final Map<CountryCode, Party> parties = new LinkedHashMap<>();
    private final Map<String, FactSource> sources = new LinkedHashMap<>();
    private final Map<String, List<Table.Row>> acts;
    private final Map<String, List<Table.Row>> printed;
    private final Map<String, List<Table.Row>> reservations;
    private final Map<String, List<Table.Row>> laws;

    private Facts() {
        for (var row : rows("treaties.tsv")) treaties.put(row.get("code"), new Treaty(row, treaties.size()));
        for (var row : rows("parties.tsv")) {
            var party = Party.of(row);
            parties.put(party.code(), party);
        }
        for (var row : rows("sources.tsv"))
            sources.put(
                    row.get("key"), new FactSource(row.get("key"), row.get("description"), row.get("descriptionFr")));
        for (var row : rows("complaints.tsv")) procedures.put(row.get("treaty"), new ComplaintProcedure(row));
        provisionRows = grouped("provisions.tsv", "treaty");
        provisions = new AtomicReferenceArray<>(treaties.size());
        acts = grouped("acts.tsv", "party");
        printed = grouped("printed-statements.tsv", "party");
        reservations = grouped("reservations.tsv", "party");
        laws = grouped("domestic-laws.tsv", "party");
    }

    static Facts shipped() {
        return Shipped.FACTS;
    }

    /** Anew, for whoever measures how long that takes. */
    static Facts read() {
        return new Facts();
    }

    /** Read when first asked for, by whoever comes first. */
    private static final class Shipped {
        static final Facts FACTS = read();
    }

    Collection<Treaty> treaties() {
        return treaties.values();
    }

    Optional<Treaty> find(String code) {
        return Optional.ofNullable(treaties.get(code));
    }

    Treaty treaty(String code) {
        var treaty = treaties.get(code);
        if (treaty == null)
            throw new IllegalArgumentException("no such treaty (known: " + treaties.keySet() + "): '" + code + "'");
        return treaty;
    }

    /** In the order in which they stand in the treaty. */
    List<Provision> provisions(Treaty treaty) {
        var held = provisions.get(treaty.place());
        if (held == null) {
            held = of(provisionRows, treaty.code()).stream()
                    .map(Provision::new)
                    .sorted(Comparator.comparing(Provision::ref))
                    .toList();
            provisions.set(treaty.place(), held);
        }
        return held;
    }

    Optional<ComplaintProcedure> procedure(Treaty treaty) {
        return Optional.ofNullable(procedures.get(treaty.code()));
    }

    /** The procedures that a state accepts by declaration, as the acts name them. */
    Set<String> mechanisms(String treaty) {
        var mechanisms = mechanisms(treaty, ActionKind.COMPLAINTS_ACCEPTANCE);
        mechanisms.addAll(mechanisms(treaty, ActionKind.INQUIRY_ACCEPTANCE));
        return mechanisms;
    }

    /** Those that an act of the kind accepts: {@code CAT art 22} for complaints and the withdrawal of that, {@code CAT art 20} for inquiries. */
    Set<String> mechanisms(String treaty, ActionKind asked) {
        var kind = asked == ActionKind.COMPLAINTS_WITHDRAWAL ? ActionKind.COMPLAINTS_ACCEPTANCE : asked;
        var mechanisms = new TreeSet<String>();
        for (var ofParty : acts.values())
            for (var row : ofParty)
                if (row.get("treaty").equals(treaty)
                        && row.get("kind").equals(kind.name())
                        && !row.get("mechanism").isEmpty()) mechanisms.add(row.get("mechanism"));
        return mechanisms;
    }

    Set<CountryCode> parties() {
        return Collections.unmodifiableSet(parties.keySet());
    }

    Party party(CountryCode state) {
        var party = parties.get(state);
        return party == null ? Party.unlisted(state) : party;
    }

    Collection<FactSource> sources() {
        return sources.values();
    }

    /** In the order in which they happened. */
    List<TreatyAction> acts(CountryCode state) {
        return of(acts, state.code()).stream()
                .map(this::act)
                .sorted(TreatyAction.CHRONOLOGY)
                .toList();
    }

    List<PrintedStatement> printed(CountryCode state) {
        return of(printed, state.code()).stream()
                .map(row -> new PrintedStatement(
                        row.get("treaty"),
                        state,
                        parts(row.get("articles"), " "),
                        source(row),
                        ApproximateDate.parse(row.get("asOf"))))
                .toList();
    }

    List<Reservation> reservations(CountryCode state) {
        return of(reservations, state.code()).stream()
                .map(row -> new Reservation(
                        row.get("treaty"),
                        state,
                        Reservation.Effect.valueOf(row.get("effect")),
                        parts(row.get("provisions"), ";").stream()
                                .map(ProvisionRef::parse)
                                .toList(),
                        ApproximateDate.parse(row.get("from")),
                        row.get("until").isEmpty() ? null : day(row.get("until")),
                        source(row),
                        asOf(row),
                        row.get("summary")))
                .toList();
    }

    List<DomesticLaw> laws(CountryCode state) {
        return of(laws, state.code()).stream()
                .map(row -> new DomesticLaw(
                        row.get("treaty"),
                        state,
                        ApproximateDate.parse(row.get("adopted")),
                        source(row),
                        asOf(row),
                        row.get("note")))
                .toList();
    }

    private TreatyAction act(Table.Row row) {
        var effect = row.get("effect");
        return new TreatyAction(
                row.get("treaty"),
                CountryCode.parse(row.get("party")),
                ActionKind.valueOf(row.get("kind")),
                row.get("mechanism"),
                ApproximateDate.parse(row.get("date")),
                effect.isEmpty() ? null : day(effect),
                Evidence.valueOf(row.get("evidence")),
                source(row),
                asOf(row),
                row.get("note"));
    }

    private static @Nullable ApproximateDate asOf(Table.Row row) {
        return row.get("asOf").isEmpty() ? null : ApproximateDate.parse(row.get("asOf"));
    }

    private FactSource source(Table.Row row) {
        var source = sources.get(row.get("source"));
        if (source == null) throw new IllegalStateException("no such source: '" + row.get("source") + "'");
        return source;
    }

    /** A day as the tables write it; the JDK's own reader of dates takes longer to wake up than all the facts. */
    static LocalDate day(String text) {
        var day = ApproximateDate.parse(text).day();
        if (day.isEmpty()) throw new IllegalStateException("not a day: '" + text + "'");
        return day.get();
    }

    private static List<String> parts(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
    }

    private static List<Table.Row> of(Map<String, List<Table.Row>> table, String key) {
        return table.getOrDefault(key, List.of());
    }

    private static Map<String, List<Table.Row>> grouped(String table, String column) {
        var groups = new HashMap<String, List<Table.Row>>();
        for (var row : rows(table)) {
            var key = row.get(column);
            var group = groups.get(key);
            if (group == null) {
                group = new ArrayList<>();
                groups.put(key, group);
            }
            group.add(row);
        }
        return groups;
    }

    private static List<Table.Row> rows(String table) {
        return Table.beside(Facts.class, table).rows();
    }
}
