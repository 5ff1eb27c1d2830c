package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutybearer.assessment.Question;
import org.dutybearer.assessment.Step;
import org.dutybearer.casefile.Role;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Truth;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Stance;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * Briefings on invented people in a state of the map whose deeds here are invented too. Each method gives one that a document
 * must cope with.
 */
public final class Briefings {
    private static final LocalDate AS_AT = LocalDate.of(2021, 5, 20);
    private static final CountryCode HOST = CountryCode.parse("ISL");
    private static final CountryCode ORIGIN = CountryCode.parse("NZL");

    private String title = "Two asylum-seekers from New Zealand face return from Iceland";
    private String shortTitle = "Two asylum-seekers in Iceland";
    private Audience audience = Audience.TREATY_BODY;
    private Locale language = Locale.ENGLISH;
    private @Nullable CaseRef ref = CaseRef.parse("ISL-2021-004");
    private @Nullable String reviewer = "T. Example, legal adviser";
    private InBrief inBrief = new InBrief(
            "Orlan Testov and Mira Samplin crossed into Iceland on 3 March 2021 and sought asylum. Both are in"
                    + " pre-trial detention. An official has said they will be returned.",
            "Return would violate article 33(1) of the Refugee Convention if carried out. Article 3 of the Convention"
                    + " against Torture allows no exception.",
            "Whether they reported to the authorities without delay; when detention began; Mira Samplin’s own account.",
            "Release them, stop the prosecution, open the asylum procedure to them, and give them a lawyer.",
            Mark.NO_REPLY,
            "Four calls made; no reply on record.");
    private List<PersonView> people = twoPeople();
    private List<EventView> events = someEvents();
    private List<StatementView> statements = threeStatements();
    private List<ObligationView> obligations = fourObligations();
    private List<GroundView> grounds = List.of(
            new GroundView(
                    ProvisionRef.parse("REFUGEE 16(1)"),
                    "Refugee Convention 16(1)",
                    false,
                    Step.NOT_ASSESSABLE,
                    List.of(MISSING),
                    List.of()),
            new GroundView(
                    ProvisionRef.parse("ICCPR 9(1)"),
                    "ICCPR 9(1)",
                    false,
                    Step.NOT_ASSESSABLE,
                    List.of(MISSING),
                    List.of()));
    private List<RecommendationView> calls = fourCalls();
    private List<SourceView> sources = List.of(
            new SourceView(1, "Public statement of an invented organisation, 20 May 2021. Own publication.", null),
            new SourceView(
                    2,
                    "Convention relating to the Status of Refugees, 28 July 1951, 189 UNTS 137; in force for the state"
                            + " named on the day named.",
                    null),
            new SourceView(
                    3,
                    "Convention against Torture, 10 December 1984, 1465 UNTS 85; in force for the state named on the"
                            + " day named, and for the other state on the other day named in the register of treaties.",
                    null),
            new SourceView(4, "Report of an invented observer, 2020. Cited in source 1.", null));
    private List<Withheld> withheld = List.of();
    private List<PublishedTextView> texts = List.of();
    private @Nullable Changes changes;
    private StateOfPlay state = StateOfPlay.RETURN_THREATENED;
    private List<AheadView> ahead = List.of();

    private static final String MISSING =
            "when and on what grounds detention began, whether a court reviewed it, whether they have a lawyer.";

    public static Briefings ofTwoPeople() {
        return new Briefings();
    }

    /** A case of which nothing is known yet but its name. */
    public static Briefings empty() {
        var empty = new Briefings();
        empty.inBrief = new InBrief("", "", "", "", Mark.NOT_KNOWN, "No call has been made.");
        empty.people = List.of();
        empty.events = List.of();
        empty.statements = List.of();
        empty.obligations = List.of();
        empty.grounds = List.of();
        empty.calls = List.of();
        empty.sources = List.of();
        empty.reviewer = null;
        return empty;
    }

