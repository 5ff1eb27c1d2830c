/** The command line, and the smallest programs that import the libraries. */
@NullMarked
package org.dutybearer.samples;

import org.jspecify.annotations.NullMarked;
