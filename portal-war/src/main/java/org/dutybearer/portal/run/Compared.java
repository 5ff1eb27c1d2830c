package org.dutybearer.portal.run;

import org.dutybearer.briefing.Ledger;
import org.dutybearer.core.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells, for the next one.
 *
 * @param with the earlier document it was compared with; null where there was none
 */
record Compared(CaseRef caseRef, Ledger ledger, @Nullable DocumentNumber with) {}
