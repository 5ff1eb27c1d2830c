package org.dutybearer.reporting;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.dutybearer.donor.AgreedSummaries;
import org.dutybearer.reporting.CellLooks.Format;
import org.dutybearer.reporting.CellLooks.Side;
import org.dutybearer.reporting.TableSheet.Column;

/**
 * Writes 100,000 rows of 12 styled columns with our writer (a table with a filter, rows as high as their text, texts looked through) and
 * with three that only write cells, each in a Java of its own; then a whole report of more than a million cells in 64 MB.
 *
 * <p>Time is that of the processor, the best of five runs after one to warm up. Memory is what is still in use after a collection,
 * sampled every 10,000 rows and before the archive is written. We promise at least 0.9 of the rows that plain SXSSF writes, and no more
 * than 1.1 of its memory.
 */
public final class DonorWorkbookBenchmark {
    private static final int ROWS = 100_000;
    private static final int SAMPLED = 10_000;
    private static final int COLUMNS = 12;
    /** Each is told three times: once among the people by category and, in the period and to date, in the table for programs. */
    private static final int CATEGORIES = 25_000;

    private static final double LEAST_OF_SXSSF = 0.9;
    private static final double MOST_MEMORY_OF_SXSSF = 1.1;

    private static final String LINE = "%-12s%16s%16s%16s%16s%8s%n";

    private static boolean sampling;
    private static long mostInUse;

    private DonorWorkbookBenchmark() {}

    private enum Writer {
        OURS,
        SXSSF,
        XSSF,
        FASTEXCEL
    }

