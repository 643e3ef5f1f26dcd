package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.overview.relation.RelationStage.follow;
import static org.partnershipportal.overview.relation.RelationStage.restOn;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Links that follow from what a partnership says")
class FollowingLinksModuleTests {

    private static final RuleRef BANGKOK = new RuleRef("BANGKOK", 64);
    private static final RuleRef MANDELA = new RuleRef("MANDELA", 45);

    @Autowired
    ObjectProvider<PartnershipStage> stages;

    @Autowired
    Partnerships partnerships;

    @Autowired
    PartnershipLinking linking;

    @Autowired
    Links links;

    @Autowired
    RoutineStage routines;

    @Autowired
    JdbcClient jdbc;

    @Test
    void areWrittenInTheBackgroundWhenAPartnershipChanges() {
        PartnershipStage stage = stages.getObject();
        PartnershipId id = stage.published();
        restOn(partnerships, stage, id, Set.of(BANGKOK, MANDELA), Set.of("16.3"));
        await().untilAsserted(
                        () -> assertThat(grounds(id)).containsExactlyInAnyOrder("bangkok-64", "mandela-45", "16.3"));
        restOn(partnerships, stage, id, Set.of(BANGKOK), Set.of());
        await().untilAsserted(() -> assertThat(grounds(id)).containsExactly("bangkok-64"));
    }

    @Test
    void areTakenAwayByChangingTheRecordOnly() {
        PartnershipStage stage = stages.getObject();
        PartnershipId id = stage.published();
        restOn(partnerships, stage, id, Set.of(BANGKOK), Set.of());
        follow(linking, id.value());
        LinkRow link = rows(stage.lead(), id).getFirst();
        assertThat(link.allowed()).doesNotContain(Permission.LINK_RECORDS);
        assertThatThrownBy(() -> links.withdraw(stage.lead(), link.id())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void leaveToPeopleWhatPeopleLinkedInTheSameWords() {
        PartnershipStage stage = stages.getObject();
        PartnershipId id = stage.published();
        links.propose(
                stage.lead(),
                new ProposeLink(
                        UUID.randomUUID(),
                        new ContentRef("partnership", id.toString()),
                        new LinkChoice(LinkType.RESTS_ON, Way.BEFORE),
                        "Bangkok 64"));
        restOn(partnerships, stage, id, Set.of(BANGKOK), Set.of());
        follow(linking, id.value());
        restOn(partnerships, stage, id, Set.of(), Set.of());
        follow(linking, id.value());
        assertThat(grounds(id)).containsExactly("bangkok-64");
    }

    @Test
    void areWrittenOnceForRecordsThatWereThereBeforeTheChain() {
        PartnershipStage stage = stages.getObject();
        PartnershipId id = stage.published();
        restOn(partnerships, stage, id, Set.of(MANDELA), Set.of());
        follow(linking, id.value());
        jdbc.sql("DELETE FROM relation_links WHERE follows = :id")
                .param("id", id)
                .update();
        routines.run("links-of-partnership");
        assertThat(grounds(id)).as("written once").isEmpty();
        jdbc.sql("DELETE FROM relation_sources WHERE id = :id").param("id", id).update();
        routines.run("links-of-partnership");
        assertThat(grounds(id)).containsExactly("mandela-45");
    }

    @Test
    @DisplayName("R0.1 a draft’s links show to those who see the draft alone")
    void showADraftToItsOwnPeopleOnly() {
        PartnershipStage stage = stages.getObject();
        PartnershipId id = stage.draft();
        restOn(partnerships, stage, id, Set.of(BANGKOK), Set.of());
        follow(linking, id.value());
        assertThat(rows(stage.lead(), id)).hasSize(1);
        assertThat(grounds(id)).isEmpty();
        LinkEnd rule = RuleEnds.end(BANGKOK);
        assertThat(links.of(Actor.visitor(), Language.EN, rule, 0, 200).rows())
                .noneMatch(link -> link.to().end().id().equals(id.toString()));
    }

    private List<String> grounds(PartnershipId id) {
        return rows(Actor.visitor(), id).stream()
                .map(link -> link.from().end().id())
                .toList();
    }

    private List<LinkRow> rows(Actor actor, PartnershipId id) {
        return links.of(actor, Language.EN, PartnershipEnds.end(id), 0, 50).rows();
    }
}
