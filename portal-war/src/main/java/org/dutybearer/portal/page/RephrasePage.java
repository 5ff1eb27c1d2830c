package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dutybearer.briefing.Block;
import org.dutybearer.briefing.Search;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Text;
import org.dutybearer.interchange.Passage;
import org.dutybearer.portal.cases.CaseDesk;
import org.jspecify.annotations.Nullable;

/** Words of a case that an audience may not read as they are, to be written anew in every language they stand in. */
@Named
@RequestScoped
public class RephrasePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseDesk desk;

    @Inject
    private Viewer viewer;

    private CaseRef ref;
    private Choice choice;
    private Search search;
    private Passage passage;
    private final Map<String, @Nullable String> words = new LinkedHashMap<>();
    private boolean changed;

    @SuppressWarnings("NullAway.Init")
    protected RephrasePage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        choice = Choice.of(request);
        search = desk.search(ref, choice.toldTo(), viewer.locale());
        passage = desk.passage(ref, request.getParameter("at"));
        passage.text().words().forEach((language, text) -> words.put(language.toLanguageTag(), text));
    }

    /** Stores what the audience may read, where the words are still those that were shown; else the page says what is in the way. */
    public void store() throws IOException {
        changed = !seal().equals(request.getParameter("seen"));
        if (changed
                || languages().stream()
                        .anyMatch(language ->
                                isEmpty(language) || !found(language).isEmpty())) return;
        desk.rephrase(ref, passage, said(), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.NEW_BRIEFING.path() + "?case=" + ref + "&" + choice.query());
    }

    private Text said() {
        var said = new LinkedHashMap<Locale, String>();
        languages()
                .forEach(language -> said.put(
                        Locale.forLanguageTag(language), written(language).strip()));
        return new Text(said);
    }

    /** Why these words cannot be read by the audience; empty where they can. */
    public List<Block.Kind> found(String language) {
        return List.copyOf(search.in(written(language)));
    }

    public boolean isEmpty(String language) {
        return written(language).isBlank();
    }

    /** A field that is left empty comes in as nothing. */
    private String written(String language) {
        return Objects.requireNonNullElse(words.get(language), "");
    }

    /** Stands for the words that were shown. */
    public String seal() {
        return Integer.toHexString(Objects.hash(passage.path(), passage.text().words()));
    }

    public boolean isChanged() {
        return changed;
    }

    public CaseRef ref() {
        return ref;
    }

    public Choice choice() {
        return choice;
    }

    public Passage passage() {
        return passage;
    }

    public List<String> languages() {
        return List.copyOf(words.keySet());
    }

    public Map<String, @Nullable String> getWords() {
        return words;
    }
}
