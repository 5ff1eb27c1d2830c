/** The cases as staff look through them, read them and bring them; what they see of one has passed the gate for the case team. */
@NullMarked
package org.dutybearer.portal.cases;

import org.jspecify.annotations.NullMarked;
