package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.overview.relation.RelationStage.follow;

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
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.SayWhy;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Commitments on the chain")
class CommitmentLinksModuleTests {

    private static final LinkChoice ANSWERED = new LinkChoice(LinkType.ANSWERED_BY, Way.BEFORE);
    private static final LinkChoice CARRIED_OUT = new LinkChoice(LinkType.CARRIED_OUT_BY, Way.AFTER);

    @Autowired
    ObjectProvider<CommitmentStage> stages;

    @Autowired
    PartnershipStage partnerships;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Commitments commitments;

    @Autowired
    CommitmentLinking linking;

    @Autowired
    Links links;

    @Autowired
    Chains chains;

    @Autowired
    RoutineStage routines;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Mothers " + UUID.randomUUID();
    private CommitmentStage stage;
    private RecommendationId recommendation;

    @BeforeEach
    void aRecommendation() {
        stage = stages.getObject();
        recommendation = recommended();
    }

    @Test
    void leadAVisitorFromARecommendationToAPartnershipAndBack() {
        CommitmentId id = published(recommendation);
        PartnershipId partnership = partnerships.published();
        LinkId asked = carriedOut(stage.drafter(), id, partnership);
        assertThat(ids(Actor.visitor(), ref(recommendation))).containsExactly(id.toString());
        links.confirm(partnerships.lead(), asked);

        assertThat(ids(Actor.visitor(), ref(recommendation))).containsExactly(id.toString(), partnership.toString());
        assertThat(ids(Actor.visitor(), PartnershipEnds.end(partnership).ref()))
                .containsExactly(recommendation.toString(), id.toString());
        assertThat(ids(Actor.visitor(), id.ref())).containsExactly(recommendation.toString(), partnership.toString());
        LinkedRecord seen = chain(Actor.visitor(), ref(recommendation)).getFirst();
        assertThat(seen.title().text()).isEqualTo(title);
        assertThat(seen.besides().text()).isEqualTo("Ecuador");
        assertThat(seen.isOver()).isFalse();
        assertThat(seen.page()).isEqualTo("/commitments/" + id);
    }

    @Test
    @DisplayName("R0.1 a draft is on the chain for those alone who read it")
    void areHiddenUntilTheyArePublished() {
        CommitmentId draft = commitments.draft(stage.drafter(), CommitmentFixtures.on(title, 0, recommendation));
        follow(linking, draft.value());
        hiddenFrom(stage.publisher(), draft);
        hiddenFromStrangers(draft);
        LinkedRecord seen = chain(stage.drafter(), ref(recommendation)).getFirst();
        assertThat(seen.over()).isEqualTo("commitment.status.draft");
        assertThat(seen.page()).as("it has no public page").isEmpty();

        commitments.send(stage.drafter(), draft, stage.edition(draft));
        hiddenFromStrangers(draft);
        assertThat(ids(stage.publisher(), ref(recommendation))).containsExactly(draft.toString());

        commitments.clear(stage.publisher(), draft, stage.edition(draft));
        assertThat(ids(Actor.visitor(), ref(recommendation))).containsExactly(draft.toString());
    }

    @Test
    @DisplayName("R0.1 nothing shows of a change until it is published, not to its own writers on the chain either")
    void restOnWhatIsPublished() {
        CommitmentId id = published(recommendation);
        RecommendationId added = recommended();
        commitments.edit(stage.drafter(), id, CommitmentFixtures.on("Secret " + title, stage.edition(id), added));
        follow(linking, id.value());
        commitments.sendChange(stage.drafter(), id, why(id));
        for (Actor actor : List.of(Actor.visitor(), organisations.secretariat(), stage.publisher(), stage.drafter())) {
            assertThat(chain(actor, ref(added))).as("%s", actor.kind()).isEmpty();
            assertThat(chain(actor, ref(recommendation)))
                    .extracting(record -> record.title().text())
                    .containsExactly(title);
            assertThat(chain(actor, ref(recommendation)).getFirst().isOver()).isFalse();
        }
        commitments.clear(stage.publisher(), id, stage.edition(id));
        follow(linking, id.value());
        assertThat(ids(Actor.visitor(), ref(added))).containsExactly(id.toString());
        assertThat(chain(Actor.visitor(), ref(recommendation))).isEmpty();
    }

