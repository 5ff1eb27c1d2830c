package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.AgreementLine;
import org.jspecify.annotations.Nullable;

/** Which account belongs to which donor. Only whoever looks after the installation may say so. */
@Named
@RequestScoped
public class DonorAccountsPage {
    @Inject
    private AgreementDesk desk;

    @Inject
    private Viewer viewer;

    private String account = "";
    private String donor = "";
    private boolean isDone;
    private boolean isWrong;

    public void assign() {
        isDone = viewer.isAdmin() && desk.assign(account, donor, viewer.name());
        isWrong = !isDone;
    }

    public List<AgreementDesk.Member> members() {
        return desk.members();
    }

    /** The short form of each donor that there is an agreement with. */
    public List<String> donors() {
        return desk.all(viewer.locale()).stream()
                .map(AgreementLine::donorCode)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isDone() {
        return isDone;
    }

    public boolean isWrong() {
        return isWrong;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account == null ? "" : account.strip();
    }

    public String getDonor() {
        return donor;
    }

    public void setDonor(@Nullable String donor) {
        this.donor = donor == null ? "" : donor;
    }
}
