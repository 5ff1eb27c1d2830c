package org.dutybearer.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.donor.Counted;
import org.dutybearer.donor.CountingRule;
import org.dutybearer.donor.CountingRules;
import org.dutybearer.donor.Dimension;
import org.dutybearer.donor.ReportingPeriod;

/** What no schema can say of an agreement: that periods follow each other, that a rule exists, that an indicator has one source. */
final class AgreementMeaning implements Schema.Listener {
    private static final Node.Fields NOTHING = new Node.Fields(1, Map.of(), Map.of());

    /** A file could write a number that takes all memory to write out. */
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    private final Faults faults;
    private final Set<String> reported = new HashSet<>();
    private final Set<String> countries;

    AgreementMeaning(Node file, Faults faults) {
        this.faults = faults;
        var root = part(file instanceof Node.Fields fields ? fields : NOTHING, Place.FILE);
        root.parts("reports").forEach(report -> report.word("period").ifPresent(reported::add));
        countries = Set.copyOf(root.values("countries", Function.identity()));
    }

    @Override
    public void value(String definition, Node.Value value, Place place) {
        var text = value.text();
        switch (definition) {
            case "period" -> require(reads(ReportingPeriod::parse, text), place, Fault.Kind.NOT_A_PERIOD);
            case "day" -> require(reads(LocalDate::parse, text), place, Fault.Kind.NOT_A_DAY);
            case "state" -> require(reads(CountryCode::parse, text), place, Fault.Kind.NOT_A_STATE);
            case "language" -> require(isLanguage(text), place, Fault.Kind.NOT_A_LANGUAGE);
            case "countingRule" -> require(rule(text).isPresent(), place, Fault.Kind.RULE_UNKNOWN);
            case "amount" -> require(AMOUNT.matcher(text).matches(), place, Fault.Kind.NOT_AN_AMOUNT);
            case "text", "words", "label", "number" -> require(!text.isBlank(), place, Fault.Kind.EMPTY);
            default -> {}
        }
    }

    @Override
    public void part(String definition, Node.Fields fields, Place place) {
        var part = part(fields, place);
        switch (definition) {
            case "agreement" -> {
                inOrder(part);
                unlikeEachOther(part);
                apart(part);
            }
            case "text" -> {
                for (var tag : fields.entries().keySet())
                    if (!isLanguage(tag)) faults.add(place, Fault.Kind.NOT_A_LANGUAGE);
            }
            case "coverage" -> require(!fields.entries().isEmpty(), place, Fault.Kind.NOTHING_COVERED);
            case "area" ->
                require(
                        part.word("state").filter(countries::contains).isPresent(),
                        part.placeOf("state"),
                        Fault.Kind.COUNTRY_NOT_AGREED);
            case "report" -> due(part);
            case "baseline", "entered" -> {
                if (part.has("value") == part.has("reason"))
                    faults.add(part.placeOf("reason"), Fault.Kind.ONE_OF_TWO, "value", "reason");
                if (definition.equals("entered")) reported(part);
            }
            case "target" -> reported(part);
            case "indicator" -> indicator(part);
            default -> {}
        }
    }

    private void inOrder(Part file) {
        var whole = file.word("period").flatMap(text -> read(ReportingPeriod::parse, text));
        if (whole.isEmpty()) return;
        var next = whole.get().start();
        for (var report : file.parts("reports")) {
            var period = report.word("period").flatMap(text -> read(ReportingPeriod::parse, text));
            if (period.isEmpty()) return;
            boolean follows = period.get().start().equals(next)
                    && !period.get().end().isAfter(whole.get().end());
            if (!follows) faults.add(report.placeOf("period"), Fault.Kind.PERIODS_APART, next.toString());
            next = period.get().end().plusDays(1);
        }
    }

    private void due(Part report) {
        var period = report.word("period").flatMap(text -> read(ReportingPeriod::parse, text));
        var due = report.word("due").flatMap(text -> read(LocalDate::parse, text));
        if (period.isPresent()
                && due.isPresent()
                && !due.get().isAfter(period.get().end()))
            faults.add(report.placeOf("due"), Fault.Kind.ENDS_BEFORE_IT_BEGINS, "period");
    }

    private void reported(Part part) {
        part.word("period")
                .filter(text -> !reported.contains(text))
                .ifPresent(text -> faults.add(part.placeOf("period"), Fault.Kind.PERIOD_NOT_REPORTED));
    }

    private void unlikeEachOther(Part file) {
        taken(file, "indicators", "code");
        taken(file, "markers", "marker");
        for (var indicator : file.parts("indicators")) {
            taken(indicator, "targets", "period");
            taken(indicator, "entered", "period");
        }
    }

    private void taken(Part part, String list, String field) {
        var seen = new HashSet<String>();
        for (var each : part.parts(list))
            each.word(field)
                    .filter(key -> !seen.add(key))
                    .ifPresent(key -> faults.add(each.placeOf(field), Fault.Kind.KEY_TAKEN));
    }

    private void indicator(Part indicator) {
        boolean byRule = indicator.has("rule");
        boolean byHand = indicator.has("statement") && indicator.has("unit");
        if (byRule ? indicator.has("entered") || indicator.has("people") : !byHand)
            faults.add(indicator.place(), Fault.Kind.RULE_OR_BY_HAND);
        var counts = indicator
                .word("rule")
                .flatMap(AgreementMeaning::rule)
                .map(CountingRule::counts)
                .orElse(Counted.AS_ENTERED);
        boolean people = counts == Counted.PEOPLE || counts == Counted.ACTS;
        boolean known = !byRule || counts != Counted.AS_ENTERED;
        if (indicator.has("by") && known && !people) faults.add(indicator.placeOf("by"), Fault.Kind.NOT_TOLD_APART);
        if (indicator.says("people"))
            for (var figure : indicator.parts("entered"))
                figure.word("value")
                        .filter(number -> !number.matches("[0-9]{1,9}"))
                        .ifPresent(number -> faults.add(figure.placeOf("value"), Fault.Kind.NOT_WHOLE));
    }

    /** Two indicators that count the same things in part and not wholly: the second is told of. */
    private void apart(Part file) {
        var before = new ArrayList<Part>();
        for (var indicator : file.parts("indicators")) {
            for (var other : before)
                if (overlap(indicator, other))
                    faults.add(
                            indicator.placeOf("rule"),
                            Fault.Kind.COUNTS_OVERLAP,
                            other.word("rule").orElse(""));
            before.add(indicator);
        }
    }

    private static boolean overlap(Part one, Part other) {
        var mine = one.word("rule").flatMap(AgreementMeaning::rule);
        var others = other.word("rule").flatMap(AgreementMeaning::rule);
        return mine.isPresent()
                && others.isPresent()
                && mine.get().isInTheWayOf(others.get(), dimensions(one), dimensions(other));
    }

    private static Set<Dimension> dimensions(Part indicator) {
        return indicator.values("by", Function.<String>identity()).stream()
                .flatMap(word -> read(Dimension::valueOf, word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class)));
    }

    private static Optional<CountingRule> rule(String key) {
        return read(Key::parse, key).flatMap(CountingRules.shipped()::rule);
    }

    private static boolean isLanguage(String tag) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static <T> Optional<T> read(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean reads(Function<String, ?> parse, String text) {
        return read(parse, text).isPresent();
    }

    private void require(boolean holds, Place place, Fault.Kind otherwise) {
        if (!holds) faults.add(place, otherwise);
    }

    private static Part part(Node.Fields fields, Place place) {
        return new Part(fields, place, Locale.ROOT);
    }
}
