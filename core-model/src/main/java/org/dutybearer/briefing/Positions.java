package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutybearer.casefile.Event;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.OurWords;
import org.dutybearer.core.Text;
import org.dutybearer.statement.Stance;
import org.dutybearer.statement.Statement;
import org.dutybearer.statement.StatementKind;

/** Tells what officials have said. Positions that contradict each other are set side by side and not judged. */
final class Positions {
    private final Telling telling;

    Positions(Telling telling) {
        this.telling = telling;
    }

    List<StatementView> tell() {
        return telling.file.statements().stream()
                .filter(telling.viewpoint::opens)
                .map(this::tell)
                .toList();
    }

    private StatementView tell(Statement statement) {
        String when =
                statement.date().map(d -> telling.when(d, statement)).orElseGet(() -> telling.words.say("date.none"));
        return new StatementView(
                statement.key(),
                statement.state(),
                whose(statement),
                telling.marked(Telling.sentence(speaker(statement, false)), speakers(statement)),
                when,
                statement.stance(),
                telling.words.say("stance." + statement.stance()),
                telling.stopped(telling.marked(Telling.sentence(said(statement)), words(statement))),
                sentence(statement, when),
                statement.stance() == Stance.ANNOUNCE,
                statement.contradicts().stream()
                        .filter(k -> telling.file.statements().stream()
                                .anyMatch(s -> s.key().equals(k) && telling.viewpoint.opens(s)))
                        .toList(),
                telling.citations.cite(telling.viewpoint.reaching(statement.information())));
    }

    /** The state, where somebody speaks for it, and otherwise whoever speaks. */
    String whose(Statement statement) {
        return statement.kind() == StatementKind.OFFICIAL
                ? telling.state(statement.state())
                : telling.marked(Telling.sentence(speaker(statement, false)), speakers(statement));
    }

    /** Whose position it is, and what was said. */
    String inChronology(Statement statement) {
        boolean official = statement.kind() == StatementKind.OFFICIAL;
        String whose = official ? telling.state(statement.state()) : Telling.sentence(speaker(statement, false));
        var parts = new ArrayList<>(official ? List.of() : speakers(statement));
        parts.addAll(words(statement));
        return telling.marked(telling.words.say("event.position", whose, said(statement)), parts);
    }

    /** The words as on record, or what the stance makes of the thing it is about. */
    private String said(Statement statement) {
        return statement
                .words()
                .map(w -> telling.unstopped(telling.bare(w)))
                .orElseGet(() -> telling.words.say("said." + statement.stance(), about(statement)));
    }

    /** What is told of it in words that somebody typed. */
    private List<Text> words(Statement statement) {
        return statement.words().or(() -> event(statement).map(Event::title)).stream()
                .toList();
    }

    private static List<Text> speakers(Statement statement) {
        return Stream.concat(statement.office().stream(), statement.body().stream())
                .toList();
    }

    private Optional<Event> event(Statement statement) {
        return telling.file.events().stream()
                .filter(e -> statement.about().contains(e.key()))
                .findFirst()
                .filter(e -> telling.viewpoint.showsNarrative());
    }

    private String about(Statement statement) {
        return event(statement)
                .map(e -> telling.unstopped(telling.bare(e.title())))
                .orElseGet(() -> telling.words.say("said.it"));
    }

    private String sentence(Statement statement, String when) {
        String speaker = Telling.sentence(speaker(statement, true));
        String key = statement
                .date()
                .map(d -> d.day().isPresent() && telling.viewpoint.locates(statement)
                        ? "statement.said"
                        : "statement.held")
                .orElse("statement.undated");
        var parts = new ArrayList<>(speakers(statement));
        parts.addAll(words(statement));
        String said = telling.words.say(
                key,
                speaker,
                statement.date().filter(Positions::isOpen).isPresent() ? inSentence(when) : when,
                said(statement));
        return telling.stopped(telling.marked(said, parts));
    }

    /** "From" and "Until" begin no sentence; the name of a month keeps its capital. */
    static boolean isOpen(ApproximateDate date) {
        return date.interval() && (date.start().isEmpty() || date.end().isEmpty());
    }

    static String inSentence(String when) {
        return OurWords.withFirstLetter(when, letter -> letter.toLowerCase(Locale.ROOT));
    }

    private String speaker(Statement statement, boolean byName) {
        var office = statement.office().map(telling::bare);
        var body = statement.body().map(telling::bare);
        String of = statement.state().name(CountryCode.Form.OF, telling.words.language());
        String who = office.map(o -> body.map(b -> telling.words.say("speaker.office-of-body", o, b))
                        .orElse(o))
                .or(() -> body)
                .orElseGet(() -> statement.kind() == StatementKind.OFFICIAL
                        ? telling.words.say("speaker.authorities", of)
                        : telling.words.say("speaker.of-no-state"));
        return byName
                ? statement
                        .speaker()
                        .map(name -> telling.words.say("speaker.named", telling.named(name), who))
                        .orElse(who)
                : who;
    }
}
