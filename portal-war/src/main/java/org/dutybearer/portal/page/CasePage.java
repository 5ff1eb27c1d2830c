package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dutybearer.assessment.Step;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.EventView;
import org.dutybearer.briefing.Mark;
import org.dutybearer.briefing.PersonView;
import org.dutybearer.briefing.Protection;
import org.dutybearer.briefing.QuestionView;
import org.dutybearer.briefing.RecommendationView;
import org.dutybearer.briefing.SourceView;
import org.dutybearer.briefing.StatementView;
import org.dutybearer.briefing.TopicView;
import org.dutybearer.consent.Audience;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.donor.ReportRecall;
import org.dutybearer.portal.run.DocumentStanding;
import org.dutybearer.portal.run.DocumentState;
import org.dutybearer.portal.run.Recall;
import org.dutybearer.portal.run.Standings;
import org.jspecify.annotations.Nullable;

/** One case, as the case team may see it today. Its reference comes with the address. */
@Named
@RequestScoped
public class CasePage {
    /** What HTML calls a date: a day, a month or a year, and nothing about. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private static final Pattern PROVISION = Pattern.compile("[A-Z]+ [0-9]");
    private static final List<String> SITUATION = List.of("claim", "detention", "charge");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseDesk desk;

    @Inject
    private Recall recall;

    @Inject
    private ReportRecall reportRecall;

    @Inject
    private Viewer viewer;

    private Briefing briefing;
    private Matrix matrix;
    private Standings standings;
    private long reportsToDecide;

    @SuppressWarnings("NullAway.Init")
    protected CasePage() {}

    @PostConstruct
    void open() {
        briefing = desk.open(desk.ref(request.getParameter("case")), viewer.locale());
        matrix = Matrix.of(briefing);
        standings = recall.standings(desk.ref(request.getParameter("case")));
        reportsToDecide = reportRecall.toDecide(desk.ref(request.getParameter("case")));
    }

    /** Reports to donors that rest on a consent in this case which is over. */
    public long reportsToDecide() {
        return reportsToDecide;
    }

    public Briefing briefing() {
        return briefing;
    }

    public Matrix matrix() {
        return matrix;
    }

    /** The cell whose elements are shown. */
    public Optional<Matrix.Cell> chosen() {
        return matrix.cell(request.getParameter("cell"));
    }

    public List<EventView> dated() {
        return briefing.events().stream().filter(CasePage::isDated).toList();
    }

    public List<EventView> undated() {
        return briefing.events().stream().filter(event -> !isDated(event)).toList();
    }

    private static boolean isDated(EventView event) {
        return event.date() != null || event.heldOn() != null;
    }

    /** The date of an event as HTML writes it; null where it is not that exact. */
    public @Nullable String machineDate(EventView event) {
        return Optional.ofNullable(event.date())
                .map(Object::toString)
                .filter(date -> DATE.matcher(date).matches())
                .orElse(null);
    }

    /** One row of what is on record about a person; null where nothing is. */
    public @Nullable TopicView topic(PersonView person, String id) {
        return person.topics().stream()
                .filter(topic -> topic.id().equals(id) && topic.answer().mark() != Mark.NOT_KNOWN)
                .findFirst()
                .orElse(null);
    }

    public @Nullable Protection protection(PersonView person, String audience) {
        return person.protections().stream()
                .filter(one -> one.audience() == Audience.valueOf(audience))
                .findFirst()
                .orElse(null);
    }

    public long publiclyNamed() {
        return briefing.people().stream()
                .flatMap(person -> person.protections().stream())
                .filter(one -> one.audience() == Audience.PUBLIC && one.shows() == Protection.Shows.NAME)
                .count();
    }

    public long openCalls() {
        return briefing.recommendations().stream()
                .filter(call -> call.mark() == Mark.NO_REPLY || call.mark() == Mark.PARTLY_MET)
                .count();
    }

    public long madeCalls() {
        return briefing.recommendations().stream()
                .filter(RecommendationView::isMade)
                .count();
    }

    public long drafts() {
        return briefing.recommendations().size() - madeCalls();
    }

    /** The draft that was added just now, as the address says, by its action; nothing where there is none of that key. */
    public Optional<String> added() {
        return named("added").filter(call -> !call.isMade()).map(RecommendationView::action);
    }

    /** The draft of which it was just now recorded that it was made, in the same way. */
    public Optional<String> made() {
        return named("made").filter(RecommendationView::isMade).map(RecommendationView::action);
    }

    private Optional<RecommendationView> named(String parameter) {
        return briefing.recommendations().stream()
                .filter(call -> call.key().text().equals(request.getParameter(parameter)))
                .findFirst();
    }

    public List<Contradiction> contradictions() {
        return briefing.statements().stream()
                .flatMap(one -> briefing.statements().stream()
                        .filter(other -> one.contradicts().contains(other.key()))
                        .map(other -> new Contradiction(other, one)))
                .toList();
    }

    public @Nullable SourceView source(Integer number) {
        return briefing.sources().stream()
                .filter(source -> number.equals(source.number()))
                .findFirst()
                .orElse(null);
    }

    /** What is on record of where the person stands now. */
    public List<TopicView> situation(PersonView person) {
        return SITUATION.stream()
                .map(id -> topic(person, id))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the question matters to provisions, or only to how the record reads. */
    public boolean isNeededForLaw(QuestionView question) {
        return PROVISION.matcher(question.neededFor()).lookingAt();
    }

    public List<Step> steps() {
        return List.of(Step.values());
    }

    public List<DocumentStanding> documents() {
        return standings.all();
    }

    public long documentsInForce() {
        return documents().stream()
                .filter(one -> one.state() == DocumentState.IN_FORCE)
                .count();
    }

    /** Documents that use something that may no longer be shown, and that nobody has decided about. */
    public int toDecide() {
        return standings.toDecide().size();
    }

    /** Two positions that cannot both be so, the earlier told first. Nobody here judges which is. */
    public record Contradiction(StatementView first, StatementView second) {
        public boolean isBySameSpeaker() {
            return first.speaker().equals(second.speaker());
        }

        @Override
        public String toString() {
            return "Contradiction[" + first.key() + ", " + second.key() + "]";
        }
    }
}
