package org.dutybearer.donor;

import static org.dutybearer.donor.CountTable.WHOLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dutybearer.donor.Link.Kind;
import org.dutybearer.donor.Link.Term;
import org.dutybearer.donor.RightsView.Verification;

/**
 * All that follows from the counting rules between the tables of one report. Whoever reads it can work this out, so figures are left out
 * with it in mind, and so it stands here, whole. It rests on five facts:
 *
 * <ol>
 *   <li>An act counts once in every table that takes it, in its period, as verified or alleged: tables of acts count the same acts.
 *   <li>A person counts in the period of the first thing that the rule takes. So in that period there is at least one such thing about
 *       her, and where there has been such a thing, somebody counts.
 *   <li>She counts as verified where one of these things is, as alleged where all are. So there is one that is as she is.
 *   <li>Her sex, disability and group are the same in all that is on record of her.
 *   <li>Where one rule takes all that another takes, she counts in the first no later than in the second. Whom the first counts and not
 *       the second, in that period, something else brought in.
 * </ol>
 *
 * <p>By age, country and area a person stands in what all those things agree in. Two tables that tell both by one of these could be held
 * against each other in ways that are not here: {@link #inTheWay} refuses such a pair, and every other that this class could not follow.
 */
final class Relations {
    /** Who somebody is: it does not depend on which act came first. */
    private static final Set<Dimension> OF_PERSON = EnumSet.of(Dimension.SEX, Dimension.DISABILITY, Dimension.GROUP);

    private record Ruled(CountTable table, CountingRule rule) {
        boolean counts(Counted what) {
            return table.counted() == what;
        }
    }

    private final List<Ruled> ruled;
    private final CountTable rights;
    private final List<Link> links = new ArrayList<>();

    private Relations(Map<CountTable, CountingRule> tables, CountTable rights) {
        this.ruled = tables.entrySet().stream()
                .map(each -> new Ruled(each.getKey(), each.getValue()))
                .toList();
        this.rights = rights;
        for (var each : ruled) {
            tieToRights(each);
            var within = ruled.stream()
                    .filter(other ->
                            !other.equals(each) && other.counts(each.table().counted()))
                    .filter(other -> other.rule().isWithin(each.rule()))
                    .toList();
            within.forEach(inner -> nest(each, inner));
            if (each.counts(Counted.PEOPLE) || each.counts(Counted.PEOPLE_IN_GROUPS))
                some(within).forEach(inner -> cover(each, inner));
            for (var other : ruled) {
                if (each.counts(Counted.PEOPLE) && other.counts(Counted.ACTS)) tieToActs(each, other);
                if (each.counts(Counted.CASES)
                        && !other.counts(Counted.CASES)
                        && other.rule().isWithin(each.rule()))
                    tie(Kind.SOME, List.of(Term.by(each.table(), WHOLE)), List.of(Term.by(other.table(), WHOLE)));
            }
        }
    }

    /** @param tables what is counted by a rule, with that rule */
    static List<Link> between(Map<CountTable, CountingRule> tables, CountTable rights) {
        return List.copyOf(new Relations(tables, rights).links);
    }

    /**
     * Whether a reader could hold one against the other in a way that is not followed here: they count the same things in part and neither
     * all that the other does, they count the very same, or both tell apart by what may differ from act to act. Acts and the people who
     * suffered some of them alone are not both told apart either: how many acts of each kind there are is told to everybody, and where
     * nobody suffered one of them the acts of that kind are all of the others.
     *
     * @param ofOne by what the one is told apart
     */
    static boolean inTheWay(CountingRule one, CountingRule other, Set<Dimension> ofOne, Set<Dimension> ofOther) {
        if (!one.counts().isOfPeople() || !other.counts().isOfPeople() || !one.overlaps(other)) return false;
        var both = followedBy(ofOne);
        both.retainAll(followedBy(ofOther));
        boolean oneWithin = one.isWithin(other);
        boolean otherWithin = other.isWithin(one);
        if (one.counts() == other.counts()) {
            if (oneWithin == otherWithin) return true;
            return one.counts() == Counted.PEOPLE && !isFollowed(both);
        }
        boolean toldApart = both.stream().anyMatch(dimension -> dimension != Dimension.VERIFICATION);
        return toldApart && !(oneWithin && otherWithin && isFollowed(both));
    }

