package org.dutybearer.donor;

/**
 * An indicator in one period of the agreement: a row of the sheet Results by period. Periods before that of the report stand as they
 * are known on the snapshot day, which may differ from what was reported then; {@link ChangeView} says where it does.
 *
 * @param counted what this row counts: an indicator of people has rows of people, and where there are groups one of the people in
 *     groups and one of groups of unknown size
 * @param target not applicable in the rows of groups
 */
public record ResultView(String code, ReportingPeriod period, Counted counted, Reported target, Reported actual) {}
