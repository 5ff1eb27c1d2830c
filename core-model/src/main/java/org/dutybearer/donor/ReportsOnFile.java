package org.dutybearer.donor;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.Key;

/**
 * The reports that donors have, as lines of text, for whoever keeps them in a file and not in a database: what {@link PublishedReports}
 * is otherwise. A report is a line that says which it is, and after it a line for each figure and each change of one, parted by tabs:
 *
 * <pre>
 * report    lake-trust-2025  1  2025-01-01/2025-12-31  ANNUAL  1  5/1  2026-02-01  2026-02-01T09:00:00Z
 * told      A1|PEOPLE|2025-01-01/2025-12-31|SEX:FEMALE  12
 * restated  A1  PEOPLE  2025-01-01/2025-12-31  MORE
 * </pre>
 *
 * <p>It stays with whoever reports. A donor holds all of it but {@code restated}, from which a change could be read that no report tells.
 */
public final class ReportsOnFile {
    private static final String REPORT = "report";
    private static final String TOLD = "told";
    private static final String RESTATED = "restated";
    private static final Pattern TAB = Pattern.compile("\t");

    private ReportsOnFile() {}

    /**
     * In the order of the lines; blank lines and those that begin with {@code #} say nothing.
     *
     * @throws IllegalArgumentException with the number of the first line that is not as {@link #text} writes it
     */
    public static List<PublishedReport> read(String text) {
        var lines = text.lines().toList();
        var reports = new ArrayList<PublishedReport>();
        for (int at = 0; at < lines.size(); ) {
            var line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < lines.size() && isOfTheReportAbove(lines.get(end))) end++;
            reports.add(report(lines.subList(at, end), at + 1));
            at = end;
        }
        return reports;
    }

    private static boolean isOfTheReportAbove(String line) {
        return line.startsWith(TOLD + "\t") || line.startsWith(RESTATED + "\t");
    }

    private static PublishedReport report(List<String> lines, int firstLine) {
        var figures = new ArrayList<PublishedFigure>();
        var restated = new ArrayList<Restatement>();
        int at = 0;
        try {
            var head = parts(lines.get(0), REPORT, 9);
            for (at = 1; at < lines.size(); at++) {
                if (lines.get(at).startsWith(TOLD)) {
                    var parts = parts(lines.get(at), TOLD, 3);
                    figures.add(PublishedFigure.of(CellName.parse(parts[1]), Reported.parse(parts[2])));
                } else {
                    var parts = parts(lines.get(at), RESTATED, 5);
                    restated.add(Restatement.of(
                            parts[1],
                            Counted.valueOf(parts[2]),
                            ReportingPeriod.parse(parts[3]),
                            Restatement.Way.valueOf(parts[4])));
                }
            }
            at = 0;
            return PublishedReport.kept(
                    Key.parse(head[1]),
                    Integer.parseInt(head[2]),
                    ReportingPeriod.parse(head[3]),
                    ReportKind.valueOf(head[4]),
                    Integer.parseInt(head[5]),
                    SmallNumbers.parse(head[6]),
                    LocalDate.parse(head[7]),
                    figures,
                    restated,
                    Instant.parse(head[8]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("line " + (firstLine + at) + " is not one of a report on file", e);
        }
    }

    private static String[] parts(String line, String first, int many) {
        var parts = TAB.split(line, -1);
        if (parts.length != many || !parts[0].equals(first))
            throw new IllegalArgumentException("expected '" + first + "' and " + (many - 1) + " more parts");
        return parts;
    }

    /** What {@link #read} reads. */
    public static String text(List<PublishedReport> reports) {
        return reports.stream().flatMap(ReportsOnFile::lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(PublishedReport report) {
        var head = Stream.of(String.join(
                "\t",
                REPORT,
                report.agreement().toString(),
                String.valueOf(report.agreementVersion()),
                report.period().toString(),
                report.kind().name(),
                String.valueOf(report.version()),
                report.smallNumbers().toString(),
                report.snapshotDay().toString(),
                report.releasedAt().toString()));
        var told = report.figures().stream().map(figure -> TOLD + "\t" + figure.name() + "\t" + figure.told());
        var restated = report.restated().stream()
                .map(each -> String.join(
                        "\t",
                        RESTATED,
                        each.code(),
                        each.counted().name(),
                        each.period().toString(),
                        each.way().name()));
        return Stream.of(head, told, restated).flatMap(lines -> lines);
    }
}