    public static Briefings ofFivePeople() {
        var five = new Briefings();
        five.people = Stream.of("A", "B", "C", "D", "E")
                .map(label -> new PersonView(
                        label,
                        "Person " + label,
                        true,
                        null,
                        "en",
                        List.of(
                                topic("origin", "Origin", Mark.SHOWN, "From a village near the border", 1),
                                label.equals("D")
                                        ? topic("claim", "Asylum claim", Mark.NOT_KNOWN, "Not on record")
                                        : topic("claim", "Asylum claim", Mark.SHOWN, "Pending", 1)),
                        List.of()))
                .toList();
        five.obligations = List.of(new ObligationView(
                ProvisionRef.parse("REFUGEE 33(1)"),
                "Refugee Convention, article 33(1)",
                "return",
                HOST,
                "Iceland",
                Role.REFUGE,
                "state of refuge",
                "Iceland, the state of refuge, must not return anyone to a territory where life or freedom would be"
                        + " threatened.",
                List.of(
                        new SayingView(
                                Step.AT_RISK,
                                "at risk",
                                List.of("A", "B", "C", "E"),
                                "Returning them would violate article 33(1) if carried out.",
                                "",
                                List.of()),
                        new SayingView(
                                Step.ENGAGED,
                                "engaged",
                                List.of("D"),
                                "Article 33(1) is engaged; what would show a violation is not known.",
                                "",
                                List.of())),
                List.of(
                        new ElementView(
                                "bound",
                                "State bound",
                                true,
                                List.of(new PersonAnswer("A", Truth.YES, answer(Mark.SHOWN, "Party", 2), null))),
                        new ElementView(
                                "protected",
                                "Person protected",
                                false,
                                Stream.of("A", "B", "C", "D", "E")
                                        .map(label -> label.equals("D")
                                                ? new PersonAnswer(
                                                        label,
                                                        Truth.UNKNOWN,
                                                        answer(Mark.NOT_KNOWN, "no claim on record"),
                                                        "Has Person D applied?")
                                                : new PersonAnswer(
                                                        label, Truth.YES, answer(Mark.SHOWN, "claim pending", 1), null))
                                        .toList()),
                        new ElementView(
                                "danger",
                                "Danger of torture",
                                false,
                                Stream.of("A", "B", "C", "D", "E")
                                        .map(label -> label.equals("B")
                                                ? new PersonAnswer(
                                                        label,
                                                        Truth.UNKNOWN,
                                                        answer(Mark.ALLEGED, "her own account", 1),
                                                        null)
                                                : new PersonAnswer(
                                                        label,
                                                        Truth.UNKNOWN,
                                                        answer(Mark.NOT_KNOWN, "no account on record"),
                                                        null))
                                        .toList())),
                generalTest(List.of("A", "B", "C", "D", "E"), "D"),
                List.of("Reservations were not looked up for this day."),
                List.of(),
                false,
                true,
                "refugee-33-1",
                1,
                "an invented source",
                null));
        return five;
    }

    /** As of five, but of so many that no page was drawn for them: those in doubt alone fill pages with their names. */
    public static Briefings ofManyPeople(int count) {
        var many = ofFivePeople();
        var five = many.people;
        many.people = IntStream.range(0, count)
                .mapToObj(i -> new PersonView(
                        "P" + i,
                        "Person " + i,
                        true,
                        null,
                        "en",
                        five.get(i % five.size()).topics(),
                        List.of()))
                .toList();
        many.obligations =
                many.obligations.stream().map(of -> ofManyPeople(of, count)).toList();
        return many;
    }

    private static ObligationView ofManyPeople(ObligationView o, int count) {
        return new ObligationView(
                o.provision(),
                o.heading(),
                o.topic(),
                o.dutyBearer(),
                o.dutyBearerName(),
                o.role(),
                o.roleName(),
                o.requires(),
                o.sayings().stream()
                        .map(said -> new SayingView(
                                said.step(),
                                said.stepName(),
                                labels(count, said.persons().get(0)),
                                said.sentence(),
                                said.why(),
                                said.sources()))
                        .toList(),
                o.elements().stream()
                        .map(element -> new ElementView(
                                element.id(),
                                element.label(),
                                element.ofTheState(),
                                IntStream.range(0, count)
                                        .mapToObj(i -> {
                                            var like = element.answers()
                                                    .get(i % element.answers().size());
                                            return new PersonAnswer(
                                                    "P" + i, like.truth(), like.answer(), like.question());
                                        })
                                        .toList()))
                        .toList(),
                o.general(),
                o.warnings(),
                o.cautions(),
                o.standard(),
                o.inFull(),
                o.rule(),
                o.ruleVersion(),
                o.law(),
                o.reviewer());
    }

