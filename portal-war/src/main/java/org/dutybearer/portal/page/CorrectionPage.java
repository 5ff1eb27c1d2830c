package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.treaties.CorrectionDesk;
import org.dutybearer.portal.treaties.CorrectionEffect;
import org.dutybearer.treaty.CorrectionFault;
import org.dutybearer.treaty.Corrections;
import org.jspecify.annotations.Nullable;

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

    private final Map<String, @Nullable String> cells = new HashMap<>();
    private List<CorrectionFault> faults = List.of();
    private @Nullable CorrectionEffect effect;
    private boolean isLookedAt;

    @PostConstruct
    void open() {
        for (var column : Corrections.COLUMNS) cells.put(column, request.getParameter(column));
        // An address alone leads to the form: what is recorded was looked at on this page before.
        isLookedAt = request.getMethod().equals("POST") && request.getParameter("recording") != null;
    }

    public void look() {
        faults = List.of();
        try {
            effect = desk.effect(written(), viewer.locale());
        } catch (Refusal refusal) {
            faults = CorrectionFault.in(refusal);
        }
        isLookedAt = faults.isEmpty();
    }

    public void change() {
        isLookedAt = false;
    }

    public void record() throws IOException {
        look();
        if (!faults.isEmpty()) return;
        var faces = FacesContext.getCurrentInstance();
        var number = desk.enter(written(), viewer.name());
        faces.getExternalContext().redirect(request.getContextPath() + Door.CORRECTIONS.path() + "?entered=" + number);
    }

    private List<String> written() {
        return Corrections.COLUMNS.stream()
                .map(column -> Objects.requireNonNullElse(cells.get(column), ""))
                .toList();
    }

    public Map<String, @Nullable String> cells() {
        return cells;
    }

    public boolean isLookedAt() {
        return isLookedAt;
    }

    public Optional<CorrectionEffect> effect() {
        return Optional.ofNullable(effect);
    }

    public List<CorrectionFault> faults() {
        return faults;
    }

    public List<String> columns() {
        return Corrections.COLUMNS;
    }

    /** As a sentence; what is missing is asked for, because the reader sees the field and not its name. */
    public String said(CorrectionFault fault) {
        if (fault.kind() == CorrectionFault.Kind.MISSING) return said.words("correction.missing");
        return said.first(fault.words(viewer.locale())) + ".";
    }

    /** What is wrong with one cell, or with none in particular for an empty name. */
    public List<CorrectionFault> faultsOf(String column) {
        return faults.stream().filter(fault -> fault.column().equals(column)).toList();
    }
}