    /** The areas of a country and its rest add up to the country: whoever is told the ones is told the other. */
    private static Set<Dimension> followedBy(Set<Dimension> told) {
        var all = EnumSet.noneOf(Dimension.class);
        all.addAll(told);
        if (told.contains(Dimension.AREA)) all.add(Dimension.COUNTRY);
        return all;
    }

    private static boolean isFollowed(Set<Dimension> both) {
        return both.stream()
                .allMatch(dimension -> dimension == Dimension.VERIFICATION || OF_PERSON.contains(dimension));
    }

    private void tie(Kind kind, List<Term> more, List<Term> fewer) {
        links.add(new Link(more, fewer, kind));
    }

    // Facts one, two and three: by rights, acts are told to everybody, in each type and as verified or alleged.

    private void tieToRights(Ruled each) {
        var acts = acts(each.rule().of());
        if (acts.isEmpty() || acts.get().isEmpty()) return;
        var table = each.table();
        if (each.counts(Counted.ACTS)) {
            tie(Kind.SAME, acts(acts.get(), ""), List.of(Term.in(table, WHOLE)));
            for (var how : Verification.values())
                tie(Kind.SAME, acts(acts.get(), "/" + how), List.of(Term.in(table, as(how))));
        }
        if (each.counts(Counted.PEOPLE)) {
            tie(Kind.NO_MORE, acts(acts.get(), ""), List.of(Term.in(table, WHOLE)));
            for (var how : Verification.values())
                tie(Kind.NO_MORE, acts(acts.get(), "/" + how), List.of(Term.in(table, as(how))));
            tie(Kind.SOME, List.of(Term.by(table, WHOLE)), anyOf(acts.get()));
            tie(
                    Kind.SOME,
                    List.of(Term.in(table, as(Verification.VERIFIED)), Term.before(table, WHOLE)),
                    acts(acts.get(), "/" + Verification.VERIFIED));
        }
    }

    /** The categories of these acts by right and type; empty where some are no acts, and nobody is told how many there are. */
    private static Optional<List<String>> acts(Collection<String> of) {
        var acts = new ArrayList<String>();
        for (var right : Rights.all())
            for (var type : Rights.types(right)) if (of.contains("ACT " + type)) acts.add(right + "/" + type);
        return acts.size() == of.size() ? Optional.of(acts) : Optional.empty();
    }

    private List<Term> acts(List<String> acts, String how) {
        return acts.stream().map(each -> Term.in(rights, each + how)).toList();
    }

    /** Whatever tells that there were such acts: by type, and by right where all its types are such. */
    private List<Term> anyOf(List<String> acts) {
        var any = new ArrayList<Term>();
        for (var right : Rights.all()) {
            var types =
                    Rights.types(right).stream().map(type -> right + "/" + type).toList();
            for (var type : types)
                if (acts.contains(type))
                    for (var how : List.of("", "/VERIFIED", "/ALLEGED")) any.add(Term.by(rights, type + how));
            if (acts.containsAll(types))
                for (var how : List.of("", "//VERIFIED", "//ALLEGED")) any.add(Term.by(rights, right + how));
        }
        return any;
    }

    private static String as(Verification how) {
        return Tally.code(Dimension.VERIFICATION, how.name());
    }

    // Facts two and four: an indicator of acts tells whose they were.

    private void tieToActs(Ruled people, Ruled acts) {
        if (!people.rule().isWithin(acts.rule())) return;
        boolean same = people.rule().of().equals(acts.rule().of());
        for (var category : ofPerson(people.table(), acts.table())) {
            tie(Kind.NO_MORE, List.of(Term.in(acts.table(), category)), List.of(Term.in(people.table(), category)));
            if (same)
                tie(Kind.SOME, List.of(Term.by(people.table(), category)), List.of(Term.by(acts.table(), category)));
        }
    }

