package org.partnershipportal.consultation.explanation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.consultation.explanation.Explain;
import org.partnershipportal.consultation.explanation.ExplanationDetails;
import org.partnershipportal.consultation.explanation.ExplanationId;
import org.partnershipportal.consultation.explanation.Explanations;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-EXN-02: a contributor reads what the report team asks, and explains it or declines. */
@Route(":acting/inputs/:id/explain/:request")
@OpenTo(Permission.READ)
class ExplainView extends ActingPage {

    private static final int ROWS = 8;

    private final Explanations explanations;

    ExplainView(Actors actors, Explanations explanations) {
        super(actors);
        this.explanations = explanations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputId input = named(event, "id", InputId::parse);
        ExplanationDetails asked = explanations.own(actor, input, named(event, "request", ExplanationId::parse));
        title(getTranslation("explanation.page.title"));
        Div main = new Div(
                new Card(
                        getTranslation("explanation.page.asked"), TextWithLanguage.block(asked.question(), language())),
                asked.mayExplain() ? form(asked) : closed(asked));
        main.addClassNames("stack", "m2");
        Div two = new Div(main, aside(asked));
        two.addClassName("two");
        add(
                new PageHeader(getTranslation("explanation.page.title"))
                        .back(getTranslation("receipt.paper.title"), path(InputLinks.receipt(input)))
                        .lead(getTranslation("explanation.page.lead")),
                two);
    }

    private Card form(ExplanationDetails asked) {
        TextArea answer = new TextArea(getTranslation("explanation.page.answer"));
        answer.setHelperText(getTranslation("explanation.page.answer-hint"));
        answer.setMaxLength(Explain.LONGEST);
        answer.setMinRows(ROWS);
        CommandForm<Explain> form = new CommandForm<>(Explain.class)
                .given(Explain::input, asked.input())
                .given(Explain::request, asked.id())
                .required(Explain::answer, answer)
                .submit(getTranslation("explanation.page.send"), command -> {
                    explanations.explain(actor(), command);
                    done("explanation.page.sent", InputLinks.receipt(asked.input()));
                });
        Button decline = new Button(
                getTranslation("explanation.page.decline"),
                click -> Confirm.ask(
                        getTranslation("explanation.page.decline"),
                        getTranslation("explanation.page.decline-means"),
                        getTranslation("explanation.page.decline"),
                        () -> {
                            explanations.decline(actor(), asked.input(), asked.id());
                            done("shared.verb.request-declined", InputLinks.receipt(asked.input()));
                        }));
        return new Card(
                getTranslation("explanation.page.answer"),
                form,
                Wording.small(getTranslation("explanation.page.decline-means")),
                decline);
    }

    private Card closed(ExplanationDetails asked) {
        Card card = new Card(getTranslation("explanation.page.answer"));
        card.add(new Paragraph(getTranslation(asked.key(now()))));
        if (asked.isOpen(now())) {
            card.add(new Paragraph(getTranslation("access.refusal.explain-input")));
        }
        LocalizedText answer = asked.answer();
        if (answer != null) {
            card.add(TextWithLanguage.block(answer, language()));
        }
        return card;
    }

    private Aside aside(ExplanationDetails asked) {
        Aside aside = new Aside();
        if (asked.isOpen(now())) {
            ShownDeadline due = asked.deadline(reader().zone(), now());
            aside.add(new Card(
                    getTranslation("explanation.page.until"),
                    new Paragraph(due.there(language())),
                    Wording.small(due.zoneName(language())),
                    Wording.small(due.utc(language())),
                    Wording.small(due.mine(language())),
                    new Paragraph(due.leftOver(language()))));
        }
        return aside;
    }
}
