package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.promises.commitment.CommitmentFilter;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.recommendation.RecommendationId;

/** On a recommendation's page: what has been promised on it and by whom, and for its State a link to promise something. */
@org.springframework.stereotype.Component
class PromisedOnRecommendation implements PageSlot.Filler {

    private final Actors actors;
    private final Commitments commitments;

    PromisedOnRecommendation(Actors actors, Commitments commitments) {
        this.actors = actors;
        this.commitments = commitments;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        return place.equals("recommendation")
                ? Acting.parse(acting)
                        .flatMap(as -> RecommendationId.parse(record.id()).map(id -> card(as, id)))
                : Optional.empty();
    }

    private Card card(Acting as, RecommendationId id) {
        CommitmentWording wording = new CommitmentWording(actors.reader());
        CommitmentFilter filter = CommitmentFilter.on(id.value());
        Card card = new Card(
                wording.text("commitment.on.title"),
                new ListPage(
                                "commitment.on.",
                                (from, max) -> commitments
                                        .list(actors.current(as), filter, from, max)
                                        .map(row ->
                                                CommitmentRows.row(row, wording, path -> as.segment() + "/" + path)))
                        .inCard()
                        .show());
        commitments
                .toStartOn(actors.current(as), id)
                .ifPresent(own -> card.add(new AppLink(
                        wording.text("commitment.new.title"), as.segment() + "/" + CommitmentLinks.on(id))));
        return card;
    }
}
