package org.dutybearer.treaty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.core.Table;

/** An article we can cite, with a heading of our own and what it is about. It does not hold the text. */
public final class Provision {
    /** Whether a public emergency may suspend it. */
    public enum Derogable {
        YES,
        NO,
        PARTLY,
        /** The treaty has no derogation clause. */
        NA
    }

    private final ProvisionRef ref;
    private final String heading;
    private final String headingFr;
    private final List<String> topics;
    private final Derogable derogable;
    private final String reservable;
    private final String note;

    Provision(Table.Row row) {
        this.ref = ProvisionRef.parse(row.get("treaty") + " " + row.get("article"));
        this.heading = row.get("heading");
        this.headingFr = row.get("headingFr");
        this.topics = List.of(row.get("topics").split(";"));
        this.derogable = Derogable.valueOf(row.get("derogable").toUpperCase(Locale.ROOT));
        this.reservable = row.get("reservable");
        this.note = row.get("note");
    }

    public ProvisionRef ref() {
        return ref;
    }

    /** What it is about, in a few words of our own: in French, and in English for every other language. */
    public String heading(Locale locale) {
        return locale.getLanguage().equals("fr") ? headingFr : heading;
    }

    /** Tags such as {@code non-refoulement}. */
    public List<String> topics() {
        return topics;
    }

    public Derogable derogable() {
        return derogable;
    }

    /** Whether it may be reserved, in words, where it is known. */
    public Optional<String> reservable() {
        return reservable.isEmpty() ? Optional.empty() : Optional.of(reservable);
    }

    public Optional<String> note() {
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    @Override
    public String toString() {
        return ref.toString();
    }
}
