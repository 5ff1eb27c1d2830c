/** A briefing on paper (set in type, made up into pages, printed as a PDF that a screen reader can follow) and a donor summary in a workbook. */
@NullMarked
package org.dutybearer.reporting;

import org.jspecify.annotations.NullMarked;
