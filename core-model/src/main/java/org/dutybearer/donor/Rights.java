package org.dutybearer.donor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutybearer.casefile.ActType;
import org.dutybearer.core.Table;
import org.dutybearer.treaty.ProvisionRef;

/** Which article of the Universal Declaration a type of act touches, read from a table beside this class. */
final class Rights {
    private static final Map<ActType, ProvisionRef> OF = read();

    private Rights() {}

    /** In the order of the articles. */
    static List<ProvisionRef> all() {
        return OF.values().stream()
                .distinct()
                .sorted(Comparator.comparing(right -> Integer.parseInt(right.article())))
                .toList();
    }

    /** The types of act that touch it. */
    static List<ActType> types(ProvisionRef right) {
        return OF.entrySet().stream()
                .filter(each -> each.getValue().equals(right))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<ActType, ProvisionRef> read() {
        var rights = new LinkedHashMap<ActType, ProvisionRef>();
        for (var row : Table.beside(Rights.class, "rights.tsv").rows())
            rights.put(ActType.valueOf(row.get("act")), ProvisionRef.parse(row.get("right")));
        return rights;
    }
}
