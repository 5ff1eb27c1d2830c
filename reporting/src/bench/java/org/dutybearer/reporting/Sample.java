package org.dutybearer.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        return file("KAZ-2019-001");
    }

    /** The same under another reference, for documents of many cases. */
    static CaseFile file(String reference) {
        try {
            String words = Files.readString(Path.of("..", "samples", "cases", "kaz-2019-xinjiang.yaml"))
                    .replace("KAZ-2019-001", reference);
            return new CaseFileReader(TreatyRegister.shipped())
                    .read(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException gone) {
            throw new IllegalStateException("run it in the folder of the module, as ./dutybearer bench does", gone);
        }
    }

    static Briefing briefing(CaseFile file) {
        return GATE.brief(file, Audience.PUBLIC, Locale.ENGLISH, DAY);
    }
}
