package org.dutybearer.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF taken apart twice: by a library, as a reader's program does and then object by object, and byte by byte without one, so that
 * what no page refers to is found too. A file within it is read as bytes.
 */
final class InnardsOfPdf {
    /** Where a font says which letters its glyphs stand for: glyph by glyph, or for a row of glyphs by the first letter or by each. */
    private static final Pattern LETTERS = Pattern.compile("beginbf(char|range)(.*?)endbf\\1", Pattern.DOTALL);

    private static final Pattern OF_A_GLYPH = Pattern.compile("<[^>]*>\\s*<([^>]*)>");
    private static final Pattern OF_A_ROW = Pattern.compile("<([^>]*)>\\s*<([^>]*)>\\s*(?:<([^>]*)>|\\[([^\\]]*)])");
    private static final Pattern NUMBER = Pattern.compile("<([^>]*)>");
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final Innards innards = new Innards();
    private final Set<COSBase> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ByteBuffer> streams = new HashSet<>();

    private InnardsOfPdf() {}

    static Innards of(byte[] bytes) {
        var pdf = new InnardsOfPdf();
        try (var document = Loader.loadPDF(bytes)) {
            pdf.text(document);
            for (PDPage page : document.getPages()) pdf.page(page);
            pdf.catalog(document);
            pdf.objects(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        pdf.bytes(bytes);
        return pdf.innards;
    }

    private void text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        // Else it leaves out a letter that stands where the same letter was drawn before.
        stripper.setSuppressDuplicateOverlappingText(false);
        var drawn = stripper.getText(document);
        // The number of a source ends a row, and the next may begin with its month: together they are no day.
        innards.add(
                "text",
                drawn.lines()
                        .map(line -> Innards.withPlainSpaces(line).strip())
                        .map(line -> line + (line.matches(".*\\d") ? "\n" : " "))
                        .collect(Collectors.joining()));
        // A long word may go on in the next line, and Arabic is drawn from its end.
        innards.add("text without spaces", Innards.withoutSpaces(drawn));
        innards.add("text turned round", new StringBuilder(drawn).reverse().toString());
    }

    private void page(PDPage page) throws IOException {
        try (var in = page.getContents()) {
            var content = in.readAllBytes();
            if (streams.add(ByteBuffer.wrap(content))) innards.read("content streams", content);
        }
        for (Object token : new PDFStreamParser(page).parse())
            if (token instanceof COSBase operand) strings("marked content", operand);
        for (var annotation : page.getAnnotations()) {
            innards.add("annotations", annotation.getContents());
            strings("annotations", annotation.getCOSObject());
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action)
                innards.add("annotations", action.getURI());
        }
        for (COSName name : page.getResources().getPropertiesNames())
            strings("marked content", page.getResources().getProperties(name).getCOSObject());
        for (COSName name : page.getResources().getFontNames())
            glyphs(Objects.requireNonNull(page.getResources().getFont(name)));
    }

    /** What a subset tells of the text it was made for: its letters, one after another. */
    private void glyphs(PDFont font) throws IOException {
        if (!fonts.add(font.getCOSObject())) return;
        innards.add("fonts", font.getName());
        var map = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        if (map == null) return;
        var letters = new StringBuilder();
        try (var in = map.createInputStream()) {
            var sections = LETTERS.matcher(Innards.latin(in.readAllBytes()));
            while (sections.find())
                letters.append(
                        sections.group(1).equals("char")
                                ? lettersOfGlyphs(sections.group(2))
                                : lettersOfRows(sections.group(2)));
        }
        innards.add("letters of fonts", letters.toString());
    }

    private static String lettersOfGlyphs(String section) {
        return OF_A_GLYPH
                .matcher(section)
                .results()
                .map(glyph -> letter(glyph.group(1)))
                .collect(Collectors.joining());
    }

    private static String lettersOfRows(String section) {
        return OF_A_ROW.matcher(section)
                .results()
                .map(InnardsOfPdf::lettersOfARow)
                .collect(Collectors.joining());
    }

    private static String lettersOfARow(MatchResult row) {
        if (row.group(4) != null)
            return NUMBER.matcher(row.group(4))
                    .results()
                    .map(number -> letter(number.group(1)))
                    .collect(Collectors.joining());
        int more = Integer.parseInt(row.group(2), 16) - Integer.parseInt(row.group(1), 16);
        var letter = Innards.bytes(row.group(3));
        var letters = new StringBuilder();
        for (int i = 0; i <= more; i++, letter[letter.length - 1]++) letters.append(Innards.wide(letter));
        return letters.toString();
    }

