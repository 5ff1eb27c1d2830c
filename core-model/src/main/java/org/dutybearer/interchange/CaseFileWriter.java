package org.dutybearer.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.Appeal;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClarifyingNote;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Office;
import org.dutybearer.casefile.Paragraph;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Presentation;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.casefile.Quantity;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.casefile.ViolationStatus;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Decider;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Text;
import org.dutybearer.person.Disability;
import org.dutybearer.person.Elsewhere;
import org.dutybearer.person.GroupSize;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.person.PopulationGroup;
import org.dutybearer.person.Sex;
import org.dutybearer.source.Citation;
import org.dutybearer.source.Information;
import org.dutybearer.source.Reliability;
import org.dutybearer.source.Source;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Writes a case file in the order of the schema, so that the same case gives the same bytes. It writes the whole case, consent
 * or none: what it makes is for the case team and for other systems of the organisation, and never for an audience.
 */
public final class CaseFileWriter {
    /** Writes the whole case and leaves the stream open. */
    public void write(CaseFile file, Format format, OutputStream out) throws IOException {
        Tree.write(written(file).root(), format, out);
    }

    /** @param texts the words that people wrote, each by its own node and no other that says the same */
    record Written(Node root, Map<Node, Text> texts) {}

    static Written written(CaseFile file) {
        var draft = new Draft(file.language(), new IdentityHashMap<>());
        return new Written(draft.of(file), draft.texts);
    }

    static Node node(CaseFile file, Text text) {
        return new Draft(file.language(), new IdentityHashMap<>()).text(text);
    }

    /** The case in the words of the schema. What is not known, and what the reader would assume anyway, is left out. */
    private record Draft(Locale language, Map<Node, Text> texts) {
        Node of(CaseFile file) {
            return new Fields()
                    .put("caseFile", Optional.of(1))
                    .put("reference", file.ref())
                    .put("language", file.language().toLanguageTag())
                    .put("title", text(file.title()))
                    .put("summary", file.summary().map(this::text))
                    .put("status", file.status())
                    .put("opened", file.openedOn())
                    .put("closed", file.closedOn())
                    .put("changed", file.changedOn())
                    .put("preparedBy", file.preparedBy().map(this::text))
                    .put(
                            "reviewed",
                            file.reviewedBy()
                                    .map(by -> new Fields()
                                            .put("by", text(by))
                                            .put("on", file.reviewedOn())
                                            .node()))
                    .put("fourEyes", ifTrue(file.demandsFourEyes()))
                    .put("topics", list(file.topics(), Draft::plain))
                    .put(
                            "states",
                            list(
                                    file.states(),
                                    state -> new Fields()
                                            .put("state", state.state())
                                            .put("role", state.role())
                                            .node()))
                    .put("sources", list(file.sources(), this::source))
                    .put("persons", list(file.persons(), this::person))
                    .put("entries", list(file.entries(), this::entry))
                    .put("asylumClaims", list(file.asylumClaims(), this::asylumClaim))
                    .put("detentions", list(file.detentions(), this::detention))
                    .put("proceedings", list(file.proceedings(), this::proceeding))
                    .put("circumstances", list(file.circumstances(), this::circumstance))
                    .put("decisions", list(file.decisions(), this::decision))
                    .put("events", list(file.events(), this::event))
                    .put("patterns", list(file.patterns(), this::pattern))
                    .put("statements", list(file.statements(), this::statement))
                    .put("recommendations", list(file.recommendations(), this::recommendation))
                    .put("interventions", list(file.interventions(), this::intervention))
                    .put("publications", list(file.publications(), each -> publication(each, file.textOf(each))))
                    .node();
        }

        private Node source(Source source) {
            Optional<String> index = source.citation().map(Citation::text).filter(Draft::isIndexNumber);
            Optional<String> docket = source.citation().map(Citation::text).filter(text -> !isIndexNumber(text));
            return new Fields()
                    .put("id", source.key())
                    .put("kind", source.kind())
                    .put("index", index)
                    .put("docket", docket)
                    .put("title", source.title().map(this::text))
                    .put("publisher", source.publisher())
                    .put("url", source.url())
                    .put("date", source.date())
                    .put("person", source.witness())
                    .put("through", source.through().map(Source::key))
                    .put("reliability", unless(Reliability.UNKNOWN, source.reliability()))
                    .put("sensitivity", unless(Sensitivity.OPEN, source.sensitivity()))
                    .node();
        }

