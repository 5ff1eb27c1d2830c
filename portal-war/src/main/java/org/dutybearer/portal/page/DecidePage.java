package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dutybearer.briefing.Block;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.donor.ReportRecall;
import org.dutybearer.portal.donor.ReportStanding;
import org.dutybearer.portal.run.DocumentStanding;
import org.dutybearer.portal.run.Recall;
import org.dutybearer.portal.run.Touched;
import org.dutybearer.portal.run.Verdict;
import org.jspecify.annotations.Nullable;

/** What a consent that was taken back touches, and what becomes of one document that rests on it. The address says which. */
@Named
@RequestScoped
public class DecidePage {
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

    private CaseRef ref;
    private Touched touched;
    private @Nullable List<ReportStanding> reports;
    private @Nullable Verdict verdict;
    private String why = "";
    private boolean sent;
    private @Nullable List<Block.Kind> found;

    @SuppressWarnings("NullAway.Init")
    protected DecidePage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        touched = recall.touched(ref);
    }

    /** Records the decision where nothing is wrong with it; else the page says what is. */
    public void record() throws IOException {
        sent = true;
        var chosen = verdict;
        var standing = chosen().orElse(null);
        if (chosen == null || standing == null || faults() > 0) return;
        var number = standing.document().number();
        recall.decide(number, chosen, why, seen(), viewer.locale(), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.DECIDE.path() + "?case=" + ref + "&decided=" + number);
    }

    private String seen() {
        var seal = request.getParameter("seen");
        return seal == null ? "" : seal;
    }

    /** The document that is asked about, or the first that somebody has to decide about. */
    public Optional<DocumentStanding> chosen() {
        var waiting = touched.toDecide();
        return waiting.stream()
                .filter(one -> one.document().number().text().equals(request.getParameter("document")))
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }

    /** The document that was decided about just now. */
    public Optional<DocumentStanding> decided() {
        return touched.documents().stream()
                .filter(one -> one.document().number().text().equals(request.getParameter("decided")))
                .filter(one -> one.decided().isPresent())
                .findFirst();
    }

    public int faults() {
        return (isVerdictMissing() ? 1 : 0) + (isReasonWrong() || !found().isEmpty() ? 1 : 0);
    }

    public boolean isVerdictMissing() {
        return sent && verdict == null;
    }

    public boolean isReasonWrong() {
        return sent && (why.isBlank() || why.strip().length() > Recall.LONGEST_REASON);
    }

    /** What the reason holds and must not. */
    public List<Block.Kind> found() {
        if (sent && found == null)
            found = chosen().map(one -> recall.found(one.document(), why, viewer.locale()))
                    .map(List::copyOf)
                    .orElse(List.of());
        return found == null ? List.of() : found;
    }

    public int longestReason() {
        return Recall.LONGEST_REASON;
    }

    public CaseRef ref() {
        return ref;
    }

    public Touched touched() {
        return touched;
    }

    /** Reports to donors that rest on what is over here; each is decided about on its own page. */
    public List<ReportStanding> reports() {
        if (reports == null) reports = reportRecall.touched(ref);
        return reports;
    }

    /** What nobody has cannot be kept. */
    public List<Verdict> verdicts() {
        return chosen().filter(DocumentStanding::isReleased)
                .map(released -> List.of(Verdict.values()))
                .orElse(List.of(Verdict.WITHDRAWN));
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
