package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws a {@link Difference} by the components of a record: each one that differs, as saved and as in the form.
 *
 * @param <R> the record
 */
public final class DifferingParts<R> implements Difference.Drawing<R> {

    private final Map<RecordPart<R, ?>, Drawn<R>> parts = new LinkedHashMap<>();

    private record Drawn<R>(String label, Function<R, String> words) {}

    /**
     * Adds a component.
     *
     * @param part the component
     * @param label its name, as the form says it
     * @param words how its value is said; empty is said as nothing
     */
    public <V> DifferingParts<R> part(RecordPart<R, V> part, String label, Function<V, String> words) {
        parts.put(part, new Drawn<>(label, record -> {
            V value = part.of(record);
            return value == null ? "" : words.apply(value);
        }));
        return this;
    }

    /** Adds a text. */
    public DifferingParts<R> part(RecordPart<R, String> part, String label) {
        return part(part, label, text -> text);
    }

    @Override
    public List<Component> draw(R mine, R theirs) {
        Facts facts = Facts.lines();
        parts.forEach((part, drawn) -> {
            if (!Objects.equals(part.of(mine), part.of(theirs))) {
                facts.fact(
                        drawn.label(),
                        line("uikit.difference.stored", drawn.words().apply(theirs)),
                        line("uikit.difference.yours", drawn.words().apply(mine)));
            }
        });
        return List.of(
                new H2(facts.getTranslation("uikit.difference.heading")),
                new Paragraph(facts.getTranslation("uikit.difference.lead")),
                facts);
    }

    private static Div line(String whoseKey, @Nullable String value) {
        Span whose = new Span();
        whose.setText(whose.getTranslation(whoseKey));
        whose.addClassName("m");
        return new Div(
                whose,
                new Div(value == null || value.isEmpty() ? whose.getTranslation("uikit.difference.nothing") : value));
    }
}
