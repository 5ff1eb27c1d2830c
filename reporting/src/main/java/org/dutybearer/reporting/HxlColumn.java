package org.dutybearer.reporting;

import java.util.function.Function;
import org.dutybearer.core.CountryCode;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.reporting.CellLooks.Side;
import org.dutybearer.reporting.TableSheet.Column;
import org.jspecify.annotations.Nullable;

/** The columns of the table for programs, with the hashtag by which the Humanitarian Exchange Language (HXL 1.1) knows each. */
enum HxlColumn {
    ORGANISATION("#org+name", 24, Side.WORDS),
    AGREEMENT("#activity+code", 18, Side.CODE),
    CODE("#indicator+code", 18, Side.CODE),
    NAME("#indicator+name", 40, Side.WORDS),
    LEVEL("#indicator+type", 18, Side.CODE),
    UNIT("#indicator+unit", 16, Side.WORDS),
    COUNTED("#indicator+counted", 30, Side.CODE),
    KIND("#meta+kind", 19, Side.CODE),
    START("#date+start", 13, Side.CODE),
    END("#date+end", 13, Side.CODE),
    COUNTRY("#country+code+v_iso3", 24, Side.CODE),
    AREA("#adm1+name", 20, Side.WORDS),
    DIMENSION("#meta+dimension", 18, Side.CODE),
    CATEGORY("#meta+category+code", 26, Side.CODE),
    LABEL("#meta+category+name", 30, Side.WORDS),
    VALUE("#indicator+value+num", 20, Side.NUMBER),
    REASON("#meta+reason+code", 22, Side.CODE);

    private final String hashtag;
    private final int width;
    private final Side side;

    HxlColumn(String hashtag, int width, Side side) {
        this.hashtag = hashtag;
        this.width = width;
        this.side = side;
    }

    String hashtag() {
        return hashtag;
    }

    Column in(WorkbookWords words) {
        return new Column(words.of("hxl." + name()), width, side);
    }

    /** What stands in this column of a row. */
    Function<Observation, @Nullable Object> of(DonorSummary summary) {
        return switch (this) {
            case ORGANISATION -> any -> summary.organisation();
            case AGREEMENT -> {
                var number = summary.agreement().orElseThrow().number();
                yield any -> number;
            }
            case CODE -> Observation::code;
            case NAME -> Observation::name;
            case LEVEL -> Observation::level;
            case UNIT -> Observation::unit;
            case COUNTED -> row -> row.counted().name();
            case KIND -> row -> row.kind().name();
            case START -> Observation::start;
            case END -> Observation::end;
            case COUNTRY -> row -> code(row.country());
            case AREA -> Observation::area;
            case DIMENSION -> Observation::dimension;
            case CATEGORY -> Observation::category;
            case LABEL -> Observation::label;
            case VALUE -> row -> row.figure().value();
            case REASON -> row -> name(row.figure().whyEmpty());
        };
    }

    private static @Nullable String code(@Nullable CountryCode country) {
        return country == null ? null : country.code();
    }

    private static @Nullable String name(@Nullable Enum<?> why) {
        return why == null ? null : why.name();
    }
}
