package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.Agreements;
import org.dutybearer.donor.PublishedReports;
import org.dutybearer.interchange.AgreementReader;
import org.dutybearer.portal.account.Accounts;
import org.dutybearer.portal.account.Role;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.jspecify.annotations.Nullable;

/** Where agreements with donors come in, and who of the accounts belongs to which donor. */
@ApplicationScoped
public class AgreementDesk {
    @Inject
    private Agreements agreements;

    @Inject
    private PublishedReports published;

    @Inject
    private ReportMaking making;

    @Inject
    private Reports reports;

    @Inject
    private Accounts accounts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Stores the agreement that somebody brought, whole or not at all. One that is there already stays; the file becomes its next version.
     *
     * @throws Refusal {@link Reason#AGREEMENT_FILE_FAULTY} with every fault; {@link Reason#AGREEMENT_OF_ANOTHER} where the reference is
     *     that of an agreement with another donor, who would come to see its reports; {@link Reason#AGREEMENT_COUNTS_OTHERWISE} where
     *     reports are out that could be taken from the next; and like a document for a name in what the donor will read of it
     */
    @Transactional
    public AgreementLine take(InputStream content, Locale language, String who) throws IOException {
        var brought = new AgreementReader().read(content);
        reports.hold(brought.reference());
        agreements.find(brought.reference()).ifPresent(newest -> follow(newest, brought));
        making.requireNameless(brought, today());
        agreements.add(brought);
        audit.record(who, Deed.AGREEMENT_STORED, brought.reference() + " " + brought.version());
        return line(brought, language);
    }

    private void follow(Agreement newest, Agreement brought) {
        if (!newest.donorCode().equals(brought.donorCode()))
            throw new Refusal(Reason.AGREEMENT_OF_ANOTHER, brought.reference());
        if (!published.of(newest.reference()).isEmpty())
            brought.countsOtherwiseThan(newest).ifPresent(what -> {
                throw new Refusal(Reason.AGREEMENT_COUNTS_OTHERWISE, brought.reference(), what);
            });
        brought.inVersion(Math.max(brought.version(), newest.version() + 1));
    }

    /** The newest version of each. */
    @Transactional
    public List<AgreementLine> all(Locale language) {
        return agreements.all().stream().map(each -> line(each, language)).toList();
    }

    /** @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} also for what is no reference */
    @Transactional
    public AgreementLine agreement(@Nullable String reference, Locale language) {
        return line(find(reference), language);
    }

    private AgreementLine line(Agreement agreement, Locale language) {
        return AgreementLine.of(agreement, language, published.of(agreement.reference()));
    }

    /**
     * What it measures, in its order.
     *
     * @throws Refusal {@link Reason#DOCUMENT_UNKNOWN}
     */
    @Transactional
    public List<IndicatorLine> indicators(@Nullable String reference, Locale language) {
        return find(reference).indicators().stream()
                .map(each -> IndicatorLine.of(each, language))
                .toList();
    }

    private Agreement find(@Nullable String reference) {
        try {
            return agreements
                    .find(Key.parse(reference == null ? "" : reference))
                    .orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        } catch (IllegalArgumentException noReference) {
            throw new Refusal(Reason.DOCUMENT_UNKNOWN);
        }
    }

    /**
     * From now on this account sees the agreements of this donor, and of no other. False, and nothing is done, where there is no such
     * account of a donor, or no agreement with such a donor.
     */
    @Transactional
    public boolean assign(String account, String donorCode, String who) {
        if (accounts.find(account).filter(found -> found.role() == Role.DONOR).isEmpty()
                || agreements.all().stream().noneMatch(each -> each.donorCode().equals(donorCode))) return false;
        reports.assign(account, donorCode);
        audit.record(who, Deed.ACCOUNT_ASSIGNED, account + " " + donorCode);
        return true;
    }

    /** Account by account. */
    @Transactional
    public List<Member> members() {
        return reports.memberships().stream()
                .map(each -> new Member(each.account(), each.donorCode()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An account and the donor it belongs to. */
    public record Member(String account, String donorCode) {}
}
