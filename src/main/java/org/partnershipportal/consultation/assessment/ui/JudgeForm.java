package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.JudgeInadmissible;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;

/** Assesses an input, or all with the same text that have not been assessed yet. */
final class JudgeForm extends Div {

    /**
     * What the page does.
     *
     * @param admit finds this one admissible
     * @param admitAlike finds all admissible that say the same
     * @param reject finds this one inadmissible
     * @param rejectAlike finds all inadmissible that say the same
     */
    record Acts(
            Runnable admit,
            Runnable admitAlike,
            Consumer<JudgeInadmissible> reject,
            Consumer<JudgeInadmissible> rejectAlike) {}

    /** @param edition the edition that the page has seen by the time of the act */
    JudgeForm(AssessmentWording wording, AssessmentDetails details, Supplier<Long> edition, Acts acts) {
        Checkbox alike = new Checkbox(wording.text("assessment.judge.alike", details.same()));
        alike.setVisible(details.same() > 1 && details.admissibility() == Admissibility.UNDECIDED);
        RadioButtonGroup<Criterion> criterion = new RadioButtonGroup<>(wording.text("assessment.judge.criterion"));
        criterion.setItems(Criterion.values());
        criterion.setItemLabelGenerator(one -> wording.text(one.key()));
        criterion.addThemeName("vertical");
        TextArea reason = new TextArea(wording.text("shared.field.reason"));
        reason.setHelperText(wording.text("assessment.judge.reason-hint"));
        reason.setMinRows(3);
        Card card = new Card(wording.text("assessment.judge.title"), alike);
        if (details.admissibility() != Admissibility.ADMISSIBLE) {
            Button admit = new Button(wording.text("assessment.judge.admit"), click -> {
                if (alike.getValue()) {
                    acts.admitAlike().run();
                } else {
                    acts.admit().run();
                }
            });
            admit.addThemeName("primary");
            card.add(admit);
        }
        if (details.admissibility() != Admissibility.INADMISSIBLE) {
            CommandForm<JudgeInadmissible> why = new CommandForm<>(JudgeInadmissible.class)
                    .given(JudgeInadmissible::input, details.submitted().input())
                    .read(JudgeInadmissible::edition, edition)
                    .required(JudgeInadmissible::criterion, criterion)
                    .required(JudgeInadmissible::reason, reason)
                    .submitAside(
                            wording.text("assessment.judge.reject"),
                            command -> (alike.getValue() ? acts.rejectAlike() : acts.reject()).accept(command));
            // Once it is admissible, the other assessment is the exception.
            card.add(
                    details.admissibility() == Admissibility.ADMISSIBLE
                            ? new Details(wording.text("assessment.judge.reject"), why)
                            : why);
        }
        add(card);
    }
}
