package org.dutybearer.reporting;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.ReportingPeriod;

/**
 * What a document is saved as: letters, digits, hyphens, dots and underscores of ASCII, at most 120 of them, so that every system
 * and every donor's upload form takes it. It holds references and dates, never a name of a person or a title.
 */
public record FileName(String text) {
    private static final int MOST = 120;
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (MOST - 1) + "}");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");

    public FileName {
        if (!RULE.matcher(text).matches())
            throw new IllegalArgumentException(
                    "not a file name (expected at most " + MOST + " ASCII letters, digits and . _ -): '" + text + "'");
    }

    /**
     * A document of one case, such as {@code KAZ-2019-001_public_2026-11-24_en.pdf}.
     *
     * @param day the day of disclosure
     * @param extension without a dot
     */
    public static FileName ofCase(CaseRef ref, Audience audience, LocalDate day, Locale language, String extension) {
        return new FileName(
                ref + "_" + reader(audience) + "_" + day + "_" + language.toLanguageTag() + "." + extension);
    }

    /**
     * The same of a PDF that is no briefing, such as {@code KAZ-2019-001_statement_public_2026-11-24_en.pdf}.
     *
     * @param kind in one word
     */
    public static FileName ofCase(CaseRef ref, String kind, Audience audience, LocalDate day, Locale language) {
        return new FileName(
                ref + "_" + kind + "_" + reader(audience) + "_" + day + "_" + language.toLanguageTag() + ".pdf");
    }

    /** Several cases in one document, such as {@code portfolio_treaty-body_2026-11-24_en.pdf}: it holds no reference of theirs. */
    public static FileName ofPortfolio(Audience audience, LocalDate day, Locale language) {
        return new FileName("portfolio_" + reader(audience) + "_" + day + "_" + language.toLanguageTag() + ".pdf");
    }

    private static String reader(Audience audience) {
        return switch (audience) {
            case CASE_TEAM -> "case-team";
            case TREATY_BODY -> "treaty-body";
            case DONOR -> "donor";
            case PUBLIC -> "public";
        };
    }

    /**
     * A donor's report, such as {@code ERW_Example-Fund_EF-2026-17_annual_2026-01-01--2026-12-31_v2_fr.xlsx}. Accents are dropped,
     * anything else becomes a hyphen, and a long part is cut; the underscore is kept for between the parts.
     *
     * @throws IllegalArgumentException for a part without one letter or digit that is left in ASCII: give its short form instead
     */
    public static FileName ofDonorReport(
            String organisation,
            String donor,
            String agreement,
            String kind,
            ReportingPeriod period,
            int version,
            Locale language) {
        return ofDonorReport(organisation, donor, agreement, kind, period, version, language, "xlsx");
    }

    /**
     * A report under an agreement in any of the forms it leaves in, such as {@code ERW_NLF_2024-017_interim_2026-01-01--2026-06-30_v1_en.csv}.
     *
     * @param organisation the short form of whoever reports
     * @param extension without a dot: {@code xlsx}, {@code csv} (HXL), {@code xml} (IATI), {@code zip} (data package)
     * @throws IllegalArgumentException for a summary under no agreement
     */
    public static FileName ofDonorReport(String organisation, DonorSummary summary, String extension) {
        var agreement = summary.agreement().orElseThrow(() -> new IllegalArgumentException("made under no agreement"));
        return ofDonorReport(
                organisation,
                agreement.donorCode(),
                agreement.number(),
                summary.kind().orElseThrow().name().toLowerCase(Locale.ROOT),
                summary.period(),
                summary.version(),
                summary.language(),
                extension);
    }

    private static FileName ofDonorReport(
            String organisation,
            String donor,
            String agreement,
            String kind,
            ReportingPeriod period,
            int version,
            Locale language,
            String extension) {
        return new FileName(String.join(
                "_",
                part(organisation, 18),
                part(donor, 18),
                part(agreement, 24),
                part(kind, 14),
                period.start() + "--" + period.end(),
                "v" + version,
                language.toLanguageTag() + "." + extension));
    }

    private static String part(String text, int most) {
        var plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var words = String.join(
                "-", OTHER.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
        if (words.isEmpty())
            throw new IllegalArgumentException(
                    "nothing of it can stand in a file name (needs a letter or digit of ASCII)");
        return words.length() <= most ? words : cut(words, most);
    }

    /** Two numbers that are equal as far as they fit stay two names: what is cut off leaves its mark. */
    private static String cut(String words, int most) {
        var mark = String.format("-%04x", words.hashCode() & 0xffff);
        var start = words.substring(0, most - mark.length());
        return (start.endsWith("-") ? start.substring(0, start.length() - 1) : start) + mark;
    }

    @Override
    public String toString() {
        return text;
    }
}
