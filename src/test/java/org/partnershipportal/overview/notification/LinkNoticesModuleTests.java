package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.overview.relation.LinkChoice;
import org.partnershipportal.overview.relation.LinkId;
import org.partnershipportal.overview.relation.LinkType;
import org.partnershipportal.overview.relation.Links;
import org.partnershipportal.overview.relation.ProposeLink;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-REL-03 the owner of a record is told of a proposed link, and who proposed it of the answer")
class LinkNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Notices notices;

    @Autowired
    private Links links;

    @Autowired
    private ObjectProvider<PartnershipStage> stages;

    private PartnershipStage mine;
    private PartnershipStage theirs;
    private PartnershipId own;

    @BeforeEach
    void twoOrganisations() {
        mine = stages.getObject();
        theirs = stages.getObject();
        own = mine.published();
    }

    private LinkId proposed(LinkType type, Way way, String typed) {
        return links.propose(
                mine.lead(),
                new ProposeLink(
                        UUID.randomUUID(),
                        new ContentRef("partnership", own.toString()),
                        new LinkChoice(type, way),
                        typed));
    }

    private LinkId asked() {
        return proposed(LinkType.CONTINUED_BY, Way.AFTER, theirs.published().toString());
    }

    private List<NoticeRow> told(PersonId person) {
        return notices.inbox(Actor.person(person), 0, 50).rows().stream()
                .filter(notice -> notice.message() instanceof LinkNotifications.Says)
                .toList();
    }

    @Test
    void asksTheOwnerAndTellsTheAnswer() {
        LinkId accepted = asked();
        await().atMost(PATIENCE).until(() -> told(theirs.minister()).size() == 1);
        NoticeRow asking = told(theirs.minister()).getFirst();
        assertThat(asking.message()).isEqualTo(LinkNotifications.Says.LINK_PROPOSED);
        assertThat(asking.address()).isEqualTo(theirs.ministry() + "/links");
        links.confirm(theirs.lead(), accepted);
        await().atMost(PATIENCE).until(() -> told(mine.minister()).size() == 1);
        assertThat(told(mine.minister()).getFirst().message()).isEqualTo(LinkNotifications.Says.LINK_ACCEPTED);
        assertThat(told(mine.minister()).getFirst().address()).isEqualTo(mine.ministry() + "/links/partnership/" + own);
        links.decline(theirs.lead(), asked());
        await().atMost(PATIENCE).until(() -> told(mine.minister()).size() == 2);
        assertThat(told(mine.minister())).extracting(NoticeRow::message).contains(LinkNotifications.Says.LINK_DECLINED);
    }

    @Test
    void tellsNobodyOfALinkThatNobodyIsAskedAbout() {
        proposed(LinkType.RESTS_ON, Way.BEFORE, "Bangkok 64");
        proposed(LinkType.CONTINUED_BY, Way.AFTER, mine.published().toString());
        asked();
        await().atMost(PATIENCE).until(() -> !told(theirs.minister()).isEmpty());
        assertThat(told(mine.minister())).isEmpty();
        assertThat(told(theirs.minister())).hasSize(1);
        assertThat(told(mine.ombudsman())).isEmpty();
    }

    @Test
    @DisplayName(
            "UC-REL-04 the State is told of what was started on its commitment once it is published, and not before")
    void tellsNobodyOfWhatIsKeptWithADraft(@Autowired CommitmentStage state) {
        CommitmentId commitment = state.published("Mothers " + UUID.randomUUID());
        mine.draftOn(commitment.ref());
        PartnershipId other = mine.draftOn(commitment.ref());
        PersonId official = state.ministry().founder();
        mine.published(mine.invited(other));
        await().atMost(PATIENCE).until(() -> !told(official).isEmpty());
        assertThat(told(official))
                .singleElement()
                .extracting(NoticeRow::message)
                .isEqualTo(LinkNotifications.Says.LINK_PROPOSED);
        assertThat(told(mine.minister())).isEmpty();
    }
}
