package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.base.JRBasePrintFrame;
import net.sf.jasperreports.engine.fill.DefaultPrintElementOriginator;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.fill.JRTemplateText;
import org.jspecify.annotations.Nullable;

/**
 * Makes each number of a source a link of its own to the source in the list. Numbers stand in the end column in the style
 * {@code Number}; a template need say no more.
 */
final class References {
    private static final String STYLE = "Number";
    private static final Pattern PART = Pattern.compile("(\\d+)(, *)?");

    private final Labels labels;

    /** Of the numbers of one document: most stand in it many times. */
    private final Map<Measured, Double> widths = new HashMap<>();

    private record Measured(String words, Type type, float size) {}

    References(Labels labels) {
        this.labels = labels;
    }

    /** Puts links in place of the numbers in this frame and all that it holds. */
    void link(JRPrintFrame frame) {
        var elements = frame.getElements();
        for (int i = 0; i < elements.size(); i++) {
            JRPrintElement element = elements.get(i);
            if (element instanceof JRPrintFrame inner) link(inner);
            else if (element instanceof JRTemplatePrintText text && isNumbers(text)) elements.set(i, links(text));
        }
    }

    private static boolean isNumbers(JRPrintText text) {
        return text.getStyle() != null
                && STYLE.equals(text.getStyle().getName())
                && PART.matcher(text.getFullText()).lookingAt();
    }

    /** A cell with a piece for each number, where the template has the text with all of them. */
    private JRPrintFrame links(JRTemplatePrintText text) {
        var cell = new JRBasePrintFrame(text.getDefaultStyleProvider());
        cell.setX(text.getX());
        cell.setY(text.getY());
        cell.setWidth(text.getWidth());
        cell.setHeight(text.getHeight());
        for (String name : text.getPropertiesMap().getPropertyNames())
            cell.getPropertiesMap().setProperty(name, text.getPropertiesMap().getProperty(name));
        var type = Type.named(text.getFontName());
        float size = text.getFontSize();
        int pitch = Math.round(text.getParagraph().getLineSpacingSize() + type.descent() * size);
        var lines = lines(text, type, size);
        for (int line = 0; line < lines.size(); line++) {
            double right = text.getWidth();
            var pieces = lines.get(line);
            for (int i = pieces.size() - 1; i >= 0; i--) {
                // A text that is set to the right is set without the blank at its end.
                String words = pieces.get(i).stripTrailing();
                right -= width(pieces.get(i), type, size) - type.width(words, false, size);
                int edge = (int) Math.round(right);
                double wide = type.width(words, false, size);
                int width = (int) Math.ceil(wide);
                cell.addElement(piece(text, pieces.get(i), edge - width, width, line * pitch));
                right = edge - wide;
            }
        }
        return cell;
    }

    /** The numbers and what stands between them, as many as the column holds on each line. */
    private List<List<String>> lines(JRPrintText text, Type type, float size) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        double wide = 0;
        var parts = PART.matcher(text.getFullText());
        while (parts.find()) {
            String number = parts.group(1);
            double width = width(number, type, size);
            if (!line.isEmpty() && wide + width > text.getWidth()) {
                lines.add(line);
                line = new ArrayList<>();
                wide = 0;
            }
            line.add(number);
            wide += width;
            if (parts.group(2) != null) {
                line.add(labels.comma());
                wide += width(labels.comma(), type, size);
            }
        }
        lines.add(line);
        return lines;
    }

    private double width(String words, Type type, float size) {
        return widths.computeIfAbsent(
                new Measured(words, type, size), each -> each.type().width(words, false, each.size()));
    }

    private JRPrintText piece(JRTemplatePrintText like, String words, int x, int width, int y) {
        var piece = new JRTemplatePrintText(
                (JRTemplateText) like.getTemplate(), new DefaultPrintElementOriginator(like.getSourceElementId()));
        piece.setText(words);
        piece.setX(x);
        piece.setY(y);
        piece.setWidth(width);
        piece.setHeight(like.getHeight());
        piece.setTextHeight(like.getTextHeight());
        piece.setLineSpacingFactor(like.getLineSpacingFactor());
        piece.setLeadingOffset(like.getLeadingOffset());
        piece.setRunDirection(like.getRunDirection());
        boolean number = Character.isDigit(words.charAt(0));
        property(piece, BriefingTagger.TAG, number ? "Link" : "Span");
        if (number) {
            property(piece, BriefingTagger.TARGET, words);
            property(piece, BriefingTagger.ALTERNATIVE, labels.get("source") + " " + words);
        }
        return piece;
    }

    private static void property(JRPrintElement element, String name, @Nullable String value) {
        element.getPropertiesMap().setProperty(name, value);
    }
}
