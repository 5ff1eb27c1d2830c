package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutybearer.assessment.Law;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Wording;
import org.dutybearer.treaty.TreatyRegister;

/** The things that a composed briefing tells, in its order, for a {@link Ledger}. */
final class Inventory {
    /** The chronology has a row for each of these, so that one that is new is told of once. */
    private static final Set<String> IN_THE_CHRONOLOGY = Set.of("entry", "claim", "detention");

    private final Briefing briefing;
    private final Telling telling;
    private final TreatyRegister register;
    private final Map<String, Integer> again = new HashMap<>();

    /**
     * What a row of the chronology is known by, beside what it says.
     *
     * @param label the row's name in a list, which calls nobody by a letter
     */
    record Row(List<String> keys, String label, String facts, String words) {
        Row {
            keys = List.copyOf(keys);
        }

        @Override
        public String toString() {
            return "Row[]";
        }
    }

    private Inventory(Briefing briefing, Telling telling, TreatyRegister register) {
        this.briefing = briefing;
        this.telling = telling;
        this.register = register;
    }

    static List<ToldItem> of(Briefing briefing, Telling telling, TreatyRegister register) {
        if (briefing.heading().audience() == Audience.DONOR) return List.of();
        var inventory = new Inventory(briefing, telling, register);
        return Stream.of(
                        inventory.people(),
                        inventory.events(),
                        inventory.statements(),
                        inventory.obligations(),
                        inventory.calls())
                .flatMap(part -> part)
                .toList();
    }

    /** In which words a briefing of this language is told: another text has another digest. */
    static String wording(Locale language) {
        return Stream.of(Wording.of(Telling.class, "Words", language), Wording.of(Law.class, "Law", language))
                .flatMap(words -> words.keys().stream().map(key -> key + "=" + words.say(key)))
                .collect(Collectors.joining("\n", language.getLanguage() + "\n", ""));
    }

    /** Those who are named first; of the others, topic by topic, so that no order tells one from another. */
    private Stream<ToldItem> people() {
        var people = briefing.people();
        var named = new ArrayList<ToldItem>();
        Map<String, List<ToldItem>> unnamed = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            String key = telling.persons().get(i).key().text();
            for (TopicView topic : person.topics()) {
                if (topic.answer().sources().isEmpty() && topic.answer().mark() == Mark.NOT_KNOWN) continue;
                var into = person.pseudonym() ? unnamed.computeIfAbsent(topic.id(), id -> new ArrayList<>()) : named;
                into.add(topic(key, person.pseudonym() ? telling.words.say("since.unnamed") : person.name(), topic));
            }
        }
        return Stream.concat(named.stream(), unnamed.values().stream().flatMap(List::stream));
    }

    private ToldItem topic(String person, String who, TopicView topic) {
        return new ToldItem(
                Part.PEOPLE,
                List.of(person + " " + topic.id()),
                who,
                topic.label(),
                "",
                null,
                topic.answer().mark().name(),
                topic.answer().text(),
                IN_THE_CHRONOLOGY.contains(topic.id()));
    }

    /** What officials said stands among their statements. */
    private Stream<ToldItem> events() {
        return briefing.events().stream()
                .flatMap(event -> telling.row(event).stream()
                        .map(row -> new ToldItem(
                                Part.TIMELINE,
                                row.keys().stream().map(this::numbered).toList(),
                                event.when(),
                                row.label(),
                                "",
                                null,
                                row.facts(),
                                row.words(),
                                false)));
    }

    /** Of two that nothing tells apart the later one is the second. */
    private String numbered(String key) {
        int n = again.merge(key, 1, Integer::sum);
        return n == 1 ? key : key + " " + n;
    }

    private Stream<ToldItem> statements() {
        return briefing.statements().stream()
                .map(said -> new ToldItem(
                        Part.STATEMENTS,
                        List.of(said.key().text()),
                        said.when(),
                        said.speaker(),
                        "",
                        null,
                        said.stance().name(),
                        said.sentence(),
                        false));
    }

    private Stream<ToldItem> obligations() {
        return briefing.obligations().stream().map(duty -> {
            var step = duty.highestStep();
            return new ToldItem(
                    Part.OBLIGATIONS,
                    List.of(duty.provision() + " " + duty.dutyBearer()),
                    duty.dutyBearerName(),
                    telling.inShort(duty.provision(), register),
                    duty.sayings().stream()
                            .filter(saying -> saying.step() == step)
                            .map(SayingView::stepName)
                            .findFirst()
                            .orElse(""),
                    step,
                    step.name(),
                    reached(duty),
                    false);
        });
    }

    /** How far for whom, by key: the sentences call people by letters, which are others in each document. */
    private String reached(ObligationView duty) {
        var people = briefing.people();
        return IntStream.range(0, people.size())
                .boxed()
                .flatMap(i -> duty.sayings().stream()
                        .filter(saying ->
                                saying.persons().contains(people.get(i).label()))
                        .map(saying -> telling.persons().get(i).key() + " " + saying.step()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private Stream<ToldItem> calls() {
        return briefing.recommendations().stream()
                .map(call -> new ToldItem(
                        Part.RECOMMENDATIONS,
                        List.of(call.key().text()),
                        "",
                        call.action(),
                        call.status(),
                        null,
                        String.valueOf(call.mark()),
                        call.to() + "\n" + call.action(),
                        false));
    }
}
