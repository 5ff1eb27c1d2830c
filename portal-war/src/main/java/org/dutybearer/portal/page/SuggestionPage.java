package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.SuggestionView;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.cases.CaseDesk;

/** A recommendation that a case lacks: what it would say in each language, to be read, changed and added, or left. */
@Named
@RequestScoped
public class SuggestionPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseDesk desk;

    @Inject
    private Viewer viewer;

    private CaseRef ref;
    private Briefing briefing;
    private WrittenCall call;

    @SuppressWarnings("NullAway.Init")
    protected SuggestionPage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        briefing = desk.open(ref, viewer.locale());
        call = new WrittenCall(beginning("english", Locale.ENGLISH), beginning("french", Locale.FRENCH));
    }

    /** What a form of an ended session sends again has no state by which Faces would know it. */
    private String beginning(String field, Locale language) {
        var written = request.getParameter(field);
        if (written != null) return written;
        var speaking = language.equals(viewer.locale()) ? briefing : desk.open(ref, language);
        return in(speaking).map(SuggestionView::recommendation).orElse("");
    }

    private Optional<SuggestionView> in(Briefing speaking) {
        return Optional.ofNullable(request.getParameter("suggestion"))
                .flatMap(id -> speaking.advice().suggestion(id));
    }

    /** Where nothing is left to add, or a language is empty, the page says so itself. */
    public void add() throws IOException {
        if (suggestion().isEmpty() || !call.isComplete()) return;
        var added = desk.ask(ref, suggestion().get().id(), call.text(), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.CASE.path() + "?case=" + ref + "&added=" + added
                        + "#recommendations");
    }

    public Briefing briefing() {
        return briefing;
    }

    public Optional<SuggestionView> suggestion() {
        return in(briefing);
    }

    public WrittenCall call() {
        return call;
    }
}
