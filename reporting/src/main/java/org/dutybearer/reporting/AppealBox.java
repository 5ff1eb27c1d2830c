package org.dutybearer.reporting;

/** What whoever reads an appeal is to do, on its ground: the rows of the box, each under the label that the template prints. */
public record AppealBox(String title, String until, String ask, String languages, String avoid) {
    @Override
    public String toString() {
        return "AppealBox[]";
    }
}
