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
import java.util.Optional;
import org.dutybearer.portal.run.Approval;
import org.dutybearer.portal.run.Approvals;
import org.dutybearer.portal.run.Document;
import org.dutybearer.portal.run.DocumentStanding;
import org.dutybearer.portal.run.DocumentState;
import org.dutybearer.portal.run.Documents;
import org.dutybearer.portal.run.Order;
import org.dutybearer.portal.run.Recall;
import org.dutybearer.portal.run.Registered;
import org.dutybearer.portal.run.ReleaseDesk;
import org.dutybearer.portal.run.Run;
import org.dutybearer.portal.run.RunDesk;
import org.dutybearer.portal.run.RunState;
import org.dutybearer.portal.run.Runs;
import org.dutybearer.portal.run.Stage;
import org.jspecify.annotations.Nullable;

/** One run, watched. Its number comes with the address or, from a form, with the form. */
@Named
@RequestScoped
public class RunPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private RunDesk desk;

    @Inject
    private Runs runs;

    @Inject
    private Documents documents;

    @Inject
    private Recall recall;

    @Inject
    private Approvals approvals;

    @Inject
    private ReleaseDesk releases;

    @Inject
    private Viewer viewer;

    private Run run;
    private @Nullable DocumentStanding standing;
    private @Nullable Registered registered;

    @SuppressWarnings("NullAway.Init")
    protected RunPage() {}

    @PostConstruct
    void open() {
        var number = request.getParameter("run");
        run = desk.run(number == null ? "" : number);
    }

    public Run run() {
        return run;
    }

    /** The page where it was asked for, with what was chosen there. */
    public String again() {
        return again(run.order());
    }

    static String again(Order order) {
        return Door.NEW_BRIEFING.path() + "?case=" + order.cases().get(0) + "&"
                + Choice.of(order).query();
    }

    public boolean isOver() {
        return run.state().isOver();
    }

    public boolean isAskedByViewer() {
        return run.requester().equals(viewer.name());
    }

    public long before() {
        return runs.before(run);
    }

    /** In whole seconds; nothing where none was made yet. */
    public Optional<Long> lately() {
        return runs.lately(run.order().kind(), run.order().format()).map(Going::seconds);
    }

    public long took() {
        return going().took();
    }

    public int done() {
        return going().done();
    }

    public List<StageLine> stages() {
        var going = going();
        return Arrays.stream(Stage.values())
                .map(stage -> new StageLine(stage, going.word(stage.number()), going.isAt(stage.number())))
                .toList();
    }

    private Going going() {
        return new Going(run, Stage.values().length);
    }

    public Optional<Document> document() {
        return run.document().flatMap(documents::find);
    }

    /** Of the document it left. */
    public Optional<DocumentStanding> standing() {
        if (standing == null) standing = document().map(recall::standing).orElse(null);
        return Optional.ofNullable(standing);
    }

    /** Whether nobody took the document back; its last day may be over. */
    public boolean isToBeHad() {
        return standing()
                .filter(DocumentStanding::isReleased)
                .map(DocumentStanding::state)
                .filter(state -> state == DocumentState.IN_FORCE || state == DocumentState.EXPIRED)
                .isPresent();
    }

    /** The key of the words that stand over the page. */
    public String heading() {
        if (run.state() != RunState.DONE || isToBeHad()) return "run.heading." + run.state();
        return standing()
                .map(one -> switch (one.state()) {
                    case AWAITS_APPROVAL, SENT_BACK -> "run.heading." + one.state();
                    case WITHDRAWN -> "run.heading.withdrawn";
                    case EXPIRED -> "run.heading.EXPIRED";
                    case TO_DECIDE, IN_FORCE -> "run.heading.toDecide";
                })
                .orElseThrow();
    }

    /** The key of the words that the window bears. */
    public String title() {
        return "run.title."
                + (isReleased() ? run.state() : standing().orElseThrow().state());
    }

    /** Whether nobody has to approve the document before it goes to whom it was made for, or somebody has. */
    public boolean isReleased() {
        return standing().map(DocumentStanding::isReleased).orElse(true);
    }

    /** The second person's word, where the case demanded one. */
    public Optional<Approval> approval() {
        return run.document().flatMap(approvals::of);
    }

    /** Nothing where it is not released, also because it stays with the case team. */
    public Optional<Registered> registered() {
        if (registered == null)
            registered = document().flatMap(releases::registered).orElse(null);
        return Optional.ofNullable(registered);
    }

    public RefusalWords failure() {
        return RefusalWords.of(run.reason().orElse("GIVEN_UP"), run.details().orElse(""), viewer.locale());
    }

    public String cancel() throws IOException {
        desk.cancel(run.number().text(), viewer.name());
        FacesContext.getCurrentInstance().getExternalContext().redirect(Doorkeeper.address(request));
        return "";
    }

    public void download() throws IOException {
        var document = document().orElseThrow();
        Download.send(document, desk.download(document, viewer.name()));
    }

    /** A stage as the list shows it; word is how it stands. */
    public record StageLine(Stage stage, String word, boolean isNow) {}
}
