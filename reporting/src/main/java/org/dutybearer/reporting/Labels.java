package org.dutybearer.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dutybearer.assessment.Law;
import org.dutybearer.assessment.Step;
import org.dutybearer.core.Wording;
import org.jspecify.annotations.Nullable;

/** The words of the documents themselves, in one language. What is told of a case comes worded with the briefing. */
final class Labels {
    private final Wording words;
    private final Wording law;

    private Labels(Locale language) {
        this.words = Wording.of(Labels.class, "Labels", language);
        this.law = Wording.of(Law.class, "Law", language);
    }

    /** Refuses a language in which documents do not speak. */
    static Labels in(Locale wanted) {
        return new Labels(wanted);
    }

    /** The same for templates. */
    ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return words.find(key).orElse(null);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(words.keys());
            }
        };
    }

    Locale language() {
        return words.language();
    }

    Script script() {
        return Script.of(language());
    }

    String get(String key, Object... values) {
        return words.say(key, values);
    }

    /** What a step is called, as the law's sentences call it; a standard is never called breached. */
    String step(Step step, boolean standard) {
        String key = "step." + step.number();
        return standard ? law.find(key + ".standard").orElseGet(() -> law.say(key)) : law.say(key);
    }

    /** A day in words that never break: 6 December 2019. */
    String day(LocalDate day) {
        return words.idiom().day(day);
    }

    String month(YearMonth month) {
        return words.idiom().month(month);
    }

    String shortMonth(YearMonth month) {
        return words.idiom().shortMonth(month.getMonth());
    }

    String languageName() {
        return words.idiom().itself();
    }

    /** A, B and C. */
    String list(List<String> names) {
        return words.list(names);
    }

    /** A; B; C. */
    String series(List<String> parts) {
        return words.series(parts);
    }

    String sentences(List<String> sentences) {
        return words.sentences(sentences);
    }

    String stopped(String sentence) {
        return words.stopped(sentence);
    }

    String unstopped(String sentence) {
        return words.unstopped(sentence);
    }

    String comma() {
        return words.comma();
    }
}
