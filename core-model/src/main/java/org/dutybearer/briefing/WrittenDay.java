package org.dutybearer.briefing;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which one day is written, in any language of documents and that of the case: in figures, with the name of its month,
 * with the day in words ("the sixth of December", 十二月六日), with its year and without. It reads plain words ({@link PlainWords}), so
 * letters are Latin and digits are ours. A day by another calendar than the Gregorian it does not know.
 */
final class WrittenDay {
    private static final int SHORTEST_MONTH = 3;
    private static final int SHORTEST_MONTH_AFTER_A_WORD = 4;
    private static final int SHORTEST_DECLINED = 5;
    private static final String ENDING = "[a-z]{0,6}";

    /** A word of the law texts too: "article 31 may be ..." is no day. */
    private static final String ALSO_A_WORD = "may";

    private static final Pattern LETTER_TO_FIGURE = Pattern.compile("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])");

    /** Months have other names in Baghdad, Tunis and Rabat; Uyghur is spoken of here, and Kazakh is written in Arabic letters too. */
    private static final List<String> ALSO_READ = List.of("ar-IQ", "ar-TN", "ar-MA", "ug", "kk-Arab");

    /** Names of months take an ending: 6 желтоқсанда, желтоқсанның 6-сы. */
    private static final Set<String> DECLINING = Set.of("kk", "ug");

    /** Which of ICU's sets of number words names the day of a month; for Chinese the figure that stands before 日. */
    private static final Map<String, List<String>> NUMBER_WORDS = Map.of(
            "en", List.of("%spellout-ordinal"),
            "fr", List.of("%spellout-cardinal-masculine", "%spellout-ordinal-masculine"),
            "es", List.of("%spellout-cardinal-masculine", "%spellout-ordinal-masculine"),
            "ar", List.of("%spellout-ordinal-masculine"),
            "ru", List.of("%spellout-ordinal-neuter", "%spellout-ordinal-neuter-genitive"),
            "kk", List.of("%spellout-ordinal"));

    private static final String CHINESE_NUMBER = "%spellout-cardinal";

    private static final String ENDING_OF_A_FIGURE =
            "(?: (?:st|nd|rd|th|er|e|o|a|ro|go|ogo|e|oe|i|y|si|sy|sinde|synda|sinen|synan|nsi|nsy|nci|ncy|nsi|nsy|shi|shy))?";
    private static final String TO_ANOTHER =
            "(?: (?:and|to|or|et|au|ou|a|y|o|al|i|ili|po|w|aw|ila|he|zhi|zane|nemese))?" + "(?: [0-9]{1,2}"
                    + ENDING_OF_A_FIGURE + ")?";
    private static final String OF = "(?: (?:of|de|del|mn|min|sahr))?";
    private static final String FROM_ANOTHER = "(?: the| el| le)?(?: [0-9]{1,2}" + ENDING_OF_A_FIGURE
            + "(?: (?:and|to|or|et|au|ou|a|y|o|al|i|ili|po|zane|nemese))?)?";
    private static final String TO_THE_YEAR = "(?: (?:the|of|de|del|mn|min|le))?(?: (?:am|snt|l ?am|god))?";
    private static final String AFTER_THE_YEAR = "(?: (?:z|zyl|zyly|zylgy|nian|g|goda))?";

    private static final Map<String, List<Names>> MONTHS = new HashMap<>();
    private static final Map<Integer, String> WORDS = new HashMap<>();
    private static final Map<Integer, Set<String>> FIRST_WORDS = new HashMap<>();
    private static final PlainWords PLAIN = new PlainWords();

    private final LocalDate date;
    private final Locale languageOfTheCase;
    private final Set<String> firstWords;
    private @Nullable Pattern ways;

    /**
     * What a month is called.
     *
     * @param all with the short names and those that are words too, for beside a year
     * @param sure those that mean a month wherever they stand beside a day
     * @param whole those that do so even beside a word
     */
    private record Names(String all, String sure, String whole) {}

