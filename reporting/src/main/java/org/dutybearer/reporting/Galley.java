package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.governors.TimeoutGovernorException;
import org.jspecify.annotations.Nullable;

/** Sets pieces in type: each becomes a frame as high as its text needs. All pieces of one template are set in one go. */
final class Galley {
    private static final Map<String, JasperReport> TEMPLATES = new ConcurrentHashMap<>();

    private final PrintRoom room;
    private final Labels labels;
    private final References references;
    private final Allowance allowance;

    Galley(PrintRoom room, Labels labels, Allowance allowance) {
        this.room = room;
        this.labels = labels;
        this.references = new References(labels);
        this.allowance = allowance;
    }

    /** The pieces as set, in their order. */
    List<JRPrintFrame> set(List<Piece> pieces) {
        var byTemplate = new LinkedHashMap<String, List<Object>>();
        for (var piece : pieces)
            byTemplate
                    .computeIfAbsent(piece.template(), template -> new ArrayList<>())
                    .add(piece.row());
        var frames = new HashMap<String, Iterator<JRPrintFrame>>();
        byTemplate.forEach(
                (template, rows) -> frames.put(template, fill(template, rows).iterator()));
        return pieces.stream()
                .map(piece -> {
                    var frame =
                            Objects.requireNonNull(frames.get(piece.template())).next();
                    references.link(frame);
                    if (piece.row() instanceof Figure figure) stretch(frame, figure.height());
                    return frame;
                })
                .toList();
    }

    private List<JRPrintFrame> fill(String template, List<Object> rows) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, labels.language());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels.bundle());
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        try {
            var print =
                    JasperFillManager.getInstance(room).fill(template(template), parameters, new Rows(rows, allowance));
            var frames = new ArrayList<JRPrintFrame>();
            for (var page : print.getPages())
                for (JRPrintElement element : page.getElements()) frames.add((JRPrintFrame) element);
            if (frames.size() != rows.size())
                throw new IllegalStateException(
                        "template " + template + " set " + frames.size() + " of " + rows.size());
            return frames;
        } catch (TimeoutGovernorException late) {
            throw allowance.tooSlow();
        } catch (JRException broken) {
            throw new IllegalStateException("template " + template, broken);
        }
    }

    private JasperReport template(String name) {
        var script = labels.script();
        return TEMPLATES.computeIfAbsent(script + " " + name, key -> script.lay(PrintRoom.template(name)));
    }

    private static void stretch(JRPrintFrame frame, int height) {
        frame.setHeight(height);
        frame.getElements().forEach(element -> element.setHeight(height));
    }

    /** The rows of a template, each as its one field. */
    private static final class Rows implements JRDataSource {
        private final Iterator<Object> rows;
        private final Allowance allowance;
        private @Nullable Object row;

        Rows(List<Object> rows, Allowance allowance) {
            this.rows = rows.iterator();
            this.allowance = allowance;
        }

        @Override
        public boolean next() {
            allowance.time();
            boolean more = rows.hasNext();
            if (more) row = rows.next();
            return more;
        }

        @Override
        public @Nullable Object getFieldValue(JRField field) {
            return row;
        }
    }
}
