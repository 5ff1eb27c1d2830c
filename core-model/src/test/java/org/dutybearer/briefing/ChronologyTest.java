package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;

import java.util.List;
import java.util.Locale;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.person.Person;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.Stance;
import org.dutybearer.statement.Statement;
import org.dutybearer.statement.StatementKind;
import org.junit.jupiter.api.Test;

/** Who did what to whom, in a line of the chronology: nothing is laid to anybody that the record lays to somebody else. */
class ChronologyTest {
    private static final Source REPORT = theReport();

    private final Person dana = agreeingToEverything(aMan("dana", "Dana Testuly"));
    private final Person erlan = agreeingToEverything(aMan("erlan", "Erlan Proveuly"));
    private final Source account =
            Source.of(key("account"), SourceKind.TESTIMONY).givenBy(dana.key()).through(REPORT);

    @Test
    void whatWasDoneToOneIsNotToldOfAnotherInTheSameEvent() {
        var file = withEvent(
                act(dana, ActType.RESTRICTION_OF_EXPRESSION, Standing.ALLEGED),
                act(erlan, ActType.RESTRICTION_OF_ASSEMBLY, Standing.SHOWN));

        assertThat(told(file, Audience.PUBLIC))
                .isEqualTo(
                        "Restriction of expression, alleged as to Dana Testuly; restriction of assembly: Erlan Proveuly.");
        assertThat(told(file, Audience.CASE_TEAM))
                .isEqualTo("A protest is broken up: restriction of expression, alleged as to Dana Testuly;"
                        + " restriction of assembly: Erlan Proveuly.");
    }

    @Test
    void whatBothSufferedIsToldOnceOfBoth() {
        var file = withEvent(
                act(dana, ActType.ILL_TREATMENT, Standing.ALLEGED),
                act(erlan, ActType.ILL_TREATMENT, Standing.ALLEGED));

        assertThat(told(file, Audience.PUBLIC)).isEqualTo("Ill-treatment, alleged as to both.");
    }

    @Test
    void anOwnAccountIsToldAsOneBesideWhatOthersAllege() {
        var own = Act.of(List.of(dana), ActType.DENIAL_OF_COUNSEL, Modality.DONE, Involvement.of(KAZAKHSTAN));
        own.accordingTo(Information.of(account, Standing.ALLEGED, Connection.VICTIM));
        var file = withEvent(own, act(erlan, ActType.ILL_TREATMENT, Standing.ALLEGED));

        assertThat(told(file, Audience.PUBLIC))
                .isEqualTo("Dana Testuly tells of denial of counsel; ill-treatment, alleged as to Erlan Proveuly.");
    }

    @Test
    void whatIsOnlyAnnouncedIsNotToldAsDone() {
        var threat = Act.of(List.of(dana), ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN));
        threat.accordingTo(Information.shown(REPORT));

        assertThat(told(withEvent(threat), Audience.PUBLIC)).isEqualTo("Return, announced as to Dana Testuly.");
    }

    @Test
    void aHospitalIsNotTheStateItStandsIn() {
        var file = withEvent(act(dana, ActType.ILL_TREATMENT, Standing.ALLEGED))
                .with(Statement.of(key("bruises"), StatementKind.NON_STATE, KAZAKHSTAN, Stance.ACKNOWLEDGE)
                        .asHolderOf(english("a hospital"))
                        .on(ApproximateDate.parse("2020-01-20"))
                        .saying(english("bruises on both arms"))
                        .accordingTo(Information.shown(REPORT)))
                .with(Statement.of(key("unnamed"), StatementKind.NON_STATE, KAZAKHSTAN, Stance.DENY)
                        .accordingTo(Information.shown(REPORT)));
        var briefing = Disclosure.shipped().brief(file, Audience.PUBLIC, Locale.ENGLISH, MARCH_1);

        assertThat(briefing.statements())
                .extracting(StatementView::whose)
                .containsExactly("A hospital", "Somebody who speaks for no state");
        assertThat(briefing.events())
                .filteredOn(event -> event.kind().equals("POSITION"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.lane()).isEqualTo("A hospital");
                    assertThat(event.sentence()).isEqualTo("A hospital: bruises on both arms.");
                });
    }

    private Act act(Person person, ActType type, Standing standing) {
        var act = Act.of(List.of(person), type, Modality.DONE, Involvement.of(KAZAKHSTAN));
        act.accordingTo(Information.of(REPORT, standing, Connection.NGO));
        return act;
    }

    private CaseFile withEvent(Act... acts) {
        var event = Event.of(key("protest"), english("A protest is broken up")).on(ApproximateDate.parse("2020-01"));
        for (Act act : acts) event.with(act);
        // Somebody who agreed to nothing: so others are not told what somebody wrote of all of them.
        return aCase().with(REPORT)
                .with(account)
                .with(dana)
                .with(erlan)
                .with(aMan("silent", "Samat Fictuly"))
                .with(event);
    }

    private static String told(CaseFile file, Audience audience) {
        return Disclosure.shipped().brief(file, audience, Locale.ENGLISH, MARCH_1).events().stream()
                .filter(event -> event.kind().equals("EVENT"))
                .findFirst()
                .orElseThrow()
                .sentence();
    }
}
