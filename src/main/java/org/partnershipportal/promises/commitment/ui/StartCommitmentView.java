package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.Commitments;

/** UC-COM-02: start a commitment. */
@Route(":acting/commitments/new")
@OpenTo(Permission.DRAFT_COMMITMENT)
class StartCommitmentView extends ActingPage {

    private final Commitments commitments;

    StartCommitmentView(Actors actors, Commitments commitments) {
        super(actors);
        this.commitments = commitments;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("commitment.new.title"));
        add(
                new PageHeader(getTranslation("commitment.new.title"))
                        .back(getTranslation("plain.layout.commitments"), path(CommitmentLinks.LIST))
                        .lead(getTranslation("commitment.new.lead")),
                CommitmentFields.start(
                                new CommitmentWording(reader()),
                                UUID.randomUUID(),
                                commitments.knowsRecommendations(actor)
                                        ? typed -> commitments.offered(actor(), typed)
                                        : null)
                        .submit(
                                getTranslation("shared.verb.save-draft"),
                                command -> done(
                                        "shared.verb.draft-saved",
                                        CommitmentLinks.page(commitments.draft(actor(), command)))));
    }
}
