package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.CorrectionConflict;
import org.dutybearer.treaty.CorrectionFault;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.Reservation;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/** Says own corrections in one language. */
final class CorrectionWriter {
    private final TreatyRegister register;
    private final Locale language;
    private final Dates dates;

    CorrectionWriter(TreatyRegister register, Locale language) {
        this.register = register;
        this.language = language;
        this.dates = new Dates(language);
    }

    CorrectionLine line(OwnCorrection entered, List<CorrectionFault> faults) {
        return line(entered.cells(), entered, faults);
    }

    /** One that nobody has entered yet. */
    CorrectionLine line(Correction correction) {
        return line(correction.cells(), null, List.of());
    }

    private CorrectionLine line(List<String> cells, @Nullable OwnCorrection entered, List<CorrectionFault> faults) {
        var known = Optional.ofNullable(entered);
        return new CorrectionLine(
                known.map(OwnCorrection::number).map(CorrectionNumber::text).orElse(""),
                treaty(cells.get(0)),
                cells.get(0),
                state(cells.get(1)),
                Corrections.inWords(cells.get(2), language),
                about(cells),
                date(cells.get(5)),
                date(cells.get(6)),
                date(cells.get(7)),
                cells.get(8),
                date(cells.get(9)),
                cells.get(10),
                known.map(OwnCorrection::enteredBy).orElse(""),
                known.map(OwnCorrection::enteredAt).orElse(null),
                known.flatMap(OwnCorrection::takenBackBy).orElse(""),
                known.flatMap(OwnCorrection::takenBackAt).orElse(null),
                known.flatMap(OwnCorrection::takenBackBecause).orElse(""),
                faults.stream().map(fault -> fault.words(language)).toList(),
                faults.stream()
                        .filter(fault -> fault.kind() == CorrectionFault.Kind.REPEATED)
                        .flatMap(fault -> fault.offending().stream())
                        .findFirst()
                        .orElse(""));
    }

    List<String> shipped(CorrectionConflict conflict) {
        return Stream.of(
                        conflict.shipped().stream()
                                .map(act -> act.kind().words(language) + ", " + dates.brief(act.date())),
                        conflict.reservations().stream().map(this::shipped),
                        conflict.laws().stream()
                                .map(law -> Corrections.inWords(Corrections.DOMESTIC_LAW, language) + ", "
                                        + dates.brief(law.adopted())))
                .flatMap(shipped -> shipped)
                .toList();
    }

    private String shipped(Reservation reservation) {
        var about = reservation.provisions().stream().map(Object::toString).collect(Collectors.joining(", "));
        var until = reservation.until();
        return reservation.effect().words(language) + " (" + about + "), " + dates.brief(reservation.from())
                + (until == null ? "" : "–" + dates.brief(until));
    }

    String full(LocalDate day) {
        return dates.full(day);
    }

    private String treaty(String code) {
        return register.treaty(code).map(treaty -> treaty.shortTitle(language)).orElse(code);
    }

    private String state(String code) {
        try {
            return CountryCode.parse(code).name(language);
        } catch (IllegalArgumentException none) {
            return code;
        }
    }

    private static String about(List<String> cells) {
        return cells.get(3).isEmpty() ? cells.get(4).replace(";", ", ") : cells.get(3);
    }

    private String date(String text) {
        try {
            return text.isEmpty() ? "" : dates.brief(ApproximateDate.parse(text));
        } catch (IllegalArgumentException none) {
            return text;
        }
    }
}