    WrittenDay(LocalDate date, Locale languageOfTheCase) {
        this.date = date;
        this.languageOfTheCase = languageOfTheCase;
        this.firstWords = firstWords(date.getDayOfMonth());
    }

    private Pattern ways() {
        if (ways == null) ways = compiled();
        return ways;
    }

    private Pattern compiled() {
        String year = String.valueOf(date.getYear());
        String shortYear = String.format("%02d", Math.floorMod(date.getYear(), 100));
        var month = months(languageOfTheCase, date.getMonth());
        String figure = "0?" + date.getDayOfMonth();
        String inMonth = "0?" + date.getMonthValue();
        String day = figure + ENDING_OF_A_FIGURE;
        String word = words(date.getDayOfMonth());
        String another = "(?: (?:" + month.all() + "))?";
        String noOtherYear = "(?!" + another + TO_THE_YEAR + " [0-9]{4} )(?!" + another + " (?:the )?[0-9]{4} )";
        String afterNoYear = "(?<! nian)(?<! zyl| zyly| zylgy| z)";
        String ofTheYear = year + AFTER_THE_YEAR;
        String chinese = "(?:" + inMonth + "|" + chinese(date.getMonthValue()) + ") yue (?:" + figure + "|"
                + chinese(date.getDayOfMonth()) + ")(?: (?:ri|hao))?";
        return Pattern.compile("(?:"
                + String.join(
                        "|",
                        " " + day + TO_ANOTHER + OF + " (?:" + month.all() + ")" + another + TO_THE_YEAR + " " + year,
                        afterNoYear + " " + day + TO_ANOTHER + OF + " (?:" + month.sure() + ")" + noOtherYear,
                        " (?:" + word + ")" + OF + " (?:" + month.all() + ")" + another + TO_THE_YEAR + " " + year,
                        afterNoYear + " (?:" + word + ")" + OF + " (?:" + month.whole() + ")" + noOtherYear,
                        " (?:" + month.all() + ")" + FROM_ANOTHER + " " + day + TO_THE_YEAR + " " + year,
                        afterNoYear + " (?:" + month.sure() + ")" + FROM_ANOTHER + " " + day + noOtherYear,
                        " " + ofTheYear + " " + day + TO_ANOTHER + " (?:" + month.all() + ")",
                        " " + ofTheYear + " (?:" + word + ") (?:" + month.all() + ")",
                        " " + ofTheYear + " (?:" + month.all() + ")" + FROM_ANOTHER + " " + day,
                        " (?:" + year + "|" + chineseYear(year) + ") nian " + chinese,
                        "(?<! nian) " + chinese,
                        " " + figure + " " + inMonth + " " + year,
                        " " + inMonth + " " + figure + " " + year,
                        " " + String.format("%02d %02d", date.getDayOfMonth(), date.getMonthValue()) + " " + shortYear,
                        " " + year + " (?:[a-z]+ )?" + inMonth + " (?:[a-z]+ )?" + figure,
                        " " + date.toString().replace("-", ""))
                + ") ");
    }

    /** A text's plain words as days are looked for in them: a figure stands apart from the letters it is written with. */
    record Words(String parted, Set<String> each) {
        static Words of(String plain) {
            String parted = LETTER_TO_FIGURE.matcher(plain).replaceAll(" ");
            return new Words(parted, new HashSet<>(List.of(parted.strip().split(" ", -1))));
        }
    }

    /** Most texts name no such figure and no such number word, and are not looked through for the ways to write them. */
    boolean isIn(Words words) {
        return (words.each().contains(date.toString().replace("-", ""))
                        || firstWords.stream().anyMatch(words.each()::contains))
                && ways().matcher(words.parted()).find();
    }

