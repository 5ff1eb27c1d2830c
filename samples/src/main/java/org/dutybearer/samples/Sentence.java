package org.dutybearer.samples;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.interchange.Fault;

/** A refusal as a person at a terminal reads it: the file, the place in it where there is one, and the rule. */
final class Sentence {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(Sentence.class.getName(), Locale.ROOT);

    private Sentence() {}

    static String of(Path file, Refusal refusal) {
        var faults = Fault.in(refusal);
        if (!faults.isEmpty())
            return faults.stream().map(fault -> of(file, fault)).collect(joining(System.lineSeparator()));
        return refusal.reason() == Reason.RULE_FAULTY ? of(refusal) : file + ": " + of(refusal);
    }

    /** Of no file that was given: a rule file names itself. */
    static String of(Refusal refusal) {
        var details = refusal.details().stream().map(Object::toString).toList();
        var named = new MessageFormat(WORDS.getString(refusal.reason().name()), Locale.ROOT);
        var sentence = named.format(details.toArray());
        if (details.isEmpty() || named.getFormatsByArgumentIndex().length > 0) return sentence + ".";
        return sentence + " (" + String.join("; ", details) + ").";
    }

    private static String of(Path file, Fault fault) {
        return file + ":" + fault.line() + ": " + (fault.path().isEmpty() ? "" : fault.path() + ": ")
                + fault.wrong(Locale.ENGLISH) + ". To write: " + fault.write(Locale.ENGLISH) + ".";
    }
}
