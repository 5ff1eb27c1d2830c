package org.dutybearer.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.EventView;
import org.dutybearer.briefing.PersonView;
import org.dutybearer.briefing.StateView;
import org.dutybearer.core.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * The figure of what happened when. Nothing stands at a date it does not have: a day is a disc, a month or year a bar as long as
 * it, an unknown end a dashed stub of fixed length; what has no date stands in a band of its own, off the axis.
 */
final class Timeline {
    private static final int MOST_ROWS = 14;

    /** What we did ourselves. */
    private static final Set<String> OWN = Set.of("INTERVENTION", "PUBLICATION");

    private final List<Row> rows = new ArrayList<>();
    private final List<KeyEntry> undated = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final LocalDate asAt;
    private final Labels labels;
    private final List<String> names;
    private final int left;

    /** How an end of a row is drawn. What is told of from its end on has no start that we know. */
    enum End {
        /** A mark of its own ends it: there is nothing beyond. */
        CLOSED,
        /** When it began or ended is not known. */
        UNKNOWN,
        /** It went on, or goes on. */
        OPEN
    }

    /**
     * One event on the axis.
     *
     * @param from the first moment a source names; null where it names only the last
     * @param heldOn the day on which a state was seen that has neither a known start nor end
     */
    record Row(
            String lane,
            String label,
            @Nullable Moment from,
            @Nullable Moment to,
            @Nullable LocalDate heldOn,
            End start,
            End end,
            boolean contradictsNext) {
        /** From one day to another, both of them known. */
        boolean inDays() {
            return from != null && to != null && !from.equals(to) && from.exact() && to.exact();
        }
    }

    /** A time as exactly as it is known: a day, or all the days it may be. */
    record Moment(LocalDate first, LocalDate last, boolean day, boolean uncertain, boolean approximate) {
        boolean exact() {
            return day && !uncertain && !approximate;
        }
    }

    private Timeline(Briefing briefing, Labels labels, Proof proof, List<EventView> drawn, int left) {
        this.labels = labels;
        this.asAt = briefing.heading().factsAsAt();
        this.names = briefing.people().stream()
                .map(PersonView::name)
                .map(name -> proof.text(name, "events"))
                .toList();
        this.left = left;
        var lanes = new LinkedHashMap<String, List<Row>>();
        var own = new HashSet<String>();
        for (EventView event : drawn) {
            if (OWN.contains(event.kind())) own.add(proof.text(event.lane(), "events"));
            var row = row(event, proof);
            if (row == null) undated.add(new KeyEntry(Sign.of(event.mark()), proof.text(event.label(), "events")));
            else lanes.computeIfAbsent(row.lane(), lane -> new ArrayList<>()).add(row);
        }
        lanes.keySet().stream()
                .sorted(Comparator.comparing(lane -> rank(lane, briefing, own)))
                .forEach(lane -> rows.addAll(Objects.requireNonNull(lanes.get(lane))));
        days.add(asAt);
        for (Row row : rows) {
            for (Moment moment : new Moment[] {row.from(), row.to()})
                if (moment != null) {
                    days.add(moment.first());
                    days.add(moment.last());
                }
            if (row.heldOn() != null) days.add(row.heldOn());
        }
    }

    /** Empty where fewer than two events have a date: then the table says it all. */
    static Optional<Timeline> of(Briefing briefing, Labels labels, Proof proof) {
        var all = briefing.events();
        var drawn = all.size() <= MOST_ROWS
                ? all
                : all.stream().filter(EventView::assessed).limit(MOST_ROWS).toList();
        var timeline = new Timeline(briefing, labels, proof, drawn, all.size() - drawn.size());
        return timeline.rows.size() < 2 ? Optional.empty() : Optional.of(timeline);
    }

    /** People first, then states, and we last. */
    private static int rank(String lane, Briefing briefing, Set<String> own) {
        if (own.contains(lane)) return 2;
        return briefing.heading().states().stream().map(StateView::name).anyMatch(lane::equals) ? 1 : 0;
    }

