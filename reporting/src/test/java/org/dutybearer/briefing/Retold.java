package org.dutybearer.briefing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A briefing told again in other words: every text of every view in it, whatever views there will be. */
public final class Retold {
    /** What ties views together and is nowhere printed; nobody types it. */
    private static final Set<String> TIES = Set.of(
            "PersonView.label",
            "PersonAnswer.person",
            "GeneralAnswerView.person",
            "SayingView.persons",
            "TopicView.id",
            "ElementView.id",
            "EventView.kind");

    private final BinaryOperator<String> words;

    private Retold(BinaryOperator<String> words) {
        this.words = words;
    }

    /** @param words the new words for a place, such as {@code /people/name}, and the old ones */
    public static Briefing in(Briefing briefing, BinaryOperator<String> words) {
        var retold = new Retold(words);
        var fields = Arrays.stream(Briefing.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .toList();
        try {
            var values = new Object[fields.size()];
            for (int i = 0; i < values.length; i++) {
                fields.get(i).setAccessible(true);
                values[i] = retold.value(
                        "/" + fields.get(i).getName(), fields.get(i).get(briefing));
            }
            return Briefing.class
                    .getDeclaredConstructor(fields.stream().map(Field::getType).toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("a briefing is not made of its fields in their order", broken);
        }
    }

    private @Nullable Object value(String place, @Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof String text) return words.apply(place, text);
        if (value instanceof List<?> list) {
            var retold = new Object[list.size()];
            for (int i = 0; i < retold.length; i++) retold[i] = value(place, list.get(i));
            return List.of(retold);
        }
        boolean view = value != null && value.getClass().getPackage() == Briefing.class.getPackage();
        return view && value instanceof Record record ? view(place, record) : value;
    }

    private Object view(String place, Record view) throws ReflectiveOperationException {
        var components = view.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            var component = components[i];
            var old = component.getAccessor().invoke(view);
            boolean tie = TIES.contains(view.getClass().getSimpleName() + "." + component.getName());
            values[i] = tie ? old : value(place + "/" + component.getName(), old);
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        return view.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
