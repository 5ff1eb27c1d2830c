package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.briefing.AppealView;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Portfolio;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.briefing.PublishedTextView;
import org.dutybearer.briefing.Use;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.reporting.BriefingPdf;
import org.dutybearer.reporting.DonorWorkbook;
import org.dutybearer.reporting.Edition;
import org.dutybearer.reporting.Legibility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes the document of an order. It may be called any number of times for the same one and leaves nothing behind. */
@ApplicationScoped
public class Making {
    @Inject
    private Choosing choosing;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Clock clock;

    /** Who reports to donors, publishes, or prepared a portfolio, as the document says it. */
    @Inject
    @ConfigProperty(name = "dutybearer.organisation")
    private Optional<String> organisation;

    Finished make(Attempt attempt, Consumer<Stage> reached) {
        var order = attempt.order();
        var today = LocalDate.now(clock);
        reached.accept(Stage.CHOOSE);
        choosing.requireCases(order);
        reached.accept(Stage.SEARCH);
        var last = saysWhatChanged(order)
                ? ledgers.last(order.cases().get(0), order.audience(), today).orElse(null)
                : null;
        var told = since(last, choosing.tell(order, attempt.key(), today));
        reached.accept(Stage.LAY_OUT);
        var document = layOut(order, told, today);
        reached.accept(Stage.CHECK);
        check(order.format(), document);
        reached.accept(Stage.RECORD);
        var finished = new Finished(
                document,
                uses(order, told),
                asksUntil(order, told),
                Edition.current(),
                RuleSet.shipped().version());
        return saysWhatChanged(order) ? finished.with(ledgers.told(order.cases().get(0), told.get(0), last)) : finished;
    }

    private static boolean saysWhatChanged(Order order) {
        return order.kind().saysWhatChanged(disclosedTo(order));
    }

    private List<Briefing> since(@Nullable DocumentNumber earlier, List<Briefing> told) {
        return earlier == null
                ? told
                : told.stream()
                        .map(briefing -> ledgers.since(earlier, briefing))
                        .toList();
    }

    private static Map<CaseRef, List<Use>> uses(Order order, List<Briefing> told) {
        return IntStream.range(0, told.size())
                .boxed()
                .collect(Collectors.toMap(order.cases()::get, n -> told.get(n).uses()));
    }

    /** The case team may have an appeal that is over: it says so on its first page. */
    private static @Nullable LocalDate asksUntil(Order order, List<Briefing> told) {
        if (order.audience() == Audience.CASE_TEAM) return null;
        return told.stream()
                .flatMap(briefing -> briefing.texts().stream())
                .map(PublishedTextView::appeal)
                .filter(Objects::nonNull)
                .map(AppealView::lastDay)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the document of an order would be the same, byte for byte, if it were made again as of the day it was made on, and
     * whether today the gate would still tell all that it tells and no more.
     *
     * @throws Refusal whatever the gate refuses the case for today
     */
    boolean wouldMake(Document document, PseudonymKey key) {
        var order = document.order();
        var then = choosing.tell(order, key, document.madeOn());
        var now = choosing.tell(order, key, LocalDate.now(clock));
        boolean same = IntStream.range(0, now.size()).allMatch(n -> now.get(n).tellsTheSameAs(then.get(n)));
        var compared = since(ledgers.comparedWith(document.number()).orElse(null), then);
        return same && document.holds(layOut(order, compared, document.madeOn()));
    }

    private byte[] layOut(Order order, List<Briefing> told, LocalDate today) {
        return switch (order.kind()) {
            case BRIEFING -> briefing(order, told.get(0), today);
            case STATEMENT ->
                BriefingPdf.statement(told.get(0), organisation(order)).bytes();
            case APPEAL -> BriefingPdf.appeal(told.get(0), organisation(order)).bytes();
            case PORTFOLIO ->
                BriefingPdf.portfolio(Portfolio.of(told), organisation(order)).bytes();
        };
    }

    private String organisation(Order order) {
        return organisation.orElseGet(() -> BriefingPdf.organisationNotNamed(order.language()));
    }

    private byte[] briefing(Order order, Briefing briefing, LocalDate today) {
        return switch (order.format()) {
            case PDF -> BriefingPdf.of(briefing).bytes();
            case PDF_ANNEX -> BriefingPdf.withAnnex(briefing).bytes();
            case XLSX -> workbook(order, briefing, today);
        };
    }

    private byte[] workbook(Order order, Briefing briefing, LocalDate today) {
        var year = new ReportingPeriod(today.withDayOfYear(1), today);
        var summary = DonorSummary.of(organisation(order), year, order.language(), today, List.of(briefing));
        var out = new ByteArrayOutputStream();
        try {
            DonorWorkbook.write(summary, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
        return out.toByteArray();
    }

    private static void check(Format format, byte[] document) {
        switch (format) {
            case PDF, PDF_ANNEX -> Legibility.requirePdf(document);
            case XLSX -> Legibility.requireWorkbook(document);
        }
    }

    /** A workbook holds results and no people, whoever asks for it: it is made of what donors may be told. */
    static Audience disclosedTo(Order order) {
        return switch (order.format()) {
            case PDF, PDF_ANNEX -> order.audience();
            case XLSX -> Audience.DONOR;
        };
    }
}
