/** The same runs for programs, over HTTP and JSON. */
@NullMarked
package org.dutybearer.portal.api;

import org.jspecify.annotations.NullMarked;