    @Test
    @DisplayName("R0.1 a draft that is given up leaves nothing; of a change that is, the published one stays")
    void leaveNothingOfWhatIsDiscarded() {
        CommitmentId draft = commitments.draft(stage.drafter(), CommitmentFixtures.on(title, 0, recommendation));
        follow(linking, draft.value());
        commitments.discard(stage.drafter(), draft, stage.edition(draft));
        hiddenFrom(stage.publisher(), draft);
        hiddenFromStrangers(draft);
        follow(linking, draft.value());
        assertThat(chain(stage.drafter(), ref(recommendation))).isEmpty();

        CommitmentId id = published(recommendation);
        commitments.edit(stage.drafter(), id, CommitmentFixtures.on(title, stage.edition(id), recommended()));
        commitments.discard(stage.drafter(), id, stage.edition(id));
        follow(linking, id.value());
        assertThat(ids(Actor.visitor(), ref(recommendation))).containsExactly(id.toString());
    }

    @Test
    @DisplayName("R0.1 a recommendation that is withdrawn is gone from before them at the next reading")
    void loseAWithdrawnRecommendation() {
        RecommendationId other = recommended();
        CommitmentId id = published(recommendation, other);
        PartnershipId partnership = partnerships.published();
        links.confirm(partnerships.lead(), carriedOut(stage.drafter(), id, partnership));
        stage.withdraw(recommendation);
        for (Actor actor : List.of(Actor.visitor(), stage.drafter(), stage.publisher(), partnerships.lead())) {
            assertThat(ids(actor, id.ref())).containsExactly(other.toString(), partnership.toString());
            assertThat(ids(actor, PartnershipEnds.end(partnership).ref()))
                    .containsExactly(other.toString(), id.toString());
            assertThatThrownBy(() -> chain(actor, ref(recommendation))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void sayThatTheyWereWithdrawn() {
        CommitmentId id = published(recommendation);
        commitments.withdraw(stage.publisher(), id, why(id));
        LinkedRecord seen = chain(Actor.visitor(), ref(recommendation)).getFirst();
        assertThat(seen.over()).isEqualTo("commitment.status.withdrawn");
        assertThat(seen.page()).isEqualTo("/commitments/" + id);
    }

    @Test
    @DisplayName("what they rest on nobody links by hand: it would be published without a second person")
    void takeTheirGroundsFromTheirTextAlone() {
        CommitmentId id = published(recommendation);
        assertThat(LinkChoice.on(RecordKind.COMMITMENT)).containsExactly(ANSWERED, CARRIED_OUT);
        for (LinkType type : List.of(LinkType.NAMED_IN, LinkType.RESTS_ON)) {
            assertThatThrownBy(() -> links.propose(
                            stage.drafter(),
                            new ProposeLink(
                                    UUID.randomUUID(), id.ref(), new LinkChoice(type, Way.BEFORE), "Bangkok 64")))
                    .isInstanceOf(InvalidInput.class);
        }
        LinkRow row = links.of(stage.drafter(), Language.EN, CommitmentEnds.end(id), 0, 20)
                .rows()
                .getFirst();
        assertThatThrownBy(() -> links.withdraw(stage.drafter(), row.id())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void areSpokenForByTheirLeadAgencyOnceTheyArePublished() {
        CommitmentId id = commitments.draft(stage.drafter(), CommitmentFixtures.on(title, 0, recommendation));
        PartnershipId partnership = partnerships.published();
        assertThatThrownBy(() -> carriedOut(stage.drafter(), id, partnership)).isInstanceOf(NotPermitted.class);
        commitments.send(stage.drafter(), id, stage.edition(id));
        commitments.clear(stage.publisher(), id, stage.edition(id));
        for (Actor other : List.of(stage.publisher(), stages.getObject().drafter(), partnerships.lead())) {
            assertThatThrownBy(() -> carriedOut(other, id, partnership)).isInstanceOf(NotPermitted.class);
        }
        LinkId asked =
                links.propose(partnerships.lead(), carries(partnership, "https://portal.example/en/commitments/" + id));
        assertThat(links.waiting(stage.drafter(), Language.EN, 0, 20).rows())
                .extracting(LinkRow::id)
                .containsExactly(asked);
        assertThatThrownBy(() -> links.confirm(stage.publisher(), asked)).isInstanceOf(NotFound.class);
        links.confirm(stage.drafter(), asked);
        assertThat(ids(Actor.visitor(), id.ref())).containsExactly(recommendation.toString(), partnership.toString());
    }

    @Test
    void areLinkedInTheBackgroundAndOnceForThoseThatWereThereBefore() {
        CommitmentId id = stage.published(title, recommendation);
        await().untilAsserted(() ->
                assertThat(ids(Actor.visitor(), ref(recommendation))).containsExactly(id.toString()));
        follow(linking, id.value());
        jdbc.sql("DELETE FROM relation_links WHERE follows = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM relation_sources WHERE id = :id").param("id", id).update();
        routines.run("links-of-commitment");
        assertThat(ids(Actor.visitor(), ref(recommendation))).containsExactly(id.toString());
    }

    @Test
    void restOnRulesAndTargetsToo() {
        CommitmentId id = stage.published(title);
        follow(linking, id.value());
        assertThat(ids(Actor.visitor(), id.ref()))
                .containsExactlyInAnyOrder(
                        RuleEnds.end(new RuleRef("BANGKOK", 64)).id(), "16.3");
    }

    private void hiddenFromStrangers(CommitmentId id) {
        for (Actor stranger : List.of(
                Actor.visitor(),
                Actor.person(organisations.person("Ana")),
                organisations.secretariat(),
                stages.getObject().drafter(),
                partnerships.lead())) {
            hiddenFrom(stranger, id);
        }
        PartnershipId partnership = partnerships.published();
        assertThatThrownBy(() -> links.propose(partnerships.lead(), carries(partnership, id.toString())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        hidden -> assertThatThrownBy(() -> links.propose(
                                        partnerships.lead(),
                                        carries(partnership, UUID.randomUUID().toString())))
                                .isInstanceOfSatisfying(
                                        InvalidInput.class,
                                        none -> assertThat(hidden.problems()).isEqualTo(none.problems())));
    }

    private void hiddenFrom(Actor actor, CommitmentId id) {
        Chain chain = chains.of(actor, Language.EN, ref(recommendation), 20);
        assertThat(chain.isEmpty()).isTrue();
        assertThat(chain.count(Way.AFTER)).isZero();
        assertThat(chains.part(
                                actor,
                                Language.EN,
                                ref(recommendation),
                                new ChainPlace(Way.AFTER, Stage.COMMITMENT),
                                0,
                                20)
                        .total())
                .isZero();
        assertThat(links.of(actor, Language.EN, RecommendationEnds.end(recommendation), 0, 20)
                        .total())
                .isZero();
        assertThatThrownBy(() -> chain(actor, id.ref())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> chains.record(actor, Language.EN, id.ref())).isInstanceOf(NotFound.class);
    }

    private RecommendationId recommended() {
        return stage.recommendation(CommitmentFixtures.ECUADOR, Position.SUPPORTED);
    }

    private CommitmentId published(RecommendationId... on) {
        CommitmentId id = stage.published(title, on);
        follow(linking, id.value());
        return id;
    }

    private SayWhy why(CommitmentId id) {
        return new SayWhy(stage.edition(id), "The law has changed.", "en");
    }

    private LinkId carriedOut(Actor actor, CommitmentId id, PartnershipId by) {
        return links.propose(actor, new ProposeLink(UUID.randomUUID(), id.ref(), CARRIED_OUT, by.toString()));
    }

    private static ProposeLink carries(PartnershipId partnership, String typed) {
        return new ProposeLink(
                UUID.randomUUID(),
                PartnershipEnds.end(partnership).ref(),
                new LinkChoice(LinkType.CARRIED_OUT_BY, Way.BEFORE),
                typed);
    }

    private static ContentRef ref(RecommendationId id) {
        return RecommendationEnds.end(id).ref();
    }

    private List<String> ids(Actor actor, ContentRef record) {
        return chain(actor, record).stream().map(one -> one.end().id()).toList();
    }

    /** All records on it; no number counts another one. */
    private List<LinkedRecord> chain(Actor actor, ContentRef record) {
        Chain chain = chains.of(actor, Language.EN, record, 50);
        List<LinkedRecord> records =
                chain.parts().stream().flatMap(part -> part.records().stream()).toList();
        assertThat(chain.count(Way.BEFORE) + chain.count(Way.AFTER)).isEqualTo(records.size());
        return records;
    }
}
