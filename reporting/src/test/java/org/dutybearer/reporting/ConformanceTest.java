package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.EventView;
import org.dutybearer.briefing.LedgerKey;
import org.dutybearer.briefing.NoteView;
import org.dutybearer.briefing.ObligationView;
import org.dutybearer.briefing.Portfolio;
import org.dutybearer.briefing.SayingView;
import org.dutybearer.briefing.TextKind;
import org.dutybearer.casefile.Appeal;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Footnote;
import org.dutybearer.casefile.Office;
import org.dutybearer.casefile.Paragraph;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.Role;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Wording;
import org.dutybearer.person.PersonName;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of document keeps in every language. A new kind is a line in {@link #DOCUMENTS}. */
class ConformanceTest {
    private static final String PUBLISHER = "An invented organisation";
    private static final LocalDate FEBRUARY_2 = MARCH_1.minusDays(28);
    private static final LedgerKey LEDGER_KEY = LedgerKey.random();

    private static final Map<String, Function<Locale, Sample>> DOCUMENTS = Map.of(
            "appeal", ConformanceTest::appeal,
            "briefing", ConformanceTest::briefing,
            "portfolio", ConformanceTest::portfolio,
            "statement", ConformanceTest::statement);

    private static final Map<String, Made> MADE = new ConcurrentHashMap<>();

    /** @param said what it tells, in the words of the gate */
    private record Sample(BriefingPdf document, List<String> said) {}

    private record Made(Reading reading, List<String> said) {}

    static Stream<Arguments> documents() {
        return DOCUMENTS.keySet().stream()
                .sorted()
                .flatMap(kind -> Wording.languages().stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void aValidatorFindsNoFault(String kind, Locale language) {
        for (String standard : List.of("ua1", "2a"))
            assertThat(Validator.faults(document(kind, language).bytes(), standard))
                    .as(standard)
                    .isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void whatIsReadAloudIsWhatTheGateTells(String kind, Locale language) {
        // The mark of a title has a line of its own.
        var spoken = document(kind, language).spoken().replaceAll("\\s+［", "［");

        assertThat(said(kind, language))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(spoken).contains(plain(text)));
        // No letter in the form it has inside a word: what is written is what is found.
        assertThat(spoken).doesNotContainPattern("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void eachNumberOfASourceIsALinkThatAScreenReaderFindsWhereItIsRead(String kind, Locale language) throws Exception {
        var reading = document(kind, language);
        var links = reading.elements("Link");
        int annotations = 0;
        for (var page : reading.document().getPages())
            annotations += page.getAnnotations().size();

        assertThat(links)
                .hasSize(annotations)
                .allSatisfy(link -> assertThat(link.getKids()).hasSize(2));
        if (kind.equals("briefing")) assertThat(links).isNotEmpty();
        for (var page : reading.document().getPages())
            assertThat(page.getAnnotations()).allSatisfy(annotation -> {
                assertThat(annotation.getContents()).matches("\\P{N}+\\d+");
                assertThat(annotation.getStructParent()).isNotNegative();
                assertThat(page.getMediaBox()
                                .contains(
                                        annotation.getRectangle().getLowerLeftX(),
                                        annotation.getRectangle().getLowerLeftY()))
                        .isTrue();
            });
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void aPassageInAnotherLanguageSaysWhichItIs(String kind, Locale language) {
        var reading = document(kind, language);
        var languages = reading.languages();

        assertThat(reading.document().getDocumentCatalog().getLanguage()).isEqualTo(language.toLanguageTag());
        if (!language.equals(Locale.ENGLISH)) assertThat(languages).contains("en");
        if (kind.equals("briefing") && !language.getLanguage().equals("kk"))
            assertThat(languages).contains("kk-Cyrl");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void headingsSkipNoLevelAndEveryTableHasItsHeads(String kind, Locale language) {
        var reading = document(kind, language);
        var levels = reading.tags().stream()
                .filter(tag -> tag.matches("(\\. )*H\\d"))
                .map(tag -> Integer.parseInt(tag.substring(tag.length() - 1)))
                .toList();

        assertThat(levels).startsWith(1);
        for (int i = 1; i < levels.size(); i++) assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        if (kind.equals("briefing") || kind.equals("portfolio"))
            assertThat(reading.elements("Table")).isNotEmpty();
        assertThat(reading.elements("Table"))
                .allSatisfy(table -> assertThat(
                                ((PDStructureElement) table.getKids().get(0)).getKids())
                        .anySatisfy(cell -> assertThat(((PDStructureElement) cell).getStructureType())
                                .isEqualTo("TH")));
        assertThat(reading.elements("Figure"))
                .allSatisfy(
                        figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    }

    private static Reading document(String kind, Locale language) {
        return made(kind, language).reading();
    }

    private static List<String> said(String kind, Locale language) {
        return made(kind, language).said();
    }

    private static Made made(String kind, Locale language) {
        return MADE.computeIfAbsent(kind + " " + language, name -> {
            var sample = Objects.requireNonNull(DOCUMENTS.get(kind)).apply(language);
            return new Made(new Reading(sample.document().bytes()), sample.said());
        });
    }

    /** One that says what has changed since an earlier one. */
    private static Sample briefing(Locale language) {
        var earlier = Disclosure.shipped()
                .brief(aCase(), Audience.TREATY_BODY, language, FEBRUARY_2)
                .ledger(LEDGER_KEY);
        var file = aCase().with(Recommendation.to(KAZAKHSTAN, key("lawyer"), english("Let a lawyer see both.")));
        var briefing = Disclosure.shipped()
                .brief(file, Audience.TREATY_BODY, language, MARCH_1)
                .since(earlier, LEDGER_KEY);
        var labels = Labels.in(language);
        return new Sample(
                BriefingPdf.of(briefing),
                Stream.of(
                                Stream.of(
                                        briefing.heading().title(),
                                        briefing.inBrief().happening(),
                                        briefing.inBrief().law(),
                                        labels.get("since", labels.day(FEBRUARY_2)),
                                        labels.get("since.new"),
                                        briefing.sources().get(0).text()),
                                briefing.obligations().stream()
                                        .filter(ObligationView::inFull)
                                        .flatMap(each -> each.sayings().stream())
                                        .map(SayingView::sentence),
                                briefing.events().stream().map(EventView::sentence))
                        .flatMap(text -> text)
                        .toList());
    }

    private static Sample statement(Locale language) {
        var briefing = published(TextKind.STATEMENT, PublicationKind.PUBLIC_STATEMENT, language);
        return new Sample(BriefingPdf.statement(briefing, PUBLISHER), written(briefing));
    }

    private static Sample appeal(Locale language) {
        var briefing = published(TextKind.APPEAL, PublicationKind.URGENT_ACTION, language);
        return new Sample(BriefingPdf.appeal(briefing, PUBLISHER), written(briefing));
    }

    private static Briefing published(TextKind kind, PublicationKind as, Locale language) {
        var publication = Publication.of(
                IndexNumber.parse("EUR 57/0009/2020"),
                as,
                MARCH_1.minusDays(5),
                Locale.ENGLISH,
                english("Two men must not be returned"));
        var text = PublishedText.of(publication)
                .saying(Paragraph.of(
                        english("Both wait.[1] They ask for asylum."),
                        Footnote.citing(ProvisionRef.parse("REFUGEE 33(1)"))))
                .calling(key("release"));
        if (kind == TextKind.APPEAL)
            text.appealing(Appeal.until(MARCH_1.plusDays(60))
                    .to(Office.of(KAZAKHSTAN, english("Minister of Justice")).at(english("12 Example Street"))));
        return Disclosure.shipped()
                .publish(aCase().with(publication).with(text), kind, Audience.PUBLIC, language, MARCH_1);
    }

    private static List<String> written(Briefing briefing) {
        var text = briefing.texts().get(0);
        return Stream.of(
                        Stream.of(text.title()),
                        text.paragraphs().stream(),
                        text.calls().stream().flatMap(call -> call.actions().stream()),
                        text.notes().stream().map(NoteView::text))
                .flatMap(said -> said)
                .toList();
    }

    private static Sample portfolio(Locale language) {
        var second = CaseFile.open(CaseRef.parse("KAZ-2020-002"), Locale.ENGLISH, english("Another case"), MARCH_1)
                .with(KAZAKHSTAN, Role.REFUGE);
        var briefings = Stream.of(aCase(), second)
                .map(file -> Disclosure.shipped().brief(file, Audience.PUBLIC, language, MARCH_1))
                .toList();
        return new Sample(
                BriefingPdf.portfolio(Portfolio.of(briefings), PUBLISHER),
                briefings.stream().map(briefing -> briefing.heading().title()).toList());
    }

    private static CaseFile aCase() {
        return twoMenAtTheBorder(
                agreeingToEverything(aMan("askar", "Askar Testuly"))
                        .named(PersonName.of(PersonName.Kind.LEGAL, "Асқар Тестұлы", "Cyrl")
                                .inLanguage("kk")),
                agreeingToEverything(aMan("bolat", "Bolat Proveuly")));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
