package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.AgreementLine;
import org.dutybearer.portal.donor.ReportDeed;
import org.dutybearer.portal.donor.ReportRun;
import org.dutybearer.portal.donor.ReportRunDesk;
import org.dutybearer.portal.donor.ReportStage;
import org.dutybearer.portal.run.RunState;

/** The making, or the release, of a report to a donor, watched. Its number comes with the address or, from a form, with the form. */
@Named
@RequestScoped
public class ReportRunPage {
    /** What the place of an explanation ends with, where the gate refuses one. */
    private static final String EXPLANATION = ".explanation";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ReportRunDesk desk;

    @Inject
    private AgreementDesk agreements;

    @Inject
    private Viewer viewer;

    private ReportRun run;

    @SuppressWarnings("NullAway.Init")
    protected ReportRunPage() {}

    @PostConstruct
    void open() {
        run = desk.run(request.getParameter("run"));
    }

    public ReportRun run() {
        return run;
    }

    public AgreementLine agreement() {
        return agreements.agreement(run.wanted().agreement().toString(), viewer.locale());
    }

    public boolean isRelease() {
        return run.deed() == ReportDeed.RELEASE;
    }

    public boolean isOver() {
        return run.state().isOver();
    }

    public boolean isAskedByViewer() {
        return run.requester().equals(viewer.name());
    }

    /** Whether how many cases there are is known, and that is what is being done. */
    public boolean isCounting() {
        return run.state() == RunState.RUNNING && run.stage() == ReportStage.COUNT.number() && run.casesToRead() > 0;
    }

    public int all() {
        return ReportStage.values().length;
    }

    public int done() {
        return going().done();
    }

    public long took() {
        return going().took();
    }

    public List<StageLine> stages() {
        var going = going();
        return Arrays.stream(ReportStage.values())
                .map(stage -> new StageLine(
                        stage,
                        "ReportStage." + run.deed() + "." + stage,
                        going.word(stage.number()),
                        going.isAt(stage.number())))
                .toList();
    }

    private Going going() {
        return new Going(run, all());
    }

    /** What to do where it failed: where an explanation was refused, that is rewritten and not a case. */
    public RefusalWords failure() {
        var reason = run.reason().orElse("GIVEN_UP");
        var places = run.details().orElse("");
        if (!places.endsWith(EXPLANATION)) return RefusalWords.of(reason, places, viewer.locale());
        var code = places.substring(0, places.length() - EXPLANATION.length());
        return RefusalWords.ofExplanation(code, viewer.locale());
    }

    /** Where to go on from one that was not made: to what was chosen and typed, or to the report that was not released. */
    public String back() {
        return isRelease()
                ? Door.DONOR_REPORT.path() + "?report=" + run.report().orElseThrow()
                : Door.NEW_DONOR_REPORT.path() + "?agreement=" + run.wanted().agreement() + "&again=" + run.number();
    }

    public String cancel() throws IOException {
        desk.cancel(run.number(), viewer.name());
        FacesContext.getCurrentInstance().getExternalContext().redirect(Doorkeeper.address(request));
        return "";
    }

    /** A stage as the list shows it; word is how it stands. */
    public record StageLine(ReportStage stage, String said, String word, boolean isNow) {}
}
