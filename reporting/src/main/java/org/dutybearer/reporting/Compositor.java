package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/**
 * Has a copy set, made up and printed, each chapter before the next is written: how long a document is, is then no matter of memory. What
 * stands at the head and foot of a page says how many there are, so it comes last.
 */
final class Compositor {
    /** So few that they are no matter of memory, so many that setting them one by one takes no time. */
    private static final int SET_AT_ONCE = 100;

    private final Copy copy;
    private final Labels labels;
    private final Allowance allowance;
    private final JasperPrint print = new JasperPrint();
    private final MakeUp makeUp;
    private final Press press;

    Compositor(Copy copy, Labels labels) {
        this.copy = copy;
        this.labels = labels;
        this.allowance = copy.allowance();
        this.makeUp = new MakeUp(print, allowance);
        this.press = new Press(copy.title(), copy.day(), labels.language(), allowance);
    }

    /** @return the file */
    byte[] print() {
        copy.chapters(this::print);
        int pages = press.pages();
        if (pages > copy.mostPages()) throw new Refusal(Reason.TEXT_TOO_LONG, pages, copy.mostPages());
        for (int from = 0; from < pages; from += SET_AT_ONCE) margins(from, Math.min(pages, from + SET_AT_ONCE));
        return press.finished();
    }

    int pages() {
        return press.pages();
    }

    private void print(Copy.Chapter chapter) {
        var pieces = chapter.pieces();
        var pages = makeUp.pages(pieces, galley().set(pieces));
        var fewer = chapter.fewer();
        if (fewer != null && pages.size() > 1) {
            makeUp.drop();
            print(fewer.get());
            return;
        }
        var mirror = new Mirror();
        if (labels.script().isRightToLeft()) pages.forEach(page -> mirror.turn(page.getElements(), Sheet.WIDTH));
        press.print(pages, room(), new Originals(chapter.originals(), new Proof(labels.script())));
    }

    private void margins(int from, int to) {
        var folios = galley().set(IntStream.range(from, to)
                .mapToObj(page -> Piece.of("folio", copy.folio(page + 1, press.pages())))
                .toList());
        for (int page = from; page < to; page++) {
            var margins = new ArrayList<JRPrintElement>();
            if (page > 0) margins.add(MakeUp.line(print, Sheet.HEAD_RULE, Sheet.Rule.RULE));
            margins.add(MakeUp.line(print, Sheet.FOOT_RULE, Sheet.Rule.RULE));
            var folio = folios.get(page - from);
            folio.setX(Sheet.MARGIN);
            folio.setY(0);
            margins.add(folio);
            if (labels.script().isRightToLeft()) new Mirror().turn(margins, Sheet.WIDTH);
            press.finish(page, margins);
        }
    }

    private Galley galley() {
        return new Galley(room(), labels, allowance);
    }

    /** As far as the copy was read: one that needs the fonts of all scripts on a later page has no need of them here. */
    private PrintRoom room() {
        return copy.wide() ? PrintRoom.WIDE : PrintRoom.PLAIN;
    }
}
