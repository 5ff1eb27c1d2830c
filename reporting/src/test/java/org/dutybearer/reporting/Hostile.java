package org.dutybearer.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What people may type, by mistake or on purpose, and a careless program would obey or break at. */
final class Hostile {
    private Hostile() {}

    /**
     * What is printed as it stands, but for blanks and for what shows nothing.
     *
     * @param address where somebody notices a call, such as {@code 127.0.0.1:40211}
     */
    static List<String> printable(String address) {
        return List.of(
                "http://" + address + "/x.png",
                "file:///etc/passwd",
                "/etc/passwd",
                "../../../../../../etc/passwd",
                "C:\\Windows\\win.ini",
                "\\\\127.0.0.1@" + address.substring(address.indexOf(':') + 1) + "\\share\\x.png",
                "jar:http://" + address + "/x.jar!/x.png",
                "jar:file:/etc/x.jar!/x.png",
                "classpath:org/dutybearer/reporting/fonts/NotoSans-Regular.ttf",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "=WEBSERVICE(\"http://" + address + "/f\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1;2)",
                "=HYPERLINK(\"http://" + address + "/h\";\"click\")",
                "$F{_THIS}.getClass() $P{REPORT_CONNECTION} $V{PAGE_NUMBER} $R{people} $X{IN,a,b} $P!{x}",
                "${jndi:ldap://" + address + "/a} ${1+1} #{1+1} {{7*7}} <%= 7 %> *{1} @{x}",
                "<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
                "{0} '{1}' %s %n %1$d {0,choice,0#none|1#one} \\u0041 \\n",
                "<style isBold=\"true\" forecolor=\"#FF0000\">red</style> <param name=\"x\"/> &amp; &lt;b&gt; <br/>"
                        + " <ul><li>",
                "<a href=\"http://" + address + "/l\">x</a> <img src=\"http://" + address + "/i.png\"/>",
                "<script>fetch('http://" + address + "/s')</script>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://" + address
                        + "/e\">]><x>&e;&#65;</x> ]]> <![CDATA[ --> <?x ?>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://" + address + "/v\"/></svg>",
                "{\\rtf1\\field{\\*\\fldinst INCLUDEPICTURE \"http://" + address + "/r\"}}",
                ") Tj ET endstream endobj << /S /URI /URI (http://" + address + "/u) /JS (app.alert\\(1\\)) >> \\",
                "Release \u202Eyad eno\u202C \u2066now\u2069 \u200F\u061C!",
                "a\u0000b\u0007c\u001Bd\u0085e\u009Ff\tg\u000Bh\fi",
                "a\u200Bb\u2060e\uFEFFf\u00ADg",
                "a\n\n\n\nb\r\nc\rd\u2028e\u2029f",
                "e" + "\u0301".repeat(60),
                "Donau" + "dampfschiff".repeat(300),
                "\u6C49\u5B57 among letters",
                "NULL",
                "'; drop table cases; --",
                " ");
    }

    /** What no font has, so that the document is refused: half a pair, what is no character, what is private. */
    static List<String> unprintable() {
        return List.of("a \uD800", "\uDC00 b", "\uDC00\uD800", "\uFFFE", "\uFFFF", "\uE000", "\uDB40\uDC41");
    }

    /** What a workbook would do with a text rather than show it: formulas, links and what is fetched from elsewhere. */
    static List<String> obeyedIn(byte[] workbook) throws IOException {
        var obeyed = new ArrayList<String>();
        var readers = XMLInputFactory.newFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                for (var part = readers.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                        part.hasNext(); ) {
                    int event = part.next();
                    if (event == XMLStreamConstants.DTD) obeyed.add(entry.getName());
                    if (event != XMLStreamConstants.START_ELEMENT) continue;
                    if (List.of("f", "hyperlink").contains(part.getLocalName())
                            || part.getAttributeValue(null, "TargetMode") != null) obeyed.add(entry.getName());
                }
        } catch (XMLStreamException broken) {
            obeyed.add(broken.toString());
        }
        return obeyed;
    }

    /** The letters of a text that ink shows, in their order. */
    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.CONTROL
                        && Character.getType(letter) != Character.FORMAT
                        && !Character.isWhitespace(letter)
                        && !Character.isSpaceChar(letter))
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
