package org.dutybearer.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/**
 * In which letters a document is set. Templates are drawn once, for Latin letters from left to right; this lays the typeface, the sizes
 * and the line spacing of another script into one when it is taken from the jar. Where the lines of a script begin on the right,
 * {@link Mirror} turns the finished page.
 *
 * <p>Base lines stay where the templates have them: {@link Type} says how high a line of each typeface counts.
 */
enum Script {
    LATIN(Type.SANS, Map.of()),
    ARABIC(
            Type.ARABIC,
            Map.of(
                    "Sans", new Size(10, 15),
                    "Serif", new Size(11.5f, 18),
                    "Title", new Size(25, 35),
                    "Section", new Size(15, 22),
                    "Provision", new Size(11.5f, 18),
                    "Label", new Size(8.5f, 13),
                    "Note", new Size(8.5f, 13))),
    CHINESE(
            Type.CHINESE,
            Map.of(
                    "Sans", new Size(9, 13.5f),
                    "Serif", new Size(10, 16),
                    "Title", new Size(21, 29),
                    "Section", new Size(13, 19),
                    "Provision", new Size(10, 16),
                    "Label", new Size(7.5f, 11),
                    "Note", new Size(7.5f, 11)));

    private static final float LABEL = 7.5f;
    private static final float CELL = 8.5f;

    /** The one typeface of a script that is not Latin: it has no sans and serif. */
    private final Type type;

    private final Map<String, Size> sizes;

    /** A size of type and from one base line to the next, in points. */
    private record Size(float size, float line) {}

    Script(Type type, Map<String, Size> sizes) {
        this.type = type;
        this.sizes = sizes;
    }

    static Script of(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> ARABIC;
            case "zh" -> CHINESE;
            default -> LATIN;
        };
    }

    boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** What cells and labels are set in. */
    Type type() {
        return type;
    }

    /** What sentences are set in. */
    Type reading() {
        return this == LATIN ? Type.SERIF : type;
    }

    /** The size of labels, column heads and words in charts. */
    float label() {
        return size("Label", LABEL);
    }

    float cell() {
        return size("Sans", CELL);
    }

    float title() {
        return size("Title", 22);
    }

    float sentence() {
        return size("Serif", 10);
    }

    /** From one base line of a cell to the next. */
    float cellLine() {
        return line("Sans", 12);
    }

    float titleLine() {
        return line("Title", 27);
    }

    float sentenceLine() {
        return line("Serif", 15);
    }

    private float line(String style, float latin) {
        var size = sizes.get(style);
        return size == null ? latin : size.line();
    }

    private float size(String style, float latin) {
        var size = sizes.get(style);
        return size == null ? latin : size.size();
    }

    /** Fonts that every text of this script finds its characters in, or that it needs besides. */
    boolean has(int character) {
        return type.has(character) && reading().has(character);
    }

    /** Sets a template in this script. No text is ever cut: every field grows, and what stands below makes way. */
    JasperReport lay(JasperReport template) {
        for (JRStyle style : template.getStyles()) {
            var size = sizes.get(style.getName());
            if (size == null) continue;
            style.setFontName(type.face);
            style.setFontSize(size.size());
            // JasperReports adds what hangs below the base line to each line.
            style.getParagraph().setLineSpacingSize(size.line() - type.descent() * size.size());
        }
        for (var band : template.getAllBands()) grow(List.of(band.getElements()));
        return template;
    }

    private static void grow(List<JRElement> elements) {
        for (JRElement element : elements) {
            element.setPositionType(PositionTypeEnum.FLOAT);
            if (element instanceof JRTextField field) field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
            if (element instanceof JRFrame frame) grow(List.of(frame.getElements()));
        }
    }
}
