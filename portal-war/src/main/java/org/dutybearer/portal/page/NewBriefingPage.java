package org.dutybearer.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.briefing.Heading;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Wording;
import org.dutybearer.donor.Definitions;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.run.Format;
import org.dutybearer.portal.run.Kind;
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
    private CasesBeside beside;

    @Inject
    private Viewer viewer;

    @Inject
    private BriefingPreview preview;

    private CaseRef ref;
    private Heading heading;
    private List<Kind> kinds;
    private Kind kind;
    private Audience audience;
    private String language;
    private Format format;
    private boolean asked;
    private boolean changed;

    @SuppressWarnings("NullAway.Init")
    protected NewBriefingPage() {}

    @PostConstruct
    void open() {
        ref = desk.ref(request.getParameter("case"));
        heading = desk.open(ref, viewer.locale()).heading();
        kinds = desk.kinds(ref);
        var choice = Choice.of(request);
        kind = kinds.contains(choice.kind()) ? choice.kind() : Kind.BRIEFING;
        audience = choice.audience();
        language = choice.in().isEmpty() ? viewer.language() : choice.in();
        format = choice.format();
    }

    /** Asks for the run where what would be told is what was shown; else shows what would be told now. */
    public void make() throws IOException {
        asked = true;
        format.requireSuited(kind, audience);
        if (fault() != null || preview.foretold().isBlocked()) return;
        changed = !preview.seal().equals(request.getParameter("seen"));
        if (changed) return;
        var run = runs.ask(new Order(kind, cases(), audience, in(), format), viewer.name());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + Door.RUN.path() + "?run=" + run);
    }

    /** The case of the page, and for a portfolio those that were chosen beside it. */
    List<CaseRef> cases() {
        if (!getKind().isOfSeveral() || "tooMany".equals(fault())) return List.of(ref);
        return Stream.concat(Stream.of(ref), beside.chosen().stream()).sorted().toList();
    }

    /** What is wrong with the cases that were chosen, by the end of its key; null where nothing is. */
    public @Nullable String fault() {
        var fault = beside.fault(getKind());
        return asked || !"tooFew".equals(fault) ? fault : null;
    }

    public Choice choice() {
        return new Choice(getKind(), audience, language, getFormat(), beside.chosen());
    }

    public boolean isChanged() {
        return changed;
    }

    public Heading heading() {
        return heading;
    }

    /** Those that the case holds something for. */
    public List<Kind> kinds() {
        return kinds;
    }

    /** The others: the page says what is missing. */
    public List<Kind> missing() {
        return Arrays.stream(Kind.values()).filter(one -> !kinds.contains(one)).toList();
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    /** A workbook speaks fewer languages than a PDF. */
    public List<Locale> languages() {
        return getFormat() == Format.XLSX ? Definitions.languages() : Wording.languages();
    }

    public List<Format> formats() {
        return Format.suited(getKind(), audience);
    }

    public boolean isForDonors() {
        return audience == Audience.DONOR;
    }

    /** The one chosen, where the audience takes it; else a briefing, which each takes in some format. */
    public Kind getKind() {
        return Format.suited(kind, audience).isEmpty() ? Kind.BRIEFING : kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
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
    }
}
