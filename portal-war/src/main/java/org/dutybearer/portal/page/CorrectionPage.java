package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.dutybearer.portal.treaties.CorrectionDesk;
import org.dutybearer.portal.treaties.CorrectionEffect;
import org.dutybearer.treaty.CorrectionFault;

/** A correction on its way in: filled in, looked at, recorded. Its cells travel with the form from step to step. */
@Named
@RequestScoped
public class CorrectionPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private Viewer viewer;

    @Inject
    private Said said;

    private WrittenCorrection written;
    private Optional<CorrectionEffect> effect = Optional.empty();
    private boolean isLookedAt;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionPage() {}

    @PostConstruct
    void open() {
        written = WrittenCorrection.in(request);
        // An address alone leads to the form: what is recorded was looked at on this page before.
        isLookedAt = request.getMethod().equals("POST") && request.getParameter("recording") != null;
    }

    public void look() {
        effect = written.tried(cells -> desk.effect(cells, viewer.locale()));
        isLookedAt = effect.isPresent();
    }

    public void change() {
        isLookedAt = false;
    }

    public void record() throws IOException {
        look();
        if (!isLookedAt) return;
        var faces = FacesContext.getCurrentInstance();
        var number = desk.enter(written.inOrder(), viewer.name());
        faces.getExternalContext().redirect(request.getContextPath() + Door.CORRECTIONS.path() + "?entered=" + number);
    }

    public WrittenCorrection written() {
        return written;
    }

    public boolean isLookedAt() {
        return isLookedAt;
    }

    public Optional<CorrectionEffect> effect() {
        return effect;
    }

    /** As a sentence; what is missing is asked for, because the reader sees the field and not its name. */
    public String said(CorrectionFault fault) {
        if (fault.kind() == CorrectionFault.Kind.MISSING) return said.words("correction.missing");
        return said.first(fault.words(viewer.locale())) + ".";
    }
}
