package org.dutybearer.briefing;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dutybearer.assessment.Law;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/**
 * Looks in text for what an audience may not see: the gate's own search, for whoever writes the text to look before the gate does.
 *
 * <pre>{@code
 * var search = disclosure.search(file, Audience.PUBLIC, Locale.ENGLISH, today);
 * if (search.in("Let Askar go.").contains(Block.Kind.NAME)) ...
 * }</pre>
 */
public final class Search {
    private final Audience audience;
    private final Function<String, Set<Block.Kind>> finder;

    private Search(Audience audience, Function<String, Set<Block.Kind>> finder) {
        this.audience = audience;
        this.finder = finder;
    }

    /** Of a briefing that is composed: what it tells as it should is no fault elsewhere in it. The team may read all. */
    static Search of(Telling telling) {
        var viewpoint = telling.viewpoint;
        if (viewpoint.audience() == Audience.CASE_TEAM) return new Search(viewpoint.audience(), text -> Set.of());
        try {
            return new Search(
                    viewpoint.audience(), finder(viewpoint, new Whereabouts(viewpoint, telling.dates.told())));
        } catch (NoClassDefFoundError missing) {
            throw new Refusal(Reason.NAME_SEARCH_UNAVAILABLE);
        }
    }

    /** For what leads straight to a person, whoever it is: e-mail addresses, telephone and document numbers, addresses. */
    public static Search ofNobody(Audience audience) {
        return new Search(audience, new PersonalDetails()::in);
    }

    private static Function<String, Set<Block.Kind>> finder(Viewpoint viewpoint, Whereabouts whereabouts) {
        var hidden = viewpoint.file().persons().stream()
                .filter(p -> !viewpoint.names(p))
                .toList();
        Predicate<String> names = hidden.isEmpty() ? text -> false : new ProtectedNames(hidden)::in;
        var details = new PersonalDetails(viewpoint);
        return text -> {
            var found = EnumSet.noneOf(Block.Kind.class);
            if (names.test(text)) found.add(Block.Kind.NAME);
            if (whereabouts.in(text)) found.add(Block.Kind.PLACE_OR_DAY);
            found.addAll(details.in(text));
            return found;
        };
    }

    /**
     * What of it this audience may not read; empty where it may read all. Every word of it counts as typed, unless all of it is a
     * recommendation that somebody took over from us.
     */
    public Set<Block.Kind> in(String text) {
        return Law.recommends(text) ? Set.of() : finder.apply(text);
    }

    @Override
    public String toString() {
        return "Search[" + audience + "]";
    }
}
