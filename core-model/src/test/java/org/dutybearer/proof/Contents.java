package org.dutybearer.proof;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everything that hangs on an object, whatever it is called and whoever may call it: every field of every field, as text. */
public final class Contents {
    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    private final StringBuilder all = new StringBuilder();
    private final StringBuilder textForms = new StringBuilder();
    private final IdentityHashMap<Object, Boolean> met = new IdentityHashMap<>();

    private final Set<String> beside;

    private Contents(Set<String> beside) {
        this.beside = beside;
    }

    public static Contents of(Object object) {
        return without(object, Set.of());
    }

    /** @param beside the ways to what is left out, such as {@code /uses} */
    public static Contents without(Object object, Set<String> beside) {
        var contents = new Contents(beside);
        contents.add("", object);
        return contents;
    }

    /** One line for each value, with the way to it. */
    public String all() {
        return all.toString();
    }

    /** What the objects say of themselves: logs and error messages hold this. */
    public String textForms() {
        return textForms.toString();
    }

    private void add(String way, @Nullable Object value) {
        if (value == null) return;
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> add(way, v));
        } else if (value instanceof Iterable<?> values) {
            int n = 0;
            for (Object each : values) add(way + "/" + n++, each);
        } else if (value instanceof Map<?, ?> values) {
            values.forEach((k, v) -> {
                add(way + "/key", k);
                add(way + "/" + k, v);
            });
        } else if (value.getClass().isArray()) {
            if (value instanceof Object[] values) add(way, Arrays.asList(values));
        } else if (value.getClass().getName().startsWith("org.dutybearer.") && !(value instanceof Enum)) {
            if (met.put(value, true) == null) walk(way, value);
        } else {
            all.append(way).append('=').append(value).append('\n');
        }
    }

    private void walk(String way, Object value) {
        textForms.append(value).append('\n');
        for (Field field : FIELDS.computeIfAbsent(value.getClass(), Contents::fields)) {
            if (beside.contains(way + "/" + field.getName())) continue;
            try {
                add(way + "/" + field.getName(), field.get(value));
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException("cannot look into " + field, hidden);
            }
        }
    }

    private static List<Field> fields(Class<?> type) {
        var fields = new ArrayList<Field>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass())
            for (Field field : c.getDeclaredFields())
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    fields.add(field);
                }
        return fields;
    }
}
