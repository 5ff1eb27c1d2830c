package org.dutybearer.assessment;

import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Conclusion;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Offence;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Presentation;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.ProceedingKind;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.interchange.CaseFileWriter;
import org.dutybearer.interchange.Format;
import org.dutybearer.person.Person;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Reliability;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;

/**
 * A small case made of chance and one seed, as a list of parts that can be left out one by one: two people, three states, dates
 * on both sides of the days on which these became bound.
 */
record Story(List<Part> parts) {
    private static final CountryCode KYRGYZSTAN = CountryCode.parse("KGZ");
    private static final LocalDate OPENED = LocalDate.of(2022, 12, 31);
    private static final List<CountryCode> STATES = List.of(KAZAKHSTAN, CHINA, KYRGYZSTAN);
    private static final List<String> DATES = List.of(
            "2019-12-06",
            "2019-12-06?",
            "2019",
            "2006-04",
            "2006-04-24",
            "2006-04-23",
            "2005/2007",
            "2005-05-01/2006-04-23",
            "2005~",
            "1999-02-01",
            "1999-04-15",
            "1998-12",
            "../2006",
            "2004/..",
            "1985-05-01",
            "198X");

    /** One thing that is told, of one person or of both. */
    record Part(boolean isDecision, List<Integer> about, Consumer<Stage> telling) {}

    /** Where a story is told. */
    static final class Stage {
        final CaseFile file = CaseFile.open(
                        CaseRef.parse("KAZ-2022-001"), Locale.ENGLISH, english("A generated case"), OPENED)
                .with(KAZAKHSTAN, Role.REFUGE)
                .with(CHINA, Role.ORIGIN)
                .with(KYRGYZSTAN, Role.TRANSIT);
        final List<Person> persons = List.of(Person.of(key("one")), Person.of(key("two")));
        final List<Source> sources = List.of(
                Source.of(key("report"), SourceKind.NGO).reliable(Reliability.HIGHLY_RELIABLE),
                Source.of(key("paper"), SourceKind.MEDIA).reliable(Reliability.LIKELY_RELIABLE),
                Source.of(key("account-one"), SourceKind.TESTIMONY)
                        .reliable(Reliability.LIKELY_RELIABLE)
                        .givenBy(key("one")),
                Source.of(key("account-two"), SourceKind.TESTIMONY)
                        .reliable(Reliability.UNSURE)
                        .givenBy(key("two")));

        Stage() {
            sources.forEach(file::with);
            persons.forEach(file::with);
        }

        List<Person> persons(List<Integer> which) {
            return which.stream().map(persons::get).toList();
        }
    }

    Story {
        parts = List.copyOf(parts);
    }

    static Story of(long seed) {
        return new Teller(seed).story();
    }

    CaseFile told() {
        var stage = new Stage();
        for (Part part : parts) part.telling().accept(stage);
        return stage.file;
    }

    Story without(Predicate<Part> these) {
        return new Story(parts.stream().filter(these.negate()).toList());
    }

    /** The smallest story, found by leaving out parts one by one, of which this still holds. */
    Story smallest(Predicate<Story> holds) {
        for (Part part : parts) {
            var smaller = without(p -> p.equals(part));
            if (holds.test(smaller)) return smaller.smallest(holds);
        }
        return this;
    }

