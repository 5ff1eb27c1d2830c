package org.dutybearer.donor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.InterventionKind;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Decider;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.interchange.CaseFileWriter;
import org.dutybearer.interchange.Format;
import org.dutybearer.person.Disability;
import org.dutybearer.person.Elsewhere;
import org.dutybearer.person.GroupSize;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.person.PopulationGroup;
import org.dutybearer.person.Sex;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * Two hundred invented cases of two years, 2025 and 2026, as the case team knew them on a day: what happened, when it came to be
 * recorded, who agreed to what and took it back. The same day gives the same cases; a later day gives more, and now and then less.
 *
 * <p>Run as a program it writes them as case files into a folder, as they are known at the end of 2026.
 */
public final class InventedCases {
    public static final int MANY = 200;

    private static final List<String> FAMILIES = List.of("Testuly", "Exampleqyzy", "Mockuly", "Fictqyzy", "Sampluly");
    private static final List<String> GIVEN =
            List.of("Askarbolat", "Aqmaral", "Erlankhan", "Hadisha", "Nurbolat", "Orynbasar", "Perizat", "Raushan");
    private static final List<String> AREAS_OF_KAZAKHSTAN =
            List.of("Almaty Region", "East Kazakhstan Region", "Turkistan Region");
    private static final List<String> AREAS_OF_KYRGYZSTAN = List.of("Osh Region", "Chüy Region", "Naryn Region");

    private final int number;
    private final Random random;
    private final LocalDate day;
    private final LocalDate opened;
    private final CountryCode state;

    private InventedCases(int number, LocalDate day) {
        this.number = number;
        this.day = day;
        random = new Random(20250101L * 31 + number);
        random.nextInt();
        opened = LocalDate.of(2025, 1, 10).plusDays(number * 690L / MANY);
        state = CountryCode.parse(random.nextInt(10) < 6 ? "KAZ" : "KGZ");
    }

    /** Those that were open by then. */
    public static List<CaseFile> knownOn(LocalDate day) {
        return IntStream.range(0, MANY)
                .mapToObj(n -> new InventedCases(n, day).made())
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param arguments the folder */
    public static void main(String... arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var file : knownOn(LocalDate.of(2026, 12, 31)))
            try (var out = Files.newOutputStream(folder.resolve(file.ref() + ".yaml"))) {
                new CaseFileWriter().write(file, Format.YAML, out);
            }
    }

    private static CaseRef ref(int number, CountryCode state) {
        return CaseRef.parse(state + "-2025-" + String.format("%03d", number + 1));
    }

    private Optional<CaseFile> made() {
        var file = CaseFile.open(ref(number, state), Locale.ENGLISH, english("An invented case"), opened)
                .with(state, Role.TERRITORY);
        var people = people(file);
        var report = Source.of(Key.parse("report"), SourceKind.NGO).dated(ApproximateDate.of(opened));
        file.with(report);
        var accounts = new ArrayList<Source>();
        for (var person : people) {
            var account = Source.of(Key.parse("account-" + person.key()), SourceKind.TESTIMONY)
                    .givenBy(person.key());
            accounts.add(account);
            file.with(account);
        }
        happened(file, people, report, accounts);
        asked(file);
        helped(file, people);
        if (happens(10)) {
            var on = opened.plusDays(30);
            var publication = Publication.of(
                    IndexNumber.parse("EUR 57/" + (1000 + number) + "/" + on.getYear()),
                    PublicationKind.PUBLIC_STATEMENT,
                    on,
                    Locale.ENGLISH,
                    english("An invented statement"));
            if (!on.isAfter(day)) file.with(publication);
        }
        return opened.isAfter(day) ? Optional.empty() : Optional.of(file);
    }

    private List<Person> people(CaseFile file) {
        var people = new ArrayList<Person>();
        int many = 1 + random.nextInt(3);
        for (int i = 1; i <= many; i++) people.add(person(i));
        if (happens(6)) people.add(group());
        people.forEach(file::with);
        return people;
    }

