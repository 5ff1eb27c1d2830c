package org.dutybearer.reporting;

/** The head of a provision with the step that its assessment reached. */
public record ProvisionHead(String heading, String step, Ladder ladder) {
    @Override
    public String toString() {
        return "ProvisionHead[" + ladder + "]";
    }
}