    /** Whole and by who somebody is, as far as both tell it. */
    private static List<String> ofPerson(CountTable one, CountTable other) {
        return one.categories().stream()
                .filter(category -> category.equals(WHOLE) || isOfPerson(category))
                .filter(category -> other.categories().contains(category))
                .filter(category -> one.isTold(category) && other.isTold(category))
                .toList();
    }

    private static boolean isOfPerson(String category) {
        return OF_PERSON.stream().anyMatch(dimension -> category.startsWith(dimension + ":"));
    }

    // Fact five: one indicator within another.

    private void nest(Ruled outer, Ruled inner) {
        var wide = outer.table();
        var narrow = inner.table();
        for (var category : narrow.categories()) {
            if (inner.counts(Counted.ACTS))
                tie(Kind.WITHIN, List.of(Term.in(wide, category)), List.of(Term.in(narrow, category)));
            else if (category.equals(WHOLE) || isOfPerson(category))
                tie(Kind.WITHIN, List.of(Term.by(wide, category)), List.of(Term.by(narrow, category)));
        }
        // Whoever is verified within is verified in the wider one too, unless she counts there already.
        if (inner.counts(Counted.PEOPLE))
            tie(
                    Kind.NO_MORE,
                    List.of(Term.in(wide, as(Verification.VERIFIED)), Term.before(wide, WHOLE)),
                    List.of(Term.in(narrow, as(Verification.VERIFIED)), Term.before(narrow, WHOLE)));
    }

    /** What the inner ones do not bring in, the acts do that they do not take: there are no more people than that. */
    private void cover(Ruled outer, List<Ruled> inner) {
        var rest = new HashSet<>(outer.rule().of());
        inner.forEach(each -> rest.removeAll(each.rule().of()));
        var acts = outer.rule().of().isEmpty() ? Optional.<List<String>>empty() : acts(rest);
        // Acts against groups are told nowhere.
        if (acts.isEmpty()
                || (outer.counts(Counted.PEOPLE_IN_GROUPS) && !acts.get().isEmpty())) return;
        var wide = outer.table();
        var narrow = inner.stream().map(Ruled::table).toList();
        if (outer.counts(Counted.PEOPLE))
            for (var how : Verification.values())
                tie(
                        Kind.NO_MORE,
                        both(in(narrow, as(how)), acts(acts.get(), "/" + how)),
                        List.of(Term.in(wide, as(how))));
        var others = Term.in(wide, WHOLE).without(narrow);
        tie(Kind.NO_MORE, acts(acts.get(), ""), List.of(others));
        for (var category : ofPerson(wide, narrow)) {
            var rests = Term.in(wide, category).without(narrow);
            tie(Kind.NO_MORE, both(in(narrow, category), List.of(rests)), List.of(Term.in(wide, category)));
            tie(Kind.NO_MORE, List.of(Term.in(wide, category)), List.of(rests));
            for (var each : narrow)
                tie(Kind.NO_MORE, List.of(Term.by(wide, category)), List.of(Term.by(each, category), rests));
        }
        for (var sum : wide.sums())
            if (sum.whole().equals(WHOLE) && ofPerson(wide, narrow).containsAll(sum.parts()))
                tie(
                        Kind.SAME,
                        sum.parts().stream()
                                .map(part -> Term.in(wide, part).without(narrow))
                                .toList(),
                        List.of(others));
    }

    private static List<String> ofPerson(CountTable one, List<CountTable> others) {
        return ofPerson(one, one).stream()
                .filter(category ->
                        others.stream().allMatch(other -> ofPerson(one, other).contains(category)))
                .toList();
    }

    private static List<Term> in(List<CountTable> tables, String category) {
        return tables.stream().map(table -> Term.in(table, category)).toList();
    }

    private static List<Term> both(List<Term> ones, List<Term> others) {
        return Stream.concat(ones.stream(), others.stream()).toList();
    }

    /** One or more of them, in every way. */
    private static <T> List<List<T>> some(List<T> of) {
        var all = new ArrayList<List<T>>();
        for (int which = 1; which < 1 << of.size(); which++) {
            var some = new ArrayList<T>();
            for (int i = 0; i < of.size(); i++) if ((which & 1 << i) != 0) some.add(of.get(i));
            all.add(some);
        }
        return all;
    }
}
