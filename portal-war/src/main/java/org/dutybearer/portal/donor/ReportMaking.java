package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dutybearer.briefing.Block;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.briefing.Search;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFiles;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.Agreements;
import org.dutybearer.donor.DonorPreview;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.PublishedReports;
import org.dutybearer.donor.ReportOrder;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.treaties.InForce;
import org.dutybearer.reporting.DataPackage;
import org.dutybearer.reporting.DonorWorkbook;
import org.dutybearer.reporting.FileName;
import org.dutybearer.reporting.Given;
import org.dutybearer.reporting.HxlTable;
import org.dutybearer.reporting.IatiResults;

/** Counts the cases of an agreement and makes the report of a period, any number of times, leaving nothing behind. */
@ApplicationScoped
public class ReportMaking {
    /** As often at most it is written down how many cases were read: a reader looks every few seconds. */
    private static final int STEPS = 20;

    @Inject
    private CaseFiles files;

    @Inject
    private InForce inForce;

    @Inject
    private PublishedReports published;

    @Inject
    private Reporter reporter;

    @Inject
    private Agreements agreements;

    @Inject
    private PartnerFigures figures;

    @Inject
    private Clock clock;

    /**
     * The report that is wanted, as of today, with nothing stored of it.
     *
     * @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} without such an agreement; {@link Reason#SMALL_NUMBERS_NOT_SET};
     *     {@link Reason#PERIOD_UNKNOWN}; {@link Reason#LANGUAGE_UNSUPPORTED}; {@link Reason#FIGURES_NOT_SAFE}; {@link Reason#SETTING_FAULTY};
     *     {@link Reason#PROTECTED_NAME_IN_TEXT} and the like for an explanation; and whatever the gate refuses one of the cases for
     */
    @Transactional
    Prepared prepare(ReportRequest wanted, Progress progress) {
        var agreed = agreements.find(wanted.agreement()).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        var under = figures.enteredIn(agreed);
        progress.reach(ReportStage.COUNT);
        var counted = count(under, LocalDate.now(clock), progress);
        progress.reach(ReportStage.PROTECT);
        var previews = new LinkedHashMap<Locale, DonorPreview>();
        for (var language : wanted.languages())
            previews.put(language, make(under, wanted.period(), language, wanted.explanations(), counted));
        progress.reach(ReportStage.WRITE);
        var written = new LinkedHashMap<Locale, List<Written>>();
        previews.forEach((language, preview) -> written.put(language, write(preview.summary())));
        progress.reach(ReportStage.RECORD);
        return new Prepared(previews.values().iterator().next(), written, counted.uses());
    }

    /** Those cases that the agreement is about and that were open by the day, through the gate. */
    CountedCases count(Agreement agreement, LocalDate day, Progress progress) {
        var refs = files.refs();
        var cases = new ArrayList<CaseFile>();
        int step = Math.max(1, refs.size() / STEPS);
        for (int n = 0; n < refs.size(); n++) {
            if (n % step == 0) progress.read(n, refs.size());
            files.find(refs.get(n))
                    .filter(file -> isCounted(file, agreement, day))
                    .ifPresent(cases::add);
        }
        progress.read(refs.size(), refs.size());
        return inForce.disclosure()
                .count(
                        cases,
                        () -> refs.stream()
                                .flatMap(ref -> files.find(ref).stream())
                                .filter(file -> !isCounted(file, agreement, day)),
                        agreement.frame(),
                        day);
    }

    private static boolean isCounted(CaseFile file, Agreement agreement, LocalDate day) {
        return agreement.covers(file) && !file.openedOn().isAfter(day);
    }

