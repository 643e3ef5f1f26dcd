package org.partnershipportal.exchange.challenge.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CHA-02: tell what is hard in applying a rule. */
@Route(":acting/challenges/new")
@OpenTo(Permission.WRITE_CHALLENGE)
class TellChallengeView extends ActingPage {

    private final Challenges challenges;

    TellChallengeView(Actors actors, Challenges challenges) {
        super(actors);
        this.challenges = challenges;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("challenge.new.title"));
        add(
                new PageHeader(getTranslation("challenge.new.title"))
                        .back(getTranslation("plain.layout.challenges"), path(ChallengeLinks.LIST))
                        .lead(getTranslation("challenge.new.lead")),
                new ChallengeFields(new ChallengeWording(reader()))
                        .tell(UUID.randomUUID())
                        .submit(
                                getTranslation("shared.verb.save-draft"),
                                command -> done(
                                        "shared.verb.draft-saved",
                                        ChallengeLinks.page(challenges.draft(actor(), command)))));
    }
}
