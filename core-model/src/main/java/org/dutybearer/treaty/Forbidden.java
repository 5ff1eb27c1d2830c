package org.dutybearer.treaty;

import java.util.ArrayList;
import java.util.List;

/**
 * What a treaty itself says may not be reserved: a list such as {@code 1;16(1);36-46}, everything as {@code *}, or everything
 * but some as {@code * except 11;14}.
 */
final class Forbidden {
    private static final String ALL = "*";
    private static final String EXCEPT = ALL + " except ";

    private final boolean all;
    private final List<ProvisionRef> named;

    private Forbidden(boolean all, List<ProvisionRef> named) {
        this.all = all;
        this.named = named;
    }

    static Forbidden parse(String treaty, String text) {
        if (text.startsWith(EXCEPT)) return new Forbidden(true, provisions(treaty, text.substring(EXCEPT.length())));
        if (text.equals(ALL)) return new Forbidden(true, List.of());
        return new Forbidden(false, text.isEmpty() ? List.of() : provisions(treaty, text));
    }

    private static List<ProvisionRef> provisions(String treaty, String text) {
        var provisions = new ArrayList<ProvisionRef>();
        for (var part : text.split(";", -1)) {
            var ends = part.split("-", 2);
            if (ends.length == 1) provisions.add(ProvisionRef.parse(treaty + " " + part));
            else
                for (int article = Integer.parseInt(ends[0]); article <= Integer.parseInt(ends[1]); article++)
                    provisions.add(ProvisionRef.parse(treaty + " " + article));
        }
        return List.copyOf(provisions);
    }

    /** An exception frees what it touches: where a paragraph may be reserved, the whole article is not forbidden. */
    boolean covers(ProvisionRef ref) {
        if (!all) return named.stream().anyMatch(provision -> provision.covers(ref));
        return named.stream().noneMatch(allowed -> allowed.covers(ref) || ref.covers(allowed));
    }
}
