/** Reports to donors: agreed, prepared, looked at by a second person, released, and found again by the donor they are for. */
@NullMarked
package org.dutybearer.portal.donor;

import org.jspecify.annotations.NullMarked;
