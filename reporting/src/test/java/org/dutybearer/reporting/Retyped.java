package org.dutybearer.reporting;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A case file in which other words are typed: every text in every object that hangs on it, whatever it is called. */
final class Retyped {
    private final UnaryOperator<String> words;
    private final IdentityHashMap<Object, Boolean> met = new IdentityHashMap<>();
    private int refused;

    private Retyped(UnaryOperator<String> words) {
        this.words = words;
    }

    /** Types into the object itself, and says how many values would not take what was typed. */
    static int in(Object file, UnaryOperator<String> words) {
        var retyped = new Retyped(words);
        try {
            retyped.value(file);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
        return retyped.refused;
    }

    private @Nullable Object value(@Nullable Object value) throws ReflectiveOperationException {
        if (value == null) return null;
        if (value instanceof String text) return words.apply(text);
        if (value instanceof List<?> list) {
            var retyped = new ArrayList<@Nullable Object>();
            for (Object each : list) retyped.add(value(each));
            return retyped.equals(list) ? list : retyped;
        }
        if (value instanceof Map<?, ?> map) {
            var retyped = new LinkedHashMap<Object, @Nullable Object>();
            for (var each : map.entrySet()) retyped.put(each.getKey(), value(each.getValue()));
            return retyped.equals(map) ? map : retyped;
        }
        boolean ours = value.getClass().getName().startsWith("org.dutybearer.") && !(value instanceof Enum);
        if (value instanceof Record record) return ours ? record(record) : value;
        if (ours && met.put(value, true) == null)
            for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass())
                for (Field field : type.getDeclaredFields())
                    if (!Modifier.isStatic(field.getModifiers())) retype(value, field);
        return value;
    }

    private void retype(Object of, Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        var old = field.get(of);
        var retyped = value(old);
        if (retyped != old) field.set(of, retyped);
    }

    private Object record(Record old) throws ReflectiveOperationException {
        var components = old.getClass().getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            components[i].getAccessor().setAccessible(true);
            values[i] = value(components[i].getAccessor().invoke(old));
        }
        var constructor = old.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException invalid) {
            refused++;
            return old;
        }
    }
}
