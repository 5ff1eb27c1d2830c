package org.dutybearer.portal.treaties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Wording;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyRegister;

/** What an answer about absence may claim, treaty by treaty, in one language. */
public final class Coverage {
    private final TreatyRegister register;
    private final Locale language;
    private final Wording words;
    private final Dates dates;

    public Coverage(TreatyRegister register, Locale language) {
        this.register = register;
        this.language = language;
        this.words = Wording.of(Coverage.class, "Words", language);
        this.dates = new Dates(language);
    }

    public List<String> of(Collection<CountryCode> states, List<Treaty> treaties) {
        var coverage = new ArrayList<String>();
        coverage.add(words.say("coverage.absence"));
        var newest = newest(treaties);
        if (!newest.isEmpty()) coverage.add(words.say("coverage.newest", words.series(newest)));
        var missing = missing(treaties);
        if (!missing.isEmpty()) coverage.add(words.say("coverage.missing", words.list(missing)));
        coverage.add(words.say("coverage.reservations"));
        own(states, treaties).ifPresent(coverage::add);
        return coverage;
    }

    /** That own corrections are laid over what is held of these states and treaties, and from which sources. */
    Optional<String> own(Collection<CountryCode> states, List<Treaty> treaties) {
        var own = corrections(states, treaties);
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("coverage.own", Correction.sources(own, language)));
    }

    private List<String> newest(List<Treaty> treaties) {
        var bySource = new TreeMap<ApproximateDate, List<String>>(
                Comparator.<ApproximateDate>naturalOrder().reversed());
        for (var treaty : treaties)
            treaty.newestSource()
                    .ifPresent(newest -> bySource.computeIfAbsent(newest, none -> new ArrayList<>())
                            .add(treaty.code()));
        return bySource.entrySet().stream()
                .map(of -> words.say("coverage.of", dates.full(of.getKey()), String.join(", ", of.getValue())))
                .toList();
    }

    private List<String> missing(List<Treaty> treaties) {
        var missing = new ArrayList<String>();
        for (var treaty : treaties) {
            int held = treaty.partiesHeld().orElse(0);
            int published = treaty.partiesPublished().orElse(0);
            if (published > held) missing.add(words.say("coverage.heldOf", treaty.code(), held, published));
        }
        return missing;
    }

    private List<Correction> corrections(Collection<CountryCode> states, List<Treaty> treaties) {
        return register.corrections().all().stream()
                .filter(correction -> states.contains(correction.state()))
                .filter(correction ->
                        treaties.stream().anyMatch(treaty -> treaty.code().equals(correction.treaty())))
                .toList();
    }
}
