/** Who may sign in, how, and as what. */
@NullMarked
package org.dutybearer.portal.account;

import org.jspecify.annotations.NullMarked;
