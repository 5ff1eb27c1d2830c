/** The case file: who did what to whom, who says so, and what is asked. */
@NullMarked
package org.dutybearer.casefile;

import org.jspecify.annotations.NullMarked;
