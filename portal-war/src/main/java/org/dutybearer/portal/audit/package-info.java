/** Who took what out of the portal and when; references only, never a name. */
@NullMarked
package org.dutybearer.portal.audit;

import org.jspecify.annotations.NullMarked;
