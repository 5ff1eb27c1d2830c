package org.dutybearer.briefing;

import org.dutybearer.casefile.Role;
import org.dutybearer.core.CountryCode;

/** A state of the case with its part in it, such as Kazakhstan, state of refuge. */
public record StateView(CountryCode code, String name, Role role, String roleName) {
    @Override
    public String toString() {
        return "StateView[" + code + "]";
    }
}
