package org.dutybearer.portal.account;

import java.util.EnumSet;
import java.util.Set;

/** What an account may be used for. Its name is also the group the container knows the caller by. */
public enum Role {
    /** The case team: cases, briefings, documents. */
    STAFF,
    /** Of the case team, and answers for the law: enters the organisation's own corrections of the treaty facts. */
    LEGAL,
    /** Reports of their own agreements and nothing else. */
    DONOR,
    /** Somebody at a treaty body: the status of treaties and nothing else. No document is on record as made for it. */
    TREATY_BODY,
    /** Looks after the installation. In the small organisations this is made for, that is one of the case team. */
    ADMIN;

    /** The roles that whoever holds this one may act in. */
    public Set<Role> actsAs() {
        return switch (this) {
            case STAFF -> EnumSet.of(STAFF);
            case LEGAL -> EnumSet.of(LEGAL, STAFF);
            case DONOR -> EnumSet.of(DONOR);
            case TREATY_BODY -> EnumSet.of(TREATY_BODY);
            case ADMIN -> EnumSet.of(ADMIN, LEGAL, STAFF);
        };
    }
}
