package org.dutybearer.portal.donor;

import org.dutybearer.donor.DonorSummary;

/**
 * A report that was made again and would still say the same.
 *
 * @param earlier how many reports of its agreement it was held against: it does not leave after one more
 */
record Remade(DonorSummary summary, int earlier) {}
