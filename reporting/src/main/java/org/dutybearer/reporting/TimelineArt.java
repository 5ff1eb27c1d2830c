package org.dutybearer.reporting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.dutybearer.reporting.Timeline.End;
import org.dutybearer.reporting.Timeline.Moment;
import org.dutybearer.reporting.Timeline.Row;
import org.jspecify.annotations.Nullable;

/** Draws a timeline: lanes from top to bottom, one row an event, time in the direction of reading. */
final class TimelineArt implements Renderable, Graphics2DRenderable {
    private static final int WIDTH = Sheet.TEXT_WIDTH;
    private static final int AXIS_LEFT = 82;
    private static final int YEARS = 11;
    private static final int MONTHS = 23;
    private static final int AXIS = 28;
    private static final int PITCH = 20;
    private static final int MOST_LINES = 3;

    /** Between the words of a lane and the rules over and under it. */
    private static final double CLEAR = 3;

    /** Two days nearer than this are one shape. */
    private static final double CLOSE = 20;

    private static final int BAND_PITCH = 15;
    private static final int STUB_BEFORE = 28;
    private static final int STUB_AFTER = 22;
    private static final int ROOM_BEFORE = 40;
    private static final int ROOM_AFTER = 34;
    private static final double BASELINE = 2.6;
    private static final int LABEL_GAP = 7;

    private final Timeline timeline;
    private final Labels labels;
    private final Type type;
    private final float size;
    private final TimeScale scale;
    private final double asAt;
    private final int bandLines;

    /** Where each row begins, and the last one ends. */
    private final double[] tops;

    /** How far a row's shapes reach. */
    private record Reach(double left, double right) {}

    TimelineArt(Timeline timeline, Labels labels) {
        this.timeline = timeline;
        this.labels = labels;
        this.type = labels.script().type();
        this.size = labels.script().label();
        this.scale = new TimeScale(timeline.days(), AXIS_LEFT + ROOM_BEFORE, WIDTH - ROOM_AFTER);
        this.asAt = scale.at(timeline.asAt());
        this.tops = tops();
        this.bandLines = band(null);
    }

    /** A row is as high as the words of its lane where it is alone in it. */
    private double[] tops() {
        var rows = timeline.rows();
        var tops = new double[rows.size() + 1];
        tops[0] = AXIS;
        for (int i = 0; i < rows.size(); i++) {
            boolean alone = begins(i) && (i + 1 == rows.size() || begins(i + 1));
            double words = lane(rows.get(i).lane()).size() * line() + 2 * CLEAR;
            tops[i + 1] = tops[i] + (alone ? Math.max(PITCH, Math.ceil(words)) : PITCH);
        }
        return tops;
    }

    /** From one line of a lane's words to the next. */
    private double line() {
        return size * 1.2;
    }

    private boolean begins(int row) {
        return row == 0
                || !timeline.rows()
                        .get(row)
                        .lane()
                        .equals(timeline.rows().get(row - 1).lane());
    }

    /** The words of a lane, line by line; of more people than it has room for, how many they are. */
    private List<String> lane(String lane) {
        var lines = lines(lane);
        int people = timeline.people(lane);
        return lines.size() > MOST_LINES && people > 1
                ? lines(labels.get("persons", people))
                : type.lines(lane, true, size, AXIS_LEFT - 4, MOST_LINES);
    }

    private List<String> lines(String lane) {
        return type.lines(lane, true, size, AXIS_LEFT - 4, MOST_LINES + 1);
    }

    int height() {
        return rowsEnd() + 22 + (bandLines == 0 ? 0 : 7 + BAND_PITCH * bandLines);
    }

    private int rowsEnd() {
        return (int) tops[timeline.rows().size()];
    }

    @Override
    public String getId() {
        return "timeline";
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D box) {
        try (var easel = new Easel(pen, labels.script(), WIDTH)) {
            draw(easel);
        }
    }

    private void draw(Easel easel) {
        var shapes = new TimelineShapes(easel);
        axis(easel, shapes);
        lanes(easel, shapes);
        shapes.line(asAt, AXIS, asAt, rowsEnd() + 4, 1, Sheet.ACCENT);
        String named = labels.get("timeline.asAt", labels.day(timeline.asAt()));
        double half = width(named, true) / 2;
        double middle = Math.max(AXIS_LEFT + half, Math.min(WIDTH - half, asAt));
        easel.text(named, middle - half, rowsEnd() + 12, true, Sheet.ACCENT);
        for (int i = 0; i < timeline.rows().size(); i++)
            row(easel, shapes, timeline.rows().get(i), (tops[i] + tops[i + 1]) / 2, (tops[i + 1] - tops[i]) / 2);
        if (bandLines > 0) {
            shapes.line(0, rowsEnd() + 20, WIDTH, rowsEnd() + 20, 0.5, Sheet.HAIR);
            band(easel);
        }
        shapes.line(0, height() - 2, WIDTH, height() - 2, 0.75, Sheet.INK);
    }

