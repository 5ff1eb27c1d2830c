package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.briefing.Heading;
import org.dutybearer.briefing.Preview;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Wording;
import org.dutybearer.donor.Definitions;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.Rewording;
import org.dutybearer.portal.run.Format;
import org.dutybearer.portal.run.Order;
import org.dutybearer.portal.run.RunDesk;
import org.jspecify.annotations.Nullable;

/** What to make of a case, for whom; nothing is made that was not shown first, from the same gate. */
@Named
@RequestScoped
public class NewBriefingPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseDesk desk;

    @Inject
    private RunDesk runs;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private CaseRef ref;
    private Heading heading;
    private Audience audience = Audience.TREATY_BODY;
    private String language;
    private Format format = Format.PDF;
    private @Nullable Preview preview;
    private boolean changed;

    @SuppressWarnings("NullAway.Init")
    protected NewBriefingPage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        heading = desk.open(ref, viewer.locale()).heading();
        var choice = Choice.of(request);
        audience = choice.audience();
        language = choice.in().isEmpty() ? viewer.language() : choice.in();
        format = choice.format();
    }

    /** Asks for the run where what would be told is what was shown; else shows what would be told now. */
    public void make() throws IOException {
        format.requireSuited(audience);
        if (preview().blocked()) return;
        changed = !seal().equals(request.getParameter("seen"));
        if (changed) return;
        var run = runs.ask(new Order(ref, audience, in(), format), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.RUN.path() + "?run=" + run);
    }

    public Preview preview() {
        if (preview == null) preview = desk.preview(ref, toldTo(), in(), viewer.locale());
        return preview;
    }

    /** What stands in the way and where to write it anew. */
    public List<Rewording> rewordings() {
        return desk.rewordings(ref, preview(), toldTo(), in());
    }

    public Choice choice() {
        return new Choice(audience, language, getFormat());
    }

    /** Whose view the preview shows: a workbook holds what donors may be told, whoever asks for it. */
    public Audience toldTo() {
        return choice().toldTo();
    }

    /** Stands for all that would be told: it goes with the form and comes back, and tells whether the same would be told now. */
    public String seal() {
        return audience + " " + getFormat() + " " + language + " " + preview().seal();
    }

    public boolean isChanged() {
        return changed;
    }

    public Heading heading() {
        return heading;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    /** A workbook speaks fewer languages than a PDF. */
    public List<Locale> languages() {
        return getFormat() == Format.XLSX ? Definitions.languages() : Wording.languages();
    }

    public List<Format> formats() {
        return Format.suited(audience);
    }

    public boolean isForDonors() {
        return audience == Audience.DONOR;
    }

    public Audience getAudience() {
        return audience;
    }

    /** What was previewed while the form came in was for the audience before. */
    public void setAudience(Audience audience) {
        this.audience = audience;
        preview = null;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
        preview = null;
    }

    private Locale in() {
        return Locale.forLanguageTag(language);
    }

    /** The one chosen, where the audience takes it; else the first that it takes. */
    public Format getFormat() {
        return formats().contains(format) ? format : formats().get(0);
    }

    public void setFormat(Format format) {
        this.format = format;
        preview = null;
    }
}