        private Node person(Person person) {
            return new Fields()
                    .put("id", person.key())
                    .put("names", list(person.names(), this::name))
                    .put("sex", unless(Sex.UNKNOWN, person.sex()))
                    .put("birth", person.birth())
                    .put("disability", unless(Disability.UNKNOWN, person.disability()))
                    .put("populationGroup", unless(PopulationGroup.UNKNOWN, person.populationGroup()))
                    .put("alsoIn", list(person.elsewhere(), this::elsewhere))
                    .put("occupation", person.occupation().map(this::text))
                    .put("citizenship", list(person.citizenships(), Draft::plain))
                    .put("ethnicity", person.ethnicity())
                    .put("group", person.group().map(this::group))
                    .put("consent", list(person.consents(), this::consent))
                    .node();
        }

        private Node elsewhere(Elsewhere other) {
            return new Fields()
                    .put("case", other.ref())
                    .put("person", other.person())
                    .node();
        }

        private Node name(PersonName name) {
            return new Fields()
                    .put("text", name.text())
                    .put("script", name.script())
                    .put("language", name.language())
                    .put("romanisation", name.romanisation())
                    .put("kind", name.kind())
                    .put("order", unless(PersonName.PartOrder.NOT_KNOWN, name.partOrder()))
                    .node();
        }

        private Node group(GroupSize group) {
            return new Fields()
                    .put("size", group.size())
                    .put("approximate", ifTrue(group.approximate()))
                    .node();
        }

        private Node consent(Consent consent) {
            return new Fields()
                    .put("datum", consent.datum())
                    .put("audience", consent.audience())
                    .put("from", consent.givenOn())
                    .put("until", consent.endsOn())
                    .put("withdrawn", consent.withdrawnOn())
                    .put("by", unless(Decider.PERSON, consent.decidedBy()))
                    .put("basis", consent.basis())
                    .node();
        }

        private Node entry(Entry entry) {
            return told(
                    entry,
                    new Fields()
                            .put("persons", list(entry.persons(), person -> plain(person.key())))
                            .put("from", entry.from())
                            .put("into", entry.into())
                            .put("route", unless(Route.UNKNOWN, entry.route()))
                            .put(
                                    "transit",
                                    list(
                                            entry.transit(),
                                            stay -> new Fields()
                                                    .put("state", stay.state())
                                                    .put("days", stay.days())
                                                    .node()))
                            .put("manner", unless(Manner.UNKNOWN, entry.manner()))
                            .put("date", entry.date())
                            .put("presented", entry.presentation().map(this::presented)));
        }

        private Node presented(Presentation presented) {
            return new Fields()
                    .put("on", presented.on())
                    .put("to", presented.to())
                    .put("cause", presented.cause().map(this::text))
                    .node();
        }

        private Node asylumClaim(AsylumClaim claim) {
            return told(
                    claim,
                    new Fields()
                            .put("persons", list(claim.persons(), person -> plain(person.key())))
                            .put("state", claim.state())
                            .put("status", claim.status())
                            .put("date", claim.date()));
        }

        private Node detention(Detention detention) {
            return told(
                    detention,
                    new Fields()
                            .put("persons", list(detention.persons(), person -> plain(person.key())))
                            .put("kind", detention.kind())
                            .put("state", detention.state())
                            .put("area", detention.area())
                            .put("place", detention.place())
                            .put("start", detention.start())
                            .put("end", detention.end())
                            .put("heldOn", detention.heldOn())
                            .put("grounds", detention.grounds().map(this::text)));
        }

        private Node proceeding(Proceeding proceeding) {
            return told(
                    proceeding,
                    new Fields()
                            .put("persons", list(proceeding.persons(), person -> plain(person.key())))
                            .put("state", proceeding.state())
                            .put("stage", proceeding.stage())
                            .put("kind", proceeding.kind())
                            .put("for", proceeding.offence())
                            .put("charge", proceeding.charge().map(this::text))
                            .put("court", proceeding.court())
                            .put("counsel", proceeding.counsel().map(this::text))
                            .put("date", proceeding.date()));
        }

        private Node circumstance(Circumstance circumstance) {
            return told(
                    circumstance,
                    new Fields()
                            .put("persons", list(circumstance.persons(), person -> plain(person.key())))
                            .put("state", circumstance.state())
                            .put("matter", circumstance.matter())
                            .put("date", circumstance.date()));
        }

        private Node decision(Decision decision) {
            return told(
                    decision,
                    new Fields()
                            .put("provision", decision.provision())
                            .put("state", decision.state())
                            .put("persons", list(decision.persons(), person -> plain(person.key())))
                            .put("conclusion", decision.conclusion())
                            .put("by", text(decision.by()))
                            .put("on", decision.on())
                            .put("reason", text(decision.reason()))
                            .put("restsOn", decision.restsOn()));
        }

