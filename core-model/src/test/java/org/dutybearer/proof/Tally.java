package org.dutybearer.proof;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;

/** What a proof has counted: documents made and refused, canaries looked for and found, and every leak with its seed and place; several may count at once. */
public final class Tally {
    private final Map<String, Integer> made = new TreeMap<>();
    private final Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
    private final Map<Field, Integer> found = new EnumMap<>(Field.class);
    private final Map<String, Integer> carriers = new TreeMap<>();
    private final Map<String, String> leaks = new LinkedHashMap<>();
    private long sought;

    public synchronized void made(Audience audience) {
        made(audience.name());
    }

    /** @param what such as {@code PDF with annex for PUBLIC} */
    public synchronized void made(String what) {
        made.merge(what, 1, Integer::sum);
    }

    public synchronized void refused(Reason reason) {
        refused.merge(reason, 1, Integer::sum);
    }

    public synchronized void sought(int canaries) {
        sought += canaries;
    }

    /** A canary that may be seen there was found: the search finds what there is. */
    public synchronized void found(Field field) {
        found.merge(field, 1, Integer::sum);
    }

    /** The same by the part of the file it was found in. */
    public synchronized void foundIn(String carrier) {
        carriers.merge(carrier, 1, Integer::sum);
    }

    /** @param kind leaks of one kind are told once, with the first place */
    public synchronized void leaked(String kind, String place) {
        leaks.putIfAbsent(kind, place);
    }

    public synchronized int made() {
        return made.values().stream().mapToInt(n -> n).sum();
    }

    public synchronized int refused() {
        return refused.values().stream().mapToInt(n -> n).sum();
    }

    public synchronized Map<String, Integer> carriers() {
        return new TreeMap<>(carriers);
    }

    public synchronized Map<Field, Integer> found() {
        return Map.copyOf(found);
    }

    /** One of each kind, with its seed and place. */
    public synchronized List<String> leaks() {
        return leaks.entrySet().stream()
                .map(l -> "\n" + l.getKey() + ": " + l.getValue())
                .toList();
    }

    @Override
    public synchronized String toString() {
        return made() + " made " + made + ", " + refused() + " refused " + refused + ", " + sought
                + " times a forbidden canary sought, " + leaks.size() + " kinds of leak";
    }
}
