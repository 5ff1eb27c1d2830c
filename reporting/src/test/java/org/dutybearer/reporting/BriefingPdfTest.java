package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.briefing.InBrief;
import org.dutybearer.briefing.Mark;
import org.dutybearer.briefing.Part;
import org.dutybearer.briefing.Withheld;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class BriefingPdfTest {
    private static final Reading TWO_PEOPLE = Reading.of(Briefings.ofTwoPeople());

    @Test
    void twoPeopleAndFourObligationsTakeTwoToFourPages() {
        assertThat(TWO_PEOPLE.pages()).isBetween(2, 4);
    }

    @Test
    void sectionsStandInTheirOrderWithWhatTheyTell() {
        assertThat(TWO_PEOPLE.text())
                .containsSubsequence(
                        "Case briefing",
                        "For treaty bodies. Not for publication.",
                        "Two asylum-seekers from New Zealand",
                        "Reference",
                        "ISL-2021-004",
                        "20 May 2021",
                        "Reviewed by",
                        "T. Example, legal adviser",
                        "In brief",
                        "What is happening",
                        "Where it stands",
                        "1 People",
                        "Orlan Testov Mira Samplin Source",
                        "Treatment",
                        "Says he was held in a labour camp",
                        "No account on record",
                        "2 When it happened",
                        "Until March 2020 New Zealand denies the labour camps.",
                        "No date on record",
                        "3 What officials have said",
                        "Announced. That it was carried out is not on record.",
                        "The two positions contradict each other. Recorded, not judged.",
                        "4 What the law requires",
                        "Refugee Convention, article 33(1) Step 3 of 7: at risk",
                        "Convention against Torture, article 16(1) Step 4 of 7: alleged breach",
                        "5 What is asked of the authorities of Iceland",
                        "Release both now. Refugee Convention 31(2); ICCPR 9(1) No reply on record",
                        "No provision named",
                        "Refugee Convention 16(1) and ICCPR 9(1): step 1, not assessable. Missing: when",
                        "6 Sources",
                        "1 Public statement of an invented organisation",
                        "7 Standing of this document",
                        "an aid to assessment, not legal advice",
                        "Nothing");
    }

    @Test
    void whatChangedSinceTheLastBriefingStandsFirst() {
        assertThat(Reading.of(Briefings.ofTwoPeople().since(LocalDate.of(2021, 3, 3), false, true))
                        .text())
                .containsSubsequence(
                        "Where it stands",
                        "1 What changed since the briefing of 3 March 2021",
                        "Why is not said",
                        "Where What is told Since then",
                        "People Somebody who is not named: Claim Told otherwise",
                        "When it happened 6 May 2021: Return announced New",
                        "What officials have said 6 May 2021: Ministry of Invented Affairs New",
                        "What the law requires Iceland: Refugee Convention 33(1) Now step 3 of 7: at risk. Before: step 2",
                        "What the law requires Iceland: ICCPR 9(1) New. Step 2 of 7: engaged",
                        "What is asked Release both now, and stop prosecuting them for the crossing. Partly met",
                        "When it happened Something that was told then Told no more",
                        "So wording was not compared",
                        "2 People");
    }

    @Test
    void thePublicReadsOfNothingThatIsToldNoMore() {
        var listed = Reading.of(Briefings.ofTwoPeople()
                        .forAudience(Audience.PUBLIC)
                        .since(LocalDate.of(2021, 3, 3), true, true))
                .text();

        assertThat(listed).contains("Nothing else is listed.").doesNotContain("Told no more", "Why is not said");
    }

    @Test
    void whereNothingChangedTheSectionSaysSo() {
        assertThat(Reading.of(Briefings.ofTwoPeople().since(LocalDate.of(2021, 3, 3), true, false))
                        .text())
                .containsSubsequence(
                        "1 What changed since the briefing of 3 March 2021", "Nothing to list since then.", "2 People");
    }

    @Test
    void everyPageSaysWhichItIsOfHowMany() {
        for (int page = 1; page <= TWO_PEOPLE.pages(); page++)
            assertThat(TWO_PEOPLE.page(page))
                    .contains("ISL-2021-004 page " + page + " of " + TWO_PEOPLE.pages())
                    .contains("An aid to assessment, not legal advice. As at 20 May 2021.");
        assertThat(TWO_PEOPLE.page(1)).doesNotContain("Two asylum-seekers in Iceland");
        assertThat(TWO_PEOPLE.page(2)).contains("ISL-2021-004 Two asylum-seekers in Iceland");
    }

    @Test
    void aKeyListsJustTheMarksThatItsSectionUses() {
        assertThat(TWO_PEOPLE.text())
                .contains("Shown by the source given", "Announced, not carried out")
                .doesNotContain("Partly met", "Shown not to be so");
        assertThat(Reading.of(Briefings.ofTwoPeople().calling("Give an answer."))
                        .text())
                .contains("Partly met, 9 May 2021", "Partly met No reply on record");
    }

    @Test
    void whatIsOnlyDraftedBearsNoMark() {
        var marked = Reading.of(Briefings.ofTwoPeople()
                .forAudience(Audience.CASE_TEAM)
                .withoutCalls()
                .drafting("Let counsel in."));

        assertThat(marked.text())
                .contains("Let counsel in.", "Not sent yet, 9 May 2021")
                .doesNotContain("No reply on record", "Not met");
    }

    @Test
    void theOutlineLeadsToTitleSectionsAndProvisions() {
        assertThat(TWO_PEOPLE.outline())
                .containsExactly(
                        "Two asylum-seekers from New Zealand face return from Iceland",
                        "  In brief",
                        "  1 People",
                        "  2 When it happened",
                        "  3 What officials have said",
                        "  4 What the law requires",
                        "    Refugee Convention, article 33(1)",
                        "    Convention against Torture, article 3(1)",
                        "    Refugee Convention, article 31(1)",
                        "    Convention against Torture, article 16(1)",
                        "  5 What is asked of the authorities of Iceland",
                        "  6 Sources",
                        "  7 Standing of this document");
    }

    @Test
    void threePeopleOrMoreAreToldByAnswerAndThoseInDoubtByName() {
        var five = Reading.of(Briefings.ofFivePeople()).text();

        assertThat(five)
                .contains("Person A Person B Source", "Person C Person D Source", "Person E Source")
                .contains("Shown for 4 of 5: claim pending", "Not known for Person D: no claim on record")
                .contains("Alleged for Person B: her own account")
                .contains("What can be said of Person D (step 2 of 7: engaged)")
                .contains("Reservations were not looked up for this day.");
    }

    @Test
    void anEmptyCaseSaysInEachSectionThatNothingIsOnRecord() {
        assertThat(Reading.of(Briefings.empty()).text())
                .contains("Nothing on record.", "No person is on record.", "No event is on record.")
                .contains("No official statement is on record at 20 May 2021.", "No provision has been assessed.")
                .contains("No call has been made.", "No source is on record.", "Not yet reviewed")
                .doesNotContain("Timeline", "Step ");
    }

    @Test
    void aDonorGetsNoReferenceAndOneSentenceOnWhatIsWithheld() {
        var donor = Reading.of(Briefings.ofTwoPeople()
                .forAudience(Audience.DONOR)
                .withholding(new Withheld(Part.ACCOUNTS, "A canary", "no consent")));

        assertThat(donor.text())
                .contains("Some information may be left out.")
                .doesNotContain("ISL-2021-004", "Reference", "canary");
        assertThat(new String(donor.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("ISL-2021");
    }

    @Test
    void aTreatyBodyIsToldWhatIsWithheldAndWhy() {
        assertThat(Reading.of(Briefings.ofTwoPeople()
                                .withholding(new Withheld(Part.ACCOUNTS, "One account", "no consent")))
                        .text())
                .contains("One account: no consent");
    }

    @Test
    void theStandingNeverStandsAlone() {
        for (int words = 0; words < 400; words += 40) {
            var briefings = Briefings.ofTwoPeople().calling("Answer us now. ".repeat(words / 4 + 1));
            var reading = Reading.of(briefings);
            assertThat(reading.page(reading.pages()))
                    .containsSubsequence("Report of an invented observer", "7 Standing");
        }
    }

    @Test
    void aTableThatRunsOnHasItsHeadAgainAndAProvisionItsSection() {
        var reading = Reading.of(Briefings.ofTwoPeople());
        var again = 0;
        for (int page = 2; page <= reading.pages(); page++)
            if (reading.page(page).contains("4 What the law requires continued")) again++;
        var long_ = Reading.of(Briefings.ofTwoPeople().calling("Answer us, each of you, now. ".repeat(400)));

        assertThat(long_.pages()).isGreaterThan(5);
        assertThat(long_.page(long_.pages() - 2)).contains("Call Rests on Status at 20 May 2021", "Answer us");
        assertThat(again).isEqualTo(1);
    }

    @Test
    void aSummaryTooLongForItsPlaceIsRefused() {
        var words = new InBrief("word ".repeat(111), "", "", "", Mark.NO_REPLY, "");
        var lines = new InBrief("unaccommodatingly ".repeat(60), "", "", "", Mark.NO_REPLY, "");

        for (var summary : List.of(words, lines)) {
            var briefing = Briefings.ofTwoPeople().saying(summary).briefing();
            assertThatThrownBy(() -> BriefingPdf.of(briefing))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.SUMMARY_TOO_LONG));
        }
    }

    @Test
    void anAnnexTellsEveryProvisionAndLeavesTheMainPartAsItIs() {
        var main = Reading.of(Briefings.ofTwoPeople());
        var annexed = new Reading(BriefingPdf.withAnnex(
                        Briefings.ofTwoPeople().toldInLine("CAT 3(1)").briefing())
                .bytes());

        assertThat(main.text()).doesNotContain("Annex");
        assertThat(annexed.text())
                .contains(
                        "Annex: every provision",
                        "Refugee Convention, article 33(1) Iceland: at risk",
                        "Convention against Torture, article 3(1) Iceland: at risk")
                .doesNotContain("REFUGEE", "CAT ");
        assertThat(annexed.text().indexOf("Annex: every provision"))
                .isLessThan(annexed.text().lastIndexOf("Convention against Torture, article 3(1)"));
    }

    @Test
    void anAnnexTellsTheGeneralTestOfEveryProvision() {
        var annexed = new Reading(
                BriefingPdf.withAnnex(Briefings.ofFivePeople().briefing()).bytes());

        assertThat(annexed.text().replaceAll("\\s+", " "))
                .contains("A treaty and within the state’s territory or power (4 of 5) [1].")
                .contains("Is it free of a reservation? Texts are not held: check the depositary.")
                .containsPattern("Was the person within its territory\\? \\([^)]+\\) The record does not say where\\.")
                .contains("Can the person complain? Not open.")
                .contains("Rule an invented source. Rule refugee-33-1, version 1; no lawyer has reviewed it yet.");
        assertThat(Reading.of(Briefings.ofFivePeople()).text()).doesNotContain("General test");
    }

    @Test
    void aDocumentNamesTheVersionOfTheRulesAndHowManyOfThemALawyerHasSeen() {
        assertThat(Reading.of(Briefings.ofFivePeople()).text().replaceAll("\\s+", " "))
                .contains("It was assessed by rules 1; lawyers have reviewed 0 of the 1 used.");
    }

    @Test
    void aProvisionToldInALineSaysThatItRestsOnAnOwnCorrection() {
        var said = "The organisation’s own correction is laid over the supplied facts here (source: a letter).";

        assertThat(Reading.of(Briefings.ofTwoPeople().restingOnACorrection("ICCPR 9(1)", said))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains("ICCPR 9(1): " + said);
    }

    @Test
    void theLineOfAProvisionCountsManyPersonsAndNamesFew() {
        var annexed = new Reading(
                BriefingPdf.withAnnex(Briefings.ofFivePeople().briefing()).bytes());

        assertThat(annexed.text().replaceAll("\\s+", " "))
                .containsPattern("article 33\\(1\\) Iceland: at risk \\(4 of 5\\); engaged \\([^)0-9]+\\)\\.");
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        assertThatThrownBy(() -> Reading.of(Briefings.ofTwoPeople().in(Locale.GERMAN)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.LANGUAGE_UNSUPPORTED));
    }

    @Test
    void aFrenchDocumentHasFrenchLabelsAndNoEnglishOnes() {
        var french = Reading.of(Briefings.empty().in(Locale.FRENCH));

        assertThat(french.text())
                .contains(
                        "En bref", "Ce qui se passe", "4 Ce que le droit exige", "Faits au 20 mai 2021".substring(0, 8))
                .contains("20 mai 2021", "page 1 sur 2", "Français")
                .doesNotContain(
                        "In brief", "What ", "Sourced", "page 1 of", "Facts as at", "Nothing", "Reviewed", "Standing");
        assertThat(french.document().getDocumentCatalog().getLanguage()).isEqualTo("fr");
    }

    @Test
    void aCallThatStandsOtherwiseThanBeforeHasTheSquareThatItHasAmongTheCalls() {
        var reading = Reading.of(
                Briefings.ofTwoPeople().calling("Release both now.").since(LocalDate.of(2021, 3, 3), false, true));

        assertThat(reading.elements("Figure"))
                .extracting(PDStructureElement::getAlternateDescription)
                .filteredOn("Partly met"::equals)
                .hasSize(2);
    }
}
