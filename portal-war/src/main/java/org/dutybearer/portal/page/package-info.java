/** The pages: one bean for each, the doors they stand behind and the words they speak. */
@NullMarked
package org.dutybearer.portal.page;

import org.jspecify.annotations.NullMarked;
