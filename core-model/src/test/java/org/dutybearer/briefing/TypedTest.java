package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dutybearer.assessment.Law;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CrowdedCase;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Quantity;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Stage;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.OurWords;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.core.Wording;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.proof.CanaryCase;
import org.dutybearer.proof.Contents;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.dutybearer.statement.Stance;
import org.dutybearer.statement.Statement;
import org.dutybearer.statement.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final LocalDate JUNE_1 = LocalDate.of(2020, 6, 1);

    /** "On", and under another alphabet what Yuliya may look like. */
    private static final String LIKE_A_NAME = "على";

    private static final int CASES = 4;

    /** The first few tell of no appeal. */
    private static final int CASES_FOR_AN_APPEAL = 16;

    private static final Source REPORT = theReport();

    private final Disclosure disclosure = Disclosure.shipped();

    static Stream<Locale> languages() {
        return Wording.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceOfOursIsTakenForAName(Locale language) {
        var everybody = unnamed("everybody");
        NamePairs.all().stream().map(pair -> pair.name().asName()).distinct().forEach(everybody::named);
        var file = CrowdedCase.ofUnnamed(2).with(everybody);

        var blocks = disclosure
                .preview(file, Audience.PUBLIC, language, Locale.ENGLISH, JUNE_1)
                .blocks();

        assertThat(blocks).isEmpty();
    }

    @Test
    void suchSentencesDoStandInABriefing() {
        var search = disclosure.search(theCase(), Audience.PUBLIC, ARABIC, JUNE_1);

        var briefing = brief(theCase(), ARABIC);

        assertThat(Texts.of(briefing, words(ARABIC)).map(Texts.Placed::text))
                .anyMatch(text -> search.in(text).contains(Block.Kind.NAME));
    }

    static Stream<Arguments> whateverIsTyped() {
        return Stream.of(
                typed("the title of the case", "title", (file, words) -> theCase(words)),
                typed("who prepared it", "title", CaseFile::preparedBy),
                typed("the summary", "summary", CaseFile::summarised),
                typed(
                        "a charge",
                        "people",
                        (file, words) -> file.with(shown(Proceeding.of(file.persons(), KAZAKHSTAN, Stage.PRE_TRIAL)
                                .charging(words)))),
                typed(
                        "an area",
                        "people",
                        (file, words) ->
                                file.with(shown(Detention.of(file.persons(), KAZAKHSTAN, DetentionKind.PRE_TRIAL)
                                        .inArea(words.original())))),
                typed("an occupation", "people", (file, words) -> {
                    file.persons().get(0).workingAs(words);
                    return file;
                }),
                typed("an ethnicity", "people", (file, words) -> {
                    file.persons().get(0).ofEthnicity(words.original());
                    return file;
                }),
                typed("the title of an event", "timeline", (file, words) -> file.with(Event.of(key("typed"), words))),
                typed(
                        "a group",
                        "timeline",
                        (file, words) -> file.with(pattern().against(words))),
                typed(
                        "the area of a pattern",
                        "timeline",
                        (file, words) -> file.with(pattern().inArea(words.original()))),
                typed(
                        "what was counted",
                        "timeline",
                        (file, words) -> file.with(pattern().numbering(Quantity.about(1000, words)))),
                typed(
                        "the words of a statement",
                        "statements",
                        (file, words) -> file.with(statement().saying(words))),
                typed(
                        "an office",
                        "statements",
                        (file, words) -> file.with(statement().asHolderOf(words))),
                typed(
                        "a body",
                        "statements",
                        (file, words) -> file.with(statement().forBody(words))),
                typed(
                        "a speaker",
                        "statements",
                        (file, words) -> file.with(statement().spokenBy(words.original()))),
                typed(
                        "a call",
                        "recommendations",
                        (file, words) -> file.with(Recommendation.to(KAZAKHSTAN, key("typed"), words))),
                typed(
                        "a body that is called on",
                        "recommendations",
                        (file, words) -> file.with(Recommendation.to(KAZAKHSTAN, key("typed"), english("Explain."))
                                .addressing(words))),
                typed(
                        "the title of a publication",
                        "publications",
                        (file, words) -> file.with(Publication.of(
                                IndexNumber.parse("EUR 57/0002/2020"),
                                PublicationKind.REPORT,
                                MARCH_1,
                                ARABIC,
                                words))),
                typed("the title of a source", "sources", (file, words) -> citing(file, other().titled(words))),
                typed("a publisher", "sources", (file, words) -> citing(file, other().publishedBy(words.original()))));
    }

    private static Arguments typed(String what, String place, Typing typing) {
        return arguments(named(what, typing), place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whateverIsTyped")
    void theSameWordIsRefusedWhereverSomebodyTypedIt(Typing typing, String place) {
        var typed = Text.of(ARABIC, "كلام " + LIKE_A_NAME + " ورق");

        for (var language : List.of(ARABIC, Locale.ENGLISH))
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> brief(typing.apply(theCase(), typed), language))
                    .satisfies(refusal -> {
                        assertThat(refusal.reason()).isEqualTo(Reason.PROTECTED_NAME_IN_TEXT);
                        assertThat(refusal.details())
                                .anyMatch(detail -> detail.toString()
                                        .startsWith(words(language).say("place." + place, "")));
                    });
    }

    @Test
    void aDayInJulyIsNoYuliyaUntilSomebodyTypesIt() {
        var russian = Locale.forLanguageTag("ru");
        var file = theCase();

        assertThat(brief(file, russian).events()).anyMatch(event -> event.when().contains("июля"));
        file.summarised(Text.of(russian, "Ей дали срок до июля."));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> brief(file, russian));
    }

    @Test
    void aNameIsFoundThoughAWordOfOursIsWrittenTogetherWithIt() {
        var file = theCase().with(pattern().against(Text.of(ARABIC, "محامون")).against(Text.of(ARABIC, "يوليا")));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> brief(file, ARABIC));
    }

    @Test
    void whoTypesTheMarksOfOurWordsHidesNothingByThem() {
        var marked = OurWords.in(OurWords.markedIn(Locale.ENGLISH), "Yuliya");

        for (var typed :
                List.of(marked, "She, " + marked + ", left", marked.substring(1), marked.substring(1) + marked))
            assertThatExceptionOfType(Refusal.class)
                    .as(typed)
                    .isThrownBy(() -> brief(theCase().summarised(english(typed)), Locale.ENGLISH));
    }

    @Test
    void aRecommendationTakenOverFromUsIsOursUntilAWordOfItIsAnother() {
        var recommended = recommendations(ARABIC)
                .filter(words -> words.contains(" " + LIKE_A_NAME + " "))
                .findFirst()
                .orElseThrow();
        var taken = Recommendation.to(KAZAKHSTAN, key("taken"), Text.of(ARABIC, recommended));
        var changed = Recommendation.to(KAZAKHSTAN, key("changed"), Text.of(ARABIC, recommended + " الآن"));

        var search = disclosure.search(theCase(), Audience.PUBLIC, ARABIC, JUNE_1);

        assertThat(search.in(recommended)).isEmpty();
        assertThat(search.in(recommended + " الآن")).containsExactly(Block.Kind.NAME);
        for (var language : List.of(ARABIC, Locale.ENGLISH)) {
            assertThat(brief(theCase().with(taken), language).recommendations()).hasSize(1);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> brief(theCase().with(changed), language));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void withOurWordsMarkedABriefingIsTheSameToTheLetter(Locale language) {
        for (int seed = 1; seed <= CASES; seed++)
            for (var audience : Audience.values()) {
                var file = CanaryCase.seeded(seed).file();
                var plain = telling(file, audience, language);
                var marked = telling(file, audience, OurWords.markedIn(language));

                assertThat(texts(disclosure.compose(marked, null), marked).map(OurWords::unmarked))
                        .as("seed %d for %s", seed, audience)
                        .containsExactlyElementsOf(
                                texts(disclosure.compose(plain, null), plain).toList());
            }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void soIsEachKindOfTextOfOurs(Locale language) {
        for (var kind : TextKind.values()) {
            int told = 0;
            for (int seed = 1; seed <= CASES_FOR_AN_APPEAL; seed++)
                for (var audience : Audience.values()) {
                    var file = CanaryCase.seeded(seed).file();
                    var plain = composed(telling(file, audience, language), kind);
                    var marked = composed(telling(file, audience, OurWords.markedIn(language)), kind);

                    assertThat(marked.stream().map(OurWords::unmarked))
                            .as("%s of seed %d for %s", kind, seed, audience)
                            .containsExactlyElementsOf(plain);
                    told += plain.size();
                }
            assertThat(told).as("texts of every %s", kind).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMarkIsEverShown(Locale language) {
        for (int seed = 1; seed <= CASES; seed++)
            for (var audience : Audience.values()) {
                var shown = Contents.of(shown(CanaryCase.seeded(seed).file(), audience, language));

                assertThat(shown.all()).as("seed %d for %s", seed, audience).isEqualTo(OurWords.unmarked(shown.all()));
                assertThat(shown.textForms()).isEqualTo(OurWords.unmarked(shown.textForms()));
            }
    }

    private List<Object> shown(CaseFile file, Audience audience, Locale language) {
        var preview = disclosure.preview(file, audience, language, language, CanaryCase.DAY);
        try {
            return List.of(preview, disclosure.brief(file, audience, language, CanaryCase.DAY));
        } catch (Refusal refusal) {
            return List.of(preview, refusal.details());
        }
    }

    private interface Typing extends BiFunction<CaseFile, Text, CaseFile> {}

    private Briefing brief(CaseFile file, Locale language) {
        return disclosure.brief(file, Audience.PUBLIC, language, JUNE_1);
    }

    private static Telling telling(CaseFile file, Audience audience, Locale language) {
        return new Telling(file, new Viewpoint(file, audience, CanaryCase.DAY), language, PseudonymKey.ofThisProcess());
    }

    private static Stream<String> texts(Briefing briefing, Telling telling) {
        return Texts.of(briefing, telling.words).map(Texts.Placed::text);
    }

    /** Nothing where no such text is told; of an appeal that is over none is. */
    private List<String> composed(Telling telling, TextKind kind) {
        try {
            var briefing = disclosure.compose(telling, kind);
            return briefing.texts().isEmpty()
                    ? List.of()
                    : texts(briefing, telling).toList();
        } catch (Refusal over) {
            assertThat(over.reason()).isEqualTo(Reason.APPEAL_EXPIRED);
            return List.of();
        }
    }

    private static Stream<String> recommendations(Locale language) {
        var law = Law.in(language);
        return RuleSet.shipped().rules().stream().flatMap(rule -> law.standardRecommendation(rule).stream());
    }

    private static Wording words(Locale language) {
        return Wording.of(Telling.class, "Words", language);
    }

    private static CaseFile theCase() {
        return theCase(Text.of(ARABIC, "قضية شخص واحد"));
    }

    private static CaseFile theCase(Text title) {
        var yuliya = unnamed("yuliya").named(PersonName.of(PersonName.Kind.PREFERRED, "Yuliya Testova", "Latn"));
        var threat = Act.of(List.of(yuliya), ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN))
                .towards(CHINA);
        return CaseFile.open(CaseRef.parse("KAZ-2020-001"), ARABIC, title, MARCH_1)
                .with(KAZAKHSTAN, Role.REFUGE)
                .with(CHINA, Role.ORIGIN)
                .with(REPORT)
                .with(yuliya)
                .with(Event.of(key("announced"), Text.of(ARABIC, "إعادة معلنة"))
                        .on(ApproximateDate.parse("2020-07-02"))
                        .with(shown(threat)));
    }

    private static CaseFile citing(CaseFile file, Source source) {
        var beating = Act.of(file.persons(), ActType.TORTURE, Modality.DONE, Involvement.of(CHINA));
        beating.accordingTo(Information.shown(source));
        return file.with(source).with(Event.of(key("cited"), english("A day")).with(beating));
    }

    private static Source other() {
        return Source.of(key("other"), SourceKind.NGO);
    }

    private static Pattern pattern() {
        return Pattern.of(key("pattern"), CHINA).of(ActType.TORTURE).accordingTo(Information.shown(REPORT));
    }

    private static Statement statement() {
        return Statement.of(key("statement"), StatementKind.OFFICIAL, CHINA, Stance.DENY)
                .accordingTo(Information.shown(REPORT));
    }

    private static <F extends Fact> F shown(F fact) {
        fact.accordingTo(Information.shown(REPORT));
        return fact;
    }

    private static Person unnamed(String key) {
        var person = Person.of(key(key));
        for (Datum datum : Datum.values())
            if (datum != Datum.NAME) person.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
        return person;
    }
}
