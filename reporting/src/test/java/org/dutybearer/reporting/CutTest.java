package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CutTest {
    private static final String LETTERS = "Ag &(é Ệ ǖ Жұӣ عربي 中文 ½";

    @ParameterizedTest
    @EnumSource(Type.class)
    void aFontCutDownDrawsAndSpacesItsLettersAsTheWholeFontDoes(Type type) throws IOException {
        for (boolean strong : new boolean[] {false, true}) {
            var cut = Cut.of(type, strong);
            var glyphs = LETTERS.chars()
                    .map(cut::glyph)
                    .filter(glyph -> glyph > 0)
                    .boxed()
                    .toList();

            byte[] subset = cut.subset(glyphs);

            try (var whole = font(Type.bytes(type.file(strong)));
                    var part = font(subset)) {
                assertThat(glyphs).hasSizeGreaterThan(5);
                assertThat(subset.length).isLessThan(Type.bytes(type.file(strong)).length / 10);
                for (int glyph : glyphs) {
                    assertThat(outline(part, glyph)).isEqualTo(outline(whole, glyph));
                    assertThat(part.getAdvanceWidth(glyph)).isEqualTo(whole.getAdvanceWidth(glyph));
                    assertThat(cut.width(glyph))
                            .isEqualTo(whole.getAdvanceWidth(glyph) * 1000d / whole.getUnitsPerEm());
                }
            }
        }
    }

    private static TrueTypeFont font(byte[] bytes) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    }

    private static List<List<Double>> outline(TrueTypeFont font, int glyph) throws IOException {
        var data = font.getGlyph().getGlyph(glyph);
        var outline = new ArrayList<List<Double>>();
        if (data == null) return outline;
        GeneralPath path = data.getPath();
        double[] points = new double[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            var segment = new ArrayList<Double>(List.of((double) each.currentSegment(points)));
            for (double point : points) segment.add(point);
            outline.add(segment);
        }
        return outline;
    }
}
