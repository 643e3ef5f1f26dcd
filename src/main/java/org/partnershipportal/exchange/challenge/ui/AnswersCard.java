package org.partnershipportal.exchange.challenge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.partnershipportal.exchange.challenge.AnswerDetails;
import org.partnershipportal.exchange.challenge.ChallengeAnswers;
import org.partnershipportal.exchange.challenge.ChallengeDetails;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.ChallengeStatus;
import org.partnershipportal.exchange.challenge.EditAnswer;
import org.partnershipportal.exchange.challenge.GiveAnswer;
import org.partnershipportal.exchange.challenge.HideAnswer;
import org.partnershipportal.exchange.challenge.OwnerReply;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.platform.moderation.HouseRule;

/** The answers to a challenge, each under its author's name, and what the reader can do to each. */
final class AnswersCard {

    private final ChallengeAnswers answers;
    private final Supplier<Actor> actor;
    private final ChallengeWording wording;
    private final UnaryOperator<String> path;
    private final Consumer<String> done;

    /**
     * @param actor asks who acts, at each act
     * @param path the address of one below the application
     * @param done shows the page again and says the sentence of a key
     */
    AnswersCard(
            ChallengeAnswers answers,
            Supplier<Actor> actor,
            ChallengeWording wording,
            UnaryOperator<String> path,
            Consumer<String> done) {
        this.answers = answers;
        this.actor = actor;
        this.wording = wording;
        this.path = path;
        this.done = done;
    }

    Card of(ChallengeDetails challenge) {
        Card card = new Card(wording.text("challenge.answers.title"));
        if (challenge.answers().isEmpty()) {
            card.add(new Paragraph(wording.text("challenge.answers.none")));
        }
        challenge.answers().forEach(one -> card.add(row(challenge, one)));
        if (challenge.allows(Permission.ANSWER_CHALLENGE)) {
            card.add(new H3(wording.text("challenge.answer.title")), form(challenge));
        }
        return card;
    }

    private CommandForm<GiveAnswer> form(ChallengeDetails challenge) {
        TextArea text = text();
        text.setHelperText(wording.text(
                "challenge.answer.hint", wording.text(challenge.reach().key())));
        return new CommandForm<>(GiveAnswer.class)
                .given(GiveAnswer::formToken, UUID.randomUUID())
                .given(GiveAnswer::challenge, challenge.id())
                .required(GiveAnswer::text, text)
                .required(
                        GiveAnswer::language,
                        wording.textLanguage(wording.language().tag()))
                .submit(wording.text("challenge.answer.verb"), command -> {
                    answers.give(actor.get(), command);
                    done.accept("challenge.answer.done");
                });
    }

    private TextArea text() {
        TextArea text = new TextArea(wording.text("challenge.answer.text"));
        text.setMinRows(4);
        return text;
    }

    private Component row(ChallengeDetails challenge, AnswerDetails one) {
        Div row = new Div();
        row.addClassNames("stack", "s2");
        row.add(author(one));
        if (one.withdrawnAt() != null) {
            row.add(new Paragraph(wording.text("challenge.answers.withdrawn", wording.day(one.withdrawnAt()))));
        }
        if (one.hiddenBy() != null) {
            row.add(new Paragraph(wording.text(
                    "challenge.answers.hidden", wording.text(one.hiddenBy().key()))));
        }
        if (one.text() != null) {
            row.add(TextWithLanguage.block(one.text(), wording.language()));
        }
        row.add(acts(challenge, one));
        return row;
    }

