package org.partnershipportal.exchange.challenge.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.challenge.ChallengeDetails;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.ChallengeStatus;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.exchange.challenge.WriteChallenge;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CHA-02: change a challenge; what another saved meanwhile is shown beside it. */
@Route(":acting/challenges/:id/edit")
@OpenTo(Permission.WRITE_CHALLENGE)
class EditChallengeView extends ActingPage {

    private final Challenges challenges;

    EditChallengeView(Actors actors, Challenges challenges) {
        super(actors);
        this.challenges = challenges;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        ChallengeId id = named(event, "id", ChallengeId::parse);
        ChallengeDetails now = challenges.details(actor, id);
        if (!now.allows(Permission.WRITE_CHALLENGE)) {
            throw new NotPermitted(Permission.WRITE_CHALLENGE);
        }
        title(getTranslation("challenge.edit.title"));
        boolean open = now.status() == ChallengeStatus.OPEN;
        ChallengeFields fields = new ChallengeFields(new ChallengeWording(reader()));
        WriteChallenge unchanged = WriteChallenge.unchanged(now);
        Difference<WriteChallenge> difference = new Difference<>(
                unchanged, () -> WriteChallenge.unchanged(challenges.details(actor(), id)), fields.differences());
        String page = ChallengeLinks.page(id);
        add(
                new PageHeader(getTranslation("challenge.edit.title"))
                        .back(getTranslation("challenge.edit.back"), path(page))
                        .lead(getTranslation(open ? "challenge.edit.lead-open" : "challenge.new.lead")),
                difference,
                fields.edit(unchanged, () -> difference.seen().edition(), open)
                        .submit(
                                getTranslation("shared.verb.save"),
                                command -> difference.guard(command, () -> {
                                    challenges.edit(actor(), id, command);
                                    done("challenge.edit.done", page);
                                }),
                                new AppLink(getTranslation("challenge.edit.back"), path(page)).asButton()));
    }
}
