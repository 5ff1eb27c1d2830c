package org.dutybearer.portal.run;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.dutybearer.briefing.ReleasedFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.reporting.FileName;

/** What was made, as a file, and what it was made with. Its pages are kept apart, in {@link Documents}. */
@Entity
public class Document {
    private static final int DAYS_AVAILABLE = 90;

    @Id
    private String number;

    private String run;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "document_case", joinColumns = @JoinColumn(name = "document"))
    @Column(name = "case_ref")
    private List<String> cases = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String language;

    @Enumerated(EnumType.STRING)
    private Format format;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "size_in_bytes")
    private long size;

    private String sha256;

    @Column(name = "template_version")
    private String templateVersion;

    @Column(name = "rule_set_version")
    private String ruleSetVersion;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "available_until")
    private LocalDate availableUntil;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    private Document(Attempt attempt, Finished finished, LocalDate today) {
        var content = finished.content();
        var order = attempt.order();
        this.number = DocumentNumber.random().text();
        this.run = attempt.run().text();
        this.kind = order.kind();
        order.cases().forEach(ref -> cases.add(ref.text()));
        this.audience = order.audience();
        this.language = order.language().toLanguageTag();
        this.format = order.format();
        this.fileName = name(order, today);
        this.size = content.length;
        this.sha256 = sha256(content);
        this.templateVersion = finished.templateVersion();
        this.ruleSetVersion = finished.ruleSetVersion();
        this.madeBy = attempt.requester();
        this.madeOn = today;
        this.availableUntil = finished.lastDay(today.plusDays(DAYS_AVAILABLE));
    }

    static Document made(Attempt attempt, Finished finished, LocalDate today) {
        return new Document(attempt, finished, today);
    }

    /** It travels in mail and logs, so it holds no title and no name; that of a workbook for donors holds no case either. */
    private static String name(Order order, LocalDate today) {
        var ref = order.cases().get(0);
        var name = switch (order.kind()) {
            case BRIEFING ->
                switch (order.format()) {
                    case PDF, PDF_ANNEX -> FileName.ofCase(ref, order.audience(), today, order.language(), "pdf");
                    case XLSX ->
                        new FileName("results_" + today + "_" + order.language().toLanguageTag() + ".xlsx");
                };
            case STATEMENT -> FileName.ofCase(ref, "statement", order.audience(), today, order.language());
            case APPEAL -> FileName.ofCase(ref, "appeal", order.audience(), today, order.language());
            case PORTFOLIO -> FileName.ofPortfolio(order.audience(), today, order.language());
        };
        return name.text();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    public DocumentNumber number() {
        return DocumentNumber.parse(number);
    }

    public RunNumber run() {
        return RunNumber.parse(run);
    }

    public Kind kind() {
        return kind;
    }

    /** By reference; one, but of a portfolio. */
    public List<CaseRef> cases() {
        return cases.stream().map(CaseRef::parse).sorted().toList();
    }

    public Audience audience() {
        return audience;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Format format() {
        return format;
    }

    /** What came of it may be asked for again. */
    public Order order() {
        return new Order(kind, cases(), audience, language(), format);
    }

    /** Whose view it holds: a workbook holds that of donors, whoever asked for it. */
    public Audience toldTo() {
        return Making.disclosedTo(order());
    }

    Leave leave(boolean fourEyes) {
        return Leave.of(toldTo(), fourEyes);
    }

    ReleasedFile file() {
        return new ReleasedFile(language(), format.name(), templateVersion, ruleSetVersion, size, sha256);
    }

    boolean holds(byte[] content) {
        return sha256(content).equals(sha256);
    }

    public String mediaType() {
        return switch (format) {
            case PDF, PDF_ANNEX -> "application/pdf";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }

    public String fileName() {
        return fileName;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** In hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Which templates, lay-out and words it was made with. */
    public String templateVersion() {
        return templateVersion;
    }

    public String ruleSetVersion() {
        return ruleSetVersion;
    }

    public String madeBy() {
        return madeBy;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** The last day it can be downloaded on. */
    public LocalDate availableUntil() {
        return availableUntil;
    }

    public boolean isAvailableOn(LocalDate day) {
        return !day.isAfter(availableUntil);
    }

    @Override
    public String toString() {
        return "Document[" + number + ", " + fileName + "]";
    }
}