    /**
     * That what the donor reads of an agreement names nobody of any case, before anybody reads it.
     *
     * @throws Refusal like a document of a case, with the place
     */
    void requireNameless(Agreement agreement, LocalDate day) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("number", agreement.number());
        agreement.areas().forEach(area -> put(texts, "areas", area.name()));
        agreement.texts().forEach((place, text) -> put(texts, place, text));
        var disclosure = inForce.disclosure();
        for (var ref : files.refs())
            files.find(ref)
                    .map(file -> disclosure.search(file, Audience.DONOR, Locale.ENGLISH, day))
                    .ifPresent(search -> texts.forEach((place, text) -> {
                        if (search.in(text).contains(Block.Kind.NAME))
                            throw new Refusal(Reason.PROTECTED_NAME_IN_TEXT, place);
                    }));
    }

    /**
     * That no source which a partner gave tells of anybody: such a report would be refused.
     *
     * @throws Refusal {@link Reason#PROTECTED_NAME_IN_TEXT} and the like with the place, such as {@code OC2.source}
     */
    void requireTellable(Agreement agreement, List<Given> given, LocalDate day) {
        var disclosure = inForce.disclosure();
        refuse(given, Search.ofNobody(Audience.DONOR), EnumSet.allOf(Block.Kind.class), Reason.PERSONAL_DETAIL_IN_TEXT);
        for (var ref : files.refs())
            files.find(ref)
                    .ifPresent(file -> refuse(
                            given,
                            disclosure.search(file, Audience.DONOR, Locale.ENGLISH, day),
                            isCounted(file, agreement, day)
                                    ? EnumSet.allOf(Block.Kind.class)
                                    : EnumSet.of(Block.Kind.NAME),
                            Reason.PROTECTED_NAME_IN_TEXT));
    }

    private static void refuse(List<Given> given, Search search, Set<Block.Kind> kinds, Reason reason) {
        for (var each : given)
            if (!Collections.disjoint(search.in(each.source()), kinds))
                throw new Refusal(reason, each.code() + ".source");
    }

    private static void put(Map<String, String> texts, String place, Text text) {
        text.words()
                .forEach((language, words) ->
                        texts.merge(place + " " + language.toLanguageTag(), words, (one, other) -> one + "\n" + other));
    }

    DonorPreview make(
            Agreement agreement,
            ReportingPeriod period,
            Locale language,
            Map<String, Text> explanations,
            CountedCases counted) {
        var order = new ReportOrder(agreement, period, agreement.kind(period), reporter.name(), language, explanations);
        return DonorPreview.of(order, counted, reporter.smallNumbers(), published.of(agreement.reference()));
    }

    /** In all forms that the organisation hands out. */
    List<Written> write(DonorSummary summary) {
        var written = new ArrayList<Written>();
        written.add(written(summary, ReportForm.WORKBOOK, out -> DonorWorkbook.write(summary, out)));
        written.add(written(summary, ReportForm.HXL, out -> HxlTable.write(summary, out)));
        reporter.publisher()
                .ifPresent(publisher -> written.add(
                        written(summary, ReportForm.IATI, out -> IatiResults.write(summary, publisher, out))));
        written.add(written(summary, ReportForm.PACKAGE, out -> DataPackage.write(summary, out)));
        return written;
    }

    private Written written(DonorSummary summary, ReportForm form, Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
        var name = FileName.ofDonorReport(reporter.code(), summary, form.extension());
        return new Written(form, name.text(), spoken(summary, form), out.toByteArray());
    }

    /** As people write it: without what no file system takes, and not longer than one takes. */
    private static String spoken(DonorSummary summary, ReportForm form) {
        var agreement = summary.agreement().orElseThrow();
        var name = agreement.donor() + " " + agreement.number() + " "
                + summary.period().start() + "–"
                + summary.period().end() + " v" + summary.version() + " ("
                + summary.language().toLanguageTag() + ")";
        var safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", "-");
        return (safe.length() > 80 ? safe.substring(0, 80) : safe) + "." + form.extension();
    }

    /** Whether a reader of the one is told all that a reader of the other is; the day that figures stand for apart. */
    static boolean tellTheSame(DonorSummary one, DonorSummary other) {
        return one.indicators().equals(other.indicators())
                && one.results().equals(other.results())
                && one.disaggregation().equals(other.disaggregation())
                && one.rights().equals(other.rights())
                && one.quality().equals(other.quality())
                && one.changes().equals(other.changes())
                && one.recommendations().equals(other.recommendations())
                && one.outputs().equals(other.outputs());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
