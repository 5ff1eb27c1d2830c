package org.dutybearer.reporting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * What holds of a whole PDF: which standards it follows and with which colours, of which day it is, and its identifier. Nothing in it
 * differs from one printing to the next: the same briefing is the same bytes, so a hash names what was released.
 */
final class Finish {
    private static final String PRODUCT = "Dutybearer";
    private static final byte[] COLOURS = ScreenColours.profile();

    private final String title;
    private final LocalDate day;
    private final Locale language;
    private final MessageDigest pages;

    Finish(String title, LocalDate day, Locale language) {
        this.title = title.replace('\n', ' ');
        this.day = day;
        this.language = language;
        this.pages = sha256();
        pages.update(title.getBytes(StandardCharsets.UTF_8));
    }

    /** The identifier comes from what the pages say, not from when they were printed. */
    void learn(Ink page) {
        pages.update(page.bytes(), 0, page.length());
    }

    /**
     * Puts in what holds of the whole document.
     *
     * @param pages the number of the object that lists them, and so on
     */
    byte[] apply(PdfFile file, int pages, int tree, int outline) {
        int metadata = file.plain("/Type/Metadata/Subtype/XML", metadata().getBytes(StandardCharsets.UTF_8));
        int colours = file.stream("/N 3", COLOURS);
        int catalog = file.put("<</Type/Catalog/Pages " + PdfFile.reference(pages) + "/Lang"
                + PdfFile.text(language.toLanguageTag())
                + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "
                + PdfFile.reference(tree) + "/Outlines " + PdfFile.reference(outline) + "/Metadata "
                + PdfFile.reference(metadata)
                + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/Info(sRGB)/OutputConditionIdentifier(sRGB)/RegistryName()/DestOutputProfile"
                + " "
                + PdfFile.reference(colours) + ">>]>>");
        String at = "(D:" + day.toString().replace("-", "") + "000000+00'00')";
        int information = file.put("<</Title" + PdfFile.text(title) + "/Creator(" + PRODUCT + ")/Producer(" + PRODUCT
                + ")/CreationDate" + at + "/ModDate" + at + ">>");
        return file.finished(catalog, information, Arrays.copyOf(this.pages.digest(), 16));
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
            <?xpacket end="r"?>\
            """.formatted(Styled.plain(title), language.toLanguageTag(), PRODUCT, moment(), moment(), PRODUCT);
    }

    private String moment() {
        return day + "T00:00:00Z";
    }

    static String letters(byte[] digest) {
        var letters = new StringBuilder();
        for (int i = 0; i < 6; i++) letters.append((char) ('A' + (digest[i] & 0xff) % 26));
        return letters.toString();
    }

    static byte[] digest(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
