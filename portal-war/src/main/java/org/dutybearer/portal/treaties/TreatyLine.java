package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/**
 * One treaty in the table, in the reader's language.
 *
 * @param number of the treaty in the register, by which equals are sorted
 * @param look how the word of the status is dressed: empty, care or soft
 * @param notes what is to be added to the word: from when it will bind, what binds through another treaty
 * @param own whether it would be another without the organisation's own corrections; then the last of the notes says so
 * @param since from when it binds; null where it does not, or where that day is not known
 * @param rule why from that day; empty where there is none
 * @param did what the state did by that day; empty for nothing
 * @param later what it did after it
 * @param latest the last day on which the last of what it did can have been; null for nothing
 * @param known how well it is attested, in a few words
 * @param source what it rests on, with its date; empty where it rests on there being no act
 * @param provisions those on the subject asked for; empty where all subjects are
 */
public record TreatyLine(
        int number,
        TreatyStatus status,
        String title,
        String fullTitle,
        String citation,
        String word,
        String look,
        List<String> notes,
        boolean own,
        @Nullable LocalDate since,
        String sinceInWords,
        String rule,
        String did,
        String later,
        @Nullable LocalDate latest,
        String known,
        String source,
        List<String> warnings,
        List<ProvisionLine> provisions) {
    public TreatyLine {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
        provisions = List.copyOf(provisions);
    }

    public String code() {
        return status.treaty();
    }

    /** A provision on the subject asked for, and whether it bound the state: in a few words. */
    public record ProvisionLine(String ref, String heading, String bound) {}
}
