package org.dutybearer.portal.cases;

import java.util.List;
import org.dutybearer.core.Key;

/**
 * What a person has allowed to be shown, for the case team.
 *
 * @param name as the team knows her; empty where no name is on record
 * @param group whether the record stands for a group of people
 */
public record ConsentSheet(Key person, String name, boolean group, List<ConsentLine> consents) {
    public ConsentSheet {
        consents = List.copyOf(consents);
    }

    @Override
    public String toString() {
        return "ConsentSheet[" + consents.size() + "]";
    }
}
