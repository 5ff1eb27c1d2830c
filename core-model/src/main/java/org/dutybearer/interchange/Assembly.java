package org.dutybearer.interchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.Appeal;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.ClarifyingNote;
import org.dutybearer.casefile.Conclusion;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Degree;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Footnote;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.InterventionKind;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Method;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.MonitoringStatus;
import org.dutybearer.casefile.Offence;
import org.dutybearer.casefile.Office;
import org.dutybearer.casefile.Paragraph;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Presentation;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.ProceedingKind;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.casefile.Quantity;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.casefile.TransitStay;
import org.dutybearer.casefile.ViolationStatus;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Decider;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.person.Disability;
import org.dutybearer.person.Elsewhere;
import org.dutybearer.person.GroupSize;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.person.PopulationGroup;
import org.dutybearer.person.Sex;
import org.dutybearer.source.Citation;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Reliability;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Mode;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.dutybearer.statement.Stance;
import org.dutybearer.statement.Statement;
import org.dutybearer.statement.StatementKind;
import org.dutybearer.treaty.ProvisionRef;

/** Puts a case file together from a file in which nothing is wrong. */
final class Assembly {
    private final Part root;
    private final Faults faults;
    private final Locale language;
    private final CaseFile file;

    private Assembly(Part root, Faults faults) {
        this.root = root;
        this.faults = faults;
        this.language = root.language();
        this.file = CaseFile.open(
                root.the("reference", CaseRef::parse),
                language,
                root.theText("title"),
                root.the("opened", LocalDate::parse));
    }

    static CaseFile of(Node.Fields root, Faults faults) {
        Locale language = new Part(root, Place.FILE, Locale.ROOT).the("language", Locale::forLanguageTag);
        return new Assembly(new Part(root, Place.FILE, language), faults).assembled();
    }

    private CaseFile assembled() {
        root.text("summary").ifPresent(file::summarised);
        root.value("changed", LocalDate::parse).ifPresent(file::changed);
        root.text("preparedBy").ifPresent(file::preparedBy);
        root.part("reviewed")
                .ifPresent(review -> file.reviewed(review.theText("by"), review.the("on", LocalDate::parse)));
        if (root.says("fourEyes")) file.demandingFourEyes();
        root.values("topics", topic -> topic).forEach(file::about);
        each("states", state -> file.with(state.the("state", CountryCode::parse), state.the("role", Role.class)));
        each("persons", part -> file.with(person(part)));
        each("sources", part -> file.with(source(part)));
        each(
                "sources",
                part -> part.value("through", Key::parse)
                        .ifPresent(
                                nearer -> sourceAt(part.the("id", Key::parse)).through(sourceAt(nearer))));
        each("entries", part -> file.with(entry(part)));
        each("asylumClaims", part -> file.with(asylumClaim(part)));
        each("detentions", part -> file.with(detention(part)));
        each("proceedings", part -> file.with(proceeding(part)));
        each("circumstances", part -> file.with(circumstance(part)));
        each("decisions", part -> file.with(decision(part)));
        each("events", part -> file.with(event(part)));
        each("patterns", part -> file.with(pattern(part)));
        each("statements", part -> file.with(statement(part)));
        each("recommendations", part -> file.with(recommendation(part)));
        each("interventions", part -> file.with(intervention(part)));
        each("publications", part -> {
            Publication publication = publication(part);
            file.with(publication);
            part.part("contents").ifPresent(contents -> file.with(publishedText(publication, contents)));
        });
        root.value("closed", LocalDate::parse).ifPresent(file::close);
        return file;
    }

    private interface Step {
        void with(Part part);
    }

    /** A rule of the domain that the checks before did not know is told as a fault as well; its message may hold a value. */
    private void each(String list, Step step) {
        for (Part part : root.parts(list))
            try {
                step.with(part);
            } catch (IllegalArgumentException e) {
                faults.add(part.place(), Fault.Kind.DOES_NOT_FIT);
            }
    }

