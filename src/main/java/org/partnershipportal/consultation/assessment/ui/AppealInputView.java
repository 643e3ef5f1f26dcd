package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.consultation.assessment.OwnStandings;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDrawing;
import org.partnershipportal.platform.moderation.Cases;

/** UC-ASM-05: those who submitted an input appeal against the decision that it is inadmissible. */
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
        title(getTranslation("shared.field.appeal"));
        add(new AppealDrawing(language())
                .of(
                        standings.appealing(actor, id),
                        new PageHeader(getTranslation("shared.field.appeal"))
                                .back(getTranslation("receipt.paper.title"), path(InputLinks.receipt(id))),
                        appeal -> {
                            cases.appeal(actor(), appeal);
                            done("moderation.appeal.sent", InputLinks.receipt(id));
                        }));
    }
}
