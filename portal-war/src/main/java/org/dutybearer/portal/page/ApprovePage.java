package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.dutybearer.briefing.Block;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.Foretold;
import org.dutybearer.portal.run.Approval;
import org.dutybearer.portal.run.ApprovalDesk;
import org.dutybearer.portal.run.Document;
import org.dutybearer.portal.run.DocumentStanding;
import org.dutybearer.portal.run.DocumentState;
import org.jspecify.annotations.Nullable;

/** A document that waits for a second person. Its number comes with the address or, from a form, with the form. */
@Named
@RequestScoped
public class ApprovePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ApprovalDesk desk;

    @Inject
    private CaseDesk cases;

    @Inject
    private Viewer viewer;

    private Document document;
    private @Nullable DocumentStanding standing;
    private @Nullable Foretold preview;
    private String why = "";
    private boolean isReasonWrong;
    private List<Block.Kind> found = List.of();

    @SuppressWarnings("NullAway.Init")
    protected ApprovePage() {}

    @PostConstruct
    void open() {
        document = desk.document(request.getParameter("document"));
    }

    public void approve() throws IOException {
        desk.approve(document, viewer.name());
        leave();
    }

    public void sendBack() throws IOException {
        isReasonWrong = why.isBlank() || why.strip().length() > longestReason();
        found = List.copyOf(desk.found(document, why, viewer.locale()));
        if (isReasonWrong || !found.isEmpty()) return;
        desk.sendBack(document, why, viewer.locale(), viewer.name());
        leave();
    }

    private void leave() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.RUN.path() + "?run=" + document.run());
    }

    public Document document() {
        return document;
    }

    public Approval approval() {
        return desk.approval(document);
    }

    /** What whoever gets it will see and what is withheld and why, as the gate says today. */
    public Foretold preview() {
        if (preview == null)
            preview = cases.foretell(
                    document.kind(), document.cases(), document.toldTo(), document.language(), viewer.locale());
        return preview;
    }

    /** The page where it was asked for, with what was chosen there. */
    public String again() {
        return RunPage.again(document.order());
    }

    public boolean isAskedByViewer() {
        return approval().requester().equals(viewer.name());
    }

    /** Whether anybody can still approve it. */
    public boolean isOpen() {
        return isUndecided() && standing().state() == DocumentState.AWAITS_APPROVAL;
    }

    /** Nobody approved it or sent it back; it may be too late for either. */
    public boolean isUndecided() {
        return approval().state() == Approval.State.AWAITED;
    }

    public DocumentStanding standing() {
        if (standing == null) standing = desk.standing(document);
        return standing;
    }

    public boolean isReasonWrong() {
        return isReasonWrong;
    }

    /** What the reason holds and must not. */
    public List<Block.Kind> found() {
        return found;
    }

    public boolean isFaulty() {
        return isReasonWrong || !found.isEmpty();
    }

    public int longestReason() {
        return ApprovalDesk.LONGEST_REASON;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
