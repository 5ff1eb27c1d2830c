package org.dutybearer.donor;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A purpose code of the OECD DAC, five digits: {@code 15160} is human rights, {@code 15190} migrants and refugees. */
public record DacSector(String code) {
    private static final Pattern RULE = Pattern.compile("[0-9]{5}");

    public DacSector {
        if (!RULE.matcher(code).matches())
            throw new IllegalArgumentException("not a sector of the OECD DAC (expected '15160'): '" + code + "'");
    }

    public static DacSector parse(String text) {
        return new DacSector(text);
    }

    @Override
    public String toString() {
        return code;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<DacSector, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable DacSector sector) {
            return sector == null ? null : sector.code;
        }

        @Override
        public @Nullable DacSector convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
