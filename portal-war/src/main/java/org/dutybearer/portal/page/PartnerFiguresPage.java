package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.AgreementLine;
import org.dutybearer.portal.donor.PartnerDesk;
import org.dutybearer.portal.donor.PartnerLine;
import org.dutybearer.portal.donor.ReportRequest;
import org.dutybearer.reporting.CellFault;
import org.jspecify.annotations.Nullable;

/** What partners are asked for under an agreement: the blank workbook on its way out, the filled one on its way in. */
@Named
@RequestScoped
public class PartnerFiguresPage {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SOURCE = ".source";
    private static final Pattern FAULT = Pattern.compile("([A-Z]{0,3}[0-9]{0,7})[|]([A-Za-z0-9.-]{0,20})[|]([A-Z_]+)");

    @Inject
    private HttpServletRequest request;

    @Inject
    private AgreementDesk agreements;

    @Inject
    private PartnerDesk desk;

    @Inject
    private Viewer viewer;

    private AgreementLine agreement;
    private String period = "";
    private String language = "";
    private @Nullable Part file;
    private boolean isMissing;
    private boolean isNothingToAsk;
    private int taken;
    private @Nullable RefusalWords refused;
    private List<CellFault> faults = List.of();

    @SuppressWarnings("NullAway.Init")
    protected PartnerFiguresPage() {}

    @PostConstruct
    void open() {
        agreement = agreements.agreement(request.getParameter("agreement"), viewer.locale());
        period = agreement.periods().stream()
                .findFirst()
                .map(ReportingPeriod::toString)
                .orElse("");
        language = viewer.language();
        faults = shown(Optional.ofNullable(request.getParameter("faults")).orElse(""));
    }

    public void blank() throws IOException {
        var sheet = desk.blank(key(), ReportingPeriod.parse(period), locale());
        isNothingToAsk = sheet.isEmpty();
        if (sheet.isPresent()) send(sheet.get());
    }

    public void take() throws IOException {
        isMissing = file == null || file.getSize() == 0;
        if (file == null || isMissing) return;
        try (var content = file.getInputStream()) {
            // One byte more than a form may have is enough to see that it has.
            var workbook = content.readNBytes(PartnerDesk.MOST_BYTES + 1);
            taken = desk.take(key(), ReportingPeriod.parse(period), locale(), workbook, viewer.name());
            isNothingToAsk = taken == 0;
        } catch (Refusal refusal) {
            hear(refusal);
        } finally {
            file.delete();
        }
    }

    private void hear(Refusal refusal) {
        var place = refusal.details().isEmpty() ? "" : refusal.details().get(0).toString();
        if (refusal.reason() == Reason.PARTNER_WORKBOOK_FAULTY)
            faults = refusal.details().stream().map(CellFault.class::cast).toList();
        else if (place.endsWith(SOURCE))
            refused = RefusalWords.ofSource(place.substring(0, place.length() - SOURCE.length()), viewer.locale());
        else throw refusal;
    }

    /** The faults that the page showed, as a workbook for the partner. */
    public void errors() throws IOException {
        send(desk.errors(key(), ReportingPeriod.parse(period), locale(), faults));
    }

    /** They come back with the form of the sheet, so that nothing of the workbook has to be kept. */
    private static List<CellFault> shown(String lines) {
        return lines.lines()
                .map(FAULT::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> Arrays.stream(CellFault.Rule.values())
                        .filter(rule -> rule.name().equals(found.group(3)))
                        .map(rule -> new CellFault(found.group(1), found.group(2), rule)))
                .toList();
    }

    private static void send(PartnerDesk.Sheet sheet) throws IOException {
        Download.send(WORKBOOK, sheet.fileName(), sheet.content());
    }

    /** The faults as the form takes them along. */
    public String faultLines() {
        return faults.stream()
                .map(fault -> fault.cell() + "|" + fault.code() + "|" + fault.rule())
                .collect(Collectors.joining("\n"));
    }

    public List<FaultLine> faults() {
        return faults.stream()
                .map(fault -> new FaultLine(
                        fault.cell(), fault.code(), fault.wrong(viewer.locale()), fault.remedy(viewer.locale())))
                .toList();
    }

    /** What holds now. */
    public List<PartnerLine> lines() {
        return desk.taken(key(), viewer.locale());
    }

    private Key key() {
        return Key.parse(agreement.reference());
    }

    private Locale locale() {
        return Locale.forLanguageTag(ReportRequest.WRITTEN_IN.contains(language) ? language : "en");
    }

    public AgreementLine agreement() {
        return agreement;
    }

    public List<String> writtenIn() {
        return ReportRequest.WRITTEN_IN;
    }

    public boolean isMissing() {
        return isMissing;
    }

    public boolean isNothingToAsk() {
        return isNothingToAsk;
    }

    /** How many figures were taken in by this request. */
    public int taken() {
        return taken;
    }

    public Optional<RefusalWords> refused() {
        return Optional.ofNullable(refused);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period == null ? "" : period;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language == null ? "" : language;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** One thing wrong with the workbook, worded; never what stands in it. */
    public record FaultLine(String cell, String code, String wrong, String write) {}
}
