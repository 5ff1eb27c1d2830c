package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.consent.Audience;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.Foretold;
import org.dutybearer.portal.cases.Rewording;
import org.jspecify.annotations.Nullable;

/** What would be told if what is chosen on the page New briefing were made now. */
@Named
@RequestScoped
public class BriefingPreview {
    @Inject
    private NewBriefingPage page;

    @Inject
    private CaseDesk desk;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private @Nullable Foretold foretold;

    /** What that was of: while the form comes in, the choice is another from field to field. */
    private @Nullable Choice of;

    public Foretold foretold() {
        var choice = page.choice();
        if (foretold == null || !choice.equals(of))
            foretold = desk.foretell(choice.kind(), page.cases(), choice.toldTo(), in(choice), viewer.locale());
        of = choice;
        return foretold;
    }

    /** What stands in the way in one of the cases, and where to write it anew. */
    public List<Rewording> rewordings(Foretold.OfCase one) {
        return desk.rewordings(one.ref(), one.preview(), toldTo(), in(page.choice()));
    }

    /** What was chosen, as the page of another of the cases carries it: whoever writes that one anew comes back there. */
    public String choiceIn(Foretold.OfCase one) {
        var others =
                page.cases().stream().filter(other -> !other.equals(one.ref())).toList();
        return page.choice().beside(others).query();
    }

    /** Whose view it shows: a workbook holds what donors may be told, whoever asks for it. */
    public Audience toldTo() {
        return page.choice().toldTo();
    }

    /** Stands for all that would be told: it goes with the form and comes back, and tells whether the same would be told now. */
    public String seal() {
        var choice = page.choice();
        return choice.kind() + " " + choice.audience() + " " + choice.format() + " " + choice.in() + " "
                + foretold().seal();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Locale in(Choice choice) {
        return Locale.forLanguageTag(choice.in());
    }
}
