package org.dutybearer.briefing;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dutybearer.core.Table;
import org.dutybearer.person.PersonName;

/**
 * Names as they are recorded beside sentences that hold them in another form, or hold somebody else's. The forms come from
 * published romanisation tables ({@code romanisations.tsv}) and not from the code they measure; the names are invented.
 */
final class NamePairs {
    /** A recorded name, a sentence, and whether the sentence holds the name. */
    record Pair(Recorded name, String sentence, boolean holds, String how) {
        @Override
        public String toString() {
            return how + ": " + name.text() + " in «" + sentence + "»" + (holds ? "" : " (it is not)");
        }
    }

    record Recorded(String text, String script, String language) {
        PersonName asName() {
            return PersonName.of(PersonName.Kind.LEGAL, text, script).inLanguage(language);
        }
    }

    private record Name(
            String language, String given, String family, Map<String, List<String>> latin, String traditional) {
        Set<String> parts() {
            return Set.of(given, family);
        }
    }

    private static final Map<String, String> SCRIPTS =
            Map.of("kk", "Cyrl", "ru", "Cyrl", "ug", "Arab", "ar", "Arab", "zh", "Hans");
    private static final List<String> SENTENCES = List.of(
            "On that day %s was taken to the police station.",
            "Le tribunal a entendu %s avant midi.", "В тот день %s не вернулся домой.", "%s: nothing more is known.");
    private static final String ARABIC_SIGNS = "[\\u064B-\\u0652\\u0670]";

    private final Map<String, Map<String, String>> systems = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private NamePairs() {
        for (var row : Table.beside(NamePairs.class, "romanisations.tsv").rows())
            systems.computeIfAbsent(row.get("system"), s -> new LinkedHashMap<>())
                    .put(row.get("letter"), row.get("latin"));
        for (var row : Table.beside(NamePairs.class, "invented-names.tsv").rows()) {
            var latin = new LinkedHashMap<String, List<String>>();
            for (var system : systems.keySet())
                if (system.startsWith(row.get("language") + "-"))
                    latin.put(
                            system, List.of(romanised(row.get("given"), system), romanised(row.get("family"), system)));
            if (!row.get("givenLatin").isEmpty())
                latin.put("zh-pinyin", List.of(capital(row.get("givenLatin")), capital(row.get("familyLatin"))));
            names.add(
                    new Name(row.get("language"), row.get("given"), row.get("family"), latin, row.get("traditional")));
        }
    }

    static List<Pair> all() {
        var made = new NamePairs();
        for (int at = 0; at < made.names.size(); at++) {
            made.thatHold(made.names.get(at));
            made.thatDoNot(at);
        }
        return made.pairs;
    }

    private void thatHold(Name name) {
        var recorded = new ArrayList<Recorded>();
        recorded.add(new Recorded(original(name), requireNonNull(SCRIPTS.get(name.language)), name.language));
        name.latin.forEach((system, parts) -> recorded.add(new Recorded(full(name, parts), "Latn", name.language)));
        for (var one : recorded) forms(name).forEach((how, form) -> add(one, form, true, how));
    }

    /** Other people of the same language and of another, in every form. */
    private void thatDoNot(int at) {
        var name = names.get(at);
        var recorded = new ArrayList<Recorded>();
        recorded.add(new Recorded(original(name), requireNonNull(SCRIPTS.get(name.language)), name.language));
        name.latin.forEach((system, parts) -> recorded.add(new Recorded(full(name, parts), "Latn", name.language)));
        for (int step : List.of(1, 26)) {
            var other = names.get((at + step) % names.size());
            if (other.parts().stream().anyMatch(name.parts()::contains)) continue;
            for (var one : recorded) forms(other).forEach((how, form) -> add(one, form, false, how));
        }
    }

    private void add(Recorded name, String form, boolean holds, String how) {
        var sentence = SENTENCES.get(pairs.size() % SENTENCES.size());
        pairs.add(new Pair(name, String.format(Locale.ROOT, sentence, form), holds, how));
    }

