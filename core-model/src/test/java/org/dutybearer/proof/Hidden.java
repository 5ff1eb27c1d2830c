package org.dutybearer.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Datum;
import org.dutybearer.person.Person;
import org.dutybearer.source.Source;
import org.dutybearer.statement.Statement;

/**
 * What can be otherwise in a case without its audience being able to notice: every canary it may not see, and every part it may not
 * know of.
 *
 * <p>Seven exceptions, each as {@code docs/adr/0004} and {@code docs/adr/0024} state them:
 * <ul>
 *   <li>Treaty bodies are told how many names and accounts are withheld, so nothing withheld from them can be left out unnoticed.
 *   <li>A person who agreed to nothing makes the days of those she shares a fact with coarser, and keeps narrative text and the
 *       days of calls back: that much her being in the case can be seen by. She is left out here only where somebody else does
 *       the same.
 *   <li>An event is told with its acts, and one without acts is narrative: the last act of an event is not left out, since the
 *       event would then be told by its title.
 *   <li>By the keys of persons pseudonyms are dealt, so another key gives another order of them, which leads to nobody.
 *   <li>Donors are told of a case while somebody in it lets them know, and of one that is about nobody yet: the only person of a case is
 *       not left out.
 *   <li>Donors count people in bands of age, which the day of birth and that of what happened can move somebody out of.
 *   <li>A source is left out only where no other reached us through it: that chain is told where it is told.
 * </ul>
 */
public final class Hidden {
    private static final Set<Field> DAYS_OF_AGE =
            EnumSet.of(Field.BIRTH_DAY, Field.BIRTH_MONTH, Field.FACT_DAY, Field.EVENT_DAY, Field.INTERVENTION_DAY);

    private final CanaryCase secrets;
    private final Audience audience;
    private final WhoMaySee may;

    public Hidden(CanaryCase secrets, Audience audience) {
        this.secrets = secrets;
        this.audience = audience;
        this.may = new WhoMaySee(secrets.file(), audience, CanaryCase.DAY);
    }

    /** In the order of the case. */
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        var open = secrets.canaries().stream()
                .filter(may::maySee)
                .map(Canary::path)
                .toList();
        secrets.canaries().stream()
                .filter(c -> !may.maySee(c))
                .filter(c -> c.field() != Field.PERSON_KEY && !isKnownByAnotherName(c, open) && !movesAnAge(c))
                .map(Change::otherwise)
                .distinct()
                .forEach(changes::add);
        if (audience != Audience.TREATY_BODY) leftOut().forEach(changes::add);
        return changes;
    }

    /** The word of an ethnicity stands in the group of a pattern too. */
    private static boolean isKnownByAnotherName(Canary canary, Collection<String> open) {
        return open.stream().anyMatch(path -> path.equals(canary.path()) || path.startsWith(canary.path() + "/of/"));
    }

    private boolean movesAnAge(Canary canary) {
        return audience == Audience.DONOR && DAYS_OF_AGE.contains(canary.field()) && may.mayKnowOf(canary.of());
    }

    private List<Change> leftOut() {
        var changes = new ArrayList<Change>();
        for (Map.Entry<String, Object> part : new TreeMap<>(secrets.parts()).entrySet())
            if (!may.mayKnowOf(part.getValue()) && canGoUnnoticed(part.getValue()))
                changes.add(Change.without(part.getKey()));
        return changes;
    }

    /** Everything at once that is told on its own and hidden, so that the newest of all days goes, and what is counted. */
    public Optional<Change> allFacts() {
        if (audience == Audience.TREATY_BODY) return Optional.empty();
        var paths = secrets.parts().entrySet().stream()
                .filter(part -> isToldOnItsOwn(part.getValue()) && !may.mayKnowOf(part.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return paths.isEmpty() ? Optional.empty() : Optional.of(Change.without(paths));
    }

    private static boolean isToldOnItsOwn(Object part) {
        return (part instanceof Fact && !(part instanceof Act)) || part instanceof Statement || part instanceof Pattern;
    }

    private boolean canGoUnnoticed(Object part) {
        CaseFile file = secrets.file();
        if (part instanceof Source source)
            return file.sources().stream()
                    .noneMatch(s -> s.through().filter(source::equals).isPresent());
        if (part instanceof Act act)
            return audience == Audience.DONOR
                    || file.events().stream().noneMatch(e -> e.acts().equals(List.of(act)));
        if (!(part instanceof Person person)) return true;
        var others = file.persons().stream().filter(p -> !p.equals(person)).toList();
        boolean bearsNoWitness = file.sources().stream()
                .noneMatch(s -> s.witness().filter(person.key()::equals).isPresent());
        if (audience == Audience.DONOR) return !others.isEmpty() && bearsNoWitness;
        boolean narrativeIsKeptBackAnyway = !others.stream().allMatch(may::standsInNobodysWay);
        boolean textsAreKeptBackAnyway =
                file.publishedTexts().isEmpty() || !others.stream().allMatch(may::standsInNoTextsWay);
        boolean daysAreKeptBackAnyway = others.stream().anyMatch(p -> !may.agreed(p, Datum.LOCATION));
        boolean sharesNothing = file.facts().stream()
                .noneMatch(f -> f.persons().contains(person) && f.persons().size() > 1);
        boolean blocksNothing = may.agreed(person, Datum.LOCATION);
        return narrativeIsKeptBackAnyway
                && textsAreKeptBackAnyway
                && (blocksNothing || (daysAreKeptBackAnyway && sharesNothing))
                && bearsNoWitness;
    }
}
