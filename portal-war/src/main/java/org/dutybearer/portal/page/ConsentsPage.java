package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.ConsentChange;
import org.dutybearer.portal.cases.ConsentDesk;
import org.dutybearer.portal.cases.ConsentSheet;

/** Who in a case has allowed what to be shown to whom, and what became of it. */
@Named
@RequestScoped
public class ConsentsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseDesk desk;

    @Inject
    private ConsentDesk consents;

    private CaseRef ref;

    @SuppressWarnings("NullAway.Init")
    protected ConsentsPage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
    }

    public CaseRef ref() {
        return ref;
    }

    public List<ConsentSheet> sheets() {
        return consents.sheets(ref);
    }

    public List<ConsentChange> history() {
        return consents.history(ref);
    }

    /** What was just done on the page before: RECORDED or WITHDRAWN; empty where nothing was. */
    public String done() {
        return Stream.of("RECORDED", "WITHDRAWN")
                .filter(done -> done.equals(request.getParameter("done")))
                .findFirst()
                .orElse("");
    }
}
