package org.dutybearer.portal.treaties;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dutybearer.portal.treaties.CorrectionEffect.Change;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.CorrectionFault;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;

class CorrectionEffectTest {
    private static final LocalDate MARCH_2024 = LocalDate.of(2024, 3, 1);

    @Test
    void everyAnswerThatBecomesAnotherIsShownTheOneOnItsOwnTreatyFirst() {
        var changes = changes("ICCPR-OP1|KAZ|ratification|||||2009-06-30|an invented letter|2024-02-01|");

        assertThat(changes)
                .extracting(change -> change.with().code())
                .containsExactly("ICCPR-OP1", "ICCPR", "ICCPR-OP2");
        assertThat(changes.get(1).without().notes()).anyMatch(note -> note.contains("since 30 Sep 2009"));
        assertThat(changes.get(1).with().notes()).contains("Complaints by individuals: not open");
    }

    @Test
    void whatBindsThroughAProtocolThatNeverWasIsShownAtTheConvention() {
        assertThat(changes("REFUGEE|KAZ|accession|||||1999-01-15|an invented letter|2024-02-01|"))
                .extracting(change -> change.with().code())
                .containsExactly("REFUGEE");
        assertThat(Change.of(
                        correction("REFUGEE-P|KAZ|accession|||||1999-01-15|another invented letter|2024-02-01|"),
                        register("REFUGEE|KAZ|accession|||||1999-01-15|an invented letter|2024-02-01|"),
                        register(
                                "REFUGEE|KAZ|accession|||||1999-01-15|an invented letter|2024-02-01|",
                                "REFUGEE-P|KAZ|accession|||||1999-01-15|another invented letter|2024-02-01|"),
                        MARCH_2024,
                        ENGLISH))
                .extracting(change -> change.with().code())
                .containsExactly("REFUGEE-P", "REFUGEE");
    }

    @Test
    void whereNoAnswerOfTheDayBecomesAnotherThatOnItsOwnTreatyIsShownAsItStays() {
        var changes = changes("CRC|KAZ|limited||CRC 7|1995-01-01|1996-01-01||an invented letter|2024-02-01|");

        assertThat(changes).extracting(change -> change.with().code()).containsExactly("CRC");
        assertThat(new CorrectionEffect(line(List.of()), "a day", changes, List.of(), List.of()))
                .returns(true, CorrectionEffect::isNothing)
                .returns(true, CorrectionEffect::isApplied);
    }

    @Test
    void oneThatRepeatsAnotherIsToldApartFromOneThatIsNotAccepted() {
        var repeated = line(List.of(CorrectionFault.repeating("C-2345-6789")));
        var refused = line(List.of(CorrectionFault.namingSomebody("source")));

        var list = new CorrectionList(List.of(), List.of(), List.of(repeated, refused), List.of());

        assertThat(list.repeated()).containsExactly(repeated);
        assertThat(repeated.repeats()).isEqualTo("C-2345-6789");
        assertThat(list.refused()).containsExactly(refused);
        assertThat(CorrectionEffect.none(repeated).isApplied()).isFalse();
    }

    private static CorrectionLine line(List<CorrectionFault> faults) {
        var entered = OwnCorrection.entered(
                correction("CRC|KAZ|limited||CRC 7|1995-01-01|||an invented letter|2024-02-01|"),
                "legal",
                Instant.EPOCH);
        return new CorrectionWriter(TreatyRegister.shipped(), ENGLISH).line(entered, faults);
    }

    private static List<Change> changes(String cells) {
        return Change.of(correction(cells), TreatyRegister.shipped(), register(cells), MARCH_2024, ENGLISH);
    }

    private static TreatyRegister register(String... corrections) {
        return TreatyRegister.shipped()
                .with(Corrections.of(List.of(corrections).stream()
                        .map(CorrectionEffectTest::correction)
                        .toList()));
    }

    private static Correction correction(String cells) {
        return Correction.of(List.of(cells.split("\\|", -1)));
    }
}
