package org.dutybearer.portal.account;

import java.util.EnumSet;
import java.util.Set;

/** What an account may be used for. Its name is also the group the container knows the caller by. */
public enum Role {
    /** The case team: cases, briefings, documents. */
    STAFF,
    /** Reports of their own agreements and nothing else. */
    DONOR,
    /** Looks after the installation. In the small organisations this is made for, that is one of the case team. */
    ADMIN;

    /** The roles that whoever holds this one may act in. */
    public Set<Role> actsAs() {
        return switch (this) {
            case STAFF -> EnumSet.of(STAFF);
            case DONOR -> EnumSet.of(DONOR);
            case ADMIN -> EnumSet.of(ADMIN, STAFF);
        };
    }
}
