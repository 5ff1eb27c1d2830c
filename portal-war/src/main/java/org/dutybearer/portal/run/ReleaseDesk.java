package org.dutybearer.portal.run;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dutybearer.briefing.ReleaseEntry;
import org.dutybearer.briefing.Releases;
import org.jspecify.annotations.Nullable;

/** What is on record of what left: for the case team of each document, for anybody of a file they hold. */
@ApplicationScoped
public class ReleaseDesk {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @Inject
    private Releases releases;

    @Inject
    private Uses uses;

    @Inject
    private Clock clock;

    /** Nothing where the document is not released, also because it stays with the case team. */
    @Transactional
    public Optional<Registered> registered(Document document) {
        return releases.withHash(document.sha256()).stream()
                .filter(entry -> entry.run().equals(document.run().text()))
                .findFirst()
                .map(Registered::of);
    }

    /** Whether this is how a SHA-256 is written: 64 digits, in lower case. */
    public static boolean isHash(String text) {
        return SHA256.matcher(text).matches();
    }

    /**
     * What anybody may learn of a document; nothing where these very bytes never left us as one.
     *
     * @param sha256 as {@link #isHash} wants it
     */
    @Transactional
    public Optional<Left> left(String sha256) {
        var entries = releases.withHash(sha256);
        var runs = entries.stream().map(ReleaseEntry::run).distinct().toList();
        return entries.isEmpty() ? Optional.empty() : Left.of(entries, uses.became(runs), clock.getZone());
    }

    /**
     * What became of the document of a run.
     *
     * @param withdrawnAt null where it was not
     */
    record Became(String run, Kind kind, @Nullable Instant withdrawnAt) {}

    /**
     * That a file left us, and no word of what it is about.
     *
     * @param kind what whoever holds the file sees, by its name: a word that a copy in other hands cannot be renamed by
     * @param format by its name
     * @param on the first day
     * @param withdrawnOn nothing where it was not taken back
     */
    public record Left(String kind, String format, LocalDate on, Optional<LocalDate> withdrawnOn) {
        /**
         * @param entries every release of these bytes
         * @param became what became of the documents. Where two have these bytes, both must have been withdrawn
         */
        static Optional<Left> of(List<ReleaseEntry> entries, List<Became> became, ZoneId zone) {
            var withdrawn = became.stream()
                    .filter(document -> document.withdrawnAt() != null)
                    .collect(toMap(Became::run, document -> Objects.requireNonNull(document.withdrawnAt())));
            boolean all = entries.stream().allMatch(entry -> withdrawn.containsKey(entry.run()));
            var last = all ? withdrawn.values().stream().max(Comparator.naturalOrder()) : Optional.<Instant>empty();
            return entries.stream()
                    .min(Comparator.comparing(ReleaseEntry::releasedAt))
                    .map(first -> new Left(
                            became.stream()
                                    .filter(document -> document.run().equals(first.run()))
                                    .map(Became::kind)
                                    .findFirst()
                                    .orElse(Kind.BRIEFING)
                                    .name(),
                            first.file().format(),
                            LocalDate.ofInstant(first.releasedAt(), zone),
                            last.map(at -> LocalDate.ofInstant(at, zone))));
        }
    }
}
