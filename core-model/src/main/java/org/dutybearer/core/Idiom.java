package org.dutybearer.core;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a language writes days, months and numbers, and what it calls states and languages: 6 December 2019, 2019年12月6日, 6 декабря
 * 2019 г. It is what one release of ICU knows, so that a day is the same words on every machine; what the JDK knows changes from
 * release to release. Digits are those of this sentence in every language, and no line ends inside a day or a number.
 *
 * <p>It needs ICU4J; without the library the class cannot be loaded, and the gate refuses.
 */
public final class Idiom {
    private static final char NO_BREAK = '\u00A0';
    private static final Map<String, Idiom> KNOWN = new ConcurrentHashMap<>();

    /** The fields of ICU's patterns that we ask for, and what stands between them: {@code d 'de' MMMM 'de' y}. */
    private static final Pattern PART = Pattern.compile("d+|M+|L+|y+|'([^']*)'");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final ULocale locale;
    private final Locale language;
    private final String day;
    private final String month;
    private final String year;
    private final DateFormatSymbols names;

    private Idiom(Locale asked) {
        String language = asked.getLanguage();
        this.language = asked;
        this.locale = ULocale.forLanguageTag(language + "-u-ca-gregory-nu-latn");
        // The order of British English: day, month, year.
        var order = DateTimePatternGenerator.getInstance(language.equals("en") ? ULocale.UK : locale);
        this.day = order.getBestPattern("yMMMMd");
        this.month = order.getBestPattern("yMMMM");
        this.year = order.getBestPattern("y");
        this.names = DateFormatSymbols.getInstance(locale);
    }

    public static Idiom of(Locale language) {
        String marked = OurWords.areMarkedIn(language) ? "marked " : "";
        return KNOWN.computeIfAbsent(marked + language.getLanguage(), k -> new Idiom(language));
    }

    /** 6 December 2019, 6 de diciembre de 2019, 2019 ж. 6 желтоқсан. */
    public String day(LocalDate date) {
        return day(date, "", "");
    }

    /** The same with its year between these: 6 December [2019], [2019]年12月6日. */
    public String day(LocalDate date, String before, String after) {
        return ours(filled(day, date, before, after));
    }

    /** December 2019, as it stands by itself. */
    public String month(YearMonth each) {
        return ours(filled(month, each.atDay(1), "", ""));
    }

    /** Dec, as it stands by itself on an axis. */
    public String shortMonth(Month each) {
        return names.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED)[each.getValue() - 1];
    }

    /** 2019, 2019年. */
    public String year(int each) {
        return ours(filled(year, LocalDate.of(each, 1, 1), "", ""));
    }

    private String ours(String said) {
        return OurWords.in(language, said);
    }

    private String filled(String pattern, LocalDate date, String before, String after) {
        return unbroken(PART.matcher(pattern).replaceAll(part -> part(part, date, before, after)));
    }

    private String part(MatchResult part, LocalDate date, String before, String after) {
        int width = part.group().length();
        return switch (part.group().charAt(0)) {
            case 'd' -> String.valueOf(date.getDayOfMonth()) + (isCounted(date) ? "er" : "");
            case 'M' -> month(date, width, DateFormatSymbols.FORMAT);
            case 'L' -> month(date, width, DateFormatSymbols.STANDALONE);
            case 'y' -> before + date.getYear() + after;
            default -> part.group(1);
        };
    }

    /** French counts the first of a month and no other day. */
    private boolean isCounted(LocalDate date) {
        return date.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
    }

    private String month(LocalDate date, int width, int context) {
        return width < 4
                ? String.valueOf(date.getMonthValue())
                : names.getMonths(context, DateFormatSymbols.WIDE)[date.getMonthValue() - 1];
    }

    /** 1,234,567 as the language groups it. */
    public String number(long number) {
        return unbroken(NumberFormat.getIntegerInstance(locale).format(number));
    }

    /** What this language calls that one: English, английский, ағылшын тілі. */
    public String language(Locale other) {
        return ours(LocaleDisplayNames.getInstance(locale).languageDisplayName(other.getLanguage()));
    }

    /** What it calls itself, as a label has it: Français, Русский, Қазақ тілі. */
    public String itself() {
        return CaseMap.toTitle()
                .wholeString()
                .noLowercase()
                .apply(locale.toLocale(), null, language(locale.toLocale()), new StringBuilder(), null)
                .toString();
    }

    /** What it calls the country of this ISO 3166-1 alpha-2 code. */
    String country(String alpha2) {
        return LocaleDisplayNames.getInstance(locale).regionDisplayName(alpha2);
    }

    /** A message with ICU's plurals in it, such as {@code {0, plural, one{# лицо} few{# лица} other{# лиц}}}. */
    String fill(String message, Object... arguments) {
        return new MessageFormat(message, locale).format(arguments);
    }

    /** How many words a text has: what stands between spaces, and in Chinese, which has none, what a dictionary knows as words. */
    public static int words(String text) {
        int words = 0;
        for (String spaced : OurWords.unmarked(text).strip().split("[\\s\u00A0]+", -1))
            if (!spaced.isEmpty()) words += HAN.matcher(spaced).find() ? wordsOfChinese(spaced) : 1;
        return words;
    }

    private static int wordsOfChinese(String text) {
        var breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
        breaks.setText(text);
        int words = 0;
        while (breaks.next() != BreakIterator.DONE) if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) words++;
        return words;
    }

    private static String unbroken(String said) {
        return said.replace(' ', NO_BREAK).replace('\u202F', NO_BREAK);
    }

    @Override
    public String toString() {
        return "Idiom[" + locale.getLanguage() + "]";
    }
}
