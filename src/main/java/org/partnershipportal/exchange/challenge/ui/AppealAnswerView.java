package org.partnershipportal.exchange.challenge.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.partnershipportal.exchange.challenge.AnswerId;
import org.partnershipportal.exchange.challenge.ChallengeAnswers;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.AppealDrawing;

/** UC-CHA-05: appeal against the hiding of one's answer. */
@Route(":acting/challenges/answers/:id/appeal")
@OpenTo(Permission.APPEAL)
class AppealAnswerView extends ActingPage {

    private final ChallengeAnswers answers;

    AppealAnswerView(Actors actors, ChallengeAnswers answers) {
        super(actors);
        this.answers = answers;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        AnswerId id = named(event, "id", AnswerId::parse);
        Optional<String> about = answers.challenge(actor, id).map(ChallengeLinks::page);
        String page = about.orElse(ChallengeLinks.LIST);
        String back = about.isPresent() ? "challenge.edit.back" : "plain.layout.challenges";
        title(getTranslation("shared.field.appeal"));
        add(new AppealDrawing(language())
                .of(
                        answers.appealing(actor, id),
                        new PageHeader(getTranslation("shared.field.appeal")).back(getTranslation(back), path(page)),
                        appeal -> {
                            answers.appeal(actor(), id, appeal.text());
                            done("moderation.appeal.sent", page);
                        }));
    }
}
