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
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Decider;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.ConsentDesk;
import org.dutybearer.portal.cases.ConsentSheet;
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
    private Viewer viewer;

    @Inject
    private Clock clock;

    private CaseRef ref;
    private ConsentSheet sheet;
    private final Map<String, @Nullable String> cells = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();

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
        if (!faults.isEmpty() || from == null) return;
        var consent = Consent.given(
                        one(Datum.values(), "datum"), one(audiences().toArray(Audience[]::new), "audience"), from)
                .decidedBy(one(deciders().toArray(Decider[]::new), "by"))
                .onBasis(basis);
        consents.record(ref, sheet.person(), until == null ? consent : consent.until(until), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.CONSENTS.path() + "?case=" + ref + "&done=RECORDED");
    }

    private <E extends Enum<E>> E one(E[] all, String field) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(cell(field)))
                .findFirst()
                .orElse(all[0]);
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
