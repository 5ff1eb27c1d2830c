package org.dutybearer.donor;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is told: a number, or the reason why there is none. Never both, never neither. Its text is what stands in stored
 * reports: {@code 12}, {@code 0.25} or {@code SUPPRESSED}.
 */
public record Reported(@Nullable BigDecimal value, @Nullable WhyEmpty whyEmpty) {
    public Reported {
        if ((value == null) == (whyEmpty == null))
            throw new IllegalArgumentException("a figure has a value or a reason why it is empty, one of the two");
        if (value != null) value = plain(value);
    }

    /** One form for one number: 12 and 12.0 are the same figure. */
    private static BigDecimal plain(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    public static Reported of(long count) {
        return new Reported(BigDecimal.valueOf(count), null);
    }

    public static Reported of(BigDecimal value) {
        return new Reported(value, null);
    }

    public static Reported empty(WhyEmpty why) {
        return new Reported(null, why);
    }

    public static Reported parse(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0))
                ? empty(WhyEmpty.valueOf(text))
                : of(new BigDecimal(text));
    }

    public Optional<BigDecimal> number() {
        return Optional.ofNullable(value);
    }

    /** The same change of the number; what is empty stays empty for the same reason. */
    Reported map(UnaryOperator<BigDecimal> change) {
        return value == null ? this : of(change.apply(value));
    }

    @Override
    public String toString() {
        return value == null ? String.valueOf(whyEmpty) : value.toPlainString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Reported, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Reported reported) {
            return reported == null ? null : reported.toString();
        }

        @Override
        public @Nullable Reported convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
