package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintFrame;
import net.sf.jasperreports.engine.base.JRBasePrintLine;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import org.jspecify.annotations.Nullable;

/**
 * Makes pages of what is set. Pieces that are kept together stand on one page; a table that runs on repeats its head; a provision
 * that starts a page has its section's head above it again. What stands again is an artifact: a screen reader meets it once.
 */
final class MakeUp {
    private static final int BESIDE_GAP = 14;
    private static final int CONTINUED_INSET = 4;

    /** A head that stands again leaves most of the page to what it is the head of. */
    private static final int HIGHEST_REPEATED = (Sheet.BODY_END - Sheet.BODY) / 3;

    /** Between the text and the notes at the foot of its page. */
    private static final int LEAST_OVER_NOTES = 12;

    /** More of a page is not left blank for the sake of what is kept together. */
    private static final int MOST_BLANK = (Sheet.BODY_END - Sheet.BODY) / 3;

    private final JasperPrint print;
    private final Allowance allowance;
    /** Of the chapter. */
    private List<JRBasePrintPage> pages = new ArrayList<>();

    /** How many there are of the chapters before. */
    private int before;

    private final Map<String, Strip> heads = new HashMap<>();
    private @Nullable Strip continued;
    private int y = Sheet.TITLE;
    private boolean top = true;

    /** A piece as set, with its place relative to the upper edge: several prints where pieces stand beside each other. */
    private record Strip(Piece piece, List<Print> prints, int height) {}

    private record Print(JRPrintFrame frame, int x, int y) {}

    MakeUp(JasperPrint print, Allowance allowance) {
        this.print = print;
        this.allowance = allowance;
    }

    /** The pages of a chapter; the first chapter starts with the masthead. */
    List<JRBasePrintPage> pages(List<Piece> pieces, List<JRPrintFrame> frames) {
        before += pages.size();
        pages = new ArrayList<>();
        heads.clear();
        continued = null;
        var strips = strips(pieces, frames);
        int foot = strips.size();
        while (foot > 1 && strips.get(foot - 1).piece().kind() == Piece.Kind.FOOT) foot--;
        int next = 0;
        if (before == 0) {
            pages.add(new JRBasePrintPage());
            masthead(strips.get(next++));
        } else turn(strips.get(next));
        while (next < foot) {
            int end = end(strips, next, foot);
            if (strips.get(next).piece().kind() == Piece.Kind.SIDE) end = beside(strips, next);
            else {
                if (leavesNotesAlone(strips, next, end, foot)) turn(strips.get(next));
                block(strips.subList(next, end + 1));
            }
            next = end + 1;
        }
        foot(strips.subList(foot, strips.size()));
        return pages;
    }

    /** Forgets the pages of the chapter last made up. */
    void drop() {
        pages = new ArrayList<>();
    }

    /** The last piece that stands on the same page as the first, before the notes. */
    private static int end(List<Strip> strips, int first, int foot) {
        int end = first;
        while (end + 1 < foot && keptWithNext(strips, first, end)) end++;
        return end;
    }

    /** Notes never stand on a page without any of the text: where they do not fit under it, its last two pieces go with them. */
    private boolean leavesNotesAlone(List<Strip> strips, int first, int last, int foot) {
        boolean nextIsLast = last + 1 < foot && end(strips, last + 1, foot) == foot - 1;
        if (!nextIsLast || foot == strips.size() || top) return false;
        int text = height(strips.subList(first, foot));
        int notes = height(strips.subList(foot, strips.size()));
        if (isFirst()) notes += LEAST_OVER_NOTES - strips.get(foot).piece().before();
        return y + text <= Sheet.BODY_END && y + text + notes > Sheet.BODY_END;
    }

    private static int height(List<Strip> strips) {
        return strips.stream()
                .mapToInt(strip -> strip.piece().before() + strip.height())
                .sum();
    }

    /** What stands beside the text does not move it. Returns the last of it. */
    private int beside(List<Strip> strips, int first) {
        int text = y;
        int last = first;
        for (int i = first; i < strips.size() && strips.get(i).piece().kind() == Piece.Kind.SIDE; i++) {
            y += strips.get(i).piece().before();
            place(strips.get(i));
            last = i;
        }
        y = text;
        return last;
    }

    private boolean isFirst() {
        return before + pages.size() == 1;
    }

    private void foot(List<Strip> strips) {
        if (strips.isEmpty()) return;
        int height = strips.stream().mapToInt(Strip::height).sum();
        if (isFirst() && y + LEAST_OVER_NOTES + height <= Sheet.BODY_END) {
            y = Sheet.BODY_END - height;
            strips.forEach(this::place);
        } else block(strips);
    }

