package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.SignInAgain;

/**
 * The summary above a form of what cannot be accepted: it takes the focus, each line leads to its field, the field
 * itself says the same, and the page's title begins with "Problem". What was typed stays as it is.
 */
@JavaScript("context://js/portal.js")
public final class FormProblems extends Div {
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();
    private UnaryOperator<String> names = field -> "";

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
        List<Problem> unread = daysThatAreNone();
        try {
            T made = command.get();
            if (unread.isEmpty()) {
                return Optional.of(made);
            }
            show(new InvalidInput(unread));
        } catch (InvalidInput invalid) {
            show(unread.isEmpty() ? invalid : new InvalidInput(merged(unread, invalid.problems())));
        }
        return Optional.empty();
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
        list.removeAll();
        setVisible(false);
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        getElement().executeJs("window.Portal && window.Portal.solved()");
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
        return new ListItem(link);
    }

    private String named(Component field, String sentence) {
        String label = (String) ComponentUtil.getData(field, FormColumn.LABEL);
        if (label == null && field instanceof HasLabel labelled) {
            label = labelled.getLabel();
        }
        return label == null || label.isEmpty() ? sentence : getTranslation("shared.field.named", label, sentence);
    }
}
