package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.donor.ReportRecall;
import org.dutybearer.portal.donor.ReportStanding;
import org.dutybearer.portal.run.DocumentStanding;
import org.dutybearer.portal.run.DocumentState;
import org.dutybearer.portal.run.Order;
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

    @Inject
    private ReportRecall reportRecall;

    private @Nullable Standings standings;
    private @Nullable List<ReportStanding> reportsToDecide;
    private String ref = "";
    private String audience = ANY;
    private String standing = ANY;

    /** Runs that are not over. They have no document yet and so stand only where any is asked for. */
    public List<Run> waiting() {
        return standing.equals(ANY)
                ? runs.waiting().stream().filter(run -> matches(run.order())).toList()
                : List.of();
    }

    public List<DocumentStanding> documents() {
        return standings().all().stream()
                .filter(one -> matches(one.document().order()))
                .filter(one ->
                        standing.equals(ANY) || standing.equals(one.state().name()))
                .toList();
    }

    /** Documents that somebody has to decide about, whatever is asked for. */
    public int toDecide() {
        return standings().toDecide().size();
    }

    /** The cases in which something was taken back that they rest on, each with the latest day of a withdrawal. */
    public List<CaseToDecide> casesToDecide() {
        var toDecide = standings().toDecide();
        return toDecide.stream()
                .flatMap(one -> one.casesToDecide().stream())
                .distinct()
                .sorted()
                .map(caseRef -> new CaseToDecide(
                        caseRef,
                        toDecide.stream()
                                .flatMap(one -> one.since(caseRef).stream())
                                .max(Comparator.naturalOrder())))
                .toList();
    }

    /** Reports to donors that somebody has to decide about, whatever is asked for. */
    public List<ReportStanding> reportsToDecide() {
        if (reportsToDecide == null) reportsToDecide = reportRecall.toDecide();
        return reportsToDecide;
    }

    /** @param since nothing where what was taken back is on record no more */
    public record CaseToDecide(CaseRef ref, Optional<LocalDate> since) {}

    private Standings standings() {
        if (standings == null) standings = recall.standings();
        return standings;
    }

    private boolean matches(Order order) {
        return order.cases().stream().anyMatch(one -> one.text().startsWith(ref))
                && (audience.equals(ANY) || audience.equals(order.audience().name()));
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
