package org.dutybearer.samples;

import static java.util.Locale.ENGLISH;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.FactSource;
import org.dutybearer.treaty.Obligation;
import org.dutybearer.treaty.ReservationAnswer.Finding;
import org.dutybearer.treaty.StatusWarning;
import org.dutybearer.treaty.TreatyRegister;
import org.dutybearer.treaty.TreatyStatus;

/** The answer for a person at a terminal, no line longer than {@link #WIDTH} characters. */
final class ObligationsText {
    static final int WIDTH = 92;
    private static final String INDENT = "            ";

    private final TreatyRegister register;
    private final CountryCode state;
    private final LocalDate day;
    private final List<TreatyStatus> statuses;
    private final List<Obligation> owed;

    ObligationsText(
            TreatyRegister register,
            CountryCode state,
            LocalDate day,
            List<TreatyStatus> statuses,
            List<Obligation> owed) {
        this.register = register;
        this.state = state;
        this.day = day;
        this.statuses = statuses;
        this.owed = owed;
    }

    void writeTo(StringWriter answer) {
        var out = new Lines(answer, WIDTH);
        out.println(state.name(ENGLISH) + " (" + state + ") on " + day);
        out.println();
        row(out, "TREATY", "STATUS", "SINCE", "EVIDENCE", "AS OF");
        statuses.forEach(status -> write(status, out));
        out.println();
        writeObligations(out);
        writeSources(out);
        out.println();
        out.wrap(
                "",
                "An aid to assessment, not legal advice. The facts were compiled by program and reviewed by no lawyer.");
    }

    private void write(TreatyStatus status, Lines out) {
        row(
                out,
                status.treaty(),
                kind(status),
                status.effectiveSince().map(LocalDate::toString).orElse("-"),
                status.evidence().words(ENGLISH),
                status.asOf().map(Object::toString).orElse("not said"));
        var dates = new ArrayList<String>();
        status.domesticLaw().ifPresent(law -> dates.add("law at home " + law.adopted()));
        status.basis().ifPresent(act -> dates.add(act.kind().words(ENGLISH).toLowerCase(ENGLISH) + " " + act.date()));
        status.source()
                .ifPresent(source -> dates.add("source: " + (source.own() ? source.description() : source.key())));
        if (!dates.isEmpty()) out.wrap(INDENT, String.join("; ", dates));
        for (var warning : status.warnings(ENGLISH)) out.wrap(INDENT + "! ", warning);
    }

    private static String kind(TreatyStatus status) {
        return switch (status.kind()) {
            case STATE_PARTY -> "party";
            case SIGNATORY -> "signatory, not bound";
            case WITHDRAWN -> "withdrew";
            case NOT_PARTY -> notParty(status);
            case UNKNOWN -> "not known";
        };
    }

    private static String notParty(TreatyStatus status) {
        if (status.willBindOn().isPresent()) return "deposited, not bound";
        var warnings = status.warnings();
        if (warnings.contains(StatusWarning.NOT_A_TREATY)) return "standard, no treaty";
        if (warnings.contains(StatusWarning.STATE_DISSOLVED)) return "dissolved by then";
        return warnings.contains(StatusWarning.STATE_NOT_YET) ? "not yet a state" : "no act found";
    }

    private void writeObligations(Lines out) {
        if (owed.isEmpty()) {
            out.println("OBLIGATIONS: none that certainly bound it, among the provisions held.");
            return;
        }
        out.println("OBLIGATIONS: " + owed.size() + " of the provisions held");
        for (var obligation : owed) {
            var provision = obligation.provision();
            var heading = register.provision(provision).orElseThrow().heading(ENGLISH);
            var through = provision.treaty().equals(obligation.boundThrough())
                    ? ""
                    : " (bound through " + obligation.boundThrough() + ")";
            out.wrap(String.format(ENGLISH, "%-16s", provision), heading + through);
            var reservation = register.reservation(state, provision, day);
            if (reservation.finding() == Finding.RECORDED || reservation.finding() == Finding.PRINTED)
                out.wrap(" ".repeat(16) + "! ", reservation.words(ENGLISH));
        }
    }

    private void writeSources(Lines out) {
        var sources = new TreeMap<String, String>();
        statuses.stream()
                .flatMap(status -> status.source().stream())
                .filter(source -> !source.own())
                .forEach((FactSource source) -> sources.put(source.key(), source.description()));
        if (sources.isEmpty()) return;
        out.println();
        out.println("SOURCES");
        sources.forEach((key, description) -> out.wrap(String.format(ENGLISH, "%-16s", key), description));
    }

    private static void row(Lines out, String... cells) {
        out.println(String.format(ENGLISH, "%-12s%-23s%-13s%-31s%s", (Object[]) cells));
    }
}
