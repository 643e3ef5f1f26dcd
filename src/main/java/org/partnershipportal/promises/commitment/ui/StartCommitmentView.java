package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.commitment.AnchoredRecommendation;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.recommendation.RecommendationId;

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
                                on(event.getLocation().getQueryParameters()),
                                typed -> commitments.offered(actor(), typed))
                        .submit(
                                getTranslation("shared.verb.save-draft"),
                                command -> done(
                                        "shared.verb.draft-saved",
                                        CommitmentLinks.page(commitments.draft(actor(), command)))));
    }

    /** The recommendation from whose page one came; none if nothing can be promised on it here. */
    private List<AnchoredRecommendation> on(QueryParameters parameters) {
        return parameters
                .getSingleParameter(CommitmentLinks.RECOMMENDATION)
                .flatMap(RecommendationId::parse)
                .flatMap(id -> commitments.toStartOn(actor(), id))
                .stream()
                .toList();
    }
}
