package org.dutybearer.briefing;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutybearer.core.Key;
import org.dutybearer.core.Wording;

/** Every text of a briefing with the place where a reader finds it, keys included. What is not listed here is not searched. */
final class Texts {
    /**
     * A text and its place, such as "Timeline: 6 October 2019".
     *
     * @param ofAnOffice whether it is where an office is reached, which an office makes known itself
     */
    record Placed(String place, String text, boolean ofAnOffice) {
        Placed(String place, String text) {
            this(place, text, false);
        }

        @Override
        public String toString() {
            return "Placed[" + place + "]";
        }
    }

    private Texts() {}

    static Stream<Placed> of(Briefing b, Wording words) {
        return Stream.<Stream<Placed>>of(
                        heading(b, words),
                        inBrief(b, words),
                        Stream.concat(
                                        Stream.of(b.atAGlance().lastChange()),
                                        b.atAGlance().ahead().stream()
                                                .flatMap(ahead -> Stream.of(ahead.when(), ahead.what())))
                                .map(t -> new Placed(words.say("part.TIMELINE"), t)),
                        b.people().stream()
                                .flatMap(p -> Stream.concat(
                                                Stream.of(p.name(), p.otherForm() == null ? "" : p.otherForm()),
                                                p.topics().stream()
                                                        .flatMap(t -> Stream.of(
                                                                t.label(),
                                                                t.answer().text())))
                                        .map(t -> new Placed(words.say("place.people", p.label()), t))),
                        b.events().stream()
                                .flatMap(e -> Stream.of(e.label(), e.sentence(), e.lane(), e.when())
                                        .map(t -> new Placed(words.say("place.timeline", e.when()), t))),
                        IntStream.range(0, b.statements().size()).boxed().flatMap(n -> statement(b, n, words)),
                        b.obligations().stream().flatMap(o -> obligation(o, words)),
                        b.grounds().stream()
                                .flatMap(g -> Stream.concat(g.missing().stream(), g.own().stream())
                                        .map(t -> new Placed(words.say("place.obligations", g.name()), t))),
                        b.recommendations().stream()
                                .flatMap(r -> Stream.of(
                                                r.action(),
                                                r.to(),
                                                r.status(),
                                                r.statusWhen(),
                                                r.note(),
                                                r.key().text())
                                        .map(t -> new Placed(words.say("place.recommendations", r.number()), t))),
                        b.publications().stream()
                                .map(p -> new Placed(words.say("place.publications", p.index()), p.title())),
                        b.texts().stream().flatMap(t -> published(t, words)),
                        b.sources().stream().map(s -> new Placed(words.say("place.sources", s.number()), s.text())),
                        b.questions().stream()
                                .flatMap(q -> Stream.of(q.text(), q.neededFor()))
                                .map(t -> new Placed(words.say("place.questions"), t)))
                .flatMap(s -> s);
    }

    private static Stream<Placed> heading(Briefing b, Wording words) {
        Heading h = b.heading();
        return Stream.concat(
                        Stream.of(
                                h.title(),
                                h.shortTitle(),
                                h.preparedBy() == null ? "" : h.preparedBy(),
                                h.reviewedBy() == null ? "" : h.reviewedBy()),
                        h.topics().stream())
                .map(t -> new Placed(words.say("place.title"), t));
    }

    private static Stream<Placed> inBrief(Briefing b, Wording words) {
        InBrief i = b.inBrief();
        return Stream.of(b.summary(), i.happening(), i.law(), i.notKnown(), i.asked(), i.stands())
                .map(t -> new Placed(words.say("place.summary"), t));
    }

    /** By its number: a key could hold the very name. */
    private static Stream<Placed> statement(Briefing b, int n, Wording words) {
        StatementView s = b.statements().get(n);
        return Stream.concat(
                        Stream.of(s.whose(), s.speaker(), s.when(), s.words(), s.sentence()),
                        Stream.concat(Stream.of(s.key()), s.contradicts().stream())
                                .map(Key::text))
                .map(t -> new Placed(words.say("place.statements", n + 1), t));
    }

    private static Stream<Placed> published(PublishedTextView t, Wording words) {
        String place = words.say("place.texts", t.index());
        var said = Stream.of(
                        Stream.of(t.title()),
                        t.paragraphs().stream(),
                        t.calls().stream().flatMap(c -> Stream.concat(Stream.of(c.to()), c.actions().stream())),
                        t.notes().stream().map(NoteView::text))
                .flatMap(s -> s)
                .map(text -> new Placed(place, text));
        AppealView appeal = t.appeal();
        return appeal == null ? said : Stream.concat(said, appeal(appeal, place));
    }

    private static Stream<Placed> appeal(AppealView appeal, String place) {
        return Stream.concat(
                appeal.avoid().stream().map(text -> new Placed(place, text)),
                appeal.offices().stream()
                        .flatMap(o -> Stream.concat(
                                Stream.of(o.office(), o.body(), o.salutation()).map(text -> new Placed(place, text)),
                                Stream.of(new Placed(place, o.address(), true)))));
    }

    private static Stream<Placed> obligation(ObligationView o, Wording words) {
        return Stream.of(
                        Stream.of(o.heading(), o.requires(), o.topic()),
                        o.warnings().stream(),
                        o.cautions().stream(),
                        o.sayings().stream().flatMap(saying -> Stream.of(saying.sentence(), saying.why())),
                        o.elements().stream()
                                .flatMap(e -> Stream.concat(
                                        Stream.of(e.label()),
                                        e.answers().stream()
                                                .flatMap(a -> Stream.of(
                                                        a.answer().text(), a.question() == null ? "" : a.question())))))
                .flatMap(s -> s)
                .map(t -> new Placed(words.say("place.obligations", o.heading()), t));
    }
}
