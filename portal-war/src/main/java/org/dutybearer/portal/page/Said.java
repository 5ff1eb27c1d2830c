package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.dutybearer.assessment.Step;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.PersonView;
import org.dutybearer.core.CaseRef;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.run.Kind;
import org.jspecify.annotations.Nullable;

/** Days, moments, sizes and hashes as a page says them to this reader. */
@Named
@RequestScoped
public class Said {
    private static final int FEW = 3;

    @Inject
    private Viewer viewer;

    /** Such as {@code 24 November 2026}. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM uuuu", viewer.locale()).format(day);
    }

    /** Such as {@code 24 Nov 2026}, for tables. */
    public String shortDay(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMM uuuu", viewer.locale()).format(day);
    }

    /** Such as {@code 24 November 2026, 14:02}, in the time zone of the server. */
    public String moment(@Nullable Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", viewer.locale())
                        .withZone(ZoneId.systemDefault())
                        .format(moment);
    }

    /**
     * The word for a step of the ladder. Nobody breaches a standard: what is alleged of one is contrary to it.
     *
     * @param standard null where the step is shown by itself
     */
    public String step(Step step, @Nullable Boolean standard) {
        return "Step." + step + (Boolean.TRUE.equals(standard) && step == Step.ALLEGED_BREACH ? ".standard" : "");
    }

    /** Such as {@code 184 kB}. */
    public String size(long bytes) {
        return Math.max(1, Math.round(bytes / 1000.0)) + " kB";
    }

    /** A SHA-256 in groups of eight digits, which can be compared by eye. */
    public String hash(String hexadecimal) {
        return hexadecimal.replaceAll("(.{8})(?!$)", "$1 ");
    }

    /** Such as {@code English}. */
    public String language(Locale language) {
        return language.getDisplayLanguage(viewer.locale());
    }

    /** @param tag such as {@code en}, as a text bears it */
    public String languageOf(String tag) {
        return language(Locale.forLanguageTag(tag));
    }

    /** The names of those persons of a briefing; where they are all of many, how many they are. */
    public String people(Briefing briefing, List<String> labels) {
        if (labels.size() == briefing.people().size() && labels.size() > FEW)
            return MessageFormat.format(words("said.all"), labels.size());
        return briefing.people().stream()
                .filter(person -> labels.contains(person.label()))
                .map(PersonView::name)
                .collect(Collectors.joining(", "));
    }

    /** As it stands at the start of a cell: what mid-sentence is {@code the authorities} is {@code The authorities} there. */
    public String first(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Such as {@code KAZ-2019-001, KGZ-2024-007}; of many, the first and how many more. */
    public String cases(List<CaseRef> cases) {
        int named = cases.size() > FEW ? FEW - 1 : cases.size();
        var first = cases.stream().limit(named).map(CaseRef::text).collect(Collectors.joining(", "));
        return named == cases.size() ? first : MessageFormat.format(words("said.cases"), first, cases.size() - named);
    }

    /** The bundle's sentence about a document of a kind, such as {@code The statement is ready}. */
    public String of(String key, Kind kind) {
        int choice = switch (kind) {
            case BRIEFING -> 0;
            case STATEMENT -> 1;
            case APPEAL -> 2;
            case PORTFOLIO -> 3;
        };
        return MessageFormat.format(words(key), choice);
    }

    /** The bundle's words under a key. */
    public String words(String key) {
        return ResourceBundle.getBundle("org.dutybearer.portal.page.words", viewer.locale())
                .getString(key);
    }

    /** A figure to donors as it is told: the number, or the word for why there is none. */
    public String figure(Reported figure) {
        return figure.number()
                .map(number -> NumberFormat.getInstance(viewer.locale()).format(number))
                .orElseGet(() -> words("WhyEmpty." + figure.whyEmpty()));
    }

    /** Such as {@code 1 Jan 2025 to 30 Jun 2025}. */
    public String period(ReportingPeriod period) {
        return MessageFormat.format(words("said.period"), shortDay(period.start()), shortDay(period.end()));
    }

    /** The bundle's word for a constant, such as that of {@code Audience.PUBLIC}. */
    public String word(Enum<?> constant) {
        return words(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
