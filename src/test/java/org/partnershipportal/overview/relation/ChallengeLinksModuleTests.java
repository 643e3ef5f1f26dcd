package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.overview.relation.RelationStage.follow;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.exchange.challenge.ChallengeFixtures;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeStage;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.exchange.challenge.CloseChallenge;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Challenges on the chain")
class ChallengeLinksModuleTests {

    private static final LinkChoice ANSWERS = new LinkChoice(LinkType.ANSWERED_BY, Way.BEFORE);

    @Autowired
    private ChallengeStage stage;

    @Autowired
    private PartnershipStage partnerships;

    @Autowired
    private Challenges challenges;

    @Autowired
    private ChallengeLinking linking;

    @Autowired
    private Links links;

    @Autowired
    private Chains chains;

    private final String title = "Deed " + UUID.randomUUID();

    private LinkId answer(PartnershipId partnership, ChallengeId to) {
        return links.propose(
                partnerships.lead(),
                new ProposeLink(
                        UUID.randomUUID(), PartnershipEnds.end(partnership).ref(), ANSWERS, to.toString()));
    }

    private List<String> ofRule(Actor reader) {
        return chains
                .of(reader, Language.EN, RuleEnds.end(ChallengeFixtures.RULE).ref(), 200)
                .parts(Way.AFTER)
                .stream()
                .flatMap(part -> part.records().stream())
                .map(record -> record.end().id())
                .toList();
    }

    @Test
    void leadFromTheirRuleToARecordThatAnswersThemOnceTheirOrganisationAgrees() {
        ChallengeId id = stage.open(title, Reach.PUBLIC);
        follow(linking, id.value());
        PartnershipId partnership = partnerships.published();
        LinkId asked = answer(partnership, id);
        assertThat(ofRule(Actor.visitor())).contains(id.toString()).doesNotContain(partnership.toString());
        links.confirm(stage.teller(), asked);
        assertThat(ofRule(Actor.visitor())).contains(id.toString(), partnership.toString());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> answer(partnership, id));
    }

    @Test
    @DisplayName("R0.1 are on the chain for those alone who read them, and cannot be linked by others")
    void leaveNoTraceForWhoDoesNotReadThem() {
        ChallengeId draft = stage.drafted(title, Reach.PUBLIC);
        ChallengeId verified = stage.open(title, Reach.VERIFIED);
        for (ChallengeId hidden : List.of(draft, verified)) {
            follow(linking, hidden.value());
            assertThat(ofRule(Actor.visitor())).doesNotContain(hidden.toString());
        }
        assertThat(ofRule(stage.teller())).contains(draft.toString(), verified.toString());
        assertThat(ofRule(stage.adviser())).contains(verified.toString()).doesNotContain(draft.toString());
        PartnershipId partnership = partnerships.published();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> answer(partnership, draft));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer(partnership, new ChallengeId(UUID.randomUUID())));
    }

    @Test
    void areNotAnsweredOnceTheyAreClosedAndLeaveTheChainWhenTheyAreWithdrawn() {
        ChallengeId id = stage.open(title, Reach.PUBLIC);
        follow(linking, id.value());
        challenges.close(stage.teller(), id, new CloseChallenge(stage.edition(id), "A letter", "en", Set.of()));
        PartnershipId partnership = partnerships.published();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> answer(partnership, id));
        challenges.withdraw(stage.teller(), id, stage.edition(id));
        follow(linking, id.value());
        assertThat(ofRule(stage.teller())).doesNotContain(id.toString());
    }
}
