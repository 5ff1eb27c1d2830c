package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.run.Format;
import org.dutybearer.portal.run.Order;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a program asks for, as it wrote it. */
@Schema(description = "A case, whom the briefing is for, the language it speaks and what it is written as.")
public record RunRequest(
        @Schema(example = "KAZ-2019-001") @Nullable String caseRef,

        @Schema(
                enumeration = {"CASE_TEAM", "TREATY_BODY", "DONOR", "PUBLIC"},
                description = "Whom it is for. DONOR takes XLSX alone, the others all three.")
        @Nullable
        String audience,

        @Schema(
                example = "en",
                description =
                        "A language tag: a PDF is written in en, fr, es, ar, ru, zh and kk, a workbook in en, fr, es and ar")
        @Nullable
        String language,

        @Schema(
                enumeration = {"PDF", "PDF_ANNEX", "XLSX"},
                description =
                        "PDF: a briefing for CASE_TEAM, TREATY_BODY or PUBLIC. PDF_ANNEX: the same with an annex that tells"
                                + " every provision element by element. XLSX: a workbook of results, for any"
                                + " audience, that tells what donors may be told and holds no person.")
        @Nullable
        String format) {

    @JsonbCreator
    public RunRequest {}

    /** Refuses, with what was expected, whatever is none of the things it should be. */
    Order order() {
        try {
            return new Order(
                    CaseRef.parse(given("caseRef", caseRef)),
                    constant(Audience.class, "audience", audience),
                    new Locale.Builder()
                            .setLanguageTag(given("language", language))
                            .build(),
                    constant(Format.class, "format", format));
        } catch (IllegalArgumentException | IllformedLocaleException wrong) {
            throw new BadRequestException(wrong.getMessage(), wrong);
        }
    }

    private static String given(String name, @Nullable String value) {
        if (value == null) throw new IllegalArgumentException(name + " is missing");
        return value;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, @Nullable String value) {
        var wanted = given(name, value);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " is not one of " + Arrays.toString(type.getEnumConstants())));
    }
}