    /** Every second of them, so that those of two steps take turns. */
    private static List<String> labels(int count, String first) {
        return IntStream.range(0, count)
                .filter(i -> i % 2 == (first.equals("A") ? 0 : 1))
                .mapToObj(i -> "P" + i)
                .toList();
    }

    public Briefings titled(String title, String shortTitle) {
        this.title = title;
        this.shortTitle = shortTitle;
        return this;
    }

    public Briefings in(Locale language) {
        this.language = language;
        return this;
    }

    public Briefings restingOnACorrection(String provision, String said) {
        grounds = grounds.stream()
                .map(g -> g.provision().toString().equals(provision)
                        ? new GroundView(g.provision(), g.name(), g.standard(), g.step(), g.missing(), List.of(said))
                        : g)
                .toList();
        return this;
    }

    /** As the gate does with provisions that the rules do not want told in full. */
    public Briefings toldInLine(String provision) {
        obligations = obligations.stream()
                .map(o -> o.provision().toString().equals(provision)
                        ? new ObligationView(
                                o.provision(),
                                o.heading(),
                                o.topic(),
                                o.dutyBearer(),
                                o.dutyBearerName(),
                                o.role(),
                                o.roleName(),
                                o.requires(),
                                o.sayings(),
                                o.elements(),
                                o.general(),
                                o.warnings(),
                                o.cautions(),
                                o.standard(),
                                false,
                                o.rule(),
                                o.ruleVersion(),
                                o.law(),
                                o.reviewer())
                        : o)
                .toList();
        return this;
    }

    /** Donors get no reference and are told nothing of what is withheld. */
    public Briefings forAudience(Audience audience) {
        this.audience = audience;
        if (audience == Audience.DONOR) ref = null;
        return this;
    }

    public Briefings withholding(Withheld... withheld) {
        this.withheld = List.of(withheld);
        return this;
    }

    public Briefings saying(InBrief inBrief) {
        this.inBrief = inBrief;
        return this;
    }

    public Briefings withoutStatements() {
        this.statements = List.of();
        return this;
    }

    public Briefings withoutCalls() {
        this.calls = List.of();
        this.grounds = List.of();
        return this;
    }

    public Briefings calling(String action) {
        var calls = new ArrayList<>(this.calls);
        calls.set(0, call(1, action, Mark.PARTLY_MET, "Partly met", LocalDate.of(2021, 5, 9), "ICCPR 9(1)"));
        this.calls = calls;
        return this;
    }

    public Briefings drafting(String action) {
        var calls = new ArrayList<>(this.calls);
        calls.add(call(calls.size() + 1, action, null, "Not sent yet", LocalDate.of(2021, 5, 9), "ICCPR 9(1)"));
        this.calls = calls;
        return this;
    }

    public Briefings with(EventView... events) {
        this.events = List.of(events);
        return this;
    }

    public Briefings named(String name, @Nullable String other, String language) {
        var people = new ArrayList<>(this.people);
        people.set(
                0,
                new PersonView("A", name, false, other, language, people.get(0).topics(), List.of()));
        this.people = people;
        return this;
    }