    /** As a case file, so that a person can read it, keep it and run it again. */
    String asCaseFile() {
        var out = new ByteArrayOutputStream();
        try {
            new CaseFileWriter().write(told(), Format.YAML, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final class Teller {
        private static final List<List<Integer>> WHOM = List.of(List.of(0), List.of(1), List.of(0, 1));
        private static final List<String> DECIDED =
                List.of("CAT 16(1)", "CAT 16", "ICCPR 9(1)", "ICCPR 9", "ICCPR 14(3)(d)", "REFUGEE 33(1)");
        private final Random random;

        Teller(long seed) {
            random = new Random(seed);
        }

        Story story() {
            var parts = new ArrayList<Part>();
            for (int who = 0; who < 2; who++) {
                int whom = who;
                if (random.nextInt(3) == 0) {
                    var born = ApproximateDate.parse(
                            any(List.of("1990", "2003-06-01", "2001", "2008~", "1988-04-24", "2010-05")));
                    parts.add(new Part(
                            false, List.of(whom), s -> s.persons.get(whom).born(born)));
                }
                if (random.nextInt(3) == 0) {
                    var state = any(STATES);
                    parts.add(new Part(
                            false, List.of(whom), s -> s.persons.get(whom).citizenOf(state)));
                }
                if (random.nextInt(2) == 0)
                    parts.add(new Part(
                            false, List.of(whom), s -> s.persons.get(whom).ofEthnicity("Kazakh")));
            }
            int facts = 1 + random.nextInt(6);
            for (int i = 0; i < facts; i++) parts.add(part(i));
            return new Story(parts);
        }

        private Part part(int i) {
            var whom = any(WHOM);
            return switch (random.nextInt(11)) {
                case 0 -> entry(whom);
                case 1 -> claim(whom);
                case 2 -> detention(whom);
                case 3 -> proceeding(whom);
                case 4, 5 -> circumstance(whom);
                case 6 -> pattern(i);
                case 7 -> decision(whom);
                case 8 -> act(i, whom, ActType.RETURN);
                default -> act(i, whom, any(List.of(ActType.values())));
            };
        }

        private Part entry(List<Integer> whom) {
            var from = any(STATES);
            var into = any(STATES);
            var route = any(List.of(Route.values()));
            var manner = any(List.of(Manner.values()));
            var date = date();
            boolean presented = random.nextBoolean();
            return fact(whom, (stage, persons) -> {
                var entry = Entry.of(persons, from, into, route, manner).on(date);
                if (presented)
                    entry.presented(Presentation.on(ApproximateDate.parse("2019-12-07"), null, english("fear")));
                stage.file.with(entry);
                return entry;
            });
        }

        private Part claim(List<Integer> whom) {
            var state = any(STATES);
            var status = any(List.of(ClaimStatus.values()));
            return fact(whom, (stage, persons) -> {
                var claim = AsylumClaim.of(persons, state, status);
                stage.file.with(claim);
                return claim;
            });
        }

        private Part detention(List<Integer> whom) {
            var state = any(STATES);
            var kind = any(List.of(DetentionKind.values()));
            int how = random.nextInt(3);
            var from = ApproximateDate.parse(any(List.of("2005-03", "2019-10-01", "1998", "2006-04-24")));
            boolean ended = random.nextBoolean();
            return fact(whom, (stage, persons) -> {
                var detention = Detention.of(persons, state, kind);
                if (how > 0) detention.from(from);
                if (how > 0 && ended) detention.until(ApproximateDate.parse("2020"));
                if (how == 0 && ended) detention.heldOn(LocalDate.of(2006, 4, 20));
                stage.file.with(detention);
                return detention;
            });
        }

        private Part proceeding(List<Integer> whom) {
            var state = any(STATES);
            var stageOf = any(List.of(org.dutybearer.casefile.Stage.values()));
            var kind = random.nextBoolean() ? ProceedingKind.CRIMINAL : any(List.of(ProceedingKind.values()));
            var offence = any(List.of(Offence.values()));
            boolean stated = random.nextInt(4) > 0;
            var date = date();
            return fact(whom, (stage, persons) -> {
                var proceeding = Proceeding.of(persons, state, stageOf).on(date);
                if (stated) proceeding.being(kind).about(offence);
                stage.file.with(proceeding);
                return proceeding;
            });
        }

        private Part circumstance(List<Integer> whom) {
            var state = any(STATES);
            var matter = any(List.of(Matter.values()));
            return fact(whom, (stage, persons) -> {
                var circumstance = Circumstance.of(persons, state, matter);
                stage.file.with(circumstance);
                return circumstance;
            });
        }

        private Part act(int i, List<Integer> whom, ActType type) {
            var by = any(STATES);
            var perpetrator = any(List.of(Perpetrator.values()));
            boolean named = random.nextBoolean();
            var modality = any(List.of(Modality.values()));
            boolean dated = random.nextInt(4) > 0;
            var date = date();
            var to = any(STATES);
            boolean destined = type == ActType.RETURN && random.nextBoolean() && !to.equals(by);
            boolean placed = random.nextBoolean();
            return fact(whom, (stage, persons) -> {
                var involved = named ? Involvement.of(by).as(perpetrator) : Involvement.of(by);
                var act = Act.of(persons, type, modality, involved);
                if (destined) act.towards(to);
                var event = Event.of(key("event-" + i), english("An event"));
                if (dated) event.on(date);
                if (placed) event.at(Place.in(by, null, null));
                stage.file.with(event.with(act));
                return act;
            });
        }

        private Part pattern(int i) {
            var state = any(STATES);
            var act = any(List.of(ActType.values()));
            var standing = standing();
            return new Part(
                    false,
                    List.of(0, 1),
                    s -> s.file.with(Pattern.of(key("pattern-" + i), state)
                            .of(act)
                            .against(english("Kazakhs"))
                            .accordingTo(Information.of(s.sources.get(0), standing, null))));
        }

        private Part decision(List<Integer> whom) {
            var provision = org.dutybearer.treaty.ProvisionRef.parse(any(DECIDED));
            var state = any(STATES);
            var conclusion = any(List.of(Conclusion.values()));
            int cited = random.nextInt(3);
            return new Part(true, whom, s -> {
                var decision = Decision.of(
                        s.persons(whom), provision, state, conclusion, english("a body"), OPENED, english("reasons"));
                if (cited == 1) decision.accordingTo(Information.of(s.sources.get(1), Standing.ALLEGED, null));
                if (cited == 2) decision.accordingTo(Information.shown(s.sources.get(0)));
                s.file.with(decision);
            });
        }

        private interface Maker {
            Fact make(Stage stage, List<Person> persons);
        }

        private record Saying(int source, Standing standing) {}

        private Part fact(List<Integer> whom, Maker maker) {
            int sources = 1 + random.nextInt(3);
            var told = new ArrayList<Saying>();
            for (int i = 0; i < sources; i++) told.add(new Saying(random.nextInt(4), standing()));
            return new Part(false, whom, stage -> {
                var fact = maker.make(stage, stage.persons(whom));
                for (Saying by : told) {
                    var source = stage.sources.get(by.source());
                    fact.accordingTo(Information.of(
                            source, by.standing(), source.witness().isPresent() ? Connection.VICTIM : null));
                }
            });
        }

        private Standing standing() {
            int chance = random.nextInt(8);
            return chance < 4 ? Standing.SHOWN : chance < 7 ? Standing.ALLEGED : Standing.SHOWN_NOT;
        }

        private ApproximateDate date() {
            return ApproximateDate.parse(any(DATES));
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
