package org.dutybearer.treaty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dutybearer.treaty.StatusKind.NOT_PARTY;
import static org.dutybearer.treaty.StatusKind.STATE_PARTY;
import static org.dutybearer.treaty.StatusKind.UNKNOWN;
import static org.dutybearer.treaty.StatusKind.WITHDRAWN;
import static org.dutybearer.treaty.StatusWarning.OWN_CORRECTION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
    private static final CountryCode KAZAKHSTAN = CountryCode.parse("KAZ");
    private static final String HEADER = String.join("\t", Corrections.COLUMNS) + "\n";
    private static final String DAY_OF_THE_ACCESSION =
            "ICCPR-OP2|KAZ|accession|||2022-03-24||2022|an invented notification|2024-02-01|";

    private final TreatyRegister shipped = UnaskedRegister.read();

    @TempDir
    Path folder;

    @Test
    void aDayTakesThePlaceOfAYearAndTheAnswerSaysWhoseItIs() {
        var register = laidOver(DAY_OF_THE_ACCESSION);

        var before = register.status(KAZAKHSTAN, "ICCPR-OP2", day("2022-06-23"));
        var after = register.status(KAZAKHSTAN, "ICCPR-OP2", day("2022-06-24"));

        assertThat(shipped.status(KAZAKHSTAN, "ICCPR-OP2", day("2022-06-24")).kind())
                .isEqualTo(UNKNOWN);
        assertThat(before.willBindOn()).contains(day("2022-06-24"));
        assertThat(before.warnings()).contains(OWN_CORRECTION);
        assertThat(after.kind()).isEqualTo(STATE_PARTY);
        assertThat(after.effectiveSince()).contains(day("2022-06-24"));
        assertThat(after.evidence()).isEqualTo(Evidence.OWN_CORRECTION);
        assertThat(after.source().orElseThrow().own()).isTrue();
        assertThat(after.source().orElseThrow().description()).isEqualTo("an invented notification");
        assertThat(after.asOf()).contains(ApproximateDate.parse("2024-02-01"));
        assertThat(after.corrections()).hasSize(1);
        assertThat(after.warnings(ENGLISH))
                .anyMatch(warning -> warning.contains("an invented notification, 2024-02-01"));
        assertThat(register.obligations(KAZAKHSTAN, day("2022-06-24")))
                .filteredOn(owed -> owed.boundThrough().equals("ICCPR-OP2"))
                .isNotEmpty()
                .allSatisfy(owed -> assertThat(owed.status().warnings()).contains(OWN_CORRECTION));
        assertThat(register.conflicts()).isEmpty();
    }

    @Test
    void whatACorrectionDoesNotChangeIsNotMarked() {
        var register = laidOver(DAY_OF_THE_ACCESSION);

        assertThat(register.status(KAZAKHSTAN, "ICCPR-OP2", day("2010-01-01")).warnings())
                .doesNotContain(OWN_CORRECTION);
        assertThat(register.status(KAZAKHSTAN, "CAT", day("2024-01-01")).corrections())
                .isEmpty();
        assertThat(register.acts(KAZAKHSTAN, "CAT"))
                .extracting(TreatyAction::treaty)
                .containsOnly("CAT");
        assertThat(shipped.status(KAZAKHSTAN, "ICCPR-OP2", day("2022-06-24")).corrections())
                .isEmpty();
    }

    @Test
    void anAnswerNamesOfTheCorrectionsOfItsTreatyThoseThatChangeIt() {
        var register = laidOver(
                "CAT|KAZ|accession|||1998-08-27||1998-08-26|an invented notification|2024-02-01|",
                "CAT|KAZ|complaints-acceptance|CAT art 22||2008-02-22||2008-02-21|an invented letter|2024-02-01|",
                "CAT|KAZ|domestic-law|||1998-06-30|||an invented gazette|2024-02-01|");
        var torture = day("2019-12-12");

        assertThat(register.status(KAZAKHSTAN, "CAT", torture).corrections())
                .extracting(Correction::source)
                .containsExactly("an invented notification", "an invented gazette");
        assertThat(register.status(KAZAKHSTAN, "CAT", day("1998-07-01")).corrections())
                .extracting(Correction::source)
                .containsExactly("an invented gazette");
        assertThat(register.complaint(KAZAKHSTAN, "CAT", torture, torture).corrections())
                .extracting(Correction::source)
                .containsExactly("an invented letter");
        assertThat(register.complaint(KAZAKHSTAN, "CAT", torture, torture).warnings(ENGLISH))
                .anyMatch(warning -> warning.contains("an invented letter, 2024-02-01"))
                .noneMatch(warning -> warning.contains("notification"));
        assertThat(register.complaint(KAZAKHSTAN, "CAT", day("2007-01-01"), day("2007-01-01"))
                        .warnings())
                .doesNotContain(OWN_CORRECTION);
    }

    @Test
    void aCorrectionThatChangesAnAnswerFromALaterDayIsNamedFromThatDay() {
        var register = laidOver(
                "CAT|KAZ|accession|||1998-08-27||1998-08-26|an invented notification|2024-02-01|",
                "CAT|KAZ|withdrawal|||2020-03-01|||an invented report|2024-02-01|");

        assertThat(register.status(KAZAKHSTAN, "CAT", day("2020-02-29")).corrections())
                .extracting(Correction::source)
                .containsExactly("an invented notification");
        assertThat(register.status(KAZAKHSTAN, "CAT", day("2020-03-01")).corrections())
                .extracting(Correction::source)
                .containsExactly("an invented notification", "an invented report");
        assertThat(register.status(KAZAKHSTAN, "CAT", day("2021-03-01")).corrections())
                .extracting(Correction::source)
                .containsExactly("an invented report");
    }

    @Test
    void whereEachOfTwoWouldDoBothAreNamed() {
        var register = laidOver(
                "ICCPR|KAZ|withdrawal|||2010-01-01|||an invented report|2024-02-01|",
                "ICCPR|KAZ|withdrawal|||2012-01-01|||another invented report|2024-02-01|");

        var status = register.status(KAZAKHSTAN, "ICCPR", day("2015-01-01"));

        assertThat(status.warnings()).contains(StatusWarning.WITHDRAWAL_WITHOUT_EFFECT, OWN_CORRECTION);
        assertThat(status.corrections())
                .extracting(Correction::source)
                .containsExactly("an invented report", "another invented report");
    }

    @Test
    void anActThatNeverWasIsTakenAwayAndTheAnswerSaysThatToo() {
        var register = laidOver("ICCPR|CHN|signature|||||1998-10-05|an invented letter|2024-02-01|");

        var status = register.status(CountryCode.parse("CHN"), "ICCPR", day("2019-12-12"));

        assertThat(status.kind()).isEqualTo(NOT_PARTY);
        assertThat(status.basis()).isEmpty();
        assertThat(status.warnings()).contains(OWN_CORRECTION);
        assertThat(status.corrections()).extracting(Correction::source).containsExactly("an invented letter");
    }

    @Test
    void aWithdrawalKnownByItsYearLeavesTheDaysOpenOnWhichItMayHaveRun() {
        var register = laidOver("CAT|KAZ|withdrawal|||2020||| an invented report|2024-02-01|");

        assertThat(register.status(KAZAKHSTAN, "CAT", day("2020-12-31")).kind()).isEqualTo(STATE_PARTY);
        assertThat(register.status(KAZAKHSTAN, "CAT", day("2021-01-01")).kind()).isEqualTo(UNKNOWN);
        assertThat(register.status(KAZAKHSTAN, "CAT", day("2021-12-30")).kind()).isEqualTo(UNKNOWN);
        var gone = register.status(KAZAKHSTAN, "CAT", day("2021-12-31"));
        assertThat(gone.kind()).isEqualTo(WITHDRAWN);
        assertThat(gone.effectiveSince()).isEmpty();
        assertThat(gone.bound()).isEqualTo(Truth.NO);
    }

    @Test
    void whatBindsThroughTheProtocolBecauseACorrectionTookTheConventionAwaySaysSoOneByOne() {
        var register = laidOver("REFUGEE|KAZ|accession|||||1999-01-15|an invented letter|2024-02-01|");

        var owed = register.obligations(KAZAKHSTAN, day("2019-12-06"));

        assertThat(owed)
                .filteredOn(obligation -> obligation.provision().treaty().equals("REFUGEE"))
                .hasSizeGreaterThan(5)
                .allSatisfy(obligation -> {
                    assertThat(obligation.boundThrough()).isEqualTo("REFUGEE-P");
                    assertThat(obligation.status().corrections())
                            .extracting(Correction::treaty)
                            .containsExactly("REFUGEE");
                    assertThat(obligation.status().warnings()).contains(OWN_CORRECTION);
                });
        assertThat(owed)
                .filteredOn(obligation -> !obligation.provision().treaty().equals("REFUGEE"))
                .allSatisfy(obligation ->
                        assertThat(obligation.status().corrections()).isEmpty());
        assertThat(register.status(KAZAKHSTAN, "REFUGEE-P", day("2019-12-06")).corrections())
                .isEmpty();
    }

    @Test
    void whatBindsNobodyBecauseACorrectionTookTheProtocolAwaySaysSo() {
        var register = laidOver(
                "REFUGEE|KAZ|accession|||||1999-01-15|an invented letter|2024-02-01|",
                "REFUGEE-P|KAZ|accession|||||1999-01-15|an invented note|2024-02-02|");

        var binding = register.bound(KAZAKHSTAN, ProvisionRef.parse("REFUGEE 33(1)"), day("2019-12-06"));

        assertThat(binding.bound()).isEqualTo(Truth.NO);
        assertThat(binding.status().corrections())
                .extracting(Correction::source)
                .containsExactlyInAnyOrder("an invented letter", "an invented note");
    }

    @Test
    void aCorrectionOfTheConventionThatBindsNobodyOtherwiseLeavesWhatTheProtocolBindsUnmarked() {
        var register = laidOver("REFUGEE|KAZ|signature|||1998-01-15|||an invented letter|2024-02-01|");

        var february = register.obligations(KAZAKHSTAN, day("1999-02-01"));

        assertThat(february)
                .filteredOn(obligation -> obligation.boundThrough().equals("REFUGEE-P"))
                .isNotEmpty()
                .allSatisfy(obligation ->
                        assertThat(obligation.status().corrections()).isEmpty());
    }

    @Test
    void aDeclarationAReservationAndALawCanBeAdded() {
        var register = laidOver(
                "CPED|KAZ|complaints-acceptance|CPED art 31||2020-05-01|||an invented note|2024-02-01|",
                "CAT|KAZ|limited||CAT 20;CAT 30(1)|1998-08-26|2010-01-01||an invented note|2024-02-01|in part",
                "CRC|KAZ|domestic-law|||1994-06-08|||an invented gazette|1994-06|No. 1");

        var complaint = register.complaint(KAZAKHSTAN, "CPED", day("2021-01-01"), day("2021-01-01"));
        var reservation = register.reservation(KAZAKHSTAN, ProvisionRef.parse("CAT 20"), day("2009-12-31"));

        assertThat(complaint.open()).isEqualTo(Truth.YES);
        assertThat(complaint.warnings()).contains(OWN_CORRECTION);
        assertThat(reservation.modifies()).isEqualTo(Truth.YES);
        assertThat(reservation.recorded()).extracting(Reservation::own).containsExactly(true);
        assertThat(register.reservation(KAZAKHSTAN, ProvisionRef.parse("CAT 20"), day("2010-01-01"))
                        .recorded())
                .isEmpty();
        assertThat(register.status(KAZAKHSTAN, "CRC", day("1995-01-01"))
                        .domesticLaw()
                        .orElseThrow()
                        .own())
                .isTrue();
    }

    @Test
    void whatTheShippedFactsHaveCaughtUpWithOrContradictIsListed() {
        var register = laidOver(
                "CAT|KAZ|accession|||1998-08-26|||an invented note|2024-02-01|",
                "CRC|KAZ|ratification|||1994-08-15||1994-08-14|an invented note|2024-02-01|",
                "CEDAW|KAZ|accession|||1999-01-01|||an invented note|2024-02-01|",
                "CMW|KAZ|accession|||2021-01-01|||an invented note|2024-02-01|",
                "ICCPR-OP1|TTO|accession|||2010-05-26|||an invented note|2024-02-01|");

        assertThat(register.conflicts())
                .extracting(conflict -> conflict.correction().treaty() + " " + conflict.kind())
                .containsExactly("CAT SHIPPED_NOW", "CRC NOT_SHIPPED_ANY_MORE", "CEDAW SHIPPED_OTHERWISE");
        assertThat(register.conflicts()).allSatisfy(conflict -> {
            assertThat(conflict.shipped()).isNotEmpty();
            assertThat(conflict.kind().words(ENGLISH)).endsWith(".");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "CAT|KAZ|accession|||2010-05-26|||a note|2024|;SHIPPED_OTHERWISE [ACCESSION]",
                "CAT|KAZ|complaints-acceptance|CAT art 22||2008-02-21|||a note|2024|;SHIPPED_NOW [COMPLAINTS_ACCEPTANCE]",
                "CAT|KAZ|complaints-acceptance|CAT art 22||2009-02-21|||a note|2024|;SHIPPED_OTHERWISE [COMPLAINTS_ACCEPTANCE]",
                "CAT|BWA|signature|||2000-09-08|||a note|2024|;SHIPPED_NOW [SIGNATURE]",
                "CAT|BWA|complaints-acceptance|CAT art 22||2000-09-08|||a note|2024|;none",
                "ICCPR|CHN|signature|||1999-01-01|||a note|2024|;SHIPPED_OTHERWISE [SIGNATURE]",
                "CEDAW|TTO|accession|||2010-05-26|||a note|2024|;SHIPPED_OTHERWISE [RATIFICATION]",
                "ICCPR-OP1|TTO|accession|||2000-03-27|||a note|2024|;SHIPPED_OTHERWISE [ACCESSION, ACCESSION]",
                "ICCPR-OP1|TTO|accession|||2000-03-28|||a note|2024|;none",
                "ROME|BDI|withdrawal|||2016-12-27|||a note|2024|;SHIPPED_OTHERWISE [WITHDRAWAL]",
                "ROME|BDI|withdrawal|||2016-12-27||2016-10-27|a note|2024|;none",
                "ROME|BDI|withdrawal|||2016-12-27||2016-10-28|a note|2024|;NOT_SHIPPED_ANY_MORE [WITHDRAWAL]",
                "ROME|HUN|ratification|||||2001-11-30|a note|2024|;none",
                "ICCPR-OP1|JAM|withdrawal|||1970-01-01|||a note|2024|;none",
                "REFUGEE|KAZ|limited||REFUGEE 26|1999-01-15|||a note|2024|;none",
                "CAT|KAZ|domestic-law|||1998-06-29|||a note|2024|;SHIPPED_NOW []",
                "CAT|KAZ|domestic-law|||1998-06-30|||a note|2024|;SHIPPED_OTHERWISE []",
                "CRC-OPIC|KAZ|domestic-law|||2024-01-01|||a note|2024|;none",
                "'REFUGEE|LVA|not-bound||REFUGEE 34;REFUGEE 8|1997-07-31|||a note|2024|';SHIPPED_NOW []",
                "'REFUGEE|LVA|not-bound||REFUGEE 34;REFUGEE 8|1997-07-31|2020-01-01||a note|2024|';none",
                "'REFUGEE|LVA|not-bound||REFUGEE 34;REFUGEE 8|1997-08-01|||a note|2024|';SHIPPED_OTHERWISE []",
                "REFUGEE|LVA|not-bound||REFUGEE 8|1997-07-31|2020-01-01||a note|2024|;SHIPPED_OTHERWISE []",
                "REFUGEE|LVA|limited||REFUGEE 8|1997-07-31|||a note|2024|;SHIPPED_OTHERWISE []",
                "'REFUGEE|LVA|limited||REFUGEE 34;REFUGEE 8|1997-07-31|||a note|2024|';SHIPPED_OTHERWISE []",
                "'REFUGEE|LVA|not-bound||REFUGEE 34;REFUGEE 8|1997-07-31|1997-07-31||a note|2024|';none",
                "'REFUGEE|LVA|limited||REFUGEE 34;REFUGEE 8|1997-07-31|1997-07-31||a note|2024|';NOT_SHIPPED_ANY_MORE []",
                "REFUGEE|KAZ|limited||REFUGEE 26|1999-01-15|1999-01-15||a note|2024|;NOT_SHIPPED_ANY_MORE []",
                "REFUGEE|LVA|choice||REFUGEE 1B(1)(a)|1997-07-31|1998-01-01||a note|2024|;SHIPPED_OTHERWISE []",
                "REFUGEE|LVA|choice||REFUGEE 1B(1)(a)|1998-01-01|||a note|2024|;none",
            })
    void aCorrectionContradictsWhatIsShippedUnlessTheStateLeftInBetween(String line, String expected) {
        var conflicts = laidOver(line).conflicts();

        assertThat(
                        conflicts.isEmpty()
                                ? "none"
                                : conflicts.get(0).kind() + " "
                                        + conflicts.get(0).shipped().stream()
                                                .map(TreatyAction::kind)
                                                .toList())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "XYZ|KAZ|accession|||2022-03-24|||a note|2024|;no such treaty",
                "UDHR|KAZ|accession|||2022-03-24|||a note|2024|;a standard binds nobody",
                "CAT|XXX|accession|||2022-03-24|||a note|2024|;not a country code",
                "CAT|KAZ|promise|||2022-03-24|||a note|2024|;not a kind of act",
                "CAT|KAZ|status-party|||2022-03-24|||a note|2024|;cannot be entered",
                "CAT|KAZ|accession|||24.03.2022|||a note|2024|;not a date",
                "CAT|KAZ|accession|||2022-02-30|||a note|2024|;there is no such day",
                "CAT|KAZ|accession|||2022/..|||a note|2024|;a first and a last day",
                "CAT|KAZ|accession||||||a note|2024|;a date is missing",
                "CAT|KAZ|accession|||2022-03-24||||2024|;every correction has a source",
                "CAT|KAZ|accession|||2022-03-24|||a note||;every correction has a sourceDate",
                "CAT|KAZ|complaints-acceptance|||2022-03-24|||a note|2024|;names its mechanism",
                "CAT|KAZ|accession|CAT art 22||2022-03-24|||a note|2024|;names its mechanism",
                "CAT|KAZ|complaints-acceptance|CAT art 99||2022-03-24|||a note|2024|;not a mechanism of CAT",
                "CAT|KAZ|complaints-acceptance|CAT art 20||2022-03-24|||a note|2024|;another kind of act accepts that under CAT (expected one of CAT art 22)",
                "CAT|KAZ|inquiry-acceptance|CAT art 22||2022-03-24|||a note|2024|;(expected one of CAT art 20): ‘CAT art 22’",
                "CEDAW-OP|KAZ|complaints-acceptance|CEDAW-OP art 8||2022-03-24|||a note|2024|;no act of this kind is known under CEDAW-OP",
                "CAT|KAZ|complaints-acceptance|CERD art 14||2022-03-24|||a note|2024|;not a mechanism of CAT",
                "CAT|KAZ|accession|||2024-02-02|||a note|2024-02-01|;later than the source that tells it: ‘2024-02-02’, ‘2024-02-01’",
                "CAT|KAZ|limited||CAT 20|2025|||a note|2024|;later than the source",
                "CAT|KAZ|limited|||2022-03-24|||a note|2024|;to which provisions",
                "CAT|KAZ|limited||CAT x|2022-03-24|||a note|2024|;an article is a number",
                "CAT|KAZ|accession||CAT 20|2022-03-24|||a note|2024|;to which provisions",
                "CAT|KAZ|limited||CAT 20|2022-03-24|2021-01-01||a note|2024|;ends after it began",
                "CAT|KAZ|accession|||2022-03-24|2023-01-01||a note|2024|;only a reservation has an end",
                "CAT|KAZ|accession|||2022-03-24||a note|2024|;there are 10 cells",
            })
    void aBrokenLineIsRefusedWithItsNumberAndTheReason(String line, String reason) {
        var refusal = refused("# what we know better\n" + HEADER + "\n" + tabbed(line));

        assertThat(refusal.reason()).isEqualTo(Reason.CORRECTIONS_FAULTY);
        assertThat(refusal.details()).hasSize(1);
        assertThat(refusal.details().get(0).toString()).startsWith("line 4: ").contains(reason);
    }

    @Test
    void everyBrokenLineIsToldAndNothingIsTakenInHalf() {
        var good = tabbed(DAY_OF_THE_ACCESSION);
        var refusal = refused(HEADER + good + tabbed("CAT|KAZ|promise|||2022|||a note|2024|") + good);

        assertThat(refusal.details().stream().map(Object::toString))
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("line 3: not a kind of act"))
                .anyMatch(fault -> fault.startsWith("line 4: this says again what line 2 says"));
    }

    @Test
    void aFileWithoutItsColumnsOrInAnotherEncodingIsRefused() throws IOException {
        assertThat(refused("").details()).hasSize(1);
        assertThat(refused(tabbed(DAY_OF_THE_ACCESSION)).details().get(0).toString())
                .startsWith("line 1: the first line names the columns");
        var file = Files.write(folder.resolve("own.tsv"), (HEADER + "é").getBytes(ISO_8859_1));

        var refusal = catchThrowableOfType(Refusal.class, () -> Corrections.read(file));

        assertThat(refusal.details().get(0).toString()).contains("not UTF-8");
    }

    @Test
    void aFileIsWrittenAsItIsRead() throws IOException {
        var text = HEADER
                + tabbed(DAY_OF_THE_ACCESSION)
                + tabbed("CAT|KAZ|limited||CAT 20;CAT 30(1)|1998-08-26|2010-01-01||a note|2024|in part")
                + tabbed("CRC|KAZ|domestic-law|||1994-06-08|||a gazette|1994-06|No. 1")
                + tabbed("ICCPR|CHN|signature|||||1998-10-05|a letter|2024-02-01|");

        var read = Corrections.read(Files.writeString(folder.resolve("own.tsv"), "\uFEFF" + text));

        assertThat(read.all()).hasSize(4);
        assertThat(read).hasToString(text);
        assertThat(Corrections.of(read.all())).hasToString(text);
        assertThat(Corrections.parse(read.toString()).all()).isEqualTo(read.all());
        assertThat(shipped.with(read).corrections()).isSameAs(read);
    }

    private TreatyRegister laidOver(String... lines) {
        var text = new StringBuilder(HEADER);
        for (var line : lines) text.append(tabbed(line));
        return shipped.with(Corrections.parse(text.toString()));
    }

    private static String tabbed(String line) {
        return line.replace('|', '\t') + "\n";
    }

    private static Refusal refused(String text) {
        return catchThrowableOfType(Refusal.class, () -> Corrections.parse(text));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
