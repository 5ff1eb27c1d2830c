package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.run.Document;
import org.dutybearer.portal.run.Documents;
import org.dutybearer.portal.run.Run;
import org.dutybearer.portal.run.Runs;
import org.jspecify.annotations.Nullable;

/** What is being made and what was made, narrowed by case, audience and whether it still stands. */
@Named
@RequestScoped
public class DocumentsPage {
    private static final String ANY = "ANY";

    @Inject
    private Runs runs;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    private String ref = "";
    private String audience = ANY;
    private String standing = ANY;

    /** Runs that are not over. They have no document yet and so stand only where any is asked for. */
    public List<Run> waiting() {
        return standing.equals(ANY)
                ? runs.waiting().stream()
                        .filter(run ->
                                matches(run.order().caseRef(), run.order().audience()))
                        .toList()
                : List.of();
    }

    public List<Document> documents() {
        return documents.all().stream()
                .filter(document -> matches(document.caseRef(), document.audience()))
                .filter(document -> standing.equals(ANY) || standing.equals(standing(document)))
                .toList();
    }

    private boolean matches(CaseRef caseRef, Audience whom) {
        return caseRef.text().startsWith(ref) && (audience.equals(ANY) || audience.equals(whom.name()));
    }

    public String standing(Document document) {
        return document.isAvailableOn(LocalDate.now(clock)) ? "IN_FORCE" : "EXPIRED";
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    /** Filtering is all that showing the page again does. */
    public void search() {}

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref.strip().toUpperCase(Locale.ROOT);
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }
}
