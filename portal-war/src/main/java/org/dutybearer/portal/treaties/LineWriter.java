package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Wording;
import org.dutybearer.portal.treaties.TreatyLine.ProvisionLine;
import org.dutybearer.treaty.ActionKind;
import org.dutybearer.treaty.ComplaintRoute;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Evidence;
import org.dutybearer.treaty.Obligation;
import org.dutybearer.treaty.StatusKind;
import org.dutybearer.treaty.StatusWarning;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyAction;
import org.dutybearer.treaty.TreatyRegister;
import org.dutybearer.treaty.TreatyStatus;
import org.jspecify.annotations.Nullable;

/** Says in one language how one state stood to one treaty after another on a day. */
final class LineWriter {
    private final TreatyRegister register;
    private final StateOnDay asked;
    private final Locale language;
    private final Wording words;
    private final Dates dates;

    LineWriter(TreatyRegister register, CountryCode state, LocalDate day, Subject subject, Locale language) {
        this.register = register;
        this.asked = new StateOnDay(register, state, day, subject);
        this.language = language;
        this.words = Wording.of(LineWriter.class, "Words", language);
        this.dates = new Dates(language);
    }

    /** @param number where the treaty stands in the register */
    TreatyLine line(Treaty treaty, int number) {
        var known = asked.to(treaty);
        var status = known.status();
        var after = known.laterActs();
        return new TreatyLine(
                number,
                status,
                treaty.shortTitle(language),
                treaty.title(language),
                treaty.citation().orElse(""),
                word(treaty, status, after),
                look(treaty, status),
                notes(known),
                !known.own().isEmpty(),
                since(status),
                Optional.ofNullable(since(status)).map(dates::brief).orElse(""),
                new EntryRule(words).of(treaty, status),
                capital(did(known.acts())),
                after.isEmpty() ? "" : words.say("did.later", did(after)),
                latest(known.acts()),
                known(known),
                source(status),
                warnings(known),
                provisions(known));
    }

    /** What binds the state of a treaty's provisions, through whichever instrument. */
    Stream<Obligation> owedOf(String treaty) {
        return asked.owed().stream()
                .filter(obligation -> obligation.provision().treaty().equals(treaty));
    }

    private String word(Treaty treaty, TreatyStatus status, List<TreatyAction> after) {
        if (!treaty.binding()) return words.say("status.STANDARD");
        if (status.kind() != StatusKind.NOT_PARTY) return status.kind().words(language);
        if (status.willBindOn().isPresent()) return words.say("status.DEPOSITED");
        if (status.warnings().contains(StatusWarning.STATE_DISSOLVED)) return words.say("status.DISSOLVED");
        if (status.warnings().contains(StatusWarning.STATE_NOT_YET)) return words.say("status.NO_STATE_YET");
        return after.isEmpty() ? status.kind().words(language) : words.say("status.LATER");
    }

    private static String look(Treaty treaty, TreatyStatus status) {
        if (!treaty.binding()) return "soft";
        return switch (status.kind()) {
            case STATE_PARTY -> "";
            case SIGNATORY, WITHDRAWN, UNKNOWN -> "care";
            case NOT_PARTY -> status.willBindOn().isPresent() ? "care" : "soft";
        };
    }

    private List<String> notes(Known known) {
        var status = known.status();
        var route = known.complaints();
        var notes = new ArrayList<String>();
        status.willBindOn().ifPresent(effect -> notes.add(words.say("status.willBind", dates.brief(effect))));
        if (status.kind() == StatusKind.WITHDRAWN)
            status.effectiveSince().ifPresent(end -> notes.add(words.say("status.ended", dates.brief(end))));
        notes.addAll(throughOthers(known));
        status.domesticLaw().ifPresent(law -> notes.add(words.say("status.law", dates.brief(law.adopted()))));
        if (Known.answersToComplaints(status, route)) notes.add(complaints(route));
        if (!known.own().isEmpty()) notes.add(words.say("own", Correction.sources(known.own(), language)));
        return notes;
    }

    /** Whether people can complain that day of an act of that day: another question than whether the state is bound. */
    private String complaints(ComplaintRoute route) {
        return switch (route.open()) {
            case NO -> words.say("complaints.NO");
            case UNKNOWN -> words.say("complaints.UNKNOWN");
            case YES ->
                route.openSince()
                        .map(since -> words.say("complaints.since", route.through(), dates.brief(since)))
                        .orElseGet(() -> words.say("complaints.YES", route.through()));
        };
    }

