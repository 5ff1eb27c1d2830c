package org.dutybearer.portal.treaties;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Wording;
import org.dutybearer.portal.treaties.RegionStanding.Cell;
import org.dutybearer.portal.treaties.RegionStanding.Column;
import org.dutybearer.portal.treaties.RegionStanding.Row;
import org.dutybearer.treaty.StatusKind;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyRegister;
import org.dutybearer.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/** Says in one language how the states of a region stood to treaties on a day. */
final class RegionWriter {
    private static final int PAGE = 20;

    private final TreatyRegister register;
    private final RegionQuestion question;
    private final List<Treaty> treaties;
    private final Locale language;
    private final Wording words;
    private final Map<CountryCode, LineWriter> writers = new HashMap<>();

    /** @param treaties over the columns */
    RegionWriter(TreatyRegister register, RegionQuestion question, List<Treaty> treaties, Locale language) {
        this.register = register;
        this.question = question;
        this.treaties = treaties;
        this.language = language;
        this.words = Wording.of(RegionWriter.class, "Words", language);
    }

    RegionStanding standing(String heading, List<String> coverage) {
        var stretch = new Stretch(question.region().states().size(), question.page(), PAGE);
        return new RegionStanding(
                question,
                heading,
                treaties.stream()
                        .map(treaty -> new Column(treaty, treaty.shortTitle(language)))
                        .toList(),
                stretch.of(states()).stream().map(this::row).toList(),
                stretch,
                chosen(),
                coverage);
    }

    /** Every state of the region and not only those of the page, in the order asked for. */
    List<Row> rows() {
        return states().stream().map(this::row).toList();
    }

    private Row row(CountryCode state) {
        return new Row(
                state.code(),
                state.name(language),
                treaties.stream().map(treaty -> cell(state, treaty)).toList());
    }

    private Cell cell(CountryCode state, Treaty treaty) {
        var writer = writers.computeIfAbsent(
                state, one -> new LineWriter(register, one, question.day(), question.subject(), language));
        var line = writer.line(treaty, treaties.indexOf(treaty) + 1);
        return new Cell(state.code(), state.name(language), line, beneath(line, writer));
    }

    private String beneath(TreatyLine line, LineWriter writer) {
        var alone = beneathAlone(line, writer);
        if (!line.own()) return alone;
        return alone.isEmpty() ? words.say("region.own") : alone + "; " + words.say("region.own");
    }

    private String beneathAlone(TreatyLine line, LineWriter writer) {
        if (line.status().kind() == StatusKind.STATE_PARTY)
            return line.since() == null ? line.rule() : line.sinceInWords();
        if (line.status().willBindOn().isPresent() || line.status().kind() == StatusKind.WITHDRAWN)
            return line.notes().stream().findFirst().orElse("");
        return writer.owedOf(line.code())
                .findFirst()
                .map(owed -> words.say("region.through", owed.boundThrough()))
                .orElse("");
    }

    /** The cell of that id, wherever its state is in the table; nothing for an id that no cell has. */
    private Optional<Cell> chosen() {
        for (var state : question.region().states())
            for (var treaty : treaties)
                if (question.cell().equals(state.code() + "_" + treaty.code())) return Optional.of(cell(state, treaty));
        return Optional.empty();
    }

    private List<CountryCode> states() {
        Comparator<CountryCode> byName = comparing(state -> state.name(language), Collator.getInstance(language));
        var states = new ArrayList<>(question.region().states());
        states.sort(byName);
        if (treaties.stream().anyMatch(treaty -> treaty.code().equals(question.by())))
            states.sort(comparing(this::status, byStatus()));
        if (question.backwards()) Collections.reverse(states);
        return states;
    }

    private TreatyStatus status(CountryCode state) {
        return register.status(state, question.by(), question.day());
    }

    /** Who is bound first, and among them who was so first. */
    private static Comparator<TreatyStatus> byStatus() {
        return comparing(RegionWriter::rank).thenComparing(RegionWriter::since, nullsLast(Comparator.naturalOrder()));
    }

    private static int rank(TreatyStatus status) {
        return switch (status.kind()) {
            case STATE_PARTY -> 0;
            case UNKNOWN -> 1;
            case SIGNATORY -> 2;
            case WITHDRAWN -> 4;
            case NOT_PARTY -> status.willBindOn().isPresent() ? 3 : 5;
        };
    }

    private static @Nullable LocalDate since(TreatyStatus status) {
        return status.effectiveSince().or(status::willBindOn).orElse(null);
    }
}
