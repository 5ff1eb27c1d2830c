package org.dutybearer.treaty;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutybearer.core.Table;
import org.junit.jupiter.api.Test;

/** That the tables hold what the facts they came from hold, and that they read whole. */
class FactsTest {
    private final TreatyRegister register = UnaskedRegister.read();

    @Test
    void everyActIsAccountedForByTreatyAndKind() {
        var expected = new TreeMap<String, Long>();
        for (var row : Table.beside(FactsTest.class, "acts-per-treaty.tsv").rows())
            expected.put(row.get("treaty") + " " + row.get("kind"), Long.parseLong(row.get("acts")));

        var held = register.parties().stream()
                .flatMap(state -> register.acts(state).stream())
                .collect(groupingBy(act -> act.treaty() + " " + act.kind(), TreeMap::new, counting()));

        assertThat(held).isEqualTo(expected);
        assertThat(held.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(5440);
    }

    @Test
    void theInstrumentsAreTwentyFourTreatiesAndOneStandard() {
        assertThat(register.treaties()).hasSize(25);
        assertThat(register.treaties())
                .filteredOn(treaty -> !treaty.binding())
                .extracting(Treaty::code)
                .containsExactly("UDHR");
        assertThat(register.parties()).hasSize(201);
        assertThat(register.treaties().stream()
                        .mapToInt(treaty -> register.provisions(treaty.code()).size())
                        .sum())
                .isEqualTo(123);
        assertThat(register.parties().stream()
                        .flatMap(state -> register.treaties().stream()
                                .flatMap(treaty -> register.printedStatement(state, treaty.code()).stream())))
                .hasSize(767);
    }

    @Test
    void thePartiesCountedAreThoseThatTheCoverageClaims() {
        var claimed = new LinkedHashMap<String, Integer>();
        for (var treaty : register.treaties()) treaty.partiesHeld().ifPresent(held -> claimed.put(treaty.code(), held));

        var counted = new LinkedHashMap<String, Integer>();
        for (var treaty : claimed.keySet())
            counted.put(treaty, (int) register.parties().stream()
                    .map(state -> register.status(state, treaty, LocalDate.of(2025, 12, 31)))
                    .filter(status -> status.kind() == StatusKind.STATE_PARTY)
                    .count());

        assertThat(counted).isEqualTo(claimed);
    }

    @Test
    void aProcedureOperatesFromTheDeclarationThatMadeThemEnough() {
        assertThat(declarations("CERD", "CERD art 14").get(9)).isEqualTo(LocalDate.of(1982, 12, 3));
        assertThat(declarations("CAT", "CAT art 22").get(4)).isBefore(LocalDate.of(1987, 6, 26));
        assertThat(declarations("CMW", "CMW art 77")).hasSizeLessThan(10);
    }

    @Test
    void noSourceIsNamedThatIsNotDescribedAndNoneIsDescribedInVain() {
        var named = Stream.of(
                        "acts.tsv", "printed-statements.tsv", "reservations.tsv", "domestic-laws.tsv", "parties.tsv")
                .flatMap(table -> Table.beside(Facts.class, table).rows().stream())
                .map(row -> row.get("source"))
                .filter(source -> !source.isEmpty())
                .distinct();

        assertThat(register.sources().stream().map(FactSource::key))
                .containsExactlyInAnyOrderElementsOf(named.toList());
    }

    @Test
    void everyFirstAndLastDayOfAStateHasASource() {
        var days = Table.beside(Facts.class, "parties.tsv").rows();

        assertThat(days)
                .allSatisfy(row -> assertThat(row.get("source").isEmpty())
                        .as(row.get("code"))
                        .isEqualTo((row.get("existedFrom") + row.get("existedUntil")).isEmpty()));
        assertThat(days).filteredOn(row -> !row.get("existedFrom").isEmpty()).hasSizeGreaterThan(100);
    }

    @Test
    void whatIsHeldOnAStateIsHeldUnderACodeThatExists() {
        for (var table : List.of("acts.tsv", "printed-statements.tsv", "reservations.tsv", "domestic-laws.tsv"))
            assertThat(Table.beside(Facts.class, table).rows()).allSatisfy(row -> {
                assertThat(register.treaty(row.get("treaty"))).isPresent();
                assertThat(register.parties()).extracting(Object::toString).contains(row.get("party"));
            });
        assertThat(register.parties().stream()
                        .mapToInt(state -> register.treaties().stream()
                                .mapToInt(treaty -> register.reservations(state, treaty.code())
                                        .size())
                                .sum())
                        .sum())
                .isEqualTo(Table.beside(Facts.class, "reservations.tsv").rows().size());
    }

    private List<LocalDate> declarations(String treaty, String mechanism) {
        return register.parties().stream()
                .flatMap(state -> register.acts(state, treaty).stream())
                .filter(act -> act.kind() == ActionKind.COMPLAINTS_ACCEPTANCE)
                .filter(act -> act.mechanism().orElseThrow().equals(mechanism))
                .map(act -> act.date().latest().orElseThrow())
                .sorted()
                .toList();
    }

    @Test
    void everyProvisionAndEverySourceIsWordedInEnglishAndInFrench() {
        var provisions = register.treaties().stream()
                .flatMap(treaty -> register.provisions(treaty.code()).stream())
                .toList();
        var sources = register.parties().stream()
                .flatMap(state -> register.acts(state).stream())
                .map(TreatyAction::source)
                .distinct()
                .toList();

        assertThat(provisions).allSatisfy(provision -> {
            assertThat(provision.heading(Locale.ENGLISH)).isNotBlank();
            assertThat(provision.heading(Locale.FRENCH)).isNotBlank().isNotEqualTo(provision.heading(Locale.ENGLISH));
        });
        assertThat(sources).hasSizeGreaterThan(5).allSatisfy(source -> {
            assertThat(source.description(Locale.ENGLISH)).isNotBlank();
            assertThat(source.description(Locale.FRENCH)).isNotBlank().isNotEqualTo(source.description(Locale.ENGLISH));
        });
    }
}
