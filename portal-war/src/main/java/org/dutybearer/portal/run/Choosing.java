package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dutybearer.briefing.Block;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.briefing.ReleaseEntry;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFiles;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.treaties.InForce;

/** Takes a case through the gate. The case is read and let go in one transaction; only the briefing leaves it. */
@ApplicationScoped
public class Choosing {
    @Inject
    private CaseFiles files;

    @Inject
    private InForce inForce;

    @Transactional
    void requireCase(CaseRef ref) {
        file(ref);
    }

    /**
     * That there is something to make: the cases and, where a text of ours is to be printed, one of its kind. Whether it may be told to
     * this audience the gate says, when it is made.
     *
     * @throws Refusal {@link Reason#CASE_UNKNOWN}; {@link Reason#NOTHING_WRITTEN}
     */
    @Transactional
    void requireCases(Order order) {
        for (CaseRef ref : order.cases())
            if (!order.kind().isMadeOf(file(ref).publishedTexts())) throw new Refusal(Reason.NOTHING_WRITTEN, ref);
    }

    /**
     * Whether any of the cases does, since what one may not tell alone it may not tell beside others; or where another case demands them
     * that tells of the same people: nobody gets around it with a copy.
     */
    @Transactional
    boolean demandsFourEyes(List<CaseRef> cases) {
        return cases.stream()
                .map(this::file)
                .anyMatch(file -> file.demandsFourEyes() || files.tellsOfSomebodyUnderFourEyes(file));
    }

    /**
     * That a document leaves on the word of whoever asked for it, once for each of its cases: one that demands a second person takes no
     * such word.
     */
    @Transactional
    List<ReleaseEntry> releases(Document document, Instant now) {
        return document.cases().stream()
                .map(ref -> ReleaseEntry.of(
                        file(ref),
                        document.toldTo(),
                        document.file(),
                        document.madeBy(),
                        document.run().text(),
                        now))
                .toList();
    }

    /** What the gate tells of each case, in their order. */
    @Transactional
    List<Briefing> tell(Order order, PseudonymKey key, LocalDate day) {
        var disclosure = inForce.disclosure().under(key);
        return order.cases().stream()
                .map(ref -> tell(disclosure, order, file(ref), day))
                .toList();
    }

    private static Briefing tell(Disclosure disclosure, Order order, CaseFile file, LocalDate day) {
        try {
            var audience = Making.disclosedTo(order);
            return order.kind()
                    .text()
                    .map(text -> disclosure.publish(file, text, audience, order.language(), day))
                    .orElseGet(() -> disclosure.brief(file, audience, order.language(), day));
        } catch (Refusal refusal) {
            // Of several cases a place alone, such as events[3], does not say where to look.
            if (!order.kind().isOfSeveral() || refusal.details().contains(file.ref())) throw refusal;
            throw new Refusal(
                    refusal.reason(),
                    Stream.concat(Stream.of(file.ref()), refusal.details().stream())
                            .toArray());
        }
    }

    /** What in these words nobody outside of the case team may be told: by the measure of donors, who are told nobody's name. */
    @Transactional
    Set<Block.Kind> toldToNobody(List<CaseRef> cases, String words, Locale language, LocalDate day) {
        var found = EnumSet.noneOf(Block.Kind.class);
        var disclosure = inForce.disclosure();
        for (CaseRef ref : cases)
            found.addAll(
                    disclosure.search(file(ref), Audience.DONOR, language, day).in(words));
        return found;
    }

    private CaseFile file(CaseRef ref) {
        return files.find(ref).orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN, ref));
    }
}
