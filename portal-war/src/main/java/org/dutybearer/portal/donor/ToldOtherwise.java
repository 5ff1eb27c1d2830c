package org.dutybearer.portal.donor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.donor.CellName;
import org.dutybearer.donor.Counted;
import org.dutybearer.donor.PublishedFigure;
import org.dutybearer.donor.PublishedReport;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A figure that two reports both tell, and not alike. Whoever has both reports has it already; nothing else goes into it.
 *
 * @param code of the indicator
 */
public record ToldOtherwise(String code, Counted counted, ReportingPeriod period, Reported was, Reported is) {
    /** What counts all, in whatever category, in the order of the later report. */
    static List<ToldOtherwise> between(PublishedReport earlier, PublishedReport later) {
        return between(earlier.figures(), later.figures());
    }

    static List<ToldOtherwise> between(List<PublishedFigure> earlier, List<PublishedFigure> later) {
        var before = earlier.stream().collect(Collectors.toMap(PublishedFigure::name, PublishedFigure::told));
        return later.stream()
                .filter(figure -> figure.name().isWhole())
                .flatMap(figure -> changed(figure.name(), before.get(figure.name()), figure.told()))
                .toList();
    }

    private static Stream<ToldOtherwise> changed(CellName name, @Nullable Reported was, Reported is) {
        return was == null || was.equals(is)
                ? Stream.empty()
                : Stream.of(new ToldOtherwise(name.code(), name.counted(), name.of(), was, is));
    }
}
