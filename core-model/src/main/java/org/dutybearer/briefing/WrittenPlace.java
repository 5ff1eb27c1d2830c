package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One name of a place as text has it. In Russian, Kazakh and Uyghur text its words take endings (в Караганде, Шымкентте), and in
 * Arabic text a preposition or the article grows on to it (بالموصل).
 */
final class WrittenPlace {
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_STEM = 4;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern DECLINING = Pattern.compile("[\\p{IsCyrillic}\\p{IsArabic}]");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    /** Words for kinds of places, as they stand before and after names, in plain words. */
    private static final Set<String> KINDS = words(
            "region regions province oblast district raion rayon city town village county prefecture municipality department",
            "departement ville commune canton the a an of in la le les l de du des d",
            "provincia departamento municipio ciudad pueblo aldea distrito estado el los las del",
            "oblasti rajon rajona gorod goroda gor g selo sela derevna derevni poselok poselka kraj okrug aul",
            "oblysy audany k alasy auyly kenti",
            "mntqt mhafzt mdynt qryt nahyt qda wlayt mqatat",
            "sheng shi xian qu zhou cun zhen xiang di zi zhi");

    private static final Set<String> DIRECTIONS = words(
            "north south east west northern southern eastern western central upper lower nord sud est ouest centre",
            "norte sur este oeste sever ug vostok zapad shmal jnwb shrq ghrb dong nan xi bei");

    private final String name;
    private final Pattern declined;
    private final Pattern prefixed;

    /** @param name in plain words, one of {@link #names} */
    WrittenPlace(String name) {
        this.name = name;
        this.declined = Pattern.compile(Arrays.stream(name.strip().split(" ", -1))
                .map(WrittenPlace::declined)
                .collect(Collectors.joining(" ", " ", " ")));
        String whole = name.strip();
        String afterLi = whole.startsWith("al") ? "|w?l" + whole.substring(1) : "";
        this.prefixed = Pattern.compile(" (?:[wf]?[blk]?(?:al)?" + whole + afterLi + ") ");
    }

    /**
     * What a place on record can be called, in plain words: its name as written, each part between commas, and each without words
     * such as "Region".
     *
     * @param countries what its state is called: a country leads to nobody
     */
    static Set<String> names(String recorded, Set<String> countries, PlainWords plain) {
        boolean named = recorded.chars().anyMatch(Character::isUpperCase)
                || recorded.codePoints().noneMatch(Character::isLowerCase);
        // What is only described ("the third house") is no name: its words stand in other sentences too.
        var parts = named
                ? Stream.concat(Stream.of(recorded), Arrays.stream(recorded.split("[,;(،؛，；（]", -1)))
                : Stream.of(recorded);
        // One syllable of Chinese is a word of any sentence.
        int fewest = HAN.matcher(recorded).find() ? 2 : 1;
        return parts.map(plain::of)
                .flatMap(part -> named ? Stream.of(part, bare(part)) : Stream.of(part))
                .filter(part -> part.strip().length() >= SHORTEST_NAME)
                .filter(part -> part.strip().split(" ", -1).length >= fewest)
                .filter(part -> part.chars().anyMatch(Character::isLetter))
                .filter(part -> !countries.contains(part))
                .filter(part -> !DIRECTIONS.contains(part.strip()) && !KINDS.contains(part.strip()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String bare(String name) {
        var words = new ArrayList<>(List.of(name.strip().split(" ", -1)));
        while (!words.isEmpty() && KINDS.contains(words.get(0))) words.remove(0);
        while (!words.isEmpty() && KINDS.contains(words.get(words.size() - 1))) words.remove(words.size() - 1);
        return " " + String.join(" ", words) + " ";
    }

    private static String declined(String word) {
        String stem = word.replaceFirst("[aeiouyj]{1,2}$", "");
        if (stem.length() < SHORTEST_STEM) stem = word;
        return stem.length() < SHORTEST_STEM ? word : stem + "[a-z]{0,6}";
    }

    /**
     * @param text as it is written
     * @param words the same in plain words
     */
    boolean isIn(String text, String words) {
        return words.contains(name)
                || (DECLINING.matcher(text).find() && declined.matcher(words).find())
                || (ARABIC.matcher(text).find() && prefixed.matcher(words).find());
    }

    private static Set<String> words(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "WrittenPlace[]";
    }
}