    private void axis(Easel easel, TimelineShapes shapes) {
        double from = AXIS_LEFT;
        int year = Integer.MIN_VALUE;
        var stretches = scale.stretches();
        for (int s = 0; s < stretches.size(); s++) {
            var stretch = stretches.get(s);
            var each = stretch.first();
            double named = 0;
            while (!each.isAfter(stretch.last())) {
                double x = scale.left(each);
                String name = labels.shortMonth(each);
                if (scale.month() >= 8 || each.getMonthValue() == 1)
                    shapes.line(x, AXIS - 6, x, AXIS, 0.75, Sheet.GREY);
                double middle = x + scale.month() / 2 - width(name, false) / 2;
                if (scale.month() >= width(name, false) + 4 && middle >= named) {
                    easel.text(name, middle, MONTHS, false, Sheet.GREY);
                    named = middle + width(name, false);
                }
                if (each.getYear() != year) {
                    year = each.getYear();
                    easel.text(String.valueOf(year), x, YEARS, true, Sheet.INK);
                }
                each = each.plusMonths(1);
            }
            double end = scale.end(stretch);
            shapes.line(end, AXIS - 6, end, AXIS, 0.75, Sheet.GREY);
            if (s + 1 < stretches.size()) {
                double cut = end + TimeScale.CUT_WIDTH / 2.0;
                shapes.line(from, AXIS, cut - 5, AXIS, 0.75, Sheet.INK);
                for (double stroke : new double[] {cut - 5, cut + 5})
                    shapes.line(stroke - 2.5, AXIS + 4, stroke + 2.5, AXIS - 4, 0.9, Sheet.INK);
                long months = ChronoUnit.MONTHS.between(
                                stretch.last(), stretches.get(s + 1).first())
                        - 1;
                easel.centred(labels.get("timeline.leftOut", months), cut, YEARS, false, Sheet.GREY);
                easel.centred(labels.get("timeline.leftOut.below"), cut, YEARS + 10, false, Sheet.GREY);
                from = cut + 5;
            }
        }
        shapes.line(from, AXIS, WIDTH, AXIS, 0.75, Sheet.INK);
    }

    private void lanes(Easel easel, TimelineShapes shapes) {
        for (int i = 0; i < timeline.rows().size(); i++) {
            if (!begins(i)) continue;
            double y = tops[i];
            if (i > 0) shapes.line(0, y, WIDTH, y, 0.5, Sheet.HAIR);
            var lines = lane(timeline.rows().get(i).lane());
            int end = i + 1;
            while (end < timeline.rows().size() && !begins(end)) end++;
            double middle = lines.size() == 1 || end == i + 1
                    ? (y + tops[i + 1]) / 2 - (lines.size() - 1) * line() / 2
                    : y + PITCH / 2.0;
            for (int line = 0; line < lines.size(); line++)
                easel.text(lines.get(line), 0, middle + BASELINE + line * line(), true, Sheet.INK);
        }
    }

    private void row(Easel easel, TimelineShapes shapes, Row row, double y, double half) {
        var reach = shapes(shapes, row, y);
        if (row.contradictsNext()) {
            var of = row.to() != null ? row.to() : row.from();
            double middle = of == null ? asAt : (scale.startOf(of.first()) + scale.endOf(of.last())) / 2;
            shapes.sign(Sign.CONTRADICTS, middle - 5, y + half - 5, 10);
        }
        String label = about(row) ? labels.get("timeline.about") + " " + row.label() : row.label();
        label(easel, label, reach, y + BASELINE);
    }

    private static boolean about(Row row) {
        return Stream.of(row.from(), row.to()).anyMatch(moment -> moment != null && moment.approximate());
    }

