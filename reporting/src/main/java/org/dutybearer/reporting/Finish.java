package org.dutybearer.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.jspecify.annotations.Nullable;

/**
 * The last pass over a printed PDF. It says what standard the document follows and with which colours, and takes out all that
 * would differ from one printing to the next: the hour, the random tags of the fonts, the random identifier. The same briefing
 * is the same bytes, so a hash names what was released.
 */
final class Finish {
    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+(.+)");
    private static final Pattern RANGE = Pattern.compile("<([0-9a-fA-F]{4})><[0-9a-fA-F]{4}><([0-9a-fA-F]+)>");
    private static final int MOST_IN_A_BLOCK = 100;
    private static final String CMAP_HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (TTX+0) /Ordering (T42UV) /Supplement 0 >> def
            /CMapName /TTX+0 def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;
    private static final String PRODUCT = "Dutybearer";
    private static final byte[] COLOURS = ScreenColours.profile();

    private final String title;
    private final LocalDate day;
    private final Locale language;
    private final Glyphs glyphs;

    Finish(String title, LocalDate day, Locale language, Glyphs glyphs) {
        this.title = title.replace('\n', ' ');
        this.day = day;
        this.language = language;
        this.glyphs = glyphs;
    }

    byte[] apply(byte[] printed) {
        try (var document = Loader.loadPDF(printed)) {
            information(document);
            standards(document);
            fonts(document);
            new Links(document).make(document);
            identify(document);
            var out = new ByteArrayOutputStream(printed.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("the PDF could not be finished", broken);
        }
    }

    private void information(PDDocument document) {
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        at.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator(PRODUCT);
        information.setProducer(PRODUCT);
        information.setCreationDate(at);
        information.setModificationDate(at);
        document.setDocumentInformation(information);
    }

    private void standards(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        var metadata =
                new PDMetadata(document, new ByteArrayInputStream(metadata().getBytes(StandardCharsets.UTF_8)));
        catalog.setMetadata(metadata);
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(COLOURS));
        intent.setInfo("sRGB");
        intent.setOutputConditionIdentifier("sRGB");
        intent.setRegistryName("");
        catalog.addOutputIntent(intent);
        for (PDPage page : document.getPages()) page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    /** PDF/UA-1 for readers of screens, PDF/A-2a for archives. */
    private String metadata() {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>The part of PDF/UA that the document follows</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""".formatted(Styled.plain(title), language.toLanguageTag(), PRODUCT, moment(), moment(), PRODUCT);
    }

    private String moment() {
        return day + "T00:00:00Z";
    }

    /** A subset is named after what it holds: the same glyphs, the same name. */
    private void fonts(PDDocument document) throws IOException {
        for (var key : document.getDocument().getXrefTable().keySet()) {
            var object = document.getDocument().getObjectFromPool(key).getObject();
            if (!(object instanceof COSDictionary font) || !COSName.FONT.equals(font.getCOSName(COSName.TYPE)))
                continue;
            var descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
            if (descendants == null) continue;
            var descendant = (COSDictionary) descendants.getObject(0);
            var descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
            if (descriptor == null) continue;
            var glyphs = descriptor.getCOSStream(COSName.FONT_FILE2);
            if (glyphs == null) glyphs = descriptor.getCOSStream(COSName.FONT_FILE3);
            if (glyphs == null) continue;
            String tag = letters(digest(bytes(glyphs)));
            letters(font, descendant);
            // Optional, and wrong where a glyph is made of others: the subset holds those too.
            descriptor.removeItem(COSName.getPDFName("CIDSet"));
            rename(font, COSName.BASE_FONT, tag);
            rename(descendant, COSName.BASE_FONT, tag);
            rename(descriptor, COSName.FONT_NAME, tag);
        }
    }

    /** Each glyph that was learned of leads back to its letters, and not to the forms these have inside words. */
    private void letters(COSDictionary font, COSDictionary descendant) throws IOException {
        var name = SUBSET.matcher(String.valueOf(descendant.getNameAsString(COSName.BASE_FONT)));
        if (!name.matches() || glyphs.of(name.group(1)).isEmpty()) return;
        var codes = new TreeMap<Integer, String>();
        var known = RANGE.matcher(new String(bytes(font.getCOSStream(COSName.TO_UNICODE)), StandardCharsets.US_ASCII));
        while (known.find()) codes.put(Integer.parseInt(known.group(1), 16), known.group(2));
        glyphs.of(name.group(1)).forEach((glyph, text) -> codes.put(glyph, hex(text)));
        var map = new StringBuilder(CMAP_HEAD);
        var entries = List.copyOf(codes.entrySet());
        for (int from = 0; from < entries.size(); from += MOST_IN_A_BLOCK) {
            var block = entries.subList(from, Math.min(entries.size(), from + MOST_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (var entry : block)
                map.append(String.format(Locale.ROOT, "<%04x> <%s>\n", entry.getKey(), entry.getValue()));
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend end\n");
        var stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, stream);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static void rename(COSDictionary dictionary, COSName entry, String tag) {
        var matcher = SUBSET.matcher(String.valueOf(dictionary.getNameAsString(entry)));
        if (matcher.matches()) dictionary.setName(entry, tag + "+" + matcher.group(1));
    }

    private static String letters(byte[] digest) {
        var letters = new StringBuilder();
        for (int i = 0; i < 6; i++) letters.append((char) ('A' + (digest[i] & 0xff) % 26));
        return letters.toString();
    }

    /** From what the pages say, not from when they were printed. */
    private void identify(PDDocument document) throws IOException {
        var content = new ByteArrayOutputStream();
        content.write(title.getBytes(StandardCharsets.UTF_8));
        for (PDPage page : document.getPages())
            try (var stream = page.getContents()) {
                stream.transferTo(content);
            }
        byte[] digest = Arrays.copyOf(digest(content.toByteArray()), 16);
        var both = new COSArray();
        both.add(new COSString(digest));
        both.add(new COSString(digest));
        var trailer = document.getDocument().getTrailer();
        var catalog = trailer.getItem(COSName.ROOT);
        var information = trailer.getItem(COSName.INFO);
        // In this order, whatever order they were read in.
        trailer.removeItem(COSName.ROOT);
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        trailer.setItem(COSName.ROOT, catalog);
        trailer.setItem(COSName.INFO, information);
        trailer.setItem(COSName.ID, both);
        document.setDocumentId(day.toEpochDay());
    }

    private static byte[] bytes(@Nullable COSBase stream) throws IOException {
        if (!(stream instanceof COSStream data)) return new byte[0];
        try (var in = data.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
