package org.dutybearer.proof;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dutybearer.core.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A word, day or month that stands in one place of a case file and nowhere else, so that wherever it is met it must have come
 * from there.
 *
 * @param path its place, such as {@code event-0/title/en}
 * @param of the part of the case file it stands in
 * @param word null where it is a day or a month
 * @param day null where it is a word; of a month the first day
 */
public record Canary(
        String path,
        Field field,
        Object of,
        @Nullable String word,
        @Nullable LocalDate day) {
    /** Every form in which a document could show it, in small letters and with plain spaces. */
    public List<String> forms() {
        if (word != null) return List.of(word.toLowerCase(Locale.ROOT));
        LocalDate on = Objects.requireNonNull(day);
        if (field == Field.BIRTH_MONTH || field == Field.SOURCE_MONTH)
            return Stream.concat(Stream.of(YearMonth.from(on).toString()), said("MMMM uuuu", on))
                    .toList();
        return Stream.of(
                        Stream.of(on.toString(), on.toString().replace("-", "")),
                        said("d MMMM uuuu", on),
                        said("d MMMM '['uuuu']'", on),
                        Stream.of("MMMM d, uuuu", "d/M/uuuu", "dd/MM/uuuu", "dd.MM.uuuu", "uuuu年M月d日")
                                .map(pattern -> in(pattern, on, Locale.ENGLISH)))
                .flatMap(forms -> forms)
                .distinct()
                .toList();
    }

    /** In every language that documents speak. */
    private static Stream<String> said(String pattern, LocalDate day) {
        return Wording.languages().stream().map(language -> in(pattern, day, language));
    }

    private static String in(String pattern, LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).format(day).toLowerCase(Locale.ROOT);
    }

    /** What a failed proof prints: all of it is invented. */
    @Override
    public String toString() {
        return field + " " + (word == null ? day : word) + " at " + path;
    }
}
