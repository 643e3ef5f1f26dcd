package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of an open page, and what a person has changed in them since it opened. */
final class TypedFields {

    /** A field of a page: the ordinal one of its kind, for pages build themselves again in the same order. */
    record Field(Class<?> kind, int ordinal) {}

    private final Component page;
    private final Map<Field, Object> before = new HashMap<>();

    TypedFields(Component page) {
        this.page = page;
        fields(page).forEach((field, input) -> {
            if (!input.isEmpty()) {
                before.put(field, input.getValue());
            }
        });
    }

    /** What is in the fields now and was not when the page opened; {@code null} where a choice was taken back. */
    Map<Field, @Nullable Object> changed() {
        Map<Field, @Nullable Object> changed = new LinkedHashMap<>();
        fields(page).forEach((field, input) -> {
            Object opened = before.getOrDefault(field, input.getEmptyValue());
            if (!Objects.equals(opened, input.getValue())) {
                changed.put(field, input.getValue());
            }
        });
        return changed;
    }

    /** Puts it back; a field that a choice brings up is there by the time its own turn comes. */
    void type(Map<Field, @Nullable Object> changed) {
        changed.forEach((field, text) -> {
            HasValue<?, Object> input = fields(page).get(field);
            if (input != null) {
                input.setValue(text);
            }
        });
    }

    private static Map<Field, HasValue<?, Object>> fields(Component page) {
        Map<Field, HasValue<?, Object>> fields = new LinkedHashMap<>();
        collect(page, new HashMap<>(), fields);
        return fields;
    }

    @SuppressWarnings("unchecked") // a value goes back into the field of the same kind that it came from
    private static void collect(
            Component component, Map<Class<?>, Integer> counts, Map<Field, HasValue<?, Object>> fields) {
        if (component instanceof HasValue<?, ?> input && !input.isReadOnly() && !(component instanceof PasswordField)) {
            int ordinal = counts.merge(component.getClass(), 1, Integer::sum);
            fields.put(new Field(component.getClass(), ordinal), (HasValue<?, Object>) input);
        }
        component.getChildren().forEach(child -> collect(child, counts, fields));
    }
}
