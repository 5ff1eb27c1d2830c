package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dutybearer.briefing.Block;
import org.dutybearer.briefing.Briefing;
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

    /** Also where only another case demands them that tells of the same people: nobody gets around it with a copy. */
    @Transactional
    boolean demandsFourEyes(CaseRef ref) {
        var file = file(ref);
        return file.demandsFourEyes() || files.tellsOfSomebodyUnderFourEyes(file);
    }

    /** That a document leaves on the word of whoever asked for it: a case that demands a second person takes no such word. */
    @Transactional
    ReleaseEntry release(Document document, Instant now) {
        return ReleaseEntry.of(
                file(document.caseRef()),
                document.toldTo(),
                document.file(),
                document.madeBy(),
                document.run().text(),
                now);
    }

    @Transactional
    Briefing brief(Order order, PseudonymKey key, LocalDate day) {
        return inForce.disclosure()
                .under(key)
                .brief(file(order.caseRef()), Making.disclosedTo(order), order.language(), day);
    }

    /** What in these words nobody outside of the case team may be told: by the measure of donors, whom no consent reaches. */
    @Transactional
    Set<Block.Kind> toldToNobody(CaseRef ref, String words, Locale language, LocalDate day) {
        return inForce.disclosure()
                .search(file(ref), Audience.DONOR, language, day)
                .in(words);
    }

    private CaseFile file(CaseRef ref) {
        return files.find(ref).orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN, ref));
    }
}
