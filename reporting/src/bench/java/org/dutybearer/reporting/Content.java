package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.EventView;
import org.dutybearer.briefing.SourceView;
import org.dutybearer.briefing.StatementView;

/**
 * What a briefing says, as plain headings, paragraphs and tables in its order, for the programs that ours is compared with. They get
 * it ready made; ours makes it of the briefing each time.
 */
record Content(String title, Locale language, List<Block> blocks) {
    sealed interface Block {}

    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Drawing(Figure figure) implements Block {}

    /** @param head how many rows stand again on each page */
    record Table(int[] widths, List<List<Cell>> rows, int head) implements Block {}

    static Content of(Briefing briefing) {
        var labels = Labels.in(briefing.heading().language());
        var copy = new Manuscript(briefing, labels, false);
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<Cell>>();
        String open = "";
        int head = 0;
        for (Piece piece : copy.pieces()) {
            var row = row(piece.row());
            String table = row.isEmpty() ? "" : piece.template().startsWith("grid") ? piece.whole() : piece.template();
            if (!rows.isEmpty() && !String.valueOf(table).equals(open)) {
                blocks.add(table(rows, head));
                rows.clear();
                head = 0;
            }
            open = String.valueOf(table);
            if (row.isEmpty()) blocks.add(block(piece));
            else {
                rows.add(row);
                if (piece.kind() == Piece.Kind.HEAD) head++;
            }
        }
        if (!rows.isEmpty()) blocks.add(table(rows, head));
        return new Content(copy.title(), labels.language(), List.copyOf(blocks));
    }

    private static Block block(Piece piece) {
        Object row = piece.row();
        if (row instanceof Figure figure) return new Drawing(figure);
        if (row instanceof SectionHead section) return new Heading(2, section.plain());
        if (row instanceof ProvisionHead provision)
            return new Heading(3, provision.heading() + ", " + provision.step());
        if (row instanceof Line line)
            return piece.template().equals("title") ? new Heading(1, line.text()) : new Paragraph(line.text());
        if (row instanceof InBriefBox brief)
            return new Paragraph(
                    String.join("\n", brief.happening(), brief.law(), brief.notKnown(), brief.asked(), brief.stands()));
        if (row instanceof Masthead masthead)
            return new Paragraph(masthead.product() + " " + masthead.kind() + " " + masthead.marking());
        if (row instanceof KeyEntry key) return new Paragraph(key.text());
        throw new IllegalArgumentException("no program is told of a " + row.getClass());
    }

    /** The cells of what is a row of a table; empty for all else. */
    private static List<Cell> row(Object row) {
        if (row instanceof Pairs pairs)
            return IntStream.range(0, 3)
                    .mapToObj(i -> i == 0 ? pairs.first() : i == 1 ? pairs.second() : pairs.third())
                    .map(pair -> new Cell(null, pair == null ? "" : pair.label() + "\n" + pair.value()))
                    .toList();
        if (row instanceof GridHead head)
            return head.second() == null
                    ? cells(head.topic(), head.first(), "")
                    : cells(head.topic(), head.first(), head.second(), "");
        if (row instanceof GridRow grid) {
            var cells = new ArrayList<>(cells(grid.topic()));
            cells.add(grid.first());
            if (grid.second() != null) cells.add(grid.second());
            else if (grid.persons() == 2) cells.add(new Cell(null, ""));
            cells.addAll(cells(grid.sources()));
            return cells;
        }
        if (row instanceof Labelled labelled) return cells(labelled.label(), labelled.text());
        if (row instanceof CallRow call)
            return List.of(
                    new Cell(null, call.number()),
                    new Cell(null, call.action()),
                    new Cell(null, call.restsOn()),
                    new Cell(call.sign(), call.status()));
        if (row instanceof ForWhom who)
            return List.of(
                    new Cell(null, who.topic() == null ? "" : who.topic()),
                    new Cell(who.sign(), who.text()),
                    new Cell(null, who.sources() == null ? "" : who.sources()));
        if (row instanceof EventView event) return cells(event.when(), event.sentence(), Citations.of(event.sources()));
        if (row instanceof StatementView statement)
            return cells(statement.whose(), statement.sentence(), Citations.of(statement.sources()));
        if (row instanceof Contradiction both)
            return cells(
                    both.whose(), both.first().sentence() + "\n" + both.second().sentence(), both.sources());
        if (row instanceof SourceView source) return cells(String.valueOf(source.number()), source.text());
        return List.of();
    }

    private static List<Cell> cells(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Cell(null, texts[i]))
                .collect(Collectors.toList());
    }

    private static Table table(List<List<Cell>> rows, int head) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = switch (columns) {
            case 2 -> new int[] {112, 369};
            case 3 -> new int[] {112, 328, 41};
            default -> new int[] {112, 164, 164, 41};
        };
        var filled = rows.stream().map(row -> filled(row, columns)).toList();
        return new Table(widths, filled, Math.min(head, rows.size() - 1));
    }

    private static List<Cell> filled(List<Cell> row, int columns) {
        var cells = new ArrayList<>(row);
        while (cells.size() < columns) cells.add(new Cell(null, ""));
        return List.copyOf(cells);
    }
}
