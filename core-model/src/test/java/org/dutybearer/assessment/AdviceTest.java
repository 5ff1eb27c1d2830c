package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private final Assessor assessor = Assessor.shipped();

    @Test
    void anEngagedObligationNobodyAsksForIsNamedWithTheStateAndThePersons() {
        var advice = advice(twoMenAtTheBorder());

        assertThat(advice.unasked())
                .filteredOn(u -> u.rule().id().equals("CAT-16-1"))
                .singleElement()
                .satisfies(u -> {
                    assertThat(u.dutyBearer()).isEqualTo(CHINA);
                    assertThat(u.persons()).extracting(p -> p.key()).containsExactly(key("askar"));
                });
    }

    @Test
    void whoAsksForTheArticleOrAPartOfItHasAskedForTheProvision() {
        for (String ground : new String[] {"CAT 16(1)", "CAT 16"})
            assertThat(advice(twoMenAtTheBorder().with(asking(CHINA, ground))).unasked())
                    .as(ground)
                    .noneMatch(u -> u.rule().id().equals("CAT-16-1"));
    }

    @Test
    void whatSomebodyHasDraftedIsNotSuggestedAgain() {
        var draft = asking(CHINA, "CAT 16(1)")
                .stands(StatusEntry.of(LocalDate.of(2020, 3, 1), RecommendationStatus.DRAFTED, null));

        assertThat(advice(twoMenAtTheBorder().with(draft)).unasked())
                .noneMatch(u -> u.rule().id().equals("CAT-16-1"));
    }

    @Test
    void whatIsAskedOfOneStateIsNotAskedOfAnother() {
        assertThat(advice(twoMenAtTheBorder().with(asking(KAZAKHSTAN, "CAT 16(1)")))
                        .unasked())
                .anyMatch(u -> u.rule().id().equals("CAT-16-1"));
    }

    @Test
    void aRecommendationThatTheCaseDoesNotEngageHasNoGround() {
        var file = twoMenAtTheBorder().with(asking(KAZAKHSTAN, "CAT 16(1)"));

        assertThat(advice(file).ungrounded())
                .filteredOn(u -> u.recommendation().key().equals(key("asked")))
                .extracting(Advice.Ungrounded::why)
                .containsExactly(Advice.Why.NOT_ENGAGED);
    }

    @Test
    void aRecommendationOfWhichNoRuleSpeaksIsForAPersonToLookAt() {
        var file = twoMenAtTheBorder().with(asking(KAZAKHSTAN, "CEDAW 2"));

        assertThat(advice(file).ungrounded())
                .filteredOn(u -> u.recommendation().key().equals(key("asked")))
                .extracting(Advice.Ungrounded::why)
                .containsExactly(Advice.Why.NO_RULE);
    }

    @Test
    void oneEngagedGroundIsGroundEnough() {
        var recommendation = asking(CHINA, "CAT 16(1)").restingOn(ProvisionRef.parse("CEDAW 2"));

        assertThat(advice(twoMenAtTheBorder().with(recommendation)).ungrounded())
                .noneMatch(u -> u.recommendation().key().equals(key("asked")));
    }

    @Test
    void whatIsNotEngagedNobodyNeedsToAskForAndWhatIsJustEngagedSomebodyDoes() {
        assertThat(advice(beatenBy(Perpetrator.POLICE, "1986-05-01")).unasked())
                .noneMatch(u -> u.rule().id().equals("CAT-16-1"));
        assertThat(advice(beatenBy(Perpetrator.NON_STATE, "2019-05-01")).unasked())
                .anyMatch(u -> u.rule().id().equals("CAT-16-1"));
        assertThat(advice(beatenBy(Perpetrator.NON_STATE, "2019-05-01").with(asking(CHINA, "CAT 16(1)")))
                        .ungrounded())
                .isEmpty();
    }

    @Test
    void onlyThoseForWhomItIsEngagedAreNamed() {
        var child = aMan("child", "Child Testuly").born(ApproximateDate.parse("2010"));
        var ofUnknownAge = aMan("askar", "Askar Testuly");
        var file = aCase().with(theReport()).with(child).with(ofUnknownAge);
        for (Person person : List.of(child, ofUnknownAge)) {
            var held = Detention.of(List.of(person), KAZAKHSTAN, DetentionKind.OTHER)
                    .heldOn(LocalDate.of(2020, 2, 1));
            held.accordingTo(Information.shown(theReport()));
            file.with(held);
        }

        assertThat(advice(file).unasked())
                .filteredOn(u -> u.rule().id().equals("CRC-37"))
                .singleElement()
                .satisfies(u -> assertThat(u.persons()).extracting(p -> p.key()).containsExactly(key("child")));
    }

    @Test
    void personsToWhomTheStateIsBoundThroughDifferentInstrumentsAreNamedTogether() {
        var before = aMan("askar", "Askar Testuly");
        var after = aMan("bolat", "Bolat Proveuly");
        var file = aCase().with(theReport()).with(before).with(after);
        file.with(threatenedWithReturn(before, "1999-02-01")).with(threatenedWithReturn(after, "2019-02-01"));
        for (Person person : List.of(before, after)) {
            var claim = AsylumClaim.of(List.of(person), KAZAKHSTAN, ClaimStatus.PENDING);
            claim.accordingTo(Information.shown(theReport()));
            file.with(claim);
        }

        assertThat(assessor.assess(file))
                .filteredOn(a -> a.rule().id().equals("REFUGEE-33-1"))
                .extracting(a -> a.binding().through())
                .containsExactly("REFUGEE-P", "REFUGEE");
        assertThat(advice(file).unasked())
                .filteredOn(u -> u.rule().id().equals("REFUGEE-33-1"))
                .singleElement()
                .satisfies(u -> assertThat(u.persons()).containsExactly(before, after));
    }

    private static Event threatenedWithReturn(Person person, String day) {
        var threat = Act.of(List.of(person), ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN))
                .towards(CHINA);
        threat.accordingTo(Information.shown(theReport()));
        return Event.of(key("threat-" + day), english("Return announced"))
                .on(ApproximateDate.parse(day))
                .with(threat);
    }

    private static CaseFile beatenBy(Perpetrator perpetrator, String day) {
        var askar = aMan("askar", "Askar Testuly");
        var act = Act.of(
                List.of(askar),
                ActType.ILL_TREATMENT,
                Modality.DONE,
                Involvement.of(CHINA).as(perpetrator));
        act.accordingTo(Information.shown(theReport()));
        return aCase().with(theReport())
                .with(askar)
                .with(Event.of(key("beating"), english("Beaten"))
                        .on(ApproximateDate.parse(day))
                        .with(act));
    }

    private static Recommendation asking(CountryCode state, String ground) {
        return Recommendation.to(state, key("asked"), english("Do what is owed."))
                .restingOn(ProvisionRef.parse(ground));
    }

    private Advice advice(CaseFile file) {
        return Advice.of(file, assessor.assess(file), assessor.rules());
    }
}
