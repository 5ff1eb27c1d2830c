package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.dutybearer.portal.treaties.CorrectionDesk;
import org.dutybearer.portal.treaties.CorrectionEffect;
import org.jspecify.annotations.Nullable;

/** A correction that is to count no longer, with what that changes. Its number comes with the address or with the form. */
@Named
@RequestScoped
public class TakeBackPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private Viewer viewer;

    private CorrectionEffect effect;
    private String why = "";
    private boolean isReasonWrong;

    @SuppressWarnings("NullAway.Init")
    protected TakeBackPage() {}

    @PostConstruct
    void open() {
        effect = desk.standing(request.getParameter("correction"), viewer.locale());
    }

    public void takeBack() throws IOException {
        isReasonWrong = why.isBlank() || why.strip().length() > longestReason();
        if (isReasonWrong) return;
        var number = effect.correction().number();
        desk.takeBack(number, why, viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.CORRECTIONS.path() + "?back=" + number);
    }

    public CorrectionEffect effect() {
        return effect;
    }

    public boolean isReasonWrong() {
        return isReasonWrong;
    }

    public int longestReason() {
        return CorrectionDesk.LONGEST_REASON;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
