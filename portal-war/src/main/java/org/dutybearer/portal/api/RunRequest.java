package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.run.Format;
import org.dutybearer.portal.run.Kind;
import org.dutybearer.portal.run.Order;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a program asks for, as it wrote it. */
@Schema(
        description =
                "What kind of document, of which cases, whom it is for, the language it speaks and what it is written as. Give"
                        + " caseRef or caseRefs.")
public record RunRequest(
        @Schema(
                enumeration = {"BRIEFING", "STATEMENT", "APPEAL", "PORTFOLIO"},
                defaultValue = "BRIEFING",
                description =
                        "BRIEFING: what may be told of a case. STATEMENT and APPEAL: the newest public statement, or urgent appeal,"
                                + " that was written in the case file and may be told to this audience. PORTFOLIO: several cases"
                                + " together, then each on a page of its own.")
        @Nullable
        String kind,

        @Schema(example = "KAZ-2019-001", description = "Of anything but a PORTFOLIO.") @Nullable
        String caseRef,

        @Schema(description = "Of a PORTFOLIO 2 to 50, each once; of anything else one.") @Nullable
        List<String> caseRefs,

        @Schema(
                enumeration = {"CASE_TEAM", "TREATY_BODY", "DONOR", "PUBLIC"},
                description = "Whom it is for. DONOR takes a BRIEFING as XLSX alone, the others all kinds.")
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
                                + " audience, that tells what donors may be told and holds no person. STATEMENT, APPEAL and"
                                + " PORTFOLIO take PDF alone.")
        @Nullable
        String format) {

    @JsonbCreator
    public RunRequest {}

    /** Refuses, with what was expected, whatever is none of the things it should be. */
    Order order() {
        try {
            return new Order(
                    kind == null ? Kind.BRIEFING : constant(Kind.class, "kind", kind),
                    cases(),
                    constant(Audience.class, "audience", audience),
                    new Locale.Builder()
                            .setLanguageTag(given("language", language))
                            .build(),
                    constant(Format.class, "format", format));
        } catch (IllegalArgumentException | IllformedLocaleException wrong) {
            throw new BadRequestException(wrong.getMessage(), wrong);
        }
    }

    private List<CaseRef> cases() {
        if (caseRef != null && caseRefs != null)
            throw new IllegalArgumentException("caseRef and caseRefs are given: give one of them");
        var given = caseRefs == null ? List.of(given("caseRef", caseRef)) : caseRefs;
        return given.stream().map(CaseRef::parse).toList();
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
