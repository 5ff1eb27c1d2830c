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
import java.util.List;
import java.util.Optional;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.ConsentDesk;
import org.dutybearer.portal.cases.ConsentLine;
import org.dutybearer.portal.cases.ConsentSheet;
import org.dutybearer.portal.donor.ReportRecall;
import org.dutybearer.portal.donor.ReportStanding;
import org.dutybearer.portal.run.Recall;
import org.dutybearer.portal.run.Touched;
import org.jspecify.annotations.Nullable;

/** A consent that somebody takes back, with what follows from it. */
@Named
@RequestScoped
public class WithdrawPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseDesk desk;

    @Inject
    private ConsentDesk consents;

    @Inject
    private Recall recall;

    @Inject
    private ReportRecall reportRecall;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private CaseRef ref;
    private ConsentSheet sheet;
    private String from;
    private boolean isDayWrong;
    private @Nullable Touched touched;
    private @Nullable List<ReportStanding> reports;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawPage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        sheet = consents.sheet(ref, request.getParameter("person"));
        from = LocalDate.now(clock).toString();
    }

    /** Where there is nothing to take back, or the day is none it could be, the page says so itself. */
    public void withdraw() throws IOException {
        var line = line();
        if (line.isEmpty()) return;
        var day = day().filter(d -> !d.isBefore(line.get().givenOn()));
        isDayWrong = day.isEmpty();
        if (day.isEmpty()) return;
        consents.withdraw(ref, sheet.person(), line.get().id(), day.get(), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.CONSENTS.path() + "?case=" + ref + "&done=WITHDRAWN");
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(from.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The consent of the address, while it is as it was shown and can be taken back. */
    public Optional<ConsentLine> line() {
        return sheet.consents().stream()
                .filter(ConsentLine::isOpen)
                .filter(line -> line.id().equals(request.getParameter("consent")))
                .findFirst();
    }

    /** What was made by what this consent allows; asked for where there is one. */
    public Touched touched() {
        if (touched == null) {
            var consent = line().orElseThrow();
            touched = recall.touched(
                    ref, sheet.person(), Datum.valueOf(consent.datum()), Audience.valueOf(consent.audience()));
        }
        return touched;
    }

    /** Reports to donors whose figures rest on this consent; asked for where there is one. */
    public List<ReportStanding> reports() {
        if (reports == null) {
            var consent = line().orElseThrow();
            reports = reportRecall.touched(
                    ref, sheet.person(), Datum.valueOf(consent.datum()), Audience.valueOf(consent.audience()));
        }
        return reports;
    }

    public CaseRef ref() {
        return ref;
    }

    public ConsentSheet sheet() {
        return sheet;
    }

    public boolean isDayWrong() {
        return isDayWrong;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }
}
