package org.dutybearer.reporting;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers of sources as a table prints them, such as {@code 1, 5}, and a dash where nothing is claimed. */
public final class Citations {
    private Citations() {}

    public static String of(List<Integer> numbers) {
        return numbers.isEmpty() ? "–" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
