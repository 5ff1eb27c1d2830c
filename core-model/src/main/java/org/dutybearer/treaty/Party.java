package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Table;
import org.jspecify.annotations.Nullable;

/**
 * A party to treaties, and between which days it existed: from its independence, where that came after the first of the treaties
 * (1948), until it was dissolved. Ukraine and Belarus, which acted for themselves as parts of another state, and Estonia, Latvia
 * and Lithuania, which count themselves as older, have no first day here; nor has who acted before the day that is given for it.
 */
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
