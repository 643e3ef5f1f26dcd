package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.partnershipportal.consultation.assessment.ContributorStanding;
import org.partnershipportal.consultation.assessment.OwnStandings;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.Cases;

/** UC-ASM-05: those who submitted an input appeal that it was found inadmissible. */
@Route(":acting/inputs/:id/appeal")
@OpenTo(Permission.APPEAL)
class AppealInputView extends ActingPage {

    private final OwnStandings standings;
    private final Cases cases;

    AppealInputView(Actors actors, OwnStandings standings, Cases cases) {
        super(actors);
        this.standings = standings;
        this.cases = cases;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputId id = named(event, "id", InputId::parse);
        ContributorStanding standing = standings
                .details(actor, id)
                .filter(ContributorStanding::mayAppeal)
                .orElseThrow(NotFound::new);
        title(getTranslation("assessment.appeal.title"));
        TextArea text = new TextArea(getTranslation("assessment.appeal.text"));
        text.setHelperText(getTranslation("assessment.appeal.text-hint"));
        text.setMinRows(5);
        add(
                new PageHeader(getTranslation("assessment.appeal.title"))
                        .back(getTranslation("receipt.paper.title"), path(InputLinks.receipt(id)))
                        .lead(getTranslation("assessment.appeal.lead")),
                new Card(
                        getTranslation("assessment.judge.reason"),
                        new Paragraph(
                                TextWithLanguage.ofAnyLanguage(Objects.requireNonNullElse(standing.reason(), "")))),
                new CommandForm<>(AppealDecision.class)
                        .given(AppealDecision::subject, id.ref())
                        .required(AppealDecision::text, text)
                        .submit(getTranslation("assessment.appeal.send"), appeal -> {
                            cases.appeal(actor(), appeal);
                            done("assessment.appeal.sent", InputLinks.receipt(id));
                        }));
    }
}
