package org.dutybearer.donor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.interchange.AgreementReader;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.treaty.TreatyRegister;

/**
 * Every report of a sample agreement, one after the other, each six weeks after its period: over the invented cases as they were known
 * on that day and the published one, and each held against all before it.
 */
public final class TwoYears {
    private static final Path SAMPLES = Path.of("../samples");
    private static final SmallNumbers POLICY = SmallNumbers.parse("5/1");

    private final Agreement agreement;
    private final List<CountedCases> counted = new ArrayList<>();
    private final List<DonorPreview> previews = new ArrayList<>();
    private final List<PublishedReport> published = new ArrayList<>();

    private TwoYears(String agreement, int many, Locale language) {
        var disclosure = Disclosure.shipped();
        try {
            this.agreement = new AgreementReader().read(SAMPLES.resolve("agreements/" + agreement + ".yaml"));
            var reference =
                    new CaseFileReader(TreatyRegister.shipped()).read(SAMPLES.resolve("cases/kaz-2019-xinjiang.yaml"));
            for (var term : this.agreement.terms().subList(0, many)) {
                var day = term.period().end().plusDays(45);
                var cases = new ArrayList<CaseFile>(List.of(reference));
                cases.addAll(InventedCases.knownOn(day));
                cases.removeIf(file -> !this.agreement.covers(file));
                counted.add(disclosure.count(cases, this.agreement.frame(), day));
                report(term.period(), language, day);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(ReportingPeriod period, Locale language, LocalDate day) {
        var order = new ReportOrder(agreement, period, ReportKind.INTERIM, "Example Rights Watch", language, Map.of());
        var preview = DonorPreview.of(order, counted.get(counted.size() - 1), POLICY, published);
        previews.add(preview);
        published.add(PublishedReport.of(preview.summary(), day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /**
     * Makes them.
     *
     * @param agreement the name of its file, such as {@code nordic-fund-2025}
     * @param many how many, from the first period on
     */
    public static TwoYears of(String agreement, int many, Locale language) {
        return new TwoYears(agreement, many, language);
    }

    /** In the order of the periods. */
    public List<DonorSummary> summaries() {
        return previews.stream().map(DonorPreview::summary).toList();
    }

    Agreement agreement() {
        return agreement;
    }

    List<CountedCases> counted() {
        return counted;
    }

    List<DonorPreview> previews() {
        return previews;
    }

    List<PublishedReport> published() {
        return published;
    }

    @Override
    public String toString() {
        return agreement.reference().toString();
    }
}
