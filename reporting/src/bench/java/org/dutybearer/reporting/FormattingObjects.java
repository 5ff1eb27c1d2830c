package org.dutybearer.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;

/** The same content in formatting objects, printed by Apache FOP. Drawings are left out. */
final class FormattingObjects {
    private final String tree;
    private final FopFactory plain;
    private final FopFactory tagged;
    private final TransformerFactory transformers = TransformerFactory.newInstance();

    FormattingObjects(Content content, Path folder) throws IOException {
        this.tree = tree(content);
        var fonts = new StringBuilder("<fop version=\"1.0\"><renderers><renderer mime=\"application/pdf\"><fonts>");
        for (Type type : List.of(Type.SERIF, Type.SANS))
            for (boolean bold : new boolean[] {false, true}) {
                String font = bold ? type.boldFile() : type.regularFile();
                var copy = folder.resolve(font.substring(font.lastIndexOf('/') + 1));
                Files.write(copy, Type.bytes(font));
                fonts.append(String.format(
                        Locale.ROOT,
                        "<font kerning=\"no\" embed-url=\"%s\"><font-triplet name=\"%s\" style=\"normal\""
                                + " weight=\"%s\"/></font>",
                        copy.toUri(),
                        type.face,
                        bold ? "bold" : "normal"));
            }
        var settings = Files.writeString(folder.resolve("fop.xconf"), fonts + "</fonts></renderer></renderers></fop>");
        try {
            var configuration = new DefaultConfigurationBuilder().buildFromFile(settings.toFile());
            this.plain = new FopFactoryBuilder(folder.toUri())
                    .setConfiguration(configuration)
                    .build();
            var accessible = new FopFactoryBuilder(folder.toUri()).setConfiguration(configuration);
            accessible.setAccessibility(true);
            this.tagged = accessible.build();
        } catch (ConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    byte[] print() throws FOPException, TransformerException {
        return print(plain);
    }

    byte[] printTagged() throws FOPException, TransformerException {
        return print(tagged);
    }

    private byte[] print(FopFactory factory) throws FOPException, TransformerException {
        var bytes = new ByteArrayOutputStream();
        var fop = factory.newFop("application/pdf", bytes);
        transformers
                .newTransformer()
                .transform(new StreamSource(new StringReader(tree)), new SAXResult(fop.getDefaultHandler()));
        return bytes.toByteArray();
    }

    private static String tree(Content content) {
        var fo = new StringBuilder("""
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"><fo:layout-master-set>
            <fo:simple-page-master master-name="page" page-width="595pt" page-height="842pt" margin="0 57pt">
            <fo:region-body margin="58pt 0 56pt 0"/><fo:region-after extent="44pt"/></fo:simple-page-master>
            </fo:layout-master-set><fo:page-sequence master-reference="page">
            <fo:static-content flow-name="xsl-region-after"><fo:block font="7.5pt 'Document Sans'" text-align="end">
            page <fo:page-number/> of <fo:page-number-citation-last ref-id="all"/></fo:block></fo:static-content>
            <fo:flow flow-name="xsl-region-body" font-family="Document Serif" font-size="10pt" line-height="15pt"
             color="#1A1D21"><fo:block id="all">
            """);
        for (var block : content.blocks()) append(block, fo);
        return fo.append("</fo:block></fo:flow></fo:page-sequence></fo:root>").toString();
    }

    private static void append(Content.Block block, StringBuilder fo) {
        if (block instanceof Content.Heading heading)
            fo.append(String.format(
                    Locale.ROOT,
                    "<fo:block font-weight=\"bold\" font-size=\"%spt\" line-height=\"1.25\" space-before=\"12pt\""
                            + " keep-with-next=\"always\">%s</fo:block>",
                    List.of("22", "13", "10").get(heading.level() - 1),
                    Styled.plain(heading.text())));
        else if (block instanceof Content.Paragraph paragraph)
            fo.append("<fo:block linefeed-treatment=\"preserve\">")
                    .append(Styled.plain(paragraph.text()))
                    .append("</fo:block>");
        else if (block instanceof Content.Table table) {
            fo.append("<fo:table table-layout=\"fixed\" width=\"481pt\" space-before=\"6pt\" font=\"8.5pt 'Document"
                    + " Sans'\" line-height=\"12pt\">");
            for (int width : table.widths()) fo.append("<fo:table-column column-width=\"" + width + "pt\"/>");
            for (int i = 0; i < table.rows().size(); i++) {
                if (table.head() > 0 && i == 0) fo.append("<fo:table-header>");
                if (i == table.head()) fo.append("<fo:table-body>");
                fo.append("<fo:table-row border-bottom=\"0.5pt solid #C9CED2\">");
                var row = table.rows().get(i);
                for (int cell = 0; cell < row.size(); cell++) {
                    fo.append("<fo:table-cell padding=\"4pt 6pt 5pt 0\"><fo:block linefeed-treatment=\"preserve\"")
                            .append(i < table.head() || cell == 0 ? " font-weight=\"bold\">" : ">");
                    if (row.get(cell).sign() != null) fo.append("• ");
                    fo.append(Styled.plain(row.get(cell).text())).append("</fo:block></fo:table-cell>");
                }
                fo.append("</fo:table-row>");
                if (table.head() > 0 && i == table.head() - 1) fo.append("</fo:table-header>");
            }
            fo.append("</fo:table-body></fo:table>");
        }
    }
}
