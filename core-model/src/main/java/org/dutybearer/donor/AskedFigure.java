package org.dutybearer.donor;

/**
 * A figure of a period that nothing on record gives, so that somebody has to be asked for it.
 *
 * @param code of the indicator
 * @param statement what is counted, and {@code unit} in what
 * @param ofPeople whether people are counted: in whole numbers then
 */
public record AskedFigure(String code, String statement, String unit, boolean ofPeople) {
    @Override
    public String toString() {
        return "AskedFigure[" + code + "]";
    }
}
