package org.partnershipportal.exchange.challenge;

import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** A network that tells challenges, and a service that answers them; one for each test that asks for it. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class ChallengeStage {

    private final OrganisationStage make;
    private final Challenges challenges;
    private final ChallengeAnswers answers;
    private final Founded network;
    private final Founded service;

    public ChallengeStage(OrganisationStage make, Challenges challenges, ChallengeAnswers answers) {
        this.make = make;
        this.challenges = challenges;
        this.answers = answers;
        network = make.verified("Network", OrganisationType.NATIONAL_NGO, ChallengeFixtures.ECUADOR);
        service = make.verified("Service", OrganisationType.NHRI, ChallengeFixtures.ECUADOR);
    }

    public Founded network() {
        return network;
    }

    public Founded service() {
        return service;
    }

    /** Who tells. */
    public Actor teller() {
        return make.owner(network);
    }

    /** Who answers. */
    public Actor adviser() {
        return make.owner(service);
    }

    public ChallengeId drafted(String title, Reach reach) {
        return challenges.draft(teller(), ChallengeFixtures.written(title, 0, reach));
    }

    /** One that those whom its organisation chose read. */
    public ChallengeId open(String title, Reach reach) {
        ChallengeId id = drafted(title, reach);
        challenges.open(teller(), id, edition(id));
        return id;
    }

    public AnswerId answer(ChallengeId id, String words) {
        return answers.give(adviser(), ChallengeFixtures.advice(id, words));
    }

    public long edition(ChallengeId id) {
        return challenges.details(teller(), id).edition();
    }
}
