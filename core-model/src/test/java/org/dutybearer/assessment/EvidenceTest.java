package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;

import java.util.List;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Route;
import org.dutybearer.person.Person;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private final Person askar = aMan("askar", "Askar Testuly");
    private final Person bolat = aMan("bolat", "Bolat Proveuly");
    private final Information told = Information.of(
            Source.of(key("account"), SourceKind.TESTIMONY).givenBy(key("askar")), Standing.ALLEGED, Connection.VICTIM);
    private final Information reported = Information.shown(theReport());

    @ParameterizedTest
    @CsvSource({
        "SHOWN,SHOWN_NOT,true",
        "ALLEGED,SHOWN_NOT,true",
        "SHOWN,SHOWN,false",
        "SHOWN,ALLEGED,false",
        "SHOWN_NOT,SHOWN_NOT,false",
    })
    void aFactIsDeniedWhereItWouldHaveSupportedAndIsShownNotToBeSo(Weight most, Weight weight, boolean denied) {
        var entry = Entry.of(List.of(askar), CHINA, KAZAKHSTAN, Route.DIRECT, Manner.IRREGULAR);
        var clause = Clause.parse(most, "irregular-entry");

        assertThat(new Evidence(clause, weight, entry, null, List.of(), null).isDenied())
                .isEqualTo(denied);
        assertThat(new Evidence(clause, weight, null, null, List.of(), null).isDenied())
                .isFalse();
    }

    @Test
    void itIsAnAccountOfHisOwnWhereNobodyElseTellsIt() {
        assertThat(of(told).isOwnAccountOf(askar)).isTrue();
        assertThat(of(told).isOwnAccountOf(bolat)).isFalse();
        assertThat(of(told, reported).isOwnAccountOf(askar)).isFalse();
        assertThat(of().isOwnAccountOf(askar)).isFalse();
    }

    private static Evidence of(Information... information) {
        return new Evidence(
                Clause.parse(Weight.SHOWN, "irregular-entry"), Weight.SHOWN, null, null, List.of(information), null);
    }
}
