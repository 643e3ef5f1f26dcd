package org.partnershipportal.overview.relation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.cooperation.partnership.PartnershipAnchors;
import org.partnershipportal.cooperation.partnership.PartnershipEvent;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipMentions;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Jobs;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A partnership rests on the rules and SDG targets that it names. Once everyone reads it, the owner of the record on which it was
 * started is asked about the link.
 */
@Component
class PartnershipLinking implements LinkSource {

    private final PartnershipMentions partnerships;
    private final FollowingLinks links;
    private final KeptLinks kept;
    private final Jobs jobs;

    PartnershipLinking(PartnershipMentions partnerships, FollowingLinks links, KeptLinks kept, Jobs jobs) {
        this.partnerships = partnerships;
        this.links = links;
        this.kept = kept;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(PartnershipEvent event) {
        switch (event) {
            case PartnershipEvent.PartnershipRegistered e ->
                changed(jobs, e.partnership().value());
            case PartnershipEvent.PartnershipChanged e ->
                changed(jobs, e.partnership().value());
            case PartnershipEvent.PartnershipPublished e ->
                kept.ask(PartnershipEnds.end(e.partnership()), e.by(), e.at());
            default -> {
                // What changes nothing of what it rests on.
            }
        }
    }

    @Override
    public String kind() {
        return "links-of-partnership";
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
        PartnershipId id = new PartnershipId(record);
        PartnershipAnchors anchors = partnerships.anchors(Actor.system(), id);
        LinkEnd partnership = PartnershipEnds.end(id);
        return Stream.concat(
                        anchors.rules().stream().map(RuleEnds::end),
                        anchors.sdgTargets().stream().map(TargetEnds::end))
                .map(ground -> new FollowingLink(LinkType.RESTS_ON, ground, partnership))
                .toList();
    }

    @Override
    public List<UUID> after(UUID record, int max) {
        return partnerships.after(Actor.system(), record, max);
    }
}