    private Person person(Part part) {
        Person person = Person.of(part.the("id", Key::parse));
        part.parts("names").forEach(name -> person.named(name(name)));
        part.one("sex", Sex.class).ifPresent(person::ofSex);
        part.value("birth", ApproximateDate::parse).ifPresent(person::born);
        part.one("disability", Disability.class).ifPresent(person::ofDisability);
        part.one("populationGroup", PopulationGroup.class).ifPresent(person::ofGroup);
        part.parts("alsoIn")
                .forEach(other -> person.alsoIn(
                        Elsewhere.in(other.the("case", CaseRef::parse), other.the("person", Key::parse))));
        part.text("occupation").ifPresent(person::workingAs);
        part.values("citizenship", CountryCode::parse).forEach(person::citizenOf);
        part.word("ethnicity").ifPresent(person::ofEthnicity);
        part.part("group").ifPresent(group -> person.standingFor(group(group)));
        part.parts("consent").forEach(consent -> person.allows(consent(consent)));
        return person;
    }

    private static PersonName name(Part part) {
        PersonName name = PersonName.of(
                part.the("kind", PersonName.Kind.class), part.the("text", t -> t), part.the("script", s -> s));
        name = part.word("language").map(name::inLanguage).orElse(name);
        name = part.word("romanisation").map(name::romanisedBy).orElse(name);
        return part.one("order", PersonName.PartOrder.class).map(name::ordered).orElse(name);
    }

    private static GroupSize group(Part part) {
        int size = part.the("size", Integer::parseInt);
        return part.says("approximate") ? GroupSize.about(size) : GroupSize.of(size);
    }

    private static Consent consent(Part part) {
        Consent consent = Consent.given(
                part.the("datum", Datum.class),
                part.the("audience", Audience.class),
                part.the("from", LocalDate::parse));
        consent = part.value("until", LocalDate::parse).map(consent::until).orElse(consent);
        consent = part.value("withdrawn", LocalDate::parse)
                .map(consent::withdrawn)
                .orElse(consent);
        consent = part.one("by", Decider.class).map(consent::decidedBy).orElse(consent);
        return part.word("basis").map(consent::onBasis).orElse(consent);
    }

    private Source source(Part part) {
        Source source = Source.of(part.the("id", Key::parse), part.the("kind", SourceKind.class));
        part.value("index", IndexNumber::parse).ifPresent(index -> source.citedAs(new Citation(index.toString())));
        part.value("docket", Citation::parse).ifPresent(source::citedAs);
        part.text("title").ifPresent(source::titled);
        part.word("publisher").ifPresent(source::publishedBy);
        part.word("url").ifPresent(source::foundAt);
        part.value("date", ApproximateDate::parse).ifPresent(source::dated);
        part.value("person", Key::parse).ifPresent(source::givenBy);
        part.one("reliability", Reliability.class).ifPresent(source::reliable);
        part.one("sensitivity", Sensitivity.class).ifPresent(source::keptWithin);
        return source;
    }

    private Entry entry(Part part) {
        Entry entry = Entry.of(
                people(part, "persons"),
                part.the("from", CountryCode::parse),
                part.the("into", CountryCode::parse),
                part.one("route", Route.class).orElse(Route.UNKNOWN),
                part.one("manner", Manner.class).orElse(Manner.UNKNOWN));
        part.parts("transit")
                .forEach(stay -> entry.through(TransitStay.in(
                        stay.the("state", CountryCode::parse),
                        stay.value("days", Integer::valueOf).orElse(null))));
        part.value("date", ApproximateDate::parse).ifPresent(entry::on);
        part.part("presented")
                .ifPresent(presented -> entry.presented(Presentation.on(
                        presented.the("on", ApproximateDate::parse),
                        presented.word("to").orElse(null),
                        presented.text("cause").orElse(null))));
        return told(part, entry);
    }

    private AsylumClaim asylumClaim(Part part) {
        AsylumClaim claim = AsylumClaim.of(
                people(part, "persons"), part.the("state", CountryCode::parse), part.the("status", ClaimStatus.class));
        part.value("date", ApproximateDate::parse).ifPresent(claim::madeOn);
        return told(part, claim);
    }

    private Detention detention(Part part) {
        Detention detention = Detention.of(
                people(part, "persons"), part.the("state", CountryCode::parse), part.the("kind", DetentionKind.class));
        part.word("area").ifPresent(detention::inArea);
        part.word("place").ifPresent(detention::at);
        part.value("start", ApproximateDate::parse).ifPresent(detention::from);
        part.value("end", ApproximateDate::parse).ifPresent(detention::until);
        part.value("heldOn", LocalDate::parse).ifPresent(detention::heldOn);
        part.text("grounds").ifPresent(detention::onGrounds);
        return told(part, detention);
    }

