package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.SuggestionView;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Text;
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
    private String english;
    private String french;

    @SuppressWarnings("NullAway.Init")
    protected SuggestionPage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        briefing = desk.open(ref, viewer.locale());
        english = written("english").orElseGet(() -> standard(Locale.ENGLISH));
        french = written("french").orElseGet(() -> standard(Locale.FRENCH));
    }

    /** What a form of an ended session sends again has no state by which Faces would know it. */
    private Optional<String> written(String language) {
        return Optional.ofNullable(request.getParameter(language));
    }

    private String standard(Locale language) {
        var speaking = language.equals(viewer.locale()) ? briefing : desk.open(ref, language);
        return in(speaking).map(SuggestionView::recommendation).orElse("");
    }

    private Optional<SuggestionView> in(Briefing speaking) {
        return Optional.ofNullable(request.getParameter("suggestion"))
                .flatMap(id -> speaking.advice().suggestion(id));
    }

    /** Where nothing is left to add, or a language is empty, the page says so itself. */
    public void add() throws IOException {
        if (suggestion().isEmpty() || english.isBlank() || french.isBlank()) return;
        var added = desk.ask(ref, suggestion().get().id(), said(), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.CASE.path() + "?case=" + ref + "&added=" + added
                        + "#recommendations");
    }

    /** A call is one paragraph, however it was typed. */
    private Text said() {
        var words = new LinkedHashMap<Locale, String>();
        words.put(Locale.ENGLISH, english.strip().replaceAll("[\\s\\p{Cntrl}]+", " "));
        words.put(Locale.FRENCH, french.strip().replaceAll("[\\s\\p{Cntrl}]+", " "));
        return new Text(words);
    }

    public Briefing briefing() {
        return briefing;
    }

    public Optional<SuggestionView> suggestion() {
        return in(briefing);
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }
}
