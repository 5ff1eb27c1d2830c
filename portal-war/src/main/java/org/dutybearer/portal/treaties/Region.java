package org.dutybearer.portal.treaties;

import static java.util.Comparator.comparing;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutybearer.core.CountryCode;

/**
 * A region and the parties in it, such as {@code 143} Central Asia. Codes, names and what lies where are those of the Unicode
 * CLDR, which follows the United Nations' M49: today's states in their present regions, so that a dissolved state is in none.
 *
 * @param code three digits
 * @param part whether it lies in the region before it that is no part: Central Asia in Asia
 */
public record Region(String code, boolean part, List<CountryCode> states) {
    private static final String WORLD = "001";

    public Region {
        states = List.copyOf(states);
    }

    /** The world, then each continent with its parts after it, as far as there is a party in them. */
    public static List<Region> all(Collection<CountryCode> parties) {
        var regions = new ArrayList<Region>();
        var world = com.ibm.icu.util.Region.getInstance(WORLD);
        add(world, false, parties, regions);
        for (var continent : sorted(world)) {
            add(continent, false, parties, regions);
            for (var part : sorted(continent)) add(part, true, parties, regions);
        }
        return List.copyOf(regions);
    }

    public static Optional<Region> find(String code, Collection<CountryCode> parties) {
        return all(parties).stream().filter(region -> region.code.equals(code)).findFirst();
    }

    private static List<com.ibm.icu.util.Region> sorted(com.ibm.icu.util.Region region) {
        return region.getContainedRegions().stream()
                .sorted(comparing(Object::toString))
                .toList();
    }

    private static void add(
            com.ibm.icu.util.Region region, boolean part, Collection<CountryCode> parties, List<Region> regions) {
        var codes = region.getContainedRegions(RegionType.TERRITORY).stream()
                .map(territory -> new ULocale("und-" + territory).getISO3Country())
                .collect(Collectors.toSet());
        var states =
                parties.stream().filter(party -> codes.contains(party.code())).toList();
        if (!states.isEmpty()) regions.add(new Region(region.toString(), part, states));
    }

    public String name(Locale language) {
        var name = LocaleDisplayNames.getInstance(ULocale.forLocale(language)).regionDisplayName(code);
        return CaseMap.toTitle().wholeString().noLowercase().apply(language, null, name);
    }
}
