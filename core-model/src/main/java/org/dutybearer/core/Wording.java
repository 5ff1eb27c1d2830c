package org.dutybearer.core;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one bundle in one language, from a file beside the class that speaks them: {@code Law_fr.properties}, UTF-8.
 * Placeholders are {@code {0}}, {@code {1}}; a whole sentence is one message, so that no language is glued from pieces, and where a
 * word follows a number the message holds ICU's plural: {@code {0, plural, one{# calle} other{# calles}}}. There is no falling back
 * to another language: a missing word is a programmer's mistake and found by a test.
 *
 * <p>A bundle may say how its language sets words together where that is not as in English: {@code list.comma} between the items of
 * a list, {@code phrase.comma} before an addition, {@code sentence.stop} at the end of a sentence, {@code sentence.next} between two.
 */
public final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");
    private static final String PLURAL = ", plural,";
    private static final List<Locale> LANGUAGES = Stream.of("en", "fr", "es", "ar", "ru", "zh", "kk")
            .map(Locale::forLanguageTag)
            .toList();

    /** Keys that a language needs only where it differs from English. */
    public static final Set<String> OF_SOME_LANGUAGES =
            Set.of("list.comma", "phrase.comma", "sentence.stop", "sentence.next", "date.inferred");

    private static final String STOPS = ".!?。！？؟";
    private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

    private final String bundle;
    private final Locale language;
    private final Properties words;

    /** All that no number changes. */
    private final Map<String, Message> messages = new HashMap<>();

    private Wording(String bundle, Locale language, Properties words) {
        this.bundle = bundle;
        this.language = language;
        this.words = words;
        for (String key : words.stringPropertyNames()) {
            String said = words.getProperty(key);
            if (!said.contains(PLURAL)) messages.put(key, Message.of(OurWords.in(language, said)));
        }
    }

    /**
     * A message taken apart, once for all who say it.
     *
     * @param around what stands before each gap, and after the last
     * @param gaps which argument fills each
     */
    private record Message(String whole, List<String> around, List<Integer> gaps) {
        static Message of(String message) {
            var around = new ArrayList<String>();
            var gaps = new ArrayList<Integer>();
            var gap = PLACE.matcher(message);
            int from = 0;
            while (gap.find()) {
                around.add(message.substring(from, gap.start()));
                gaps.add(Integer.valueOf(gap.group(1)));
                from = gap.end();
            }
            around.add(message.substring(from));
            return new Message(message, List.copyOf(around), List.copyOf(gaps));
        }

        String filled(Object... arguments) {
            if (gaps.isEmpty()) return whole;
            var filled = new StringBuilder();
            for (int i = 0; i < gaps.size(); i++) filled.append(around.get(i)).append(arguments[gaps.get(i)]);
            return filled.append(around.get(gaps.size())).toString();
        }
    }

    /** Refuses a language in which nobody has written these words yet. */
    public static Wording of(Class<?> speaker, String bundle, Locale language) {
        requireSupported(language);
        String name = bundle + "_" + language.getLanguage() + ".properties";
        String marked = OurWords.areMarkedIn(language) ? "marked " : "";
        return READ.computeIfAbsent(
                marked + speaker.getPackageName() + "/" + name, k -> read(speaker, name, bundle, language));
    }

    public static void requireSupported(Locale language) {
        if (LANGUAGES.stream().noneMatch(each -> each.getLanguage().equals(language.getLanguage())))
            throw new Refusal(Reason.LANGUAGE_UNSUPPORTED, language.toLanguageTag());
    }

    /** The languages in which documents speak, English first. Pages speak fewer. */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    private static Wording read(Class<?> speaker, String name, String bundle, Locale language) {
        var words = new Properties();
        try (var in = speaker.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException("no words beside " + speaker.getName() + ": " + name);
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new Wording(bundle, language, words);
    }

    public String say(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no words for '" + key + "' in " + bundle + "_" + language.getLanguage()));
    }

    public Optional<String> find(String key, Object... arguments) {
        boolean asIs = arguments.length == 0;
        var message = messages.get(key);
        if (message == null) {
            String said = words.getProperty(key);
            if (said == null) return Optional.empty();
            message = Message.of(OurWords.in(language, asIs ? said : counted(said, arguments)));
        }
        return Optional.of(asIs ? message.whole() : message.filled(arguments));
    }

    /** The message with its numbers and the words that follow them; the gaps for anything else are still to fill. */
    private String counted(String message, Object... arguments) {
        var numbers = new Object[arguments.length];
        for (int n = 0; n < numbers.length; n++)
            numbers[n] = arguments[n] instanceof Number number ? number : "{" + n + "}";
        return idiom().fill(message, numbers);
    }

    /** {@code A, B and C}, or with another pair of separators. */
    public String list(List<String> items) {
        return join(items, say("list.and"));
    }

    public String alternatives(List<String> items) {
        return join(items, say("list.or"));
    }

    /** {@code A; B; C}, for parts that hold commas themselves. */
    public String series(List<String> items) {
        return String.join(say("list.series"), items);
    }

    private String join(List<String> items, String last) {
        if (items.size() < 2) return String.join("", items);
        return String.join(comma(), items.subList(0, items.size() - 1)) + last + items.get(items.size() - 1);
    }

    /** What stands between the items of a list. */
    public String comma() {
        return words.getProperty("list.comma", ", ");
    }

    /** What stands before something that is added to a phrase: a date to a title. */
    public String addition() {
        return words.getProperty("phrase.comma", ", ");
    }

    /** Ends what may be a fragment or a sentence with exactly one full stop. */
    public String stopped(String said) {
        String s = said.strip();
        return STOPS.indexOf(s.isEmpty() ? ' ' : s.charAt(s.length() - 1)) >= 0 ? s : s + stop();
    }

    public String unstopped(String said) {
        String s = said.strip();
        return s.endsWith(".") || s.endsWith(stop()) ? s.substring(0, s.length() - 1) : s;
    }

    private String stop() {
        return words.getProperty("sentence.stop", ".");
    }

    /** One after the other, as the language sets sentences. */
    public String sentences(List<String> sentences) {
        return String.join(words.getProperty("sentence.next", " "), sentences);
    }

    public Idiom idiom() {
        return Idiom.of(language);
    }

    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    String bundle() {
        return bundle;
    }

    public Locale language() {
        return language;
    }
}
