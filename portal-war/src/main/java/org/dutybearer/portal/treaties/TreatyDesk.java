package org.dutybearer.portal.treaties;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.text.Collator;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Wording;
import org.dutybearer.portal.account.Role;
import org.dutybearer.reporting.TreatyWorkbook;
import org.dutybearer.treaty.FactSource;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyAction;
import org.dutybearer.treaty.TreatyRegister;

/**
 * Answers how a state stood to the treaties on a day. Nothing in it is about a person. Where the organisation has its own
 * corrections from is told to the case team alone.
 */
@ApplicationScoped
public class TreatyDesk {
    @Inject
    private InForce inForce;

    @Inject
    private SecurityContext security;

    public TreatyRegister register() {
        return security.isCallerInRole(Role.STAFF.name()) ? inForce.register() : inForce.registerForOthers();
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
        var register = register();
        var treaties = treaties(register, question.subject());
        return new RegionWriter(register, question, treaties, language)
                .standing(
                        heading(question.region().name(language), question.day(), language),
                        new Coverage(register, language).of(question.region().states(), treaties));
    }

    /** What binds on a subject: a standard stands alike for every state. */
    private static List<Treaty> treaties(TreatyRegister register, Subject subject) {
        return register.treaties().stream()
                .filter(Treaty::binding)
                .filter(treaty -> isOn(subject, treaty, register))
                .toList();
    }

    public Standing answer(Question question, Locale language) {
        var register = register();
        var treaties = register.treaties();
        var writer = new LineWriter(register, question.state(), question.day(), question.subject(), language);
        var lines = new ArrayList<TreatyLine>();
        var shown = new ArrayList<Treaty>();
        for (var treaty : treaties) {
            if (!isOn(question.subject(), treaty, register)) continue;
            shown.add(treaty);
            lines.add(writer.line(treaty, shown.size()));
        }
        lines.sort(order(question, language));
        var acts = acts(register, question, shown);
        var coverage = new Coverage(register, language);
        return new Standing(
                question,
                heading(question.state().name(language), question.day(), language),
                lines,
                treaties.size(),
                acts.stream().map(writer::act).toList(),
                acts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ActPicture.of(register, question.state(), shown, acts, question.day())),
                coverage.own(List.of(question.state()), shown).orElse(""),
                coverage.of(List.of(question.state()), shown));
    }

    /** The whole table, sorted as asked for. */
    public TreatyWorkbook workbook(Question question, Locale language) {
        var standing = answer(question, language);
        var state = question.state();
        var used = used(standing.all());
        return workbook(
                standing.heading(),
                question.day(),
                used,
                standing.all().stream().map(line -> row(state.code(), state.name(language), line, used)),
                standing.coverage(),
                language);
    }

    /** Every state of the region in the order asked for, treaty by treaty. */
    public TreatyWorkbook workbook(RegionQuestion question, Locale language) {
        var register = register();
        var treaties = treaties(register, question.subject());
        var cells = new RegionWriter(register, question, treaties, language)
                .rows().stream().flatMap(row -> row.cells().stream()).toList();
        var used = used(cells.stream().map(RegionStanding.Cell::line).toList());
        return workbook(
                heading(question.region().name(language), question.day(), language),
                question.day(),
                used,
                cells.stream().map(cell -> row(cell.state(), cell.stateName(), cell.line(), used)),
                new Coverage(register, language).of(question.region().states(), treaties),
                language);
    }

    private static TreatyWorkbook workbook(
            String heading,
            LocalDate day,
            List<FactSource> used,
            Stream<TreatyWorkbook.Row> rows,
            List<String> coverage,
            Locale language) {
        var sources = used.stream()
                .map(source -> new TreatyWorkbook.Source(key(source, used), source.description(language)))
                .toList();
        return new TreatyWorkbook(heading, day, rows.toList(), sources, coverage, language);
    }

    private static List<FactSource> used(List<TreatyLine> lines) {
        return lines.stream()
                .flatMap(line -> line.status().source().stream())
                .distinct()
                .sorted(comparing(FactSource::key))
                .toList();
    }

    /** Own sources have one key and differ by what they say: {@code OWN}, {@code OWN-2}. */
    private static String key(FactSource source, List<FactSource> used) {
        var alike =
                used.stream().filter(other -> other.key().equals(source.key())).toList();
        int place = alike.indexOf(source);
        return place < 1 ? source.key() : source.key() + "-" + (place + 1);
    }

    private static TreatyWorkbook.Row row(String stateCode, String state, TreatyLine line, List<FactSource> used) {
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
                status.source().map(source -> key(source, used)).orElse(null),
                status.asOf().map(ApproximateDate::toString).orElse(null),
                String.join(" ", line.warnings()));
    }

    /** Whether the treaty has, or makes binding, a provision on the subject. */
    public static boolean isOn(Subject subject, Treaty treaty, TreatyRegister register) {
        return subject == Subject.ALL
                || !StateOnDay.on(subject, treaty, register).isEmpty();
    }

    private static List<TreatyAction> acts(TreatyRegister register, Question question, Collection<Treaty> treaties) {
        var codes = treaties.stream().map(Treaty::code).toList();
        return register.acts(question.state()).stream()
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
}
