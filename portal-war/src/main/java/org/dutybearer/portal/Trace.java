package org.dutybearer.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was thrown, as a log may keep it: the classes of the chain and where each came from. Messages stay out, because whoever
 * wrote them may have quoted a case: a database tells the row it refuses, a parser what it could not read.
 */
public record Trace(String text) {
    public static Trace of(Throwable thrown) {
        var lines = new ArrayList<String>();
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        List<StackTraceElement> above = List.of();
        for (@Nullable Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            var frames = List.of(cause.getStackTrace());
            lines.add((seen.size() == 1 ? "" : "because of ") + cause.getClass().getName());
            frames.subList(0, frames.size() - shared(frames, above)).forEach(frame -> lines.add("    at " + frame));
            above = frames;
        }
        return new Trace(String.join("\n", lines));
    }

    /** How many of the outermost frames stand in the trace above already. */
    private static int shared(List<StackTraceElement> frames, List<StackTraceElement> above) {
        int shared = 0;
        while (shared < Math.min(frames.size(), above.size())
                && frames.get(frames.size() - 1 - shared).equals(above.get(above.size() - 1 - shared))) shared++;
        return shared;
    }

    @Override
    public String toString() {
        return text;
    }
}
