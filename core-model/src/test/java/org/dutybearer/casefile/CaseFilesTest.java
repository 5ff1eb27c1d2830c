package org.dutybearer.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aCaseWithEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Database;
import org.dutybearer.core.Text;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.source.Citation;
import org.dutybearer.source.Information;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CaseFilesTest {
    private static final CaseRef REF = CaseRef.parse("KAZ-2020-001");

    private final Database database;

    CaseFilesTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void startEmpty() {
        database.prepare();
    }

    @Test
    void aStoredCaseIsReadAsItWas() {
        var file = aCaseWithEverything().close(MARCH_1.plusDays(5));

        store(file);

        database.change(em -> assertThat(found(em)).usingRecursiveComparison().isEqualTo(file));
    }

    @Test
    void anEmptyCaseIsReadAsItWas() {
        var file = CaseFile.open(REF, Locale.forLanguageTag("zh-Hans"), english("Nothing yet"), MARCH_1);

        store(file);

        database.change(em -> assertThat(found(em)).usingRecursiveComparison().isEqualTo(file));
    }

    @Test
    void whatWasNotRecordedIsNotReadAsZeroOrNo() {
        var askar = Person.of(key("askar"));
        var letter = Publication.of(
                IndexNumber.parse("EUR 57/0003/2020"),
                PublicationKind.LETTER,
                MARCH_1,
                Locale.ENGLISH,
                english("A letter that asks nobody to write"));
        store(aCase().with(askar)
                .with(letter)
                .with(PublishedText.of(letter).saying(Paragraph.of(english("He waits."))))
                .with(Event.of(key("camp"), english("Held in a camp")))
                .with(Pattern.of(key("camps"), CHINA))
                .with(Entry.of(List.of(askar), CHINA, KAZAKHSTAN, Route.UNKNOWN, Manner.UNKNOWN)
                        .through(TransitStay.in(CHINA, null))));

        database.change(em -> {
            var file = found(em);
            assertThat(file.persons()).allMatch(p -> p.group().isEmpty());
            assertThat(file.events()).allMatch(e -> e.place().isEmpty());
            assertThat(file.publishedTexts())
                    .hasSize(1)
                    .allMatch(t -> t.appeal().isEmpty());
            assertThat(file.patterns()).allMatch(p -> p.quantity().isEmpty());
            assertThat(file.entries()).allMatch(e -> e.presentation().isEmpty());
            assertThat(file.entries().get(0).transit())
                    .allMatch(stay -> stay.days().isEmpty());
        });
    }

    @Test
    void eachKindOfFactKeepsToItsOwnList() {
        store(twoMenAtTheBorder());

        database.change(em -> {
            var file = found(em);
            assertThat(file.entries()).hasSize(1).allMatch(Entry.class::isInstance);
            assertThat(file.asylumClaims()).hasSize(1).allMatch(AsylumClaim.class::isInstance);
            assertThat(file.detentions()).hasSize(1).allMatch(Detention.class::isInstance);
            assertThat(file.proceedings()).hasSize(1).allMatch(Proceeding.class::isInstance);
            assertThat(file.acts()).hasSize(2);
        });
    }

    @Test
    void aSourceOrPersonThatManyFactsNameIsReadOnce() {
        store(aCaseWithEverything());

        database.change(em -> {
            var file = found(em);
            assertThat(Stream.of(
                                    file.facts().stream().flatMap(f -> f.information().stream()),
                                    file.patterns().stream().flatMap(p -> p.information().stream()),
                                    file.statements().stream().flatMap(s -> s.information().stream()))
                            .flatMap(s -> s)
                            .map(Information::source))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(s -> assertThat(s).isSameAs(file.source(s.key()).orElseThrow()));
            assertThat(file.sources().stream().flatMap(s -> s.through().stream()))
                    .isNotEmpty()
                    .allSatisfy(s ->
                            assertThat(s).isSameAs(file.source(key("report")).orElseThrow()));
            assertThat(file.facts().stream().flatMap(f -> f.persons().stream()))
                    .allSatisfy(p -> assertThat(p).isSameAs(file.person(p.key()).orElseThrow()));
        });
    }

    @Test
    void aReferenceNobodyGaveFindsNothing() {
        store(aCase());

        database.change(em -> assertThat(new CaseFiles(em).find(CaseRef.parse("KAZ-2020-002")))
                .isEmpty());
    }

    @Test
    void theNewestChangeComesFirstAndAnOpeningCountsAsOne() {
        store(numbered("KAZ-2020-001").changed(MARCH_1.plusDays(2)));
        store(numbered("KAZ-2020-003"));
        store(numbered("KAZ-2020-002").changed(MARCH_1.plusDays(9)));

        database.change(em -> assertThat(new CaseFiles(em).refs())
                .extracting(CaseRef::text)
                .containsExactly("KAZ-2020-002", "KAZ-2020-001", "KAZ-2020-003"));
    }

    @Test
    void theDatabaseRefusesASecondFileWithTheSameReference() {
        store(aCase());

        assertThatThrownBy(() -> store(aCase()))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageMatching("(?is).*unique.*");
    }

    @Test
    void aReplacedFileIsTheNewOneAndNothingOfTheOld() {
        store(twoMenAtTheBorder());
        var rowsOfTheNew = rows();
        database.prepare();
        store(aCaseWithEverything());
        var replacement = twoMenAtTheBorder();

        database.change(em -> new CaseFiles(em).replace(replacement));

        assertThat(rows()).isEqualTo(rowsOfTheNew);
        database.change(em -> assertThat(found(em)).usingRecursiveComparison().isEqualTo(replacement));
    }

    @Test
    void aFileThatWasReadAndChangedReplacesItself() {
        store(twoMenAtTheBorder());
        var rowsBefore = rows();
        var read = database.ask(em -> {
            var file = found(em);
            assertThat(file).usingRecursiveComparison().isEqualTo(file); // reads all of it
            return file;
        });

        database.change(em -> new CaseFiles(em).replace(read.summarised(english("Changed."))));

        assertThat(rows()).isEqualTo(rowsBefore);
        database.change(em -> assertThat(found(em).summary()).contains(english("Changed.")));
    }

    @Test
    void replacingAFileThatIsNotThereAddsIt() {
        database.change(em -> new CaseFiles(em).replace(aCase()));

        database.change(em -> assertThat(new CaseFiles(em).refs()).containsExactly(REF));
    }

    @Test
    void aRemovedFileLeavesNoRowInAnyTable() {
        store(numbered("KAZ-2020-002"));
        var rowsBefore = rows();
        store(aCaseWithEverything());

        database.change(em -> em.remove(found(em)));

        assertThat(rows()).isEqualTo(rowsBefore);
    }

    @Test
    void everyTableHoldsARowOfACaseWithEverything() {
        store(aCaseWithEverything());

        var rows = rows();
        rows.keySet()
                .removeIf(table -> Stream.of("release_", "agree", "indicator_", "published_")
                        .anyMatch(table::startsWith));

        assertThat(rows)
                .hasSizeGreaterThan(30)
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());
    }

    @Test
    void whoeverChangesWhatAnotherChangedMeanwhileIsRefused() {
        store(aCase());

        assertThatThrownBy(() -> database.change(em -> {
                    var mine = found(em);
                    database.change(other -> found(other).with(Event.of(key("camp"), english("Held in a camp"))));
                    mine.summarised(english("Mine."));
                }))
                .hasCauseInstanceOf(OptimisticLockException.class);
    }

    @Test
    void whoeverWantsToChangeACaseWaitsForWhoDoesAlready() throws InterruptedException {
        store(aCase());
        var seen = new AtomicInteger();
        var other = new Thread(() -> database.change(em -> seen.set(
                new CaseFiles(em).toChange(REF).orElseThrow().recommendations().size())));

        database.change(em -> {
            var file = new CaseFiles(em).toChange(REF).orElseThrow();
            other.start();
            file.ask(
                    Recommendation.to(KAZAKHSTAN, key("counsel"), english("Let them see counsel."))
                            .restingOn(ProvisionRef.parse("ICCPR 14(3)"))
                            .stands(StatusEntry.of(MARCH_1, RecommendationStatus.OPEN, english("Not sent yet."))),
                    MARCH_1);
        });
        other.join();

        assertThat(seen).hasValue(1);
        database.change(em -> assertThat(found(em).recommendations().get(0).history())
                .containsExactly(StatusEntry.of(MARCH_1, RecommendationStatus.OPEN, english("Not sent yet."))));
    }

    @Test
    void aDraftIsStoredAsADraftUntilItIsMade() {
        store(aCase().with(Recommendation.to(KAZAKHSTAN, key("counsel"), english("Let them see counsel."))
                .stands(StatusEntry.of(MARCH_1, RecommendationStatus.DRAFTED, null))));
        database.change(em -> assertThat(found(em).recommendations()).allMatch(Recommendation::isDraft));

        database.change(
                em -> new CaseFiles(em).toChange(REF).orElseThrow().made(key("counsel"), MARCH_1, MARCH_1.plusDays(1)));

        database.change(em -> assertThat(found(em).recommendations().get(0).history())
                .containsExactly(
                        StatusEntry.of(MARCH_1, RecommendationStatus.DRAFTED, null),
                        StatusEntry.of(MARCH_1, RecommendationStatus.OPEN, null)));
    }

    @Test
    void aValueIsAskedForAsTheValueItIs() {
        store(twoMenAtTheBorder());

        database.change(em -> {
            assertThat(ask(em, "select p.key from Person p where p.key = :value", key("askar")))
                    .containsExactly(key("askar"));
            assertThat(ask(em, "select e.into from Entry e where e.from = :value", CHINA))
                    .containsExactly(KAZAKHSTAN);
            assertThat(ask(em, "select e.key from Event e where e.date = :value", ApproximateDate.parse("2020-01-20?")))
                    .containsExactly(key("announced-return"));
            assertThat(ask(em, "select c.ref from CaseFile c where c.title = :value", english("Two men face return")))
                    .containsExactly(REF);
            assertThat(ask(
                            em,
                            "select s.key from Source s where s.citation = :value",
                            Citation.parse("EUR 57/0001/2020")))
                    .containsExactly(key("report"));
            assertThat(ask(
                            em,
                            "select p.index from Publication p where p.index = :value",
                            IndexNumber.parse("EUR 57/0001/2020")))
                    .containsExactly(IndexNumber.parse("EUR 57/0001/2020"));
            assertThat(ask(
                            em,
                            "select r.key from Recommendation r where :value member of r.grounds",
                            ProvisionRef.parse("ICCPR 9(1)")))
                    .containsExactly(key("release"));
        });
    }

    @Test
    void everyWordIsFoundInTitleReferenceOrNameWhateverItsCase() {
        store(twoMenAtTheBorder());
        store(numbered("EGY-2021-007").with(Person.of(key("qaisha")).named(name("Қайша 100%_Test"))));

        assertThat(refsFor("FACE")).containsExactly("KAZ-2020-001");
        assertThat(refsFor("egy-2021")).containsExactly("EGY-2021-007");
        assertThat(refsFor("testuly")).containsExactly("KAZ-2020-001");
        assertThat(refsFor("қАЙША")).containsExactly("EGY-2021-007");
        assertThat(refsFor(" bolat  kaz- return ")).containsExactly("KAZ-2020-001");
        assertThat(refsFor("bolat egy")).isEmpty();
        assertThat(refsFor("  ")).hasSize(2);
    }

    @Test
    void aSignThatMeansAnythingToADatabaseMeansItselfToASearch() {
        store(twoMenAtTheBorder());
        store(numbered("EGY-2021-007").with(Person.of(key("qaisha")).named(name("100%_!Test"))));

        assertThat(refsFor("%")).containsExactly("EGY-2021-007");
        assertThat(refsFor("_")).containsExactly("EGY-2021-007");
        assertThat(refsFor("!")).containsExactly("EGY-2021-007");
        assertThat(refsFor("'")).isEmpty();
    }

    @Test
    void theLanguageOfATitleIsNoWordOfIt() {
        store(CaseFile.open(REF, Locale.FRENCH, Text.of(Locale.FRENCH, "Deux hommes"), MARCH_1));

        assertThat(refsFor("fr")).isEmpty();
        assertThat(refsFor("deux")).hasSize(1);
    }

    @Test
    void aCaseIsListedByStateStatusAndTopic() {
        store(twoMenAtTheBorder().about("detention"));
        store(numbered("EGY-2021-007")
                .with(CountryCode.parse("EGY"), Role.TERRITORY)
                .close(MARCH_1));

        assertThat(refs(CaseQuery.ALL.in(CHINA))).containsExactly("KAZ-2020-001");
        assertThat(refs(CaseQuery.ALL.being(Status.CLOSED))).containsExactly("EGY-2021-007");
        assertThat(refs(CaseQuery.ALL.about("detention"))).containsExactly("KAZ-2020-001");
        assertThat(refs(CaseQuery.ALL
                        .in(CHINA)
                        .being(Status.OPEN)
                        .about("detention")
                        .forWords("askar")))
                .containsExactly("KAZ-2020-001");
        assertThat(refs(CaseQuery.ALL.in(CHINA).being(Status.CLOSED))).isEmpty();
    }

    @Test
    void aCaseThatMatchesInSeveralPlacesIsListedOnce() {
        store(aCaseWithEverything());

        assertThat(refsFor("testuly")).containsExactly("KAZ-2020-001");
        database.change(em ->
                assertThat(new CaseFiles(em).count(CaseQuery.ALL.forWords("t"))).isOne());
    }

    @Test
    void pagesFollowEachOtherAndTheCountIsThatOfAll() {
        for (int i = 1; i <= 5; i++) store(numbered("KAZ-2020-00" + i).changed(MARCH_1.plusDays(i)));

        assertThat(page(0, 2)).containsExactly("KAZ-2020-005", "KAZ-2020-004");
        assertThat(page(2, 2)).containsExactly("KAZ-2020-003", "KAZ-2020-002");
        assertThat(page(4, 2)).containsExactly("KAZ-2020-001");
        assertThat(page(6, 2)).isEmpty();
        database.change(em -> assertThat(new CaseFiles(em).count(CaseQuery.ALL)).isEqualTo(5));
    }

    @Test
    void whoReadsALogLearnsNotForWhomSomebodyLooked() {
        assertThat(CaseQuery.ALL.forWords("testuly").in(CHINA)).hasToString("CaseQuery[CHN, null, null]");
    }

    @Test
    void whoeverIsProtectedByFourEyesIsSoInACopyToo() {
        store(numbered("KAZ-2020-002")
                .with(Person.of(key("a"))
                        .named(name("Асқар Тестұлы"))
                        .named(PersonName.of(PersonName.Kind.ALIAS, "the tailor", "Latn")))
                .demandingFourEyes());
        store(numbered("KAZ-2020-003").with(Person.of(key("b")).named(name("Болат Тестұлы"))));

        assertThat(tellsOfSomebodyUnderFourEyes(name("ТЕСТҰЛЫ Асқар"))).isTrue();
        assertThat(tellsOfSomebodyUnderFourEyes(name("Тест\u200Bұлы, Асқар."))).isTrue();
        assertThat(tellsOfSomebodyUnderFourEyes(name("Асқар"))).isFalse();
        assertThat(tellsOfSomebodyUnderFourEyes(name("Болат Тестұлы"))).isFalse();
        assertThat(tellsOfSomebodyUnderFourEyes(PersonName.of(PersonName.Kind.ALIAS, "the tailor", "Latn")))
                .isFalse();
    }

    private boolean tellsOfSomebodyUnderFourEyes(PersonName name) {
        var copy = numbered("KAZ-2020-004").with(Person.of(key("copied")).named(name));
        return database.ask(em -> new CaseFiles(em).tellsOfSomebodyUnderFourEyes(copy));
    }

    private void store(CaseFile file) {
        database.change(em -> new CaseFiles(em).add(file));
    }

    private static CaseFile found(EntityManager em) {
        return new CaseFiles(em).find(REF).orElseThrow();
    }

    private static CaseFile numbered(String ref) {
        return CaseFile.open(CaseRef.parse(ref), Locale.ENGLISH, english("A case"), MARCH_1);
    }

    private static PersonName name(String text) {
        return PersonName.of(PersonName.Kind.PREFERRED, text, "Cyrl");
    }

    private static List<Object> ask(EntityManager em, String query, Object value) {
        return em.createQuery(query, Object.class).setParameter("value", value).getResultList();
    }

    private List<String> refsFor(String words) {
        return refs(CaseQuery.ALL.forWords(words));
    }

    private List<String> refs(CaseQuery asked) {
        return database.ask(em -> new CaseFiles(em)
                .page(asked, 0, 10).stream().map(c -> c.ref().text()).toList());
    }

    private List<String> page(int offset, int limit) {
        return database.ask(em -> new CaseFiles(em)
                .page(CaseQuery.ALL, offset, limit).stream()
                        .map(c -> c.ref().text())
                        .toList());
    }

    /** How many rows each table holds. */
    private Map<String, Long> rows() {
        return database.ask(em -> {
            var rows = new TreeMap<String, Long>();
            for (Object table : em.createNativeQuery("""
                select lower(table_name) from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'\
                """).getResultList())
                if (!table.equals("flyway_schema_history"))
                    rows.put(
                            (String) table,
                            ((Number) em.createNativeQuery("select count(*) from " + table)
                                            .getSingleResult())
                                    .longValue());
            return rows;
        });
    }
}
