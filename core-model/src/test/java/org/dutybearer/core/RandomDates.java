package org.dutybearer.core;

import java.time.LocalDate;
import java.util.Random;

/** Dates of every form, of 2016 and 2017, so that many of them touch. The same seed gives the same dates. */
class RandomDates {
    private final Random random;

    RandomDates(long seed) {
        random = new Random(seed);
    }

    ApproximateDate next() {
        for (; ; ) {
            try {
                return ApproximateDate.parse(random.nextInt(2) == 0 ? single() : interval());
            } catch (IllegalArgumentException endsBeforeItStarts) {
                // draws another
            }
        }
    }

    LocalDate day() {
        return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(2 * 365));
    }

    private String interval() {
        return switch (random.nextInt(6)) {
            case 0 -> "../" + single();
            case 1 -> single() + "/..";
            case 2 -> "/" + single();
            case 3 -> single() + "/";
            default -> single() + "/" + single();
        };
    }

    private String single() {
        var day = day();
        var text = day.toString();
        var date = switch (random.nextInt(9)) {
            case 0 -> text.substring(0, 4);
            case 1 -> text.substring(0, 7);
            case 2 -> text.substring(0, 4) + "-XX";
            case 3 -> text.substring(0, 4) + "-XX-XX";
            case 4 -> text.substring(0, 7) + "-XX";
            case 5 -> text.substring(0, 4) + "-2" + (1 + random.nextInt(4));
            default -> text;
        };
        return date + "?~%".substring(0, random.nextInt(4) == 0 ? 1 : 0);
    }
}
