package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dutybearer.briefing.Block;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Decider;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.ConsentDesk;
import org.dutybearer.portal.cases.ConsentSheet;
import org.dutybearer.portal.run.Recall;
import org.jspecify.annotations.Nullable;

/** A consent that somebody gave, to be written down. */
@Named
@RequestScoped
public class ConsentPage {
    private static final int LONGEST_BASIS = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseDesk desk;

    @Inject
    private ConsentDesk consents;

    @Inject
    private Recall recall;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private CaseRef ref;
    private ConsentSheet sheet;
    private final Map<String, @Nullable String> cells = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();
    private List<Block.Kind> found = List.of();

    @SuppressWarnings("NullAway.Init")
    protected ConsentPage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        sheet = consents.sheet(ref, request.getParameter("person"));
        cells.put("from", LocalDate.now(clock).toString());
    }

    /** Writes it down where every field is right; else the page says which is not. */
    public void record() throws IOException {
        var from = day("from").orElse(null);
        var until = cell("until").isEmpty() ? null : day("until").orElse(null);
        if (from != null && from.isAfter(LocalDate.now(clock))) faults.add("from");
        if (from != null && until != null && until.isBefore(from)) faults.add("until");
        var basis = cell("basis");
        if (basis.isEmpty() || basis.length() > LONGEST_BASIS) faults.add("basis");
        found = List.copyOf(recall.found(ref, basis, viewer.locale()));
        if (!found.isEmpty()) faults.add("basis");
        var datum = one(data(), "datum");
        var audience = one(audiences(), "audience");
        var by = one(deciders(), "by");
        if (!faults.isEmpty() || from == null) return;
        var consent = Consent.given(datum.orElseThrow(), audience.orElseThrow(), from)
                .decidedBy(by.orElseThrow())
                .onBasis(basis);
        consents.record(ref, sheet.person(), until == null ? consent : consent.until(until), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.CONSENTS.path() + "?case=" + ref + "&done=RECORDED");
    }

    /** Nothing is taken for chosen that nobody chose. */
    private <E extends Enum<E>> Optional<E> one(List<E> all, String field) {
        var one = all.stream().filter(each -> each.name().equals(cell(field))).findFirst();
        if (one.isEmpty()) faults.add(field);
        return one;
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(cell(field)));
        } catch (DateTimeParseException notADay) {
            faults.add(field);
            return Optional.empty();
        }
    }

    private String cell(String field) {
        return Objects.requireNonNullElse(cells.get(field), "").strip();
    }

    public Map<String, @Nullable String> getCells() {
        return cells;
    }

    public Set<String> faults() {
        return faults;
    }

    /** What the words on how it is known hold and must not: they are kept for good. */
    public List<Block.Kind> found() {
        return found;
    }

    public CaseRef ref() {
        return ref;
    }

    public ConsentSheet sheet() {
        return sheet;
    }

    public List<Datum> data() {
        return List.of(Datum.values());
    }

    /** The team sees all as it is, and donors get no people: there is nothing to allow. */
    public List<Audience> audiences() {
        return List.of(Audience.TREATY_BODY, Audience.PUBLIC);
    }

    public List<Decider> deciders() {
        return Arrays.stream(Decider.values())
                .filter(decider -> decider != Decider.CASE_TEAM || sheet.group())
                .toList();
    }
}
