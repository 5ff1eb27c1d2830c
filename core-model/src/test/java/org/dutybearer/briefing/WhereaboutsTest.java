package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.knownToTreatyBodies;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutybearer.assessment.Assessment;
import org.dutybearer.assessment.Assessor;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.ClarifyingNote;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.InterventionKind;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Wording;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and places that could lead to a person: told where everybody concerned agreed, and nowhere else. */
class WhereaboutsTest {
    private final PlainWords plain = new PlainWords();

    private static final LocalDate LATER = LocalDate.of(2020, 9, 15);

    private final Disclosure disclosure = Disclosure.shipped();

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"TREATY_BODY", "PUBLIC"})
    void addingChangingOrDeletingAHiddenFactChangesNothingTheDayOfTheFactsIncluded(Audience audience) {
        var without = allOf(brief(twoMenAtTheBorder(), audience));

        assertThat(allOf(brief(withAHiddenBeating(LATER), audience))).isEqualTo(without);
        assertThat(allOf(brief(withAHiddenBeating(LATER.plusDays(3)), audience)))
                .isEqualTo(without);
        assertThat(brief(withAHiddenBeating(LATER), Audience.CASE_TEAM)
                        .heading()
                        .factsAsAt())
                .isEqualTo(LATER);
    }

    @Test
    void theFactsStandAsAtTheEndOfTheMonthWhereOnlyTheMonthIsTold() {
        var file = silent();
        var threat = Act.of(file.persons(), ActType.THREAT, Modality.DONE, Involvement.of(KAZAKHSTAN));
        threat.accordingTo(Information.shown(file.sources().get(0)));
        file.with(Event.of(key("later"), english("Threatened"))
                .on(ApproximateDate.of(LATER))
                .with(threat));

        assertThat(disclosure
                        .brief(file, Audience.TREATY_BODY, Locale.ENGLISH, LocalDate.of(2020, 12, 1))
                        .heading()
                        .factsAsAt())
                .isEqualTo(LocalDate.of(2020, 9, 30));
        assertThat(brief(file, Audience.TREATY_BODY).heading().factsAsAt()).isEqualTo(MARCH_1);
        assertThat(brief(file, Audience.CASE_TEAM).heading().factsAsAt()).isEqualTo(LATER);
    }

    @Test
    void whatIsHiddenMovesNeitherTheDayNorTheOrderOfAnAssessment() {
        var file = withAHiddenBeating(LATER);

        assertThat(assessed(file, Audience.PUBLIC)).isEqualTo(assessed(twoMenAtTheBorder(), Audience.PUBLIC));
        assertThat(assessed(file, Audience.CASE_TEAM)).isNotEqualTo(assessed(twoMenAtTheBorder(), Audience.CASE_TEAM));
    }

    @Test
    void aHiddenEventPutsNoYearInBrackets() {
        var file = withAHiddenBeating(LATER);
        var hidden = Event.of(key("inferred"), english("Hidden"))
                .on(ApproximateDate.parse("2020-01-07"))
                .noted(ClarifyingNote.on("date.year", english("inferred")));
        var act = Act.of(file.persons(), ActType.THREAT, Modality.DONE, Involvement.of(KAZAKHSTAN));
        act.accordingTo(Information.shown(file.source(key("closed")).orElseThrow()));
        file.with(hidden.with(act));

        assertThat(textOf(brief(file, Audience.PUBLIC))).contains("7 January 2020");
    }

    @Test
    void aDayAndAPlaceThatTwoShareAreToldOnlyIfBothAgreed() {
        var file = twoMenAtTheBorder(
                agreeingToEverything(aMan("askar", "Askar Testuly")), aMan("bolat", "Bolat Proveuly"));

        assertThat(textOf(brief(file, Audience.PUBLIC)))
                .contains("January 2020")
                .doesNotContain("7 January 2020", "Almaty", "1 February 2020;");
        assertThat(brief(file, Audience.PUBLIC).events())
                .filteredOn(e -> e.kind().equals("ENTRY") || e.kind().equals("DETENTION"))
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.heldOn()).isNull())
                .allSatisfy(e ->
                        assertThat(e.date() == null ? "" : e.date().toString()).isIn("2020-01", ""));
    }

    @Test
    void theDayOfAnEventLeadsToEverybodyWhoIsToldOfInIt() {
        var file = twoMenAtTheBorder(
                agreeingToEverything(aMan("askar", "Askar Testuly")), silentOnPlaces("bolat", "Bolat Proveuly"));
        var event = Event.of(key("beaten"), english("Beaten")).on(ApproximateDate.parse("2020-02-17/2020-02-18"));
        for (Person person : file.persons()) {
            var act = Act.of(List.of(person), ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(KAZAKHSTAN));
            act.accordingTo(Information.shown(file.sources().get(0)));
            event.with(act);
        }

        var text = textOf(brief(file.with(event), Audience.PUBLIC));

        assertThat(text).contains("February 2020").doesNotContain("17 February", "February 2020 – February 2020");
    }

    @Test
    void aMonthKeepsItsCapitalInASentence() {
        var said = brief(silent(), Audience.TREATY_BODY).statements();

        assertThat(said).extracting(StatementView::sentence).noneMatch(s -> s.contains("january"));
        assertThat(said).extracting(StatementView::sentence).anyMatch(s -> s.contains(", until "));
    }

    @Test
    void withoutConsentPositionsInterventionsAndOutcomesAreToldByTheMonth() {
        var file = silent().with(Intervention.of(InterventionKind.LETTER, ApproximateDate.parse("2020-02-11")))
                .with(Recommendation.to(KAZAKHSTAN, key("free"), english("Set them free."))
                        .stands(StatusEntry.of(LocalDate.of(2020, 2, 13), RecommendationStatus.MET, null)));

        var briefing = brief(file, Audience.TREATY_BODY);

        assertThat(textOf(briefing) + whens(briefing))
                .contains("January 2020", "February 2020")
                .doesNotContain("20 January", "11 February", "13 February");
        assertThat(briefing.recommendations().get(1).statusOn()).isNull();
        assertThat(briefing.recommendations().get(1).statusWhen().replace('\u00A0', ' '))
                .isEqualTo("February 2020");
        assertThat(briefing.events())
                .filteredOn(e -> e.kind().equals("INTERVENTION"))
                .extracting(e -> String.valueOf(e.date()))
                .contains("2020-02")
                .doesNotContain("2020-02-11");
    }

    @Test
    void whoMayNotBeNamedWasBornInAYear() {
        var silent = knownToTreatyBodies(aMan("askar", "Askar Testuly")).born(ApproximateDate.parse("1991-02"));
        var agreeing = agreeingToEverything(aMan("bolat", "Bolat Proveuly")).born(ApproximateDate.parse("1992-04-05"));

        var text = textOf(brief(twoMenAtTheBorder(silent, agreeing), Audience.TREATY_BODY));

        assertThat(text).contains("1991", "5 April 1992").doesNotContain("February 1991");
    }

    @Test
    void theDayOfANormThatDoesNotBindIsNoDayOfTheAct() {
        var taiwan = CountryCode.parse("TWN");
        var file = silent().with(taiwan, Role.TERRITORY);
        var beating = Act.of(file.persons(), ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(taiwan));
        beating.accordingTo(Information.shown(file.sources().get(0)));
        file.with(Event.of(key("unbound"), english("Beaten"))
                .on(ApproximateDate.parse("2020-02-17"))
                .with(beating));

        assertThat(textOf(brief(file, Audience.TREATY_BODY))).doesNotContain("17 February");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceKind.class,
            names = {"TESTIMONY", "MEDICAL", "COURT"})
    void aDocumentAboutAPersonIsDatedByItsYearWhereTheDayCouldLeadToHim(SourceKind kind) {
        var agreed = List.of(Datum.CASE_EXISTENCE, Datum.TESTIMONY);
        var askar = aMan("askar", "Askar Testuly");
        var bolat = aMan("bolat", "Bolat Proveuly");
        for (Datum datum : agreed) {
            askar.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
            bolat.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
        }

        assertThat(textOf(brief(withADocument(kind, askar, bolat), Audience.PUBLIC)))
                .contains("2019")
                .doesNotContain("3 November 2019", "November 2019");
        assertThat(textOf(brief(
                        withADocument(kind, agreeingToEverything(askar), agreeingToEverything(bolat)),
                        Audience.PUBLIC)))
                .contains("3 November 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Let Na Li go.", "Let Li Na go.", "Let NA-LI go.", "Let 娜丽 go."})
    void aNameOfTwoShortPartsIsFoundInAnyOrder(String action) {
        var li = knownToTreatyBodies(Person.of(key("one")))
                .named(PersonName.of(PersonName.Kind.PREFERRED, "Li Na", "Latn"))
                .named(PersonName.of(PersonName.Kind.LEGAL, "丽 娜", "Hans"));
        var file = twoMenAtTheBorder(li, aMan("bolat", "Bolat Proveuly"))
                .with(Recommendation.to(KAZAKHSTAN, key("go"), english(action)));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> brief(file, Audience.TREATY_BODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say what happened on 2020-01-07.",
                "Say what happened on 7 January 2020.",
                "Say what happened on January 7, 2020.",
                "Say what happened on January 7th, 2020.",
                "Dites ce qui s’est passé le 7 janvier 2020.",
                "Say what happened on 07.01.2020.",
                "Say what happened on 7/1/2020.",
                "Say what happened on 7 January.",
                "Say what happened on 7\u00A0Jan. 2020.",
                "Say what happened on 7–9 January 2020.",
                "Say what happened on the 7th of January.",
                "Dites ce qui s’est passé le 1er avril 2020.",
                "Say what happened in Almaty Region.",
                "Say what happened in ALMATY.",
                "Say what happened in Алматы.",
                "Say what happened in Xinjiang.",
                "Say what happened in the third house."
            })
    void textThatStillHoldsAProtectedDayOrPlaceIsRefusedWithItsPlace(String action) {
        var file = silentWithASearchedHouse().with(Recommendation.to(KAZAKHSTAN, key("say"), english(action)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> brief(file, Audience.TREATY_BODY))
                .satisfies(r -> {
                    assertThat(r.reason()).isEqualTo(Reason.PROTECTED_WHEREABOUTS_IN_TEXT);
                    assertThat(r.details()).containsExactly("Summary", "Recommendations: number 2");
                    assertThat(r.getMessage())
                            .doesNotContainIgnoringCase("almaty")
                            .doesNotContain("2020", "7");
                });
        assertThat(disclosure
                        .preview(file, Audience.TREATY_BODY, Locale.ENGLISH, Locale.ENGLISH, MARCH_1)
                        .blocks())
                .extracting(Block::place)
                .contains("Recommendations: number 2");
        assertThatCode(() -> brief(file, Audience.CASE_TEAM)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say what happened in January 2020.",
                "Say what happened in 2020.",
                "Say what happened in Kazakhstan and in China.",
                "Say what happened on 7 January 1999.",
                "Say what happened on 17 January 2020.",
                "Say what happened on 20200107 pages.",
                "Say to which of the 7 it happened."
            })
    void aMonthAYearAndACountryLeadToNobody(String action) {
        var file = silent().with(Recommendation.to(KAZAKHSTAN, key("say"), english(action)));

        if (action.contains("20200107"))
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> brief(file, Audience.TREATY_BODY));
        else assertThat(brief(file, Audience.TREATY_BODY).recommendations()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Digan qué pasó el 7 de enero de 2020.",
                "Digan qué pasó el 7 de enero.",
                "Digan qué pasó el siete de enero del 2020.",
                "Digan qué pasó entre el 5 y el 7 de enero de 2020.",
                "Say what happened on the seventh of January.",
                "Dites ce qui s’est passé le sept janvier.",
                "Скажите, что было 7 января 2020 г.",
                "Скажите, что было 7-го января.",
                "Скажите, что было седьмого января 2020 года.",
                "Скажите, что было 07.01.2020 г.",
                "2020 ж. 7 қаңтар күні не болғанын айтыңыз.",
                "2020 жылғы 7 қаңтарда не болғанын айтыңыз.",
                "Қаңтардың 7-сінде не болғанын айтыңыз.",
                "7 қаңтар не болғанын айтыңыз.",
                "Жетінші қаңтар күні не болғанын айтыңыз.",
                "请说明2020年1月7日发生了什么。",
                "请说明[2020]年1月7日发生了什么。",
                "请说明1月7日发生了什么。",
                "请说明1月7号发生了什么。",
                "请说明二〇二〇年一月七日发生了什么。",
                "請說明一月七日發生了什麼。",
                "请说明２０２０年１月７日发生了什么。",
                "قولوا ما حدث في 7 يناير 2020.",
                "قولوا ما حدث في 7 يناير.",
                "قولوا ما حدث في ٧ يناير ٢٠٢٠.",
                "قولوا ما حدث في 7 كانون الثاني/يناير 2020.",
                "قولوا ما حدث يوم السابع من يناير.",
                "قولوا ما حدث في 7 كانون الثاني.",
                "قولوا ما حدث في 7 جانفي 2020.",
                "قولوا ما حدث في 7/1/2020."
            })
    void aDayIsFoundAsEachLanguageOfDocumentsWritesIt(String action) {
        var file = silent().with(Recommendation.to(KAZAKHSTAN, key("say"), english(action)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> brief(file, Audience.TREATY_BODY))
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.PROTECTED_WHEREABOUTS_IN_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Digan qué pasó el 7 de enero de 2018.",
                "Digan qué pasó en enero de 2020.",
                "Скажите, что было 7 января 2018 г.",
                "Скажите, что было в январе 2020 г.",
                "2018 ж. 7 қаңтар күні не болғанын айтыңыз.",
                "2018 жылғы 7 қаңтарда не болғанын айтыңыз.",
                "请说明2018年1月7日发生了什么。",
                "请说明2020年1月发生了什么。",
                "请说明1月17日发生了什么。",
                "请说明11月7日发生了什么。",
                "请说明二〇一八年一月七日发生了什么。",
                "قولوا ما حدث في 7 كانون الثاني/يناير 2018.",
                "قولوا ما حدث في يناير 2020.",
                "قولوا ما حدث في 17 يناير 2020."
            })
    void anotherDayThatLooksLikeItStopsNothing(String action) {
        var file = silent().with(Recommendation.to(KAZAKHSTAN, key("say"), english(action)));

        assertThat(textOf(brief(file, Audience.TREATY_BODY))).contains(action.substring(0, action.length() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Караганда, Скажите что было в Караганде., true",
        "Шымкент, Шымкентте не болғанын айтыңыз., true",
        "Шымкент, Шымкенттегі жағдайды айтыңыз., true",
        "Карагандинская область, Скажите что было в Карагандинской области., true",
        "الموصل, قولوا ما حدث بالموصل., true",
        "الموصل, قولوا ما حدث للموصل., true",
        "مدينة الموصل, قولوا ما حدث في الموصل., true",
        "伊宁市, 请说明在伊宁发生了什么。, true",
        "Provincia de Arequipa, Digan qué pasó en Arequipa., true",
        "Шу, Скажите что шумело., false",
        "文县, 请说明文件内容。, false",
    })
    void aPlaceIsFoundWithTheEndingsAndPrefixesOfTheTextsLanguage(String place, String action, boolean found) {
        var names = WrittenPlace.names(place, Set.of(), plain).stream().map(WrittenPlace::new);

        assertThat(names.anyMatch(name -> name.isIn(action, plain.of(action)))).isEqualTo(found);
    }

    @Test
    void aPlaceAndADayThatAreToldAnywayStopNothing() {
        var file = twoMenAtTheBorder().with(aMan("serik", "Serik Otheruly"));
        var closed = Source.of(key("closed"), SourceKind.OFFICIAL).keptWithin(Sensitivity.CONFIDENTIAL);
        var hidden = Detention.of(List.of(file.persons().get(2)), KAZAKHSTAN, DetentionKind.PRE_TRIAL)
                .inArea("Almaty Region")
                .heldOn(LocalDate.of(2020, 1, 7));
        hidden.accordingTo(Information.shown(closed));
        file.with(closed)
                .with(hidden)
                .with(Recommendation.to(
                        KAZAKHSTAN, key("say"), english("Say what happened in Almaty on 7 January 2020.")));

        assertThat(brief(file, Audience.PUBLIC).recommendations()).hasSize(2);
    }

    @Test
    void theDayOfAHiddenFactStopsTheTextThatTellsIt() {
        var file = withAHiddenBeating(LATER)
                .with(Recommendation.to(KAZAKHSTAN, key("say"), english("Say what happened on 15 September 2020.")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> brief(file, Audience.PUBLIC))
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.PROTECTED_WHEREABOUTS_IN_TEXT));
    }

    @ParameterizedTest
    @CsvSource({"2020-05-31, Under article 31 may a person be held., true", "2020-05-31, Held on 31 May 2020., false"})
    void aWordThatIsAlsoAMonthStopsNothingWithoutItsYear(LocalDate day, String action, boolean passes) {
        var file = withAHiddenBeating(day).with(Recommendation.to(KAZAKHSTAN, key("say"), english(action)));

        if (passes) assertThat(brief(file, Audience.PUBLIC).recommendations()).hasSize(2);
        else assertThatExceptionOfType(Refusal.class).isThrownBy(() -> brief(file, Audience.PUBLIC));
    }

    private Briefing brief(CaseFile file, Audience audience) {
        return disclosure.brief(file, audience, Locale.ENGLISH, MARCH_1);
    }

    private static List<String> assessed(CaseFile file, Audience audience) {
        return Assessor.shipped().assess(file, new Viewpoint(file, audience, MARCH_1)).stream()
                .map(WhereaboutsTest::said)
                .toList();
    }

    private static String said(Assessment a) {
        return a.rule().id() + " " + a.dutyBearer() + " " + a.day();
    }

    /** Two men who agreed that treaty bodies know of the case, and to nothing that would lead to them. */
    private static CaseFile silent() {
        return twoMenAtTheBorder(
                knownToTreatyBodies(aMan("askar", "Askar Testuly")),
                knownToTreatyBodies(aMan("bolat", "Bolat Proveuly")));
    }

    private static CaseFile silentWithASearchedHouse() {
        var file = silent();
        var act = Act.of(file.persons(), ActType.THREAT, Modality.DONE, Involvement.of(KAZAKHSTAN));
        act.accordingTo(Information.shown(file.sources().get(0)));
        return file.with(Event.of(key("search"), english("A house is searched"))
                .on(ApproximateDate.parse("2020-04-01"))
                .at(Place.in(KAZAKHSTAN, "Almaty Region", "the third house"))
                .with(act));
    }

    private static Person silentOnPlaces(String key, String name) {
        var person = aMan(key, name);
        for (Datum datum : Datum.values())
            if (datum != Datum.LOCATION) person.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
        return person;
    }

    /** Both men agreed to everything; a beating is known from a source that stays with the team. */
    private static CaseFile withAHiddenBeating(LocalDate day) {
        var file = twoMenAtTheBorder();
        var closed = Source.of(key("closed"), SourceKind.OFFICIAL).keptWithin(Sensitivity.CONFIDENTIAL);
        var beating = Act.of(file.persons(), ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(KAZAKHSTAN));
        beating.accordingTo(Information.shown(closed));
        return file.with(closed)
                .with(Event.of(key("hidden"), english("Hidden"))
                        .on(ApproximateDate.of(day))
                        .with(beating));
    }

    private static CaseFile withADocument(SourceKind kind, Person askar, Person bolat) {
        var document = Source.of(key("document"), kind).dated(ApproximateDate.parse("2019-11-03"));
        if (kind == SourceKind.TESTIMONY) document.givenBy(askar.key());
        var file = twoMenAtTheBorder(askar, bolat).with(document);
        var act = Act.of(List.of(askar), ActType.THREAT, Modality.DONE, Involvement.of(CHINA));
        act.accordingTo(Information.of(document, Standing.ALLEGED, Connection.VICTIM));
        return file.with(Event.of(key("told"), english("Told")).with(act));
    }

    /**
     * Every view of the briefing; views are records, so that two briefings are alike where these are. That something is
     * withheld is left out: treaty bodies may know it.
     */
    private static List<Object> allOf(Briefing b) {
        return List.of(
                b.heading(),
                b.summary(),
                b.inBrief(),
                b.people(),
                b.events(),
                b.statements(),
                b.obligations(),
                b.grounds(),
                b.recommendations(),
                b.publications(),
                b.sources(),
                b.questions());
    }

    private static String whens(Briefing briefing) {
        return briefing.statements().stream()
                .map(StatementView::when)
                .collect(Collectors.joining("\n"))
                .replace('\u00A0', ' ');
    }

    /** All a reader could read, with plain spaces. */
    private static String textOf(Briefing briefing) {
        var words = Wording.of(Telling.class, "Words", briefing.heading().language());
        return Texts.of(briefing, words)
                .map(Texts.Placed::text)
                .collect(Collectors.joining("\n"))
                .replace('\u00A0', ' ');
    }
}
