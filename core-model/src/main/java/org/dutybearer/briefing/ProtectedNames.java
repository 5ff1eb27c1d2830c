package org.dutybearer.briefing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;

/**
 * Finds names that an audience may not see in text meant for it, under whatever spelling. A name is found whole; by any one part
 * of three letters or more standing as a word of its own; and, where all its parts are shorter ("Li Na"), in any order of them. A
 * part of four letters or more is found in other alphabets and romanisations too ({@link Spellings}, {@link ArabicNames},
 * {@link HanNames}) and, in alphabets whose languages decline names, with an ending. An alias is found only whole, since its
 * parts may be everyday words ("the tailor"), and so may what says whose son or daughter somebody is ("uulu", "bin"). It rather stops
 * a harmless sentence than lets a name pass.
 */
final class ProtectedNames {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_RESPELLED = 4;

    /** Above it only the order turned round is looked for: five short parts have 120 orders, ten have millions. */
    private static final int MOST_PARTS_IN_ANY_ORDER = 5;

    private static final int SHORTEST_DECLINED = 5;
    private static final int LONGEST_ENDING = 3;
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final Pattern DECLINED = Pattern.compile("[\\p{IsCyrillic}\\p{IsArabic}\\p{M}]+");

    /** Son or daughter of the name before. Where one stands first it is a name. */
    private static final Set<String> CHILD_OF_THE_LAST =
            Set.of(("uulu uly ulı oğlu oglu ogly ogli oghli ugli kyzy qyzy qızı qizi kizi gyzy"
                            + " ұлы улы уулу оғлы оғли оглы оглу ўғли угли қызы кызы қизи кизи гызы ئوغلى قىزى")
                    .split(" "));

    /** Son or daughter of the name after. Where one does not stand between two it is a name, as in Wang Bin. */
    private static final Set<String> CHILD_OF_THE_NEXT = Set.of("bin ibn bint бин ибн бинт بن ابن بنت".split(" "));

    private final PlainWords plain = new PlainWords();
    private final Spellings spellings = new Spellings();

    private final ArabicNames arabic = new ArabicNames();
    private final HanNames han = new HanNames();

    /** In plain Latin letters, with a space wherever a word must begin or end. */
    private final Set<String> sought = new LinkedHashSet<>();

    /** In the alphabet they are recorded in. */
    private final Set<String> written = new LinkedHashSet<>();

    /** The same without spaces, in alphabets that know none. */
    private final Set<String> writtenTogether = new LinkedHashSet<>();

    private final Set<String> sounds = new LinkedHashSet<>();
    private final Set<String> soundsOfOthers = new LinkedHashSet<>();
    private final Set<String> stems = new LinkedHashSet<>();

    ProtectedNames(Collection<Person> hidden) {
        hidden.forEach(person -> person.names().forEach(this::seek));
    }

    private void seek(PersonName name) {
        if (HanNames.is(name.text())) {
            han.seek(name.text());
            return;
        }
        HanNames.runs(name.text()).forEach(han::seek);
        var words = Spellings.words(name.text());
        boolean alias = name.kind() == PersonName.Kind.ALIAS;
        var parts = withoutParticles(words);
        if (LATIN.matcher(name.text()).find()) {
            var whole = plainWords(name.text());
            seekWhole(whole);
            if (alias) return;
            seekParts(parts.equals(words) ? whole : plainWords(String.join(" ", parts)));
            seekWholeInHan(words);
            parts.forEach(this::seekOutsideLatin);
        } else {
            seekWholeAsWritten(words);
            if (alias) return;
            seekPartsAsWritten(parts);
            var inLatin = readWhole(parts);
            seekParts(inLatin);
            inLatin.stream().filter(part -> part.length() >= SHORTEST_RESPELLED).forEach(arabic::seekInArabic);
            seekWithStops(parts);
            seekRespelled(parts);
            arabic.seek(words);
        }
    }

    /** What can name somebody by itself; all of it where nothing else would be long enough to. */
    private static List<String> withoutParticles(List<String> words) {
        var parts = IntStream.range(0, words.size())
                .filter(at -> !isParticle(words, at))
                .mapToObj(words::get)
                .toList();
        return parts.stream().anyMatch(part -> part.length() >= SHORTEST_PART) ? parts : words;
    }

    private static boolean isParticle(List<String> words, int at) {
        var word = Spellings.withoutSigns(words.get(at));
        return at > 0
                && (CHILD_OF_THE_LAST.contains(word) || (CHILD_OF_THE_NEXT.contains(word) && at + 1 < words.size()));
    }

    private List<String> plainWords(String text) {
        return List.of(plain.of(text).strip().split(" "));
    }

    /** The words in plain Latin letters, without those of which a letter has no equivalent there. */
    private List<String> readWhole(List<String> words) {
        return words.stream()
                .map(word -> plain.withoutStops(word).strip())
                .filter(word -> !word.isEmpty() && !word.contains(" "))
                .toList();
    }

    /** Georgian and Armenian in Latin letters with an apostrophe for each stop or breath. */
    private void seekWithStops(List<String> words) {
        for (var word : words) {
            var read = plain.withoutStops(word);
            var withStops = plain.of(word);
            if (read.length() >= SHORTEST_PART + 2 && !withStops.equals(read)) sought.add(withStops);
        }
    }

    private void seekWhole(List<String> inLatin) {
        sought.add(" " + String.join(" ", inLatin) + " ");
    }