    /** With a statement of two paragraphs for each call of it, and a note for each paragraph. */
    public Briefings publishing(int calls) {
        var paragraphs = new ArrayList<String>();
        var notes = new ArrayList<NoteView>();
        var actions = new ArrayList<String>();
        for (int i = 1; i <= calls; i++) {
            var note = new NoteView(
                    i,
                    i % 2 == 0
                            ? "Convention relating to the Status of Refugees, article\u00A033(1)."
                            : "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or"
                                    + " Punishment, article\u00A03(1).");
            notes.add(note);
            paragraphs.add("Orlan Testov and Mira Samplin are held before trial in the north of the country. The charge"
                    + " against each is “illegally crossing the border”." + note.mark()
                    + " Both have asked for asylum.");
            paragraphs.add("Iceland has bound itself not to send anyone to a place where life or freedom would be"
                    + " threatened.");
            actions.add("Release both now, and stop prosecuting them for the crossing.");
        }
        texts = List.of(new PublishedTextView(
                IndexNumber.parse("EUR 28/0001/2021"),
                "Public statement",
                "Iceland: protect two people who fled New Zealand, and do not return them",
                AS_AT,
                "20\u00A0May\u00A02021",
                "",
                paragraphs,
                List.of(new CallsView(HOST, "the authorities of Iceland", actions)),
                notes,
                null));
        return this;
    }

    /** With an urgent appeal of so many paragraphs, calls and offices. */
    public Briefings appealing(int size, boolean expired) {
        var statement = publishing(size).texts.get(0);
        var offices = new ArrayList<OfficeView>();
        for (int i = 1; i <= size; i++)
            offices.add(new OfficeView(
                    HOST,
                    "Iceland",
                    "Minister number " + i,
                    "Ministry of Invented Affairs",
                    "Dear Minister,",
                    i + " Example Street\n101 Reykjavik\nIceland"));
        texts = List.of(new PublishedTextView(
                statement.index(),
                "Urgent action",
                statement.title(),
                statement.publishedOn(),
                statement.when(),
                "",
                statement.paragraphs(),
                statement.calls(),
                statement.notes(),
                new AppealView(
                        LocalDate.of(2021, 7, 1),
                        "1\u00A0July\u00A02021",
                        expired,
                        List.of("Icelandic", "English"),
                        offices,
                        List.of(
                                "Name nobody whom this appeal does not name, and send no money.",
                                "Do not turn to an embassy or consulate of New Zealand, and ask nobody there: it would"
                                        + " tell that state where these people are."))));
        return this;
    }

    /** Compared with an earlier one: a row of every kind, or none where nothing is to be listed. */
    public Briefings since(LocalDate day, boolean inTheSameWords, boolean anything) {
        changes = new Changes(
                day,
                inTheSameWords,
                anything
                        ? List.of(
                                new ChangeView(
                                        Part.PEOPLE, false, "Somebody who is not named", "Claim", "", null, null),
                                new ChangeView(
                                        Part.TIMELINE,
                                        true,
                                        "6\u00A0May\u00A02021",
                                        "Return announced",
                                        "",
                                        null,
                                        null),
                                new ChangeView(
                                        Part.STATEMENTS,
                                        true,
                                        "6\u00A0May\u00A02021",
                                        "Ministry of Invented Affairs",
                                        "",
                                        null,
                                        null),
                                new ChangeView(
                                        Part.OBLIGATIONS,
                                        false,
                                        "Iceland",
                                        "Refugee Convention 33(1)",
                                        "at risk",
                                        Step.AT_RISK,
                                        Step.ENGAGED),
                                new ChangeView(
                                        Part.OBLIGATIONS, true, "Iceland", "ICCPR 9(1)", "engaged", Step.ENGAGED, null),
                                new ChangeView(
                                        Part.RECOMMENDATIONS,
                                        false,
                                        "",
                                        "Release both now, and stop prosecuting them for the crossing.",
                                        "Partly met",
                                        null,
                                        null))
                        : List.of(),
                anything && audience.isToldWhatIsWithheld() ? List.of(Part.TIMELINE) : List.of());
        return this;
    }