    private static @Nullable Row row(EventView event, Proof proof) {
        var date = event.date();
        String lane = proof.text(event.lane(), "events");
        String label = proof.text(event.label(), "events").replace('\n', ' ');
        if (date == null)
            return event.heldOn() == null
                    ? null
                    : new Row(lane, label, null, null, event.heldOn(), End.UNKNOWN, End.OPEN, event.contradictsNext());
        if (!date.interval()) {
            var moment = moment(date);
            return moment == null
                    ? null
                    : new Row(lane, label, moment, moment, null, End.CLOSED, End.CLOSED, event.contradictsNext());
        }
        var from = date.start().map(Timeline::moment).orElse(null);
        var to = date.end().map(Timeline::moment).orElse(null);
        if (from == null && to == null && event.heldOn() == null) return null;
        return new Row(
                lane,
                label,
                from,
                to,
                from == null && to == null ? event.heldOn() : null,
                from != null ? End.CLOSED : End.UNKNOWN,
                to != null ? End.CLOSED : date.endOpen() ? End.OPEN : End.UNKNOWN,
                event.contradictsNext());
    }

    private static @Nullable Moment moment(ApproximateDate date) {
        var first = date.earliest();
        var last = date.latest();
        if (first.isEmpty() || last.isEmpty()) return null;
        return new Moment(
                first.get(), last.get(), first.get().equals(last.get()), date.uncertain(), date.approximate());
    }

    Figure figure() {
        var art = new TimelineArt(this, labels);
        var first = days.stream().min(LocalDate::compareTo).orElse(asAt);
        var last = days.stream().max(LocalDate::compareTo).orElse(asAt);
        return new Figure(
                art,
                labels.get("timeline", labels.month(YearMonth.from(first)), labels.month(YearMonth.from(last))),
                art.height());
    }

    /** Just the shapes that this figure uses. */
    List<KeyEntry> key() {
        var key = new ArrayList<KeyEntry>();
        if (rows.stream().anyMatch(row -> !row.inDays() && has(row, true, false)))
            key.add(new KeyEntry(Sign.SHOWN, labels.get("timeline.key.day")));
        if (rows.stream().anyMatch(Row::inDays)) add(key, TimelineKey.DAYS, "days");
        if (rows.stream().anyMatch(row -> has(row, true, true))) add(key, TimelineKey.INFERRED, "inferred");
        if (rows.stream().anyMatch(row -> has(row, false, false) || has(row, false, true)))
            add(key, TimelineKey.SPAN, rows.stream().allMatch(Timeline::inMonths) ? "month" : "span");
        if (rows.stream().anyMatch(row -> row.start() != End.CLOSED || row.end() != End.CLOSED))
            add(key, TimelineKey.OPEN, "open");
        if (rows.stream().anyMatch(Row::contradictsNext))
            key.add(new KeyEntry(Sign.CONTRADICTS, labels.get("timeline.key.contradicts")));
        if (rows.stream().anyMatch(row -> row.start() == End.UNKNOWN || row.end() == End.UNKNOWN))
            key.add(new KeyEntry(Sign.NOT_KNOWN, labels.get("timeline.key.notKnown")));
        return key;
    }

    private static boolean has(Row row, boolean day, boolean uncertain) {
        for (Moment moment : new Moment[] {row.from(), row.to()})
            if (moment != null && moment.day() == day && moment.uncertain() == uncertain) return true;
        return false;
    }

    private static boolean inMonths(Row row) {
        for (Moment moment : new Moment[] {row.from(), row.to()})
            if (moment != null && moment.last().isAfter(moment.first().plusMonths(1))) return false;
        return true;
    }

    private void add(List<KeyEntry> key, TimelineKey shape, String words) {
        key.add(new KeyEntry(shape, labels.get("timeline.key." + words)));
    }

    List<Row> rows() {
        return rows;
    }

    List<KeyEntry> undated() {
        return undated;
    }

    List<LocalDate> days() {
        return days;
    }

    /** How many of the people a lane names. */
    int people(String lane) {
        return (int) names.stream().filter(lane::contains).count();
    }

    LocalDate asAt() {
        return asAt;
    }

    /** How many events stand in the table only. */
    int left() {
        return left;
    }

    @Override
    public String toString() {
        return "Timeline[" + rows.size() + " rows]";
    }
}
