package org.dutybearer.portal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutybearer.assessment.Step;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.GeneralAnswerView;
import org.dutybearer.briefing.Mark;
import org.dutybearer.briefing.ObligationView;
import org.dutybearer.briefing.PersonAnswer;
import org.dutybearer.briefing.PersonView;
import org.dutybearer.briefing.SayingView;
import org.dutybearer.core.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * The obligations of a briefing as tables: those that are told in full with persons down and provisions across, as few as fit
 * beside each other, and all of them with provisions down, which thirty of them and twenty persons do not burst. Both are grouped
 * by the state that owes.
 */
public record Matrix(List<Group> groups, List<Row> rows, List<Line> lines) {
    public Matrix {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    public static Matrix of(Briefing briefing) {
        var groups = groups(
                briefing.obligations().stream().filter(ObligationView::inFull).toList());
        return new Matrix(
                groups,
                briefing.people().stream().map(person -> Row.of(person, groups)).toList(),
                groups(briefing.obligations()).stream()
                        .flatMap(group -> group.obligations().stream()
                                .map(owed -> Line.of(
                                        owed, owed.equals(group.obligations().get(0)), briefing.people())))
                        .toList());
    }

    private static List<Group> groups(List<ObligationView> obligations) {
        var byState = new LinkedHashMap<CountryCode, List<ObligationView>>();
        for (var obligation : obligations)
            byState.computeIfAbsent(obligation.dutyBearer(), state -> new ArrayList<>())
                    .add(obligation);
        return byState.values().stream()
                .map(owed -> new Group(owed.get(0).dutyBearerName(), owed))
                .toList();
    }

    /** Whether there is more than what is told in full. */
    public boolean more() {
        return lines.size()
                > groups.stream().mapToInt(group -> group.obligations().size()).sum();
    }

    /** Whether a cell stands only in the table of all: that table is open where such a cell is looked at. */
    public boolean onlyAmongAll(@Nullable Cell cell) {
        return cell != null && !cell.obligation().inFull();
    }

    /** The cell of that id; nothing for an id that no cell with an account has. */
    public Optional<Cell> cell(@Nullable String id) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.id().equals(id) && cell.step() != null)
                .findFirst();
    }

    public Optional<Step> highestStep() {
        return lines.stream().map(line -> line.obligation().highestStep()).max(Step::compareTo);
    }

    @Override
    public String toString() {
        return "Matrix[" + rows.size() + " persons]";
    }

    /** What one state owes. */
    public record Group(String state, List<ObligationView> obligations) {
        public Group {
            obligations = List.copyOf(obligations);
        }
    }

    /** What is owed to one person, cell by cell in the order of the groups. */
    public record Row(PersonView person, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(PersonView person, List<Group> groups) {
            return new Row(
                    person,
                    groups.stream().flatMap(group -> cells(person, group)).toList());
        }

        private static Stream<Cell> cells(PersonView person, Group group) {
            return group.obligations().stream()
                    .map(owed -> Cell.of(
                            person, owed, owed.equals(group.obligations().get(0))));
        }

        @Override
        public String toString() {
            return "Row[" + person.label() + "]";
        }
    }

    /** One obligation and how it stands for each person, in the order of the people. */
    public record Line(ObligationView obligation, boolean firstOfState, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        static Line of(ObligationView owed, boolean firstOfState, List<PersonView> people) {
            return new Line(
                    owed,
                    firstOfState,
                    people.stream()
                            .map(person -> Cell.of(person, owed, firstOfState))
                            .toList());
        }

        @Override
        public String toString() {
            return "Line[" + obligation.provision() + "]";
        }
    }

    /**
     * One obligation to one person.
     *
     * @param id such as {@code REFUGEE-31-1_KAZ_A}: it stands in an address, so it holds no name
     * @param saying null where there is no account of the person on record
     * @param firstOfState whether a new state begins here
     */
    public record Cell(
            String id,
            PersonView person,
            ObligationView obligation,
            @Nullable SayingView saying,
            boolean firstOfState) {
        static Cell of(PersonView person, ObligationView owed, boolean firstOfState) {
            return new Cell(
                    owed.rule() + "_" + owed.dutyBearer() + "_" + person.label(),
                    person,
                    owed,
                    owed.sayings().stream()
                            .filter(saying -> saying.persons().contains(person.label()))
                            .findFirst()
                            .orElse(null),
                    firstOfState);
        }

        public @Nullable Step step() {
            return saying == null ? null : saying.step();
        }

        /** How many elements nothing is on record for. An allegation is something. */
        public long unknown() {
            return elements().stream()
                    .filter(element -> element.answer().answer().mark() == Mark.NOT_KNOWN)
                    .count();
        }

        public List<ElementLine> elements() {
            return obligation.elements().stream()
                    .flatMap(element -> element.answers().stream()
                            .filter(answer -> answer.person().equals(person.label()))
                            .map(answer -> new ElementLine(element.label(), answer)))
                    .toList();
        }

        /** The general test in its order, as it stands for the person of the cell. */
        public List<GeneralLine> general() {
            return obligation.general().stream()
                    .flatMap(question -> question.answers().stream()
                            .filter(answer -> answer.person().equals(person.label()))
                            .map(answer -> new GeneralLine(question.text(), answer)))
                    .toList();
        }

        @Override
        public String toString() {
            return "Cell[" + id + "]";
        }
    }

    /** A question of the general test, and its answer for the person of the cell. */
    public record GeneralLine(String question, GeneralAnswerView answer) {
        @Override
        public String toString() {
            return "GeneralLine[" + answer + "]";
        }
    }

    /** What must be shown, and how it stands for the person of the cell. */
    public record ElementLine(String label, PersonAnswer answer) {
        @Override
        public String toString() {
            return "ElementLine[" + answer + "]";
        }
    }
}
