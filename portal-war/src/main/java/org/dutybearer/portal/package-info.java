/** Wires the portal to its server: the clock, the database and the order in which things start. */
@NullMarked
package org.dutybearer.portal;

import org.jspecify.annotations.NullMarked;
