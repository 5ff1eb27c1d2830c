package org.dutybearer.portal.donor;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** One form of a report in one language, and what names its bytes. The bytes are kept apart. */
@Entity
@Table(name = "donor_report_file")
public class ReportFile {
    @Id
    private String id;

    private String report;
    private String language;

    @Enumerated(EnumType.STRING)
    private ReportForm form;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "spoken_name")
    private String spokenName;

    @Column(name = "size_in_bytes")
    private long size;

    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected ReportFile() {}

    private ReportFile(ReportNumber report, Locale language, Written written) {
        this.id = id(report, language.toLanguageTag(), written.form());
        this.report = report.text();
        this.language = language.toLanguageTag();
        this.form = written.form();
        this.fileName = written.fileName();
        this.spokenName = written.spokenName();
        this.size = written.content().length;
        this.sha256 = sha256(written.content());
    }

    static ReportFile of(ReportNumber report, Locale language, Written written) {
        return new ReportFile(report, language, written);
    }

    static String id(ReportNumber report, String language, ReportForm form) {
        return report + " " + language + " " + form;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    boolean holds(byte[] content) {
        return sha256(content).equals(sha256);
    }

    /** What the record calls it: number, language and form. */
    public String id() {
        return id;
    }

    public ReportNumber report() {
        return ReportNumber.parse(report);
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ReportForm form() {
        return form;
    }

    public String fileName() {
        return fileName;
    }

    /** The header that names the file: in ASCII for whatever reads no more, and as people write it (RFC 6266). */
    public String disposition() {
        return "attachment; filename=\"" + fileName + "\"; filename*=UTF-8''"
                + URLEncoder.encode(spokenName, UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** In hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return "ReportFile[" + id + "]";
    }
}
