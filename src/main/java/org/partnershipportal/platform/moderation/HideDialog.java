package org.partnershipportal.platform.moderation;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
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
     * Asks.
     *
     * @param form of the command that hides it, with everything that is not asked for
     * @param rule the command's rule
     * @param reason the command's reason
     * @param hide hides it
     * @param <C> the command
     */
    public <C extends Record> void ask(
            CommandForm<C> form, RecordPart<C, HouseRule> rule, RecordPart<C, String> reason, Consumer<C> hide) {
        RadioButtonGroup<HouseRule> rules = new RadioButtonGroup<>(wording.text("moderation.hide.rule"));
        rules.setItems(HouseRule.values());
        rules.setItemLabelGenerator(each -> wording.text(each.key()));
        rules.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        form.required(rule, rules).required(reason, new TextArea(wording.text("shared.field.reason")));
        Confirm.ask(question, consequence, verb, form, hide);
    }
}
