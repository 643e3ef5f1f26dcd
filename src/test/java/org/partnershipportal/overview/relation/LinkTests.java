package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("A link between two records")
class LinkTests {

    private static final ActorRef BY = Actor.system().ref();
    private static final Instant AT = Instant.parse("2026-12-01T10:00:00Z");
    private static final LinkEnd EARLIER =
            new LinkEnd(RecordKind.PARTNERSHIP, UUID.randomUUID().toString());
    private static final LinkEnd LATER =
            new LinkEnd(RecordKind.PARTNERSHIP, UUID.randomUUID().toString());

    static Link link(boolean agreed) {
        return link(Way.BEFORE, LinkStatus.begun(agreed));
    }

    private static Link link(Way by, LinkStatus begins) {
        return new Link(UUID.randomUUID(), LinkType.CONTINUED_BY, EARLIER, LATER, by, begins, BY, AT);
    }

    @Test
    void awaitsAnAnswerUnlessNobodyNeedBeAsked() {
        assertThat(link(false).status()).isEqualTo(LinkStatus.PROPOSED);
        assertThat(link(true).status()).isEqualTo(LinkStatus.STANDING);
    }

    @Test
    void standsOnceItIsConfirmed() {
        Link link = link(false);
        link.confirm(BY, AT);
        assertThat(link.status()).isEqualTo(LinkStatus.STANDING);
        refuses("relation.refusal.answered", () -> link.confirm(BY, AT));
        refuses("relation.refusal.answered", () -> link.decline(BY, AT));
    }

    @Test
    void isAskedForAgainAfterItWasDeclined() {
        Link link = link(false);
        link.decline(BY, AT);
        assertThat(link.status()).isEqualTo(LinkStatus.DECLINED);
        refuses("relation.refusal.answered", () -> link.confirm(BY, AT));
        link.proposeAgain(UUID.randomUUID(), Way.AFTER, false, BY, AT);
        assertThat(link.status()).isEqualTo(LinkStatus.PROPOSED);
        assertThat(link.proposedBy()).isEqualTo(Way.AFTER);
    }

    @Test
    void isKeptWithADraftUntilTheOtherSideIsAsked() {
        Link link = link(Way.AFTER, LinkStatus.KEPT);
        assertThat(link.status()).isEqualTo(LinkStatus.KEPT);
        refuses("relation.refusal.answered", () -> link.confirm(BY, AT));
        refuses("relation.refusal.answered", () -> link.decline(BY, AT));
        link.ask(false, BY, AT);
        assertThat(link.status()).isEqualTo(LinkStatus.PROPOSED);
        assertThat(link.proposedBy()).isEqualTo(Way.AFTER);
        refuses("relation.refusal.asked", () -> link.ask(false, BY, AT));
        link.confirm(BY, AT);
        assertThat(link.status()).isEqualTo(LinkStatus.STANDING);
        refuses("relation.refusal.asked", () -> link.ask(true, BY, AT));
    }

