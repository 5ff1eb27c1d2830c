/** Briefings with invented content, made where only briefings can be made. */
@org.jspecify.annotations.NullMarked
package org.dutybearer.briefing;
