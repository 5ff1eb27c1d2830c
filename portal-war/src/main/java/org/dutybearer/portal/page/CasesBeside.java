package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dutybearer.briefing.Heading;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.CaseLine;
import org.dutybearer.portal.cases.CaseLines;
import org.dutybearer.portal.run.Kind;
import org.jspecify.annotations.Nullable;

/** The cases that a portfolio tells of beside that of the page: those that were chosen, and those that one may choose from. */
@Named
@RequestScoped
public class CasesBeside {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseDesk desk;

    @Inject
    private Viewer viewer;

    private CaseRef ref;
    private List<CaseRef> chosen;
    private @Nullable CaseLines found;

    @SuppressWarnings("NullAway.Init")
    protected CasesBeside() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        chosen = Choice.of(request).with().stream()
                .filter(other -> !other.equals(ref))
                .toList();
    }

    public List<CaseRef> chosen() {
        return chosen;
    }

    /** What is wrong with their number, by the end of its key; null where nothing is. */
    @Nullable
    String fault(Kind kind) {
        int all = chosen.size() + 1;
        if (!kind.isOfSeveral()) return null;
        return all < kind.fewestCases() ? "tooFew" : all > kind.mostCases() ? "tooMany" : null;
    }

    /** Of those that were chosen. */
    public List<Heading> headings() {
        return chosen.stream()
                .map(one -> desk.open(one, viewer.locale()).heading())
                .toList();
    }

    /** Those that match and were not chosen yet. */
    public List<CaseLine> others() {
        return found().lines().stream()
                .filter(line -> !line.ref().equals(ref) && !chosen.contains(line.ref()))
                .toList();
    }

    /** How many match beyond those that a page shows. */
    public long beyond() {
        return found().total() - found().lines().size();
    }

    private CaseLines found() {
        if (found == null) found = desk.cases(words(), null, null, null, 0, viewer.locale());
        return found;
    }

    /** What is looked for. */
    public String words() {
        var words = request.getParameter("words");
        return words == null ? "" : words.strip();
    }
}
