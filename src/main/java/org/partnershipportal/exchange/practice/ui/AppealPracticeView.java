package org.partnershipportal.exchange.practice.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.practice.PracticeHiding;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDrawing;

/** UC-PRA-05: appeal against the hiding of one's practice. */
@Route(":acting/practices/:id/appeal")
@OpenTo(Permission.APPEAL)
class AppealPracticeView extends ActingPage {

    private final PracticeHiding hiding;

    AppealPracticeView(Actors actors, PracticeHiding hiding) {
        super(actors);
        this.hiding = hiding;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        PracticeId id = named(event, "id", PracticeId::parse);
        String page = PracticeLinks.page(id);
        title(getTranslation("shared.field.appeal"));
        add(new AppealDrawing(language())
                .of(
                        hiding.appealing(actor, id),
                        new PageHeader(getTranslation("shared.field.appeal"))
                                .back(getTranslation("practice.edit.back"), path(page)),
                        appeal -> {
                            hiding.appeal(actor(), id, appeal.text());
                            done("moderation.appeal.sent", page);
                        }));
    }
}