    public Briefing briefing() {
        return new Briefing(
                new Heading(
                        ref,
                        title,
                        shortTitle,
                        "open",
                        audience,
                        audience == Audience.DONOR ? "Donors" : "Treaty bodies",
                        "For treaty bodies. Not for publication.",
                        language,
                        AS_AT,
                        AS_AT,
                        "Case team, North",
                        reviewer,
                        reviewer == null ? null : LocalDate.of(2021, 5, 21),
                        List.of(
                                new StateView(HOST, "Iceland", Role.REFUGE, "state of refuge"),
                                new StateView(ORIGIN, "New Zealand", Role.ORIGIN, "state of origin")),
                        List.of("return"),
                        "1"),
                "A summary.",
                inBrief,
                atAGlance(),
                people,
                events,
                statements,
                obligations,
                grounds,
                calls,
                List.of(),
                texts,
                sources,
                List.of(),
                AdviceView.NONE,
                withheld,
                "Some information may be left out.",
                List.of(),
                List.of(),
                List.of(),
                changes);
    }

    private AtAGlance atAGlance() {
        var quarters = new ArrayList<CallsAt>();
        int all = calls.size();
        for (int n = 0; n < AtAGlance.QUARTERS - 1; n++)
            quarters.add(new CallsAt(
                    LocalDate.of(2021, 4, 1).minusMonths(3L * (6 - n)).minusDays(1),
                    n > 4 ? all / 4 : 0,
                    n > 2 ? all / 5 : 0,
                    n > 0 ? all / 3 : 0,
                    all / 4));
        quarters.add(new CallsAt(
                AS_AT, marked(Mark.MET), marked(Mark.PARTLY_MET), marked(Mark.NOT_MET), marked(Mark.NO_REPLY)));
        return new AtAGlance(
                state,
                switch (state) {
                    case RETURN_THREATENED -> "Return threatened";
                    case IN_DETENTION -> "In detention";
                    case PROCEEDINGS -> "Proceedings under way";
                    case CLAIM_PENDING -> "Asylum claim pending";
                    case OPEN -> "Open";
                    case CLOSED -> "Closed";
                },
                "Return announced, 6\u00A0May\u00A02021",
                people.size(),
                0,
                ahead,
                quarters);
    }

    private int marked(Mark mark) {
        return (int) calls.stream().filter(call -> call.mark() == mark).count();
    }

    /** Another case than the first, with calls of which the first are met. */
    public Briefings numbered(int number, int calls) {
        ref = CaseRef.parse("ISL-2021-" + String.format(Locale.ROOT, "%03d", number));
        var made = new ArrayList<RecommendationView>();
        for (int i = 1; i <= calls; i++)
            made.add(call(
                    i,
                    "Give both full access to asylum, and let the office of the United Nations see them.",
                    i < 3 ? Mark.MET : i < 5 ? Mark.PARTLY_MET : i < 7 ? Mark.NOT_MET : Mark.NO_REPLY,
                    i < 3 ? "Met" : i < 5 ? "Partly met" : i < 7 ? "Not met: rejected" : "No reply on record",
                    i < 7 ? LocalDate.of(2021, 5, 9) : null,
                    "Refugee Convention 33(1)"));
        this.calls = made;
        return this;
    }

    public Briefings standing(StateOfPlay state, AheadView... ahead) {
        this.state = state;
        this.ahead = List.of(ahead);
        return this;
    }

    private static List<PersonView> twoPeople() {
        return List.of(
                person(
                        "A",
                        "Orlan Testov",
                        topic(
                                "treatment",
                                "Treatment",
                                Mark.ALLEGED,
                                "Says he was held in a labour camp and beaten",
                                1)),
                person("B", "Mira Samplin", topic("treatment", "Treatment", Mark.NOT_KNOWN, "No account on record")));
    }

    private static PersonView person(String label, String name, TopicView treatment) {
        return new PersonView(
                label,
                name,
                false,
                null,
                "en",
                List.of(
                        topic("origin", "Origin", Mark.SHOWN, "From the South Island, New Zealand", 1),
                        topic("entry", "Entry", Mark.SHOWN, "Directly from New Zealand, 3 March 2021", 1),
                        topic("claim", "Asylum claim", Mark.SHOWN, "Pending; date of claim not known", 1),
                        topic("detention", "Detention", Mark.SHOWN, "Pre-trial, in the east; start not known", 1),
                        topic("charge", "Charge", Mark.SHOWN, "“Illegally crossing the border”", 1),
                        treatment,
                        topic("birth", "Date of birth", Mark.NOT_KNOWN, "Not on record")),
                List.of());
    }

