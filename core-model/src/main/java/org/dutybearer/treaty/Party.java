package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Table;
import org.jspecify.annotations.Nullable;

/** A party to treaties, and, for states that came from or went with the end of another, between which days it existed. */
final class Party {
    private final CountryCode code;
    private final @Nullable LocalDate existedFrom;
    private final @Nullable LocalDate existedUntil;

    private Party(CountryCode code, @Nullable LocalDate existedFrom, @Nullable LocalDate existedUntil) {
        this.code = code;
        this.existedFrom = existedFrom;
        this.existedUntil = existedUntil;
    }

    static Party of(Table.Row row) {
        return new Party(CountryCode.parse(row.get("code")), day(row.get("existedFrom")), day(row.get("existedUntil")));
    }

    static Party unlisted(CountryCode code) {
        return new Party(code, null, null);
    }

    CountryCode code() {
        return code;
    }

    Optional<LocalDate> existedFrom() {
        return Optional.ofNullable(existedFrom);
    }

    /** The first day on which it was no more. */
    Optional<LocalDate> existedUntil() {
        return Optional.ofNullable(existedUntil);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : Facts.day(text);
    }
}
