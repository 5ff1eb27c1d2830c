package org.dutybearer.portal.run;

import java.time.LocalDate;
import org.dutybearer.statement.IndexNumber;

/** What the organisation published about a case: nobody can take it back. */
public record Published(IndexNumber index, LocalDate on) {}
