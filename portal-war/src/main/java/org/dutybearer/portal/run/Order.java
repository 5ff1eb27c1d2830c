package org.dutybearer.portal.run;

import java.util.Locale;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;

/** What somebody asked for: a case, for an audience, in a language, written as a format. */
public record Order(CaseRef caseRef, Audience audience, Locale language, Format format) {}