        private Node event(Event event) {
            return new Fields()
                    .put("id", event.key())
                    .put("title", text(event.title()))
                    .put("date", event.date())
                    .put(
                            "place",
                            event.place()
                                    .map(place -> new Fields()
                                            .put("state", place.state())
                                            .put("area", place.area())
                                            .put("exact", place.exact())
                                            .node()))
                    .put("description", event.description().map(this::text))
                    .put("violationStatus", unless(ViolationStatus.UNKNOWN, event.violationStatus()))
                    .put("monitoringStatus", event.monitoringStatus())
                    .put("acts", list(event.acts(), this::act))
                    .put("notes", list(event.notes(), this::note))
                    .node();
        }

        private Node act(Act act) {
            return told(
                    act,
                    new Fields()
                            .put("type", act.type())
                            .put("method", act.method())
                            .put("modality", act.modality())
                            .put("victims", list(act.persons(), person -> plain(person.key())))
                            .put("by", involvement(act.by()))
                            .put("to", act.to())
                            .put("statedReason", act.statedReason().map(this::text)));
        }

        private Node involvement(Involvement by) {
            return new Fields()
                    .put("state", by.state())
                    .put("body", by.body().map(this::text))
                    .put("perpetrator", by.perpetrator())
                    .put("degree", by.degree())
                    .node();
        }

        private Node pattern(Pattern pattern) {
            return new Fields()
                    .put("id", pattern.key())
                    .put("state", pattern.state())
                    .put("area", pattern.area())
                    .put("acts", list(pattern.acts(), Draft::plain))
                    .put("groups", list(pattern.groups(), this::text))
                    .put("quantity", pattern.quantity().map(this::quantity))
                    .putAll(information(pattern.information()))
                    .node();
        }

        private Node quantity(Quantity quantity) {
            return new Fields()
                    .put("about", quantity.number())
                    .put("of", text(quantity.of()))
                    .put("approximate", ifTrue(quantity.approximate()))
                    .node();
        }

        private Node statement(Statement statement) {
            return new Fields()
                    .put("id", statement.key())
                    .put("kind", statement.kind())
                    .put("speaker", statement.speaker())
                    .put("office", statement.office().map(this::text))
                    .put("body", statement.body().map(this::text))
                    .put("state", statement.state())
                    .put("date", statement.date().filter(date -> !date.interval()))
                    .put("period", statement.date().filter(ApproximateDate::interval))
                    .put("mode", statement.mode())
                    .put("stance", statement.stance())
                    .put("text", statement.words().map(this::text))
                    .put("about", list(statement.about(), Draft::plain))
                    .put("contradicts", list(statement.contradicts(), Draft::plain))
                    .putAll(information(statement.information()))
                    .node();
        }

        private Node recommendation(Recommendation recommendation) {
            var oldestFirst = recommendation.history().stream()
                    .sorted(Comparator.comparing(StatusEntry::on))
                    .toList();
            return new Fields()
                    .put("id", recommendation.key())
                    .put(
                            "to",
                            new Fields()
                                    .put("state", recommendation.state())
                                    .put("body", recommendation.body().map(this::text))
                                    .node())
                    .put("action", text(recommendation.action()))
                    .put("grounds", list(recommendation.grounds(), Draft::plain))
                    .put(
                            "history",
                            list(
                                    oldestFirst,
                                    change -> new Fields()
                                            .put("on", change.on())
                                            .put("status", change.status())
                                            .put("note", change.note().map(this::text))
                                            .node()))
                    .node();
        }

        private Node intervention(Intervention intervention) {
            return new Fields()
                    .put("kind", intervention.kind())
                    .put("date", intervention.date())
                    .put("addressees", intervention.addressees().map(this::text))
                    .put("response", intervention.response().map(this::text))
                    .put("outcome", intervention.outcome().map(this::text))
                    .put("persons", list(intervention.persons(), person -> plain(person.key())))
                    .node();
        }

        private Node publication(Publication publication, Optional<PublishedText> contents) {
            return new Fields()
                    .put("index", publication.index())
                    .put("kind", publication.kind())
                    .put("date", publication.publishedOn())
                    .put("embargo", publication.embargoUntil())
                    .put("language", publication.language().toLanguageTag())
                    .put("title", text(publication.title()))
                    .put("contents", contents.map(this::contents))
                    .node();
        }

