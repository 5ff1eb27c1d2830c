package org.dutybearer.reporting;

import java.math.BigDecimal;

/** A fraction of one, which a cell shows as a percentage. */
record Share(BigDecimal ofOne) {}
