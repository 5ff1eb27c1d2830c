package org.dutybearer.portal.donor;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.dutybearer.core.Text;
import org.jspecify.annotations.Nullable;

/** Why one indicator is off its target, as staff wrote it for the donor. */
@Embeddable
public class Explanation {
    private String indicator;

    private Text words;

    @SuppressWarnings("NullAway.Init")
    protected Explanation() {}

    private Explanation(String indicator, Text words) {
        this.indicator = indicator;
        this.words = words;
    }

    static Explanation of(String indicator, Text words) {
        return new Explanation(indicator, words);
    }

    String indicator() {
        return indicator;
    }

    Text words() {
        return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation that && indicator.equals(that.indicator) && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, words);
    }

    @Override
    public String toString() {
        return "Explanation[" + indicator + "]";
    }
}
