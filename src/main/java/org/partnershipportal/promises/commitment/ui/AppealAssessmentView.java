package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDrawing;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.ObservationId;
import org.partnershipportal.promises.commitment.Observations;

/** UC-COM-07: appeal against the hiding of one's assessment. */
@Route(":acting/commitments/assessments/:id/appeal")
@OpenTo(Permission.APPEAL)
class AppealAssessmentView extends ActingPage {

    private final Observations observations;

    AppealAssessmentView(Actors actors, Observations observations) {
        super(actors);
        this.observations = observations;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ObservationId id = named(event, "id", ObservationId::parse);
        String page = CommitmentLinks.page(observations.commitment(actor, id).orElseThrow(NotFound::new));
        title(getTranslation("shared.field.appeal"));
        add(new AppealDrawing(language())
                .of(
                        observations.appealing(actor, id),
                        new PageHeader(getTranslation("shared.field.appeal"))
                                .back(getTranslation("commitment.edit.back"), path(page)),
                        appeal -> {
                            observations.appeal(actor(), id, appeal.text());
                            done("moderation.appeal.sent", page);
                        }));
    }
}
