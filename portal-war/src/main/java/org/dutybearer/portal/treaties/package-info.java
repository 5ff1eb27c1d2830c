/** How states stood to the treaties on a day, as a table and a picture that people can read. */
@NullMarked
package org.dutybearer.portal.treaties;

import org.jspecify.annotations.NullMarked;
