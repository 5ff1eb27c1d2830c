/** A briefing on paper: set in type, made up into pages, and printed as a PDF that a screen reader can follow. */
@NullMarked
package org.dutybearer.reporting;

import org.jspecify.annotations.NullMarked;
