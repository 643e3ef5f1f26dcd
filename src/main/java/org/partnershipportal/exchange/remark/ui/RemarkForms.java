package org.partnershipportal.exchange.remark.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.partnershipportal.exchange.remark.AnswerRemark;
import org.partnershipportal.exchange.remark.BesidePractice;
import org.partnershipportal.exchange.remark.Criterion;
import org.partnershipportal.exchange.remark.HideRemark;
import org.partnershipportal.exchange.remark.RemarkDetails;
import org.partnershipportal.exchange.remark.RemarkHiding;
import org.partnershipportal.exchange.remark.RemarkKind;
import org.partnershipportal.exchange.remark.RemarkText;
import org.partnershipportal.exchange.remark.Remarks;
import org.partnershipportal.exchange.remark.WriteRemark;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.moderation.HideDialog;

/** Asks what a remark on a practice, the answer to one, and its hiding need. */
final class RemarkForms {

    private final Remarks remarks;
    private final RemarkHiding hiding;
    private final Supplier<Actor> actor;
    private final RemarkWording wording;
    private final Consumer<String> done;

    RemarkForms(
            Remarks remarks, RemarkHiding hiding, Supplier<Actor> actor, RemarkWording wording, Consumer<String> done) {
        this.remarks = remarks;
        this.hiding = hiding;
        this.actor = actor;
        this.wording = wording;
        this.done = done;
    }

    /** UC-REM-02: confirm, review, or add another view. */
    void write(BesidePractice beside, RemarkKind kind) {
        CommandForm<WriteRemark> form = new CommandForm<>(WriteRemark.class)
                .given(WriteRemark::formToken, UUID.randomUUID())
                .given(WriteRemark::practice, beside.practice())
                .given(WriteRemark::version, beside.version())
                .given(WriteRemark::kind, kind)
                .required(WriteRemark::text, area(kind.key() + "-text"));
        if (kind.isReview()) {
            TextField interests = new TextField(wording.text("remark.field.interests"));
            interests.setHelperText(wording.text("remark.write.interests"));
            form.optional(WriteRemark::criteria, criteria()).required(WriteRemark::interests, interests);
        } else {
            form.given(WriteRemark::criteria, Set.of()).given(WriteRemark::interests, "");
        }
        Confirm.ask(
                wording.text(kind.key() + "-question"),
                wording.text("remark.write.consequence"),
                wording.text(kind.verbKey()),
                form.required(WriteRemark::language, wording.textLanguage()),
                command -> {
                    remarks.write(actor.get(), command);
                    done.accept(wording.text("remark.write.done"));
                });
    }

    private CheckboxGroup<Criterion> criteria() {
        CheckboxGroup<Criterion> criteria = new CheckboxGroup<>(wording.text("remark.field.criteria"));
        criteria.setItems(Criterion.values());
        criteria.setItemLabelGenerator(each -> wording.text(each.key()));
        criteria.setHelperText(wording.text("remark.write.criteria"));
        criteria.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return criteria;
    }

    /** UC-REM-03: answer what others say. */
    void answer(RemarkDetails one) {
        Confirm.ask(
                wording.text("remark.answer.question"),
                wording.text("remark.answer.consequence"),
                wording.text("remark.answer.verb"),
                new CommandForm<>(AnswerRemark.class)
                        .given(AnswerRemark::remark, one.id())
                        .required(AnswerRemark::text, area("remark.answer.text"))
                        .required(AnswerRemark::language, wording.textLanguage()),
                command -> {
                    remarks.answer(actor.get(), command);
                    done.accept(wording.text("remark.answer.done"));
                });
    }

    /** UC-REM-04: hide a text by a published rule. */
    void hide(RemarkDetails one, RemarkText which) {
        String verb = wording.hide(which);
        new HideDialog(wording, verb, wording.text("remark.hide.consequence"), verb)
                .ask(
                        new CommandForm<>(HideRemark.class)
                                .given(HideRemark::remark, one.id())
                                .given(HideRemark::which, which),
                        HideRemark::rule,
                        HideRemark::reason,
                        command -> {
                            hiding.hide(actor.get(), command);
                            done.accept(wording.text("remark.hide.done"));
                        });
    }

    private TextArea area(String key) {
        TextArea text = new TextArea(wording.text(key));
        text.setMinRows(4);
        return text;
    }
}
