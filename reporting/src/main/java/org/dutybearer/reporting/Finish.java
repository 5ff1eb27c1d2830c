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
import java.util.Locale;
import java.util.TimeZone;
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
    private static final String PRODUCT = "Dutybearer";
    private static final byte[] COLOURS = ScreenColours.profile();

    private final String title;
    private final LocalDate day;
    private final Locale language;

    Finish(String title, LocalDate day, Locale language) {
        this.title = title.replace('\n', ' ');
        this.day = day;
        this.language = language;
    }

    byte[] apply(byte[] printed) {
        try (var document = Loader.loadPDF(printed)) {
            information(document);
            standards(document);
            fonts(document);
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
    private static void fonts(PDDocument document) throws IOException {
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
            rename(font, COSName.BASE_FONT, tag);
            rename(descendant, COSName.BASE_FONT, tag);
            rename(descriptor, COSName.FONT_NAME, tag);
        }
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
