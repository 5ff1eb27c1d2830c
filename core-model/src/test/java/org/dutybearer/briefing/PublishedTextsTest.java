package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dutybearer.casefile.Appeal;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Footnote;
import org.dutybearer.casefile.Office;
import org.dutybearer.casefile.Paragraph;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.person.Person;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;

/** What our own publications say, as the gate tells it. */
class PublishedTextsTest {
    private static final Footnote NO_TORTURE = Footnote.citing(ProvisionRef.parse("CAT 3(1)"));
    private static final Footnote NO_RETURN = Footnote.citing(ProvisionRef.parse("REFUGEE 33(1)"));
    private static final Footnote REPORT = Footnote.citing(key("report"));

    private final Disclosure disclosure = Disclosure.shipped();

    @Test
    void marksStandWhereTheirNotesBelongAndRunOverTheWholeText() {
        var file = saying(
                Paragraph.of(english("Both wait.[2] They ask for asylum."), REPORT, NO_RETURN),
                Paragraph.of(english("Nobody is sent to torture."), NO_TORTURE));

        var text = published(file, Audience.PUBLIC);

        assertThat(text.paragraphs())
                .containsExactly("Both wait.¹ They ask for asylum.²", "Nobody is sent to torture.³");
        assertThat(text.notes())
                .extracting(NoteView::text)
                .satisfiesExactly(
                        law -> assertThat(law)
                                .isEqualTo("Convention relating to the Status of Refugees, article\u00A033(1)."),
                        source -> assertThat(source).startsWith("Public statement EUR\u00A057/0001/2020"),
                        law -> assertThat(law).startsWith("Convention against Torture"));
    }

    @Test
    void whatIsCitedAgainKeepsItsNumberAndTwoMarksSideBySideAreSetApart() {
        var file = saying(
                Paragraph.of(english("Nobody is sent back.[1][2]"), NO_RETURN, NO_TORTURE),
                Paragraph.of(english("Nor is anybody sent on."), NO_RETURN));

        var text = published(file, Audience.PUBLIC);

        assertThat(text.paragraphs()).containsExactly("Nobody is sent back.¹\u00A0²", "Nor is anybody sent on.¹");
        assertThat(text.notes()).hasSize(2);
    }

    @Test
    void bracketsInAParagraphWithoutNotesAreOnlyBrackets() {
        var file = saying(Paragraph.of(english("The act says so [7].")));

        assertThat(published(file, Audience.PUBLIC).paragraphs()).containsExactly("The act says so [7].");
    }

    @Test
    void aSourceThatTheReaderMayNotKnowOfLeavesNoNoteAndNoMark() {
        var secret = Source.of(key("secret"), SourceKind.NGO).keptWithin(Sensitivity.CONFIDENTIAL);
        var file = saying(
                twoMenAtTheBorder().with(secret),
                Paragraph.of(english("Both wait.[1] They ask."), Footnote.citing(secret.key()), NO_RETURN));

        assertThat(published(file, Audience.PUBLIC).paragraphs()).containsExactly("Both wait. They ask.¹");
        assertThat(published(file, Audience.CASE_TEAM).paragraphs()).containsExactly("Both wait.¹ They ask.²");
    }

    @Test
    void aPublicationIsToldWithTheNumberOfItsOwnCallsAndOneWithoutCallsWithoutANumber() {
        var asking = publication(MARCH_1.minusDays(5));
        var silent = Publication.of(
                IndexNumber.parse("EUR 57/0003/2020"),
                PublicationKind.LETTER,
                MARCH_1.minusDays(4),
                Locale.ENGLISH,
                english("A letter"));
        var file = twoMenAtTheBorder()
                .with(Recommendation.to(KAZAKHSTAN, key("visit"), english("Let a doctor in.")))
                .with(Recommendation.to(KAZAKHSTAN, key("lawyer"), english("Let a lawyer in.")))
                .with(asking)
                .with(silent)
                .with(PublishedText.of(asking)
                        .saying(Paragraph.of(english("Both wait.")))
                        .calling(key("visit"))
                        .calling(key("release")));

        var told = disclosure.brief(file, Audience.PUBLIC, Locale.ENGLISH, MARCH_1).events().stream()
                .filter(event -> event.kind().equals("PUBLICATION"))
                .map(event -> event.sentence().replace('\u00A0', ' '));

        assertThat(told)
                .containsExactly(
                        "Public statement EUR 57/0001/2020.",
                        "Public statement " + asking.index() + ", with 2 calls.",
                        "Letter EUR 57/0003/2020.");
    }

