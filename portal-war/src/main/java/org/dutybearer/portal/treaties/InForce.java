package org.dutybearer.portal.treaties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.core.Refusal;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.CorrectionFault;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * The treaty facts as they count at this moment: those in the jar, with the organisation's own corrections laid over them, and
 * the gate that answers by them. Ask anew for each answer and keep nothing: a correction may be entered on another node.
 */
@ApplicationScoped
public class InForce {
    @Inject
    private OwnCorrections own;

    private volatile @Nullable Laid laid;

    public TreatyRegister register() {
        return laid().register();
    }

    /** For whoever is not of the case team: it does not hold where the corrections are from. */
    public TreatyRegister registerForOthers() {
        return laid().registerForOthers();
    }

    public Disclosure disclosure() {
        return laid().disclosure();
    }

    public CaseFileReader reader() {
        return laid().reader();
    }

    /** Made again only where another list stands in the database than the one it was made of. */
    Laid laid() {
        var entered = own.inForce().stream().map(Entered::of).toList();
        var held = laid;
        if (held == null || !held.entered().equals(entered)) {
            held = Laid.over(TreatyRegister.shipped(), entered);
            laid = held;
        }
        return held;
    }

    /** A correction as it stands in the database. */
    record Entered(CorrectionNumber number, List<String> cells) {
        Entered {
            cells = List.copyOf(cells);
        }

        static Entered of(OwnCorrection correction) {
            return new Entered(correction.number(), correction.cells());
        }
    }

    /**
     * @param applied by number, in the order in which they were entered
     * @param leftOut what this version does not accept any more, or what two people entered at the same moment, with the reasons
     */
    record Laid(
            List<Entered> entered,
            Map<CorrectionNumber, Correction> applied,
            Map<CorrectionNumber, List<CorrectionFault>> leftOut,
            TreatyRegister register,
            TreatyRegister registerForOthers,
            Disclosure disclosure,
            CaseFileReader reader) {
        static Laid over(TreatyRegister shipped, List<Entered> entered) {
            var applied = new LinkedHashMap<CorrectionNumber, Correction>();
            var leftOut = new LinkedHashMap<CorrectionNumber, List<CorrectionFault>>();
            for (var one : entered)
                try {
                    var correction = Correction.of(one.cells());
                    var before = repeated(applied, correction);
                    if (before.isEmpty()) applied.put(one.number(), correction);
                    else leftOut.put(one.number(), before);
                } catch (Refusal refusal) {
                    leftOut.put(one.number(), CorrectionFault.in(refusal));
                }
            var register =
                    applied.isEmpty() ? shipped : shipped.with(Corrections.of(new ArrayList<>(applied.values())));
            return new Laid(
                    entered,
                    applied,
                    leftOut,
                    register,
                    register.withoutOwnSources(),
                    Disclosure.by(register),
                    new CaseFileReader(register));
        }

        /** That it says again what one of these says; empty where it does not. */
        static List<CorrectionFault> repeated(Map<CorrectionNumber, Correction> others, Correction correction) {
            return others.entrySet().stream()
                    .filter(other -> other.getValue().repeats(correction))
                    .map(other -> CorrectionFault.repeating(other.getKey().text()))
                    .limit(1)
                    .toList();
        }

        TreatyRegister with(Correction another) {
            var all = new ArrayList<>(applied.values());
            all.add(another);
            return TreatyRegister.shipped().with(Corrections.of(all));
        }

        /** What counts when that one is taken back: another that says the same comes into force then. */
        Laid without(CorrectionNumber number) {
            return over(
                    TreatyRegister.shipped(),
                    entered.stream().filter(one -> !one.number().equals(number)).toList());
        }
    }
}
