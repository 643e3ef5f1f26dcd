package org.partnershipportal.overview.relation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.exchange.practice.PracticeEvent;
import org.partnershipportal.exchange.practice.PracticeGrounds;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeMentions;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Jobs;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A practice is about the rules and SDG targets that its shared text names; a change has no links until it is shared. Those of a
 * first draft show to its organisation only, as the draft does (R0.1). What is withdrawn has none.
 */
@Component
class PracticeLinking implements LinkSource {

    private final PracticeMentions practices;
    private final FollowingLinks links;
    private final Jobs jobs;

    PracticeLinking(PracticeMentions practices, FollowingLinks links, Jobs jobs) {
        this.practices = practices;
        this.links = links;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(PracticeEvent event) {
        changed(jobs, event.practice().value());
    }

    @Override
    public String kind() {
        return "links-of-practice";
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
        PracticeId id = new PracticeId(record);
        PracticeGrounds grounds = practices.grounds(Actor.system(), id);
        LinkEnd practice = PracticeEnds.end(id);
        return Stream.concat(
                        grounds.rules().stream().map(RuleEnds::end),
                        grounds.sdgTargets().stream().map(TargetEnds::end))
                .map(ground -> new FollowingLink(LinkType.APPLIED_IN, ground, practice))
                .toList();
    }

    @Override
    public List<UUID> after(UUID record, int max) {
        return practices.after(Actor.system(), record, max);
    }
}