    @Test
    void callsStandInTheOrderOfTheTextAndDraftsStayWithTheTeam() {
        var drafted = Recommendation.to(KAZAKHSTAN, key("visit"), english("Let a doctor in."))
                .stands(StatusEntry.of(MARCH_1.minusDays(9), RecommendationStatus.DRAFTED, null));
        var file = twoMenAtTheBorder().with(drafted);
        var publication = publication(MARCH_1.minusDays(5));
        file.with(publication)
                .with(PublishedText.of(publication)
                        .saying(Paragraph.of(english("Both wait.")))
                        .calling(key("visit"))
                        .calling(key("release")));

        assertThat(published(file, Audience.CASE_TEAM).calls())
                .extracting(CallsView::to, CallsView::actions)
                .containsExactly(
                        tuple("the authorities of Kazakhstan", List.of("Let a doctor in.", "Release both men.")));
        assertThat(published(file, Audience.PUBLIC).calls().get(0).actions()).containsExactly("Release both men.");
    }

    @Test
    void underEmbargoTheTeamAloneReadsItAndIsToldOfTheEmbargo() {
        var file = twoMenAtTheBorder();
        var publication = publication(MARCH_1).embargoedUntil(MARCH_1.plusDays(2));
        file.with(publication).with(PublishedText.of(publication).saying(Paragraph.of(english("Both wait."))));

        assertThat(published(file, Audience.CASE_TEAM).embargo()).isEqualTo("3\u00A0March\u00A02020");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> published(file, Audience.PUBLIC))
                .extracting(Refusal::reason)
                .isEqualTo(Reason.NOTHING_WRITTEN);
    }

    @Test
    void whatWePublishedOfAPersonEndsWithHerConsentToBeHeard() {
        var bolat = aMan("bolat", "Bolat Proveuly");
        for (Datum datum : List.of(Datum.NAME, Datum.CASE_EXISTENCE))
            bolat.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
        var ofBoth = saying(twoMen(bolat), Paragraph.of(english("Bolat says that he was beaten.")));
        var ofAskar = twoMen(bolat);
        var publication = publication(MARCH_1.minusDays(5));
        ofAskar.with(publication)
                .with(PublishedText.of(publication).about(key("askar")).saying(Paragraph.of(english("Askar waits."))));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> published(ofBoth, Audience.PUBLIC))
                .extracting(Refusal::reason)
                .isEqualTo(Reason.NOTHING_WRITTEN);
        assertThat(published(ofAskar, Audience.PUBLIC).paragraphs()).containsExactly("Askar waits.");
        assertThat(disclosure
                        .publish(ofAskar, TextKind.STATEMENT, Audience.PUBLIC, Locale.ENGLISH, MARCH_1)
                        .uses())
                .contains(new Use(key("askar"), Datum.TESTIMONY));
    }

    @Test
    void aNameThatMayNotBeToldStopsTheTextAndNoBriefing() {
        var bolat = aMan("bolat", "Bolat Proveuly");
        for (Datum datum : List.of(Datum.TESTIMONY, Datum.CASE_EXISTENCE))
            bolat.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
        var file = saying(twoMen(bolat), Paragraph.of(english("Askar and Bolat Proveuly wait.")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> published(file, Audience.PUBLIC))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.PROTECTED_NAME_IN_TEXT))
                .satisfies(refused -> assertThat(refused.details()).containsExactly("Text of EUR 57/0009/2020"));
        assertThat(disclosure
                        .brief(file, Audience.PUBLIC, Locale.ENGLISH, MARCH_1)
                        .texts())
                .isEmpty();
    }

    @Test
    void donorsGetNoText() {
        var file = saying(Paragraph.of(english("Both wait.")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> published(file, Audience.DONOR))
                .extracting(Refusal::reason)
                .isEqualTo(Reason.NOTHING_WRITTEN);
    }

    @Test
    void whatIsNotTranslatedIsToldInTheOriginalAndSaysSo() {
        var file = saying(Paragraph.of(english("Both wait."), NO_RETURN));

        var text = disclosure
                .publish(file, TextKind.STATEMENT, Audience.PUBLIC, Locale.FRENCH, MARCH_1)
                .texts()
                .get(0);

        assertThat(text.paragraphs())
                .singleElement()
                .asString()
                .startsWith("Both wait.¹ [")
                .endsWith("anglais]");
        assertThat(text.notes().get(0).text())
                .isEqualTo("Convention relative au statut des réfugiés, article\u00A033, paragraphe\u00A01.");
    }

    @Test
    void anAppealWarnsOfTheConsulatesOfTheStateThatPeopleFledAndTellsWhereAnOfficeIsReached() {
        var appeal = appealing(
                Appeal.until(MARCH_1)
                        .inLanguage(Locale.forLanguageTag("ru"))
                        .to(Office.of(KAZAKHSTAN, english("Minister of Justice"))
                                .at(english("12 Example Street, minister@example.org, +7 700 123 45 67")))
                        .warning(english("Send nothing in the men’s own names.")),
                Audience.PUBLIC,
                MARCH_1);

        assertThat(appeal.expired()).isFalse();
        assertThat(appeal.languages()).containsExactly("Russian");
        assertThat(appeal.offices().get(0).address()).contains("minister@example.org");
        assertThat(appeal.avoid())
                .hasSize(3)
                .anySatisfy(sentence -> assertThat(sentence).contains("embassy or consulate of China"))
                .endsWith("Send nothing in the men’s own names.");
    }

    @Test
    void whereAPersonIsReachedStaysOutOfAnAppealEverywhereElse() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appealing(
                        Appeal.until(MARCH_1)
                                .to(Office.of(KAZAKHSTAN, english("Minister of Justice")))
                                .warning(english("Do not write to his mother at askar.testuly@example.org.")),
                        Audience.PUBLIC,
                        MARCH_1))
                .extracting(Refusal::reason)
                .isEqualTo(Reason.PERSONAL_DETAIL_IN_TEXT);
    }

    @Test
    void anAppealThatIsOverIsRefusedToAllButTheTeamWhichIsToldThatItIs() {
        var over = Appeal.until(MARCH_1.minusDays(1)).to(Office.of(KAZAKHSTAN, english("Minister of Justice")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appealing(over, Audience.PUBLIC, MARCH_1))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.APPEAL_EXPIRED))
                .satisfies(refused -> assertThat(refused.details()).last().isEqualTo(MARCH_1.minusDays(1)));
        assertThat(appealing(over, Audience.CASE_TEAM, MARCH_1).expired()).isTrue();
    }

    @Test
    void nobodyWritesToTheStateThatPeopleFled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> appealing(
                        Appeal.until(MARCH_1).to(Office.of(CHINA, english("Consul"))), Audience.CASE_TEAM, MARCH_1));
    }

    @Test
    void aStatementIsNoAppealAndAnAppealNoStatement() {
        var statement = saying(Paragraph.of(english("Both wait.")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> disclosure.publish(statement, TextKind.APPEAL, Audience.PUBLIC, Locale.ENGLISH, MARCH_1))
                .extracting(Refusal::reason)
                .isEqualTo(Reason.NOTHING_WRITTEN);
    }

    @Test
    void thePreviewOfAStatementIsWhatItWillSayAndWhatStandsInItsWay() {
        var clean = preview(saying(Paragraph.of(english("Both wait."))), TextKind.STATEMENT, Audience.PUBLIC);
        var naming = preview(
                saying(twoMen(aMan("bolat", "Bolat Proveuly")), Paragraph.of(english("Askar Testuly waits."))),
                TextKind.STATEMENT,
                Audience.CASE_TEAM);

        assertThat(clean.blocked()).isFalse();
        assertThat(clean.text().orElseThrow().paragraphs()).containsExactly("Both wait.");
        assertThat(naming.text().orElseThrow().paragraphs()).containsExactly("Askar Testuly waits.");
        assertThat(clean.seal()).isNotEqualTo(naming.seal());
    }

    @Test
    void thePreviewOfATextThatHoldsAnAddressIsBlockedAtThatText() {
        var file = saying(Paragraph.of(english("Write to askar.testuly@example.org.")));

        var preview = preview(file, TextKind.STATEMENT, Audience.PUBLIC);

        assertThat(preview.blocked()).isTrue();
        assertThat(preview.blocks()).extracting(Block::kind).containsOnly(Block.Kind.E_MAIL);
    }

    @Test
    void aPreviewSaysWhyThereIsNothingToPublish() {
        var statement = saying(Paragraph.of(english("Both wait.")));
        var over = file(Appeal.until(MARCH_1.minusDays(1)).to(Office.of(KAZAKHSTAN, english("Minister of Justice"))));

        assertThat(preview(statement, TextKind.APPEAL, Audience.PUBLIC).obstacle())
                .contains(Preview.Obstacle.NOTHING_WRITTEN);
        assertThat(preview(over, TextKind.APPEAL, Audience.PUBLIC).obstacle())
                .contains(Preview.Obstacle.APPEAL_EXPIRED);
        assertThat(preview(over, TextKind.APPEAL, Audience.CASE_TEAM).blocked()).isFalse();
    }

    @Test
    void onlyAnAppealIsPrintedWithTheLawAndSoOnlyItsPreviewCountsIt() {
        var appeal = file(Appeal.until(MARCH_1).to(Office.of(KAZAKHSTAN, english("Minister of Justice"))));

        assertThat(preview(appeal, TextKind.APPEAL, Audience.PUBLIC).parts())
                .extracting(PartView::part)
                .containsExactly(Part.OBLIGATIONS);
        assertThat(preview(saying(Paragraph.of(english("Both wait."))), TextKind.STATEMENT, Audience.PUBLIC)
                        .parts())
                .isEmpty();
    }

    private Preview preview(CaseFile file, TextKind kind, Audience audience) {
        return disclosure.preview(file, kind, audience, Locale.ENGLISH, Locale.ENGLISH, MARCH_1);
    }

    private AppealView appealing(Appeal appeal, Audience audience, LocalDate day) {
        return Objects.requireNonNull(disclosure
                .publish(file(appeal), TextKind.APPEAL, audience, Locale.ENGLISH, day)
                .texts()
                .get(0)
                .appeal());
    }

    private static CaseFile file(Appeal appeal) {
        var file = twoMenAtTheBorder();
        var publication = publication(MARCH_1.minusDays(5));
        return file.with(publication)
                .with(PublishedText.of(publication)
                        .saying(Paragraph.of(english("Both wait.")))
                        .appealing(appeal));
    }

    @Test
    void aMarkWithoutItsNoteIsNoParagraph() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paragraph.of(english("Both wait.[2]"), NO_RETURN))
                .withMessageContaining("1 note");
    }

    @Test
    void aTextOfWhatTheCaseDoesNotHaveIsRefused() {
        var publication = publication(MARCH_1);
        var file = aCase().with(publication);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.with(PublishedText.of(publication).about(key("nobody"))));
        assertThatIllegalArgumentException().isThrownBy(() -> file.with(PublishedText.of(publication(MARCH_1))));
    }

    private static CaseFile twoMen(Person bolat) {
        return twoMenAtTheBorder(agreeingToEverything(aMan("askar", "Askar Testuly")), bolat);
    }

    private static CaseFile saying(Paragraph... paragraphs) {
        return saying(twoMenAtTheBorder(), paragraphs);
    }

    private static CaseFile saying(CaseFile file, Paragraph... paragraphs) {
        var publication = publication(MARCH_1.minusDays(5));
        var text = PublishedText.of(publication);
        for (Paragraph paragraph : paragraphs) text.saying(paragraph);
        return file.with(publication).with(text);
    }

    private static Publication publication(LocalDate on) {
        return Publication.of(
                IndexNumber.parse("EUR 57/0009/2020"),
                PublicationKind.PUBLIC_STATEMENT,
                on,
                Locale.ENGLISH,
                english("Two men must not be returned"));
    }

    private PublishedTextView published(CaseFile file, Audience audience) {
        return disclosure
                .publish(file, TextKind.STATEMENT, audience, Locale.ENGLISH, MARCH_1)
                .texts()
                .get(0);
    }
}
