package org.dutybearer.treaty;

import java.util.Locale;

/** What a party did towards the depositary. */
public enum ActionKind {
    SIGNATURE,
    SIGNATURE_SUCCESSION,
    RATIFICATION,
    ACCESSION,
    SUCCESSION,
    ACCEPTANCE,
    APPROVAL,
    FORMAL_CONFIRMATION,
    /** Consent to be bound whose form is not known. */
    CONSENT,
    /** Seen in a list of parties; when and how it consented is not known. */
    STATUS_PARTY,
    WITHDRAWAL,
    /** Tendered under a treaty that knows no withdrawal. */
    WITHDRAWAL_INEFFECTIVE,
    COMPLAINTS_ACCEPTANCE,
    /** Of a declaration by which complaints were accepted, such as one under CAT 22: from then on none can be brought. */
    COMPLAINTS_WITHDRAWAL,
    INQUIRY_ACCEPTANCE,
    INQUIRY_NOT_ACCEPTED;

    /** Whether it is an act by which a party consents to be bound. */
    public boolean consents() {
        return switch (this) {
            case RATIFICATION,
                    ACCESSION,
                    SUCCESSION,
                    ACCEPTANCE,
                    APPROVAL,
                    FORMAL_CONFIRMATION,
                    CONSENT,
                    STATUS_PARTY -> true;
            case SIGNATURE,
                    SIGNATURE_SUCCESSION,
                    WITHDRAWAL,
                    WITHDRAWAL_INEFFECTIVE,
                    COMPLAINTS_ACCEPTANCE,
                    COMPLAINTS_WITHDRAWAL,
                    INQUIRY_ACCEPTANCE,
                    INQUIRY_NOT_ACCEPTED -> false;
        };
    }

    /** Whether it says which complaint or inquiry procedure it is about. */
    public boolean namesMechanism() {
        return this == COMPLAINTS_ACCEPTANCE || this == COMPLAINTS_WITHDRAWAL || this == INQUIRY_ACCEPTANCE;
    }

    public boolean signs() {
        return this == SIGNATURE || this == SIGNATURE_SUCCESSION;
    }

    public String words(Locale locale) {
        return Words.of(this, locale);
    }
}