    /** REFUGEE 2 to 34 bind a party to REFUGEE-P that is none to REFUGEE. */
    private List<String> throughOthers(Known known) {
        return known.owed().stream()
                .filter(obligation ->
                        !obligation.boundThrough().equals(known.treaty().code()))
                .collect(Collectors.groupingBy(
                        obligation -> obligation.boundThrough() + "/"
                                + obligation.since().map(dates::brief).orElse(""),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(bound -> {
                    var title = title(bound.get(0).boundThrough());
                    return bound.get(0)
                            .since()
                            .map(since -> words.say("status.through", bound.size(), title, dates.brief(since)))
                            .orElseGet(() -> words.say("status.throughSometime", bound.size(), title));
                })
                .toList();
    }

    private static @Nullable LocalDate since(TreatyStatus status) {
        return status.kind() == StatusKind.STATE_PARTY ? status.effectiveSince().orElse(null) : null;
    }

    /** What it did, each in a few words. An inquiry is told in the list of acts alone. */
    private String did(List<TreatyAction> acts) {
        return words.series(acts.stream()
                .filter(act ->
                        act.kind() != ActionKind.INQUIRY_ACCEPTANCE && act.kind() != ActionKind.INQUIRY_NOT_ACCEPTED)
                .map(act -> words.say("did." + act.kind(), dates.brief(act.date())))
                .toList());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static @Nullable LocalDate latest(List<TreatyAction> acts) {
        return acts.stream()
                .map(act -> act.date().latest().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Where it rests on no act by that day, by what the state did later or, when it was one, before. */
    private String known(Known known) {
        var treaty = known.treaty();
        var status = known.status();
        if (!treaty.binding()) return words.say("known.standard");
        var other = Stream.concat(known.laterActs().stream(), known.acts().stream());
        var basis = status.basis().or(other::findFirst);
        if (basis.isPresent()) {
            var act = basis.get();
            var how = act.evidence().words(language);
            return act.asOf()
                    .map(asOf -> words.say(
                            "known.by", how, asOf.earliest().orElseThrow().getYear()))
                    .orElse(how);
        }
        if (treaty.partiesHeld().isEmpty()) return status.evidence().words(language);
        int held = treaty.partiesHeld().getAsInt();
        return treaty.partiesPublished().isPresent()
                ? words.say("known.heldOf", held, treaty.partiesPublished().getAsInt())
                : words.say("known.held", held);
    }

    private String source(TreatyStatus status) {
        if (status.source().isEmpty()) return "";
        var about = status.source().get().description(language);
        return status.asOf()
                .map(asOf -> words.say("source.asOf", about, dates.full(asOf)))
                .orElse(about);
    }

    private List<String> warnings(Known known) {
        var warnings = new ArrayList<>(
                known.treaty().binding()
                        ? known.status().warnings(language)
                        : List.of(StatusWarning.NOT_A_TREATY.words(language)));
        for (var reservation : known.reservations())
            warnings.add(words.say(
                    "reservation",
                    words.list(reservation.provisions().stream()
                            .map(Object::toString)
                            .toList()),
                    reservation.effect().words(language),
                    dates.brief(reservation.from())));
        known.printed().ifPresent(printed -> {
            var on = dates.full(printed.asOf());
            warnings.add(
                    printed.articles().isEmpty()
                            ? words.say("printed.whole", on)
                            : words.say("printed.articles", words.list(printed.articles()), on));
        });
        return warnings;
    }

    private List<ProvisionLine> provisions(Known known) {
        return known.provisions().stream()
                .map(one -> new ProvisionLine(
                        one.provision().ref().toString(), one.provision().heading(language), bound(one)))
                .toList();
    }

    private String bound(Known.OnSubject one) {
        var bound = boundAlone(one);
        return one.binding().status().corrections().isEmpty() ? bound : words.say("provision.own", bound);
    }

    private String boundAlone(Known.OnSubject one) {
        var binding = one.binding();
        return switch (binding.bound()) {
            case NO -> words.say("provision.NO");
            case UNKNOWN -> words.say("provision.UNKNOWN");
            case YES -> {
                var since = binding.status().effectiveSince().map(dates::brief).orElse("");
                var own = binding.through().equals(one.provision().ref().treaty());
                if (own) yield since.isEmpty() ? words.say("provision.YES") : words.say("provision.since", since);
                yield words.say("provision.through", title(binding.through()));
            }
        };
    }

    /** The act as the list of acts tells it. */
    ActLine act(TreatyAction act) {
        var treaty = register.treaty(act.treaty()).orElseThrow();
        var article = act.mechanism()
                .map(mechanism -> mechanism.replaceFirst(".* art ", ""))
                .orElse("");
        return new ActLine(
                act,
                dates.brief(act.date()),
                act.date().toString(),
                words.say("act." + act.kind(), treaty.shortTitle(language), article),
                effect(treaty, act));
    }

    private String effect(Treaty treaty, TreatyAction act) {
        var effect = effectAlone(treaty, act);
        if (act.evidence() != Evidence.OWN_CORRECTION) return effect;
        var own = words.say(
                "act.own",
                act.source().description(language)
                        + act.asOf().map(asOf -> ", " + asOf).orElse(""));
        return effect.isEmpty() ? own : effect + "; " + own;
    }

    private String effectAlone(Treaty treaty, TreatyAction act) {
        var effect = StateOnDay.effect(treaty, act);
        if (effect.isEmpty()) return "";
        if (act.kind() == ActionKind.WITHDRAWAL) return words.say("effect.ends", dates.brief(effect.get()));
        if (effect.equals(act.date().day())) return words.say("effect.atOnce");
        var began = treaty.entryIntoForce().equals(effect);
        return words.say(began ? "effect.began" : "effect.binds", dates.brief(effect.get()));
    }

    private String title(String treaty) {
        return register.treaty(treaty).orElseThrow().shortTitle(language);
    }
}
