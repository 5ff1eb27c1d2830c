package org.dutybearer.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Identified;
import org.dutybearer.core.InstantColumn;
import org.jspecify.annotations.Nullable;

/**
 * That a file about a case left, for whom, at whose request and, where the case demands four eyes, with whose approval. It never
 * changes and holds references only: it outlives the file, the case and the consents it was made under. A workbook over several cases
 * is on record once for each, under one hash. What holds the view of the case team leaves nobody: there is no release of it.
 */
@Entity
@Table(name = "release_entry")
public class ReleaseEntry extends Identified {
    @Column(name = "case_ref", nullable = false, updatable = false)
    private CaseRef ref;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Audience audience;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private String format;

    @Column(name = "template_version", nullable = false, updatable = false)
    private String templateVersion;

    @Column(name = "rule_set_version", nullable = false, updatable = false)
    private String ruleSetVersion;

    @Column(name = "size_in_bytes", nullable = false, updatable = false)
    private long size;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private String requester;

    @Column(updatable = false)
    private @Nullable String approver;

    @Column(nullable = false, updatable = false)
    private String run;

    @Column(name = "released_at", nullable = false, updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReleaseEntry() {}

    private ReleaseEntry(
            CaseRef ref,
            Audience audience,
            ReleasedFile file,
            String requester,
            @Nullable String approver,
            String run,
            Instant when) {
        if (audience == Audience.CASE_TEAM)
            throw new IllegalArgumentException("what tells all that the case team knows is not released: " + ref);
        if (requester.equals(approver))
            throw new IllegalArgumentException("nobody approves what they asked for themselves: '" + approver + "'");
        this.ref = Objects.requireNonNull(ref, "ref");
        this.audience = Objects.requireNonNull(audience, "audience");
        this.language = file.language().toLanguageTag();
        this.format = file.format();
        this.templateVersion = file.templateVersion();
        this.ruleSetVersion = file.ruleSetVersion();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.requester = requester;
        this.approver = approver;
        this.run = Objects.requireNonNull(run, "run");
        this.releasedAt = Objects.requireNonNull(when, "when");
    }

    /**
     * A release on the word of whoever asked; of a case that demands four eyes there is none.
     *
     * @param audience whose view the file holds, and not who was meant to get it
     * @param requester the name of an account, such as {@code a.staff}
     * @param run the number of the run that made the file, as the portal gives it
     */
    public static ReleaseEntry of(
            CaseFile of, Audience audience, ReleasedFile file, String requester, String run, Instant when) {
        if (of.demandsFourEyes()) throw new IllegalArgumentException("the case demands a second person: " + of.ref());
        return new ReleaseEntry(of.ref(), audience, file, requester, null, run, when);
    }

    /**
     * A release that a second person approved.
     *
     * @param approver the name of another account than the requester's; the same is refused
     */
    public static ReleaseEntry approved(
            CaseRef ref,
            Audience audience,
            ReleasedFile file,
            String requester,
            String approver,
            String run,
            Instant when) {
        return new ReleaseEntry(
                ref, audience, file, requester, Objects.requireNonNull(approver, "approver"), run, when);
    }

    public CaseRef ref() {
        return ref;
    }

    public Audience audience() {
        return audience;
    }

    public ReleasedFile file() {
        return new ReleasedFile(Locale.forLanguageTag(language), format, templateVersion, ruleSetVersion, size, sha256);
    }

    public String requester() {
        return requester;
    }

    /** Nothing where the case demanded no second person. */
    public Optional<String> approver() {
        return Optional.ofNullable(approver);
    }

    public String run() {
        return run;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    @Override
    public String toString() {
        return "ReleaseEntry[" + ref + ", " + audience + ", " + format + ", " + releasedAt + "]";
    }
}
