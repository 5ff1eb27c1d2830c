package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dutybearer.assessment.Step;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.Fact;
import org.dutybearer.consent.Audience;
import org.dutybearer.person.Person;

/** Tells what is withheld from an audience and why: kinds of things, never the things. */
final class Withholding {
    private final Telling telling;

    Withholding(Telling telling) {
        this.telling = telling;
    }

    private record Gap(Part part, String what, String why) {}

    List<Withheld> withheld() {
        return gaps().stream()
                .map(g -> new Withheld(g.part(), g.what(), g.why()))
                .toList();
    }

    /** Donors and the public read one sentence, the same whether anything is withheld or not. */
    String sentence() {
        if (!telling.viewpoint.audience().isToldWhatIsWithheld()) return telling.words.say("withheld.fixed");
        var gaps = gaps();
        if (gaps.isEmpty()) return telling.words.say("withheld.nothing");
        var said = new ArrayList<String>();
        gaps.forEach(g -> said.add(telling.words.say("withheld.because", g.what(), g.why())));
        return telling.words.sentences(said);
    }

    private List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        var viewpoint = telling.viewpoint;
        String noConsent = telling.words.say("withheld.no-consent");
        if (viewpoint.audience() == Audience.DONOR) {
            String never = telling.words.say("withheld.donor");
            gaps.add(new Gap(Part.PEOPLE, telling.words.say("withheld.people"), never));
            gaps.add(new Gap(Part.TIMELINE, telling.words.say("withheld.days"), never));
            gaps.add(new Gap(Part.ACCOUNTS, telling.words.say("withheld.accounts"), never));
            gaps.add(new Gap(Part.STATEMENTS, telling.words.say("withheld.statements"), never));
            gaps.add(new Gap(Part.OBLIGATIONS, telling.words.say("withheld.obligations"), never));
            return gaps;
        }
        long hidden = count(p -> !viewpoint.shows(p));
        long unnamed = count(p -> viewpoint.shows(p) && !viewpoint.names(p));
        if (hidden > 0) gaps.add(new Gap(Part.PEOPLE, counted("withheld.hidden", hidden), noConsent));
        if (unnamed > 0) gaps.add(new Gap(Part.PEOPLE, counted("withheld.names", unnamed), noConsent));
        if (count(p -> viewpoint.shows(p) && !viewpoint.describes(p)) > 0)
            gaps.add(new Gap(Part.PEOPLE, telling.words.say("withheld.traits"), telling.words.say("withheld.leads")));
        if (telling.file.persons().stream().anyMatch(p -> viewpoint.shows(p) && !viewpoint.locates(List.of(p))))
            gaps.add(new Gap(
                    Part.TIMELINE,
                    telling.words.say("withheld.exact-days"),
                    telling.words.say("withheld.could-identify")));
        long accounts =
                telling.file.acts().stream().filter(this::partlyWithheld).count();
        if (accounts > 0) gaps.add(new Gap(Part.ACCOUNTS, counted("withheld.account", accounts), noConsent));
        if (!viewpoint.showsNarrative())
            gaps.add(new Gap(Part.TIMELINE, telling.words.say("withheld.narrative"), noConsent));
        return gaps;
    }

    private interface Test {
        boolean of(Person person);
    }

    private long count(Test test) {
        return telling.file.persons().stream().filter(test::of).count();
    }

    private boolean partlyWithheld(Act act) {
        return act.persons().stream().anyMatch(p -> isWithheld(act, p));
    }

    private boolean isWithheld(Fact fact, Person person) {
        return telling.viewpoint.shows(person)
                && fact.informationOn(person.key()).stream().anyMatch(i -> !telling.viewpoint.counts(person.key(), i));
    }

    private String counted(String key, long n) {
        return telling.words.say(n == 1 ? key + ".one" : key, n);
    }

    List<PartView> parts(Briefing b) {
        var gaps = gaps();
        boolean accountsWithheld = gaps.stream().anyMatch(g -> g.part() == Part.ACCOUNTS);
        return Stream.of(Part.values())
                .map(part -> new PartView(
                        part, telling.words.say("part." + part), shown(part, b), because(part, gaps, accountsWithheld)))
                .toList();
    }

    private String because(Part part, Collection<Gap> gaps, boolean accountsWithheld) {
        var said = gaps.stream()
                .filter(g -> g.part() == part)
                .map(g -> telling.words.say("withheld.because", g.what(), g.why()))
                .toList();
        if (!said.isEmpty()) return telling.words.sentences(said);
        return part == Part.OBLIGATIONS && accountsWithheld
                ? telling.words.say("withheld.elements")
                : telling.words.say("withheld.nothing");
    }

    private String shown(Part part, Briefing b) {
        return switch (part) {
            case PEOPLE -> people(b);
            case TIMELINE -> counted("shown.entries", b.events().size());
            case ACCOUNTS -> {
                long accounts = telling.file.acts().stream()
                        .filter(a -> !telling.shown(a).isEmpty())
                        .filter(a -> telling.shown(a).stream().anyMatch(p -> telling.mark(a, p) == Mark.ALLEGED))
                        .count();
                yield accounts == 0 ? telling.words.say("shown.none") : counted("shown.accounts", accounts);
            }
            case STATEMENTS ->
                b.statements().isEmpty()
                        ? telling.words.say("shown.none")
                        : counted("shown.positions", b.statements().size()) + contradictions(b);
            case OBLIGATIONS ->
                b.obligations().isEmpty()
                        ? telling.words.say("shown.none")
                        : counted("shown.provisions", b.obligations().size()) + highest(b);
            case RECOMMENDATIONS -> counted("shown.calls", b.recommendations().size());
        };
    }

    private String people(Briefing b) {
        if (b.people().isEmpty()) return telling.words.say("shown.none");
        var names = b.people().stream().map(PersonView::name).toList();
        return telling.words.say("shown.people", b.people().size(), telling.words.list(names));
    }

    private String contradictions(Briefing b) {
        long n = b.statements().stream().mapToLong(s -> s.contradicts().size()).sum();
        return n == 0 ? "" : telling.words.addition() + counted("shown.contradictions", n);
    }

    private String highest(Briefing b) {
        Step step = b.obligations().stream()
                .map(ObligationView::highestStep)
                .max(Step::compareTo)
                .orElse(Step.NOT_ASSESSABLE);
        return telling.words.addition() + telling.words.say("shown.highest", telling.law.step(step));
    }

    List<String> cautions(Briefing b) {
        var cautions = new ArrayList<String>();
        boolean unnamed = telling.persons().stream().anyMatch(p -> !telling.viewpoint.names(p));
        if (unnamed && telling.viewpoint.audience() != Audience.DONOR)
            telling.file.publications().stream()
                    .filter(telling.viewpoint::opens)
                    .findFirst()
                    .ifPresent(p -> cautions.add(telling.words.say(
                            "caution.publication", p.index().toString().replace(' ', '\u00A0'))));
        if (!b.questions().isEmpty())
            cautions.add(counted("caution.questions", b.questions().size()));
        if (telling.file.events().stream().flatMap(e -> e.date().stream()).anyMatch(telling.dates::yearInferred))
            cautions.add(telling.words.say("caution.year"));
        return cautions;
    }
}