    /** The figure, and what the number begins with in words. */
    private static Set<String> firstWords(int day) {
        synchronized (WORDS) {
            return FIRST_WORDS.computeIfAbsent(
                    day,
                    d -> Stream.concat(
                                    Stream.of(String.valueOf(day), String.format("%02d", day)),
                                    Stream.concat(Arrays.stream(words(day).split("[|]", -1)), Stream.of(chinese(day)))
                                            .map(word -> word.split(" ", -1)[0]))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private static Names months(Locale languageOfTheCase, Month month) {
        synchronized (MONTHS) {
            return MONTHS.computeIfAbsent(languageOfTheCase.toLanguageTag(), tag -> read(languageOfTheCase))
                    .get(month.getValue() - 1);
        }
    }

    private static List<Names> read(Locale languageOfTheCase) {
        var languages = Stream.of(
                        Wording.languages().stream().map(Locale::toLanguageTag),
                        ALSO_READ.stream(),
                        Stream.of(languageOfTheCase.toLanguageTag()))
                .flatMap(tags -> tags)
                .distinct()
                .toList();
        return Stream.of(Month.values()).map(month -> read(month, languages)).toList();
    }

    private static Names read(Month month, List<String> languages) {
        var whole = new LinkedHashSet<String>();
        var shortened = new LinkedHashSet<String>();
        for (String tag : languages) {
            whole.addAll(names(tag, month, DateFormatSymbols.WIDE));
            shortened.addAll(names(tag, month, DateFormatSymbols.ABBREVIATED));
        }
        shortened.add(month.name().toLowerCase(Locale.ROOT).substring(0, SHORTEST_MONTH));
        var all = new LinkedHashSet<>(whole);
        all.addAll(shortened);
        return new Names(
                either(all.stream()),
                either(all.stream().filter(name -> !name.equals(ALSO_A_WORD))),
                either(whole.stream().filter(name -> name.length() >= SHORTEST_MONTH_AFTER_A_WORD)));
    }

    /** What a language calls the month, in plain words. */
    private static Set<String> names(String tag, Month month, int width) {
        var names = new LinkedHashSet<String>();
        var symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(tag));
        boolean declining = DECLINING.contains(tag.substring(0, 2)) && width == DateFormatSymbols.WIDE;
        // Two letters of Arabic stand for more.
        int shortest = tag.startsWith("ar") ? 2 : SHORTEST_MONTH;
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String name = PLAIN.of(symbols.getMonths(context, width)[month.getValue() - 1])
                    .strip();
            boolean counted = name.chars().anyMatch(Character::isDigit) || name.endsWith(" yue");
            if (name.length() >= shortest && !counted)
                names.add(name + (declining && name.length() >= SHORTEST_DECLINED ? ENDING : ""));
        }
        return names;
    }

    private static String words(int day) {
        synchronized (WORDS) {
            return WORDS.computeIfAbsent(day, WrittenDay::spelled);
        }
    }

    private static String spelled(int day) {
        var words = new LinkedHashSet<String>();
        NUMBER_WORDS.forEach((language, sets) -> {
            var numbers = new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
            for (String set : sets) {
                String word = PLAIN.of(numbers.format(day, set)).strip();
                words.add(word);
                // Arabic declines the tens: السادس والعشرون, السادس والعشرين.
                if (language.equals("ar") && word.endsWith("wn"))
                    words.add(word.substring(0, word.length() - 2) + "yn");
            }
        });
        return either(words.stream());
    }

    private static String chinese(int number) {
        return PLAIN.of(new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT)
                        .format(number, CHINESE_NUMBER))
                .strip();
    }

    /** A year is read digit by digit: 二〇一九. */
    private static String chineseYear(String year) {
        return PLAIN.of(year.chars()
                        .mapToObj(digit -> String.valueOf("〇一二三四五六七八九".charAt(digit - '0')))
                        .collect(Collectors.joining()))
                .strip();
    }

    private static String either(Stream<String> ways) {
        return ways.collect(Collectors.joining("|"));
    }
}
