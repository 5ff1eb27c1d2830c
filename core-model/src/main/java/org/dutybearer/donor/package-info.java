/** Results without people: what a donor may be told. */
@NullMarked
package org.dutybearer.donor;

import org.jspecify.annotations.NullMarked;
