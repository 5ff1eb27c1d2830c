package org.dutybearer.portal.treaties;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dutybearer.core.InstantColumn;
import org.dutybearer.treaty.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A correction of the treaty facts as a legal editor entered it, cell by cell. It is never changed: another one takes its place
 * once it is taken back.
 */
@Entity
@Table(name = "own_correction")
public class OwnCorrection {
    /** Of a reason, in characters. */
    static final int LONGEST_REASON = 1000;

    @Id
    private String number;

    private String treaty;
    private String state;
    private String what;
    private String mechanism;
    private String provisions;

    @Column(name = "date_of")
    private String date;

    @Column(name = "until_day")
    private String until;

    @Column(name = "instead_of")
    private String instead;

    private String source;

    @Column(name = "source_date")
    private String sourceDate;

    private String note;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    @Convert(converter = InstantColumn.class)
    private Instant enteredAt;

    @Column(name = "taken_back_by")
    private @Nullable String takenBackBy;

    @Column(name = "taken_back_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant takenBackAt;

    @Column(name = "taken_back_because")
    private @Nullable String takenBackBecause;

    @SuppressWarnings("NullAway.Init")
    protected OwnCorrection() {}

    private OwnCorrection(Correction correction, String who, Instant now) {
        var cells = correction.cells();
        this.number = CorrectionNumber.random().text();
        this.treaty = cells.get(0);
        this.state = cells.get(1);
        this.what = cells.get(2);
        this.mechanism = cells.get(3);
        this.provisions = cells.get(4);
        this.date = cells.get(5);
        this.until = cells.get(6);
        this.instead = cells.get(7);
        this.source = cells.get(8);
        this.sourceDate = cells.get(9);
        this.note = cells.get(10);
        this.enteredBy = who;
        this.enteredAt = now;
    }

    static OwnCorrection entered(Correction correction, String who, Instant now) {
        return new OwnCorrection(correction, who, now);
    }

    void takeBack(String who, String why, Instant now) {
        if (takenBackAt != null) throw new IllegalStateException("taken back already: " + number);
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON)
            throw new IllegalArgumentException(
                    "a reason has 1 to " + LONGEST_REASON + " characters: " + reason.length());
        this.takenBackBy = who;
        this.takenBackAt = now;
        this.takenBackBecause = reason;
    }

    public CorrectionNumber number() {
        return new CorrectionNumber(number);
    }

    /** In the order of {@link org.dutybearer.treaty.Corrections#COLUMNS}, as a version of then found them right. */
    public List<String> cells() {
        return List.of(treaty, state, what, mechanism, provisions, date, until, instead, source, sourceDate, note);
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public boolean isInForce() {
        return takenBackAt == null;
    }

    public Optional<String> takenBackBy() {
        return Optional.ofNullable(takenBackBy);
    }

    public Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    public Optional<String> takenBackBecause() {
        return Optional.ofNullable(takenBackBecause);
    }

    @Override
    public String toString() {
        return "OwnCorrection[" + number + "]";
    }
}
