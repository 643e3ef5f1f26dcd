package org.partnershipportal.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.partnershipportal.access.ActingPage;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.assessment.ContributorStanding;
import org.partnershipportal.assessment.Publications;
import org.partnershipportal.input.InputId;
import org.partnershipportal.input.InputLinks;
import org.partnershipportal.moderation.AppealDecision;
import org.partnershipportal.moderation.Cases;
import org.partnershipportal.shared.NotFound;
import org.partnershipportal.uikit.Card;
import org.partnershipportal.uikit.FormColumn;
import org.partnershipportal.uikit.FormProblems;
import org.partnershipportal.uikit.PageHeader;
import org.partnershipportal.uikit.TextWithLanguage;
import org.partnershipportal.uikit.Toasts;

/** UC-ASM-05: those who submitted an input appeal that it was found inadmissible. */
@Route(":acting/inputs/:id/appeal")
@PermitAll
class AppealInputView extends ActingPage {

    private final Publications publications;
    private final Cases cases;

    AppealInputView(Actors actors, Publications publications, Cases cases) {
        super(actors);
        this.publications = publications;
        this.cases = cases;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputId id = AssessmentPaths.id(event);
        ContributorStanding standing = publications
                .standingOf(actor, id)
                .filter(ContributorStanding::mayAppeal)
                .orElseThrow(NotFound::new);
        title(getTranslation("assessment.appeal.title"));
        FormProblems problems = new FormProblems();
        TextArea text = new TextArea(getTranslation("assessment.appeal.text"));
        text.setHelperText(getTranslation("assessment.appeal.text-hint"));
        text.setMinRows(5);
        problems.bind("text", text);
        Button send = new Button(getTranslation("assessment.appeal.send"), click -> {
            if (problems.run(() -> cases.appeal(actor(), new AppealDecision(id.ref(), text.getValue())))) {
                Toasts.done(getTranslation("assessment.appeal.sent"));
                UI.getCurrent().navigate(path(InputLinks.receipt(id)));
            }
        });
        add(
                new PageHeader(getTranslation("assessment.appeal.title"))
                        .back(getTranslation("input.receipt.title"), path(InputLinks.receipt(id)))
                        .lead(getTranslation("assessment.appeal.lead")),
                new Card(
                        getTranslation("assessment.judge.reason"),
                        new Paragraph(
                                TextWithLanguage.ofAnyLanguage(Objects.requireNonNullElse(standing.reason(), "")))),
                problems,
                new FormColumn().required(text).submit(send));
    }
}