    private static List<EventView> someEvents() {
        return List.of(
                new EventView(
                        ApproximateDate.parse("/2020-03"),
                        null,
                        "Until March 2020",
                        "month; start unknown",
                        "New Zealand",
                        "denied the camps until March 2020",
                        "New Zealand denies the labour camps.",
                        Mark.SHOWN,
                        true,
                        false,
                        "statement",
                        List.of(1)),
                new EventView(
                        ApproximateDate.parse("2020-03/.."),
                        null,
                        "March 2020",
                        "month; end open",
                        "New Zealand",
                        "said from March 2020 to be voluntary schools",
                        "New Zealand acknowledges them, and describes them as voluntary, free schools.",
                        Mark.SHOWN,
                        false,
                        false,
                        "statement",
                        List.of(1)),
                new EventView(
                        ApproximateDate.parse("2021-03-03"),
                        null,
                        "3 March 2021",
                        "day",
                        "Both people",
                        "crossed, 3 March 2021",
                        "Irregular entry of both, from New Zealand.",
                        Mark.SHOWN,
                        false,
                        true,
                        "entry",
                        List.of(1)),
                new EventView(
                        null,
                        LocalDate.of(2021, 5, 20),
                        "20 May 2021",
                        "start unknown; end open",
                        "Both people",
                        "in detention, start not known",
                        "Both are in pre-trial detention.",
                        Mark.SHOWN,
                        false,
                        true,
                        "detention",
                        List.of(1)),
                new EventView(
                        ApproximateDate.parse("2021-05-14?"),
                        null,
                        "14 May [2021]",
                        "day; year inferred",
                        "Iceland",
                        "return announced, 14 May [2021]",
                        "Iceland’s coast watch says both will be returned to New Zealand.",
                        Mark.ANNOUNCED,
                        false,
                        true,
                        "statement",
                        List.of(1)),
                new EventView(
                        ApproximateDate.parse("2021-05-20"),
                        null,
                        "20 May 2021",
                        "day",
                        "This organisation",
                        "public statement with four calls",
                        "A public statement makes four calls.",
                        Mark.SHOWN,
                        false,
                        false,
                        "PUBLICATION",
                        List.of(1)),
                new EventView(
                        null,
                        null,
                        "No date on record",
                        "no date",
                        "Both people",
                        "Orlan Testov held in a camp and beaten, as he says",
                        "Orlan Testov says he was held in a labour camp and beaten.",
                        Mark.ALLEGED,
                        false,
                        true,
                        "act",
                        List.of(1)),
                new EventView(
                        null,
                        null,
                        "No date on record",
                        "no date",
                        "Both people",
                        "two asylum claims, one each",
                        "Each applies for asylum in Iceland.",
                        Mark.SHOWN,
                        false,
                        true,
                        "claim",
                        List.of(1)));
    }

    private static List<StatementView> threeStatements() {
        return List.of(
                new StatementView(
                        Key.parse("return"),
                        HOST,
                        "Iceland",
                        "The head of the coast watch",
                        "14 May [2021]",
                        Stance.ANNOUNCE,
                        "announced",
                        "The two will be returned.",
                        "The head of the coast watch of an invented harbour board said on 14 May [2021] that the"
                                + " two would be returned to New Zealand.",
                        true,
                        List.of(),
                        List.of(1)),
                new StatementView(
                        Key.parse("no-camps"),
                        ORIGIN,
                        "New Zealand",
                        "The authorities",
                        "Until March 2020",
                        Stance.DENY,
                        "denied",
                        "Denied that the camps existed.",
                        "The authorities denied until March 2020 that the camps existed.",
                        false,
                        List.of(Key.parse("schools")),
                        List.of(1)),
                new StatementView(
                        Key.parse("schools"),
                        ORIGIN,
                        "New Zealand",
                        "The authorities",
                        "From March 2020",
                        Stance.ACKNOWLEDGE_ALTERNATIVE_EXPLANATION,
                        "explained otherwise",
                        "Acknowledged them; called them voluntary, free schools.",
                        "The authorities acknowledged them from March 2020 and called them voluntary, free schools.",
                        false,
                        List.of(Key.parse("no-camps")),
                        List.of(1, 4)));
    }