    private Proceeding proceeding(Part part) {
        Proceeding proceeding = Proceeding.of(
                people(part, "persons"), part.the("state", CountryCode::parse), part.the("stage", Stage.class));
        part.one("kind", ProceedingKind.class).ifPresent(proceeding::being);
        part.one("for", Offence.class).ifPresent(proceeding::about);
        part.text("charge").ifPresent(proceeding::charging);
        part.word("court").ifPresent(proceeding::before);
        part.text("counsel").ifPresent(proceeding::assistedBy);
        part.value("date", ApproximateDate::parse).ifPresent(proceeding::on);
        return told(part, proceeding);
    }

    private Circumstance circumstance(Part part) {
        Circumstance circumstance = Circumstance.of(
                people(part, "persons"), part.the("state", CountryCode::parse), part.the("matter", Matter.class));
        part.value("date", ApproximateDate::parse).ifPresent(circumstance::on);
        return told(part, circumstance);
    }

    private Decision decision(Part part) {
        Decision decision = Decision.of(
                people(part, "persons"),
                part.the("provision", ProvisionRef::parse),
                part.the("state", CountryCode::parse),
                part.the("conclusion", Conclusion.class),
                part.theText("by"),
                part.the("on", LocalDate::parse),
                part.theText("reason"));
        part.word("restsOn").ifPresent(decision::restingOn);
        return told(part, decision);
    }

    private Event event(Part part) {
        Event event = Event.of(part.the("id", Key::parse), part.theText("title"));
        part.value("date", ApproximateDate::parse).ifPresent(event::on);
        part.part("place")
                .ifPresent(place -> event.at(org.dutybearer.casefile.Place.in(
                        place.the("state", CountryCode::parse),
                        place.word("area").orElse(null),
                        place.word("exact").orElse(null))));
        part.text("description").ifPresent(event::described);
        part.one("violationStatus", ViolationStatus.class).ifPresent(event::heldToBe);
        part.one("monitoringStatus", MonitoringStatus.class).ifPresent(event::followed);
        part.parts("acts").forEach(act -> event.with(act(act)));
        part.parts("notes").forEach(note -> event.noted(note(note)));
        return event;
    }

    private Act act(Part part) {
        Act act = Act.of(
                people(part, "victims"),
                part.the("type", ActType.class),
                part.one("modality", Modality.class).orElseGet(() -> modalityAsTold(part)),
                involvement(part.thePart("by")));
        part.one("method", Method.class).ifPresent(act::byMeansOf);
        part.value("to", CountryCode::parse).ifPresent(act::towards);
        part.text("statedReason").ifPresent(act::forStatedReason);
        return told(part, act);
    }

    private Modality modalityAsTold(Part act) {
        boolean shown = information(act).stream().anyMatch(said -> said.standing() == Standing.SHOWN);
        return shown ? Modality.DONE : Modality.ALLEGED_DONE;
    }

    private static Involvement involvement(Part part) {
        Involvement by = Involvement.of(part.the("state", CountryCode::parse));
        by = part.text("body").map(by::throughBody).orElse(by);
        by = part.one("perpetrator", Perpetrator.class).map(by::as).orElse(by);
        return part.one("degree", Degree.class).map(by::as).orElse(by);
    }

    private Pattern pattern(Part part) {
        Pattern pattern = Pattern.of(part.the("id", Key::parse), part.the("state", CountryCode::parse));
        part.word("area").ifPresent(pattern::inArea);
        part.values("acts", ActType::valueOf).forEach(pattern::of);
        part.texts("groups").forEach(pattern::against);
        part.part("quantity").ifPresent(quantity -> pattern.numbering(quantity(quantity)));
        information(part).forEach(pattern::accordingTo);
        return pattern;
    }

    private static Quantity quantity(Part part) {
        long number = part.the("about", Long::parseLong);
        return part.says("approximate")
                ? Quantity.about(number, part.theText("of"))
                : Quantity.of(number, part.theText("of"));
    }

    private Statement statement(Part part) {
        Statement statement = Statement.of(
                part.the("id", Key::parse),
                part.the("kind", StatementKind.class),
                part.the("state", CountryCode::parse),
                part.the("stance", Stance.class));
        statement.known(part.the("mode", Mode.class));
        part.word("speaker").ifPresent(statement::spokenBy);
        part.text("office").ifPresent(statement::asHolderOf);
        part.text("body").ifPresent(statement::forBody);
        part.value("date", ApproximateDate::parse).ifPresent(statement::on);
        part.value("period", ApproximateDate::parse).ifPresent(statement::on);
        part.text("text").ifPresent(statement::saying);
        part.values("about", Key::parse).forEach(statement::about);
        part.values("contradicts", Key::parse).forEach(statement::contradicts);
        information(part).forEach(statement::accordingTo);
        return statement;
    }

