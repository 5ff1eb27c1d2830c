/** The one gate: turns a case into what an audience may see. */
@NullMarked
package org.dutybearer.briefing;

import org.jspecify.annotations.NullMarked;
