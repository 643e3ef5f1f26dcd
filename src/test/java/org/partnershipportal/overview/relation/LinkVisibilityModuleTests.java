package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Visibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("R0.1 lists of links say the same as their policy")
class LinkVisibilityModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    ObjectProvider<PartnershipStage> stages;

    @Autowired
    Links links;

    @Autowired
    LinkRepository repository;

    @Autowired
    LinkQueries queries;

    @Autowired
    LinkedKinds kinds;

    @Autowired
    JdbcClient jdbc;

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        PartnershipStage mine = stages.getObject();
        PartnershipStage theirs = stages.getObject();
        PartnershipId draft = mine.draft();
        PartnershipId own = mine.published();
        LinkId proposed = between(mine, own, theirs.published());
        LinkId declined = between(mine, own, theirs.published());
        links.decline(theirs.lead(), declined);
        LinkId standing = between(mine, own, theirs.published());
        links.confirm(theirs.lead(), standing);
        LinkId inside = between(mine, own, draft);
        LinkId later = kept(mine, own, listenedTo(theirs.published()));
        LinkId never = kept(mine, own, mine.draft());
        LinkPolicy policy = new LinkPolicy();
        int read = 0;
        for (LinkId id : List.of(proposed, declined, standing, inside, later, never)) {
            Link link = repository.findById(id.value()).orElseThrow();
            for (Actor actor :
                    List.of(mine.lead(), theirs.lead(), stages.getObject().lead(), Actor.visitor(), Actor.system())) {
                boolean readable =
                        policy.mayRead(actor, LinkCase.of(link, queries.facts(actor, link.from(), link.to())));
                read += readable ? 1 : 0;
                assertThat(Visibility.isFound(
                                jdbc,
                                "relation_links l",
                                LinkQueries.readableBy(actor, kinds).and(Where.of("l.id = :id", "id", id))))
                        .as("%s, %s", link.status(), actor.kind())
                        .isEqualTo(readable);
            }
        }
        assertThat(read).isEqualTo(2 + 1 + 5 + 1 + 1 + 1);
    }

    /**
     * The partnership, once everything that listens to its publication is done: one of the listeners asks about the links that are
     * kept with it, and would ask about a link kept since.
     */
    private PartnershipId listenedTo(PartnershipId id) {
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("""
                        SELECT COUNT(*) FROM EVENT_PUBLICATION
                        WHERE listener_id LIKE '%PartnershipLinking%' AND completion_date IS NULL AND serialized_event LIKE :id
                        """)
                                .param("id", "%" + id + "%")
                                .query(Long.class)
                                .single()
                        == 0);
        return id;
    }

    /** Kept on the side of the later record, as a draft's is. */
    private LinkId kept(PartnershipStage stage, PartnershipId from, PartnershipId to) {
        return repository
                .save(new Link(
                        UUID.randomUUID(),
                        LinkType.CONTINUED_BY,
                        PartnershipEnds.end(from),
                        PartnershipEnds.end(to),
                        Way.AFTER,
                        LinkStatus.KEPT,
                        stage.lead().ref(),
                        Instant.parse("2026-12-01T10:00:00Z")))
                .id();
    }

    private LinkId between(PartnershipStage stage, PartnershipId from, PartnershipId to) {
        return links.propose(
                stage.lead(),
                new ProposeLink(
                        UUID.randomUUID(),
                        new ContentRef("partnership", from.toString()),
                        new LinkChoice(LinkType.CONTINUED_BY, Way.AFTER),
                        to.toString()));
    }
}