    private static List<ObligationView> fourObligations() {
        return List.of(
                obligation(
                        "REFUGEE 33(1)",
                        "Refugee Convention, article 33(1)",
                        Step.AT_RISK,
                        "Iceland, the state of refuge, must not return anyone in any manner to a territory where life"
                                + " or freedom would be threatened for a Convention reason.",
                        "Returning either of them to New Zealand would violate article 33(1) if carried out.",
                        bound("Party; in force since 30 November 1955", 2),
                        both("Person protected", Mark.SHOWN, "Asylum-seeker, claim pending", 1),
                        both("Return", Mark.ANNOUNCED, "Announced 14 May [2021]", 1),
                        each(
                                "Life or freedom threatened for a Convention reason",
                                answer(Mark.ALLEGED, "Alleged: his own account", 1, 4),
                                answer(Mark.NOT_KNOWN, "No account on record")),
                        both("Exception, 33(2)", Mark.NOT_KNOWN, "Not shown; for the state to show")),
                obligation(
                        "CAT 3(1)",
                        "Convention against Torture, article 3(1)",
                        Step.AT_RISK,
                        "Iceland, the state of refuge, must not return anyone where there are substantial grounds for"
                                + " believing that the person would be in danger of torture. No exception.",
                        "Returning either of them would violate article 3(1) if there are substantial grounds for"
                                + " believing that they would be in danger of torture.",
                        bound("Party; in force since 22 November 1996", 3),
                        both("Return", Mark.ANNOUNCED, "Announced 14 May [2021]", 1),
                        each(
                                "Danger of torture",
                                answer(Mark.ALLEGED, "Alleged in part: beating alone does not show torture", 1),
                                answer(Mark.NOT_KNOWN, "No account on record")),
                        new ElementView(
                                "pattern",
                                "Pattern of violations",
                                true,
                                List.of(new PersonAnswer(
                                        "A",
                                        Truth.UNKNOWN,
                                        answer(Mark.ALLEGED, "Reported, source unnamed; context only", 1, 4),
                                        null)))),
                obligation(
                        "REFUGEE 31(1)",
                        "Refugee Convention, article 31(1)",
                        Step.ENGAGED,
                        "Iceland, the state of refuge, must not penalise asylum-seekers for irregular entry if the"
                                + " article’s conditions are met.",
                        "Article 31(1) is engaged, elements not shown: they should not be prosecuted if they reported"
                                + " without delay and showed good cause.",
                        bound("Party; in force since 30 November 1955; no reservation on record", 2),
                        both("Penalty for entry", Mark.SHOWN, "Prosecuted for crossing", 1),
                        both("Came directly", Mark.SHOWN, "From New Zealand", 1),
                        both("Without delay", Mark.NOT_KNOWN, "Not known: ask"),
                        both("Good cause", Mark.NOT_KNOWN, "Not known: ask")),
                obligation(
                        "CAT 16(1)",
                        "Convention against Torture, article 16(1)",
                        Step.ALLEGED_BREACH,
                        "New Zealand, the state of origin, must prevent cruel, inhuman or degrading treatment by its"
                                + " officials or with their consent.",
                        "Orlan Testov says he was held and beaten; if confirmed, it would amount to ill-treatment."
                                + " Torture elements not all shown.",
                        bound("Party; in force since 9 January 1990", 3),
                        each(
                                "Ill-treatment",
                                answer(Mark.ALLEGED, "Alleged: his own account", 1),
                                answer(Mark.NOT_KNOWN, "No account on record")),
                        each(
                                "Official involvement",
                                answer(Mark.ALLEGED, "Alleged: held in a camp", 1),
                                answer(Mark.NOT_KNOWN, "No account on record")),
                        both("Date of the act", Mark.NOT_KNOWN, "Not known")));
    }

