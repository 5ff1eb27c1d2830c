package org.dutybearer.portal.treaties;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Wording;
import org.dutybearer.reporting.TreatyWorkbook;
import org.dutybearer.treaty.FactSource;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyAction;
import org.dutybearer.treaty.TreatyRegister;

/** Answers how a state stood to the treaties on a day. Nothing in it is about a person, and nothing secret. */
@ApplicationScoped
public class TreatyDesk {
    public TreatyRegister register() {
        return TreatyRegister.shipped();
    }

    /** The parties one can ask about, by name; dissolved states among them. */
    public List<CountryCode> states(Locale language) {
        var collator = Collator.getInstance(language);
        return register().parties().stream()
                .sorted(comparing(state -> state.name(language), collator))
                .toList();
    }

    /** The regions one can ask about, each with its parts after it. */
    public List<Region> regions() {
        return Region.all(register().parties());
    }

    public RegionStanding answer(RegionQuestion question, Locale language) {
        var treaties = treaties(question.subject());
        return new RegionWriter(register(), question, treaties, language)
                .standing(
                        heading(question.region().name(language), question.day(), language),
                        coverage(treaties, language));
    }

    /** What binds on a subject: a standard stands alike for every state. */
    private List<Treaty> treaties(Subject subject) {
        return register().treaties().stream()
                .filter(Treaty::binding)
                .filter(treaty -> isOn(subject, treaty))
                .toList();
    }

