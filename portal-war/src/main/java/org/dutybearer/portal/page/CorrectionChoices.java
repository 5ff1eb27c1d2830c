package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.treaties.TreatyDesk;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.Treaty;

/** What the fields of a correction can be filled with. */
@Named
@RequestScoped
public class CorrectionChoices {
    @Inject
    private TreatyDesk desk;

    @Inject
    private Viewer viewer;

    @Inject
    private Said said;

    public List<Choice> treaties() {
        return desk.register().treaties().stream()
                .filter(Treaty::binding)
                .map(treaty ->
                        new Choice(treaty.code(), treaty.shortTitle(viewer.locale()) + " (" + treaty.code() + ")"))
                .toList();
    }

    public List<Choice> states() {
        return desk.states(viewer.locale()).stream()
                .map(state -> new Choice(state.code(), name(state)))
                .toList();
    }

    public List<Choice> acts() {
        return choices(Corrections.acts().stream(), this::inWords);
    }

    public List<Choice> reservations() {
        return choices(Corrections.reservations().stream(), this::inWords);
    }

    public Choice law() {
        return new Choice(Corrections.DOMESTIC_LAW, inWords(Corrections.DOMESTIC_LAW));
    }

    public List<Choice> mechanisms() {
        return choices(Corrections.mechanisms().stream(), mechanism -> mechanism);
    }

    private static List<Choice> choices(Stream<String> values, Function<String, String> words) {
        return values.map(value -> new Choice(value, words.apply(value))).toList();
    }

    private String inWords(String what) {
        return said.first(Corrections.inWords(what, viewer.locale()));
    }

    private String name(CountryCode state) {
        return state.name(viewer.locale());
    }

    /** What a form sends and what a person reads. */
    public record Choice(String value, String label) {}
}
