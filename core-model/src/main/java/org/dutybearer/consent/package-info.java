/** Who may be shown what, because the person concerned said so; silence is refusal. */
@NullMarked
package org.dutybearer.consent;

import org.jspecify.annotations.NullMarked;
