package org.dutybearer.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Text;

/**
 * A first-level area of a state by which a donor wants people told apart, in the words of the agreement. What a case calls an area
 * counts as this one where it is one of these words; whatever else somebody typed there is told to nobody.
 */
@Embeddable
public class Area {
    @Column(nullable = false)
    private CountryCode state;

    @Column(name = "area_name", nullable = false)
    private Text name;

    @SuppressWarnings("NullAway.Init")
    protected Area() {}

    private Area(CountryCode state, Text name) {
        this.state = Objects.requireNonNull(state, "state");
        this.name = Objects.requireNonNull(name, "name");
    }

    public static Area of(CountryCode state, Text name) {
        return new Area(state, name);
    }

    boolean isCalled(CountryCode where, String written) {
        return state.equals(where)
                && name.words().values().stream()
                        .anyMatch(word -> word.strip()
                                .toLowerCase(Locale.ROOT)
                                .equals(written.strip().toLowerCase(Locale.ROOT)));
    }

    public CountryCode state() {
        return state;
    }

    public Text name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Area that && state.equals(that.state) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, name);
    }

    @Override
    public String toString() {
        return "Area[" + state + "]";
    }
}
