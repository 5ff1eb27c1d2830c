package org.dutybearer.interchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.dutybearer.briefing.Area;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.donor.AgreedIndicator;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.DacSector;
import org.dutybearer.donor.Dimension;
import org.dutybearer.donor.Direction;
import org.dutybearer.donor.Entered;
import org.dutybearer.donor.Marked;
import org.dutybearer.donor.PolicyMarker;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.donor.ReportingTerm;
import org.dutybearer.donor.ResultLevel;
import org.dutybearer.donor.Target;
import org.dutybearer.donor.WhyEmpty;

/** Puts an agreement together from a file in which nothing is wrong. */
final class AgreementAssembly {
    private final Part root;
    private final Faults faults;

    private AgreementAssembly(Part root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    static Agreement of(Node.Fields root, Faults faults) {
        Locale language = new Part(root, Place.FILE, Locale.ROOT).the("language", Locale::forLanguageTag);
        return new AgreementAssembly(new Part(root, Place.FILE, language), faults).assembled();
    }

    private Agreement assembled() {
        var donor = root.thePart("donor");
        var agreement = Agreement.with(
                donor.theText("name"),
                donor.the("code", Function.identity()),
                root.the("reference", Key::parse),
                root.the("number", Function.identity()),
                root.theText("title"),
                root.the("period", ReportingPeriod::parse),
                root.the("sector", DacSector::parse));
        root.value("version", Integer::valueOf).ifPresent(agreement::inVersion);
        root.values("countries", CountryCode::parse).forEach(agreement::in);
        each(
                "markers",
                part -> agreement.marked(Marked.of(
                        part.the("marker", PolicyMarker.class), part.the("significance", Integer::parseInt))));
        each(
                "areas",
                part -> agreement.tellingApart(Area.of(part.the("state", CountryCode::parse), part.theText("name"))));
        each(
                "reports",
                part -> agreement.reporting(ReportingTerm.of(
                        part.the("period", ReportingPeriod::parse),
                        part.value("due", LocalDate::parse).orElse(null))));
        var cases = root.thePart("cases");
        cases.values("references", CaseRef::parse).forEach(agreement::about);
        cases.values("states", CountryCode::parse).forEach(agreement::aboutCasesWith);
        cases.values("topics", Function.identity()).forEach(agreement::aboutCasesOn);
        each("indicators", part -> agreement.measuring(indicator(part)));
        return agreement;
    }

    private static AgreedIndicator indicator(Part part) {
        var code = part.the("code", Function.<String>identity());
        var level = part.the("level", ResultLevel.class);
        var indicator = part.value("rule", Key::parse)
                .map(rule -> AgreedIndicator.by(rule, code, level))
                .orElseGet(() -> AgreedIndicator.entered(code, level, part.theText("statement"), part.theText("unit")));
        part.text("statement").ifPresent(indicator::saying);
        if (part.says("people")) indicator.ofPeople();
        part.one("direction", Direction.class).ifPresent(indicator::better);
        part.part("baseline")
                .ifPresent(baseline -> indicator.from(
                        reported(baseline),
                        baseline.value("year", Integer::valueOf).orElse(null)));
        part.parts("targets")
                .forEach(target -> indicator.aimingAt(
                        Target.of(target.the("period", ReportingPeriod::parse), target.the("value", BigDecimal::new))));
        part.values("by", Dimension::valueOf).forEach(indicator::toldApartBy);
        part.parts("entered")
                .forEach(figure -> indicator.with(Entered.of(
                        figure.the("period", ReportingPeriod::parse), reported(figure), figure.theText("source"))));
        return indicator;
    }

    private static Reported reported(Part part) {
        return part.value("value", BigDecimal::new)
                .map(Reported::of)
                .orElseGet(() -> Reported.empty(part.the("reason", WhyEmpty.class)));
    }

    private interface Step {
        void with(Part part);
    }

    /** A rule of the domain that the checks before did not know is told as a fault as well; its message may hold a value. */
    private void each(String list, Step step) {
        for (Part part : root.parts(list))
            try {
                step.with(part);
            } catch (IllegalArgumentException e) {
                faults.add(part.place(), Fault.Kind.DOES_NOT_FIT);
            }
    }
}
