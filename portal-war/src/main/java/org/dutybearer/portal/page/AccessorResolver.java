package org.dutybearer.portal.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page write {@code #{person.code}} for {@code person.code()}: records and our own classes have accessors without "get",
 * which Expression Language 5 does not read. An accessor that answers with an {@code Optional} reads as its value or null.
 */
public class AccessorResolver extends ELResolver {
    private static final String OURS = "org.dutybearer.";

    private record Place(Class<?> type, String name) {}

    private final ConcurrentMap<Place, Optional<Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        var accessor = accessor(base, property);
        if (accessor.isEmpty()) return null;
        context.setPropertyResolved(base, property);
        try {
            var value = accessor.get().invoke(base);
            return value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new ELException(closed);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (accessor(base, property).isEmpty()) return false;
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    private Optional<Method> accessor(@Nullable Object base, @Nullable Object property) {
        return base != null && property instanceof String name
                ? accessors.computeIfAbsent(new Place(base.getClass(), name), AccessorResolver::find)
                : Optional.empty();
    }

    private static Optional<Method> find(Place place) {
        try {
            var method = place.type().getMethod(place.name());
            boolean reads = method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers());
            if (!reads || !isOurs(place.type())) return Optional.empty();
            method.setAccessible(true);
            return Optional.of(method);
        } catch (NoSuchMethodException noAccessor) {
            return Optional.empty();
        }
    }

    /** A method of a proxy or a subclass counts where the thing it stands for is ours. */
    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }
}