    public Standing answer(Question question, Locale language) {
        var register = register();
        var treaties = register.treaties();
        var writer = new LineWriter(register, question.state(), question.day(), question.subject(), language);
        var lines = new ArrayList<TreatyLine>();
        var shown = new ArrayList<Treaty>();
        for (var treaty : treaties) {
            if (!isOn(question.subject(), treaty)) continue;
            shown.add(treaty);
            lines.add(writer.line(treaty, shown.size()));
        }
        lines.sort(order(question, language));
        var acts = acts(question, shown);
        return new Standing(
                question,
                heading(question.state().name(language), question.day(), language),
                lines,
                treaties.size(),
                acts.stream().map(writer::act).toList(),
                acts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ActPicture.of(register, question.state(), shown, acts, question.day())),
                coverage(shown, language));
    }

    /** The whole table, sorted as asked for. */
    public TreatyWorkbook workbook(Question question, Locale language) {
        var standing = answer(question, language);
        var state = question.state();
        return workbook(
                standing.heading(),
                question.day(),
                standing.all(),
                standing.all().stream().map(line -> row(state.code(), state.name(language), line)),
                standing.coverage(),
                language);
    }

    /** Every state of the region in the order asked for, treaty by treaty. */
    public TreatyWorkbook workbook(RegionQuestion question, Locale language) {
        var treaties = treaties(question.subject());
        var cells = new RegionWriter(register(), question, treaties, language)
                .rows().stream().flatMap(row -> row.cells().stream()).toList();
        return workbook(
                heading(question.region().name(language), question.day(), language),
                question.day(),
                cells.stream().map(RegionStanding.Cell::line).toList(),
                cells.stream().map(cell -> row(cell.state(), cell.stateName(), cell.line())),
                coverage(treaties, language),
                language);
    }

    private static TreatyWorkbook workbook(
            String heading,
            LocalDate day,
            List<TreatyLine> lines,
            Stream<TreatyWorkbook.Row> rows,
            List<String> coverage,
            Locale language) {
        var used = lines.stream()
                .flatMap(line -> line.status().source().stream())
                .distinct()
                .sorted(comparing(FactSource::key))
                .map(source -> new TreatyWorkbook.Source(source.key(), source.description(language)))
                .toList();
        return new TreatyWorkbook(heading, day, rows.toList(), used, coverage, language);
    }

    private static TreatyWorkbook.Row row(String stateCode, String state, TreatyLine line) {
        var status = line.status();
        return new TreatyWorkbook.Row(
                stateCode,
                state,
                line.code(),
                line.title(),
                status.kind().name(),
                line.word(),
                String.join("; ", line.notes()),
                line.since(),
                status.willBindOn().orElse(null),
                line.rule(),
                line.did(),
                line.later(),
                status.evidence().name(),
                line.known(),
                status.source().map(FactSource::key).orElse(null),
                status.asOf().map(ApproximateDate::toString).orElse(null),
                String.join(" ", line.warnings()));
    }

    private boolean isOn(Subject subject, Treaty treaty) {
        return subject == Subject.ALL
                || !LineWriter.of(subject, treaty, register()).isEmpty();
    }

    private List<TreatyAction> acts(Question question, Collection<Treaty> treaties) {
        var codes = treaties.stream().map(Treaty::code).toList();
        return register().acts(question.state()).stream()
                .filter(act -> codes.contains(act.treaty()))
                .filter(act -> !act.date().earliest().orElseThrow().isAfter(question.day()))
                .toList();
    }

    private static String heading(String of, LocalDate day, Locale language) {
        return Wording.of(TreatyDesk.class, "Words", language).say("heading", of, new Dates(language).full(day));
    }

    private static Comparator<TreatyLine> order(Question question, Locale language) {
        var backwards = question.backwards();
        Comparator<TreatyLine> order = switch (question.order()) {
            case TREATY -> turned(comparing(TreatyLine::title, Collator.getInstance(language)), backwards);
            case STATUS -> turned(comparingInt(TreatyDesk::rank), backwards);
            case SINCE -> comparing(TreatyLine::since, nullsLast(direction(backwards)));
            case ACT -> comparing(TreatyLine::latest, nullsLast(direction(backwards)));
            case EVIDENCE -> turned(comparing(line -> line.status().evidence()), backwards);
        };
        return order.thenComparing(TreatyLine::number);
    }

    private static Comparator<TreatyLine> turned(Comparator<TreatyLine> order, boolean backwards) {
        return backwards ? order.reversed() : order;
    }

    /** Where there is no day, the line stays at the end whichever way the others are sorted. */
    private static Comparator<ChronoLocalDate> direction(boolean backwards) {
        return backwards ? reverseOrder() : naturalOrder();
    }

    /** What binds first, what may bind next, what does not last. */
    private static int rank(TreatyLine line) {
        return switch (line.status().kind()) {
            case STATE_PARTY -> 0;
            case UNKNOWN -> 1;
            case SIGNATORY -> 2;
            case WITHDRAWN -> 3;
            case NOT_PARTY ->
                line.status().willBindOn().isPresent() ? 2 : line.later().isEmpty() ? 5 : 4;
        };
    }

    /** What an answer about absence may claim, treaty by treaty. */
    private static List<String> coverage(List<Treaty> treaties, Locale language) {
        var words = Wording.of(TreatyDesk.class, "Words", language);
        var dates = new Dates(language);
        var bySource = new TreeMap<ApproximateDate, List<String>>(
                Comparator.<ApproximateDate>naturalOrder().reversed());
        var missing = new ArrayList<String>();
        for (var treaty : treaties) {
            treaty.newestSource()
                    .ifPresent(newest -> bySource.computeIfAbsent(newest, none -> new ArrayList<>())
                            .add(treaty.code()));
            int held = treaty.partiesHeld().orElse(0);
            int published = treaty.partiesPublished().orElse(0);
            if (published > held) missing.add(words.say("coverage.heldOf", treaty.code(), held, published));
        }
        var coverage = new ArrayList<String>();
        coverage.add(words.say("coverage.absence"));
        if (!bySource.isEmpty())
            coverage.add(words.say(
                    "coverage.newest",
                    words.series(bySource.entrySet().stream()
                            .map(of ->
                                    words.say("coverage.of", dates.full(of.getKey()), String.join(", ", of.getValue())))
                            .toList())));
        if (!missing.isEmpty()) coverage.add(words.say("coverage.missing", words.list(missing)));
        coverage.add(words.say("coverage.reservations"));
        return coverage;
    }
}
