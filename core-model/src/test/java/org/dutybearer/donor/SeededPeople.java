package org.dutybearer.donor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dutybearer.core.Key;

/**
 * Invented people who were tortured or ill-treated over four half-years, made of one seed, and the tables of a report about them: counted
 * here as the words of the rules say, by nothing that the product counts by.
 */
final class SeededPeople {
    private static final List<String> SEXES = List.of("SEX:FEMALE", "SEX:MALE", "SEX:OTHER", "SEX:UNKNOWN");
    private static final String TORTURE = "UDHR 5/TORTURE";
    private static final String ILL_TREATMENT = "UDHR 5/ILL_TREATMENT";

    private record Done(int period, String type, boolean shown) {}

    private record Somebody(String sex, List<Done> suffered) {}

    private final Random random;
    private final List<Somebody> people = new ArrayList<>();
    private CountTable all = table("A1", Counted.PEOPLE);
    private CountTable tortured = table("A2", Counted.PEOPLE);
    private CountTable acts = table("A3", Counted.ACTS);
    private CountTable rights = table("RIGHTS", Counted.ACTS);

    SeededPeople(long seed) {
        random = new Random(seed);
        random.nextInt();
    }

    static List<String> knowledge() {
        return new WhatReadersKnow()
                .suffered("A1", ILL_TREATMENT, TORTURE)
                .suffered("A2", TORTURE)
                .acts("A3", ILL_TREATMENT, TORTURE)
                .sufferedBy("A1", "A3", SEXES.toArray(String[]::new))
                .within("A2", "A1", Map.of("SEX", SEXES))
                .nothingElse("A2", "A1", ILL_TREATMENT)
                .lines();
    }

    /** What is known when the period is reported: new people and acts, and now and then some more or fewer of earlier ones. */
    void known(int place) {
        int many = random.nextInt(25);
        for (int i = 0; i < many; i++) people.add(somebody(place));
        // Some people suffer again.
        for (var each : people) if (random.nextInt(10) == 0) each.suffered().add(done(place));
        if (place > 0 && random.nextInt(2) == 0) {
            for (int i = 0; i < random.nextInt(3); i++) people.add(somebody(random.nextInt(place)));
            if (random.nextInt(3) == 0 && !people.isEmpty()) people.remove(random.nextInt(people.size()));
        }
        count();
    }

    private Somebody somebody(int period) {
        var suffered = new ArrayList<Done>();
        for (int i = 0; i < (random.nextInt(5) == 0 ? 2 : 1); i++) suffered.add(done(period));
        return new Somebody(SEXES.get(Math.min(random.nextInt(4), random.nextInt(2))), suffered);
    }

    private Done done(int period) {
        return new Done(period, random.nextInt(3) == 0 ? TORTURE : ILL_TREATMENT, random.nextInt(3) == 0);
    }

    private void count() {
        all = table("A1", Counted.PEOPLE);
        tortured = table("A2", Counted.PEOPLE);
        acts = table("A3", Counted.ACTS);
        rights = new CountTable("RIGHTS", Counted.ACTS, SeededTable.PERIODS.size()).withoutTelling("");
        var types = List.of(ILL_TREATMENT, TORTURE);
        for (var type : types) rights.adding(type, List.of(type + "/VERIFIED", type + "/ALLEGED"));
        rights.adding("UDHR 5", types).adding("UDHR 5", List.of("UDHR 5//VERIFIED", "UDHR 5//ALLEGED"));
        for (var how : List.of("/VERIFIED", "/ALLEGED"))
            rights.adding(
                    "UDHR 5/" + how, types.stream().map(type -> type + how).toList());
        rights.adding("", List.of("UDHR 5"));
        for (var each : people) {
            count(all, each, each.suffered());
            count(
                    tortured,
                    each,
                    each.suffered().stream()
                            .filter(done -> done.type().equals(TORTURE))
                            .toList());
            for (var done : each.suffered()) {
                count(acts, each, List.of(done));
                var how = done.shown() ? "/VERIFIED" : "/ALLEGED";
                for (var of : List.of("", "UDHR 5", "UDHR 5/" + how, done.type(), done.type() + how))
                    rights.count(of, done.period(), 1);
            }
        }
    }

    private static void count(CountTable table, Somebody who, List<Done> suffered) {
        if (suffered.isEmpty()) return;
        int first = suffered.stream().mapToInt(Done::period).min().orElseThrow();
        boolean shown = suffered.stream().anyMatch(done -> done.period() == first && done.shown());
        table.count("", first, 1);
        table.count(who.sex(), first, 1);
        table.count(shown ? "VERIFICATION:VERIFIED" : "VERIFICATION:ALLEGED", first, 1);
    }

    private static CountTable table(String code, Counted counted) {
        return new CountTable(code, counted, SeededTable.PERIODS.size())
                .adding("", SEXES)
                .adding("", List.of("VERIFICATION:VERIFIED", "VERIFICATION:ALLEGED"));
    }

    /** In the order of a report. */
    List<CountTable> tables() {
        return List.of(all, tortured, acts, rights);
    }

    CountTable rights() {
        return rights;
    }

    Map<CountTable, CountingRule> ruled() {
        var ruled = new LinkedHashMap<CountTable, CountingRule>();
        ruled.put(all, rule("people-ill-treated"));
        ruled.put(tortured, rule("people-tortured"));
        ruled.put(acts, rule("acts-of-ill-treatment"));
        return ruled;
    }

    private static CountingRule rule(String key) {
        return CountingRules.shipped().the(Key.parse(key));
    }
}