    private Person person(int i) {
        var person = Person.of(Key.parse("person-" + i))
                .named(PersonName.of(PersonName.Kind.PREFERRED, any(GIVEN) + " " + any(FAMILIES), "Latn"))
                .ofSex(random.nextInt(20) == 0 ? Sex.UNKNOWN : random.nextInt(10) < 4 ? Sex.FEMALE : Sex.MALE)
                .ofDisability(
                        random.nextInt(3) == 0
                                ? Disability.UNKNOWN
                                : random.nextInt(8) == 0 ? Disability.YES : Disability.NO)
                .ofGroup(any(List.of(
                        PopulationGroup.ASYLUM_SEEKER,
                        PopulationGroup.ASYLUM_SEEKER,
                        PopulationGroup.MINORITY,
                        PopulationGroup.JOURNALIST,
                        PopulationGroup.HUMAN_RIGHTS_DEFENDER,
                        PopulationGroup.OTHER,
                        PopulationGroup.UNKNOWN)));
        int year = 1945 + random.nextInt(68);
        switch (random.nextInt(6)) {
            case 0 -> {}
            case 1 -> person.born(ApproximateDate.parse(year + "~"));
            case 2 -> person.born(ApproximateDate.parse(String.valueOf(year)));
            default ->
                person.born(ApproximateDate.of(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28))));
        }
        // Somebody who came again is the same person as in the case before, whose country may be another.
        if (happens(5) && number > 0) {
            var before = new InventedCases(number - 1, day);
            person.alsoIn(Elsewhere.in(ref(number - 1, before.state), Key.parse("person-1")));
        }
        int mood = random.nextInt(100);
        int until = 60 + random.nextInt(500);
        if (mood < 85) agree(person, Datum.CASE_EXISTENCE, Decider.PERSON, mood >= 81 ? opened.plusDays(until) : null);
        if (mood < 75) agree(person, Datum.TESTIMONY, Decider.PERSON, null);
        return person;
    }

    private Person group() {
        int size = 8 + random.nextInt(60);
        var group = Person.of(Key.parse("group-1"))
                .standingFor(random.nextBoolean() ? GroupSize.of(size) : GroupSize.about(size));
        agree(group, Datum.CASE_EXISTENCE, Decider.CASE_TEAM, null);
        return group;
    }

    private void agree(Person person, Datum datum, Decider decider, @Nullable LocalDate withdrawn) {
        var consent = Consent.given(datum, Audience.DONOR, opened).decidedBy(decider);
        person.allows(withdrawn != null && !withdrawn.isAfter(day) ? consent.withdrawn(withdrawn) : consent);
    }

    private void happened(CaseFile file, List<Person> people, Source report, List<Source> accounts) {
        var areas = state.code().equals("KAZ") ? AREAS_OF_KAZAKHSTAN : AREAS_OF_KYRGYZSTAN;
        var types = List.of(
                ActType.ILL_TREATMENT,
                ActType.ARBITRARY_DETENTION,
                ActType.DENIAL_OF_COUNSEL,
                ActType.TORTURE,
                ActType.RESTRICTION_OF_EXPRESSION,
                ActType.RESTRICTION_OF_ASSEMBLY,
                ActType.KILLING,
                ActType.DISCRIMINATION);
        var often = new int[] {55, 40, 25, 12, 15, 15, 1, 8};
        var area = any(areas);
        boolean placed = !happens(10);
        for (int i = 0; i < types.size(); i++) {
            var type = types.get(i);
            var on = opened.minusDays(random.nextInt(25));
            var date = written(on);
            var event = Event.of(Key.parse("event-" + (i + 1)), english("An invented event"))
                    .at(Place.in(state, placed ? area : null, null));
            date.ifPresent(event::on);
            boolean recorded = isRecorded(on);
            boolean there = happens(often[i]);
            for (int p = 0; p < people.size(); p++) {
                var act = Act.of(List.of(people.get(p)), type, Modality.ALLEGED_DONE, Involvement.of(state));
                boolean told = happens(80);
                if (happens(45)) act.accordingTo(Information.shown(report));
                else act.accordingTo(Information.of(accounts.get(p), Standing.ALLEGED, Connection.VICTIM));
                if (told) event.with(act);
            }
            if (there && recorded) file.with(event);
        }
        held(file, people, report);
        if (happens(30)) {
            file.about("asylum-access");
            var on = opened.minusDays(random.nextInt(20));
            var claim = AsylumClaim.of(people, state, any(List.of(ClaimStatus.values())))
                    .madeOn(written(on).orElse(ApproximateDate.of(on)));
            claim.accordingTo(Information.shown(report));
            if (isRecorded(on)) file.with(claim);
        }
        if (happens(20)) {
            file.about("non-refoulement");
            var on = opened.plusDays(random.nextInt(20));
            var threat = Act.of(people, ActType.RETURN, Modality.THREATENED, Involvement.of(state));
            threat.accordingTo(Information.shown(report));
            var event = Event.of(Key.parse("return"), english("A return announced"))
                    .on(ApproximateDate.of(on))
                    .with(threat);
            if (isRecorded(on)) file.with(event);
        }
    }

    private void held(CaseFile file, List<Person> people, Source report) {
        boolean there = happens(40);
        var on = opened.minusDays(random.nextInt(15));
        Fact detention = Detention.of(people, state, any(List.of(DetentionKind.values())))
                .from(written(on).orElse(ApproximateDate.of(on)));
        detention.accordingTo(Information.shown(report));
        if (there && isRecorded(on)) file.with((Detention) detention);
    }

    private void asked(CaseFile file) {
        for (int i = 1; i <= 1 + random.nextInt(2); i++) {
            var made = opened.plusDays(random.nextInt(30));
            var answered = made.plusDays(20 + random.nextInt(300));
            var status = any(List.of(
                    RecommendationStatus.OPEN,
                    RecommendationStatus.MET,
                    RecommendationStatus.PARTLY_MET,
                    RecommendationStatus.REJECTED));
            var call = Recommendation.to(state, Key.parse("call-" + i), english("An invented call"))
                    .restingOn(ProvisionRef.parse(any(List.of("CAT 12", "ICCPR 7", "ICCPR 9(1)", "ICCPR 14(3)"))))
                    .stands(StatusEntry.of(made, RecommendationStatus.OPEN, null));
            if (status != RecommendationStatus.OPEN && !answered.isAfter(day))
                call.stands(StatusEntry.of(answered, status, null));
            if (!made.isAfter(day)) file.with(call);
        }
    }

    private void helped(CaseFile file, List<Person> people) {
        var kinds = List.of(
                InterventionKind.LEGAL_AID,
                InterventionKind.MEDICAL_HELP,
                InterventionKind.TRIAL_OBSERVATION,
                InterventionKind.LETTER,
                InterventionKind.RELOCATION);
        var often = new int[] {45, 18, 15, 30, 4};
        for (int i = 0; i < kinds.size(); i++) {
            boolean there = happens(often[i]);
            var on = opened.plusDays(random.nextInt(60));
            var help = Intervention.of(kinds.get(i), written(on).orElse(ApproximateDate.of(on)));
            boolean forSomebody =
                    kinds.get(i) != InterventionKind.LETTER && kinds.get(i) != InterventionKind.TRIAL_OBSERVATION;
            if (forSomebody) people.stream().filter(p -> p.group().isEmpty()).forEach(help::helping);
            if (there && isRecorded(on)) file.with(help);
        }
    }

    /** Mostly the day, sometimes the month, the year or nothing. */
    private Optional<ApproximateDate> written(LocalDate on) {
        int how = random.nextInt(100);
        if (how < 80) return Optional.of(ApproximateDate.of(on));
        if (how < 92) return Optional.of(ApproximateDate.parse(on.toString().substring(0, 7)));
        if (how < 96) return Optional.of(ApproximateDate.parse(String.valueOf(on.getYear())));
        return Optional.empty();
    }

    /** Mostly soon after, in one case of eight months later. */
    private boolean isRecorded(LocalDate happened) {
        int later = happens(12) ? 60 + random.nextInt(190) : random.nextInt(30);
        var recorded = happened.plusDays(later);
        return !(recorded.isBefore(opened) ? opened : recorded).isAfter(day);
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Text english(String words) {
        return Text.of(Locale.ENGLISH, words);
    }
}
