package org.partnershipportal.overview.relation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.promises.commitment.CommitmentEvent;
import org.partnershipportal.promises.commitment.CommitmentGrounds;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentMentions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A commitment rests on the rules, SDG targets and recommendations that its published text names. A change has no links until it
 * is published, so that nothing of it shows to anyone (R0.1).
 */
@Component
class CommitmentLinking implements LinkSource {

    private final CommitmentMentions commitments;
    private final FollowingLinks links;
    private final Jobs jobs;

    CommitmentLinking(CommitmentMentions commitments, FollowingLinks links, Jobs jobs) {
        this.commitments = commitments;
        this.links = links;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(CommitmentEvent event) {
        switch (event) {
            case CommitmentEvent.CommitmentDrafted e ->
                changed(jobs, e.commitment().value());
            case CommitmentEvent.CommitmentEdited e ->
                changed(jobs, e.commitment().value());
            case CommitmentEvent.CommitmentPublished e ->
                changed(jobs, e.commitment().value());
            case CommitmentEvent.CommitmentDiscarded e ->
                changed(jobs, e.commitment().value());
            default -> {
                // What changes nothing of what it rests on.
            }
        }
    }

    @Override
    public String kind() {
        return "links-of-commitment";
    }

    @Override
    public boolean reachesSealed() {
        return false;
    }

    @Override
    public FollowingLinks writing() {
        return links;
    }

    @Override
    public List<FollowingLink> follow(UUID record) {
        CommitmentId id = new CommitmentId(record);
        CommitmentGrounds grounds = commitments.grounds(Actor.system(), id);
        LinkEnd commitment = CommitmentEnds.end(id);
        return Stream.of(
                        grounds.recommendations().stream().map(RecommendationEnds::end),
                        grounds.rules().stream().map(RuleEnds::end),
                        grounds.sdgTargets().stream().map(TargetEnds::end))
                .flatMap(ends -> ends)
                .map(ground -> new FollowingLink(LinkType.NAMED_IN, ground, commitment))
                .toList();
    }

    @Override
    public List<UUID> after(UUID record, int max) {
        return commitments.after(Actor.system(), record, max);
    }
}
