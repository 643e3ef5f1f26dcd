package org.partnershipportal.overview.relation;

import java.util.List;
import java.util.UUID;
import org.partnershipportal.exchange.challenge.ChallengeEvent;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeMentions;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Jobs;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A challenge is about the rules that it names; one that was withdrawn is about none. */
@Component
class ChallengeLinking implements LinkSource {

    private final ChallengeMentions challenges;
    private final FollowingLinks links;
    private final Jobs jobs;

    ChallengeLinking(ChallengeMentions challenges, FollowingLinks links, Jobs jobs) {
        this.challenges = challenges;
        this.links = links;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(ChallengeEvent event) {
        switch (event) {
            case ChallengeEvent.OfAnswer _ -> {
                // What changes nothing of what it is about.
            }
            default -> changed(jobs, event.challenge().value());
        }
    }

    @Override
    public String kind() {
        return "links-of-challenge";
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
        ChallengeId id = new ChallengeId(record);
        LinkEnd challenge = ChallengeEnds.end(id);
        return challenges.rules(Actor.system(), id).stream()
                .map(rule -> new FollowingLink(LinkType.HARD_IN, RuleEnds.end(rule), challenge))
                .toList();
    }

    @Override
    public List<UUID> after(UUID record, int max) {
        return challenges.after(Actor.system(), record, max);
    }
}
