/** People and groups, and the many names one person has. */
@NullMarked
package org.dutybearer.person;

import org.jspecify.annotations.NullMarked;
