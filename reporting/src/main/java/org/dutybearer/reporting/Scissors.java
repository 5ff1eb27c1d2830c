package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.base.JRBasePrintFrame;
import net.sf.jasperreports.engine.fill.DefaultPrintElementOriginator;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.fill.JRTemplateText;
import org.jspecify.annotations.Nullable;

/** Cuts what is higher than a page between two lines of its texts. */
final class Scissors {
    /** Both halves, with the lower one starting at its own top. */
    record Halves(JRPrintFrame upper, JRPrintFrame lower) {}

    /** Empty where not one line fits above. */
    Optional<Halves> cut(JRPrintFrame frame, int height) {
        var above = new ArrayList<JRPrintElement>();
        var below = new ArrayList<JRPrintElement>();
        boolean progress = false;
        int depth = 0;
        for (JRPrintElement element : frame.getElements()) {
            if (element.getY() + element.getHeight() <= height) {
                above.add(element);
                progress = true;
            } else if (element instanceof JRPrintFrame inner) {
                var halves = cut(inner, height - inner.getY());
                halves.ifPresent(both -> above.add(both.upper()));
                progress |= halves.isPresent();
                var lower = halves.map(Halves::lower).orElse(inner);
                lower.setX(inner.getX());
                lower.setY(halves.isPresent() ? 0 : Math.max(0, inner.getY() - height));
                below.add(lower);
                depth = Math.max(depth, lower.getY() + lower.getHeight());
            } else if (element instanceof JRTemplatePrintText text && lines(text, height - text.getY()) > 0) {
                int kept = lines(text, height - text.getY());
                above.add(part(text, 0, kept, text.getY()));
                var rest = part(text, kept, breaks(text).length - 1, 0);
                below.add(rest);
                depth = Math.max(depth, rest.getHeight());
                progress = true;
            } else {
                element.setY(Math.max(0, element.getY() - height));
                below.add(element);
                depth = Math.max(depth, element.getY() + element.getHeight());
            }
        }
        if (!progress) return Optional.empty();
        var upper = frame(frame, above, height);
        return Optional.of(new Halves(upper, frame(frame, below, depth)));
    }

    private static JRPrintFrame frame(JRPrintFrame like, List<JRPrintElement> elements, int height) {
        var frame = new JRBasePrintFrame(like.getDefaultStyleProvider());
        frame.setX(like.getX());
        frame.setY(like.getY());
        frame.setWidth(like.getWidth());
        frame.setHeight(height);
        elements.forEach(frame::addElement);
        for (String name : like.getPropertiesMap().getPropertyNames())
            frame.getPropertiesMap().setProperty(name, like.getPropertiesMap().getProperty(name));
        return frame;
    }

    /** How many lines go above, where one at least is left to go below. */
    private static int lines(JRPrintText text, int height) {
        return Math.min((int) (height / pitch(text)), breaks(text).length - 2);
    }

    /** From one line to the next, as it was set: what a style says is not all that a line takes. */
    private static float pitch(JRPrintText text) {
        return text.getTextHeight() / Math.max(1, breaks(text).length - 1);
    }

    /** Where lines start, and where the last one ends. */
    private static int[] breaks(JRPrintText text) {
        return breaks(text.getFullText(), text.getLineBreakOffsets());
    }

    static int[] breaks(String words, short @Nullable [] offsets) {
        var starts = new BitSet(words.length() + 1);
        starts.set(0);
        int at = 0;
        if (offsets != null) for (short offset : offsets) starts.set(at += offset);
        for (int newline = words.indexOf('\n'); newline >= 0; newline = words.indexOf('\n', newline + 1))
            starts.set(newline + 1);
        // Offsets count the blank end of a text too, which a part has lost.
        starts.clear(words.length(), starts.length() + words.length());
        starts.set(words.length());
        return starts.stream().toArray();
    }

    private static JRPrintText part(JRTemplatePrintText text, int from, int to, int y) {
        int[] breaks = breaks(text);
        int start = breaks[from];
        String words = text.getFullText().substring(start, breaks[to]).stripTrailing();
        int[] lines = Arrays.stream(breaks, from, to)
                .filter(line -> line < start + words.length())
                .toArray();
        var part = new JRTemplatePrintText(
                (JRTemplateText) text.getTemplate(), new DefaultPrintElementOriginator(text.getSourceElementId()));
        part.setText(words);
        part.setX(text.getX());
        part.setY(y);
        part.setWidth(text.getWidth());
        part.setTextHeight(lines.length * pitch(text));
        part.setHeight((int) Math.ceil(part.getTextHeight()) + 1);
        part.setLineSpacingFactor(text.getLineSpacingFactor());
        part.setLeadingOffset(text.getLeadingOffset());
        part.setRunDirection(text.getRunDirection());
        var offsets = new short[Math.max(0, lines.length - 1)];
        for (int i = 1; i < lines.length; i++) offsets[i - 1] = (short) (lines[i] - lines[i - 1]);
        part.setLineBreakOffsets(offsets);
        for (String name : text.getPropertiesMap().getPropertyNames())
            part.getPropertiesMap().setProperty(name, text.getPropertiesMap().getProperty(name));
        return part;
    }
}
