/** A briefing being made is a row that any node may take up, and the document it leaves behind. */
@NullMarked
package org.dutybearer.portal.run;

import org.jspecify.annotations.NullMarked;
