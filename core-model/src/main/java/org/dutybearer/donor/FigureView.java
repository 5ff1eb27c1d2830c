package org.dutybearer.donor;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One measure and its value: a number, or the reason why there is none. Never both, never neither. */
public record FigureView(
        Measure measure,
        @Nullable BigDecimal value,
        @Nullable WhyEmpty whyEmpty) {
    public FigureView {
        if ((value == null) == (whyEmpty == null))
            throw new IllegalArgumentException("a figure has a value or a reason why it is empty: " + measure);
    }

    static FigureView of(Measure measure, int count) {
        return new FigureView(measure, BigDecimal.valueOf(count), null);
    }
}
