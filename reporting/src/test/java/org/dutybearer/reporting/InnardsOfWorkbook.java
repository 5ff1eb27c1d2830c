package org.dutybearer.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook unpacked, every part of it read as it is, without its tags, and cell by cell. */
final class InnardsOfWorkbook {
    private static final Pattern ENTITY = Pattern.compile("&(?:#(x?)([0-9A-Fa-f]+)|(lt|gt|quot|apos|amp));");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "quot", "\"", "apos", "'", "amp", "&");

    /** Days on record are of these years; Excel counts the days since 1900. */
    private static final int FIRST_DAY = 10_000;

    private static final int LAST_DAY = 60_000;
    private static final LocalDate BEFORE_ALL_DAYS = LocalDate.of(1899, 12, 30);

    private final Innards innards = new Innards();

    private InnardsOfWorkbook() {}

    static Innards of(byte[] bytes) {
        var workbook = new InnardsOfWorkbook();
        workbook.innards.add("archive", Innards.latin(bytes));
        try {
            workbook.parts(bytes);
            workbook.cells(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return workbook.innards;
    }

    private void parts(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                innards.add("names of parts", part.getName());
                innards.add(part.getName(), text);
                innards.add(part.getName(), unescaped(text));
                // A word can be set in two looks, and then tags stand within it.
                innards.add(part.getName(), unescaped(TAG.matcher(text).replaceAll("")));
            }
        }
    }

    private void cells(byte[] bytes) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook) for (Row row : sheet) for (Cell cell : row) cell(cell);
        }
    }

    /** A number can be a day, whatever it is made to look like. */
    private void cell(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.STRING) innards.add("cells", cell.getStringCellValue());
        if (type != CellType.NUMERIC) return;
        double number = cell.getNumericCellValue();
        if (number >= FIRST_DAY && number <= LAST_DAY)
            innards.add("days in cells", BEFORE_ALL_DAYS.plusDays((long) number).toString());
    }

    static String unescaped(String xml) {
        return ENTITY.matcher(xml)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(3) != null
                                ? Objects.requireNonNull(NAMED.get(m.group(3)))
                                : Character.toString(
                                        Integer.parseInt(m.group(2), m.group(1).isEmpty() ? 10 : 16))));
    }
}
