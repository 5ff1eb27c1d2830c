package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Offence;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.ProceedingKind;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {
    private final RuleSet ruleSet = RuleSet.read();
    private final List<Rule> rules = ruleSet.rules();

    @Test
    void everyRuleStandsInAFileOfItsNameAndIsReadBackFromIt() throws IOException, URISyntaxException {
        var list = Objects.requireNonNull(RuleSet.class.getResource("rules/rule-set.txt"));
        var folder = Objects.requireNonNull(Path.of(list.toURI()).getParent());
        for (Rule rule : rules) {
            var file = folder.resolve(rule.id() + ".txt");

            assertThat(Rule.parse(file.toString(), Files.readAllLines(file))).isEqualTo(rule);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(rules.size() + 1);
        }
    }

    @Test
    void theRulesStandInTheOrderOfTheirListAndUnderItsVersion() throws IOException, URISyntaxException {
        var list = Objects.requireNonNull(RuleSet.class.getResource("rules/rule-set.txt"));
        var lines = Files.readAllLines(Path.of(list.toURI())).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(lines.get(0)).isEqualTo("version " + ruleSet.version());
        assertThat(rules).extracting(Rule::id).containsExactlyElementsOf(lines.subList(1, lines.size()));
        assertThat(RuleSet.shipped()).isEqualTo(ruleSet);
    }

    @Test
    void aLawyersFolderIsReadLikeTheOneInTheJar(@TempDir Path folder) throws IOException, URISyntaxException {
        copyTheRulesInto(folder);
        assertThat(RuleSet.read(folder)).isEqualTo(ruleSet);

        change(folder.resolve("CAT-3-1.txt"), "highest step 3", "highest step 2");
        change(folder.resolve("CAT-3-1.txt"), "needed from step 3", "informs");

        var changed = RuleSet.read(folder).rule(ProvisionRef.parse("CAT 3(1)")).orElseThrow();
        assertThat(changed.highest()).isEqualTo(Step.ENGAGED);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CAT-3-1.txt  | shown by act RETURN  | shown by deed RETURN  | CAT-3-1.txt  | 26 | not a kind of fact: 'deed'",
                "CAT-3-1.txt  | rule CAT-3-1         | rule CAT-3-2          | CAT-3-1.txt  | 2  | the file is named after another rule: 'CAT-3-2'",
                "CAT-3-1.txt  | provision CAT 3(1)   | provision CTA 3(1)    | CAT-3-1.txt  | 4  | no treaty we hold: 'CTA'",
                "CAT-3-1.txt  | element danger       | element peril         | CAT-3-1.txt  | 2  | nothing is said of it yet: write 'CAT-3-1.peril' in each language",
                "CAT-3-1.txt  | needed from step 3   | needed from step 4    | CAT-3-1.txt  | 33 | the highest step of the rule is 3",
                "rule-set.txt | CAT-3-1              | CAT-3-2               | rule-set.txt | 4  | there is no file 'CAT-3-2.txt'",
                "rule-set.txt | CAT-3-1              | REFUGEE-33-1          | rule-set.txt | 4  | this rule stands here already: 'REFUGEE-33-1'",
                "rule-set.txt | version 2026         | # version             | rule-set.txt | 54 | missing: version",
                "rule-set.txt | REFUGEE-33-1         | version 3             | rule-set.txt | 3  | this line stands here already: 'version'",
            })
    void aFaultyFileIsRefusedWithItsLineAndReason(
            String file, String right, String wrong, String named, int line, String reason, @TempDir Path folder)
            throws IOException, URISyntaxException {
        copyTheRulesInto(folder);
        change(folder.resolve(file), right, wrong);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RuleSet.read(folder))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.RULE_FAULTY);
                    assertThat(refusal.details()).containsExactly(named, line, reason);
                });
    }

    @Test
    void aFileThatIsNotInUtf8IsRefused(@TempDir Path folder) throws IOException, URISyntaxException {
        copyTheRulesInto(folder);
        Files.write(folder.resolve("CAT-3-1.txt"), new byte[] {(byte) 0xE9, '\n'});

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RuleSet.read(folder))
                .satisfies(refusal ->
                        assertThat(refusal.details()).containsExactly("CAT-3-1.txt", 1, "it is not in UTF-8"));
    }

    private void copyTheRulesInto(Path folder) throws IOException, URISyntaxException {
        var list = Objects.requireNonNull(RuleSet.class.getResource("rules/rule-set.txt"));
        try (var files = Files.list(Path.of(list.toURI()).resolveSibling("."))) {
            for (Path file : files.toList()) Files.copy(file, folder.resolve(file.getFileName()));
        }
    }

    /** The first time it stands there. */
    private static void change(Path file, String right, String wrong) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(right);
        assertThat(at).as(right).isNotNegative();
        Files.writeString(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
    }

    @Test
    void everyExceptionIsForTheStateToShow() {
        var exceptions = rules.stream()
                .flatMap(rule -> rule.elements().stream())
                .filter(element -> element.question() == Question.EXCEPTION)
                .toList();

        assertThat(exceptions).hasSize(10).allMatch(element -> element.burden() == Burden.STATE);
    }

    @Test
    void aRuleIsFoundByItsProvisionAndByNoOther() {
        assertThat(ruleSet.rule(ProvisionRef.parse("CAT 16(1)")).orElseThrow().id())
                .isEqualTo("CAT-16-1");
        assertThat(ruleSet.rule(ProvisionRef.parse("CAT 99"))).isEmpty();
    }

    @Test
    void noTwoRulesShareANameAndTheFourToldInFullComeFirst() {
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(rules.subList(0, 4)).allMatch(Rule::inFull);
        assertThat(rules.subList(4, rules.size())).noneMatch(Rule::inFull);
    }

    @Test
    void everyRuleIsOfAProvisionTheRegisterKnows() {
        var register = TreatyRegister.shipped();

        for (Rule rule : rules) {
            assertThat(register.provision(rule.provision())).as(rule.id()).isPresent();
            assertThat(register.treaty(rule.provision().treaty()).orElseThrow().binding())
                    .as(rule.id())
                    .isEqualTo(rule.scope().form() == Scope.Form.TREATY);
        }
    }

    @Test
    void everyTreatyRuleAsksWhetherTheStateIsBoundAndNoStandardDoes() {
        for (Rule rule : rules)
            assertThat(rule.elements().stream()
                            .flatMap(e -> e.clauses().stream())
                            .anyMatch(c -> c.kind() == Clause.Kind.BINDING))
                    .as(rule.id())
                    .isEqualTo(rule.scope().form() == Scope.Form.TREATY);
    }

    @Test
    void whatIsOnlyThreatenedIsAtRiskAtMostAndOnlyWhatWasDoneIsAlleged() {
        for (Rule rule : rules)
            assertThat(rule.reaches(Step.AT_RISK) && rule.reaches(Step.ALLEGED_BREACH))
                    .as(rule.id())
                    .isFalse();
    }

    @Test
    void aBeatingAloneIsNeverTorture() {
        var story = new Story(CHINA).act(ActType.ILL_TREATMENT);

        assertThat(story.step("CAT-1")).contains(Step.ENGAGED);
        assertThat(story.missing("CAT-1")).containsExactly("severe", "intent", "purpose");
        assertThat(story.step("CAT-16-1")).contains(Step.ALLEGED_BREACH);
        assertThat(story.matter(Matter.SEVERE_PAIN, Matter.INTENT).step("CAT-1"))
                .contains(Step.ENGAGED);
        assertThat(story.matter(Matter.PROHIBITED_PURPOSE).step("CAT-1")).contains(Step.ALLEGED_BREACH);
    }

    @Test
    void anAllegationOfIllTreatmentEngagesTheDutyToInvestigateWithoutAComplaint() {
        var story = new Story(CHINA).act(ActType.ILL_TREATMENT);

        assertThat(story.step("CAT-12")).contains(Step.ENGAGED);
        assertThat(story.step("CAT-13")).isEmpty();
        assertThat(story.matter(Matter.NOT_INVESTIGATED).step("CAT-12")).contains(Step.ALLEGED_BREACH);
    }

    @Test
    void anAsylumProcedureIsNoCriminalCharge() {
        for (ProceedingKind kind : ProceedingKind.values()) {
            var story = new Story(KAZAKHSTAN).proceeding(kind);

            assertThat(story.step("ICCPR-14-3").isPresent()).as(kind.name()).isEqualTo(kind == ProceedingKind.CRIMINAL);
        }
        assertThat(new Story(KAZAKHSTAN).proceedingOfWhichNothingElseIsSaid().step("ICCPR-14-3"))
                .isEmpty();
    }

    @Test
    void whoseBirthIsNotKnownIsNeverTakenForAnAdult() {
        var unknown = new Story(KAZAKHSTAN).detained(DetentionKind.IMMIGRATION);
        var child = new Story(KAZAKHSTAN, aMan("daniyar", "Daniyar Testuly").born(ApproximateDate.parse("2010")))
                .detained(DetentionKind.IMMIGRATION);
        var adult = new Story(KAZAKHSTAN, aMan("daniyar", "Daniyar Testuly").born(ApproximateDate.parse("1980")))
                .detained(DetentionKind.IMMIGRATION);

        assertThat(unknown.step("CRC-37")).contains(Step.NOT_ASSESSABLE);
        assertThat(unknown.missing("CRC-37")).contains("child");
        assertThat(child.step("CRC-37")).contains(Step.ENGAGED);
        assertThat(child.matter(Matter.DETENTION_NOT_LAST_RESORT).step("CRC-37"))
                .contains(Step.ALLEGED_BREACH);
        assertThat(adult.step("CRC-37")).contains(Step.NOT_APPLICABLE);
    }

    @Test
    void expulsionIsNotAssessedOfAnIrregularEntrantUnlessThePresenceBecameLawful() {
        var irregular = new Story(KAZAKHSTAN, aMan("daniyar", "Daniyar Testuly").citizenOf(CHINA))
                .seekingAsylum()
                .enteringIrregularly()
                .facingReturn();

        for (String rule : List.of("REFUGEE-32", "ICCPR-13")) {
            assertThat(irregular.step(rule)).as(rule).contains(Step.NOT_ASSESSABLE);
            assertThat(irregular.missing(rule)).as(rule).contains("lawful");
        }
        irregular.matter(Matter.LAWFULLY_PRESENT);
        for (String rule : List.of("REFUGEE-32", "ICCPR-13")) {
            assertThat(irregular.step(rule)).as(rule).contains(Step.ENGAGED);
            assertThat(irregular.element(rule, "lawful").contradicted())
                    .as(rule)
                    .isTrue();
        }
    }

    @Test
    void exclusionArisesWhereTheStateRaisesItAndNeverFromACharge() {
        var charged = new Story(KAZAKHSTAN).seekingAsylum().proceeding(ProceedingKind.CRIMINAL);

        assertThat(charged.step("REFUGEE-1F")).isEmpty();
        assertThat(charged.matter(Matter.EXCLUSION_RAISED, Matter.SERIOUS_REASONS_FOR_EXCLUSION)
                        .step("REFUGEE-1F"))
                .contains(Step.ENGAGED);
    }

    @Test
    void theExceptionToNonReturnNeverLiftsTheBanOnReturnToTorture() {
        var story = new Story(KAZAKHSTAN).seekingAsylum().facingReturn().matter(Matter.RISK_OF_TORTURE);
        var before = List.of(story.step("CAT-3-1"), story.step("ICCPR-7-REMOVAL"));

        story.matter(Matter.SECURITY_DANGER_CLAIMED, Matter.SERIOUS_CRIME_CLAIMED, Matter.EXCEPTION_SHOWN);

        assertThat(List.of(story.step("CAT-3-1"), story.step("ICCPR-7-REMOVAL")))
                .isEqualTo(before);
        assertThat(before).containsOnly(Optional.of(Step.AT_RISK));
        assertThat(story.step("REFUGEE-33-2")).contains(Step.ENGAGED);
        assertThat(story.finding("REFUGEE-33-2").cautions()).contains(Caution.EXCEPTION_RAISED);
    }

    @Test
    void aStandardSpeaksOfAStateThatIsPartyToNothing() {
        var story = new Story(CHINA).act(ActType.ARBITRARY_DETENTION);

        assertThat(story.step("ICCPR-9-1")).contains(Step.NOT_APPLICABLE);
        assertThat(story.step("UDHR-9")).contains(Step.ALLEGED_BREACH);
        assertThat(story.finding("UDHR-9").cautions()).contains(Caution.STANDARD_ONLY);
        assertThat(story.finding("UDHR-9").answer(Question.FORM)).isEqualTo(Truth.NO);
    }

    @Test
    void theReturnOfTheTwoMenIsMeasuredByTheCovenantToo() {
        var found = Assessor.shipped().assess(twoMenAtTheBorder());

        assertThat(found.stream().filter(a -> a.rule().id().equals("ICCPR-7-REMOVAL")))
                .singleElement()
                .satisfies(a -> assertThat(a.highest()).isEqualTo(Step.AT_RISK));
    }

    /** One man, one report, one state, and what the report shows of him. */
    private static final class Story {
        private final CountryCode state;
        private final Person man;
        private final Source report = theReport();
        private final List<Fact> facts = new ArrayList<>();

        Story(CountryCode state) {
            this(state, aMan("daniyar", "Daniyar Testuly"));
        }

        Story(CountryCode state, Person man) {
            this.state = state;
            this.man = man;
        }

        private Story with(Fact fact) {
            fact.accordingTo(Information.of(report, Standing.SHOWN, null));
            facts.add(fact);
            return this;
        }

        Story act(ActType type) {
            return with(Act.of(
                    List.of(man), type, Modality.DONE, Involvement.of(state).as(Perpetrator.POLICE)));
        }

        Story facingReturn() {
            return with(Act.of(
                            List.of(man),
                            ActType.RETURN,
                            Modality.THREATENED,
                            Involvement.of(state).as(Perpetrator.BORDER_SERVICE))
                    .towards(CHINA));
        }

        Story matter(Matter... matters) {
            for (Matter matter : matters) with(Circumstance.of(List.of(man), state, matter));
            return this;
        }

        Story proceeding(ProceedingKind kind) {
            return with(
                    Proceeding.of(List.of(man), state, Stage.TRIAL).being(kind).about(Offence.OTHER));
        }

        Story proceedingOfWhichNothingElseIsSaid() {
            return with(Proceeding.of(List.of(man), state, Stage.TRIAL));
        }

        Story detained(DetentionKind kind) {
            return with(Detention.of(List.of(man), state, kind).from(ApproximateDate.parse("2020-01-10")));
        }

        Story seekingAsylum() {
            return with(AsylumClaim.of(List.of(man), state, ClaimStatus.PENDING));
        }

        Story enteringIrregularly() {
            return with(Entry.of(List.of(man), CHINA, state, Route.DIRECT, Manner.IRREGULAR));
        }

        private Optional<PersonFinding> found(String rule) {
            CaseFile file = aCase().with(report).with(man);
            var event = Event.of(key("event"), english("What happened")).on(ApproximateDate.parse("2020-01-15"));
            for (Fact fact : facts) {
                if (fact instanceof Act act) event.with(act);
                else if (fact instanceof Circumstance circumstance) file.with(circumstance);
                else if (fact instanceof Proceeding proceeding) file.with(proceeding);
                else if (fact instanceof Detention detention) file.with(detention);
                else if (fact instanceof AsylumClaim claim) file.with(claim);
                else if (fact instanceof Entry entry) file.with(entry);
            }
            return Assessor.shipped().assess(file.with(event)).stream()
                    .filter(a -> a.rule().id().equals(rule) && a.dutyBearer().equals(state))
                    .flatMap(a -> a.persons().stream())
                    .findFirst();
        }

        PersonFinding finding(String rule) {
            return found(rule).orElseThrow();
        }

        Optional<Step> step(String rule) {
            return found(rule).map(PersonFinding::step);
        }

        List<String> missing(String rule) {
            return finding(rule).missing().stream()
                    .filter(e -> e.question() != Question.EXCEPTION)
                    .map(Element::id)
                    .toList();
        }

        ElementFinding element(String rule, String element) {
            return finding(rule).elements().stream()
                    .filter(e -> e.element().id().equals(element))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
