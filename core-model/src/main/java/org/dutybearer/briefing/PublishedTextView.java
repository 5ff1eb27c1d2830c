package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.statement.IndexNumber;
import org.jspecify.annotations.Nullable;

/**
 * What one of our own publications says, in the words of whoever wrote it. The marks of its notes stand in the paragraphs as small
 * raised digits.
 *
 * @param kind such as "Public statement"
 * @param embargo the day on which others may know of it, in words; empty where they may, and so for everybody but the case team
 * @param appeal null where it asks nobody to write
 */
public record PublishedTextView(
        IndexNumber index,
        String kind,
        String title,
        LocalDate publishedOn,
        String when,
        String embargo,
        List<String> paragraphs,
        List<CallsView> calls,
        List<NoteView> notes,
        @Nullable AppealView appeal) {
    public PublishedTextView {
        paragraphs = List.copyOf(paragraphs);
        calls = List.copyOf(calls);
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "PublishedTextView[" + index + "]";
    }
}
