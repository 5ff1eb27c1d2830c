package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Wording;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;

/** A text of a view that the gate does not search is a hole in it: every one is searched, or named here with its reason. */
class TextsTest {
    /** The gate chooses these words itself, from bundles and rule files or by counting: nobody who works on a case writes them. */
    private static final List<String> WORDED_BY_THE_GATE_ALONE = List.of(
            "AppealView.languages",
            "AppealView.until",
            "AtAGlance.stateName",
            "Briefing.withheldSentence",
            "ElementView.id",
            "EventView.exactness",
            "EventView.kind",
            "GeneralAnswerView.person",
            "GeneralAnswerView.why",
            "GeneralQuestionView.text",
            "GroundView.name",
            "Heading.audienceName",
            "Heading.marking",
            "Heading.rules",
            "Heading.status",
            "ObligationView.dutyBearerName",
            "ObligationView.law",
            "ObligationView.reviewer",
            "ObligationView.roleName",
            "ObligationView.rule",
            "OfficeView.stateName",
            "PersonAnswer.person",
            "PersonView.label",
            "PersonView.nameLanguage",
            "Protection.why",
            "PublicationView.kind",
            "PublicationView.when",
            "PublishedTextView.embargo",
            "PublishedTextView.kind",
            "PublishedTextView.when",
            "RecommendationView.grounds",
            "SayingView.persons",
            "SayingView.stepName",
            "StateView.name",
            "StateView.roleName",
            "StatementView.stanceName",
            "SuggestionView.heading",
            "SuggestionView.id",
            "SuggestionView.persons",
            "SuggestionView.recommendation",
            "SuggestionView.stateName",
            "TopicView.id",
            "Withheld.what",
            "Withheld.why");

    /** What stands beside a document and in none, by another rule of the build. */
    private static final List<String> TOLD_TO_NOBODY =
            List.of("Use.person", "ToldItem.facts", "ToldItem.keys", "ToldItem.words");

    /** A part of another text, which is searched: the gate lists no other. */
    private static final List<String> PART_OF_ANOTHER = List.of(
            "ChangeView.now",
            "ChangeView.of",
            "ChangeView.what",
            "Original.words",
            "ToldItem.now",
            "ToldItem.of",
            "ToldItem.what");

    /** The way to each text of each view, such as {@code Briefing.events/EventView.label}, and the word that stands in it alone. */
    private final Map<String, String> canaries = new LinkedHashMap<>();

    @Test
    void everyTextThatPeopleWriteIsSearched() throws ReflectiveOperationException {
        var briefing = briefing();
        var searched = Texts.of(briefing, Wording.of(Telling.class, "Words", Locale.ENGLISH))
                .map(Texts.Placed::text)
                .collect(Collectors.joining(" "));

        var missed = canaries.entrySet().stream()
                .filter(c -> !searched.contains(c.getValue()))
                .map(c -> c.getKey().substring(c.getKey().lastIndexOf('/') + 1))
                .collect(Collectors.toSet());

        assertThat(canaries).hasSizeGreaterThan(60);
        assertThat(missed)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(WORDED_BY_THE_GATE_ALONE, TOLD_TO_NOBODY, PART_OF_ANOTHER)
                                .flatMap(List::stream)
                                .toList());
    }

    private Briefing briefing() throws ReflectiveOperationException {
        var fields = Arrays.stream(Briefing.class.getDeclaredFields())
                .filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.isSynthetic())
                .toList();
        var types = fields.stream().map(Field::getType).toArray(Class[]::new);
        Constructor<Briefing> constructor = Briefing.class.getDeclaredConstructor(types);
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++)
            values[i] = value(
                    fields.get(i).getGenericType(), "Briefing." + fields.get(i).getName());
        return constructor.newInstance(values);
    }

    private Object value(Type type, String component) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) return List.of(value(list.getActualTypeArguments()[0], component));
        if (type == String.class) return canary(component);
        if (type == Key.class) return Key.parse(canary(component));
        if (type == LocalDate.class) return LocalDate.of(2020, 1, 1);
        if (type == Locale.class) return Locale.ENGLISH;
        if (type == ApproximateDate.class) return ApproximateDate.parse("2020");
        if (type == CaseRef.class) return CaseRef.parse("KAZ-2020-001");
        if (type == CountryCode.class) return CountryCode.parse("KAZ");
        if (type == IndexNumber.class) return IndexNumber.parse("EUR 57/0001/2020");
        if (type == ProvisionRef.class) return ProvisionRef.parse("CAT 16(1)");
        if (type == boolean.class) return false;
        if (type == int.class || type == Integer.class) return 1;
        var view = (Class<?>) type;
        if (view.isEnum()) return view.getEnumConstants()[0];
        assertThat(view.isRecord())
                .as("a view of a kind this test cannot make yet: %s", type)
                .isTrue();
        return view(view, component);
    }

    private Object view(Class<?> view, String within) throws ReflectiveOperationException {
        var components = view.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++)
            values[i] = value(
                    components[i].getGenericType(),
                    within + "/" + view.getSimpleName() + "." + components[i].getName());
        var constructor = view.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private String canary(String component) {
        return canaries.computeIfAbsent(component, c -> "canary" + canaries.size() + "x");
    }
}
