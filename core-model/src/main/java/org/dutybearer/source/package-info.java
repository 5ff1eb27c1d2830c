/** Where a fact comes from and how far it can be relied on. */
@NullMarked
package org.dutybearer.source;

import org.jspecify.annotations.NullMarked;
