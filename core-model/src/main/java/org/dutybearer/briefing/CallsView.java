package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.core.CountryCode;

/** What a text asks of one addressee, such as "the authorities of Kazakhstan". */
public record CallsView(CountryCode state, String to, List<String> actions) {
    public CallsView {
        actions = List.copyOf(actions);
    }

    @Override
    public String toString() {
        return "CallsView[" + state + ", " + actions.size() + "]";
    }
}
