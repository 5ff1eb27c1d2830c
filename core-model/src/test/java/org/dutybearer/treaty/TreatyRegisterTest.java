package org.dutybearer.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dutybearer.treaty.StatusKind.NOT_PARTY;
import static org.dutybearer.treaty.StatusKind.SIGNATORY;
import static org.dutybearer.treaty.StatusKind.STATE_PARTY;
import static org.dutybearer.treaty.StatusKind.UNKNOWN;
import static org.dutybearer.treaty.StatusKind.WITHDRAWN;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyRegisterTest {
    private static final CountryCode KAZAKHSTAN = CountryCode.parse("KAZ");
    private static final CountryCode CHINA = CountryCode.parse("CHN");

    private final TreatyRegister register = UnaskedRegister.read();

    @ParameterizedTest
    @CsvSource({
        "REFUGEE,1999-01-15,1999-04-15",
        "REFUGEE-P,1999-01-15,1999-01-15",
        "CAT,1998-08-26,1998-09-25",
        "ICCPR,2006-01-24,2006-04-24",
        "ICCPR-OP1,2009-06-30,2009-09-30",
        "CPED,2009-02-27,2010-12-23",
        "CRC,1994-08-12,1994-09-11",
    })
    void kazakhstanIsBoundFromTheDayTheTreatysOwnRuleGives(String treaty, LocalDate deposit, LocalDate effect) {
        assertThat(register.acts(KAZAKHSTAN, treaty))
                .filteredOn(act -> act.kind().consents())
                .extracting(TreatyAction::date)
                .containsExactly(ApproximateDate.of(deposit));
        assertThat(register.status(KAZAKHSTAN, treaty, effect).kind()).isEqualTo(STATE_PARTY);
        assertThat(register.status(KAZAKHSTAN, treaty, effect).effectiveSince()).contains(effect);
        assertThat(register.status(KAZAKHSTAN, treaty, effect.minusDays(1)).bound())
                .isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUGEE,1998-12-15,1999-01-15,1999-04-15",
        "REFUGEE-P,1998-12-15,1999-01-15,1999-01-15",
        "CAT,1998-06-29,1998-08-26,1998-09-25",
        "ICCPR,2005-11-28,2006-01-24,2006-04-24",
        "ICCPR-OP1,2009-02-11,2009-06-30,2009-09-30",
        "CPED,2008-12-15,2009-02-27,2010-12-23",
    })
    void theLawAtHomeTheDepositAndTheEffectAreThreeDates(
            String treaty, LocalDate law, LocalDate deposit, LocalDate effect) {
        var status = register.status(KAZAKHSTAN, treaty, day("2019-12-12"));

        assertThat(status.domesticLaw().orElseThrow().adopted()).isEqualTo(ApproximateDate.of(law));
        assertThat(status.depositedOn()).contains(ApproximateDate.of(deposit));
        assertThat(status.effectiveSince()).contains(effect);
        assertThat(register.status(KAZAKHSTAN, treaty, law).bound()).isEqualTo(Truth.NO);
        assertThat(register.status(KAZAKHSTAN, treaty, law.minusDays(1)).domesticLaw())
                .isEmpty();
        assertThat(register.domesticLaw(KAZAKHSTAN, "CRC")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REFUGEE,1999-02-01,NOT_PARTY,1999-04-15", "ICCPR,2006-02-01,SIGNATORY,2006-04-24"})
    void betweenDepositAndEffectAStateIsNotYetPartyButTheDayIsKnown(
            String treaty, LocalDate day, StatusKind kind, LocalDate effect) {
        var status = register.status(KAZAKHSTAN, treaty, day);

        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.willBindOn()).contains(effect);
        assertThat(status.effectiveSince()).isEmpty();
        assertThat(status.warnings()).containsExactly(StatusWarning.DEPOSITED_NOT_BOUND);
        assertThat(status.warnings(Locale.ENGLISH))
                .containsExactly("The state has deposited its consent. It binds from " + effect + ", and not before.");
    }

    @Test
    void kazakhstanWasBoundThroughTheProtocolThreeMonthsBeforeTheConvention() {
        var nonReturn = ref("REFUGEE 33(1)");

        var before = register.bound(KAZAKHSTAN, nonReturn, day("1999-01-14"));
        var through = register.bound(KAZAKHSTAN, nonReturn, day("1999-02-01"));
        var itself = register.bound(KAZAKHSTAN, nonReturn, day("2019-12-12"));

        assertThat(before.bound()).isEqualTo(Truth.NO);
        assertThat(through.bound()).isEqualTo(Truth.YES);
        assertThat(through.through()).isEqualTo("REFUGEE-P");
        assertThat(through.status().effectiveSince()).contains(day("1999-01-15"));
        assertThat(itself.through()).isEqualTo("REFUGEE");
    }

    @Test
    void theProtocolAppliesArticlesTwoToThirtyFourAndNoOther() {
        var february = day("1999-02-01");

        assertThat(register.bound(KAZAKHSTAN, ref("REFUGEE 1A(2)"), february).bound())
                .isEqualTo(Truth.NO);
        assertThat(register.bound(KAZAKHSTAN, ref("REFUGEE 35"), february).bound())
                .isEqualTo(Truth.NO);
        assertThat(register.bound(KAZAKHSTAN, ref("REFUGEE 2"), february).bound())
                .isEqualTo(Truth.YES);
        assertThat(register.bound(KAZAKHSTAN, ref("REFUGEE 34"), february).bound())
                .isEqualTo(Truth.YES);
        assertThat(register.bound(KAZAKHSTAN, ref("CAT 33"), february).through())
                .isEqualTo("CAT");
    }

    @Test
    void theObligationsOfADayNameTheInstrumentThatBinds() {
        var february = register.obligations(KAZAKHSTAN, day("1999-02-01"));
        var december = register.obligations(KAZAKHSTAN, day("2019-12-12"));

        assertThat(february)
                .filteredOn(obligation -> obligation.provision().treaty().equals("REFUGEE"))
                .isNotEmpty()
                .allSatisfy(obligation -> assertThat(obligation.boundThrough()).isEqualTo("REFUGEE-P"))
                .extracting(obligation -> obligation.provision().toString())
                .contains("REFUGEE 33")
                .doesNotContain("REFUGEE 1", "REFUGEE 35");
        assertThat(february).extracting(Obligation::dutyBearer).containsOnly(KAZAKHSTAN);
        assertThat(december)
                .extracting(obligation -> obligation.provision().toString())
                .contains("REFUGEE 31", "REFUGEE 33", "CAT 3", "ICCPR 9", "ICCPR 14")
                .noneMatch(provision -> provision.startsWith("UDHR"));
    }

    @Test
    void chinaOnlySignedTheCovenantAndIsBoundByTheConventionAgainstTorture() {
        var covenant = register.status(CHINA, "ICCPR", day("2019-12-12"));
        var torture = register.status(CHINA, "CAT", day("2019-12-12"));

        assertThat(covenant.kind()).isEqualTo(SIGNATORY);
        assertThat(covenant.basis().orElseThrow().date()).hasToString("1998-10-05");
        assertThat(covenant.depositedOn()).isEmpty();
        assertThat(covenant.warnings()).contains(StatusWarning.RESTS_ON_ABSENCE);
        assertThat(register.bound(CHINA, ref("ICCPR 27"), day("2019-12-12")).bound())
                .isEqualTo(Truth.NO);
        assertThat(torture.kind()).isEqualTo(STATE_PARTY);
        assertThat(torture.effectiveSince()).contains(day("1988-11-03"));
        assertThat(torture.evidence()).isEqualTo(Evidence.TWO_DATASETS);
        assertThat(torture.source().orElseThrow().key()).isEqualTo("UNTC-TABLES");
        assertThat(torture.asOf()).contains(ApproximateDate.parse("2015-03-14"));
        assertThat(register.status(CHINA, "CAT", day("1988-11-02")).bound()).isEqualTo(Truth.NO);
        assertThat(register.status(CHINA, "ICCPR", day("1998-10-04")).kind()).isEqualTo(NOT_PARTY);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31,SIGNATORY_OR_NOT",
        "2022-01-01,UNKNOWN",
        "2022-06-15,UNKNOWN",
        "2022-12-31,UNKNOWN",
        "2023-03-30,UNKNOWN",
        "2023-03-31,STATE_PARTY",
    })
    void aConsentKnownByItsYearLeavesTheDaysOpenOnWhichItMayBind(LocalDate day, String kind) {
        var status = register.status(KAZAKHSTAN, "ICCPR-OP2", day);

        assertThat(kind)
                .contains(status.kind() == NOT_PARTY ? "NOT" : status.kind().name());
        assertThat(status.effectiveSince()).isEmpty();
        if (status.kind() != NOT_PARTY) assertThat(status.warnings()).contains(StatusWarning.YEAR_ONLY);
    }

    @Test
    void aYearIsEnoughWhereTheTreatyItselfBeganLater() {
        var east = CountryCode.parse("DDR");

        assertThat(register.status(east, "ICCPR", day("1973-06-01")).kind()).isEqualTo(NOT_PARTY);
        assertThat(register.status(east, "ICCPR", day("1976-03-23")).effectiveSince())
                .contains(day("1976-03-23"));
    }

    @Test
    void aStateThatIsNoMoreOwesNothing() {
        var east = CountryCode.parse("DDR");

        assertThat(register.status(east, "ICCPR", day("1990-10-02")).kind()).isEqualTo(STATE_PARTY);
        assertThat(register.status(east, "ICCPR", day("1990-10-03")).kind()).isEqualTo(NOT_PARTY);
        assertThat(register.status(east, "ICCPR", day("1990-10-03")).warnings())
                .contains(StatusWarning.STATE_DISSOLVED);
    }

    @Test
    void aStateOnlySeenInAListOfPartiesIsOneFromThatDayAndPerhapsBefore() {
        var ivoryCoast = CountryCode.parse("CIV");

        assertThat(register.status(ivoryCoast, "OPCAT", day("2006-06-21")).bound())
                .isEqualTo(Truth.NO);
        assertThat(register.status(ivoryCoast, "OPCAT", day("2020-01-01")).kind())
                .isEqualTo(UNKNOWN);
        var after = register.status(ivoryCoast, "OPCAT", day("2024-07-01"));
        assertThat(after.kind()).isEqualTo(STATE_PARTY);
        assertThat(after.effectiveSince()).isEmpty();
        assertThat(after.warnings()).contains(StatusWarning.DAY_OF_CONSENT_UNKNOWN);
    }

    @Test
    void aSuccessionRunsFromTheBirthOfTheStateWhereThatDayIsHeld() {
        var czechia = CountryCode.parse("CZE");

        var beforeNotice = register.status(czechia, "CAT", day("1993-01-01"));

        assertThat(beforeNotice.kind()).isEqualTo(STATE_PARTY);
        assertThat(beforeNotice.effectiveSince()).contains(day("1993-01-01"));
        assertThat(beforeNotice.warnings()).contains(StatusWarning.SUCCESSION);
        assertThat(register.status(czechia, "CAT", day("1992-12-31")).bound()).isEqualTo(Truth.NO);
        assertThat(register.status(czechia, "CAT", day("1992-12-31")).warnings())
                .contains(StatusWarning.STATE_NOT_YET);
    }

    @Test
    void aStateThatWasAColonySucceedsFromItsIndependence() {
        var fiji = CountryCode.parse("FJI");

        var before = register.status(fiji, "REFUGEE", day("1970-10-09"));
        var after = register.status(fiji, "REFUGEE", day("1970-10-10"));

        assertThat(before.kind()).isEqualTo(NOT_PARTY);
        assertThat(before.warnings()).containsExactly(StatusWarning.STATE_NOT_YET);
        assertThat(after.kind()).isEqualTo(STATE_PARTY);
        assertThat(after.effectiveSince()).contains(day("1970-10-10"));
        assertThat(after.warnings()).contains(StatusWarning.SUCCESSION);
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ,ICCPR,1985-01-01", "KGZ,ICCPR,1985-01-01", "ARM,CRC,1990-12-31", "SSD,CAT,2009-01-01",
                "ERI,CRC,1993-05-23",
        "TLS,CAT,2002-05-19", "NAM,CAT,1990-03-20", "PLW,CRC,1994-09-30", "MNE,CAT,2006-06-02", "MKD,CAT,1991-11-16",
        "SVK,CAT,1992-12-31", "DZA,GENOCIDE,1962-07-04"
    })
    void whoWasNoStateYetWasNoPartyAndTheAnswerSaysSo(String state, String treaty, LocalDate day) {
        var status = register.status(CountryCode.parse(state), treaty, day);

        assertThat(status.kind()).isEqualTo(NOT_PARTY);
        assertThat(status.warnings()).contains(StatusWarning.STATE_NOT_YET);
    }

    @Test
    void whatWasDoneInTheNameOfNamibiaBeforeItWasIndependentIsFollowed() {
        var status = register.status(CountryCode.parse("NAM"), "CERD", day("1985-01-01"));

        assertThat(status.kind()).isEqualTo(STATE_PARTY);
        assertThat(status.effectiveSince()).contains(day("1982-12-11"));
        assertThat(status.warnings()).containsExactly(StatusWarning.ACT_BEFORE_INDEPENDENCE);
    }

    @ParameterizedTest
    @CsvSource({"UKR,1985-01-01", "BLR,1985-01-01", "RUS,1985-01-01"})
    void whoActedForItselfInsideAnotherStateWasOne(String state, LocalDate day) {
        var status = register.status(CountryCode.parse(state), "ICCPR", day);

        assertThat(status.kind()).isEqualTo(STATE_PARTY);
        assertThat(status.warnings()).doesNotContain(StatusWarning.STATE_NOT_YET);
    }

    @Test
    void beforeTheFirstConsentThatIsHeldTheAnswerRestsOnAbsenceToo() {
        var before = register.status(KAZAKHSTAN, "CAT", day("1998-08-25"));
        var deposited = register.status(KAZAKHSTAN, "CAT", day("1998-08-26"));

        assertThat(before.kind()).isEqualTo(NOT_PARTY);
        assertThat(before.warnings()).containsExactly(StatusWarning.RESTS_ON_ABSENCE);
        assertThat(deposited.willBindOn()).isPresent();
        assertThat(deposited.warnings()).containsExactly(StatusWarning.DEPOSITED_NOT_BOUND);
    }

    @Test
    void aWithdrawalLeavesTheStateBoundUntilTheNoticeHasRun() {
        var belarus = CountryCode.parse("BLR");

        var noticed = register.status(belarus, "ICCPR-OP1", day("2023-02-07"));
        var gone = register.status(belarus, "ICCPR-OP1", day("2023-02-08"));

        assertThat(noticed.kind()).isEqualTo(STATE_PARTY);
        assertThat(noticed.warnings()).contains(StatusWarning.WITHDRAWAL_NOTIFIED);
        assertThat(gone.kind()).isEqualTo(WITHDRAWN);
        assertThat(gone.effectiveSince()).contains(day("2023-02-08"));
        assertThat(gone.basis().orElseThrow().kind()).isEqualTo(ActionKind.WITHDRAWAL);
        assertThat(register.status(belarus, "ICCPR", day("2023-02-08")).kind()).isEqualTo(STATE_PARTY);
    }

    @Test
    void aStateThatLeavesReturnsAndLeavesAgainIsFollowedThroughout() {
        var trinidad = CountryCode.parse("TTO");

        assertThat(register.status(trinidad, "ICCPR-OP1", day("1998-08-25")).kind())
                .isEqualTo(STATE_PARTY);
        var between = register.status(trinidad, "ICCPR-OP1", day("1998-09-01"));
        assertThat(between.kind()).isEqualTo(UNKNOWN);
        assertThat(between.warnings()).contains(StatusWarning.RECORDED_EFFECT_DISAGREES);
        assertThat(register.status(trinidad, "ICCPR-OP1", day("1998-11-26")).kind())
                .isEqualTo(STATE_PARTY);
        assertThat(register.status(trinidad, "ICCPR-OP1", day("2000-06-26")).kind())
                .isEqualTo(STATE_PARTY);
        assertThat(register.status(trinidad, "ICCPR-OP1", day("2000-06-27")).kind())
                .isEqualTo(WITHDRAWN);
    }

    @Test
    void aWithdrawalThatTheTreatyDoesNotKnowChangesNothingButIsTold() {
        var status = register.status(CountryCode.parse("PRK"), "ICCPR", day("2010-01-01"));

        assertThat(status.kind()).isEqualTo(STATE_PARTY);
        assertThat(status.warnings()).contains(StatusWarning.WITHDRAWAL_WITHOUT_EFFECT);
        assertThat(register.treaty("ICCPR").orElseThrow().effectOfWithdrawal(day("1997-08-25")))
                .isEmpty();
    }

    @Test
    void anAnswerThatRestsOnAbsenceOrIsNewerThanItsSourcesSaysSo() {
        var migrants = register.status(KAZAKHSTAN, "CMW", day("2019-12-12"));
        var today = register.status(KAZAKHSTAN, "CAT", day("2026-11-24"));
        var early = register.status(KAZAKHSTAN, "CAT", day("1980-01-01"));

        assertThat(migrants.kind()).isEqualTo(NOT_PARTY);
        assertThat(migrants.evidence()).isEqualTo(Evidence.DERIVED);
        assertThat(migrants.source()).isEmpty();
        assertThat(migrants.asOf()).contains(ApproximateDate.parse("2022-08-25"));
        assertThat(migrants.warnings())
                .containsExactly(StatusWarning.RESTS_ON_ABSENCE, StatusWarning.COVERAGE_INCOMPLETE);
        assertThat(today.kind()).isEqualTo(STATE_PARTY);
        assertThat(today.warnings()).containsExactly(StatusWarning.NEWER_THAN_SOURCES);
        assertThat(today.warnings(Locale.ENGLISH))
                .containsExactly(
                        "The day asked for is later than our newest source on this treaty, which is of 21\u00A0February\u00A02023:"
                                + " later acts are not held.");
        assertThat(migrants.warnings(Locale.ENGLISH))
                .startsWith("This rests on no act being held. That is not proof that there is none:"
                        + " check with the depositary.");
        assertThat(migrants.warnings(Locale.FRENCH)).anyMatch(warning -> warning.contains("57 parties et 60"));
        assertThat(early.warnings()).containsExactly(StatusWarning.STATE_NOT_YET);
    }

    @Test
    void theUniversalDeclarationIsAStandardAndBindsNobody() {
        var status = register.status(KAZAKHSTAN, "UDHR", day("2019-12-12"));

        assertThat(register.treaty("UDHR").orElseThrow().binding()).isFalse();
        assertThat(status.bound()).isEqualTo(Truth.NO);
        assertThat(status.warnings()).containsExactly(StatusWarning.NOT_A_TREATY);
        assertThat(register.bound(KAZAKHSTAN, ref("UDHR 14"), day("2019-12-12")).bound())
                .isEqualTo(Truth.NO);
    }

    @Test
    void onlyTheOneKnownEffectDisagreesWithTheTreatysOwnRule() {
        var disagreeing = register.parties().stream()
                .flatMap(state -> register.treaties().stream()
                        .filter(treaty -> register.acts(state, treaty.code()).stream()
                                .anyMatch(act -> act.recordedEffect()
                                        .filter(effect -> {
                                            var on = act.date().day().orElseThrow();
                                            var rule = act.kind() == ActionKind.WITHDRAWAL
                                                    ? treaty.effectOfWithdrawal(on)
                                                    : treaty.effectOf(on);
                                            return !rule.orElseThrow().equals(effect);
                                        })
                                        .isPresent()))
                        .map(treaty -> state + " " + treaty))
                .toList();

        assertThat(disagreeing).containsExactly("TTO ICCPR-OP1");
    }

    @Test
    void theProvisionThatComesNearestIsFound() {
        assertThat(register.provision(ref("ICCPR 14(3)(d)")).orElseThrow().ref())
                .isEqualTo(ref("ICCPR 14"));
        assertThat(register.provision(ref("REFUGEE 1A(2)")).orElseThrow().topics())
                .contains("definition");
        assertThat(register.provision(ref("REFUGEE-P I(1)")).orElseThrow().ref())
                .isEqualTo(ref("REFUGEE-P I"));
        assertThat(register.provision(ref("ICCPR 3"))).isEmpty();
        assertThat(register.provision(ref("CAT 3")).orElseThrow().derogable()).isEqualTo(Provision.Derogable.NO);
    }

    @Test
    void aProvisionIsHeldWithItsHeadingAndWhatIsKnownOfDerogation() {
        var nonReturn = register.provision(ref("CAT 3(1)")).orElseThrow();
        var forcedLabour = register.provision(ref("ICCPR 8")).orElseThrow();

        assertThat(nonReturn.heading(Locale.ENGLISH))
                .isEqualTo("No return, expulsion or extradition where torture is a real danger");
        assertThat(nonReturn.heading(Locale.FRENCH)).startsWith("Ni renvoi, ni expulsion");
        assertThat(nonReturn.topics()).containsExactly("non-refoulement", "extradition", "torture");
        assertThat(nonReturn.note().orElseThrow()).startsWith("no derogation clause in CAT");
        assertThat(nonReturn.reservable()).isEmpty();
        assertThat(forcedLabour.derogable()).isEqualTo(Provision.Derogable.PARTLY);
        assertThat(forcedLabour.note()).contains("8(1)-(2) no; 8(3) yes");
        assertThat(register.provision(ref("REFUGEE 1")).orElseThrow().reservable())
                .contains("no");
        assertThat(register.provision(ref("CAT 1")).orElseThrow().note()).isEmpty();
        assertThat(register.provisions("CAT"))
                .extracting(provision -> provision.ref().number())
                .containsExactly("1", "2", "3", "4", "10", "11", "12", "13", "14", "15", "16", "20", "22");
    }

    @Test
    void anActIsHeldWithItsFormItsEvidenceAndItsSource() {
        var acts = register.acts(KAZAKHSTAN, "CAT");
        var accession = acts.get(0);
        var acceptance = acts.get(2);

        assertThat(acts)
                .extracting(TreatyAction::toString)
                .containsExactly(
                        "CAT KAZ ACCESSION 1998-08-26",
                        "CAT KAZ INQUIRY_ACCEPTANCE 1998-08-26",
                        "CAT KAZ COMPLAINTS_ACCEPTANCE 2008-02-21");
        assertThat(accession.party()).isEqualTo(KAZAKHSTAN);
        assertThat(accession.treaty()).isEqualTo("CAT");
        assertThat(accession.recordedEffect()).contains(day("1998-09-25"));
        assertThat(accession.evidence()).isEqualTo(Evidence.TWO_DATASETS);
        assertThat(accession.evidence().code()).isEqualTo("two-datasets");
        assertThat(accession.evidence().words(Locale.ENGLISH)).isEqualTo("Two data sets agree");
        assertThat(accession.kind().words(Locale.ENGLISH)).isEqualTo("Accession");
        assertThat(accession.source().own()).isFalse();
        assertThat(accession.asOf()).contains(ApproximateDate.parse("2015-03-14"));
        assertThat(accession.mechanism()).isEmpty();
        assertThat(accession.note()).isEmpty();
        assertThat(acceptance.mechanism()).contains("CAT art 22");
        assertThat(acceptance.recordedEffect()).isEmpty();
        assertThat(register.acts(CountryCode.parse("ZMB"), "GENOCIDE").get(0).note())
                .contains("Wikipedia list of parties: most recent, April 2022");
        assertThat(register.acts(CountryCode.parse("JAM"), "ICCPR-OP1"))
                .filteredOn(act -> act.kind() == ActionKind.WITHDRAWAL)
                .extracting(TreatyAction::asOf)
                .containsExactly(Optional.empty());
    }

    @Test
    void whatAStateDidTowardsAllTreatiesIsToldAsItHappened() {
        var acts = register.acts(KAZAKHSTAN);

        assertThat(acts).extracting(TreatyAction::date).isSorted();
        assertThat(acts).extracting(TreatyAction::treaty).contains("CRC", "CAT", "ICCPR", "CPED");
    }

    @Test
    void aStateOfWhichNothingIsHeldIsAnsweredByItsAbsence() {
        var unheard = CountryCode.parse("ABW");

        var status = register.status(unheard, "CAT", day("2019-12-12"));

        assertThat(register.parties()).doesNotContain(unheard);
        assertThat(status.state()).isEqualTo(unheard);
        assertThat(status.kind().words(Locale.ENGLISH)).isEqualTo("No action found");
        assertThat(status.warnings()).contains(StatusWarning.RESTS_ON_ABSENCE);
        assertThat(register.obligations(unheard, day("2019-12-12"))).isEmpty();
    }

    @Test
    void whereNeitherTheTreatyNorTheProtocolBindsTheAnswerRestsOnTheTreaty() {
        assertThat(register.bound(KAZAKHSTAN, ref("REFUGEE 33(1)"), day("1990-01-01"))
                        .through())
                .isEqualTo("REFUGEE");
    }

    @Test
    void theLawAtHomeCanBeAskedForByItself() {
        var law = register.domesticLaw(KAZAKHSTAN, "CAT").orElseThrow();

        assertThat(law.adopted()).hasToString("1998-06-29");
        assertThat(law.state()).isEqualTo(KAZAKHSTAN);
        assertThat(law.own()).isFalse();
        assertThat(law.note()).isNotBlank();
    }

    @Test
    void theShippedRegisterIsReadOnceAndHoldsNoCorrections() {
        var shipped = TreatyRegister.shipped();

        assertThat(shipped).isSameAs(TreatyRegister.shipped());
        assertThat(shipped.parties()).isEqualTo(register.parties());
        assertThat(shipped.corrections()).isSameAs(Corrections.none());
        assertThat(shipped.conflicts()).isEmpty();
    }

    @Test
    void theSourcesStandInTheOrderOfTheirKeys() {
        assertThat(register.sources()).extracting(FactSource::key).isSorted().contains("ADILET", "UNTC-TABLES");
        assertThat(register.sources()).allSatisfy(source -> {
            assertThat(source.description(Locale.ENGLISH)).isNotBlank();
            assertThat(source.description(Locale.FRENCH)).isEqualTo(source.descriptionFr());
            assertThat(source.description(Locale.ENGLISH)).isEqualTo(source.description());
            assertThat(source.own()).isFalse();
        });
    }

    @Test
    void aPrintedStatementIsAHintWithItsArticles() {
        var statement =
                register.printedStatement(CountryCode.parse("AFG"), "CAT").orElseThrow();

        assertThat(statement.articles()).containsExactly("20", "28", "30");
        assertThat(register.printedStatement(KAZAKHSTAN, "REFUGEE")).isEmpty();
    }

    @Test
    void aTreatyWeDoNotHoldIsRefusedByItsCode() {
        assertThat(register.treaty("XYZ")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.status(KAZAKHSTAN, "XYZ", day("2019-12-12")))
                .withMessageStartingWith("no such treaty")
                .withMessageEndingWith("'XYZ'");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ProvisionRef ref(String text) {
        return ProvisionRef.parse(text);
    }
}
