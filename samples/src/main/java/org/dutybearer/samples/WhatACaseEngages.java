package org.dutybearer.samples;

import java.io.IOException;
import java.nio.file.Path;
import org.dutybearer.assessment.Assessor;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.treaty.TreatyRegister;

/** What a case engages, asked of the core library alone: {@code WhatACaseEngages case.yaml}. */
public final class WhatACaseEngages {
    private WhatACaseEngages() {}

    public static void main(String[] arguments) throws IOException {
        var file = new CaseFileReader(TreatyRegister.shipped()).read(Path.of(arguments[0]));
        for (var owed : Assessor.shipped().assess(file))
            for (var finding : owed.persons())
                System.out.println(owed.rule().provision() + " of " + owed.dutyBearer() + ", "
                        + finding.person().key() + ": " + finding.step());
    }
}
