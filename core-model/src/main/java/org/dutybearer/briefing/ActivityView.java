package org.dutybearer.briefing;

import org.dutybearer.casefile.InterventionKind;
import org.jspecify.annotations.Nullable;

/** Something we did for victims, as it is counted: of what kind and in which period; null where its date may lie outside of all. */
public record ActivityView(InterventionKind kind, @Nullable Integer period) {}