    /** @param arguments none; the others are for the Javas that it starts */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) compare();
        else if (arguments[0].equals("million")) million();
        else if (arguments[1].equals("time")) System.out.println(timed(Writer.valueOf(arguments[0])));
        else System.out.println(inUse(Writer.valueOf(arguments[0])));
    }

    private static void compare() throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT, "%n" + LINE, "WRITER", "ROWS/CPU SECOND", "OF SXSSF", "MB IN USE", "OF SXSSF", "HELD");
        var time = Double.parseDouble(java("-Xmx2g", Writer.SXSSF.name(), "time"));
        var memory = Double.parseDouble(java("-Xmx2g", Writer.SXSSF.name(), "memory"));
        for (var writer : Writer.values()) {
            var rows = writer == Writer.SXSSF ? time : Double.parseDouble(java("-Xmx2g", writer.name(), "time"));
            var megabytes =
                    writer == Writer.SXSSF ? memory : Double.parseDouble(java("-Xmx2g", writer.name(), "memory"));
            System.out.printf(
                    Locale.ROOT,
                    LINE,
                    writer,
                    String.format(Locale.ROOT, "%,.0f", rows),
                    String.format(Locale.ROOT, "%.2f", rows / time),
                    String.format(Locale.ROOT, "%.1f", megabytes),
                    String.format(Locale.ROOT, "%.2f", megabytes / memory),
                    writer == Writer.OURS ? held(rows / time, megabytes / memory) : "-");
        }
        System.out.println(java("-Xmx64m", "million"));
    }

    private static String held(double rows, double memory) {
        return rows >= LEAST_OF_SXSSF && memory <= MOST_MEMORY_OF_SXSSF ? "yes" : "NO";
    }

    private static String java(String heap, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                DonorWorkbookBenchmark.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var last = said.lines().reduce((one, next) -> next).orElse("nothing");
            if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", arguments) + ": " + last);
            return last;
        }
    }

    private static double timed(Writer writer) throws IOException {
        var best = Double.MAX_VALUE;
        for (var run = 0; run < 6; run++) {
            var seconds = seconds(() -> write(writer));
            if (run > 0) best = Math.min(best, seconds);
        }
        return ROWS / best;
    }

    private static double inUse(Writer writer) throws IOException {
        write(writer);
        sampling = true;
        write(writer);
        return mostInUse / 1e6;
    }

    private static void million() throws IOException {
        var summary =
                AgreedSummaries.with(Locale.ENGLISH).inCategories(CATEGORIES).summary();
        var cells = CATEGORIES * 9L + CATEGORIES * 2L * HxlColumn.values().length;
        var file = Files.createTempFile("million", ".xlsx");
        try {
            var seconds = seconds(() -> {
                try (var out = Files.newOutputStream(file)) {
                    DonorWorkbook.write(summary, out);
                }
            });
            System.out.printf(
                    Locale.ROOT,
                    "A report of %,d cells: %.1f CPU seconds and %.1f MB on disk, with a heap of %d MB%n",
                    cells,
                    seconds,
                    Files.size(file) / 1e6,
                    Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            Files.delete(file);
        }
    }

    private static double seconds(Work work) throws IOException {
        var processor = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var before = processor.getProcessCpuTime();
        work.run();
        return (processor.getProcessCpuTime() - before) / 1e9;
    }

    private static void write(Writer writer) throws IOException {
        var file = Files.createTempFile("benchmark", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            switch (writer) {
                case OURS -> ours(out);
                case SXSSF -> poi(new SXSSFWorkbook(), out);
                case XSSF -> poi(new XSSFWorkbook(), out);
                case FASTEXCEL -> fastexcel(out);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Four texts, four whole numbers, two days and two decimals; the same for whoever writes them. */
    private static Object value(int row, int column) {
        if (row % SAMPLED == 0 && column == 0) sample();
        return switch (column) {
            case 0 -> "OC1." + row % 90;
            case 1 -> "People who received legal help, group " + row;
            case 2 -> "KGZ";
            case 3 -> row % 7 == 0 ? "Suppressed" : "person";
            case 4, 5 -> LocalDate.of(2025, 1, 1).plusDays(row % 700);
            case 6, 7, 8, 9 -> row * column;
            default -> BigDecimal.valueOf(row * 4L + 1, 2);
        };
    }

    private static void sample() {
        if (!sampling) return;
        System.gc();
        var runtime = Runtime.getRuntime();
        mostInUse = Math.max(mostInUse, runtime.totalMemory() - runtime.freeMemory());
    }

    private static void ours(OutputStream out) throws IOException {
        var columns = new ArrayList<Column>();
        for (var at = 0; at < COLUMNS; at++)
            columns.add(new Column("Column " + at, 40, at < 6 ? Side.WORDS : Side.NUMBER));
        var rows = new AbstractList<Integer>() {
            @Override
            public Integer get(int at) {
                return at;
            }

            @Override
            public int size() {
                return ROWS;
            }
        };
        var sheet = TableSheet.of("Data", "Data", "Title", "Sentence.", "None", columns, rows, row -> {
            var values = new Object[COLUMNS];
            for (var at = 0; at < COLUMNS; at++) values[at] = value(row, at);
            return values;
        });
        var day = LocalDate.of(2026, 7, 20);
        Bindery.bind(List.of(sheet), new Imprint("Title", "Example", day, Locale.ENGLISH, "Footer", "&P"), out);
    }

    private static void poi(Workbook workbook, OutputStream out) throws IOException {
        try (workbook) {
            var days = style(workbook, Format.DATE);
            var texts = style(workbook, Format.TEXT);
            var counts = style(workbook, Format.COUNT);
            var decimals = style(workbook, Format.DECIMAL);
            Sheet sheet = workbook.createSheet("Data");
            for (var at = 0; at < ROWS; at++) {
                var row = sheet.createRow(at);
                for (var column = 0; column < COLUMNS; column++) {
                    var cell = row.createCell(column);
                    var value = value(at, column);
                    if (value instanceof String text) {
                        cell.setCellValue(text);
                        cell.setCellStyle(texts);
                    } else if (value instanceof LocalDate day) {
                        cell.setCellValue(day);
                        cell.setCellStyle(days);
                    } else if (value instanceof Integer count) {
                        cell.setCellValue(count);
                        cell.setCellStyle(counts);
                    } else if (value instanceof BigDecimal number) {
                        cell.setCellValue(number.doubleValue());
                        cell.setCellStyle(decimals);
                    }
                }
            }
            sample();
            workbook.write(out);
        }
    }

    private static CellStyle style(Workbook workbook, Format format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format.pattern));
        style.setWrapText(true);
        return style;
    }

    private static void fastexcel(OutputStream out) throws IOException {
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (var at = 0; at < ROWS; at++)
                for (var column = 0; column < COLUMNS; column++) {
                    var value = value(at, column);
                    if (value instanceof String text) {
                        sheet.value(at, column, text);
                        style(sheet, at, column, Format.TEXT);
                    } else if (value instanceof LocalDate day) {
                        sheet.value(at, column, day);
                        style(sheet, at, column, Format.DATE);
                    } else if (value instanceof Integer count) {
                        sheet.value(at, column, count);
                        style(sheet, at, column, Format.COUNT);
                    } else if (value instanceof BigDecimal number) {
                        sheet.value(at, column, number);
                        style(sheet, at, column, Format.DECIMAL);
                    }
                }
            sample();
        }
    }

    private static void style(Worksheet sheet, int row, int column, Format format) {
        sheet.style(row, column).format(format.pattern).wrapText(true).set();
    }

    private interface Work {
        void run() throws IOException;
    }
}
