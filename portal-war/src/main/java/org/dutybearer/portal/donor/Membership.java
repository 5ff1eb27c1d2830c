package org.dutybearer.portal.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an account belongs to a donor, by the short form that its agreements have. */
@Entity
@Table(name = "account_donor")
public class Membership {
    @Id
    private String account;

    @Column(name = "donor_code")
    private String donorCode;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(String account, String donorCode) {
        this.account = account;
        this.donorCode = donorCode;
    }

    String donorCode() {
        return donorCode;
    }

    String account() {
        return account;
    }
}
