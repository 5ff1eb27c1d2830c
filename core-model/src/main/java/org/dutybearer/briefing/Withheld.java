package org.dutybearer.briefing;

/** Something an audience may not see: what kind of thing, and why. Never the thing itself. */
public record Withheld(Part part, String what, String why) {
    @Override
    public String toString() {
        return "Withheld[" + part + "]";
    }
}
