package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.dutybearer.casefile.Status;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.CaseLines;
import org.dutybearer.portal.cases.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases and what it is narrowed by. The search words may be a name: they come and go in the body of a form, never in
 * an address.
 */
@Named
@RequestScoped
public class CasesPage {
    private static final String ANY = "ANY";

    @Inject
    private CaseDesk desk;

    @Inject
    private Viewer viewer;

    private String words = "";
    private String state = ANY;
    private String status = Status.OPEN.name();
    private String topic = ANY;
    private int page;
    private @Nullable CaseLines lines;

    /** A new search begins at its first page. */
    public void search() {
        show(0);
    }

    public void previous() {
        show(Math.max(0, page - 1));
    }

    public void next() {
        show(page + 1);
    }

    /** What was read while the form came in, before it was known what it asks for, does not count. */
    private void show(int wanted) {
        page = wanted;
        lines = null;
    }

    public CaseLines lines() {
        if (lines == null)
            lines = desk.cases(
                    words,
                    state.equals(ANY) ? null : CountryCode.parse(state),
                    status.equals(ANY) ? null : Status.valueOf(status),
                    topic.equals(ANY) ? null : topic,
                    page,
                    viewer.locale());
        return lines;
    }

    public List<CountryCode> states() {
        return desk.states(viewer.locale());
    }

    public List<Topic> topics() {
        return desk.topics(viewer.locale());
    }

    /** The first topic begins the line, the others follow it. */
    public String joined(List<String> topics) {
        return String.join(", ", topics);
    }

    public Locale locale() {
        return viewer.locale();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words.strip();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
