package org.dutybearer.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dutybearer.core.Refusal;
import org.dutybearer.treaty.CorrectionFault;
import org.dutybearer.treaty.Corrections;
import org.jspecify.annotations.Nullable;

/** A correction as somebody writes it, cell by cell, with what was found wrong when it was last tried. */
public final class WrittenCorrection {
    private final Map<String, @Nullable String> cells = new HashMap<>();
    private List<CorrectionFault> faults = List.of();

    private WrittenCorrection() {}

    static WrittenCorrection in(HttpServletRequest request) {
        var written = new WrittenCorrection();
        for (var column : Corrections.COLUMNS) written.cells.put(column, request.getParameter(column));
        return written;
    }

    /** What becomes of it, where it is accepted; else it knows the faults. */
    <T> Optional<T> tried(Function<List<String>, T> attempt) {
        faults = List.of();
        try {
            return Optional.of(attempt.apply(inOrder()));
        } catch (Refusal refusal) {
            faults = CorrectionFault.in(refusal);
            return Optional.empty();
        }
    }

    /** As a file has them. */
    List<String> inOrder() {
        return Corrections.COLUMNS.stream()
                .map(column -> Objects.requireNonNullElse(cells.get(column), ""))
                .toList();
    }

    /** By the names of {@link #columns()}; the form writes into it. */
    public Map<String, @Nullable String> cells() {
        return cells;
    }

    public List<String> columns() {
        return Corrections.COLUMNS;
    }

    public List<CorrectionFault> faults() {
        return faults;
    }

    /** What is wrong with one cell, or with none in particular for an empty name. */
    public List<CorrectionFault> faultsOf(String column) {
        return faults.stream().filter(fault -> fault.column().equals(column)).toList();
    }
}
