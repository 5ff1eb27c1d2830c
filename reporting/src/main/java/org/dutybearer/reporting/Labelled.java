package org.dutybearer.reporting;

/** A label beside a text. */
public record Labelled(String label, String text) {
    @Override
    public String toString() {
        return "Labelled[" + label + "]";
    }
}