        private Node contents(PublishedText published) {
            return new Fields()
                    .put("about", list(published.about(), Draft::plain))
                    .put("paragraphs", list(published.paragraphs(), this::paragraph))
                    .put("calls", list(published.calls(), Draft::plain))
                    .put("appeal", published.appeal().map(this::appeal))
                    .node();
        }

        private Node appeal(Appeal appeal) {
            return new Fields()
                    .put("expires", appeal.expiresOn())
                    .put("languages", list(appeal.languages(), language -> plain(language.toLanguageTag())))
                    .put("offices", list(appeal.offices(), this::office))
                    .put("avoid", list(appeal.cautions(), this::text))
                    .node();
        }

        private Node office(Office office) {
            return new Fields()
                    .put("state", office.state())
                    .put("office", text(office.office()))
                    .put("body", office.body().map(this::text))
                    .put("salutation", office.salutation().map(this::text))
                    .put("address", office.address().map(this::text))
                    .node();
        }

        private Node paragraph(Paragraph paragraph) {
            return new Fields()
                    .put("text", text(paragraph.text()))
                    .put(
                            "notes",
                            list(
                                    paragraph.notes(),
                                    note -> new Fields()
                                            .put("provision", note.provision())
                                            .put("source", note.source())
                                            .node()))
                    .node();
        }

        private Node told(Fact fact, Fields fields) {
            return fields.put("sensitivity", unless(Sensitivity.OPEN, fact.sensitivity()))
                    .putAll(information(fact.information()))
                    .put("notes", list(fact.notes(), this::note))
                    .node();
        }

        /** Sources that simply show a fact are named in short where they come last, which is where the reader puts them. */
        private Fields information(List<Information> information) {
            int plainFrom = information.size();
            while (plainFrom > 0 && simplyShows(information.get(plainFrom - 1))) plainFrom--;
            return new Fields()
                    .put(
                            "information",
                            list(
                                    information.subList(0, plainFrom),
                                    said -> new Fields()
                                            .put("source", said.source().key())
                                            .put("connection", said.connection())
                                            .put("standing", said.standing())
                                            .node()))
                    .put(
                            "sources",
                            list(
                                    information.subList(plainFrom, information.size()),
                                    said -> plain(said.source().key())));
        }

        private static boolean simplyShows(Information said) {
            return said.standing() == Standing.SHOWN && said.connection().isEmpty();
        }

        private Node note(ClarifyingNote note) {
            return new Fields()
                    .put("field", note.field())
                    .put("note", text(note.note()))
                    .node();
        }

        private Node text(Text text) {
            var node = inShort(text);
            texts.put(node, text);
            return node;
        }

        private Node inShort(Text text) {
            if (text.words().size() == 1 && text.originalLanguage().equals(language)) return plain(text.original());
            var fields = new Fields();
            text.words().forEach((spoken, words) -> fields.put(spoken.toLanguageTag(), words));
            return fields.node();
        }

        private static Node plain(Object value) {
            if (value instanceof Node node) return node;
            String text = value.toString();
            boolean bareYear = value instanceof ApproximateDate && text.matches("[1-9][0-9]{3}");
            if (bareYear || value instanceof Number) return new Node.Value(0, Node.Type.INTEGER, text);
            if (value instanceof Boolean) return new Node.Value(0, Node.Type.BOOLEAN, text);
            return new Node.Value(0, Node.Type.STRING, text);
        }

        private static <T> @Nullable Node list(Collection<? extends T> things, Function<T, Node> each) {
            if (things.isEmpty()) return null;
            List<Node> items = new ArrayList<>();
            things.forEach(thing -> items.add(each.apply(thing)));
            return new Node.Items(0, items);
        }

        private static <E extends Enum<E>> Optional<E> unless(E assumed, E value) {
            return Optional.of(value).filter(v -> v != assumed);
        }

        private static Optional<Boolean> ifTrue(boolean value) {
            return Optional.of(value).filter(v -> v);
        }

        private static boolean isIndexNumber(String text) {
            try {
                return IndexNumber.parse(text).toString().equals(text);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** Fields in the order in which they are put; what is absent is not put. */
    private static final class Fields {
        private final Map<String, Node> entries = new LinkedHashMap<>();

        Fields put(String name, @Nullable Object value) {
            Object present = value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
            if (present != null) entries.put(name, Draft.plain(present));
            return this;
        }

        Fields putAll(Fields others) {
            entries.putAll(others.entries);
            return this;
        }

        Node.Fields node() {
            return new Node.Fields(0, entries, Map.of());
        }
    }
}
