package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.SignInAgain;

/**
 * The summary above a form of what cannot be accepted: it takes the focus, each line leads to its field, the field
 * itself says the same, and the page's title begins with "Problem". What was typed stays as it is. A line goes as soon as its
 * field is mended; the focus stays where it is then.
 */
@JavaScript("context://js/portal.js")
public final class FormProblems extends Div {
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();

    /** The lines of which a field says the same, and which field. */
    private final Map<ListItem, String> lines = new LinkedHashMap<>();

    private UnaryOperator<String> names = field -> "";

    /** What was at fault when it was made; {@code null} where an act found the faults, which is not done again to look. */
    private @Nullable Supplier<?> command;

    public FormProblems() {
        H2 heading = new H2(getTranslation("uikit.problems.heading"));
        addClassName("err");
        setVisible(false);
        getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", getTranslation("uikit.problems.heading"));
        list.addClassNames("stack", "s2");
        add(heading, list);
    }

    /**
     * Says which component stands for a field of the command.
     *
     * @param field the component's name in the command
     */
    public <F extends Component & HasValidation> FormProblems bind(String field, F component) {
        component.setManualValidation(true);
        fields.put(field, component);
        if (component instanceof HasValue<?, ?> filled) {
            // A picker is emptied by what is picked, whose act may have found the fault that would go with it.
            filled.addValueChangeListener(change -> {
                if (Objects.equals(filled.getValue(), change.getValue())) {
                    mend(field);
                }
            });
        }
        return this;
    }

    /**
     * Says how a field is named that no component stands for: of a record that is wider than the form, say.
     *
     * @param naming the name; empty if the sentence says it all
     */
    public FormProblems naming(UnaryOperator<String> naming) {
        names = naming;
        return this;
    }

    /**
     * Makes a command out of what was typed.
     *
     * @return empty if it cannot be made; then every problem is shown
     */
    public <T> Optional<T> read(Supplier<T> command) {
        clear();
        List<T> made = new ArrayList<>();
        List<Problem> found = found(() -> made.add(command.get()));
        if (found.isEmpty()) {
            return made.stream().findFirst();
        }
        show(new InvalidInput(found));
        this.command = command;
        return Optional.empty();
    }

    /** What is at fault in what stands in the fields now. */
    private List<Problem> found(Supplier<?> making) {
        List<Problem> unread = daysThatAreNone();
        try {
            Object _ = making.get();
            return unread;
        } catch (InvalidInput invalid) {
            return merged(unread, invalid.problems());
        }
    }

    /** Takes away what is mended, by the value of this field, at this field or at others that depend on it. */
    private void mend(String field) {
        if (lines.isEmpty()) {
            return;
        }
        Supplier<?> again = command;
        if (again == null) {
            solve(field);
        } else {
            List<Problem> left = found(again);
            Set.copyOf(lines.values())
                    .forEach(line -> left.stream()
                            .filter(problem -> problem.field().equals(line))
                            .findFirst()
                            .ifPresentOrElse(still -> reword(still, field), () -> solve(line)));
        }
        if (list.getChildren().findAny().isEmpty()) {
            clear();
        }
    }

    /** What was written is at fault in another way, perhaps. */
    private void reword(Problem problem, String written) {
        if (problem.field().equals(written)) {
            List<ListItem> before = of(written);
            list.addComponentAtIndex(list.indexOf(before.getFirst()), item(problem));
            drop(before);
        }
    }

    private void solve(String field) {
        List<ListItem> mended = of(field);
        if (!mended.isEmpty()) {
            drop(mended);
            ((HasValidation) Objects.requireNonNull(fields.get(field))).setInvalid(false);
        }
    }

    private List<ListItem> of(String field) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().equals(field))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void drop(List<ListItem> gone) {
        gone.forEach(line -> {
            lines.remove(line);
            list.remove(line);
        });
    }

    /** Does something that may still find what was typed at fault; whether it was done. */
    public boolean run(Runnable act) {
        clear();
        try {
            act.run();
            return true;
        } catch (InvalidInput invalid) {
            show(invalid);
            return false;
        }
    }

    /** The same; whatever else the act is refused for, is given to who shows it. */
    public boolean run(Runnable act, Consumer<PortalException> refused) {
        try {
            return run(act);
        } catch (SignInAgain first) {
            throw first; // the shell asks for it; what is typed stays
        } catch (PortalException refusal) {
            refused.accept(refusal);
            return false;
        }
    }

    /** Shows the problems at the top and at their fields. */
    public void show(InvalidInput invalid) {
        clear();
        List<String> order = List.copyOf(fields.keySet());
        invalid.problems().stream()
                .sorted(Comparator.comparingInt(problem -> place(order, problem)))
                .forEach(problem -> list.add(item(problem)));
        setVisible(true);
        focusSummary();
    }

    /** Takes all problems away. */
    public void clear() {
        command = null;
        lines.clear();
        list.removeAll();
        setVisible(false);
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        // Of the page, for what is hidden runs no script.
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.Portal && window.Portal.solved()"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (isVisible()) {
            focusSummary();
        }
    }

    /** A field whose text is no day gives no value, so the command cannot know of it. */
    private List<Problem> daysThatAreNone() {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof DateField day && day.holdsNoDay())
                .map(entry -> Problem.of(entry.getKey(), "shared.problem.date"))
                .toList();
    }

    private static List<Problem> merged(List<Problem> first, List<Problem> others) {
        List<Problem> all = new ArrayList<>(first);
        others.stream()
                .filter(other -> first.stream().noneMatch(p -> p.field().equals(other.field())))
                .forEach(all::add);
        return all;
    }

    private void focusSummary() {
        getElement()
                .executeJs(
                        "window.Portal && window.Portal.problems(this, $0)",
                        getTranslation("uikit.problems.title-prefix"));
    }

    /** In the order of the form; what it does not show comes last. */
    private static int place(List<String> order, Problem problem) {
        int place = order.indexOf(problem.field());
        return place < 0 ? order.size() : place;
    }

    private ListItem item(Problem problem) {
        Component field = fields.get(problem.field());
        boolean lacksDay = field instanceof DateField && problem.key().equals("shared.problem.choose");
        String sentence = getTranslation(
                lacksDay ? "shared.problem.date" : problem.key(), problem.args().toArray());
        if (field == null) {
            String name = names.apply(problem.field());
            return new ListItem(name.isEmpty() ? sentence : getTranslation("shared.field.named", name, sentence));
        }
        HasValidation validated = (HasValidation) field;
        validated.setErrorMessage(sentence);
        validated.setInvalid(true);
        Anchor link = new Anchor("#" + problem.field(), named(field, sentence));
        link.setRouterIgnore(true);
        link.addAttachListener(attached ->
                link.getElement().executeJs("window.Portal && window.Portal.leads(this, $0)", field.getElement()));
        ListItem line = new ListItem(link);
        lines.put(line, problem.field());
        return line;
    }

    private String named(Component field, String sentence) {
        String label = (String) ComponentUtil.getData(field, FormColumn.LABEL);
        if (label == null && field instanceof HasLabel labelled) {
            label = labelled.getLabel();
        }
        return label == null || label.isEmpty() ? sentence : getTranslation("shared.field.named", label, sentence);
    }
}
