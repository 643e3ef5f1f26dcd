package org.partnershipportal.platform.taxonomy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.Toasts;

/**
 * Rules that a record cites: a box that understands {@code NMR 45} (R6.2) and the list of those taken so far, each with
 * its heading and a button that removes it. What the box does not understand stays in it, with the cure. A form asks
 * {@link #read()}, so that nothing typed is lost.
 */
public final class RulesField extends CustomField<List<RuleRef>> {

    private final String field;
    private final Language language;
    private final TextField box = new TextField();
    private final Rows list = Rows.bare();

    /**
     * @param label what stands above it
     * @param field name of the component of the command that takes the rules, for problems
     */
    public RulesField(String label, String field) {
        super(List.of());
        this.field = field;
        language = reader(this);
        setLabel(label);
        setWidthFull();
        box.setAriaLabel(label);
        box.setHelperText(text("taxonomy.rules.hint"));
        box.setManualValidation(true);
        box.getStyle().setFlexGrow("1");
        box.addValueChangeListener(change -> takeTyped());
        Button add = new Button(text("taxonomy.rules.add"), click -> {
            takeTyped();
            box.focus();
        });
        Div line = new Div(box, add);
        line.addClassName("row");
        line.getStyle().set("align-items", "flex-start");
        getElement().setProperty("manualValidation", true);
        add(line, list);
        setPresentationValue(List.of());
    }

    /**
     * The rules chosen, with those still standing in the box.
     *
     * @throws InvalidInput if the box holds something that is no rule
     */
    public List<RuleRef> read() {
        if (!box.getValue().isBlank()) {
            take(RuleSets.standard().parse(field, box.getValue()));
        }
        return getValue();
    }

    /** A rule as a row of a list: its name, what it speaks of, and its heading with {@code lang="en"}. */
    public static Row row(RuleRef ref, Language reader) {
        Span name = new Span(RuleSets.standard().text(ref, reader));
        Row row = new Row(name);
        Optional<Rule> known = RuleSets.standard().find(ref);
        known.filter(Rule::women).ifPresent(rule -> row.after(tag(reader, "taxonomy.rule.women")));
        known.filter(Rule::childrenOfPrisoners).ifPresent(rule -> row.after(tag(reader, "taxonomy.rule.children")));
        known.ifPresent(rule -> row.meta(heading(rule, reader)));
        return row;
    }

    @Override
    protected List<RuleRef> generateModelValue() {
        return getValue();
    }

    @Override
    protected void setPresentationValue(List<RuleRef> rules) {
        list.removeAll();
        rules.forEach(rule -> list.add(row(rule, language).end(remover(rule))));
        list.setVisible(!rules.isEmpty());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        box.setReadOnly(readOnly);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        box.setInvalid(invalid);
    }

    @Override
    public void setErrorMessage(String message) {
        box.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return box.getErrorMessage();
    }

    /** The portal always says itself what is at fault; nothing to switch. */
    @Override
    public void setManualValidation(boolean manual) {
        box.setManualValidation(true);
    }

    @Override
    public void focus() {
        box.focus();
    }

    /** The language of the reader of the page on which the component is made. */
    static Language reader(Component component) {
        Locale locale = component
                .getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(UI::getLocale)
                .orElse(Locale.UK);
        return Language.bestOf(List.of(locale));
    }

    private void takeTyped() {
        setInvalid(false);
        try {
            read();
        } catch (InvalidInput notUnderstood) {
            Problem problem = notUnderstood.problems().getFirst();
            setErrorMessage(text(problem.key(), problem.args().toArray()));
            setInvalid(true);
        }
    }

    private void take(Collection<RuleRef> typed) {
        Set<RuleRef> all = new LinkedHashSet<>(getValue());
        all.addAll(typed);
        box.clear();
        change(List.copyOf(all));
        say("taxonomy.rules.added", typed);
    }

    private void remove(RuleRef rule) {
        List<RuleRef> rest = new ArrayList<>(getValue());
        rest.remove(rule);
        change(List.copyOf(rest));
        say("shared.verb.removed", List.of(rule));
        box.focus();
    }

    private void change(List<RuleRef> rules) {
        setModelValue(rules, true);
        setPresentationValue(rules);
    }

    private Button remover(RuleRef rule) {
        Button remove = new Button(text("shared.verb.remove"), click -> remove(rule));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(text("shared.verb.remove-named", RuleSets.standard().text(rule, language)));
        return remove;
    }

    private void say(String key, Collection<RuleRef> rules) {
        List<String> names = rules.stream()
                .map(rule -> RuleSets.standard().text(rule, language))
                .toList();
        Toasts.announce(text(key, Formats.list(names, language)));
    }

    private static Span tag(Language reader, String key) {
        Span tag = new Span(Translations.standard().text(reader, key));
        tag.addClassName("tag");
        return tag;
    }

    private static Component[] heading(Rule rule, Language reader) {
        Span heading = new Span(rule.headings().in(reader));
        Language shown = rule.headings().shownIn(reader);
        heading.getElement().setAttribute("lang", shown.tag()).setAttribute("dir", shown.direction());
        if (!rule.isUnofficial(reader)) {
            return new Component[] {heading};
        }
        return new Component[] {
            heading, new Span(" · " + Translations.standard().text(reader, "taxonomy.heading.unofficial"))
        };
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