    /** Letter by letter, in the alphabet it is recorded in; where that parts no words, anywhere in the text. */
    private void seekWholeAsWritten(List<String> words) {
        seekWritten(words);
        seekTogether(String.join("", words));
        var inLatin = readWhole(words);
        if (inLatin.size() == words.size()) seekWhole(inLatin);
    }

    private void seekParts(List<String> parts) {
        var longOnes =
                parts.stream().filter(part -> part.length() >= SHORTEST_PART).toList();
        (longOnes.isEmpty() ? orders(parts) : longOnes.stream()).forEach(part -> sought.add(" " + part + " "));
        for (var part : parts) if (part.length() < SHORTEST_PART) seekWithInitials(part, parts);
    }

    private void seekWholeInHan(List<String> words) {
        var parts = readWhole(words);
        if (parts.size() > 1) orders(parts).forEach(order -> han.seekInHan(order.replace(" ", "")));
    }

    private void seekOutsideLatin(String part) {
        if (part.length() < SHORTEST_RESPELLED) return;
        var letters = plain.of(part).replace(" ", "");
        arabic.seekInArabic(letters);
        han.seekInHan(letters);
        spellings.of(part).forEach(sound -> seekSound(sound, sounds));
    }

    private void seekPartsAsWritten(List<String> words) {
        var longOnes =
                words.stream().filter(word -> word.length() >= SHORTEST_PART).toList();
        longOnes.forEach(this::seekTogether);
        (longOnes.isEmpty() ? orders(words) : longOnes.stream()).forEach(part -> seekWritten(List.of(part)));
    }

    private void seekWritten(List<String> words) {
        var name = String.join(" ", words);
        (ARABIC.matcher(name).lookingAt() ? ArabicNames.inSentence(name) : Stream.of(name))
                .forEach(form -> written.add(folded(List.of(form))));
    }

    private void seekTogether(String letters) {
        if (UNSPACED.matcher(letters).find()) writtenTogether.add(together(letters));
    }

    private void seekRespelled(List<String> words) {
        for (var part : words)
            if (part.length() >= SHORTEST_PART) spellings.of(part).forEach(sound -> seekSound(sound, soundsOfOthers));
    }

    private void seekSound(String sound, Set<String> among) {
        if (sound.length() < SHORTEST_PART) return;
        among.add(sound);
        var stem = sound.replaceFirst("[aeiou]+$", "");
        if (stem.length() >= SHORTEST_DECLINED) stems.add(stem);
    }

    /** With a space before, between and after the words. */
    private static String folded(List<String> words) {
        var text = Normalizer.normalize(" " + String.join(" ", words) + " ", Normalizer.Form.NFKC);
        return ArabicNames.folded(text.toLowerCase(Locale.ROOT));
    }

    private static String together(String text) {
        return folded(List.of(text)).replaceAll("[\\s·・]", "");
    }

    /** "N. Li" and "Li N.": a part too short to be sought by itself is sought with the initials of the others. */
    private void seekWithInitials(String part, List<String> parts) {
        for (var other : parts) {
            if (other.equals(part)) continue;
            sought.add(" " + other.charAt(0) + " " + part + " ");
            sought.add(" " + part + " " + other.charAt(0) + " ");
        }
    }

    private static Stream<String> orders(List<String> parts) {
        if (parts.size() < 2) return parts.stream();
        if (parts.size() > MOST_PARTS_IN_ANY_ORDER) {
            var turned = new ArrayList<>(parts);
            Collections.reverse(turned);
            return Stream.of(String.join(" ", turned));
        }
        return IntStream.range(0, parts.size()).boxed().flatMap(first -> {
            var rest = new ArrayList<>(parts);
            String one = rest.remove((int) first);
            return orders(rest).map(r -> one + " " + r);
        });
    }

    boolean in(String text) {
        if (sought.isEmpty() && written.isEmpty() && han.isEmpty()) return false;
        var withoutHan = HanNames.HAN.matcher(text).replaceAll(" | ");
        var plainText = plain.of(withoutHan);
        var plainWords = List.of(plainText.strip().split(" "));
        var words = Spellings.words(text);
        return sought.stream().anyMatch(plainText::contains)
                || (!written.isEmpty() && written.stream().anyMatch(folded(words)::contains))
                || (!writtenTogether.isEmpty() && writtenTogether.stream().anyMatch(together(text)::contains))
                || words.stream().flatMap(ArabicNames::bare).anyMatch(this::isRespelled)
                || arabic.in(plainWords)
                || han.in(text, plainWords);
    }

    private boolean isRespelled(String word) {
        if (isRespelling(word)) return true;
        return word.contains("-") && Stream.of(word.split("-")).anyMatch(this::isRespelling);
    }

    private boolean isRespelling(String word) {
        if (word.length() < SHORTEST_PART) return false;
        var declined = DECLINED.matcher(word).matches();
        for (var sound : spellings.of(word)) {
            if (soundsOfOthers.contains(sound)) return true;
            if (word.length() >= SHORTEST_RESPELLED && sounds.contains(sound)) return true;
            if (declined && isStemOf(sound)) return true;
        }
        return arabic.is(word);
    }

    private boolean isStemOf(String sound) {
        for (int length = SHORTEST_DECLINED; length < sound.length(); length++)
            if (sound.length() - length <= LONGEST_ENDING + 1 && stems.contains(sound.substring(0, length)))
                return true;
        return false;
    }
}
