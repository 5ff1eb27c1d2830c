package org.dutybearer.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.briefing.CountingFrame;
import org.dutybearer.briefing.OccurrenceView;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.donor.Counted;
import org.dutybearer.donor.DonorPreview;
import org.dutybearer.person.Person;
import org.dutybearer.source.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Who and what of several cases may be counted for donors, counted a second time and on its own from the words of {@code docs/adr/0024} and
 * {@code docs/adr/0027}, with nothing but {@link WhoMaySee}: a line for each thing that is on record of somebody who may be counted. A
 * report that counts more tells of somebody who said no; one that counts less tells donors what is not so.
 *
 * <p>Nobody in generated cases is in two of them.
 */
final class WhoIsCounted {
    /** What the indicators of {@link Donors} count, by their codes. */
    private static final Map<String, List<String>> INDICATORS = Map.of(
            "I0", List.of("ACT ILL_TREATMENT", "ACT TORTURE"),
            "I1", List.of("DETENTION"),
            "I2", List.of("ASYLUM_CLAIM"),
            "I3", List.of("HELP"));

    private final CountingFrame frame;
    private final Map<Person, List<String>> ofPeople = new LinkedHashMap<>();
    private final List<String> ofNobody = new ArrayList<>();
    private final List<CaseRef> leftOut = new ArrayList<>();
    private int number;

    WhoIsCounted(List<CaseFile> files, CountingFrame frame) {
        this.frame = frame;
        for (var file : files) {
            var may = new WhoMaySee(file, Audience.DONOR, CanaryCase.DAY);
            if (may.isAboutSomebodyTold()) count(file, may);
            else leftOut.add(file.ref());
        }
    }

    private void count(CaseFile file, WhoMaySee may) {
        number++;
        for (Event event : file.events())
            for (Act act : event.acts())
                count(may, act, kind(act) + act.type(), act.by().state(), event.date());
        for (Detention held : file.detentions())
            count(
                    may,
                    held,
                    "DETENTION " + held.kind(),
                    held.state(),
                    held.start().or(() -> held.heldOn().map(ApproximateDate::of)));
        for (Proceeding tried : file.proceedings())
            count(may, tried, "PROCEEDING " + tried.stage(), tried.state(), tried.date());
        for (AsylumClaim claim : file.asylumClaims())
            count(may, claim, "ASYLUM_CLAIM " + claim.status(), claim.state(), claim.date());
        for (var help : file.interventions()) {
            if (isOutside(help.date())) continue;
            ofNobody.add("activity " + help.kind());
            for (var person : help.persons())
                if (may.told(person)) add(person, "HELP " + help.kind(), "SHOWN", null, help.date());
        }
        for (var call : file.recommendations()) if (may.made(call)) ofNobody.add("call to " + call.state());
    }

    private static String kind(Act act) {
        return switch (act.modality()) {
            case THREATENED -> "ACT_THREATENED ";
            case ATTEMPTED -> "ACT_ATTEMPTED ";
            case DONE, ONGOING, ALLEGED_DONE -> "ACT ";
        };
    }

    private void count(WhoMaySee may, Fact fact, String what, CountryCode state, Optional<ApproximateDate> date) {
        if (!may.isCounted(fact) || date.filter(WhoIsCounted::isOutside).isPresent()) return;
        for (var person : fact.persons()) {
            var how = may.howItCounts(fact, person);
            if (how.isEmpty()) continue;
            add(person, what, how.contains(Standing.SHOWN) ? "SHOWN" : "ALLEGED", state, date.orElse(null));
        }
    }

    private static boolean isOutside(ApproximateDate date) {
        return date.latest().filter(day -> day.isBefore(Donors.PERIOD.start())).isPresent()
                || date.earliest()
                        .filter(day -> day.isAfter(Donors.PERIOD.end()))
                        .isPresent();
    }

    private void add(
            Person person, String what, String mark, @Nullable CountryCode state, @Nullable ApproximateDate date) {
        ofPeople.computeIfAbsent(person, any -> new ArrayList<>())
                .add(line(
                        what,
                        frame.calendar().periodOf(date),
                        person.group().isPresent(),
                        number + " " + mark + " " + state + " " + person.sex() + " " + person.disability() + " "
                                + person.populationGroup()));
    }

    private static String line(String what, OptionalInt period, boolean ofGroup, String more) {
        return what + (period.isPresent() ? " IN TIME" : " ") + (ofGroup ? " OF A GROUP " : " ") + more;
    }

    /** What is otherwise in what the gate counted; nothing where it agrees. */
    Optional<String> differsFrom(CountedCases counted) {
        var mine = all(ofPeople.values(), ofNobody, leftOut);
        var theirs = all(
                counted.occurrences().stream()
                        .collect(Collectors.groupingBy(
                                OccurrenceView::whose, Collectors.mapping(WhoIsCounted::line, Collectors.toList())))
                        .values(),
                Stream.concat(
                                counted.activities().stream().map(done -> "activity " + done.kind()),
                                counted.calls().stream().map(call -> "call to " + call.state()))
                        .toList(),
                counted.leftOut());
        return mine.equals(theirs)
                ? Optional.empty()
                : Optional.of(less(mine, theirs) + " and not " + less(theirs, mine));
    }

    /** One text for all that is of one person, and for each thing that is of nobody. */
    private static List<String> all(Iterable<List<String>> ofPeople, List<String> ofNobody, List<CaseRef> leftOut) {
        var all = new ArrayList<>(ofNobody);
        for (var one : ofPeople) all.add(one.stream().sorted().toList().toString());
        leftOut.forEach(ref -> all.add("left out " + ref));
        all.sort(null);
        return all;
    }

    private static List<String> less(List<String> some, List<String> others) {
        var left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    private static String line(OccurrenceView view) {
        return line(
                view.what().toString(),
                view.placeInCalendar(),
                view.size().group(),
                view.inCase() + " " + view.mark() + " " + view.state() + " " + view.sex() + " " + view.disability()
                        + " " + view.group());
    }

    /** What is otherwise in the people of a report, told or left out; nothing where it agrees. */
    Optional<String> differsFrom(DonorPreview report) {
        var theirs = new TreeMap<String, Long>();
        report.hidden().stream()
                .filter(one -> one.cell().isWhole() && one.cell().counted() == Counted.PEOPLE)
                .forEach(one -> theirs.put(one.cell().code(), one.value()));
        report.summary().results().stream()
                .filter(row -> row.counted() == Counted.PEOPLE)
                .forEach(row -> row.actual().number().ifPresent(told -> theirs.put(row.code(), told.longValueExact())));
        var mine = new TreeMap<String, Long>();
        INDICATORS.forEach((code, kinds) -> mine.put(code, people(kinds)));
        return mine.equals(theirs) ? Optional.empty() : Optional.of(mine + " and not " + theirs);
    }

    private long people(List<String> kinds) {
        return ofPeople.entrySet().stream()
                .filter(each -> each.getKey().group().isEmpty())
                .filter(each -> each.getValue().stream()
                        .anyMatch(line -> line.contains(" IN TIME ")
                                && kinds.stream().anyMatch(kind -> line.startsWith(kind + " "))))
                .count();
    }
}
