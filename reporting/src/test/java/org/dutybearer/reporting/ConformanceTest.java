package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Wording;
import org.dutybearer.person.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of document keeps in every language. A new kind is a line in {@link #DOCUMENTS}. */
class ConformanceTest {
    private static final Map<String, Function<Briefing, BriefingPdf>> DOCUMENTS = Map.of("briefing", BriefingPdf::of);

    private static final Map<String, Reading> MADE = new ConcurrentHashMap<>();

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
    void whatIsReadAloudIsWhatTheBriefingTellsInTheOrderOfReading(String kind, Locale language) {
        var briefing = briefing(language);
        var spoken = document(kind, language).spoken();

        assertThat(spoken)
                .contains(plain(briefing.heading().title()))
                .contains(plain(briefing.inBrief().happening()))
                .contains(plain(briefing.inBrief().law()));
        briefing.obligations().stream()
                .filter(each -> each.inFull())
                .flatMap(each -> each.sayings().stream())
                .forEach(saying -> assertThat(spoken).contains(plain(saying.sentence())));
        briefing.events().forEach(event -> assertThat(spoken).contains(plain(event.sentence())));
        assertThat(spoken).contains(plain(briefing.sources().get(0).text()));
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
                .isNotEmpty()
                .hasSize(annotations)
                .allSatisfy(link -> assertThat(link.getKids()).hasSize(2));
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
        if (!language.getLanguage().equals("kk")) assertThat(languages).contains("kk-Cyrl");
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
        assertThat(reading.elements("Table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                ((PDStructureElement) table.getKids().get(0)).getKids())
                        .anySatisfy(cell -> assertThat(((PDStructureElement) cell).getStructureType())
                                .isEqualTo("TH")));
        assertThat(reading.elements("Figure"))
                .allSatisfy(
                        figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    }

    private static Reading document(String kind, Locale language) {
        return MADE.computeIfAbsent(
                kind + " " + language,
                made -> new Reading(java.util.Objects.requireNonNull(DOCUMENTS.get(kind))
                        .apply(briefing(language))
                        .bytes()));
    }

    private static Briefing briefing(Locale language) {
        return Disclosure.shipped().brief(aCase(), Audience.PUBLIC, language, MARCH_1);
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
