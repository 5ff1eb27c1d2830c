package org.dutybearer.portal.treaties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dutybearer.briefing.RecordedNames;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.account.Role;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.CorrectionFault;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * Where a legal editor enters what the organisation knows better than the shipped facts, and takes it back. Whoever is none is
 * refused as for a correction that is not there.
 */
@ApplicationScoped
public class CorrectionDesk {
    /** Of why one is taken back, in characters. */
    public static final int LONGEST_REASON = OwnCorrection.LONGEST_REASON;

    @Inject
    private OwnCorrections own;

    @Inject
    private InForce inForce;

    @Inject
    private RecordedNames names;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private SecurityContext security;

    @Transactional
    public CorrectionList list(Locale language) {
        requireLegal();
        var laid = inForce.laid();
        var writer = new CorrectionWriter(laid.register(), language);
        var applied = new ArrayList<CorrectionLine>();
        var conflicts = new ArrayList<CorrectionConflictLine>();
        var leftOut = new ArrayList<CorrectionLine>();
        for (var entered : own.inForce()) {
            var correction = laid.applied().get(entered.number());
            if (correction == null) {
                leftOut.add(writer.line(entered, laid.leftOut().getOrDefault(entered.number(), List.of())));
                continue;
            }
            var line = writer.line(entered, List.of());
            applied.add(line);
            for (var conflict : laid.register().conflicts())
                if (conflict.correction().equals(correction))
                    conflicts.add(new CorrectionConflictLine(
                            line, conflict.kind().words(language), writer.shipped(conflict)));
        }
        return new CorrectionList(
                applied,
                conflicts,
                leftOut,
                own.takenBack().stream()
                        .map(entered -> writer.line(entered, List.of()))
                        .toList());
    }

    /** What is applied, as a file that the library and the command line read. */
    public String file() {
        requireLegal();
        return inForce.register().corrections().toString();
    }

    /**
     * What a correction would change in the answer of today.
     *
     * @param cells in the order of {@link Corrections#COLUMNS}
     * @throws Refusal {@link Reason#CORRECTIONS_FAULTY} with every {@link CorrectionFault}
     */
    public CorrectionEffect effect(List<String> cells, Locale language) {
        requireLegal();
        var correction = checked(cells);
        var laid = inForce.laid();
        var with = laid.with(correction);
        var line = new CorrectionWriter(with, language).line(correction);
        return effect(correction, line, laid.register(), with, List.of(), language);
    }

    /**
     * @throws Refusal as {@link #effect(List, Locale)} does; nothing is stored then
     */
    @Transactional
    public CorrectionNumber enter(List<String> cells, String who) {
        requireLegal();
        var entered = OwnCorrection.entered(checked(cells), who, clock.instant());
        own.add(entered);
        audit.record(who, Deed.CORRECTION_ENTERED, entered.number());
        return entered.number();
    }

    /** The correction with what changes in the answer of today when it is taken back. */
    @Transactional
    public CorrectionEffect standing(@Nullable String number, Locale language) {
        requireLegal();
        var entered = CorrectionNumber.find(number)
                .flatMap(own::find)
                .filter(OwnCorrection::isInForce)
                .orElseThrow(() -> new Refusal(Reason.CORRECTION_UNKNOWN));
        var laid = inForce.laid();
        var writer = new CorrectionWriter(laid.register(), language);
        var correction = laid.applied().get(entered.number());
        var line = writer.line(entered, laid.leftOut().getOrDefault(entered.number(), List.of()));
        if (correction == null) return CorrectionEffect.none(line);
        var without = laid.without(entered.number());
        var followers = without.applied().keySet().stream()
                .filter(follower -> !laid.applied().containsKey(follower))
                .flatMap(follower -> own.find(follower).stream())
                .map(follower -> writer.line(follower, List.of()))
                .toList();
        return effect(correction, line, without.register(), laid.register(), followers, language);
    }

    /**
     * @param why for the record; neither empty nor longer than {@link #LONGEST_REASON}
     * @throws Refusal {@link Reason#CORRECTION_UNKNOWN}, also for one that was taken back already
     */
    @Transactional
    public void takeBack(@Nullable String number, String why, String who) {
        requireLegal();
        var entered = CorrectionNumber.find(number)
                .flatMap(own::hold)
                .filter(OwnCorrection::isInForce)
                .orElseThrow(() -> new Refusal(Reason.CORRECTION_UNKNOWN));
        entered.takeBack(who, why, clock.instant());
        audit.record(who, Deed.CORRECTION_TAKEN_BACK, entered.number());
    }

    private Correction checked(List<String> cells) {
        var correction = Correction.of(cells);
        var repeated = InForce.Laid.repeated(inForce.laid().applied(), correction);
        if (!repeated.isEmpty()) throw new Refusal(Reason.CORRECTIONS_FAULTY, repeated.toArray());
        var naming = new ArrayList<CorrectionFault>();
        if (names.standIn(correction.source())) naming.add(CorrectionFault.namingSomebody("source"));
        if (names.standIn(correction.note())) naming.add(CorrectionFault.namingSomebody("note"));
        if (!naming.isEmpty()) throw new Refusal(Reason.CORRECTIONS_FAULTY, naming.toArray());
        return correction;
    }

    private CorrectionEffect effect(
            Correction correction,
            CorrectionLine line,
            TreatyRegister without,
            TreatyRegister with,
            List<CorrectionLine> followers,
            Locale language) {
        var day = LocalDate.now(clock);
        return new CorrectionEffect(
                line,
                new Dates(language).full(day),
                CorrectionEffect.Change.of(correction, without, with, day, language),
                with.conflicts().stream()
                        .filter(conflict -> conflict.correction().equals(correction))
                        .map(conflict -> conflict.kind().words(language))
                        .toList(),
                followers);
    }

    private void requireLegal() {
        if (!security.isCallerInRole(Role.LEGAL.name())) throw new Refusal(Reason.CORRECTION_UNKNOWN);
    }
}