    @Test
    void standsWithoutAnAnswerWhereNobodyNeedBeAskedOnceTheDraftIsPublic() {
        Link link = link(Way.AFTER, LinkStatus.KEPT);
        link.ask(true, BY, AT);
        assertThat(link.status()).isEqualTo(LinkStatus.STANDING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("stands where the other side proposes what is kept: both have said yes")
    void standsOnceTheOtherSideProposesWhatIsKept(boolean agreed) {
        Link link = link(Way.AFTER, LinkStatus.KEPT);
        link.proposeAgain(UUID.randomUUID(), Way.BEFORE, agreed, BY, AT);
        assertThat(link.status()).isEqualTo(LinkStatus.STANDING);
        assertThat(link.proposedBy()).isEqualTo(Way.AFTER);
        assertThat(ReflectionTestUtils.<Iterable<Object>>invokeMethod(link, "domainEvents"))
                .last()
                .isInstanceOf(LinkEvent.LinkConfirmed.class);
        refuses("relation.refusal.asked", () -> link.ask(false, BY, AT));
        refuses("relation.refusal.linked", () -> link.proposeAgain(UUID.randomUUID(), Way.BEFORE, agreed, BY, AT));
    }

    @Test
    void asksTheOtherSideWhereTheOneThatKeepsItProposesIt() {
        Link link = link(Way.AFTER, LinkStatus.KEPT);
        link.proposeAgain(UUID.randomUUID(), Way.AFTER, false, BY, AT);
        assertThat(link.status()).isEqualTo(LinkStatus.PROPOSED);
        assertThat(link.proposedBy()).isEqualTo(Way.AFTER);
    }

    @Test
    void isDeclinedOnlyAfterSomebodyWasAsked() {
        assertThatThrownBy(() -> link(Way.AFTER, LinkStatus.DECLINED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheOtherSidesProposalAsTheAnswer() {
        Link link = link(false);
        refuses("relation.refusal.asked", () -> link.proposeAgain(UUID.randomUUID(), Way.BEFORE, false, BY, AT));
        link.proposeAgain(UUID.randomUUID(), Way.AFTER, false, BY, AT);
        assertThat(link.status()).isEqualTo(LinkStatus.STANDING);
        refuses("relation.refusal.linked", () -> link.proposeAgain(UUID.randomUUID(), Way.BEFORE, false, BY, AT));
    }

    @Test
    void hasAKeyOfItsTypeAndDirection() {
        assertThat(LinkKey.of(LinkType.CONTINUED_BY, EARLIER, LATER))
                .isEqualTo(LinkKey.of(LinkType.CONTINUED_BY, EARLIER, LATER))
                .isNotEqualTo(LinkKey.of(LinkType.CONTINUED_BY, LATER, EARLIER))
                .isNotEqualTo(LinkKey.of(LinkType.DESCRIBED_IN, EARLIER, LATER));
    }

    @ParameterizedTest
    @EnumSource(LinkType.class)
    void leadsOnwardsThroughTheStagesOrStaysInOne(LinkType type) {
        type.kinds(Way.BEFORE)
                .forEach(from -> type.kinds(Way.AFTER)
                        .forEach(to -> assertThat(from.stage()).isLessThanOrEqualTo(to.stage())));
    }

    @Test
    void mayCircleOnlyBetweenRecordsOfOneKind() {
        assertThat(LinkType.CONTINUED_BY.canCircle()).isTrue();
        assertThat(LinkType.RESTS_ON.canCircle()).isFalse();
        assertThat(LinkType.DESCRIBED_IN.canCircle()).isFalse();
    }

    @Test
    void offersBothWaysOfATypeThatJoinsOneKind() {
        assertThat(LinkChoice.on(RecordKind.PARTNERSHIP))
                .containsExactlyInAnyOrder(
                        new LinkChoice(LinkType.RESTS_ON, Way.BEFORE),
                        new LinkChoice(LinkType.ANSWERED_BY, Way.BEFORE),
                        new LinkChoice(LinkType.CARRIED_OUT_BY, Way.BEFORE),
                        new LinkChoice(LinkType.CONTINUED_BY, Way.BEFORE),
                        new LinkChoice(LinkType.CONTINUED_BY, Way.AFTER),
                        new LinkChoice(LinkType.DRAWS_ON, Way.AFTER),
                        new LinkChoice(LinkType.DESCRIBED_IN, Way.AFTER));
        assertThat(LinkChoice.on(RecordKind.RECOMMENDATION))
                .containsExactly(new LinkChoice(LinkType.RESTS_ON, Way.AFTER));
        assertThat(LinkChoice.on(RecordKind.PARAGRAPH)).isEmpty();
        assertThat(LinkChoice.on(RecordKind.CALL)).isEmpty();
    }

    @Test
    void readsNumbersAndAddressesAlike() {
        assertThat(TypedAddress.lastPart(" PA-2222 ")).isEqualTo("PA-2222");
        assertThat(TypedAddress.lastPart("https://example.org/en/partnerships/PA-2222/?x=1#y"))
                .isEqualTo("PA-2222");
        assertThat(TypedAddress.lastPart("")).isEmpty();
    }

    @Test
    void namesWhatIsMissingInAProposal() {
        assertThatThrownBy(() -> new ProposeLink(UUID.randomUUID(), new ContentRef("partnership", "x"), null, " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly("says", "other"));
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
