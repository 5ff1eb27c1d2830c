package org.dutybearer.portal.treaties;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Wording;
import org.dutybearer.portal.treaties.Question.Order;
import org.dutybearer.treaty.ActionKind;
import org.dutybearer.treaty.StatusKind;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreatyDeskTest {
    private static final LocalDate DECEMBER_2019 = LocalDate.of(2019, 12, 6);

    private final TreatyDesk desk = new TreatyDesk() {
        @Override
        public TreatyRegister register() {
            return TreatyRegister.shipped();
        }
    };

    @Test
    void aPartyIsToldSinceWhenAndWhyAndHowWeKnow() {
        var refugee = line(on("KAZ", DECEMBER_2019), "REFUGEE");

        assertThat(refugee.word()).isEqualTo("State party");
        assertThat(refugee.since()).isEqualTo("1999-04-15");
        assertThat(refugee.rule()).isEqualTo("90 days after deposit, article 43(2)");
        assertThat(refugee.did()).isEqualTo("Acceded 15 Jan 1999");
        assertThat(refugee.known()).isEqualTo("One data set, 2013");
        assertThat(refugee.source()).contains("; as of 6 July 2013");
    }

    @Test
    void aTreatyThatBeganLaterThanItsRuleSaysBindsFromThere() {
        var disappearance = line(on("KAZ", DECEMBER_2019), "CPED");

        assertThat(disappearance.since()).isEqualTo("2010-12-23");
        assertThat(disappearance.rule()).isEqualTo("The day the treaty itself began");
    }

    @Test
    void aSignatoryIsToldApartFromAParty() {
        var signatory = line(on("KAZ", DECEMBER_2019), "CRPD-OP");

        assertThat(signatory.word()).isEqualTo("Signatory, not bound");
        assertThat(signatory.since()).isNull();
        assertThat(signatory.did()).isEqualTo("Signed 11 Dec 2008");
    }

    @Test
    void anActAfterTheDayIsToldAsLater() {
        var deathPenalty = line(on("KAZ", DECEMBER_2019), "ICCPR-OP2");

        assertThat(deathPenalty.word()).isEqualTo("No action that day");
        assertThat(deathPenalty.did()).isEmpty();
        assertThat(deathPenalty.later()).isEqualTo("Later: consented 2022, form not known");
    }

    @Test
    void anAbsenceSaysHowManyPartiesAreHeld() {
        var migrants = line(on("KAZ", DECEMBER_2019), "CMW");

        assertThat(migrants.word()).isEqualTo("No action found");
        assertThat(migrants.known()).isEqualTo("We hold 57 of 60 parties");
        assertThat(migrants.warnings()).isNotEmpty();
    }

    @Test
    void aConventionThatBindsThroughItsProtocolSaysSo() {
        var refugee = line(on("KAZ", LocalDate.of(1999, 2, 1)), "REFUGEE");

        assertThat(refugee.word()).isEqualTo("Not yet bound");
        assertThat(refugee.notes())
                .contains("Will bind from 15 Apr 1999")
                .anyMatch(note -> note.endsWith("bind through the Refugee Protocol since 15 Jan 1999"));
    }

    @Test
    void whetherPeopleCanComplainIsToldApartFromBeingBound() {
        assertThat(line(on("KAZ", DECEMBER_2019), "CAT").notes())
                .containsExactly(
                        "Law at home: 29 Jun 1998", "Complaints by individuals: open by CAT art 22 since 21 Feb 2008");
        assertThat(line(on("KAZ", LocalDate.of(2007, 1, 1)), "CAT").notes())
                .contains("Complaints by individuals: not open");
        assertThat(line(on("KAZ", DECEMBER_2019), "ICCPR").notes())
                .contains("Complaints by individuals: open by ICCPR-OP1 since 30 Sep 2009");
        assertThat(line(on("KAZ", DECEMBER_2019), "CRPD-OP").notes()).isEmpty();
    }

    @Test
    void aRecordedReservationIsAmongTheCautions() {
        assertThat(line(on("LVA", DECEMBER_2019), "REFUGEE").warnings())
                .contains("A statement about REFUGEE 8 and REFUGEE 34 is recorded, from 31 Jul 1997: not bound.");
    }

    @Test
    void theDeclarationIsAStandardAndBindsNobody() {
        assertThat(line(on("KAZ", DECEMBER_2019), "UDHR").word()).isEqualTo("Standard, not a treaty");
    }

    @Test
    void aTopicLeavesTheTreatiesThatSpeakOfItAndListsWhatTheySay() {
        var standing = desk.answer(new Question(kaz(), DECEMBER_2019, Subject.RETURN, Order.STATUS, false, 1), ENGLISH);

        assertThat(standing.all()).extracting(TreatyLine::code).containsExactly("REFUGEE", "REFUGEE-P", "CAT", "CPED");
        assertThat(line(standing, "REFUGEE-P").provisions())
                .extracting(TreatyLine.ProvisionLine::ref)
                .containsExactly("REFUGEE 33");
        assertThat(line(standing, "CAT").provisions())
                .singleElement()
                .returns("CAT 3", TreatyLine.ProvisionLine::ref)
                .returns("binds since 25 Sep 1998", TreatyLine.ProvisionLine::bound);
    }

    @Test
    void whatHasNoDayStandsLastWhicheverWayTheOthersAreSorted() {
        for (var backwards : List.of(false, true)) {
            var lines = desk.answer(new Question(kaz(), DECEMBER_2019, Subject.ALL, Order.SINCE, backwards, 1), ENGLISH)
                    .all();
            var days = lines.stream()
                    .flatMap(line -> Stream.ofNullable(line.since()))
                    .toList();

            assertThat(lines.subList(0, days.size())).allMatch(line -> line.since() != null);
            assertThat(days).isSortedAccordingTo((a, b) -> backwards ? b.compareTo(a) : a.compareTo(b));
        }
    }

    @Test
    void actsAreListedToTheDayWithTheDayFromWhichTheyBind() {
        var acts = on("KAZ", LocalDate.of(1998, 12, 31)).acts();

        assertThat(acts).extracting(ActLine::words).contains("Ratified the Convention on the Rights of the Child");
        assertThat(acts).extracting(ActLine::effect).contains("binds from 11 Sep 1994");
        assertThat(acts).allMatch(act -> act.act().date().latest().orElseThrow().getYear() <= 1998);
    }

    @Test
    void thePictureDrawsAMarkForEveryActOfTheList() {
        var standing = on("KAZ", DECEMBER_2019);
        var picture = standing.picture().orElseThrow();

        assertThat(picture.rows().stream().mapToInt(row -> row.marks().size()).sum())
                .isEqualTo(standing.acts().size());
        assertThat(picture.rows().stream().flatMap(row -> row.bars().stream()))
                .isNotEmpty()
                .allMatch(bar -> bar.x() >= 0 && bar.x() + bar.width() <= ActPicture.WIDTH);
    }

    @Test
    void whatWasDoneBeforeAnythingIsAnAnswerToo() {
        var standing = on("KAZ", LocalDate.of(1900, 1, 1));

        assertThat(standing.acts()).isEmpty();
        assertThat(standing.picture()).isEmpty();
        assertThat(standing.all()).noneMatch(line -> line.status().kind() == StatusKind.STATE_PARTY);
    }

    @Test
    void everyPartyCanBeToldOnAnyDayInBothLanguages() {
        for (var language : List.of(ENGLISH, FRENCH))
            for (var party : TreatyRegister.shipped().parties())
                for (var day : List.of(LocalDate.of(1950, 1, 1), LocalDate.of(1991, 12, 26), LocalDate.of(2026, 1, 1)))
                    assertThat(desk.answer(new Question(party, day, Subject.LIFE, Order.ACT, true, 9), language)
                                    .lines())
                            .isNotEmpty();
    }

    @Test
    void pagesHoldTwelveAndTheLastOneTheRest() {
        var first = on("KAZ", DECEMBER_2019);
        var last = desk.answer(new Question(kaz(), DECEMBER_2019, Subject.ALL, Order.STATUS, false, 99), ENGLISH);

        assertThat(first.lines()).hasSize(12);
        assertThat(last.stretch().page()).isEqualTo(3);
        assertThat(last.lines()).hasSize(1);
        assertThat(last.stretch().hasNext()).isFalse();
    }

    @Test
    void howFarTheDataGoIsSaidOfTheTreatiesShown() {
        var standing = desk.answer(new Question(kaz(), DECEMBER_2019, Subject.RETURN, Order.STATUS, false, 1), ENGLISH);

        assertThat(String.join(" ", standing.coverage()))
                .contains("21 February 2023 (CAT)", "CPED (68 of 71)")
                .doesNotContain("ROME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyConstantHasItsWord(String language) {
        var words = Wording.of(TreatyDesk.class, "Words", Locale.forLanguageTag(language))
                .keys();

        assertThat(words)
                .isEqualTo(Wording.of(TreatyDesk.class, "Words", ENGLISH).keys())
                .containsAll(keys("Subject.", Subject.values()))
                .containsAll(keys("column.", Order.values()))
                .containsAll(keys("act.", ActionKind.values()))
                .containsAll(keys("did.", ActionKind.values()));
        assertThat(words)
                .allSatisfy(key -> assertThat(Wording.of(TreatyDesk.class, "Words", Locale.forLanguageTag(language))
                                .say(key))
                        .isNotBlank()
                        .doesNotContain("'"));
    }

    @Test
    void everyTagOfAProvisionIsFoundUnderATopicOrSaysTooLittle() {
        var register = TreatyRegister.shipped();
        var found = Arrays.stream(Subject.values())
                .flatMap(subject -> subject.tags().stream())
                .collect(Collectors.toSet());
        var tooGeneral = Set.of(
                "definition",
                "prevention",
                "implementation",
                "supervision",
                "cooperation",
                "training",
                "npm",
                "dignity",
                "derogation",
                "emergency",
                "violence");

        assertThat(register.treaties().stream()
                        .map(Treaty::code)
                        .flatMap(code -> register.provisions(code).stream())
                        .flatMap(provision -> provision.topics().stream()))
                .allMatch(tag -> found.contains(tag) || tooGeneral.contains(tag));
    }

    @Test
    void everyTreatySaysFromWhenItBinds() {
        var rules = new EntryRule(Wording.of(TreatyDesk.class, "Words", ENGLISH));
        var register = TreatyRegister.shipped();

        assertThat(rule(rules, register, "REFUGEE-P")).isEqualTo("The day of deposit, article VIII(2)");
        assertThat(rule(rules, register, "ICCPR")).isEqualTo("3 months after deposit, article 49(2)");
        assertThat(rule(rules, register, "CRC-OPAC")).isEqualTo("One month after deposit, article 10(2)");
        assertThat(rule(rules, register, "ROME")).startsWith("First of a month after deposit");
        assertThat(rule(rules, register, "CAT")).isEqualTo("30 days after deposit, article 27(2)");
    }

    @Test
    void theWorkbookHoldsEveryRowAndNotOnlyThePage() throws IOException {
        var question = new Question(kaz(), DECEMBER_2019, Subject.ALL, Order.TREATY, false, 2);

        var workbook = desk.workbook(question, ENGLISH);
        workbook.write(new ByteArrayOutputStream());

        assertThat(workbook.rows()).hasSize(25);
        assertThat(workbook.rows())
                .allMatch(row -> row.sourceKey() == null
                        || workbook.sources().stream()
                                .anyMatch(source -> source.key().equals(row.sourceKey())));
    }

    private static String rule(EntryRule rules, TreatyRegister register, String code) {
        return rules.of(register.treaty(code).orElseThrow());
    }

    private static List<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> prefix + constant.name())
                .toList();
    }

    private static CountryCode kaz() {
        return CountryCode.parse("KAZ");
    }

    private Standing on(String state, LocalDate day) {
        return desk.answer(new Question(CountryCode.parse(state), day, Subject.ALL, Order.STATUS, false, 1), ENGLISH);
    }

    private static TreatyLine line(Standing standing, String code) {
        return standing.all().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
