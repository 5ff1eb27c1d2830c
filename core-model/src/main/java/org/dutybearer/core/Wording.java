package org.dutybearer.core;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of one bundle in one language, from a file beside the class that speaks them: {@code Law_fr.properties}, UTF-8.
 * Placeholders are {@code {0}}, {@code {1}}; a whole sentence is one message, so that no language is glued from pieces. There is
 * no falling back to another language: a missing word is a programmer's mistake and found by a test.
 */
public final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");
    private static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

    private final String bundle;
    private final Locale language;
    private final Properties words;

    private Wording(String bundle, Locale language, Properties words) {
        this.bundle = bundle;
        this.language = language;
        this.words = words;
    }

    /** Refuses a language in which nobody has written these words yet. */
    public static Wording of(Class<?> speaker, String bundle, Locale language) {
        requireSupported(language);
        String name = bundle + "_" + language.getLanguage() + ".properties";
        return READ.computeIfAbsent(speaker.getPackageName() + "/" + name, k -> read(speaker, name, bundle, language));
    }

    public static void requireSupported(Locale language) {
        if (!LANGUAGES.contains(language.getLanguage()))
            throw new Refusal(Reason.LANGUAGE_UNSUPPORTED, language.toLanguageTag());
    }

    /** The languages in which documents and pages speak, English first. */
    public static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.FRENCH);
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
        String said = words.getProperty(key);
        if (said == null) return Optional.empty();
        if (arguments.length == 0) return Optional.of(said);
        var filled = new StringBuilder(said.length() + 32);
        var place = PLACE.matcher(said);
        int from = 0;
        while (place.find()) {
            filled.append(said, from, place.start()).append(arguments[Integer.parseInt(place.group(1))]);
            from = place.end();
        }
        filled.append(said, from, said.length());
        return Optional.of(filled.toString());
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

    private static String join(List<String> items, String last) {
        if (items.size() < 2) return String.join("", items);
        return String.join(", ", items.subList(0, items.size() - 1)) + last + items.get(items.size() - 1);
    }

    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    public Locale language() {
        return language;
    }
}
