package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.commitment.AnswerObservation;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.HideObservation;
import org.partnershipportal.promises.commitment.ObservationDetails;
import org.partnershipportal.promises.commitment.ObservationPart;
import org.partnershipportal.promises.commitment.Observations;

/** Independent assessments beside a commitment: attributed, in the words of whoever gave them, with what the government responded. */
final class AssessmentsCard {

    private final Observations observations;
    private final Supplier<Actor> actor;
    private final CommitmentWording wording;
    private final ZoneId zone;
    private final UnaryOperator<String> path;
    private final Runnable done;

    /**
     * @param actor asks who acts, at each act
     * @param zone of the commitment
     * @param path the address of one below the application
     * @param done shows the page again
     */
    AssessmentsCard(
            Observations observations,
            Supplier<Actor> actor,
            CommitmentWording wording,
            ZoneId zone,
            UnaryOperator<String> path,
            Runnable done) {
        this.observations = observations;
        this.actor = actor;
        this.wording = wording;
        this.zone = zone;
        this.path = path;
        this.done = done;
    }

    Card of(CommitmentId commitment) {
        Card card = new Card(
                wording.text("commitment.assessments.title"), wording.text("commitment.assessments.unchanged"));
        List<ObservationDetails> all = observations.of(actor.get(), commitment);
        if (all.isEmpty()) {
            card.add(new Paragraph(wording.text("commitment.assessments.none")));
        }
        all.forEach(one -> card.add(row(one)));
        return card;
    }

    private Component row(ObservationDetails one) {
        Div row = new Div();
        row.addClassNames("stack", "s2");
        row.add(author(one));
        if (one.withdrawnAt() != null) {
            row.add(new Paragraph(wording.text(
                    "commitment.assessments.withdrawn", Formats.date(one.withdrawnAt(), zone, wording.language()))));
        }
        hidden(one, ObservationPart.ASSESSMENT, row);
        if (one.text() != null && one.level() != null) {
            Span level = new Span(wording.text(one.level().key()));
            level.addClassName("strong");
            row.add(level, TextWithLanguage.block(one.text(), wording.language()));
        }
        if (one.evidence() != null) {
            row.add(
                    Wording.small(wording.text("commitment.page.evidence")),
                    TextWithLanguage.block(one.evidence(), wording.language()));
        }
        if (one.answeredAt() != null) {
            row.add(Wording.small(wording.text("commitment.assessments.answer")));
        }
        hidden(one, ObservationPart.RESPONSE, row);
        if (one.answer() != null) {
            row.add(TextWithLanguage.block(one.answer(), wording.language()));
        }
        row.add(acts(one));
        return row;
    }

    private void hidden(ObservationDetails one, ObservationPart part, Div row) {
        HouseRule rule = one.hiddenBy(part);
        if (rule != null) {
            row.add(new Paragraph(wording.text("commitment.assessments.hidden", wording.text(rule.key()))));
        }
    }

    private Div author(ObservationDetails one) {
        Div line = new Div();
        line.addClassNames("row", "m");
        if (one.author() != null) {
            line.add(new TextWithLanguage(one.author().name(), wording.language()));
            line.add(new Span(wording.text(one.author().group().key())));
            if (!one.author().verified()) {
                line.add(new Span(wording.text("commitment.assessments.not-verified")));
            }
        }
        if (one.theme() != null) {
            line.add(new Span(Themes.standard().name(one.theme(), wording.language())));
        }
        line.add(new Span(Formats.date(one.placedAt(), zone, wording.language())));
        return line;
    }

    private Div acts(ObservationDetails one) {
        Div acts = new Div();
        acts.addClassName("row");
        if (one.allows(Permission.ANSWER_ASSESSMENT)) {
            acts.add(new Button(wording.text("commitment.answer.verb"), click -> answer(one)));
        }
        if (one.allows(Permission.ASSESS_COMMITMENT)) {
            acts.add(new Button(wording.text("commitment.withdraw.verb"), click -> withdraw(one)));
        }
        if (one.allows(Permission.APPEAL)) {
            acts.add(new AppLink(
                    wording.text("shared.verb.appeal"),
                    path.apply(CommitmentLinks.appeal(one.id().toString()))));
        }
        if (one.appealed() != null) {
            acts.add(new AppLink(wording.text("shared.field.appeal"), path.apply(CaseLinks.of(one.appealed()))));
        }
        for (ObservationPart part : ObservationPart.values()) {
            if (one.allows(part.hides())) {
                acts.add(
                        one.hiddenBy(part) == null
                                ? new Button(wording.text(part.verbKey()), click -> hide(one, part))
                                : new Button(wording.text(part.undoKey()), click -> show(one, part)));
            }
        }
        return acts;
    }

    private void show(ObservationDetails one, ObservationPart part) {
        observations.show(actor.get(), one.id(), part);
        done.run();
    }

    private void answer(ObservationDetails one) {
        CommandForm<AnswerObservation> form = new CommandForm<>(AnswerObservation.class)
                .given(AnswerObservation::observation, one.id())
                .required(AnswerObservation::text, new TextArea(wording.text("commitment.answer.text")))
                .required(
                        AnswerObservation::language,
                        wording.textLanguage(wording.language().tag()));
        Confirm.ask(
                wording.text("commitment.answer.question"),
                wording.text("commitment.answer.consequence"),
                wording.text("commitment.answer.verb"),
                form,
                command -> {
                    observations.answer(actor.get(), command);
                    done.run();
                });
    }

    private void withdraw(ObservationDetails one) {
        Confirm.askToEnd(
                wording.text("commitment.assessments.withdraw-question"),
                wording.text("commitment.assessments.withdraw-consequence"),
                wording.text("commitment.withdraw.verb"),
                () -> {
                    observations.withdraw(actor.get(), one.id());
                    done.run();
                });
    }

    private void hide(ObservationDetails one, ObservationPart part) {
        RadioButtonGroup<HouseRule> rule = new RadioButtonGroup<>(wording.text("commitment.hide.rule"));
        rule.setItems(HouseRule.values());
        rule.setItemLabelGenerator(each -> wording.text(each.key()));
        rule.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        CommandForm<HideObservation> form = new CommandForm<>(HideObservation.class)
                .given(HideObservation::observation, one.id())
                .given(HideObservation::part, part)
                .required(HideObservation::rule, rule)
                .required(HideObservation::reason, new TextArea(wording.text("shared.field.reason")));
        Confirm.ask(
                wording.text(part.questionKey()),
                wording.text("commitment.hide.consequence"),
                wording.text(part.verbKey()),
                form,
                command -> {
                    observations.hide(actor.get(), command);
                    done.run();
                });
    }
}
