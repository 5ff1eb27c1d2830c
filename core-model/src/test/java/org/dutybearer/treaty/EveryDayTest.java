package org.dutybearer.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.junit.jupiter.api.Test;

/**
 * Asks about every state and every treaty through all the years, and on every day around an act, and holds the answers against
 * the acts by the plainest reading of them.
 */
class EveryDayTest {
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final Facts facts = Facts.read();
    private final TreatyRegister register = new TreatyRegister(facts, Corrections.none());

    @Test
    void anAnswerChangesOnlyInAWeekInWhichAnActOrARuleNamesADay() {
        var unexplained = new ArrayList<String>();
        for (var state : register.parties())
            for (var treaty : register.treaties()) {
                var named = namedDays(state, treaty);
                var before = register.status(state, treaty.code(), FIRST.minusDays(1));
                for (var day = FIRST; !day.isAfter(LAST); day = day.plusWeeks(1)) {
                    var status = register.status(state, treaty.code(), day);
                    if (status != before && !namesOneInTheWeekUpTo(named, day)) unexplained.add(day + " " + status);
                    before = status;
                }
            }

        assertThat(unexplained).isEmpty();
    }

    @Test
    void onEveryDayOnWhichSomethingMayChangeTheAnswerIsTheOneThatTheActsGive() {
        var wrong = new ArrayList<String>();
        for (var state : register.parties())
            for (var treaty : register.treaties())
                for (var named : namedDays(state, treaty))
                    for (int shift = -1; shift <= 1; shift++) {
                        var day = named.plusDays(shift);
                        var status = register.status(state, treaty.code(), day);
                        var expected = byThePlainestReading(state, treaty, day);
                        if (status.bound() != expected) wrong.add(day + " " + status + ", expected bound " + expected);
                        if (!isConsistent(status, day)) wrong.add(day + " " + status + " contradicts itself");
                    }

        assertThat(wrong).isEmpty();
    }

    @Test
    void theObligationsOfADayAreTheProvisionsThatBindOnIt() {
        for (var state : List.of("KAZ", "CHN", "USA", "TTO", "DDR", "CZE", "MDG", "VEN", "EUE"))
            for (var year = 1950; year <= 2027; year++) {
                var code = CountryCode.parse(state);
                var day = LocalDate.of(year, 2, 1);
                var bound = new ArrayList<String>();
                for (var treaty : register.treaties())
                    for (var provision : register.provisions(treaty.code())) {
                        var binding = register.bound(code, provision.ref(), day);
                        if (binding.bound() == Truth.YES) bound.add(provision.ref() + " " + binding.through());
                    }

                assertThat(register.obligations(code, day))
                        .extracting(owed -> owed.provision() + " " + owed.boundThrough())
                        .containsExactlyElementsOf(bound);
            }
    }

    private static boolean namesOneInTheWeekUpTo(Set<LocalDate> named, LocalDate last) {
        return named.stream().anyMatch(day -> !day.isAfter(last) && day.isAfter(last.minusWeeks(1)));
    }

    private Set<LocalDate> namedDays(CountryCode state, Treaty treaty) {
        var days = new HashSet<LocalDate>();
        days.add(treaty.adopted());
        treaty.entryIntoForce().ifPresent(days::add);
        treaty.newestSource().flatMap(newest -> newest.earliest()).ifPresent(day -> days.add(day.plusDays(1)));
        register.domesticLaw(state, treaty.code())
                .flatMap(law -> law.adopted().day())
                .ifPresent(days::add);
        var party = facts.party(state);
        party.existedFrom().ifPresent(days::add);
        party.existedUntil().ifPresent(days::add);
        for (var act : register.acts(state, treaty.code())) {
            var first = act.date().earliest().orElseThrow();
            var last = act.date().latest().orElseThrow();
            days.addAll(List.of(first, last));
            act.recordedEffect().ifPresent(days::add);
            if (act.kind().consents()) {
                treaty.effectOf(first).ifPresent(days::add);
                treaty.effectOf(last).ifPresent(days::add);
            }
            if (act.kind() == ActionKind.WITHDRAWAL)
                treaty.effectOfWithdrawal(last).ifPresent(days::add);
        }
        return days;
    }

    /** Bound from the effect of the latest consent unless a later withdrawal has had effect; unknown where a day is not known. */
    private Truth byThePlainestReading(CountryCode state, Treaty treaty, LocalDate day) {
        var party = facts.party(state);
        if (!treaty.binding()
                || party.existedUntil().filter(until -> !day.isBefore(until)).isPresent()
                || (party.existedFrom().filter(day::isBefore).isPresent()
                        && register.acts(state, treaty.code()).stream()
                                .allMatch(act ->
                                        day.isBefore(act.date().earliest().orElseThrow())))) return Truth.NO;
        var answer = Truth.NO;
        var acts = register.acts(state, treaty.code());
        for (var consent : acts) {
            if (!consent.kind().consents()) continue;
            var end = acts.stream()
                    .filter(act -> act.kind() == ActionKind.WITHDRAWAL)
                    .filter(act -> act.date().compareTo(consent.date()) > 0)
                    .flatMap(act -> treaty.effectOfWithdrawal(act.date().day().orElseThrow()).stream())
                    .findFirst()
                    .orElse(LocalDate.MAX);
            if (!day.isBefore(end)) continue;
            if (!day.isBefore(surelyFrom(consent, treaty, party))) answer = Truth.YES;
            else if (!day.isBefore(perhapsFrom(consent, treaty, party))) answer = answer.or(Truth.UNKNOWN);
        }
        return answer;
    }

    private static LocalDate surelyFrom(TreatyAction consent, Treaty treaty, Party party) {
        var last = consent.date().latest().orElseThrow();
        return switch (consent.kind()) {
            case SUCCESSION -> later(party.existedFrom().orElse(last), treaty);
            case STATUS_PARTY -> later(last, treaty);
            default -> treaty.effectOf(last).orElseThrow();
        };
    }

    private static LocalDate perhapsFrom(TreatyAction consent, Treaty treaty, Party party) {
        return switch (consent.kind()) {
            case SUCCESSION -> later(party.existedFrom().orElse(LocalDate.MIN), treaty);
            case STATUS_PARTY -> later(LocalDate.MIN, treaty);
            default ->
                consent.date().day().isPresent()
                        ? earlier(surelyFrom(consent, treaty, party), consent.recordedEffect())
                        : later(consent.date().earliest().orElseThrow(), treaty);
        };
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isAfter).orElse(day);
    }

    private static LocalDate later(LocalDate day, Treaty treaty) {
        var inForce = treaty.entryIntoForce().orElseThrow();
        return day.isAfter(inForce) ? day : inForce;
    }

    private static boolean isConsistent(TreatyStatus status, LocalDate day) {
        var since = status.effectiveSince();
        var will = status.willBindOn();
        if (will.isPresent() && (!will.get().isAfter(day) || status.bound() == Truth.YES)) return false;
        return switch (status.kind()) {
            case STATE_PARTY ->
                status.depositedOn().isPresent() && since.filter(day::isBefore).isEmpty();
            case WITHDRAWN -> since.isPresent() && !day.isBefore(since.get());
            case SIGNATORY, NOT_PARTY, UNKNOWN -> since.isEmpty();
        };
    }
}
