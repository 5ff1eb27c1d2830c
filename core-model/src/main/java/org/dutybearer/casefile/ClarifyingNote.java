package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.dutybearer.core.Text;

/** A doubt attached to one field, such as that the year of a date is inferred. */
@Embeddable
public class ClarifyingNote {
    @Column(name = "field_name", nullable = false)
    private String field;

    @Column(name = "note", nullable = false)
    private Text note;

    @SuppressWarnings("NullAway.Init")
    protected ClarifyingNote() {}

    private ClarifyingNote(String field, Text note) {
        this.field = Objects.requireNonNull(field, "field");
        this.note = Objects.requireNonNull(note, "note");
    }

    public static ClarifyingNote on(String field, Text note) {
        return new ClarifyingNote(field, note);
    }

    public String field() {
        return field;
    }

    public Text note() {
        return note;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClarifyingNote that && field.equals(that.field) && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, note);
    }

    @Override
    public String toString() {
        return "ClarifyingNote[" + field + "]";
    }
}
