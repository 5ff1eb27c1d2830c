/** The proof that disclosure does not leak: invented cases full of secrets, who may see which, and the search for the others. */
@NullMarked
package org.dutybearer.proof;

import org.jspecify.annotations.NullMarked;
