package org.dutybearer.donor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dutybearer.interchange.AgreementReader;

/** An agreement with a fund that is not there, about what a test is about. */
final class InventedAgreement {
    private static final String OF_EVERY_ONE = """
        agreement: 1
        reference: a-fund-2025
        language: en
        number: "1"
        donor: {code: AF, name: {en: A Fund}}
        title: {en: A title}
        countries: [KGZ]
        sector: 15160
        cases: {states: [KGZ]}
        """;

    private InventedAgreement() {}

    /** @param rest the other lines of its file: its period, what is reported when, and the indicators */
    static Agreement saying(String rest) {
        try {
            return new AgreementReader()
                    .read(new ByteArrayInputStream((OF_EVERY_ONE + rest).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
