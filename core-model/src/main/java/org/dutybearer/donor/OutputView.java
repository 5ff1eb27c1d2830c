package org.dutybearer.donor;

import java.time.YearMonth;
import org.dutybearer.statement.IndexNumber;

/**
 * One of our publications. The index number finds it in public; its title may name somebody and is not here. Of its date only
 * the month is, because it is often the very day on which something happened to somebody.
 */
public record OutputView(IndexNumber index, YearMonth published, boolean inPeriod) {}
