/** Holds the obligations of a state against a case, element by element, never a word stronger than the facts. */
@NullMarked
package org.dutybearer.assessment;

import org.jspecify.annotations.NullMarked;
