package org.dutybearer.casefile;

import org.dutybearer.core.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which case files somebody looks for. What is null asks for nothing, and blank words are none.
 *
 * @param words looked for in the title, the reference and the names of persons, whatever the case of their letters; each has to
 *     be found somewhere
 * @param state plays a part in the case
 */
public record CaseQuery(
        @Nullable String words,
        @Nullable CountryCode state,
        @Nullable Status status,
        @Nullable String topic) {
    /** Asks for every case file. */
    public static final CaseQuery ALL = new CaseQuery(null, null, null, null);

    public CaseQuery {
        if (words != null && words.isBlank()) words = null;
        if (topic != null && topic.isBlank()) topic = null;
    }

    public CaseQuery forWords(String words) {
        return new CaseQuery(words, state, status, topic);
    }

    public CaseQuery in(CountryCode state) {
        return new CaseQuery(words, state, status, topic);
    }

    public CaseQuery being(Status status) {
        return new CaseQuery(words, state, status, topic);
    }

    public CaseQuery about(String topic) {
        return new CaseQuery(words, state, status, topic);
    }

    /** Without the words, which may be somebody's name. */
    @Override
    public String toString() {
        return "CaseQuery[" + state + ", " + status + ", " + topic + "]";
    }
}
