/** What states have bound themselves to, and since when. */
@NullMarked
package org.dutybearer.treaty;

import org.jspecify.annotations.NullMarked;
