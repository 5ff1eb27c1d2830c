package org.dutybearer.portal.run;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param last the day of the last one; null where there was none */
public record Downloads(int times, @Nullable LocalDate last) {}
