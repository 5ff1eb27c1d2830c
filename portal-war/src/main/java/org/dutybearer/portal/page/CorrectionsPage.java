package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.dutybearer.portal.treaties.CorrectionDesk;
import org.dutybearer.portal.treaties.CorrectionLine;
import org.dutybearer.portal.treaties.CorrectionList;

/** The organisation's own corrections, and what was done with one just now, as the address says it. */
@Named
@RequestScoped
public class CorrectionsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private Viewer viewer;

    private CorrectionList list;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionsPage() {}

    @PostConstruct
    void open() {
        list = desk.list(viewer.locale());
    }

    public CorrectionList list() {
        return list;
    }

    /** The one that was entered just now; an address that only says so is not believed. */
    public Optional<CorrectionLine> entered() {
        return named("entered", list.applied());
    }

    public Optional<CorrectionLine> takenBack() {
        return named("back", list.takenBack());
    }

    private Optional<CorrectionLine> named(String parameter, List<CorrectionLine> among) {
        return among.stream()
                .filter(line -> line.number().equals(request.getParameter(parameter)))
                .findFirst();
    }
}
