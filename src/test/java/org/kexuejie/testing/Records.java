package org.kexuejie.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Varies records by the name of a component, for tests that go through all of them. */
public final class Records {

    private Records() {}

    /** The names of the components, in their order. */
    public static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The same record with another value in one component. */
    public static <R extends Record> R with(R given, String component, @Nullable Object value) {
        @SuppressWarnings("unchecked") // the class of a record is final
        var type = (Class<R>) given.getClass();
        RecordComponent[] components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        var types = new Class<?>[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean wanted = components[i].getName().equals(component);
                found |= wanted;
                types[i] = components[i].getType();
                var accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                values[i] = wanted ? value : accessor.invoke(given);
            }
            if (!found) {
                throw new AssertionError(type.getSimpleName() + " has no " + component);
            }
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot vary " + component + " of " + given, e);
        }
    }
}
