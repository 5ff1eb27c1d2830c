package org.dutybearer.reporting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The same content as a page of HTML, printed by openhtmltopdf with tags, and by a browser. Drawings are left out. */
final class Html {
    private static final String STYLE = """
        @page { size: A4; margin: 58pt 57pt 56pt 57pt; @bottom-right { font: 7.5pt 'Document Sans'; content: counter(page) " / " counter(pages) } }
        body { font: 10pt/15pt 'Document Serif'; color: #1A1D21 }
        h1 { font-size: 22pt; line-height: 27pt } h2 { font-size: 13pt } h3 { font-size: 10pt }
        table { width: 481pt; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }
        td, th { font: 8.5pt/12pt 'Document Sans'; text-align: left; vertical-align: top; padding: 4pt 6pt 5pt 0;
                 border-bottom: 0.5pt solid #C9CED2 }
        th { font-weight: bold } p { white-space: pre-line }
        """;

    private final String page;
    private final Path file;

    Html(Content content, Path folder) throws IOException {
        XRLog.setLoggingEnabled(false);
        this.page = page(content, folder);
        this.file = Files.writeString(folder.resolve("briefing.html"), page);
    }

    private static String page(Content content, Path folder) throws IOException {
        var html = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"" + content.language().toLanguageTag() + "\"><head><title>"
                        + Styled.plain(content.title()) + "</title><meta name=\"description\" content=\""
                        + Styled.plain(content.title()) + "\"/><style>");
        for (Type type : List.of(Type.SERIF, Type.SANS))
            for (boolean bold : new boolean[] {false, true}) {
                String font = bold ? type.boldFile() : type.regularFile();
                var copy = folder.resolve(font.substring(font.lastIndexOf('/') + 1));
                Files.write(copy, Type.bytes(font));
                html.append(String.format(
                        Locale.ROOT,
                        "@font-face { font-family: '%s'; font-weight: %s; src: url('%s') }%n",
                        type.face,
                        bold ? "bold" : "normal",
                        copy.getFileName()));
            }
        html.append(STYLE).append("</style></head><body>\n");
        for (var block : content.blocks()) append(block, html);
        return html.append("</body></html>").toString();
    }

    private static void append(Content.Block block, StringBuilder html) {
        if (block instanceof Content.Heading heading)
            html.append(
                    String.format(Locale.ROOT, "<h%1$d>%2$s</h%1$d>%n", heading.level(), Styled.plain(heading.text())));
        else if (block instanceof Content.Paragraph paragraph)
            html.append("<p>").append(Styled.plain(paragraph.text())).append("</p>\n");
        else if (block instanceof Content.Table table) {
            html.append("<table>");
            for (int width : table.widths()) html.append("<col style=\"width: " + width + "pt\"/>");
            for (int i = 0; i < table.rows().size(); i++) {
                if (table.head() > 0 && i == 0) html.append("<thead>");
                if (i == table.head()) html.append("<tbody>");
                html.append("<tr>");
                var row = table.rows().get(i);
                for (int cell = 0; cell < row.size(); cell++) {
                    String tag = i < table.head() || cell == 0 ? "th" : "td";
                    html.append('<').append(tag).append('>');
                    if (row.get(cell).sign() != null) html.append("• ");
                    html.append(Styled.plain(row.get(cell).text()).replace("\n", "<br/>"))
                            .append("</")
                            .append(tag)
                            .append('>');
                }
                html.append("</tr>");
                if (table.head() > 0 && i == table.head() - 1) html.append("</thead>");
            }
            html.append("</tbody></table>\n");
        }
    }

    /** With the tags of PDF/UA and the marks of PDF/A. */
    byte[] printByOpenHtmlToPdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        for (Type type : List.of(Type.SERIF, Type.SANS)) {
            builder.useFont(
                    () -> new ByteArrayInputStream(Type.bytes(type.regularFile())),
                    type.face,
                    400,
                    FontStyle.NORMAL,
                    true);
            builder.useFont(
                    () -> new ByteArrayInputStream(Type.bytes(type.boldFile())),
                    type.face,
                    700,
                    FontStyle.NORMAL,
                    true);
        }
        builder.withHtmlContent(page.replaceAll("@font-face \\{[^}]*}", ""), null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    /** A process for each document, as programs do that print through a browser. */
    byte[] printByBrowser() throws IOException, InterruptedException {
        var pdf = file.resolveSibling("briefing.pdf");
        var browser = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + file.resolveSibling("browser"),
                        "--print-to-pdf=" + pdf,
                        file.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (browser.waitFor() != 0) throw new IOException("the browser printed nothing");
        return Files.readAllBytes(pdf);
    }
}
