package org.dutybearer.reporting;

import java.awt.Color;

/**
 * The measures and colours of the page that are not in a template, in points. Templates hold what runs across the page (the
 * columns); this holds what runs down it. Colour never means anything: every mark differs by form and has its word.
 */
final class Sheet {
    static final int WIDTH = 595;
    static final int HEIGHT = 842;
    static final int MARGIN = 57;
    static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    static final int MASTHEAD = 34;
    static final int MASTHEAD_RULE = 53;
    static final int TITLE = 74;
    static final int HEAD_RULE = 46;
    static final int BODY = 58;
    static final int BODY_END = 786;
    static final int FOOT_RULE = 798;

    static final Color INK = new Color(0x1A1D21);
    static final Color ACCENT = new Color(0x0B4F5E);
    static final Color GREY = new Color(0x565D64);
    static final Color RULE = new Color(0x7F878E);
    static final Color HAIR = new Color(0xC9CED2);

    /** A section head stays with at least so much of what follows it. */
    static final int KEPT_WITH_HEAD = 60;

    private Sheet() {}

    /** A rule of the page: how strong and in which colour. */
    enum Rule {
        ACCENT(1.25f, Sheet.ACCENT),
        ACCENT_FINE(0.75f, Sheet.ACCENT),
        INK(0.75f, Sheet.INK),
        RULE(0.5f, Sheet.RULE),
        HAIR(0.5f, Sheet.HAIR);

        final float width;
        final Color color;

        Rule(float width, Color color) {
            this.width = width;
            this.color = color;
        }
    }
}
