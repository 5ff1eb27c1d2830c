package org.dutybearer.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.treaty.TreatyRegister;

/** The published sample that is printed: two people, four pages. */
final class Sample {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Disclosure GATE = Disclosure.shipped();

    private Sample() {}

    static CaseFile file() {
        try {
            return new CaseFileReader(TreatyRegister.shipped())
                    .read(Path.of("..", "samples", "cases", "kaz-2019-xinjiang.yaml"));
        } catch (IOException gone) {
            throw new IllegalStateException("run it in the folder of the module, as ./dutybearer bench does", gone);
        }
    }

    static Briefing briefing(CaseFile file) {
        return GATE.brief(file, Audience.PUBLIC, Locale.ENGLISH, DAY);
    }
}
