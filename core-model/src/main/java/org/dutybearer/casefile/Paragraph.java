package org.dutybearer.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Text;

/**
 * One paragraph that we publish, in the words of whoever wrote it, with its footnotes. Where a note belongs to a place inside the
 * paragraph its number stands there in brackets, counted from 1 within the paragraph: {@code must return nobody,[1] not even …}. A
 * note without such a mark belongs to the end of the paragraph, and in a paragraph without notes brackets are only brackets.
 */
@Entity
@Table(name = "paragraph")
public class Paragraph extends Identified {
    /** The place of a note in the words; its one group is the number. */
    public static final Pattern MARK = Pattern.compile("\\[([1-9][0-9]?)]");

    @Column(nullable = false)
    private Text text;

    @ElementCollection
    @CollectionTable(name = "paragraph_note", joinColumns = @JoinColumn(name = "paragraph_id"))
    @OrderColumn(name = "position")
    private List<Footnote> notes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Paragraph() {}

    private Paragraph(Text text, List<Footnote> notes) {
        this.text = Objects.requireNonNull(text, "text");
        this.notes.addAll(notes);
    }

    /** @throws IllegalArgumentException where the words mark a note that it does not have */
    public static Paragraph of(Text text, Footnote... notes) {
        if (!text.words().values().stream().allMatch(words -> marksOnly(words, notes.length)))
            throw new IllegalArgumentException("a mark without its note: there are " + notes.length + " notes");
        return new Paragraph(text, List.of(notes));
    }

    /** Whether the words mark no more than so many notes; of none at all they mark none. */
    public static boolean marksOnly(String words, int notes) {
        return notes == 0 || MARK.matcher(words).results().allMatch(mark -> Integer.parseInt(mark.group(1)) <= notes);
    }

    public Text text() {
        return text;
    }

    public List<Footnote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "Paragraph[" + notes.size() + " notes]";
    }
}
