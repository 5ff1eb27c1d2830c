package org.dutybearer.proof;

import java.util.Collection;
import java.util.Set;

/**
 * What is otherwise in a case than in the one it is made from.
 *
 * @param paths the place of a canary, or those of parts such as {@code person-1}
 */
public record Change(Kind kind, Set<String> paths) {
    public Change {
        paths = Set.copyOf(paths);
    }

    /** What is done to it. */
    public enum Kind {
        NOTHING,
        /** Another word, or another day of the same month. */
        OTHERWISE,
        /** These parts are not in the case, nor is anything that is of them alone. */
        WITHOUT
    }

    static final Change NOTHING = new Change(Kind.NOTHING, Set.of());

    public static Change otherwise(Canary canary) {
        return new Change(Kind.OTHERWISE, Set.of(canary.path()));
    }

    public static Change without(String part) {
        return without(Set.of(part));
    }

    static Change without(Collection<String> parts) {
        return new Change(Kind.WITHOUT, Set.copyOf(parts));
    }

    boolean is(Kind asked, String path) {
        return kind == asked && paths.contains(path);
    }

    /** By its key a ledger knows a thing that is told again. */
    public boolean isOfAKey() {
        return paths.stream().anyMatch(path -> path.endsWith("/key"));
    }

    boolean leavesAPersonOut() {
        return kind == Kind.WITHOUT && paths.stream().allMatch(path -> path.matches("person-[0-9]+"));
    }

    /** What is changed and how, of whichever number: leaks of one kind are told once. */
    public String inShort() {
        return kind + " " + (paths.size() == 1 ? paths.iterator().next().replaceAll("[0-9]+", "N") : "many parts");
    }
}
