package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is shipped on one state and one treaty, with all of an organisation's own corrections of it laid over, or some, or none. */
final class Overlay {
    private final Treaty treaty;
    private final Party party;
    private final List<TreatyAction> shipped;
    private final @Nullable DomesticLaw law;
    private final List<Correction> own;
    private final Map<Correction, TreatyAction> acts = new HashMap<>();
    private final Map<List<Correction>, Timeline> timelines = new HashMap<>();

    Overlay(Treaty treaty, Party party, List<TreatyAction> shipped, @Nullable DomesticLaw law, List<Correction> own) {
        this.treaty = treaty;
        this.party = party;
        this.shipped = shipped;
        this.law = law;
        this.own = own;
        for (var correction : own) {
            var act = correction.asAct();
            if (act != null) acts.put(correction, act);
        }
    }

    /**
     * The corrections without which an answer would be another: none where all of them together leave it as it is, and all where
     * no one of them can be said to be the reason.
     *
     * @param answer with some of the corrections laid over and not the others
     */
    static <A> List<Correction> reasons(
            List<Correction> own, Function<List<Correction>, A> answer, BiPredicate<A, A> alike) {
        var given = answer.apply(own);
        if (alike.test(answer.apply(List.of()), given)) return List.of();
        var reasons = own.stream()
                .filter(correction -> !alike.test(answer.apply(without(correction, own)), given))
                .toList();
        return alike.test(answer.apply(reasons), given) ? reasons : own;
    }

    private static List<Correction> without(Correction one, List<Correction> own) {
        return own.stream().filter(correction -> !correction.equals(one)).toList();
    }

    /** With all of them; each answer knows which of them it rests on. */
    Timeline timeline() {
        return new Timeline(treaty, party, actsWith(own), lawWith(own), this);
    }

    List<Correction> reasons(LocalDate day) {
        return reasons(own, some -> with(some).on(day), TreatyStatus::saysTheSameAs);
    }

    /** On which the answer, or what it rests on, can become another. */
    Set<LocalDate> changes() {
        var days = new TreeSet<>(with(List.of()).changes());
        days.addAll(with(own).changes());
        for (var correction : own) days.addAll(with(without(correction, own)).changes());
        return days;
    }

    private Timeline with(List<Correction> some) {
        var timeline = timelines.get(some);
        if (timeline == null) {
            timeline = new Timeline(treaty, party, actsWith(some), lawWith(some), null);
            timelines.put(some, timeline);
        }
        return timeline;
    }

    private List<TreatyAction> actsWith(List<Correction> some) {
        return Stream.concat(
                        shipped.stream().filter(act -> some.stream().noneMatch(correction -> correction.replaces(act))),
                        some.stream().flatMap(correction -> Stream.ofNullable(acts.get(correction))))
                .sorted(TreatyAction.CHRONOLOGY)
                .toList();
    }

    private @Nullable DomesticLaw lawWith(List<Correction> some) {
        var last = law;
        for (var correction : some) if (correction.asLaw() != null) last = correction.asLaw();
        return last;
    }
}
