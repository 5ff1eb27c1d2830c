package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.run.DocumentStanding;
import org.dutybearer.portal.run.DocumentState;
import org.dutybearer.portal.run.Recall;
import org.dutybearer.portal.run.Run;
import org.dutybearer.portal.run.Runs;
import org.dutybearer.portal.run.Standings;
import org.jspecify.annotations.Nullable;

/** What is being made and what was made, narrowed by case, audience and whether it still stands. */
@Named
@RequestScoped
public class DocumentsPage {
    private static final String ANY = "ANY";

    @Inject
    private Runs runs;

    @Inject
    private Recall recall;

    private @Nullable Standings standings;
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

    public List<DocumentStanding> documents() {
        return standings().all().stream()
                .filter(one -> matches(one.document().caseRef(), one.document().audience()))
                .filter(one ->
                        standing.equals(ANY) || standing.equals(one.state().name()))
                .toList();
    }

    /** Documents that somebody has to decide about, whatever is asked for. */
    public int toDecide() {
        return standings().toDecide().size();
    }

    /** One of them for each case that has any, that with the latest withdrawal. */
    public List<DocumentStanding> casesToDecide() {
        return standings().toDecide().stream()
                .collect(Collectors.groupingBy(one -> one.document().caseRef(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofCase -> Collections.max(
                        ofCase,
                        Comparator.comparing(
                                one -> one.since().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))))
                .toList();
    }

    private Standings standings() {
        if (standings == null) standings = recall.standings();
        return standings;
    }

    private boolean matches(CaseRef caseRef, Audience whom) {
        return caseRef.text().startsWith(ref) && (audience.equals(ANY) || audience.equals(whom.name()));
    }

    public List<DocumentState> states() {
        return List.of(DocumentState.values());
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