    private Div author(AnswerDetails one) {
        Div line = new Div();
        line.addClassNames("row", "m");
        if (one.author() != null) {
            line.add(
                    new TextWithLanguage(one.author().name(), wording.language()),
                    new Span(wording.text(one.author().group().key())));
            if (!one.author().verified()) {
                line.add(new Span(wording.text("challenge.answers.not-verified")));
            }
        }
        line.add(new Span(wording.day(one.givenAt())));
        if (one.editedAt() != null && one.isShown()) {
            line.add(new Span(wording.text("challenge.page.edited", wording.day(one.editedAt()))));
        }
        if (one.reply() != null && one.isShown()) {
            String word = wording.text(one.reply().key());
            line.add(one.reply() == OwnerReply.HELPFUL ? StatusBadge.ok(word) : StatusBadge.neutral(word));
        }
        return line;
    }

    private Div acts(ChallengeDetails challenge, AnswerDetails one) {
        Div acts = new Div();
        acts.addClassName("row");
        if (one.allows(Permission.WRITE_CHALLENGE)) {
            for (OwnerReply said : OwnerReply.values()) {
                if (said != one.reply()) {
                    acts.add(button(said.verbKey(), () -> {
                        answers.reply(actor.get(), one.id(), said);
                        done.accept(said.key());
                    }));
                }
            }
        }
        if (one.allows(Permission.ANSWER_CHALLENGE)) {
            if (one.isShown() && challenge.status() == ChallengeStatus.OPEN) {
                acts.add(button("shared.verb.edit", () -> edit(one)));
            }
            acts.add(button("challenge.withdraw.verb", () -> withdraw(one)));
        }
        if (one.allows(Permission.APPEAL)) {
            acts.add(new AppLink(wording.text("shared.verb.appeal"), path.apply(ChallengeLinks.appeal(one.id()))));
        }
        if (one.appealed() != null) {
            acts.add(new AppLink(wording.text("shared.field.appeal"), path.apply(CaseLinks.of(one.appealed()))));
        }
        if (one.allows(Permission.HIDE_ANSWER)) {
            acts.add(
                    one.hiddenBy() == null
                            ? button("challenge.hide.verb", () -> hide(one))
                            : button("challenge.hide.undo", () -> {
                                answers.show(actor.get(), one.id());
                                done.accept("challenge.hide.undone");
                            }));
        }
        return acts;
    }

    private Button button(String key, Runnable act) {
        return new Button(wording.text(key), click -> act.run());
    }

    private void edit(AnswerDetails one) {
        TextArea text = text();
        text.setValue(Objects.requireNonNull(one.text()).text());
        Confirm.ask(
                wording.text("challenge.answer.edit"),
                "",
                wording.text("shared.verb.save"),
                new CommandForm<>(EditAnswer.class)
                        .given(EditAnswer::answer, one.id())
                        .given(EditAnswer::edition, one.edition())
                        .required(EditAnswer::text, text)
                        .required(
                                EditAnswer::language,
                                wording.textLanguage(one.text().language())),
                command -> {
                    answers.edit(actor.get(), command);
                    done.accept("challenge.answer.edited");
                });
    }

    private void withdraw(AnswerDetails one) {
        Confirm.askToEnd(
                wording.text("challenge.answers.withdraw-question"),
                wording.text("challenge.answers.withdraw-consequence"),
                wording.text("challenge.withdraw.verb"),
                () -> {
                    answers.withdraw(actor.get(), one.id());
                    done.accept("challenge.answers.withdraw-done");
                });
    }

    private void hide(AnswerDetails one) {
        RadioButtonGroup<HouseRule> rule = new RadioButtonGroup<>(wording.text("challenge.hide.rule"));
        rule.setItems(HouseRule.values());
        rule.setItemLabelGenerator(each -> wording.text(each.key()));
        rule.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Confirm.ask(
                wording.text("challenge.hide.question"),
                wording.text("challenge.hide.consequence"),
                wording.text("challenge.hide.verb"),
                new CommandForm<>(HideAnswer.class)
                        .given(HideAnswer::answer, one.id())
                        .required(HideAnswer::rule, rule)
                        .required(HideAnswer::reason, new TextArea(wording.text("shared.field.reason"))),
                command -> {
                    answers.hide(actor.get(), command);
                    done.accept("challenge.hide.done");
                });
    }
}
