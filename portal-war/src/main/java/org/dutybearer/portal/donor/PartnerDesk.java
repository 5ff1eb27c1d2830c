package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.AgreedIndicator;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.Agreements;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.dutybearer.reporting.CellFault;
import org.dutybearer.reporting.PartnerForm;
import org.dutybearer.reporting.PartnerWorkbook;

/** Where partners are asked for figures that no rule counts, and what they gave is taken in: all of a workbook or nothing. */
@ApplicationScoped
public class PartnerDesk {
    /** A form is far smaller; the reading refuses one that is not. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    @Inject
    private Agreements agreements;

    @Inject
    private PartnerFigures figures;

    @Inject
    private ReportMaking making;

    @Inject
    private Reporter reporter;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * The blank workbook for a period; nothing where there is nothing to ask for.
     *
     * @throws Refusal {@link Reason#DOCUMENT_UNKNOWN}; {@link Reason#PERIOD_UNKNOWN}; {@link Reason#LANGUAGE_UNSUPPORTED}
     */
    @Transactional
    public Optional<Sheet> blank(Key agreement, ReportingPeriod period, Locale language) {
        return form(find(agreement), period, language)
                .map(form ->
                        new Sheet(fileName("partner-form", form), written(out -> PartnerWorkbook.blank(form, out))));
    }

    /**
     * Takes in what a partner gave, for the reports that are made from now on. What came before of the same indicator and period stays on
     * record, and this takes its place.
     *
     * @return how many figures; none where there was nothing to ask for
     * @throws Refusal {@link Reason#PARTNER_WORKBOOK_FAULTY} with every {@link CellFault}; {@link Reason#PROTECTED_NAME_IN_TEXT} and the
     *     like with the place, such as {@code OC2.source}, where a source tells of somebody in a case; and as {@link #blank}
     */
    @Transactional
    public int take(Key agreement, ReportingPeriod period, Locale language, byte[] workbook, String who)
            throws IOException {
        var under = find(agreement);
        var form = form(under, period, language);
        if (form.isEmpty()) return 0;
        var given = PartnerWorkbook.read(form.get(), new ByteArrayInputStream(workbook));
        making.requireTellable(under, given, today());
        var sha256 = ReportFile.sha256(workbook);
        given.forEach(
                each -> figures.add(PartnerFigure.taken(agreement, each, language, sha256, who, clock.instant())));
        audit.record(who, Deed.PARTNER_FIGURES_TAKEN, agreement + " " + period);
        return given.size();
    }

    /** The sheet of errors that goes back to the partner. */
    public Sheet errors(Key agreement, ReportingPeriod period, Locale language, List<CellFault> faults) {
        return new Sheet(
                fileName("partner-form-errors", agreement, period, language),
                written(out -> PartnerWorkbook.errors(faults, reporter.name(), language, today(), out)));
    }

    /** What holds now, period by period. */
    @Transactional
    public List<PartnerLine> taken(Key agreement, Locale language) {
        var under = find(agreement);
        return figures.of(agreement).stream()
                .map(figure -> line(figure, under, language))
                .sorted(Comparator.comparing(PartnerLine::period).thenComparing(PartnerLine::code))
                .toList();
    }

    private static PartnerLine line(PartnerFigure figure, Agreement under, Locale language) {
        var indicator = under.indicator(figure.indicator());
        boolean holds = indicator.filter(each -> each.takes(figure.entered())).isPresent();
        var statement = indicator
                .flatMap(AgreedIndicator::statement)
                .map(text -> text.in(language).orElseGet(text::original))
                .orElse("");
        return PartnerLine.of(figure, statement, !holds, language);
    }

    private Optional<PartnerForm> form(Agreement under, ReportingPeriod period, Locale language) {
        var asked = under.toAsk(period, language);
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartnerForm(
                        under.reference(),
                        reporter.name(),
                        under.title().in(language).orElseGet(under.title()::original),
                        period,
                        language,
                        today(),
                        asked));
    }

    private static String fileName(String kind, PartnerForm form) {
        return fileName(kind, form.agreement(), form.period(), form.language());
    }

    private static String fileName(String kind, Key agreement, ReportingPeriod period, Locale language) {
        return String.join(
                "_", agreement.text(), kind, period.start() + "--" + period.end(), language.toLanguageTag() + ".xlsx");
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
        return out.toByteArray();
    }

    private Agreement find(Key agreement) {
        return agreements.find(agreement).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A workbook for a partner. */
    public static final class Sheet {
        private final String fileName;
        private final byte[] content;

        Sheet(String fileName, byte[] content) {
            this.fileName = fileName;
            this.content = content.clone();
        }

        public String fileName() {
            return fileName;
        }

        public byte[] content() {
            return content.clone();
        }

        @Override
        public String toString() {
            return "Sheet[" + fileName + "]";
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
