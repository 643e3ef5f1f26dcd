package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-REL-02, UC-REL-03: links that people make")
class LinksModuleTests {

    private static final LinkChoice CONTINUED = new LinkChoice(LinkType.CONTINUED_BY, Way.AFTER);
    private static final LinkChoice CONTINUES = new LinkChoice(LinkType.CONTINUED_BY, Way.BEFORE);
    private static final LinkChoice RESTS_ON = new LinkChoice(LinkType.RESTS_ON, Way.BEFORE);

    @Autowired
    ObjectProvider<PartnershipStage> stages;

    @Autowired
    Links links;

    @Autowired
    LinkTasks tasks;

    private PartnershipStage mine;
    private PartnershipStage theirs;
    private PartnershipId own;
    private PartnershipId other;

    @BeforeEach
    void twoPartnerships() {
        mine = stages.getObject();
        theirs = stages.getObject();
        own = mine.published();
        other = theirs.published();
    }

    @Test
    void standsAtOnceWhereTheOtherRecordIsNobodys() {
        propose(mine.lead(), own, RESTS_ON, "Mandela 45(1)");
        propose(mine.lead(), own, RESTS_ON, "SDG 16.3");
        assertThat(seen(Actor.visitor(), own))
                .extracting(link -> link.from().title().text())
                .containsExactlyInAnyOrder("Mandela 45", "SDG target 16.3");
    }

    @Test
    void asksTheOtherRecordsOwnerAndIsSeenByNobodyElseUntilThen() {
        LinkId link = propose(mine.lead(), own, CONTINUED, other.toString());
        assertThat(seen(Actor.visitor(), own)).isEmpty();
        assertThat(seen(stages.getObject().lead(), own)).isEmpty();
        assertThat(seen(mine.lead(), own)).hasSize(1);
        assertThat(links.waiting(mine.lead(), Language.EN, 0, 20).rows()).isEmpty();
        assertThat(links.waiting(theirs.lead(), Language.EN, 0, 20).rows())
                .extracting(LinkRow::id)
                .containsExactly(link);
        assertThat(tasks.openTasks(theirs.lead())).hasSize(1);
        assertThat(tasks.entries(theirs.lead())).hasSize(1);
        assertThat(tasks.entries(mine.lead())).isEmpty();

        links.confirm(theirs.lead(), link);
        assertThat(seen(Actor.visitor(), own))
                .extracting(row -> row.to().end().id())
                .containsExactly(other.toString());
        assertThat(seen(Actor.visitor(), other)).hasSize(1);
        assertThat(tasks.countOpenTasks(theirs.lead())).isZero();
    }

    @Test
    void showsADeclinedOneToWhoProposedItAlone() {
        LinkId link = propose(mine.lead(), own, CONTINUED, other.toString());
        links.decline(theirs.lead(), link);
        assertThat(seen(mine.lead(), own)).extracting(LinkRow::status).containsExactly(LinkStatus.DECLINED);
        assertThat(seen(theirs.lead(), other)).isEmpty();
        assertThatThrownBy(() -> links.confirm(theirs.lead(), link)).isInstanceOf(NotFound.class);
        links.withdraw(mine.lead(), link);
        assertThat(seen(mine.lead(), own)).isEmpty();
    }

    @Test
    void isTakenAwayByEitherOwnerAndNobodyElse() {
        LinkId link = propose(mine.lead(), own, CONTINUED, other.toString());
        assertThatThrownBy(() -> links.withdraw(theirs.lead(), link)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> links.confirm(mine.lead(), link)).isInstanceOf(NotPermitted.class);
        links.confirm(theirs.lead(), link);
        assertThatThrownBy(() -> links.withdraw(stages.getObject().lead(), link))
                .isInstanceOf(NotPermitted.class);
        links.withdraw(theirs.lead(), link);
        assertThat(seen(Actor.visitor(), own)).isEmpty();
        assertThatThrownBy(() -> links.withdraw(mine.lead(), link)).isInstanceOf(NotFound.class);
        propose(mine.lead(), own, CONTINUED, other.toString());
    }

