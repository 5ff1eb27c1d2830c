package org.dutybearer.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFiles;
import org.dutybearer.casefile.Status;
import org.dutybearer.consent.Consent;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.jspecify.annotations.Nullable;

/** What staff write down of consents. A closed case takes a withdrawal too: whoever was shown may think better of it at any time. */
@ApplicationScoped
public class ConsentDesk {
    @Inject
    private CaseFiles files;

    @Inject
    private ConsentHistory history;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Everybody in the case, in the order of the record. */
    @Transactional
    public List<ConsentSheet> sheets(CaseRef ref) {
        return file(ref).persons().stream().map(this::sheet).toList();
    }

    /**
     * One of them.
     *
     * @throws Refusal {@link Reason#CASE_UNKNOWN} also where the case has no such person
     */
    @Transactional
    public ConsentSheet sheet(CaseRef ref, @Nullable String person) {
        return sheets(ref).stream()
                .filter(sheet -> sheet.person().text().equals(person))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN));
    }

    private ConsentSheet sheet(Person person) {
        return new ConsentSheet(
                person.key(),
                person.names().stream()
                        .filter(name -> name.kind() == PersonName.Kind.PREFERRED)
                        .findFirst()
                        .or(() -> person.names().stream().findFirst())
                        .map(PersonName::text)
                        .orElse(""),
                person.group().isPresent(),
                person.consents().stream()
                        .map(consent -> ConsentLine.of(consent, today()))
                        .toList());
    }

    /** What became of the consents of a case, the newest first. */
    @Transactional
    public List<ConsentChange> history(CaseRef ref) {
        return history.of(ref).stream()
                .map(entry -> new ConsentChange(
                        entry.at(),
                        entry.who(),
                        entry.what().name(),
                        entry.person(),
                        ConsentLine.of(entry.consent(), today())))
                .toList();
    }

    /** @throws Refusal {@link Reason#CASE_CLOSED}: a closed case shows no more than it did */
    @Transactional
    public void record(CaseRef ref, Key person, Consent consent, String who) {
        var file = fileToChange(ref);
        if (file.status() == Status.CLOSED) throw new Refusal(Reason.CASE_CLOSED, ref);
        var concerned = person(file, person);
        var before = concerned.consents();
        concerned.allows(consent);
        changed(file, concerned, before, who, Deed.CONSENT_RECORDED);
    }

    /**
     * Takes a consent back from a day on.
     *
     * @param id of the consent as it was shown
     * @throws Refusal {@link Reason#CONSENT_CHANGED} where it is not that any more
     */
    @Transactional
    public void withdraw(CaseRef ref, Key person, String id, LocalDate from, String who) {
        var file = fileToChange(ref);
        var concerned = person(file, person);
        var before = concerned.consents();
        var consent = before.stream()
                .filter(each -> ConsentLine.id(each).equals(id))
                .filter(each -> each.withdrawnOn().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.CONSENT_CHANGED, ref));
        concerned.takesBack(consent, from);
        changed(file, concerned, before, who, Deed.CONSENT_WITHDRAWN);
    }

    private void changed(CaseFile file, Person person, List<Consent> before, String who, Deed deed) {
        file.changed(today());
        history.record(file.ref(), person.key(), before, person.consents(), who);
        audit.record(who, deed, file.ref());
    }

    private static Person person(CaseFile file, Key key) {
        return file.person(key).orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN));
    }

    private CaseFile fileToChange(CaseRef ref) {
        return files.toChange(ref).orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN, ref));
    }

    private CaseFile file(CaseRef ref) {
        return files.find(ref).orElseThrow(() -> new Refusal(Reason.CASE_UNKNOWN, ref));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