    /** A section's head also keeps what follows it within its reach, whatever that says itself. */
    private static boolean keptWithNext(List<Strip> strips, int first, int last) {
        if (strips.get(last + 1).piece().kind() == Piece.Kind.PAGE) return false;
        if (strips.get(last).piece().kept()) return true;
        int head = last;
        while (head >= first && strips.get(head).piece().kind() != Piece.Kind.SECTION) head--;
        if (head < first) return false;
        int after = 0;
        for (int i = head + 1; i <= last; i++)
            after += strips.get(i).piece().before() + strips.get(i).height();
        return after < Sheet.KEPT_WITH_HEAD && strips.get(last + 1).piece().kind() != Piece.Kind.SECTION;
    }

    private List<Strip> strips(List<Piece> pieces, List<JRPrintFrame> frames) {
        var strips = new ArrayList<Strip>();
        int right = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var frame = frames.get(i);
            if (piece.kind() == Piece.Kind.BESIDE) {
                int width = narrow(frame);
                boolean joins = i > 0 && pieces.get(i - 1).kind() == Piece.Kind.BESIDE && piece.before() == 0;
                if (!joins) right = 0;
                var last = joins ? strips.get(strips.size() - 1) : null;
                if (last != null && right + width <= Sheet.TEXT_WIDTH) {
                    var prints = new ArrayList<>(last.prints());
                    prints.add(new Print(frame, right, 0));
                    strips.set(strips.size() - 1, new Strip(last.piece().kept(piece.kept()), prints, last.height()));
                } else {
                    right = 0;
                    if (last != null)
                        strips.set(strips.size() - 1, new Strip(last.piece().kept(true), last.prints(), last.height()));
                    strips.add(new Strip(piece, List.of(new Print(frame, 0, 0)), frame.getHeight()));
                }
                right += width + BESIDE_GAP;
                continue;
            }
            int height = piece.inset() + heightOf(pieces, frames, i) + piece.outset();
            var strip = new Strip(piece, List.of(new Print(frame, 0, piece.inset())), height);
            if (piece.kind() == Piece.Kind.CONTINUED) continued = strip;
            else strips.add(strip);
        }
        return strips;
    }

    /**
     * The name of a row whose parts stand one under the other reaches down beside them: it does not move the second away from the first.
     */
    private static int heightOf(List<Piece> pieces, List<JRPrintFrame> frames, int at) {
        var piece = pieces.get(at);
        var frame = frames.get(at);
        if (!(piece.row() instanceof ForWhom answer) || answer.topic() == null) return frame.getHeight();
        int name = 0;
        int beside = 0;
        for (JRPrintElement element : frame.getElements()) {
            int end = element.getY() + element.getHeight();
            if (element.getX() == 0) name = Math.max(name, end);
            else beside = Math.max(beside, end);
        }
        int below = 0;
        for (int next = at + 1; next < pieces.size(); next++) {
            if (!Objects.equals(pieces.get(next).in(), piece.in())) break;
            below += frames.get(next).getHeight();
        }
        return Math.max(beside, name - below);
    }

    /** An entry of a key takes the width of its words. */
    private static int narrow(JRPrintFrame frame) {
        for (JRPrintElement element : frame.getElements())
            if (element instanceof JRPrintText text) {
                int width = (int) Math.ceil(
                                Type.named(text.getFontName()).width(text.getFullText(), false, text.getFontSize()))
                        + 1;
                text.setWidth(width);
                frame.setWidth(text.getX() + width);
            }
        return frame.getWidth();
    }

    private void masthead(Strip strip) {
        int below = y;
        y = Sheet.MASTHEAD;
        place(strip);
        y = below;
        top = true;
    }

    private void block(List<Strip> strips) {
        int height = 0;
        for (int i = 0; i < strips.size(); i++)
            height += (i == 0 && top ? 0 : strips.get(i).piece().before())
                    + strips.get(i).height();
        boolean full = y + height > Sheet.BODY_END;
        if (full && !top && Sheet.BODY_END - y > MOST_BLANK) {
            int rest = rest(strips);
            if (rest > 0) {
                block(strips.subList(0, rest));
                turn(strips.get(rest));
                block(strips.subList(rest, strips.size()));
                return;
            }
        }
        if ((full || strips.get(0).piece().kind() == Piece.Kind.PAGE) && !top) turn(strips.get(0));
        for (Strip strip : strips) {
            int space = top ? 0 : strip.piece().before();
            if (y + space + strip.height() > Sheet.BODY_END) overflow(strip, space);
            else {
                y += space;
                place(strip);
            }
        }
    }

    /**
     * With which row a table goes over to the next page that is better broken than moved whole, two rows at least on both pages; 0 where
     * there is none.
     */
    private int rest(List<Strip> strips) {
        int end = y;
        int last = 0;
        for (int i = 0; i + 1 < strips.size(); i++) {
            if (i >= 2 && isRow(strips, i - 2) && isRow(strips, i - 1) && isRow(strips, i) && isRow(strips, i + 1))
                last = i;
            end += strips.get(i).piece().before() + strips.get(i).height();
            if (end > Sheet.BODY_END) break;
        }
        return last;
    }

    /** A row that stands whole in its piece. */
    private static boolean isRow(List<Strip> strips, int at) {
        var piece = strips.get(at).piece();
        return piece.kind() == Piece.Kind.ROW && Objects.equals(piece.in(), piece.whole());
    }

    /** More than a page holds: what fits stays, the rest goes on, line by line where it must. */
    private void overflow(Strip strip, int space) {
        var head = head(strip.piece());
        int repeated = head == null ? 0 : head.height();
        if (strip.height() <= Sheet.BODY_END - Sheet.BODY - repeated) {
            turn(strip);
            place(strip);
            return;
        }
        boolean fresh = top;
        y += space;
        var rest = strip;
        while (y + rest.height() > Sheet.BODY_END) {
            int room = Sheet.BODY_END - y;
            var halves = new Scissors()
                    .cut(rest.prints().get(0).frame(), room - rest.piece().inset());
            if (halves.isPresent()) {
                var piece = rest.piece();
                var upper = halves.get().upper();
                place(new Strip(
                        piece.under(null),
                        List.of(new Print(upper, 0, piece.inset())),
                        piece.inset() + upper.getHeight()));
                var lower = halves.get().lower();
                var tail = piece.padded(CONTINUED_INSET, piece.outset());
                rest = new Strip(
                        tail,
                        List.of(new Print(lower, 0, CONTINUED_INSET)),
                        CONTINUED_INSET + lower.getHeight() + piece.outset());
            } else if (fresh) {
                break;
            }
            turn(rest);
            fresh = true;
        }
        place(rest);
    }

    private void turn(Strip first) {
        pages.add(new JRBasePrintPage());
        allowance.pages(before + pages.size());
        allowance.time();
        y = Sheet.BODY;
        top = true;
        if (first.piece().kind() == Piece.Kind.PROVISION && continued != null) again(continued);
        var head = head(first.piece());
        if (head != null) again(head);
    }

    /** What stands above a piece again where it starts a page. */
    private @Nullable Strip head(Piece piece) {
        String whole = piece.whole();
        var head = whole == null || piece.kind() != Piece.Kind.ROW ? null : heads.get(whole);
        return head == null || head.height() > HIGHEST_REPEATED ? null : head;
    }

    private void again(Strip strip) {
        var copy = new JRBasePrintFrame(print.getDefaultStyleProvider());
        var original = strip.prints().get(0).frame();
        copy.setWidth(original.getWidth());
        copy.setHeight(original.getHeight());
        original.getElements().forEach(copy::addElement);
        copy.getPropertiesMap().setProperty(BriefingTagger.TAG, BriefingTagger.ARTIFACT);
        place(new Strip(strip.piece(), List.of(new Print(copy, 0, strip.piece().inset())), strip.height()));
    }

    private void place(Strip strip) {
        var piece = strip.piece();
        if (piece.kind() == Piece.Kind.HEAD && piece.in() != null) heads.putIfAbsent(piece.in(), strip);
        for (Print each : strip.prints()) {
            each.frame().setX(Sheet.MARGIN + each.x());
            each.frame().setY(y + each.y());
            if (piece.in() != null) each.frame().getPropertiesMap().setProperty(BriefingTagger.IN, piece.in());
            page().addElement(each.frame());
        }
        if (piece.over() != null) rule(y, piece.over());
        y += strip.height();
        if (piece.under() != null) rule(y, piece.under());
        top = false;
    }

    private JRBasePrintPage page() {
        return pages.get(pages.size() - 1);
    }

    private void rule(int at, Sheet.Rule rule) {
        page().addElement(line(print, at, rule));
    }

    /** A rule across the text; JasperReports draws a line of height 1 half a point lower. */
    static JRBasePrintLine line(JasperPrint print, int at, Sheet.Rule rule) {
        var line = new JRBasePrintLine(print.getDefaultStyleProvider());
        line.setX(Sheet.MARGIN);
        line.setY(at);
        line.setWidth(Sheet.TEXT_WIDTH);
        line.setHeight(1);
        line.getLinePen().setLineWidth(rule.width);
        line.getLinePen().setLineColor(rule.color);
        return line;
    }
}
