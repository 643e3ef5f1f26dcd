package org.partnershipportal.exchange.challenge.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.challenge.ChallengeHiding;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDrawing;

/** UC-CHA-06: appeal against the hiding of one's challenge. */
@Route(":acting/challenges/:id/appeal")
@OpenTo(Permission.APPEAL)
class AppealChallengeView extends ActingPage {

    private final ChallengeHiding hiding;

    AppealChallengeView(Actors actors, ChallengeHiding hiding) {
        super(actors);
        this.hiding = hiding;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ChallengeId id = named(event, "id", ChallengeId::parse);
        String page = ChallengeLinks.page(id);
        title(getTranslation("shared.field.appeal"));
        add(new AppealDrawing(language())
                .of(
                        hiding.appealing(actor, id),
                        new PageHeader(getTranslation("shared.field.appeal"))
                                .back(getTranslation("challenge.edit.back"), path(page)),
                        appeal -> {
                            hiding.appeal(actor(), id, appeal.text());
                            done("moderation.appeal.sent", page);
                        }));
    }
}
