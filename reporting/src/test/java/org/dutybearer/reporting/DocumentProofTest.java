package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.proof.CanaryCase;
import org.dutybearer.proof.Donors;
import org.dutybearer.proof.Haystack;
import org.dutybearer.proof.Search;
import org.dutybearer.proof.Tally;
import org.junit.jupiter.api.Test;

/**
 * No document holds what its reader may not see, wherever in the file anybody might look ({@link Innards}).
 *
 * <p>Printing takes longer than all else, so the test command prints the first half of the cases, for treaty bodies and for the public in
 * turns, every fourth time with the annex; {@code -Pproof} prints each for both. The case team may read everything, so its documents, one
 * of every twenty-five cases, only show that the search finds what is there. Donors get every case in both, five to a workbook.
 */
class DocumentProofTest {
    private static final int CASES = Integer.getInteger("dutybearer.proof", 2000);
    private static final boolean FOR_ALL_IN_TURN = CASES <= 2000;
    private static final int PRINTED = FOR_ALL_IN_TURN ? CASES / 2 : CASES;
    private static final int CASES_IN_A_REPORT = 5;

    private final Disclosure disclosure = Disclosure.shipped();
    private final Tally tally = new Tally();

    @Test
    void noPdfHoldsWhatItsReaderMayNotSee() {
        IntStream.rangeClosed(1, PRINTED).parallel().forEach(seed -> {
            var secrets = CanaryCase.small(seed);
            if (!FOR_ALL_IN_TURN || seed % 2 == 0) prove(secrets, Audience.TREATY_BODY, seed);
            if (!FOR_ALL_IN_TURN || seed % 2 == 1) prove(secrets, Audience.PUBLIC, seed);
            if (seed % 25 == 0) prove(secrets, Audience.CASE_TEAM, seed);
        });
        System.out.println("The proof of PDFs, " + PRINTED + " cases: " + tally + "\n" + tally.carriers());

        assertThat(tally.leaks()).isEmpty();
        assertThat(tally.made()).isGreaterThan(2 * tally.refused());
        assertThat(tally.carriers().keySet())
                .as("where in the file the search finds what may be seen")
                .contains(
                        "text",
                        "text without spaces",
                        "structure Alt",
                        "structure ActualText",
                        "XMP",
                        "document information",
                        "strings of objects",
                        "the file's name");
    }

    private void prove(CanaryCase secrets, Audience audience, int seed) {
        var language = seed / 2 % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH;
        boolean annex = seed / 4 % 4 == 0;
        var where = "seed " + seed + (annex ? " with annex" : "") + " in " + language;
        var search = new Search(secrets, audience);
        try {
            Briefing briefing = disclosure.brief(secrets.file(), audience, language, CanaryCase.DAY);
            var pdf = annex ? BriefingPdf.withAnnex(briefing) : BriefingPdf.of(briefing);
            tally.made("PDF" + (annex ? " with annex" : "") + " for " + audience);
            var name = FileName.ofCase(secrets.file().ref(), audience, CanaryCase.DAY, language, "pdf");
            search.in(Haystack.of(name.text()), "the file's name", where, tally);
            Innards.ofPdf(pdf.bytes())
                    .carriers()
                    .forEach((carrier, text) -> search.in(Haystack.of(text), carrier, where, tally));
        } catch (Refusal refusal) {
            tally.refused(refusal.reason());
        }
    }

    @Test
    void noDonorWorkbookHoldsWhatDonorsMayNotSee() {
        IntStream.range(0, CASES / CASES_IN_A_REPORT).parallel().forEach(n -> proveReport(1 + n * CASES_IN_A_REPORT));
        System.out.println("The proof of workbooks, " + CASES + " cases: " + tally + "\n" + tally.carriers());

        assertThat(tally.leaks()).isEmpty();
        assertThat(tally.carriers().keySet()).contains("xl/sharedStrings.xml", "cells");
    }

    private void proveReport(int seed) {
        var language = seed % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH;
        var cases = new LinkedHashMap<CanaryCase, Briefing>();
        for (int n = 0; n < CASES_IN_A_REPORT; n++) {
            var secrets = CanaryCase.seeded(seed + n);
            cases.put(secrets, disclosure.brief(secrets.file(), Audience.DONOR, language, CanaryCase.DAY));
        }
        var carriers = Innards.ofWorkbook(workbook(language, cases)).carriers();
        tally.made("workbook");
        var search = new Search(new ArrayList<>(cases.keySet()), Audience.DONOR);
        var where = "seeds from " + seed + " in " + language;
        carriers.forEach((carrier, text) -> search.in(Haystack.of(text), carrier, where, tally));
        var period = ReportingPeriod.parse("2019-01-01/2026-12-31");
        var name =
                FileName.ofDonorReport("Example Rights Watch", "Example Fund", "EF-1", "annual", period, 1, language);
        search.in(Haystack.of(name.text()), "the file's name", where, tally);
    }

    static byte[] workbook(Locale language, Map<CanaryCase, Briefing> cases) {
        var out = new ByteArrayOutputStream();
        try {
            DonorWorkbook.write(Donors.summary(language, List.copyOf(cases.values())), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
