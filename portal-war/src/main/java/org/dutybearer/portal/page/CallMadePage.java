package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.RecommendationView;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.cases.CaseDesk;
import org.jspecify.annotations.Nullable;

/** A call that is drafted, with the day on which somebody made it. Case and draft come with the address or with the form. */
@Named
@RequestScoped
public class CallMadePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseDesk desk;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private CaseRef ref;
    private Briefing briefing;
    private String day;
    private boolean isDayWrong;

    @SuppressWarnings("NullAway.Init")
    protected CallMadePage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        briefing = desk.open(ref, viewer.locale());
        day = LocalDate.now(clock).toString();
    }

    /** Where nothing is left to record, the page says so itself. */
    public void record() throws IOException {
        if (draft().isEmpty()) return;
        var made = dayThatFits(draft().get());
        isDayWrong = made.isEmpty();
        if (isDayWrong) return;
        var key = draft().get().key();
        desk.made(ref, key, made.get(), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.CASE.path() + "?case=" + ref + "&made=" + key
                        + "#recommendations");
    }

    private Optional<LocalDate> dayThatFits(RecommendationView draft) {
        try {
            var written = LocalDate.parse(day.strip());
            boolean fits = !written.isAfter(LocalDate.now(clock))
                    && (draft.statusOn() == null || !written.isBefore(draft.statusOn()));
            return fits ? Optional.of(written) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    public Briefing briefing() {
        return briefing;
    }

    public Optional<RecommendationView> draft() {
        return briefing.recommendations().stream()
                .filter(call -> !call.isMade() && call.key().text().equals(request.getParameter("draft")))
                .findFirst();
    }

    public boolean isDayWrong() {
        return isDayWrong;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }
}
