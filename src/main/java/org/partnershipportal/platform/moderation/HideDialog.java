package org.partnershipportal.platform.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.RecordPart;
import org.partnershipportal.ground.uikit.Wording;

/**
 * Asks a moderator by which published rule a text is hidden, and why.
 *
 * @param wording the moderator's
 * @param question such as "Hide this practice?"
 * @param consequence what will follow
 * @param verb the button's word
 */
public record HideDialog(Wording wording, String question, String consequence, String verb) {

    /**
     * Asks about a text that never changes.
     *
     * @param form of the command that hides it, with everything that is not asked for
     * @param rule the command's rule
     * @param reason the command's reason
     * @param hide hides it
     * @param <C> the command
     */
    public <C extends Record> void ask(
            CommandForm<C> form, RecordPart<C, HouseRule> rule, RecordPart<C, String> reason, Consumer<C> hide) {
        fields(form, rule, reason);
        Confirm.ask(question, consequence, verb, form, hide);
    }

    /**
     * A text as it is now.
     *
     * @param version its version, as the command takes it
     * @param text what it says, drawn
     * @param <V> the type of the version
     */
    public record Reading<V>(V version, Component text) {}

    /**
     * Asks about a text that its writers can change. If they have changed it since it was read, the dialog stays with what was typed
     * and shows what the text says now; the moderator decides again.
     *
     * @param version the command's version
     * @param read the version that the moderator has read
     * @param again reads the text again
     * @param <V> the type of the version
     */
    public <C extends Record, V> void ask(
            CommandForm<C> form,
            RecordPart<C, V> version,
            V read,
            RecordPart<C, HouseRule> rule,
            RecordPart<C, String> reason,
            Consumer<C> hide,
            Supplier<Reading<V>> again) {
        fields(form.given(version, read), rule, reason);
        Div changed = new Div();
        changed.addClassNames("stack", "s2");
        changed.setVisible(false);
        form.addComponentAtIndex(0, changed);
        form.addClassName("stack");
        Consumer<PortalException> refused = refusal -> {
            if (!(refusal instanceof ChangedMeanwhile)) {
                throw refusal;
            }
            Reading<V> now = again.get();
            form.given(version, now.version());
            changed.removeAll();
            changed.add(changedSince(), now.text());
            changed.setVisible(true);
            changed.scrollIntoView();
        };
        Confirm.askUntil(
                question,
                consequence,
                verb,
                form,
                () -> form.read()
                        .filter(made -> form.run(() -> hide.accept(made), refused))
                        .isPresent());
    }

    private Div changedSince() {
        Div note = new Div(Icon.WARNING.create(), new Span(wording.text("moderation.hide.changed")));
        note.addClassNames("note", "warn");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    private <C extends Record> void fields(
            CommandForm<C> form, RecordPart<C, HouseRule> rule, RecordPart<C, String> reason) {
        RadioButtonGroup<HouseRule> rules = new RadioButtonGroup<>(wording.text("moderation.hide.rule"));
        rules.setItems(HouseRule.values());
        rules.setItemLabelGenerator(each -> wording.text(each.key()));
        rules.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        form.required(rule, rules).required(reason, new TextArea(wording.text("shared.field.reason")));
    }
}
