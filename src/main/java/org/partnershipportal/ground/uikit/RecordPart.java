package org.partnershipportal.ground.uikit;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, named by its accessor, such as {@code EditPartnership::title}: a name that does not exist does
 * not compile. It can say its name, by which a problem finds its field.
 *
 * @param <R> the record
 * @param <V> the component's type
 */
@FunctionalInterface
public interface RecordPart<R, V> extends Serializable {

    /** The component's value in a record. */
    @Nullable
    V of(R record);

    /**
     * The component's name.
     *
     * @throws IllegalArgumentException if it is not the accessor of a component of this record
     */
    static String name(Class<?> record, RecordPart<?, ?> part) {
        String accessor = accessor(part);
        RecordComponent[] components = record.getRecordComponents();
        if (Arrays.stream(components).noneMatch(component -> component.getName().equals(accessor))) {
            throw new IllegalArgumentException(record.getSimpleName() + " has no component " + accessor);
        }
        return accessor;
    }

    private static String accessor(RecordPart<?, ?> part) {
        try {
            Method replacement = part.getClass().getDeclaredMethod("writeReplace");
            replacement.setAccessible(true);
            return ((SerializedLambda) replacement.invoke(part)).getImplMethodName();
        } catch (ReflectiveOperationException noReference) {
            throw new IllegalArgumentException("A component is named by a reference to its accessor", noReference);
        }
    }
}
