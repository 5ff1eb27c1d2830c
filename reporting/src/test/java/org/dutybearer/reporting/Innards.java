package org.dutybearer.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * All that a file holds, whoever would ever look there, each carrier of text by its name. A PDF is taken apart twice: by a library,
 * as a reader's program does and then object by object, and byte by byte without one, so that what no page refers to is found too.
 * A workbook is unpacked, and every part of it read as it is, without its tags, and cell by cell.
 *
 * <p>Not looked into: drawings (a picture of a word is no text; we draw none), and files within files.
 */
final class Innards {
    private static final Pattern HEX = Pattern.compile("<([0-9A-Fa-f\\s]{8,})>");
    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>\\s*)?<((?:[0-9A-Fa-f]{4})+)>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{1,3}|.)", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(?:#(x?)([0-9A-Fa-f]+)|(lt|gt|quot|apos|amp));");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2002]+");
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "quot", "\"", "apos", "'", "amp", "&");

    /** Days on record are of these years; Excel counts the days since 1900. */
    private static final int FIRST_DAY = 10_000;

    private static final int LAST_DAY = 60_000;
    private static final LocalDate BEFORE_ALL_DAYS = LocalDate.of(1899, 12, 30);

    private final Map<String, StringBuilder> carriers = new LinkedHashMap<>();

    private Innards() {}

    static Innards ofPdf(byte[] bytes) {
        var innards = new Innards();
        try (var document = Loader.loadPDF(bytes)) {
            innards.pages(document);
            innards.catalog(document);
            innards.objects(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        innards.bytes(bytes);
        return innards;
    }

    static Innards ofWorkbook(byte[] bytes) {
        var innards = new Innards();
        innards.add("archive", latin(bytes));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var read = zip.readAllBytes();
                var text = new String(read, StandardCharsets.UTF_8);
                innards.add("names of parts", part.getName());
                innards.add(part.getName(), text);
                // A word can be set in two looks, and then tags stand within it.
                innards.add(part.getName(), unescaped(TAG.matcher(text).replaceAll("")));
                innards.add(part.getName(), unescaped(text));
            }
            innards.cells(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return innards;
    }

    /** What each carrier holds: {@code text}, {@code bookmarks}, {@code structure Alt}, {@code xl/sharedStrings.xml}, and so on. */
    Map<String, String> carriers() {
        return carriers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> plain(e.getValue().toString()), (a, b) -> a, LinkedHashMap::new));
    }

    /** Arabic is drawn in its presentation forms. */
    private static String plain(String text) {
        return text.chars().allMatch(c -> c < 0x100) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private void add(String carrier, @Nullable String text) {
        if (text == null || text.isEmpty()) return;
        carriers.computeIfAbsent(carrier, c -> new StringBuilder()).append(text).append('\n');
    }

    private void pages(PDDocument document) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            var drawn = stripper.getText(document);
            add("text", SPACE.matcher(drawn).replaceAll(" "));
            // A long word may go on in the next line, and Arabic is drawn from its end.
            add("text without spaces", SPACE.matcher(drawn).replaceAll(""));
            add("text turned round", new StringBuilder(drawn).reverse().toString());
        }
        for (PDPage page : document.getPages()) {
            try (var in = page.getContents()) {
                add("content streams", latin(in.readAllBytes()));
            }
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof COSBase operand) strings("marked content", operand);
            }
            for (var annotation : page.getAnnotations()) {
                add("annotations", annotation.getContents());
                strings("annotations", annotation.getCOSObject());
            }
            for (COSName name : page.getResources().getPropertiesNames())
                strings(
                        "marked content",
                        page.getResources().getProperties(name).getCOSObject());
            for (COSName name : page.getResources().getFontNames())
                glyphs(Objects.requireNonNull(page.getResources().getFont(name)));
        }
    }

    /** What a subset tells of the text it was made for: its letters, one after another. */
    private void glyphs(PDFont font) throws IOException {
        add("fonts", font.getName());
        var map = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        if (map == null) return;
        var letters = new StringBuilder();
        try (var in = map.createInputStream()) {
            var entries = RANGE.matcher(latin(in.readAllBytes()));
            while (entries.find()) {
                var last = bytes(entries.group(3));
                int more = entries.group(2) == null
                        ? 0
                        : Integer.parseInt(entries.group(2), 16) - Integer.parseInt(entries.group(1), 16);
                for (int i = 0; i <= more; i++, last[last.length - 1]++)
                    letters.append(new String(last, StandardCharsets.UTF_16BE));
            }
        }
        add("letters of fonts", letters.toString());
    }

    private void catalog(PDDocument document) throws IOException {
        var information = document.getDocumentInformation();
        for (var key : information.getMetadataKeys())
            add("document information", key + " " + information.getCustomMetadataValue(key));
        var catalog = document.getDocumentCatalog();
        var metadata = catalog.getMetadata();
        if (metadata != null) {
            var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            add("XMP", xmp);
            add("XMP", unescaped(xmp));
        }
        var outline = catalog.getDocumentOutline();
        if (outline != null) bookmarks(outline);
        var structure = catalog.getStructureTreeRoot();
        if (structure != null) structure(structure);
        var names = catalog.getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            var files = names.getEmbeddedFiles().getNames();
            if (files != null)
                for (var file : files.entrySet()) {
                    add("embedded files", file.getKey());
                    var specification = file.getValue();
                    strings("embedded files", specification.getCOSObject());
                    var embedded = specification.getEmbeddedFile();
                    if (embedded != null)
                        add("embedded files", new String(embedded.toByteArray(), StandardCharsets.UTF_8));
                }
        }
    }

    private void bookmarks(PDOutlineNode node) {
        for (PDOutlineItem item : node.children()) {
            add("bookmarks", item.getTitle());
            bookmarks(item);
        }
    }

    private void structure(PDStructureNode node) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                add("structure Alt", element.getAlternateDescription());
                add("structure ActualText", element.getActualText());
                add("structure E", element.getExpandedForm());
                add("structure T", element.getTitle());
                add("structure ID", element.getElementIdentifier());
                add("structure types", element.getStructureType());
                structure(element);
            }
    }

    private void objects(PDDocument document) throws IOException {
        for (var key : document.getDocument().getXrefTable().keySet()) {
            var object = document.getDocument().getObjectFromPool(key).getObject();
            if (object == null) continue;
            strings("strings of objects", object);
            if (object instanceof COSStream stream) stream(stream);
        }
        strings("trailer", document.getDocument().getTrailer());
    }

    /** Of this object and of those within it, not of those that it refers to. */
    private void strings(String carrier, COSBase object) {
        if (object instanceof COSString string) {
            add(carrier, string.getString());
        } else if (object instanceof COSName name) {
            add("names", name.getName());
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) strings(carrier, array.get(i));
        } else if (object instanceof COSDictionary dictionary) {
            for (var entry : dictionary.entrySet()) {
                add("names", entry.getKey().getName());
                strings(carrier, entry.getValue());
            }
        }
    }

    private void stream(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            var decoded = in.readAllBytes();
            boolean font = stream.containsKey(COSName.LENGTH1) || stream.containsKey(COSName.LENGTH2);
            read(font ? "font programs" : "streams", decoded);
        }
    }

    /** Without a library: the bytes as they are, and every stream inflated. */
    private void bytes(byte[] bytes) {
        read("bytes", bytes);
        for (int at = indexOf(bytes, 0); at >= 0; at = indexOf(bytes, at + STREAM.length)) {
            int start = at + STREAM.length;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) start++;
            read("inflated", inflated(bytes, start));
        }
    }

    /** In one byte a letter, in two, and in the ways strings are written in a PDF. */
    private void read(String carrier, byte[] bytes) {
        var raw = latin(bytes);
        add(carrier, raw);
        add(carrier + ", two bytes a letter", wide(bytes, 0, StandardCharsets.UTF_16BE));
        add(carrier + ", two bytes a letter", wide(bytes, 1, StandardCharsets.UTF_16BE));
        Matcher hex = HEX.matcher(raw);
        while (hex.find()) {
            var read = bytes(hex.group(1));
            add(carrier + ", hexadecimal", latin(read));
            add(carrier + ", hexadecimal", new String(read, StandardCharsets.UTF_16BE));
        }
        if (raw.indexOf('\\') >= 0)
            add(
                    carrier + ", escaped",
                    ESCAPED.matcher(raw).replaceAll(Innards::unescaped).replace("\0", ""));
    }

    private static byte[] bytes(String hexadecimal) {
        var digits = SPACE.matcher(hexadecimal).replaceAll("");
        var bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        return bytes;
    }

    /** Only where there can be such: half of a text in Latin letters are zeros then. */
    private static String wide(byte[] bytes, int from, Charset charset) {
        int low = 0;
        for (int i = from; i + 1 < bytes.length; i += 2) if (bytes[i] >= 0 && bytes[i] <= 0x07) low++;
        return low < 4 ? "" : new String(bytes, from, bytes.length - from, charset);
    }

    private static String unescaped(java.util.regex.MatchResult escaped) {
        var what = escaped.group(1);
        boolean number = Character.digit(what.charAt(0), 8) >= 0;
        return Matcher.quoteReplacement(number ? String.valueOf((char) (Integer.parseInt(what, 8) & 0xff)) : what);
    }

    private static int indexOf(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - STREAM.length; i++) {
            int n = 0;
            while (n < STREAM.length && bytes[i + n] == STREAM[n]) n++;
            if (n == STREAM.length && (i < 3 || bytes[i - 1] != 'd')) return i;
        }
        return -1;
    }

    private static byte[] inflated(byte[] bytes, int start) {
        var inflater = new Inflater();
        var out = new ByteArrayOutputStream();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            var buffer = new byte[16_384];
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) out.write(buffer, 0, n);
            return out.toByteArray();
        } catch (DataFormatException notDeflated) {
            return out.toByteArray();
        } finally {
            inflater.end();
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
        if (type == CellType.STRING) add("cells", cell.getStringCellValue());
        if (type != CellType.NUMERIC) return;
        double number = cell.getNumericCellValue();
        if (number >= FIRST_DAY && number <= LAST_DAY)
            add("days in cells", BEFORE_ALL_DAYS.plusDays((long) number).toString());
    }

    private static String unescaped(String xml) {
        return ENTITY.matcher(xml)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(3) != null
                                ? Objects.requireNonNull(NAMED.get(m.group(3)))
                                : Character.toString(
                                        Integer.parseInt(m.group(2), m.group(1).isEmpty() ? 10 : 16))));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
