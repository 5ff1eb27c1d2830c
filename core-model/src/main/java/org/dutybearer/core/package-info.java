/** The words every other package speaks: identity, countries, dates as known, truth, and refusal. */
@NullMarked
package org.dutybearer.core;

import org.jspecify.annotations.NullMarked;
