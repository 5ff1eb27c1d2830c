package org.dutybearer.briefing;

import java.util.List;
import java.util.Objects;
import org.dutybearer.casefile.CaseFiles;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.person.Person;

/**
 * The names of everybody in any case on record, for text that belongs to no case. Whether one stands in it is all that can be
 * asked: neither whose, nor in which case.
 */
public final class RecordedNames {
    private final CaseFiles files;

    private RecordedNames(CaseFiles files) {
        this.files = Objects.requireNonNull(files, "files");
    }

    public static RecordedNames in(CaseFiles files) {
        return new RecordedNames(files);
    }

    /**
     * Whether a text holds a name, under whatever spelling, as the gate looks for it in a briefing.
     *
     * @throws Refusal {@link Reason#NAME_SEARCH_UNAVAILABLE} where ICU4J is missing
     */
    public boolean standIn(String text) {
        if (text.isBlank()) return false;
        try {
            return new ProtectedNames(List.of(everybody())).in(text);
        } catch (NoClassDefFoundError missing) {
            throw new Refusal(Reason.NAME_SEARCH_UNAVAILABLE);
        }
    }

    /** All names on record, borne by one: whose each is is not asked. */
    private Person everybody() {
        var everybody = Person.of(Key.parse("everybody"));
        files.names().forEach(everybody::named);
        return everybody;
    }
}
