package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
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
import org.dutybearer.treaty.Provision;
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
    private final CountryCode state;
    private final LocalDate day;
    private final Subject subject;
    private final Locale language;
    private final Wording words;
    private final Dates dates;
    private final List<Obligation> owed;

    LineWriter(TreatyRegister register, CountryCode state, LocalDate day, Subject subject, Locale language) {
        this.register = register;
        this.state = state;
        this.day = day;
        this.subject = subject;
        this.language = language;
        this.words = Wording.of(LineWriter.class, "Words", language);
        this.dates = new Dates(language);
        this.owed = register.obligations(state, day);
    }

    /** @param number where the treaty stands in the register */
    TreatyLine line(Treaty treaty, int number) {
        var status = register.status(state, treaty.code(), day);
        var route = register.complaint(state, treaty.code(), day, day);
        var own = own(treaty, status, route);
        var acts = register.acts(state, treaty.code());
        var before = acts.stream().filter(this::isDone).toList();
        var after = acts.stream().filter(Predicate.not(this::isDone)).toList();
        return new TreatyLine(
                number,
                status,
                treaty.shortTitle(language),
                treaty.title(language),
                treaty.citation().orElse(""),
                word(treaty, status, after),
                look(treaty, status),
                notes(treaty, status, route, own),
                !own.isEmpty(),
                since(status),
                Optional.ofNullable(since(status)).map(dates::brief).orElse(""),
                rule(treaty, status),
                capital(did(before)),
                after.isEmpty() ? "" : words.say("did.later", did(after)),
                latest(before),
                known(treaty, status, after),
                source(status),
                warnings(treaty, status),
                provisions(treaty));
    }

    /** What binds the state of a treaty's provisions, through whichever instrument. */
    Stream<Obligation> owedOf(String treaty) {
        return owed.stream()
                .filter(obligation -> obligation.provision().treaty().equals(treaty));
    }

    private boolean isDone(TreatyAction act) {
        return !act.date().earliest().orElseThrow().isAfter(day);
    }

    private String word(Treaty treaty, TreatyStatus status, List<TreatyAction> after) {
        if (!treaty.binding()) return words.say("status.STANDARD");
        if (status.kind() != StatusKind.NOT_PARTY) return status.kind().words(language);
        if (status.willBindOn().isPresent()) return words.say("status.DEPOSITED");
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

    private List<String> notes(Treaty treaty, TreatyStatus status, ComplaintRoute route, String own) {
        var notes = new ArrayList<String>();
        status.willBindOn().ifPresent(effect -> notes.add(words.say("status.willBind", dates.brief(effect))));
        if (status.kind() == StatusKind.WITHDRAWN)
            status.effectiveSince().ifPresent(end -> notes.add(words.say("status.ended", dates.brief(end))));
        notes.addAll(throughOthers(treaty));
        status.domesticLaw().ifPresent(law -> notes.add(words.say("status.law", dates.brief(law.adopted()))));
        if (tellsOf(route, status)) notes.add(complaints(route));
        if (!own.isEmpty()) notes.add(words.say("own", own));
        return notes;
    }

    /** Where own corrections were taken from without which the line would be another. */
    private String own(Treaty treaty, TreatyStatus status, ComplaintRoute route) {
        var through = owedOf(treaty.code()).flatMap(obligation -> obligation.status().corrections().stream());
        var asked = subject == Subject.ALL
                ? Stream.<Correction>empty()
                : of(subject, treaty, register).stream()
                        .flatMap(provision ->
                                register.bound(state, provision.ref(), day).status().corrections().stream());
        var complaints = route.corrections().stream()
                .filter(correction ->
                        tellsOf(route, status) || correction.treaty().equals(treaty.code()));
        return Stream.concat(
                        Stream.of(status.corrections().stream(), through, asked, complaints)
                                .flatMap(corrections -> corrections)
                                .map(correction -> Correction.sources(List.of(correction), language)),
                        register.ownReservations(state, treaty.code(), day).stream()
                                .map(reservation -> reservation.attested(language)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Who is not party answers to no complaints, and a protocol opens them for its convention: ICCPR-OP1 for ICCPR. */
    private static boolean tellsOf(ComplaintRoute route, TreatyStatus status) {
        return status.kind() == StatusKind.STATE_PARTY
                && route.treaty().equals(status.treaty())
                && !route.through().isEmpty();
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
    private List<String> throughOthers(Treaty treaty) {
        return owedOf(treaty.code())
                .filter(obligation -> !obligation.boundThrough().equals(treaty.code()))
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

    private String rule(Treaty treaty, TreatyStatus status) {
        var effect = status.kind() == StatusKind.STATE_PARTY ? status.effectiveSince() : status.willBindOn();
        var basis = status.basis();
        if (basis.isEmpty() || !basis.get().kind().consents()) return "";
        if (effect.isEmpty()) return status.kind() == StatusKind.SIGNATORY ? "" : words.say("rule.notKnown");
        return new EntryRule(words).of(treaty, basis.get(), effect.get());
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

    private String known(Treaty treaty, TreatyStatus status, List<TreatyAction> after) {
        if (!treaty.binding()) return words.say("known.standard");
        if (status.basis().isPresent() || !after.isEmpty()) {
            var act = status.basis().orElseGet(() -> after.get(0));
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

    private List<String> warnings(Treaty treaty, TreatyStatus status) {
        var warnings = new ArrayList<>(
                treaty.binding() ? status.warnings(language) : List.of(StatusWarning.NOT_A_TREATY.words(language)));
        for (var reservation : register.reservations(state, treaty.code()))
            if (reservation.standsOn(day))
                warnings.add(words.say(
                        "reservation",
                        words.list(reservation.provisions().stream()
                                .map(Object::toString)
                                .toList()),
                        reservation.effect().words(language),
                        dates.brief(reservation.from())));
        register.printedStatement(state, treaty.code()).ifPresent(printed -> {
            var on = dates.full(printed.asOf());
            warnings.add(
                    printed.articles().isEmpty()
                            ? words.say("printed.whole", on)
                            : words.say("printed.articles", words.list(printed.articles()), on));
        });
        return warnings;
    }

    /** The provisions on a subject, its own and those of another treaty that it makes binding: REFUGEE 33 of REFUGEE-P. */
    static List<Provision> of(Subject subject, Treaty treaty, TreatyRegister register) {
        return register.treaties().stream()
                .flatMap(other -> register.provisions(other.code()).stream())
                .filter(subject::covers)
                .filter(provision -> provision.ref().treaty().equals(treaty.code()) || treaty.applies(provision.ref()))
                .toList();
    }

    private List<ProvisionLine> provisions(Treaty treaty) {
        if (subject == Subject.ALL) return List.of();
        return of(subject, treaty, register).stream()
                .map(provision ->
                        new ProvisionLine(provision.ref().toString(), provision.heading(language), bound(provision)))
                .toList();
    }

    private String bound(Provision provision) {
        var binding = register.bound(state, provision.ref(), day);
        return switch (binding.bound()) {
            case NO -> words.say("provision.NO");
            case UNKNOWN -> words.say("provision.UNKNOWN");
            case YES -> {
                var since = binding.status().effectiveSince().map(dates::brief).orElse("");
                var own = binding.through().equals(provision.ref().treaty());
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
        var deposit = act.date().day();
        if (deposit.isEmpty()) return "";
        if (act.kind() == ActionKind.WITHDRAWAL)
            return treaty.effectOfWithdrawal(deposit.get())
                    .map(end -> words.say("effect.ends", dates.brief(end)))
                    .orElse("");
        if (!act.kind().consents() || act.kind() == ActionKind.SUCCESSION || act.kind() == ActionKind.STATUS_PARTY)
            return "";
        var effect = treaty.effectOf(deposit.get()).orElseThrow();
        if (effect.equals(deposit.get())) return words.say("effect.atOnce");
        var began = treaty.entryIntoForce().filter(effect::equals).isPresent();
        return words.say(began ? "effect.began" : "effect.binds", dates.brief(effect));
    }

    private String title(String treaty) {
        return register.treaty(treaty).orElseThrow().shortTitle(language);
    }
}
