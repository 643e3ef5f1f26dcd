package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.InviteParty;
import org.partnershipportal.cooperation.partnership.Part;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.cooperation.partnership.spi.Origin;
import org.partnershipportal.cooperation.partnership.spi.OriginRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.SayWhy;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-REL-04 a partnership that is started on a commitment")
class KeptLinksModuleTests {

    private static final Instant AT = Instant.parse("2026-12-01T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    ObjectProvider<CommitmentStage> stages;

    @Autowired
    PartnershipStage partnerships;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Partnerships service;

    @Autowired
    Parties parties;

    @Autowired
    Commitments commitments;

    @Autowired
    KeptLinks kept;

    @Autowired
    Links links;

    @Autowired
    Chains chains;

    private final String title = "Mothers " + UUID.randomUUID();
    private CommitmentStage state;
    private CommitmentId commitment;

    @BeforeEach
    void aCommitment() {
        state = stages.getObject();
        commitment = state.published(title);
    }

    @Test
    @DisplayName("R0.1 the link of a draft is seen by those alone who lead the draft, not by the State")
    void showsItsLinkToItsOwnSideAlone() {
        PartnershipId draft = partnerships.draftOn(commitment.ref());
        assertThat(statuses(partnerships.lead(), draft)).containsExactly(LinkStatus.KEPT);
        assertThat(ofCommitment(partnerships.lead())).hasSize(1);
        hiddenFromAllOthers(draft);

        partnerships.invited(draft);
        assertThat(statuses(partnerships.lead(), draft)).containsExactly(LinkStatus.KEPT);
        hiddenFromAllOthers(draft);
        Actor invited = organisations.member(partnerships.ombudsman(), organisation(partnerships.ombudsmans()));
        assertThat(chains.record(
                        invited, Language.EN, PartnershipEnds.end(draft).ref()))
                .isNotNull();
        assertThat(statuses(invited, draft))
                .as("invited, and so reads the draft")
                .isEmpty();
    }

    @Test
    void asksTheStateOnceItIsPublished() {
        PartnershipId id = partnerships.published(partnerships.invited(partnerships.draftOn(commitment.ref())));
        await().atMost(PATIENCE).until(() -> waiting(state.drafter()).size() == 1);
        LinkId asked = waiting(state.drafter()).getFirst().id();
        assertThat(waiting(partnerships.lead())).isEmpty();
        assertThat(waiting(state.publisher())).isEmpty();
        assertThat(statuses(partnerships.lead(), id)).containsExactly(LinkStatus.PROPOSED);
        assertThat(ofCommitment(Actor.visitor())).isEmpty();
        assertThatThrownBy(() -> links.confirm(partnerships.lead(), asked)).isInstanceOf(NotPermitted.class);

        links.confirm(state.drafter(), asked);
        assertThat(statuses(Actor.visitor(), id)).containsExactly(LinkStatus.STANDING);
        assertThat(onChain(Actor.visitor(), commitment.ref())).contains(id.toString());
        assertThat(onChain(Actor.visitor(), PartnershipEnds.end(id).ref())).contains(commitment.toString());
    }

    @Test
    void showsALinkThatTheStateDeclinedToItsOwnSideAlone() {
        PartnershipId id = partnerships.published(partnerships.invited(partnerships.draftOn(commitment.ref())));
        await().atMost(PATIENCE).until(() -> waiting(state.drafter()).size() == 1);
        links.decline(state.drafter(), waiting(state.drafter()).getFirst().id());
        assertThat(statuses(partnerships.lead(), id)).containsExactly(LinkStatus.DECLINED);
        hiddenFromAllOthers(id);
        kept.ask(PartnershipEnds.end(id), Actor.system().ref(), AT);
        assertThat(waiting(state.drafter())).as("is not asked again by itself").isEmpty();
    }

    @Test
    void asksNobodyWhereBothAreOnesOwn() {
        PartnershipId draft = service.register(state.drafter(), PartnershipStage.begun(commitment.ref()));
        assertThat(statuses(state.drafter(), draft)).containsExactly(LinkStatus.STANDING);
        assertThat(onChain(state.drafter(), commitment.ref())).contains(draft.toString());
        assertThat(waiting(state.drafter())).isEmpty();
        for (Actor other :
                List.of(Actor.visitor(), state.publisher(), organisations.secretariat(), partnerships.lead())) {
            assertThat(ofCommitment(other)).as("%s", other.kind()).isEmpty();
            assertThat(onChain(other, commitment.ref())).doesNotContain(draft.toString());
        }
    }

    @Test
    void isLeftAloneByItsLeadBeforeAnybodyIsAsked() {
        PartnershipId draft = partnerships.draftOn(commitment.ref());
        LinkId link = rows(partnerships.lead(), draft).getFirst().id();
        for (Actor other :
                List.of(state.drafter(), state.publisher(), stages.getObject().drafter())) {
            assertThatThrownBy(() -> links.withdraw(other, link)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> links.confirm(other, link)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> links.confirm(partnerships.lead(), link)).isInstanceOf(NotPermitted.class);
        links.withdraw(partnerships.lead(), link);
        partnerships.published(partnerships.invited(draft));
        kept.ask(PartnershipEnds.end(draft), Actor.system().ref(), AT);
        assertThat(rows(partnerships.lead(), draft)).isEmpty();
        assertThat(waiting(state.drafter())).isEmpty();
    }

    @Test
    @DisplayName("where the State, invited, proposes the same link, both have said yes; it is not the State’s proposal")
    void standsOnceAnInvitedStateProposesItToo() {
        PartnershipId draft = partnerships.draftOn(commitment.ref());
        LinkId link = rows(partnerships.lead(), draft).getFirst().id();
        assertThatThrownBy(() -> carriedOut(draft)).as("not invited").isInstanceOf(InvalidInput.class);
        parties.invite(
                partnerships.lead(), new InviteParty(draft, state.ministry().id(), "", Part.ADVISORY));
        partnerships.invited(draft);
        assertThat(statuses(state.drafter(), draft)).isEmpty();
        assertThat(carriedOut(draft)).isEqualTo(link);
        assertThat(statuses(partnerships.lead(), draft)).containsExactly(LinkStatus.STANDING);
        assertThat(statuses(state.drafter(), draft)).containsExactly(LinkStatus.STANDING);
        assertThat(waiting(partnerships.lead())).isEmpty();
        for (Actor other : List.of(Actor.visitor(), organisations.secretariat())) {
            assertThat(ofCommitment(other)).as("%s", other.kind()).isEmpty();
        }
        for (Actor other : List.of(state.publisher(), stages.getObject().drafter())) {
            assertThat(ofCommitment(other)).isEmpty();
            assertThatThrownBy(() -> links.withdraw(other, link)).isInstanceOf(NotFound.class);
        }
        kept.ask(PartnershipEnds.end(draft), Actor.system().ref(), AT);
        assertThat(statuses(partnerships.lead(), draft)).containsExactly(LinkStatus.STANDING);
    }

    private LinkId carriedOut(PartnershipId by) {
        return links.propose(
                state.drafter(),
                new ProposeLink(
                        UUID.randomUUID(),
                        commitment.ref(),
                        new LinkChoice(LinkType.CARRIED_OUT_BY, Way.AFTER),
                        by.toString()));
    }

    @Test
    void isNotAskedAboutBeforeEveryoneReadsIt() {
        PartnershipId draft = partnerships.draftOn(commitment.ref());
        kept.ask(PartnershipEnds.end(draft), Actor.system().ref(), AT);
        assertThat(statuses(partnerships.lead(), draft)).containsExactly(LinkStatus.KEPT);
        hiddenFromAllOthers(draft);
    }

    @Test
    @DisplayName(
            "R0.1 a commitment that may not be seen is as one that is not there: the draft is saved without a link")
    void keepsNoLinkWithWhatMayNotBeSeen() {
        Actor lead = partnerships.lead();
        for (ContentRef none : List.of(
                state.drafted("Secret " + title).ref(),
                state.inClearance("Secret " + title).ref(),
                new CommitmentId(UUID.randomUUID()).ref(),
                new ContentRef("commitment", "x"),
                new ContentRef("commitment", "x".repeat(500)),
                new ContentRef("partnership", partnerships.published().toString()),
                new ContentRef("nothing", commitment.toString()))) {
            assertThat(origin(lead, none)).as("%s", none).isEmpty();
            PartnershipId draft = partnerships.draftOn(none);
            assertThat(rows(lead, draft)).as("%s", none).isEmpty();
        }
        assertThat(ofCommitment(lead)).isEmpty();
    }

    @Test
    @DisplayName("not even the State starts one on a draft of its own")
    void isStartedOnWhatIsPublished() {
        CommitmentId own = state.drafted(title);
        assertThat(origin(state.drafter(), own.ref())).isEmpty();
        PartnershipId draft = service.register(state.drafter(), PartnershipStage.begun(own.ref()));
        assertThat(rows(state.drafter(), draft)).isEmpty();
    }

    @Test
    @DisplayName("R0.1 whoever asks to keep it, no link is kept with a commitment that is not public")
    void keepsNoLinkWithADraft() {
        PartnershipId draft = partnerships.draftOn(new ContentRef("commitment", "x"));
        for (CommitmentId none : List.of(state.drafted(title), new CommitmentId(UUID.randomUUID()))) {
            kept.keep(
                    partnerships.lead(), LinkType.CARRIED_OUT_BY, CommitmentEnds.end(none), PartnershipEnds.end(draft));
        }
        assertThat(rows(partnerships.lead(), draft)).isEmpty();
        kept.keep(
                partnerships.lead(),
                LinkType.CARRIED_OUT_BY,
                CommitmentEnds.end(commitment),
                PartnershipEnds.end(draft));
        assertThat(rows(partnerships.lead(), draft)).hasSize(1);
    }

    @Test
    void takesOverWhatTheCommitmentNames() {
        Origin origin = origin(partnerships.lead(), commitment.ref()).orElseThrow();
        assertThat(origin.title().text()).isEqualTo(title);
        assertThat(origin.record()).isEqualTo(new OriginRef("commitment", commitment.toString()));
        assertThat(origin.rules()).contains(new RuleRef("BANGKOK", 64));
        assertThat(origin.sdgTargets()).contains("16.3");
        assertThat(origin.themes())
                .isEqualTo(
                        commitments.details(Actor.visitor(), commitment).text().themes());
        commitments.withdraw(
                state.publisher(), commitment, new SayWhy(state.edition(commitment), "The law has changed.", "en"));
        assertThat(origin(partnerships.lead(), commitment.ref()))
                .as("it has ended")
                .isEmpty();
    }

    @Test
    void isKeptWithNothingThatEndedWhileTheFormWasOpen() {
        commitments.withdraw(
                state.publisher(), commitment, new SayWhy(state.edition(commitment), "The law has changed.", "en"));
        for (Actor lead : List.of(partnerships.lead(), state.drafter())) {
            PartnershipId draft = service.register(lead, PartnershipStage.begun(commitment.ref()));
            assertThat(rows(lead, draft)).isEmpty();
            assertThat(ofCommitment(lead)).isEmpty();
        }
    }

    @Test
    void isStartedOnceByADoubleClick() throws Exception {
        Actor lead = partnerships.lead();
        RegisterPartnership form = PartnershipStage.begun(commitment.ref());
        List<Object> made = atOnce(() -> service.register(lead, form), () -> service.register(lead, form));
        assertThat(made).allMatch(PartnershipId.class::isInstance);
        assertThat(Set.copyOf(made)).hasSize(1);
        assertThat(service.register(lead, form)).isEqualTo(made.getFirst());
        assertThat(ofCommitment(lead)).hasSize(1);
    }

    @Test
    void isOfferedToThoseWhoCanStartOne() {
        LinkedRecord record = chains.record(Actor.visitor(), Language.EN, commitment.ref());
        for (Actor can : List.of(partnerships.lead(), state.drafter(), state.publisher())) {
            assertThat(chains.onward(can, record))
                    .extracting(Onward::path)
                    .containsExactly("partnerships/new?kind=commitment&on=" + commitment);
        }
        for (Actor cannot : List.of(
                Actor.visitor(), Actor.person(organisations.person("Ana")), organisations.secretariat(), reader())) {
            assertThat(chains.onward(cannot, record)).as("%s", cannot.kind()).isEmpty();
        }
        LinkedRecord draft = chains.record(
                state.drafter(), Language.EN, state.drafted("Secret " + title).ref());
        assertThat(chains.onward(state.drafter(), draft)).isEmpty();
        assertThat(chains.onward(partnerships.lead(), draft)).isEmpty();
    }

    private void hiddenFromAllOthers(PartnershipId draft) {
        for (Actor other : List.of(
                Actor.visitor(),
                Actor.person(organisations.person("Ana")),
                organisations.secretariat(),
                state.drafter(),
                state.publisher(),
                stages.getObject().drafter())) {
            assertThat(ofCommitment(other)).as("%s", other.kind()).isEmpty();
            assertThat(rows(other, draft)).as("%s", other.kind()).isEmpty();
            assertThat(waiting(other)).as("%s", other.kind()).isEmpty();
            assertThat(onChain(other, commitment.ref())).doesNotContain(draft.toString());
        }
        assertThat(onChain(partnerships.lead(), commitment.ref())).doesNotContain(draft.toString());
    }

    private Optional<Origin> origin(Actor actor, ContentRef record) {
        return service.origin(actor, new OriginRef(record.kind(), record.id()));
    }

    private Actor reader() {
        Actor lead = partnerships.lead();
        return Actor.member(
                Objects.requireNonNull(lead.person()),
                new Membership(
                        lead.organisation().orElseThrow(),
                        "Ministry",
                        Set.of(MemberRole.READER),
                        StakeholderGroup.GOVERNMENT,
                        null,
                        true,
                        Set.of()));
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(UUID.fromString(id));
    }

    private List<LinkRow> waiting(Actor actor) {
        return links.waiting(actor, Language.EN, 0, 50).rows();
    }

    private List<LinkRow> rows(Actor actor, PartnershipId partnership) {
        return links.of(actor, Language.EN, PartnershipEnds.end(partnership), 0, 50)
                .rows();
    }

    private List<LinkStatus> statuses(Actor actor, PartnershipId partnership) {
        return rows(actor, partnership).stream().map(LinkRow::status).toList();
    }

    /** The links with partnerships. */
    private List<LinkRow> ofCommitment(Actor actor) {
        return links.of(actor, Language.EN, CommitmentEnds.end(commitment), 0, 50).rows().stream()
                .filter(link -> link.type() == LinkType.CARRIED_OUT_BY)
                .toList();
    }

    private List<String> onChain(Actor actor, ContentRef record) {
        return chains.of(actor, Language.EN, record, 50).parts().stream()
                .flatMap(part -> part.records().stream())
                .map(linked -> linked.end().id())
                .toList();
    }
}
