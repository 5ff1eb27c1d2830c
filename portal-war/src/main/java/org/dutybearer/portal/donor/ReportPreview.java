package org.dutybearer.portal.donor;

import static java.util.stream.Collectors.toMap;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.Map;
import org.dutybearer.core.CaseRef;
import org.dutybearer.donor.CellName;
import org.dutybearer.donor.DonorPreview;
import org.dutybearer.donor.IndicatorView;
import org.dutybearer.donor.Reported;

/**
 * What a report that waits for its second person tells and leaves out. It holds the true numbers of what is left out, so it is for the case
 * team alone, and is kept until that person has decided and no longer.
 *
 * @param casesLeftOut references of the cases in which nobody lets donors know of them, so that nothing of them is told
 */
public record ReportPreview(
        int threshold, int rounding, List<Told> told, List<Hidden> hidden, List<String> casesLeftOut) {
    @JsonbCreator
    public ReportPreview {
        told = List.copyOf(told);
        hidden = List.copyOf(hidden);
        casesLeftOut = List.copyOf(casesLeftOut);
    }

    static ReportPreview of(DonorPreview preview) {
        var summary = preview.summary();
        var policy = summary.smallNumbers().orElseThrow();
        var labels = summary.disaggregation().stream()
                .map(row -> row.category())
                .collect(toMap(
                        category -> category.dimension() + ":" + category.code(),
                        category -> category.label(),
                        (one, same) -> one));
        return new ReportPreview(
                policy.threshold(),
                policy.rounding(),
                summary.indicators().stream().map(Told::of).toList(),
                preview.hidden().stream().map(one -> Hidden.of(one, labels)).toList(),
                preview.casesLeftOut().stream().map(CaseRef::toString).toList());
    }

    static ReportPreview parse(String json) {
        return JsonbBuilder.create().fromJson(json, ReportPreview.class);
    }

    String json() {
        return JsonbBuilder.create().toJson(this);
    }

    @Override
    public String toString() {
        return "ReportPreview[" + told.size() + " told, " + hidden.size() + " left out]";
    }

    /** An indicator: figures are a number, or the word for why there is none. */
    public record Told(
            String indicator, String counted, String target, String actual, String cumulative, String status) {
        @JsonbCreator
        public Told {}

        static Told of(IndicatorView view) {
            return new Told(
                    view.code(),
                    view.counted().name(),
                    view.target().toString(),
                    view.actual().toString(),
                    view.cumulative().toString(),
                    view.status().name());
        }

        /** As a page says it. */
        public Reported said(String figure) {
            return Reported.parse(figure);
        }
    }

    /**
     * A figure that is left out, with its true number.
     *
     * @param figure its name, such as {@code A1|PEOPLE|2025-01-01/2025-12-31|SEX:FEMALE}
     * @param category in the first language of the report; empty of the whole
     */
    public record Hidden(String figure, String category, long value, String why) {
        @JsonbCreator
        public Hidden {}

        static Hidden of(DonorPreview.Hidden hidden, Map<String, String> labels) {
            var code = hidden.cell().category();
            return new Hidden(
                    hidden.cell().toString(),
                    code == null ? "" : labels.getOrDefault(code, code),
                    hidden.value(),
                    hidden.why().name());
        }

        public CellName cell() {
            return CellName.parse(figure);
        }

        @Override
        public String toString() {
            return "Hidden[" + figure + "]";
        }
    }
}
