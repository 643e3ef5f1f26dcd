package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.WithdrawRecommendation;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Recommendations on the chain")
class RecommendationLinksModuleTests {

    @Autowired
    ObjectProvider<PartnershipStage> stages;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Links links;

    @Autowired
    Chains chains;

    private PartnershipStage stage;
    private Actor secretariat;
    private PartnershipId partnership;

    @BeforeEach
    void aPartnership() {
        stage = stages.getObject();
        secretariat = organisations.secretariat();
        partnership = stage.published();
    }

    @Test
    void standsAtOnceAndIsFollowedBothWays() {
        RecommendationId id = entered(secretariat);
        recommendations.check(secretariat, id, 1);
        link(id.toString());
        assertThat(links.waiting(secretariat, Language.EN, 0, 20).rows()).isEmpty();
        LinkedRecord before = chain(Actor.visitor(), partnership()).getFirst();
        assertThat(before.title().text()).isEqualTo("Recommendation to Slovenia");
        assertThat(before.besides().text()).startsWith("A/HRC/");
        assertThat(before.isOver()).isFalse();
        assertThat(before.page()).isEqualTo("/recommendations/" + id);
        assertThat(chain(Actor.visitor(), before.end().ref()))
                .extracting(one -> one.end().id())
                .containsExactly(partnership.toString());
        assertThat(chains.canLink(secretariat, before))
                .as("nobody speaks for it")
                .isFalse();
    }

    @Test
    @DisplayName("R0.1 one that is not checked answers like none to everyone but who entered it and the secretariat")
    void isHiddenUntilItIsChecked() {
        RecommendationId theirs = entered(stages.getObject().lead());
        InvalidInput hidden = refused(theirs.toString());
        assertThat(hidden.problems())
                .isEqualTo(refused(UUID.randomUUID().toString()).problems())
                .isEqualTo(refused(partnership.toString()).problems());

        RecommendationId own = entered(stage.lead());
        link("/app/x/recommendations/" + own);
        assertThat(chain(Actor.visitor(), partnership())).isEmpty();
        assertThat(chain(stages.getObject().lead(), partnership())).isEmpty();
        for (Actor reader : List.of(stage.lead(), secretariat)) {
            LinkedRecord seen = chain(reader, partnership()).getFirst();
            assertThat(seen.over()).isEqualTo("recommendation.status.unchecked");
            assertThat(seen.page()).as("it has no public page").isEmpty();
        }
        assertThatThrownBy(
                        () -> chain(Actor.visitor(), RecommendationEnds.end(own).ref()))
                .isInstanceOf(NotFound.class);
        recommendations.check(secretariat, own, 1);
        assertThat(chain(Actor.visitor(), partnership())).hasSize(1);
    }

    @Test
    @DisplayName("R0.1 one that is withdrawn is gone from the chain at the next reading")
    void isGoneOnceItIsWithdrawn() {
        RecommendationId id = entered(secretariat);
        recommendations.check(secretariat, id, 1);
        link(id.toString());
        recommendations.withdraw(
                secretariat,
                id,
                new WithdrawRecommendation(
                        recommendations.details(secretariat, id).edition(), "It is there twice.", "en"));
        assertThat(chain(Actor.visitor(), partnership())).isEmpty();
        assertThat(chain(stage.lead(), partnership())).isEmpty();
        assertThat(chain(secretariat, partnership()).getFirst().over()).isEqualTo("recommendation.status.withdrawn");
    }

    private RecommendationId entered(Actor actor) {
        return recommendations.enter(actor, RecommendationFixtures.upr(RecommendationFixtures.symbol(), "1"));
    }

    private LinkId link(String typed) {
        return links.propose(
                stage.lead(),
                new ProposeLink(
                        UUID.randomUUID(), partnership(), new LinkChoice(LinkType.RESTS_ON, Way.BEFORE), typed));
    }

    private InvalidInput refused(String typed) {
        InvalidInput[] refusal = new InvalidInput[1];
        assertThatThrownBy(() -> link(typed))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> refusal[0] = refused);
        return refusal[0];
    }

    private ContentRef partnership() {
        return PartnershipEnds.end(partnership).ref();
    }

    private List<LinkedRecord> chain(Actor actor, ContentRef record) {
        return chains.of(actor, Language.EN, record, 50).parts().stream()
                .flatMap(part -> part.records().stream())
                .toList();
    }
}
