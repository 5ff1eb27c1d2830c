package org.dutybearer.briefing;

/** What an audience will see of one part, and what is withheld and why, before the briefing is made. */
public record PartView(Part part, String label, String shown, String withheld) {
    @Override
    public String toString() {
        return "PartView[" + part + "]";
    }
}