    private Recommendation recommendation(Part part) {
        Part to = part.thePart("to");
        Recommendation recommendation = Recommendation.to(
                to.the("state", CountryCode::parse), part.the("id", Key::parse), part.theText("action"));
        to.text("body").ifPresent(recommendation::addressing);
        part.values("grounds", ProvisionRef::parse).forEach(recommendation::restingOn);
        part.parts("history")
                .forEach(change -> recommendation.stands(StatusEntry.of(
                        change.the("on", LocalDate::parse),
                        change.the("status", RecommendationStatus.class),
                        change.text("note").orElse(null))));
        return recommendation;
    }

    private Intervention intervention(Part part) {
        Intervention intervention =
                Intervention.of(part.the("kind", InterventionKind.class), part.the("date", ApproximateDate::parse));
        part.text("addressees").ifPresent(intervention::addressedTo);
        part.text("response").ifPresent(intervention::answered);
        part.text("outcome").ifPresent(intervention::endedIn);
        people(part, "persons").forEach(intervention::helping);
        return intervention;
    }

    private Publication publication(Part part) {
        Publication publication = Publication.of(
                part.the("index", IndexNumber::parse),
                part.the("kind", PublicationKind.class),
                part.the("date", LocalDate::parse),
                part.value("language", Locale::forLanguageTag).orElse(language),
                part.theText("title"));
        part.value("embargo", LocalDate::parse).ifPresent(publication::embargoedUntil);
        return publication;
    }

    private static PublishedText publishedText(Publication publication, Part part) {
        PublishedText text = PublishedText.of(publication);
        part.values("about", Key::parse).forEach(text::about);
        part.parts("paragraphs")
                .forEach(paragraph -> text.saying(Paragraph.of(
                        paragraph.theText("text"),
                        paragraph.parts("notes").stream()
                                .map(Assembly::footnote)
                                .toArray(Footnote[]::new))));
        part.values("calls", Key::parse).forEach(text::calling);
        part.part("appeal").ifPresent(appeal -> text.appealing(appeal(appeal)));
        return text;
    }

    private static Appeal appeal(Part part) {
        Appeal appeal = Appeal.until(part.the("expires", LocalDate::parse));
        part.values("languages", Locale::forLanguageTag).forEach(appeal::inLanguage);
        part.parts("offices").forEach(office -> appeal.to(office(office)));
        part.texts("avoid").forEach(appeal::warning);
        return appeal;
    }

    private static Office office(Part part) {
        Office office = Office.of(part.the("state", CountryCode::parse), part.theText("office"));
        office = part.text("body").map(office::in).orElse(office);
        office = part.text("salutation").map(office::saluted).orElse(office);
        return part.text("address").map(office::at).orElse(office);
    }

    private static Footnote footnote(Part part) {
        return part.value("provision", ProvisionRef::parse)
                .map(Footnote::citing)
                .orElseGet(() -> Footnote.citing(part.the("source", Key::parse)));
    }

    private <F extends Fact> F told(Part part, F fact) {
        information(part).forEach(fact::accordingTo);
        part.one("sensitivity", Sensitivity.class).ifPresent(fact::keptWithin);
        part.parts("notes").forEach(note -> fact.noted(note(note)));
        return fact;
    }

    /** What single sources say comes first, then those that simply show it; the writer relies on this order. */
    private List<Information> information(Part part) {
        var said = part.parts("information").stream()
                .map(one -> Information.of(
                        sourceAt(one.the("source", Key::parse)),
                        one.the("standing", Standing.class),
                        one.one("connection", Connection.class).orElse(null)));
        var shown = part.values("sources", Key::parse).stream().map(key -> Information.shown(sourceAt(key)));
        return Stream.concat(said, shown).toList();
    }

    private static ClarifyingNote note(Part part) {
        return ClarifyingNote.on(part.the("field", f -> f), part.theText("note"));
    }

    private List<Person> people(Part part, String list) {
        return part.values(list, Key::parse).stream()
                .map(key -> file.person(key).orElseThrow(() -> new IllegalArgumentException("no such person")))
                .toList();
    }

    private Source sourceAt(Key key) {
        return file.source(key).orElseThrow(() -> new IllegalArgumentException("no such source"));
    }
}
