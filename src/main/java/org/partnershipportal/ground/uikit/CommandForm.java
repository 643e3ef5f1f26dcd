package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.PortalException;

/**
 * The form of one command. Each field stands for a component of the command's record, named by the accessor, and the
 * command is made of the fields' values: a name that does not exist does not compile, and a component that nothing
 * stands for is noticed as soon as the form appears. What the command finds at fault is shown by {@link FormProblems}.
 *
 * @param <C> the command
 */
public final class CommandForm<C extends Record> extends Div {

    private final Class<C> command;
    private final FormProblems problems = new FormProblems();
    private final FormColumn column = new FormColumn();
    private final Map<String, Supplier<?>> values = new HashMap<>();
    private final List<Consumer<C>> fills = new ArrayList<>();

    /** @param command the record that is made of what is typed */
    public CommandForm(Class<C> command) {
        this.command = command;
        addClassName("command");
        add(problems, column);
    }

    /** A component that is not asked for. */
    public <V> CommandForm<C> given(RecordPart<C, V> part, @Nullable V value) {
        return read(part, () -> value);
    }

    /** A component that is read when the command is made, of something that stands outside this form. */
    public <V> CommandForm<C> read(RecordPart<C, V> part, Supplier<@Nullable V> value) {
        values.put(RecordPart.name(command, part), value);
        return this;
    }

    /** A field that must be filled in. */
    public <V, F extends Component & HasValue<?, V> & HasValidation> CommandForm<C> required(
            RecordPart<C, V> part, F field) {
        fills.add(filling(part, field));
        return required(part, field, field::getValue);
    }

    /** A field that must be filled in, and how the component's value is read of it. */
    public <V, F extends Component & HasValidation> CommandForm<C> required(
            RecordPart<C, V> part, F field, Supplier<@Nullable V> value) {
        column.required(field);
        return bound(part, field, value);
    }

    /** A field that may stay empty. */
    public <V, F extends Component & HasValue<?, V> & HasValidation> CommandForm<C> optional(
            RecordPart<C, V> part, F field) {
        fills.add(filling(part, field));
        return optional(part, field, field::getValue);
    }

    /** A field that may stay empty, and how the component's value is read of it. */
    public <V, F extends Component & HasValidation> CommandForm<C> optional(
            RecordPart<C, V> part, F field, Supplier<@Nullable V> value) {
        column.optional(field);
        return bound(part, field, value);
    }

    /** A field that stands elsewhere on the page, or under a legend in {@link #column}. */
    public <V, F extends Component & HasValidation> CommandForm<C> bound(
            RecordPart<C, V> part, F field, Supplier<@Nullable V> value) {
        problems.bind(RecordPart.name(command, part), field);
        return read(part, value);
    }

    /** The same, which {@link #filled} fills. */
    public <V, F extends Component & HasValue<?, V> & HasValidation> CommandForm<C> bound(
            RecordPart<C, V> part, F field) {
        fills.add(filling(part, field));
        return bound(part, field, field::getValue);
    }

    /**
     * Adds the primary button and what stands beside it.
     *
     * @param verb the button's word
     * @param act does it; may still find what was typed at fault
     */
    public CommandForm<C> submit(String verb, Consumer<C> act, Component... others) {
        return submit(button(verb, act), others);
    }

    /** The same with a plain button, for a form beside the page's main one. */
    public CommandForm<C> submitAside(String verb, Consumer<C> act) {
        Button plain = button(verb, act);
        submit(plain);
        plain.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }

    /** Adds a primary button that does more than send the command, such as ask first. */
    public CommandForm<C> submit(Button primary, Component... others) {
        column.submit(primary, others);
        return this;
    }

    /** Fills the fields with what stands now: the command that would change nothing. */
    public CommandForm<C> filled(C now) {
        fills.forEach(fill -> fill.accept(now));
        return this;
    }

    /** The command made of what was typed; empty if it cannot be made, and then every problem is shown. */
    public Optional<C> read() {
        return problems.read(this::made);
    }

    /** Does something that may still find what was typed at fault; whether it was done. */
    public boolean run(Runnable act) {
        return problems.run(act);
    }

    /** The same; whatever else the act is refused for, is given to who shows it. */
    public boolean run(Runnable act, Consumer<PortalException> refused) {
        return problems.run(act, refused);
    }

    /** The summary of what is at fault. */
    public FormProblems problems() {
        return problems;
    }

    /** The column of fields. */
    public FormColumn column() {
        return column;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        List<String> missing = Arrays.stream(command.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !values.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Nothing stands for " + missing + " of " + command.getSimpleName());
        }
    }

    /** Does something with the command, if it can be made; what is at fault is shown. Whether it was done. */
    public boolean send(Consumer<C> act) {
        return read().filter(made -> run(() -> act.accept(made))).isPresent();
    }

    private Button button(String verb, Consumer<C> act) {
        return new Button(verb, click -> send(act));
    }

    private static <C, V> Consumer<C> filling(RecordPart<C, V> part, HasValue<?, V> field) {
        return now -> Optional.ofNullable(part.of(now)).ifPresent(field::setValue);
    }

    private C made() {
        RecordComponent[] components = command.getRecordComponents();
        try {
            Constructor<C> constructor = command.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(this::value).toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException noRecord) {
            throw new IllegalStateException(noRecord);
        }
    }

    /** Nothing chosen is nothing where the command takes that, else an empty text, and no. */
    private @Nullable Object value(RecordComponent component) {
        Supplier<?> supplier = values.get(component.getName());
        Object value = supplier == null ? null : supplier.get();
        if (value != null) {
            return value;
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        boolean takesNothing = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return component.getType() == String.class && !takesNothing ? "" : null;
    }
}