    private Reach shapes(TimelineShapes shapes, Row row, double y) {
        double left;
        double right;
        if (row.heldOn() != null) {
            left = right = scale.at(row.heldOn());
        } else {
            left = left(either(row.from(), row.to()));
            right = right(either(row.to(), row.from()));
            if (row.from() != null && row.to() != null && !row.from().equals(row.to()))
                shapes.line(right(row.from()), y, left(row.to()), y, 1.5, Sheet.INK);
        }
        double before = left;
        double after = right;
        if (row.start() != End.CLOSED) {
            before = left - STUB_BEFORE;
            shapes.dashes(before, left, y);
            if (row.start() == End.UNKNOWN) shapes.sign(Sign.NOT_KNOWN, before - 9.5, y - 4.5, 9);
            else shapes.arrow(before, y, -1);
            before -= row.start() == End.UNKNOWN ? 9.5 : 5;
        }
        if (row.end() != End.CLOSED) {
            after = right + STUB_AFTER;
            shapes.dashes(right, after, y);
            if (row.end() == End.UNKNOWN) shapes.sign(Sign.NOT_KNOWN, after + 0.5, y - 4.5, 9);
            else shapes.arrow(after, y, 1);
            after += row.end() == End.UNKNOWN ? 9.5 : 5;
        }
        if (row.heldOn() != null) shapes.line(left, y - 5, left, y + 5, 1.8, Sheet.INK);
        if (row.inDays() && right - left < CLOSE) {
            shapes.capsule(left + 4, right - 4, y);
            return new Reach(before, after);
        }
        if (row.from() != null) moment(shapes, row.from(), y);
        if (row.to() != null && !row.to().equals(row.from())) moment(shapes, row.to(), y);
        return new Reach(before, after);
    }

    /** A row that was not seen on one day has a start or an end. */
    private static Moment either(@Nullable Moment wanted, @Nullable Moment other) {
        return wanted != null ? wanted : Objects.requireNonNull(other);
    }

    private void moment(TimelineShapes shapes, Moment moment, double y) {
        if (!moment.day() || moment.approximate()) {
            shapes.bar(left(moment) + 0.6, right(moment) - 0.6, y);
            return;
        }
        double x = scale.at(moment.first());
        shapes.disc(x, y);
        if (moment.uncertain()) shapes.brackets(x, y);
    }

    private double left(Moment moment) {
        if (!moment.day()) return scale.startOf(moment.first());
        return scale.at(moment.first()) - (moment.uncertain() || moment.approximate() ? 7 : 4);
    }

    private double right(Moment moment) {
        if (!moment.day()) return Math.max(scale.endOf(moment.last()), left(moment) + 5);
        return scale.at(moment.last()) + (moment.uncertain() || moment.approximate() ? 7 : 4);
    }

    /** After the shape where it fits before the line of today, else before it; never across that line. */
    private void label(Easel easel, String label, Reach reach, double baseline) {
        double width = width(label, false);
        double after = reach.right() + LABEL_GAP;
        double afterEnd = asAt > reach.right() ? asAt - 4 : WIDTH;
        double before = reach.left() - LABEL_GAP;
        double beforeStart = asAt < reach.left() ? asAt + 4 : AXIS_LEFT;
        if (after + width <= afterEnd) easel.text(label, after, baseline, false, Sheet.INK);
        else if (before - width >= beforeStart) easel.text(label, before - width, baseline, false, Sheet.INK);
        else if (afterEnd - after >= before - beforeStart)
            easel.text(cut(label, afterEnd - after), after, baseline, false, Sheet.INK);
        else {
            String shorter = cut(label, before - beforeStart);
            easel.text(shorter, before - width(shorter, false), baseline, false, Sheet.INK);
        }
    }

    private String cut(String label, double width) {
        return type.cut(label, false, size, (int) Math.max(20, width), 1);
    }

    /** Draws what has no date, side by side, and says how many lines it takes; with no pen it only counts. */
    private int band(@Nullable Easel easel) {
        List<KeyEntry> undated = timeline.undated();
        if (undated.isEmpty()) return 0;
        double top = rowsEnd() + 20;
        int line = 0;
        double x = AXIS_LEFT;
        if (easel != null) easel.text(labels.get("timeline.undated"), 0, top + 12 + BASELINE, true, Sheet.INK);
        for (KeyEntry entry : undated) {
            String label = cut(entry.text(), WIDTH - AXIS_LEFT - 14);
            double width = 14 + width(label, false);
            if (x > AXIS_LEFT && x + width > WIDTH) {
                x = AXIS_LEFT;
                line++;
            }
            if (easel != null) {
                double y = top + 12 + BAND_PITCH * line;
                if (entry.art() instanceof Sign sign) new TimelineShapes(easel).sign(sign, x, y - 4.5, 9);
                easel.text(label, x + 14, y + BASELINE, false, Sheet.INK);
            }
            x += width + 14;
        }
        return line + 1;
    }

    private double width(String text, boolean strong) {
        return type.width(text, strong, size);
    }
}
