/** Words on record: our own publications and the positions of officials. */
@NullMarked
package org.dutybearer.statement;

import org.jspecify.annotations.NullMarked;
