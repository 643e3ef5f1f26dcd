package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDrawing;
import org.partnershipportal.platform.moderation.Cases;

/** UC-ASM-06: the report team enters the appeal of a contributor who is not registered in the portal (R14.13). */
@Route(":acting/desk/inputs/:id/appeal")
@OpenTo(Permission.ENTER_INPUT)
class EnterAppealView extends ActingPage {

    private final Cases cases;

    EnterAppealView(Actors actors, Cases cases) {
        super(actors);
        this.cases = cases;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputId id = named(event, "id", InputId::parse);
        title(getTranslation("moderation.enter.title"));
        add(new AppealDrawing(language())
                .entering(
                        cases.entering(actor, id.ref()).orElseThrow(NotFound::new),
                        new PageHeader(getTranslation("moderation.enter.title"))
                                .back(getTranslation("shared.field.input"), path(AssessmentLinks.input(id))),
                        appeal -> {
                            cases.enterAppeal(actor(), appeal);
                            done("moderation.enter.done", AssessmentLinks.input(id));
                        }));
    }
}