    private static ObligationView obligation(
            String provision, String heading, Step step, String requires, String sentence, ElementView... elements) {
        return new ObligationView(
                ProvisionRef.parse(provision),
                heading,
                "return",
                HOST,
                "Iceland",
                Role.REFUGE,
                "state of refuge",
                requires,
                List.of(new SayingView(step, "step", List.of("A", "B"), sentence, "", List.of())),
                List.of(elements),
                generalTest(List.of("A", "B"), "B"),
                List.of(),
                List.of(),
                false,
                true,
                "rule",
                1,
                "an invented source",
                null);
    }

    /** All are asked alike, but of one it is not known where she was. */
    private static List<GeneralQuestionView> generalTest(List<String> people, String elsewhere) {
        return List.of(
                general(Question.FORM, "Is it a treaty?", people, Truth.YES, "A treaty"),
                general(
                        Question.RESERVATION,
                        "Is it free of a reservation?",
                        people,
                        Truth.UNKNOWN,
                        "Texts are not held: check the depositary"),
                new GeneralQuestionView(
                        Question.JURISDICTION,
                        "Was the person within its territory?",
                        people.stream()
                                .map(label -> label.equals(elsewhere)
                                        ? new GeneralAnswerView(
                                                label, Truth.UNKNOWN, "The record does not say where", List.of())
                                        : new GeneralAnswerView(label, Truth.YES, "On its territory", List.of(1)))
                                .toList()),
                general(Question.COMPLAINT, "Can the person complain?", people, Truth.NO, "Not open"));
    }

    private static GeneralQuestionView general(
            Question question, String text, List<String> people, Truth truth, String why) {
        return new GeneralQuestionView(
                question,
                text,
                people.stream()
                        .map(label -> new GeneralAnswerView(label, truth, why, List.of()))
                        .toList());
    }

    private static List<RecommendationView> fourCalls() {
        return List.of(
                call(
                        1,
                        "Release both now.",
                        Mark.NO_REPLY,
                        "No reply on record",
                        null,
                        "Refugee Convention 31(2)",
                        "ICCPR 9(1)"),
                call(
                        2,
                        "Stop prosecuting them for the crossing.",
                        Mark.NO_REPLY,
                        "No reply on record",
                        null,
                        "Refugee Convention 31(1)"),
                call(
                        3,
                        "Give both full access to asylum.",
                        Mark.NO_REPLY,
                        "No reply on record",
                        null,
                        "Refugee Convention 33(1)",
                        "Convention against Torture 3(1)"),
                call(4, "Give both adequate legal assistance.", Mark.NO_REPLY, "No reply on record", null));
    }

    private static RecommendationView call(
            int number, String action, @Nullable Mark mark, String status, @Nullable LocalDate on, String... grounds) {
        return new RecommendationView(
                number,
                Key.parse("call-" + number),
                HOST,
                "the authorities of Iceland",
                action,
                List.of(),
                List.of(grounds),
                mark,
                status,
                on,
                on == null ? "" : "9 May 2021",
                "");
    }

    private static ElementView bound(String text, Integer... sources) {
        return new ElementView(
                "bound",
                "State bound",
                true,
                List.of(new PersonAnswer("A", Truth.YES, answer(Mark.SHOWN, text, sources), null)));
    }

    private static ElementView both(String label, Mark mark, String text, Integer... sources) {
        return each(label, answer(mark, text, sources), answer(mark, text, sources));
    }

    private static ElementView each(String label, Answer first, Answer second) {
        return new ElementView(
                "element",
                label,
                false,
                List.of(
                        new PersonAnswer("A", Truth.UNKNOWN, first, null),
                        new PersonAnswer("B", Truth.UNKNOWN, second, null)));
    }

    private static TopicView topic(String id, String label, Mark mark, String text, Integer... sources) {
        return new TopicView(id, label, answer(mark, text, sources));
    }

    private static Answer answer(Mark mark, String text, Integer... sources) {
        return new Answer(mark, text, List.of(sources));
    }
}
