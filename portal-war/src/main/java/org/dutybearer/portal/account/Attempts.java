package org.dutybearer.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong passwords. After five in a row, sign-in from there under that name pauses for fifteen minutes, whether the account
 * exists or not. Counted per name and address, so that nobody can lock a colleague out from elsewhere; per node and in memory,
 * so with several nodes a guesser has five tries on each.
 */
@ApplicationScoped
public class Attempts {
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Who(String name, String address) {}

    private record Failures(int count, Instant last) {}

    private final Map<Who, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Who, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    private Clock clock;

    synchronized boolean isPaused(String name, String address) {
        var before = failures.get(new Who(name, address));
        return before != null
                && before.count() >= TRIES
                && before.last().plus(PAUSE).isAfter(clock.instant());
    }

    synchronized void failed(String name, String address) {
        var now = clock.instant();
        failures.merge(
                new Who(name, address),
                new Failures(1, now),
                (before, one) -> before.last().plus(PAUSE).isAfter(now) ? new Failures(before.count() + 1, now) : one);
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(new Who(name, address));
    }
}
