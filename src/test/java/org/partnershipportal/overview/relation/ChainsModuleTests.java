package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.overview.relation.RelationStage.follow;
import static org.partnershipportal.overview.relation.RelationStage.restOn;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.Reason;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-REL-01: the chain of a record, both ways")
class ChainsModuleTests {

    private static final ChainPlace AFTER = new ChainPlace(Way.AFTER, Stage.PARTNERSHIP);

    @Autowired
    ObjectProvider<PartnershipStage> stages;

    @Autowired
    Partnerships partnerships;

    @Autowired
    PartnershipLinking linking;

    @Autowired
    Links links;

    @Autowired
    Chains chains;

    @Autowired
    JdbcClient jdbc;

    private PartnershipStage stage;

    @BeforeEach
    void anOrganisation() {
        stage = stages.getObject();
    }

    /** No list of another test can read them. */
    @AfterEach
    void deleteCopies() {
        new ManyLinks(jdbc).delete();
    }

    @Test
    void leadsOnFromRecordToRecordAndBack() {
        RuleRef rule = new RuleRef("TOKYO", 21);
        PartnershipId first = stage.published();
        PartnershipId second = stage.published();
        PartnershipId third = stage.published();
        restOn(partnerships, stage, first, Set.of(rule), Set.of());
        follow(linking, first.value());
        continued(first, second);
        continued(second, third);

        assertThat(ids(RuleEnds.end(rule).ref(), Actor.visitor(), Way.AFTER))
                .contains(first.toString(), second.toString(), third.toString());
        assertThat(ids(ref(third), Actor.visitor(), Way.BEFORE))
                .containsExactlyInAnyOrder("tokyo-21", first.toString(), second.toString());
        assertThat(ids(ref(third), Actor.visitor(), Way.AFTER)).isEmpty();
        assertThat(ids(ref(second), Actor.visitor(), Way.AFTER)).containsExactly(third.toString());
    }

    @Test
    @DisplayName("R0.1 nothing shows of a hidden record, nor of what lies beyond it")
    void endsWhereARecordIsHidden() {
        PartnershipId before = stage.published();
        PartnershipId hidden = stage.draft();
        PartnershipId beyond = stage.published();
        continued(before, hidden);
        continued(hidden, beyond);
        Chain seen = chains.of(Actor.visitor(), Language.EN, ref(before), 20);
        assertThat(seen.isEmpty()).isTrue();
        assertThat(chains.of(Actor.visitor(), Language.EN, ref(beyond), 20).isEmpty())
                .isTrue();
        assertThat(ids(ref(before), stage.lead(), Way.AFTER))
                .containsExactlyInAnyOrder(hidden.toString(), beyond.toString());
        PartnershipId first = stage.published();
        PartnershipId last = stage.published();
        continued(first, before);
        continued(beyond, last);
        assertThat(ids(ref(first), Actor.visitor(), Way.AFTER)).containsExactly(before.toString());
        assertThat(ids(ref(last), Actor.visitor(), Way.BEFORE)).containsExactly(beyond.toString());
        assertThat(ids(ref(first), stage.lead(), Way.AFTER)).hasSize(4);
        for (ContentRef none : List.of(
                ref(hidden),
                ref(new PartnershipId(UUID.randomUUID())),
                new ContentRef("partnership", "x"),
                new ContentRef("rule", "mandela-123"),
                new ContentRef("target", "99.9"),
                new ContentRef("paragraph", "older-persons.p-22222222"),
                new ContentRef("publication", "2".repeat(18)),
                new ContentRef("input", UUID.randomUUID().toString()),
                new ContentRef("nothing", "x".repeat(2000)))) {
            assertThatThrownBy(() -> chains.of(Actor.visitor(), Language.EN, none, 20))
                    .as(none.kind())
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> chains.part(Actor.visitor(), Language.EN, none, AFTER, 0, 20))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void saysOfARecordThatItHasEnded() {
        PartnershipId first = stage.published();
        PartnershipId second = stage.published();
        continued(first, second);
        partnerships.end(stage.lead(), second, new Reason("The money ended", "en"));
        LinkedRecord ended = chains.of(Actor.visitor(), Language.EN, ref(first), 20)
                .parts()
                .getFirst()
                .records()
                .getFirst();
        assertThat(ended.isOver()).isTrue();
        assertThat(ended.over()).isEqualTo("partnership.status.ended");
    }

    @Test
    void comesToAnEndWhereLinksLeadInACircle() {
        PartnershipId first = stage.published();
        PartnershipId second = stage.published();
        continued(first, second);
        new ManyLinks(jdbc).link(LinkType.CONTINUED_BY, PartnershipEnds.end(second), PartnershipEnds.end(first));
        assertThat(ids(ref(first), Actor.visitor(), Way.AFTER)).containsExactly(second.toString());
        assertThat(ids(ref(first), Actor.visitor(), Way.BEFORE)).containsExactly(second.toString());
    }

    @Test
    @DisplayName("2,000 linked records around one rule cost five queries at most, and are read part by part")
    void costsFewQueriesHoweverManyRecordsAreLinked() {
        ContentRef rule = new ManyLinks(jdbc).around(new RuleRef("TOKYO", 22), stage.published(), 2_000);

        assertThat(Statements.sentBy(() -> chains.pictured(Actor.visitor(), Language.EN, rule, 20)))
                .isLessThanOrEqualTo(5);
        Chain chain = chains.of(Actor.visitor(), Language.EN, rule, 20);
        assertThat(chain.count(Way.AFTER)).isGreaterThanOrEqualTo(2_000);
        assertThat(chain.parts().getFirst().records()).hasSize(20);
        Slice<LinkedRecord> last = chains.part(Actor.visitor(), Language.EN, rule, AFTER, 1_980, 20);
        assertThat(last.rows()).hasSize(20);
        assertThat(chains.part(Actor.visitor(), Language.EN, rule, AFTER, 10_000, 20)
                        .rows())
                .isEmpty();
    }

    private void continued(PartnershipId from, PartnershipId to) {
        links.propose(
                stage.lead(),
                new ProposeLink(
                        UUID.randomUUID(), ref(from), new LinkChoice(LinkType.CONTINUED_BY, Way.AFTER), to.toString()));
    }

    private List<String> ids(ContentRef record, Actor actor, Way way) {
        return chains.of(actor, Language.EN, record, 200).parts(way).stream()
                .flatMap(part -> part.records().stream())
                .map(one -> one.end().id())
                .toList();
    }

    private static ContentRef ref(PartnershipId id) {
        return new ContentRef("partnership", id.toString());
    }
}