    /** The name as a text may hold it: whole, turned round, in capitals, without accents, the given name by its initial. */
    private static Map<String, String> forms(Name name) {
        var forms = new LinkedHashMap<String, String>();
        forms.put("original", original(name));
        if (!name.traditional.isEmpty()) forms.put("traditional", name.traditional);
        if (!name.language.equals("zh")) forms.put("original turned round", bare(name.family + " " + name.given));
        if (name.language.equals("kk") || name.language.equals("ru")) {
            forms.put("original in capitals", original(name).toUpperCase(Locale.ROOT));
            forms.put("original with initial", name.given.charAt(0) + ". " + name.family);
        }
        if (name.language.equals("ar")) {
            forms.put("original after and", "و" + original(name));
            forms.put("family after to", bare("ل" + name.family).replaceFirst("^لال", "لل"));
        }
        name.latin.forEach((system, parts) -> {
            forms.put(system, full(name, parts));
            forms.put(system + " turned round", parts.get(1) + " " + parts.get(0));
            forms.put(system + " in capitals", full(name, parts).toUpperCase(Locale.ROOT));
            forms.put(system + " without accents", withoutAccents(full(name, parts)));
            forms.put(
                    system + " with initial",
                    parts.get(0).replaceAll("^[‘ʻ’]", "").charAt(0) + ". " + parts.get(1));
        });
        return forms;
    }

    private static String original(Name name) {
        return name.language.equals("zh") ? name.family + name.given : bare(name.given + " " + name.family);
    }

    private static String full(Name name, List<String> parts) {
        return name.language.equals("zh") ? parts.get(1) + " " + parts.get(0) : parts.get(0) + " " + parts.get(1);
    }

    /** Without the signs for vowels, which hardly anybody writes. */
    private static String bare(String text) {
        return text.replaceAll(ARABIC_SIGNS, "").replace("\u0651", "");
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|[ʹʺ’‘”ʻʼ]", "")
                .replace('ŋ', 'n')
                .replace('ı', 'i');
    }

    private String romanised(String word, String system) {
        var letters = requireNonNull(systems.get(system));
        if (system.startsWith("ar-")) return capital(arabic(word, letters));
        var low = word.toLowerCase(Locale.ROOT);
        var latin = new StringBuilder();
        for (int at = 0; at < low.length(); ) {
            var two = at + 2 <= low.length() ? letters.get(low.substring(at, at + 2)) : null;
            var first = at == 0 ? letters.get("^" + low.charAt(at)) : null;
            if (two != null) {
                latin.append(two);
                at += 2;
            } else {
                latin.append(
                        first != null
                                ? first
                                : letters.getOrDefault(low.substring(at, at + 1), low.substring(at, at + 1)));
                at++;
            }
        }
        return capital(latin.toString());
    }

    /** Vowelled Arabic: a doubled letter is written twice, a letter of prolongation once, and the article by itself. */
    private static String arabic(String word, Map<String, String> letters) {
        if (word.startsWith("الْ") || word.startsWith("ال")) {
            var rest = word.substring(word.startsWith("الْ") ? 3 : 2).replaceFirst("^(.)\u0651", "$1");
            return "al-" + capital(arabic(rest, letters));
        }
        var latin = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c == '\u0651') {
                latin.append(requireNonNull(letters.get(word.substring(at - 1, at))));
                continue;
            }
            char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
            boolean prolongs = next == ' '
                    || !(next == '\u064E'
                            || next == '\u064F'
                            || next == '\u0650'
                            || next == '\u0651'
                            || next == '\u0652');
            var before = latin.isEmpty() ? ' ' : latin.charAt(latin.length() - 1);
            if (c == 'ا' && before == 'a') latin.setCharAt(latin.length() - 1, 'ā');
            else if (c == 'و' && before == 'u' && prolongs) latin.setCharAt(latin.length() - 1, 'ū');
            else if (c == 'ي' && before == 'i' && prolongs) latin.setCharAt(latin.length() - 1, 'ī');
            else if (c == 'ى' && before == 'a') latin.setLength(latin.length() - 1);
            if ((c == 'ا' && before == 'a')
                    || (c == 'و' && before == 'u' && prolongs)
                    || (c == 'ي' && before == 'i' && prolongs)) continue;
            if (c == 'ة' && before == 'a') latin.setLength(latin.length() - 1);
            latin.append(letters.getOrDefault(String.valueOf(c), ""));
        }
        return latin.toString();
    }

    private static String capital(String word) {
        int at = 0;
        while (at < word.length() - 1 && !Character.isLetter(word.charAt(at))) at++;
        return word.substring(0, at) + word.substring(at, at + 1).toUpperCase(Locale.ROOT) + word.substring(at + 1);
    }
}
