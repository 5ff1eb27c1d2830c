package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.CountryCode.Form;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.treaties.Asked;
import org.dutybearer.portal.treaties.Question;
import org.dutybearer.portal.treaties.Region;
import org.dutybearer.portal.treaties.RegionStanding;
import org.dutybearer.portal.treaties.Standing;
import org.dutybearer.portal.treaties.Subject;
import org.dutybearer.portal.treaties.TreatyDesk;

/** Treaty status. All it is asked for stands in the address, because nothing in it is secret and it is worth sharing. */
@Named
@RequestScoped
public class TreatiesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private TreatyDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private Asked asked;
    private Optional<Standing> standing;
    private Optional<RegionStanding> regional;
    private List<Region> regions;
    private List<CountryCode> states;

    @SuppressWarnings("NullAway.Init")
    protected TreatiesPage() {}

    @PostConstruct
    void open() {
        asked = Asked.of(request::getParameter, desk.register().parties(), this::usualState, LocalDate.now(clock));
        standing = asked.question().map(question -> desk.answer(question, viewer.locale()));
        regional = asked.regional().map(question -> desk.answer(question, viewer.locale()));
        regions = desk.regions();
        states = desk.states(viewer.locale());
    }

    /** The first state of the cases at hand, for whoever may open them: to others it would tell something of them. */
    private Optional<CountryCode> usualState() {
        if (!viewer.isStaff()) return Optional.empty();
        var parties = desk.register().parties();
        return cases.states(viewer.locale()).stream().filter(parties::contains).findFirst();
    }

    public Asked asked() {
        return asked;
    }

    /** Empty where the state or the day asked for is none, or none is asked for. */
    public Optional<Standing> standing() {
        return standing;
    }

    /** Empty where no region is asked for, or the day is none. */
    public Optional<RegionStanding> regional() {
        return regional;
    }

    public List<Region> regions() {
        return regions;
    }

    public List<CountryCode> states() {
        return states;
    }

    /** How many are laid over the facts. */
    public int ownCorrections() {
        return desk.register().corrections().all().size();
    }

    public List<Subject> subjects() {
        return List.of(Subject.values());
    }

    public List<Question.Order> orders() {
        return List.of(Question.Order.values());
    }

    /** The name as the subject of a sentence. */
    public String stateAsSubject() {
        return state(Form.WITH_ARTICLE);
    }

    public String stateAsOwner() {
        return state(Form.OF);
    }

    private String state(Form form) {
        return standing.orElseThrow().question().state().name(form, viewer.locale());
    }

    public Locale locale() {
        return viewer.locale();
    }
}