    private static String letter(String hexadecimal) {
        return Innards.wide(Innards.bytes(hexadecimal));
    }

    private void catalog(PDDocument document) throws IOException {
        var information = document.getDocumentInformation();
        for (var key : information.getMetadataKeys())
            innards.add("document information", key + " " + information.getCustomMetadataValue(key));
        var catalog = document.getDocumentCatalog();
        var metadata = catalog.getMetadata();
        if (metadata != null) {
            var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            innards.add("XMP", xmp);
            innards.add("XMP", InnardsOfWorkbook.unescaped(xmp));
        }
        var outline = catalog.getDocumentOutline();
        if (outline != null) bookmarks(outline);
        var structure = catalog.getStructureTreeRoot();
        if (structure != null) structure(structure);
        embeddedFiles(catalog);
    }

    private void embeddedFiles(PDDocumentCatalog catalog) throws IOException {
        var names = catalog.getNames();
        if (names == null || names.getEmbeddedFiles() == null) return;
        var files = names.getEmbeddedFiles().getNames();
        if (files == null) return;
        for (var file : files.entrySet()) {
            innards.add("embedded files", file.getKey());
            strings("embedded files", file.getValue().getCOSObject());
            var embedded = file.getValue().getEmbeddedFile();
            if (embedded != null)
                innards.add("embedded files", new String(embedded.toByteArray(), StandardCharsets.UTF_8));
        }
    }

    private void bookmarks(PDOutlineNode node) {
        for (PDOutlineItem item : node.children()) {
            innards.add("bookmarks", item.getTitle());
            bookmarks(item);
        }
    }

    private void structure(PDStructureNode node) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                innards.add("structure Alt", element.getAlternateDescription());
                innards.add("structure ActualText", element.getActualText());
                innards.add("structure E", element.getExpandedForm());
                innards.add("structure T", element.getTitle());
                innards.add("structure ID", element.getElementIdentifier());
                innards.add("structure types", element.getStructureType());
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
            innards.add(carrier, string.getString());
        } else if (object instanceof COSName name) {
            innards.add("names", name.getName());
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) strings(carrier, array.get(i));
        } else if (object instanceof COSDictionary dictionary) {
            for (var entry : dictionary.entrySet()) {
                innards.add("names", entry.getKey().getName());
                strings(carrier, entry.getValue());
            }
        }
    }

    /** A font has no strings as a PDF writes them, and much of everything else. */
    private void stream(COSStream stream) throws IOException {
        byte[] decoded;
        try (var in = stream.createInputStream()) {
            decoded = in.readAllBytes();
        }
        if (!streams.add(ByteBuffer.wrap(decoded))) return;
        boolean font = stream.containsKey(COSName.LENGTH1) || stream.containsKey(COSName.LENGTH2);
        if (font) innards.readLetters("font programs", decoded);
        else innards.read("streams", decoded);
    }

    /** Without a library: every stream inflated that was not read yet, and the bytes between. */
    private void bytes(byte[] bytes) {
        var between = new ByteArrayOutputStream();
        int read = 0;
        for (int at = indexOf(bytes, 0); at >= 0; at = indexOf(bytes, read)) {
            int start = at + STREAM.length;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) start++;
            between.write(bytes, read, start - read);
            read = start + inflate(bytes, start);
        }
        between.write(bytes, read, bytes.length - read);
        innards.read("bytes", between.toByteArray());
    }

    private static int indexOf(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - STREAM.length; i++) {
            int n = 0;
            while (n < STREAM.length && bytes[i + n] == STREAM[n]) n++;
            if (n == STREAM.length && (i < 3 || bytes[i - 1] != 'd')) return i;
        }
        return -1;
    }

    /** How many bytes there were deflated whole; none where it is not. */
    private int inflate(byte[] bytes, int start) {
        var inflater = new Inflater();
        var out = new ByteArrayOutputStream();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            var buffer = new byte[16_384];
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) out.write(buffer, 0, n);
        } catch (DataFormatException notDeflated) {
            // As far as it could be read it is read.
        }
        var inflated = out.toByteArray();
        if (streams.add(ByteBuffer.wrap(inflated))) innards.read("inflated", inflated);
        int whole = inflater.finished() ? (int) inflater.getBytesRead() : 0;
        inflater.end();
        return whole;
    }
}
