package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dutybearer.briefing.ReleaseEntry;
import org.dutybearer.briefing.Releases;

/** What is on record of what left: for the case team of each document, for anybody of a file they hold. */
@ApplicationScoped
public class ReleaseDesk {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @Inject
    private Releases releases;

    @Inject
    private Documents documents;

    @Inject
    private Recall recall;

    @Inject
    private Clock clock;

    /** Nothing where the document is not released. */
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
     * What anybody may learn of a file; nothing where these very bytes never left us.
     *
     * @param sha256 as {@link #isHash} wants it
     */
    @Transactional
    public Optional<Left> left(String sha256) {
        return releases.withHash(sha256).stream()
                .map(ReleaseEntry::releasedAt)
                .min(Comparator.naturalOrder())
                .map(at -> new Left(LocalDate.ofInstant(at, clock.getZone()), withdrawnOn(sha256)));
    }

    /** Where two documents have these bytes, both were taken back. */
    private Optional<LocalDate> withdrawnOn(String sha256) {
        var standings =
                documents.withHash(sha256).stream().map(recall::standing).toList();
        if (standings.stream().anyMatch(standing -> standing.state() != DocumentState.WITHDRAWN))
            return Optional.empty();
        return standings.stream()
                .flatMap(standing -> standing.decided().stream())
                .map(DocumentStanding.Decided::on)
                .max(Comparator.naturalOrder());
    }

    /**
     * That a file left us, and no word of what it is about.
     *
     * @param on the first day
     * @param withdrawnOn nothing where it was not taken back
     */
    public record Left(LocalDate on, Optional<LocalDate> withdrawnOn) {}
}
