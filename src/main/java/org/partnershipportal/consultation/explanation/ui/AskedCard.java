package org.partnershipportal.consultation.explanation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.consultation.explanation.AskExplanation;
import org.partnershipportal.consultation.explanation.EnterExplanation;
import org.partnershipportal.consultation.explanation.EnteredExplanation;
import org.partnershipportal.consultation.explanation.Explain;
import org.partnershipportal.consultation.explanation.ExplanationDetails;
import org.partnershipportal.consultation.explanation.Explanations;
import org.partnershipportal.consultation.explanation.PublishExplanation;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;

/** What one contributor was asked to explain of an input, each with what the team can do with it, and the form that asks. */
final class AskedCard extends Div {

    private static final int ROWS = 3;

    private final Explanations explanations;
    private final Supplier<Actor> actor;
    private final Supplier<Reader> reader;
    private final Supplier<Instant> now;
    private final InputId input;

    AskedCard(
            Explanations explanations,
            Supplier<Actor> actor,
            Supplier<Reader> reader,
            Supplier<Instant> now,
            InputId input) {
        this.explanations = explanations;
        this.actor = actor;
        this.reader = reader;
        this.now = now;
        this.input = input;
        draw();
    }

    private void draw() {
        removeAll();
        List<ExplanationDetails> asked = explanations.atDesk(actor.get(), input);
        Card card = new Card(getTranslation("explanation.desk.title"));
        if (asked.isEmpty()) {
            card.add(Wording.small(getTranslation("explanation.desk.none")));
        }
        asked.forEach(one -> card.add(row(one)));
        card.add(explanations
                .closed(actor.get(), input)
                .<Component>map(why -> Wording.small(getTranslation(why)))
                .orElseGet(() -> opening(getTranslation("explanation.desk.ask"), this::form)));
        add(card);
    }

    /** A button in whose place the form appears that it speaks of, with the cursor in its first field. */
    private static Div opening(String words, Function<TextArea, Component> form) {
        Div place = new Div();
        place.add(new Button(words, click -> {
            TextArea first = new TextArea();
            place.removeAll();
            place.add(form.apply(first));
            first.focus();
        }));
        return place;
    }

    private void done(String key) {
        Toasts.done(getTranslation(key));
        draw();
        // The button or form that was used is gone.
        getElement().executeJs("const heading = this.querySelector('h2'); heading.tabIndex = -1; heading.focus()");
    }

    private Language language() {
        return reader.get().language();
    }

    private Div row(ExplanationDetails one) {
        boolean open = one.isOpen(now.get());
        String state = getTranslation(one.key(now.get()));
        Div row = new Div(
                open ? StatusBadge.warn(state) : StatusBadge.neutral(state),
                TextWithLanguage.block(one.question(), language()));
        row.addClassNames("stack", "s2");
        if (open) {
            row.add(Wording.small(getTranslation(
                    "explanation.own.until",
                    one.deadline(reader.get().zone(), now.get()).line(language()))));
        }
        LocalizedText answer = one.answer();
        EnteredExplanation entered = one.entered();
        if (answer != null && one.closedAt() != null) {
            row.add(
                    Wording.small(getTranslation(
                            "assessment.explained.on",
                            entered == null
                                    ? Formats.date(one.closedAt(), Reader.GENEVA, language())
                                    : Formats.date(entered.day(), language()))),
                    TextWithLanguage.block(answer, language()));
        }
        if (entered != null) {
            row.add(Wording.small(getTranslation(
                    "explanation.desk.entered", Formats.date(entered.day(), language()), entered.reference())));
        }
        if (one.allowed().contains(Permission.ENTER_INPUT)) {
            row.add(opening(getTranslation("explanation.desk.enter"), words -> entering(one, words)));
        }
        if (one.allowed().contains(Permission.ASK_EXPLANATION)) {
            row.add(new Button(getTranslation("explanation.desk.take-back"), click -> {
                explanations.takeBack(actor.get(), input, one.id(), one.edition());
                done("explanation.status.taken-back");
            }));
        }
        if (one.allowed().contains(Permission.PUBLISH_INPUT)) {
            row.add(
                    one.published()
                            ? published(one)
                            : opening(getTranslation("explanation.desk.publish"), words -> publish(one, words)));
        }
        return row;
    }

