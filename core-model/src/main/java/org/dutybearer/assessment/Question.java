package org.dutybearer.assessment;

/** The general test, in its order. Each is answered yes, no or not known; yes is the answer under which the obligation holds. */
public enum Question {
    /** Is it a treaty, and not a declaration? */
    FORM("form"),
    /** Was the state bound on the day? */
    BOUND("bound"),
    /** Is the provision free of a reservation? */
    RESERVATION("reservation"),
    /** Is it free of a derogation? */
    DEROGATION("derogation"),
    /** Was the person within the state's territory or power? */
    JURISDICTION("jurisdiction"),
    /** Is the person one whom the provision protects? */
    PERSON("person"),
    /** Is there the conduct that the provision forbids or demands? */
    CONDUCT("conduct"),
    /** Is it free of an exception? */
    EXCEPTION("exception"),
    /** Can the person complain to a treaty body? That is another question than whether the state is bound. */
    COMPLAINT("complaint");

    private final String word;

    Question(String word) {
        this.word = word;
    }

    /** As a rule file writes it. */
    public String word() {
        return word;
    }
}