    @Test
    @DisplayName("R0.1 a record that one may not see answers as one that does not exist")
    void answersForAHiddenRecordAsForNone() {
        PartnershipId hidden = theirs.agreed();
        InvalidInput unseen = refused("other", () -> propose(mine.lead(), own, CONTINUED, hidden.toString()));
        InvalidInput unknown = refused(
                "other",
                () -> propose(mine.lead(), own, CONTINUED, UUID.randomUUID().toString()));
        InvalidInput wrong = refused("other", () -> propose(mine.lead(), own, CONTINUED, "Bangkok 64"));
        assertThat(unseen.problems()).isEqualTo(unknown.problems()).isEqualTo(wrong.problems());
        for (PartnershipId none : List.of(hidden, new PartnershipId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> propose(mine.lead(), none, RESTS_ON, "Bangkok 64"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> links.own(mine.lead(), Language.EN, ref(none)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> links.confirm(mine.lead(), new LinkId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotLinkARecordWithItselfNorInACircle() {
        assertThat(refused("other", () -> propose(mine.lead(), own, CONTINUED, own.toString()))
                        .key())
                .isEqualTo("relation.problem.itself");
        PartnershipId second = mine.published();
        PartnershipId third = mine.published();
        propose(mine.lead(), own, CONTINUED, second.toString());
        propose(mine.lead(), second, CONTINUED, third.toString());
        assertThat(refused("other", () -> propose(mine.lead(), third, CONTINUED, own.toString()))
                        .key())
                .isEqualTo("relation.problem.circle");
        assertThat(refused("other", () -> propose(mine.lead(), own, CONTINUES, second.toString()))
                        .key())
                .isEqualTo("relation.problem.circle");
        propose(mine.lead(), own, CONTINUED, third.toString());
    }

    @Test
    void isNotAgreedToOnceItWouldCloseACircle() {
        LinkId onwards = propose(mine.lead(), own, CONTINUED, other.toString());
        LinkId back = propose(theirs.lead(), other, CONTINUED, own.toString());
        links.confirm(mine.lead(), back);
        notAllowed("relation.refusal.circle", () -> links.confirm(theirs.lead(), onwards));
        assertThat(seen(Actor.visitor(), own)).hasSize(1);
        links.withdraw(mine.lead(), back);
        links.confirm(theirs.lead(), onwards);
        assertThat(seen(Actor.visitor(), own)).hasSize(1);
    }

    @Test
    void saysThatTwoRecordsAreLinkedOrAskedForAlready() {
        propose(mine.lead(), own, CONTINUED, other.toString());
        notAllowed("relation.refusal.asked", () -> propose(mine.lead(), own, CONTINUED, other.toString()));
        propose(theirs.lead(), other, CONTINUES, own.toString());
        assertThat(seen(Actor.visitor(), own)).hasSize(1);
        notAllowed("relation.refusal.linked", () -> propose(mine.lead(), own, CONTINUED, other.toString()));
    }

    @Test
    void asksAboutPublicRecordsOnly() {
        PartnershipId draft = mine.draft();
        notAllowed("relation.refusal.publish-first", () -> propose(mine.lead(), draft, CONTINUED, other.toString()));
        propose(mine.lead(), draft, CONTINUED, own.toString());
        assertThat(seen(mine.lead(), own)).hasSize(1);
        assertThat(seen(Actor.visitor(), own)).isEmpty();
    }

    @Test
    void letsNobodyLinkARecordThatTheyDoNotSpeakFor() {
        assertThatThrownBy(() -> propose(theirs.lead(), own, RESTS_ON, "Bangkok 64"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> propose(Actor.visitor(), own, RESTS_ON, "Bangkok 64"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> propose(Actor.person(new PersonId(UUID.randomUUID())), own, RESTS_ON, "Bangkok 64"))
                .isInstanceOf(NotPermitted.class);
        Actor lead = mine.lead();
        Actor reader = Actor.member(
                Objects.requireNonNull(lead.person()),
                new Membership(
                        lead.organisation().orElseThrow(),
                        "Ministry",
                        Set.of(MemberRole.READER),
                        StakeholderGroup.GOVERNMENT,
                        null,
                        true,
                        Set.of()));
        assertThatThrownBy(() -> propose(reader, own, RESTS_ON, "Bangkok 64")).isInstanceOf(NotPermitted.class);
        refused("says", () -> propose(mine.lead(), own, new LinkChoice(LinkType.CITED_IN, Way.AFTER), "x"));
    }

    @Test
    void makesOneLinkOfADoubleClick() throws Exception {
        ProposeLink form = new ProposeLink(UUID.randomUUID(), ref(own), RESTS_ON, "Bangkok 64");
        Actor lead = mine.lead();
        List<Object> made = atOnce(() -> links.propose(lead, form), () -> links.propose(lead, form));
        assertThat(made).allMatch(LinkId.class::isInstance);
        assertThat(Set.copyOf(made)).hasSize(1);
    }

    @Test
    void isAnsweredOnceOfTwoAtTheSameTime() throws Exception {
        LinkId link = propose(mine.lead(), own, CONTINUED, other.toString());
        Actor asked = theirs.lead();
        List<Object> outcome = atOnce(
                () -> {
                    links.confirm(asked, link);
                    return "answered";
                },
                () -> {
                    links.decline(asked, link);
                    return "answered";
                });
        assertThat(outcome).filteredOn("answered"::equals).hasSize(1);
    }

    @Test
    void readsALongListInAFixedNumberOfQueries() {
        for (String rule : List.of("Bangkok 1", "Bangkok 2", "Bangkok 3")) {
            propose(mine.lead(), own, RESTS_ON, rule);
        }
        int few = Statements.sentBy(() -> seen(Actor.visitor(), own));
        for (int rule = 4; rule < 15; rule++) {
            propose(mine.lead(), own, RESTS_ON, "Bangkok " + rule);
        }
        assertThat(Statements.sentBy(() -> seen(Actor.visitor(), own)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(2);
        Actor lead = mine.lead();
        assertThat(Statements.sentBy(() -> tasks.entries(lead))).isEqualTo(1);
        assertThat(Statements.sentBy(() -> tasks.entries(Actor.visitor()))).isZero();
    }

    private LinkId propose(Actor actor, PartnershipId record, LinkChoice says, String typed) {
        return links.propose(actor, new ProposeLink(UUID.randomUUID(), ref(record), says, typed));
    }

    private List<LinkRow> seen(Actor actor, PartnershipId record) {
        return links.of(actor, Language.EN, PartnershipEnds.end(record), 0, 50).rows();
    }

    private static ContentRef ref(PartnershipId id) {
        return new ContentRef("partnership", id.toString());
    }

    private static InvalidInput refused(String field, Runnable act) {
        InvalidInput[] refusal = new InvalidInput[1];
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            refusal[0] = refused;
            assertThat(refused.problems().getFirst().field()).isEqualTo(field);
        });
        return refusal[0];
    }

    private static void notAllowed(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