    private CommandForm<EnterExplanation> entering(ExplanationDetails one, TextArea answer) {
        answer.setLabel(getTranslation("explanation.desk.enter-answer"));
        answer.setMinRows(ROWS);
        answer.setMaxLength(Explain.LONGEST);
        TextField reference = new TextField(getTranslation("shared.field.original-reference"));
        reference.setHelperText(getTranslation("shared.field.original-reference-hint"));
        CommandForm<EnterExplanation> form = new CommandForm<>(EnterExplanation.class)
                .given(EnterExplanation::input, input)
                .given(EnterExplanation::request, one.id())
                .required(EnterExplanation::answer, answer)
                .required(EnterExplanation::day, new DateField(getTranslation("shared.field.original-day"), language()))
                .required(EnterExplanation::reference, reference);
        form.column().add(new Paragraph(getTranslation("explanation.desk.enter-means")));
        return form.submitAside(getTranslation("explanation.desk.enter-send"), command -> {
            explanations.enter(actor.get(), command);
            done("explanation.desk.enter-done");
        });
    }

    private Div published(ExplanationDetails one) {
        Div all = new Div(
                Wording.small(getTranslation("explanation.desk.is-public")),
                new Button(getTranslation("explanation.desk.hold-back"), click -> {
                    explanations.holdBack(actor.get(), input, one.id(), one.edition());
                    done("explanation.desk.held-back");
                }));
        all.addClassNames("stack", "s2");
        return all;
    }

    private CommandForm<PublishExplanation> publish(ExplanationDetails one, TextArea words) {
        words.setLabel(getTranslation("explanation.desk.words"));
        words.setHelperText(getTranslation("explanation.desk.words-hint"));
        words.setMinRows(ROWS);
        words.setMaxLength(PublishExplanation.LONGEST);
        words.setValue(one.words());
        String verb = getTranslation("explanation.desk.publish");
        CommandForm<PublishExplanation> form = new CommandForm<>(PublishExplanation.class);
        return form.given(PublishExplanation::input, input)
                .given(PublishExplanation::request, one.id())
                .given(PublishExplanation::edition, one.edition())
                .optional(PublishExplanation::words, words)
                .submitAside(
                        verb,
                        command -> Confirm.ask(
                                getTranslation("explanation.desk.publish-question"),
                                read(explanations.shown(actor.get(), command)),
                                verb,
                                () -> form.run(() -> {
                                    explanations.publish(actor.get(), command);
                                    done("explanation.desk.published");
                                })));
    }

    /** What the public will read, to be checked once more. */
    private Div read(Explained shown) {
        Div all = new Div(
                new Paragraph(getTranslation("explanation.desk.publish-means")),
                Wording.small(getTranslation("explanation.desk.will-read")),
                TextWithLanguage.block(shown.question(), language()),
                TextWithLanguage.block(shown.answer(), language()));
        all.addClassNames("stack", "s2");
        return all;
    }

    private CommandForm<AskExplanation> form(TextArea question) {
        question.setLabel(getTranslation("explanation.desk.question"));
        question.setHelperText(getTranslation("explanation.desk.question-hint"));
        question.setMinRows(ROWS);
        question.setMaxLength(AskExplanation.LONGEST);
        DateField day = new DateField(getTranslation("explanation.desk.last-day"), language());
        CommandForm<AskExplanation> form = new CommandForm<>(AskExplanation.class)
                .given(AskExplanation::formToken, Explanations.newKey())
                .given(AskExplanation::input, input)
                .given(AskExplanation::language, language())
                .required(AskExplanation::question, question)
                .required(AskExplanation::lastDay, day);
        form.column().add(new Paragraph(getTranslation("explanation.desk.means")));
        return form.submitAside(getTranslation("shared.verb.send-request"), command -> {
            explanations.ask(actor.get(), command);
            done("shared.verb.request-sent");
        });
    }
}
