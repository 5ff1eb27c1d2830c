package org.dutybearer.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CaseFilesTest {
    private static final CaseRef REF = CaseRef.parse("KAZ-2020-001");

    private final Database database;

    CaseFilesTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void startEmpty() {
        database.prepare();
    }

    @Test
    void aStoredCaseIsReadAsItWas() {
        var file = twoMenAtTheBorder();

        database.change(em -> new CaseFiles(em).add(file));

        database.change(em -> {
            var read = new CaseFiles(em).find(REF).orElseThrow();
            assertThat(read).usingRecursiveComparison().isEqualTo(file);
        });
    }
}
