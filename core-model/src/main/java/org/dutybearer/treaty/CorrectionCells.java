package org.dutybearer.treaty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.treaty.CorrectionFault.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one correction, wherever they come from, and collects all that is wrong with them. */
final class CorrectionCells {
    private static final Map<String, Integer> MOST = Map.of("provisions", 1000, "source", 500, "note", 2000);
    private static final int MOST_ELSEWHERE = 40;

    private final Map<String, String> cells = new HashMap<>();
    private final List<CorrectionFault> faults = new ArrayList<>();

    /** @param cells in the order of {@link Corrections#COLUMNS} */
    CorrectionCells(List<String> cells) {
        if (cells.size() != Corrections.COLUMNS.size()) {
            fault(Kind.CELLS, "", cells.size(), Corrections.COLUMNS.size());
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            var column = Corrections.COLUMNS.get(i);
            var cell = cells.get(i).replaceAll("\\p{Cntrl}+", " ").strip();
            int most = MOST.getOrDefault(column, MOST_ELSEWHERE);
            if (cell.length() > most) fault(Kind.TOO_LONG, column, most);
            this.cells.put(column, cell);
        }
    }

    /** @throws Refusal {@link Reason#CORRECTIONS_FAULTY} with every {@link CorrectionFault} */
    Correction correction() {
        var correction = cells.isEmpty() ? Optional.<Correction>empty() : read();
        if (!faults.isEmpty()) throw new Refusal(Reason.CORRECTIONS_FAULTY, faults.toArray());
        return correction.orElseThrow();
    }

    private Optional<Correction> read() {
        for (var column : List.of("treaty", "state", "what", "source", "sourceDate"))
            if (text(column).isEmpty()) fault(Kind.MISSING, column, column);
        var treaty = treaty();
        var state = state();
        var what = what();
        var provisions = provisions();
        var date = date("date");
        var until = until();
        var instead = date("instead");
        var sourceDate = date("sourceDate");
        if (!faults.isEmpty() || treaty == null || state == null || what == null || sourceDate == null)
            return Optional.empty();
        faults.addAll(Correction.faults(
                what.act(),
                text("mechanism"),
                what.effect(),
                provisions,
                date,
                until,
                instead,
                text("source"),
                sourceDate));
        checkMechanism(treaty, what.act());
        checkProvisions(treaty, provisions);
        if (!faults.isEmpty()) return Optional.empty();
        return Optional.of(new Correction(
                treaty.code(),
                state,
                what.act(),
                text("mechanism"),
                what.effect(),
                provisions,
                date,
                until,
                instead,
                text("source"),
                sourceDate,
                text("note")));
    }

    private @Nullable Treaty treaty() {
        var code = text("treaty");
        if (code.isEmpty()) return null;
        var treaty = Facts.shipped().find(code);
        if (treaty.isEmpty())
            fault(
                    Kind.NOT_A_TREATY,
                    "treaty",
                    code,
                    String.join(
                            ", ",
                            Facts.shipped().treaties().stream()
                                    .map(Treaty::code)
                                    .toList()));
        else if (!treaty.get().binding()) fault(Kind.STANDARD, "treaty", code);
        return treaty.orElse(null);
    }

    private @Nullable CountryCode state() {
        var code = text("state");
        if (code.isEmpty()) return null;
        try {
            return CountryCode.parse(code);
        } catch (IllegalArgumentException none) {
            fault(Kind.NOT_A_STATE, "state", code);
            return null;
        }
    }

    private @Nullable What what() {
        var text = text("what");
        if (text.isEmpty()) return null;
        var what = What.find(text.toLowerCase(Locale.ROOT));
        if (what.isEmpty()) fault(Kind.NOT_A_KIND, "what", text);
        return what.orElse(null);
    }

    private List<ProvisionRef> provisions() {
        if (text("provisions").isEmpty()) return List.of();
        var provisions = new ArrayList<ProvisionRef>();
        for (var text : Arrays.asList(text("provisions").split(";", -1)))
            try {
                provisions.add(ProvisionRef.parse(text.strip()));
            } catch (IllegalArgumentException none) {
                fault(Kind.NOT_A_PROVISION, "provisions", text.strip());
            }
        return provisions;
    }

    private @Nullable ApproximateDate date(String column) {
        try {
            return text(column).isEmpty() ? null : ApproximateDate.parse(text(column));
        } catch (IllegalArgumentException none) {
            fault(Kind.NOT_A_DATE, column, text(column));
            return null;
        }
    }

    private @Nullable LocalDate until() {
        try {
            return text("until").isEmpty() ? null : LocalDate.parse(text("until"));
        } catch (DateTimeException none) {
            fault(Kind.NOT_A_DAY, "until", text("until"));
            return null;
        }
    }

    /** Complaints are accepted under another article than inquiries, and under some treaties neither is by an act of its own. */
    private void checkMechanism(Treaty treaty, @Nullable ActionKind act) {
        var mechanism = text("mechanism");
        if (mechanism.isEmpty() || act == null || !faults.isEmpty()) return;
        var known = Facts.shipped().mechanisms(treaty.code(), act);
        if (known.contains(mechanism)) return;
        var expected = String.join(", ", known);
        if (known.isEmpty()) fault(Kind.NO_MECHANISM, "mechanism", treaty, mechanism);
        else if (Facts.shipped().mechanisms(treaty.code()).contains(mechanism))
            fault(Kind.MECHANISM_OF_ANOTHER_KIND, "mechanism", treaty, expected, mechanism);
        else fault(Kind.NOT_A_MECHANISM, "mechanism", treaty, expected, mechanism);
    }

    /** A reservation is made to provisions of the treaty itself, or of another that it applies. */
    private void checkProvisions(Treaty treaty, List<ProvisionRef> provisions) {
        for (var provision : provisions)
            if (!provision.treaty().equals(treaty.code()) && !treaty.applies(provision))
                fault(Kind.PROVISION_ELSEWHERE, "provisions", treaty, provision);
    }

    private String text(String column) {
        return cells.getOrDefault(column, "");
    }

    private void fault(Kind kind, String column, Object... offending) {
        faults.add(CorrectionFault.of(kind, column, offending));
    }

    /** What a correction is about: one of the two, or neither for a law at home. */
    record What(@Nullable ActionKind act, Reservation.@Nullable Effect effect) {
        static Optional<What> find(String written) {
            if (written.equals(Corrections.DOMESTIC_LAW)) return Optional.of(new What(null, null));
            for (var act : ActionKind.values())
                if (Corrections.written(act).equals(written)) return Optional.of(new What(act, null));
            for (var effect : Reservation.Effect.values())
                if (Corrections.written(effect).equals(written)) return Optional.of(new What(null, effect));
            return Optional.empty();
        }
    }
}
