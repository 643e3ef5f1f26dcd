package org.partnershipportal.people.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.EditOrganisation;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Members on a database")
class MembersModuleTests {

    @Autowired
    OrganisationStage scenes;

    @Autowired
    Memberships memberships;

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @Autowired
    MemberDirectory directory;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Persons persons;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void set() {}

    @Test
    @DisplayName("R0.1: who may not know of an organisation learns nothing by asking for its members or asking to join")
    void answersAlikeForWhatIsHiddenAndWhatIsNot() {
        OrganisationId draft =
                scenes.draft(scenes.person("A person"), "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        OrganisationId unlisted = scenes.verified(
                scenes.person("A person"), "Verified " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor stranger = Actor.person(scenes.person("A stranger"));

        for (OrganisationId id : List.of(draft, unlisted, new OrganisationId(UUID.randomUUID()))) {
            assertThatThrownBy(() -> members.ask(stranger, new AskToJoin(id, "")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> members.page(stranger, id)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void letsItsFounderAloneDoEverythingInside() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.COALITION, null);

        assertThat(membership(founder, id).roles())
                .containsExactlyInAnyOrder(MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY);
    }

    @Test
    void letsAPersonUseAnInvitationOnceAtTheSameTime() throws Exception {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        PersonId one = scenes.person("A person");
        InvitationId invitation = invite(founder, id, one, MemberRole.EDITOR);
        String token = token(invitation);

        List<Object> results = atOnce(
                () -> invitations.accept(Actor.person(one), invitation, token),
                () -> invitations.accept(Actor.person(one), invitation, token));

        assertThat(results).containsOnlyOnce(id);
        assertThat(membership(one, id).roles()).containsExactly(MemberRole.EDITOR);
    }

    @Test
    void admitsByALinkOnlyThePersonWhoseAddressItWasSentTo() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        PersonId invited = scenes.person("A person");
        PersonId other = scenes.person("Another person");
        PersonId unconfirmed = known("");
        InvitationId invitation = invite(founder, id, invited, MemberRole.SIGNATORY);
        String token = token(invitation);

        for (PersonId stranger : List.of(other, unconfirmed)) {
            assertThatThrownBy(() -> invitations.accept(Actor.person(stranger), invitation, token))
                    .hasMessageContaining("invitation-other-address");
            assertThat(memberships.of(stranger, id.value())).isEmpty();
        }
        assertThat(invitations.offer(Actor.person(other), invitation, token).accepts())
                .isFalse();
        assertThat(invitations.offer(Actor.person(invited), invitation, token).accepts())
                .isTrue();
        assertThat(invitations.accept(Actor.person(invited), invitation, token)).isEqualTo(id);
    }

    @Test
    void letsOnlyTheOneInvitedDeclineAndOnlyOnce() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor owner = scenes.member(founder, id);
        PersonId invited = scenes.person("A person");
        Actor guest = Actor.person(invited);
        InvitationId invitation = invite(founder, id, invited, MemberRole.EDITOR);
        String token = token(invitation);

        for (PersonId stranger : List.of(scenes.person("Another person"), known(""), founder)) {
            assertThatThrownBy(() -> invitations.decline(Actor.person(stranger), invitation, token))
                    .hasMessageContaining("invitation-other-address");
        }
        assertThatThrownBy(() -> invitations.decline(guest, invitation, "forged"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.decline(Actor.visitor(), invitation, token))
                .isInstanceOf(PortalException.class);
        assertThat(members.invitations(owner, id, 0, 10).total()).isOne();

        invitations.decline(guest, invitation, token);

        assertThat(members.invitations(owner, id, 0, 10).total()).isZero();
        assertThat(invitations.mail(Actor.system(), invitation)).isEmpty();
        assertThatThrownBy(() -> invitations.decline(guest, invitation, token))
                .hasMessageContaining("invitation-declined");
        assertThatThrownBy(() -> invitations.accept(guest, invitation, token))
                .hasMessageContaining("invitation-declined");
        assertThatThrownBy(() -> invitations.takeBack(owner, invitation)).hasMessageContaining("invitation-used");
        assertThat(memberships.of(invited, id.value())).isEmpty();
        assertThat(invitations.accept(
                        guest,
                        invitations.invite(owner, invitation(id, invited + "@example.org")),
                        token(members.invitations(owner, id, 0, 10)
                                .rows()
                                .getFirst()
                                .id())))
                .as("invited again")
                .isEqualTo(id);
    }

    @Test
    void declinesNothingThatWasUsedOrTakenBack() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        PersonId invited = scenes.person("A person");
        InvitationId back = invite(founder, id, invited, MemberRole.READER);
        invitations.takeBack(scenes.member(founder, id), back);
        InvitationId used = invite(founder, id, invited, MemberRole.READER);
        String token = token(used);
        invitations.accept(Actor.person(invited), used, token);

        assertThatThrownBy(() -> invitations.decline(Actor.person(invited), used, token))
                .hasMessageContaining("invitation-used");
        assertThatThrownBy(() -> invitations.decline(Actor.person(invited), back, token))
                .isInstanceOf(NotFound.class);
        assertThat(membership(invited, id).roles()).containsExactly(MemberRole.READER);
    }

    @Test
    @DisplayName("R0.3: mail names no organisation that is not listed")
    void namesOnlyAListedOrganisationInAMail() {
        PersonId founder = scenes.person("A person");
        OrganisationId draft = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        OrganisationId unlisted =
                scenes.verified(founder, "Verified " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        OrganisationId listed = scenes.listed(founder, "Listed " + unique);

        for (OrganisationId id : List.of(draft, unlisted)) {
            assertThat(mail(founder, id).organisation()).isEmpty();
        }
        assertThat(mail(founder, listed))
                .returns("Listed " + unique, InvitationMail::organisation)
                .returns(Set.of(MemberRole.EDITOR), InvitationMail::roles);
    }

    private InvitationMail mail(PersonId founder, OrganisationId id) {
        InvitationId invitation = invite(founder, id, scenes.person("A person"), MemberRole.EDITOR);
        return invitations.mail(Actor.system(), invitation).orElseThrow();
    }

    @Test
    void letsAnOwnerDecideOnWhoOpensALinkWithAnotherAddress() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor owner = scenes.member(founder, id);
        PersonId invited = scenes.person("A person");
        Actor other = Actor.person(scenes.person("Another person"));
        InvitationId invitation = invite(founder, id, invited, MemberRole.EDITOR, MemberRole.SIGNATORY);
        String token = token(invitation);

        assertThatThrownBy(() -> invitations.ask(other, invitation, "forged")).isInstanceOf(NotFound.class);
        invitations.ask(other, invitation, token);

        assertThat(memberships.of(requireNonNull(other.person()), id.value())).isEmpty();
        MembersPage.RequestRow request =
                members.requests(owner, id, 0, 10).rows().getFirst();
        assertThat(request.invited()).isEqualTo(invited + "@example.org");
        assertThat(request.address()).isEqualTo(other.person() + "@example.org");
        assertThatThrownBy(() -> invitations.ask(other, invitation, token)).hasMessageContaining("already-asked");
        assertThat(members.invitations(owner, id, 0, 10).total())
                .as("it stays good for the one it was sent to")
                .isOne();

        members.answer(owner, new AnswerJoining(request.id(), Set.of(MemberRole.EDITOR)));
        assertThatThrownBy(() -> invitations.accept(Actor.person(invited), invitation, token))
                .as("used up once an owner said yes")
                .hasMessageContaining("invitation-used");
        assertThat(membership(requireNonNull(other.person()), id).roles()).containsExactly(MemberRole.EDITOR);
    }

    @Test
    void leavesALinkToTheOneItWasSentToWhenAnOwnerDeclinesAnother() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor owner = scenes.member(founder, id);
        PersonId invited = scenes.person("A person");
        InvitationId invitation = invite(founder, id, invited, MemberRole.EDITOR);
        String token = token(invitation);
        invitations.ask(Actor.person(scenes.person("Another person")), invitation, token);
        JoinRequestId request =
                members.requests(owner, id, 0, 10).rows().getFirst().id();

        members.answer(owner, new AnswerJoining(request, Set.of()));

        assertThat(invitations.accept(Actor.person(invited), invitation, token)).isEqualTo(id);
    }

    @Test
    void letsNobodyInAgainByARequestThatWaitedWhenTheyCameInAnotherWay() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.listed(founder, "Listed " + unique);
        Actor owner = scenes.member(founder, id);
        PersonId guest = scenes.person("A guest");
        members.ask(Actor.person(guest), new AskToJoin(id, ""));
        JoinRequestId waiting =
                members.requests(owner, id, 0, 10).rows().getFirst().id();
        InvitationId invitation = invite(founder, id, guest, MemberRole.READER);
        invitations.accept(Actor.person(guest), invitation, token(invitation));

        assertThat(members.requests(owner, id, 0, 10).total()).isZero();
        members.remove(owner, id, guest);
        assertThatThrownBy(() -> members.answer(owner, new AnswerJoining(waiting, Set.of(MemberRole.OWNER))))
                .hasMessageContaining("already-answered");
        assertThat(memberships.of(guest, id.value())).isEmpty();
    }

    @Test
    void leadsNobodyBackWhoWasRemovedOrLeftByAnOlderLink() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.listed(founder, "Listed " + unique);
        for (boolean leaves : List.of(true, false)) {
            PersonId guest = scenes.person("A guest");
            InvitationId older = invite(founder, id, guest, MemberRole.OWNER);
            String token = token(older);
            InvitationId anothers = invite(founder, id, scenes.person("Another guest"), MemberRole.READER);
            members.ask(Actor.person(guest), new AskToJoin(id, ""));
            JoinRequestId asked = members.requests(scenes.member(founder, id), id, 0, 10)
                    .rows()
                    .getFirst()
                    .id();
            members.answer(scenes.member(founder, id), new AnswerJoining(asked, Set.of(MemberRole.READER)));

            if (leaves) {
                members.leave(scenes.member(guest, id), id);
            } else {
                members.remove(scenes.member(founder, id), id, guest);
            }

            assertThatThrownBy(() -> invitations.accept(Actor.person(guest), older, token))
                    .hasMessageContaining("taken-back");
            assertThat(memberships.of(guest, id.value())).isEmpty();
            assertThat(invitations.mail(Actor.system(), anothers))
                    .as("another one's stays")
                    .isPresent();
        }
    }

    @Test
    void refusesAnInvitationUsedBeforeTakenBackOrWithAnotherToken() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        OrganisationId other = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        PersonId person = scenes.person("A person");
        Actor guest = Actor.person(person);
        InvitationId used = invite(founder, id, person, MemberRole.READER);
        String usedToken = token(used);
        invitations.accept(guest, used, usedToken);
        members.remove(scenes.member(founder, id), id, person);
        InvitationId back = invite(founder, id, person, MemberRole.READER);
        String backToken = token(back);
        invitations.takeBack(scenes.member(founder, id), back);
        InvitationId foreign = invite(founder, other, person, MemberRole.OWNER);

        assertThatThrownBy(() -> invitations.accept(guest, used, usedToken)).hasMessageContaining("invitation-used");
        assertThatThrownBy(() -> invitations.accept(guest, back, backToken)).hasMessageContaining("taken-back");
        assertThatThrownBy(() -> invitations.accept(guest, foreign, usedToken)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.accept(guest, new InvitationId(UUID.randomUUID()), usedToken))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.takeBack(scenes.member(founder, id), foreign))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesToInviteAMemberOrAnAddressTwice() {
        PersonId founder = known("founder-" + unique + "@example.org");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor owner = scenes.member(founder, id);
        invitations.invite(owner, invitation(id, "guest-" + unique + "@example.org"));

        assertThatThrownBy(() -> invitations.invite(owner, invitation(id, "GUEST-" + unique + "@example.org")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("already-invited");
        assertThatThrownBy(() -> invitations.invite(owner, invitation(id, "founder-" + unique + "@example.org")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("oneself");
    }

    @Test
    void letsNoOrganisationUseUpTheInvitationsOfAnotherToTheSameAddress() {
        PersonId one = scenes.person("A person");
        PersonId another = scenes.person("Another person");
        OrganisationId first = scenes.draft(one, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        OrganisationId second = scenes.draft(another, "Other " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        String eMail = "guest-" + unique + "@example.org";
        Actor owner = scenes.member(one, first);
        for (int i = 0; i < Limit.ONE_ADDRESS.times(); i++) {
            invitations.takeBack(owner, invitations.invite(owner, invitation(first, eMail)));
        }

        assertThatThrownBy(() -> invitations.invite(owner, invitation(first, eMail.toUpperCase(Locale.ROOT))))
                .isInstanceOf(TryLater.class);
        assertThatThrownBy(() -> invitations.invite(owner, invitation(first, eMail.replace("@", "+1@"))))
                .isInstanceOf(TryLater.class);
        assertThat(invitations.invite(scenes.member(another, second), invitation(second, eMail)))
                .isNotNull();
    }

    @Test
    void neverLosesItsLastOwnerThoughTwoLeaveAtTheSameTime() throws Exception {
        PersonId one = scenes.person("A person");
        OrganisationId id = scenes.draft(one, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        PersonId other = scenes.person("A person");
        InvitationId invitation = invite(one, id, other, MemberRole.OWNER);
        invitations.accept(Actor.person(other), invitation, token(invitation));
        Actor first = scenes.member(one, id);
        Actor second = scenes.member(other, id);

        List<Object> results = atOnce(
                () -> {
                    members.leave(first, id);
                    return "left";
                },
                () -> {
                    members.leave(second, id);
                    return "left";
                });

        assertThat(results).containsOnlyOnce("left");
        assertThat(directory.find(Actor.system(), id, Set.of(MemberRole.OWNER))).hasSize(1);
    }

    @Test
    void endsAccessAtTheNextRequestAfterRemoval() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        PersonId editor = scenes.person("A person");
        InvitationId invitation = invite(founder, id, editor, MemberRole.EDITOR);
        invitations.accept(Actor.person(editor), invitation, token(invitation));
        assertThat(memberships.of(editor, id.value())).isPresent();

        members.remove(scenes.member(founder, id), id, editor);

        assertThat(memberships.of(editor, id.value())).isEmpty();
        assertThat(memberships.of(editor)).isEmpty();
    }

    @Test
    void letsOnlyOwnersManageMembersAndOnlyTheirOwn() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        OrganisationId other =
                scenes.draft(scenes.person("A person"), "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        PersonId editor = scenes.person("A person");
        InvitationId invitation = invite(founder, id, editor, MemberRole.EDITOR, MemberRole.SIGNATORY);
        invitations.accept(Actor.person(editor), invitation, token(invitation));

        assertThatThrownBy(() -> members.remove(scenes.member(editor, id), id, founder))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> members.change(
                        scenes.member(editor, id), new ChangeMember(id, editor, Set.of(MemberRole.OWNER))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> invitations.invite(scenes.member(founder, id), invitation(other, "x@example.org")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.leave(scenes.member(founder, id), other))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takesInWhoAskedToJoinAListedOrganisation() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.listed(founder, "Join us " + unique);
        PersonId newcomer = scenes.person("A person");
        Actor asking = Actor.person(newcomer);
        members.ask(asking, new AskToJoin(id, "I work here."));
        assertThatThrownBy(() -> members.ask(asking, new AskToJoin(id, "Again.")))
                .isInstanceOf(NotAllowed.class);

        Actor owner = scenes.member(founder, id);
        JoinRequestId request =
                members.requests(owner, id, 0, 20).rows().getFirst().id();
        assertThatThrownBy(() -> members.answer(asking, new AnswerJoining(request, Set.of(MemberRole.OWNER))))
                .isInstanceOf(NotPermitted.class);
        members.answer(owner, new AnswerJoining(request, Set.of(MemberRole.READER)));

        assertThat(membership(newcomer, id).roles()).containsExactly(MemberRole.READER);
        assertThatThrownBy(() -> members.answer(owner, new AnswerJoining(request, Set.of())))
                .hasMessageContaining("already-answered");
        assertThatThrownBy(() -> members.ask(asking, new AskToJoin(id, ""))).hasMessageContaining("already-member");
    }

    @Test
    void readsMembersRequestsAndInvitationsInParts() {
        PersonId founder = scenes.person("Zoe " + unique);
        OrganisationId id = scenes.listed(founder, "Many members " + unique);
        Actor owner = scenes.member(founder, id);
        List<String> names =
                IntStream.range(10, 54).mapToObj(n -> "Member " + n).toList();
        names.reversed().forEach(name -> keepMember(id, scenes.person(name)));
        PersonId erased = new PersonId(UUID.randomUUID());
        keepMember(id, erased);
        List<PersonId> asking = IntStream.range(0, 45)
                .mapToObj(n -> scenes.person("Asking " + n))
                .toList();
        asking.forEach(person -> members.ask(Actor.person(person), new AskToJoin(id, "")));
        IntStream.range(0, 45)
                .forEach(n -> invitations.invite(owner, invitation(id, "guest-" + n + "-" + unique + "@example.org")));

        List<MembersPage.MemberRow> all = Parts.all((from, max) -> members.list(owner, id, from, max));
        assertThat(all.subList(0, 45))
                .extracting(MembersPage.MemberRow::name)
                .containsExactlyElementsOf(Stream.concat(names.stream(), Stream.of("Zoe " + unique))
                        .toList());
        assertThat(all.getLast().person()).isEqualTo(erased);
        assertThat(all).filteredOn(MembersPage.MemberRow::self).singleElement().isEqualTo(all.get(44));
        assertThat(Parts.all((from, max) -> members.requests(owner, id, from, max)))
                .hasSize(45)
                .isSortedAccordingTo(Comparator.comparing(MembersPage.RequestRow::askedAt));
        assertThat(Parts.all((from, max) -> members.invitations(owner, id, from, max)))
                .hasSize(45)
                .isSortedAccordingTo(Comparator.comparing(MembersPage.InvitationRow::expiresAt));
        Actor reader = Actor.member(
                asking.getFirst(),
                new Membership(
                        id.value(),
                        "",
                        Set.of(MemberRole.READER),
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        true,
                        Set.of()));
        assertThat(members.list(reader, id, 0, 20).total()).isEqualTo(46);
        assertThat(members.requests(reader, id, 0, 20).total()).isZero();
        assertThat(members.invitations(reader, id, 0, 20).total()).isZero();
        Actor stranger = Actor.person(asking.getFirst());
        assertThatThrownBy(() -> members.list(stranger, id, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.requests(stranger, id, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.invitations(stranger, id, 0, 20)).isInstanceOf(NotFound.class);
    }

    private void keepMember(OrganisationId id, PersonId person) {
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:id, :person, 'READER', CURRENT_TIMESTAMP)")
                .param("id", id)
                .param("person", person)
                .update();
    }

    @Test
    void letsNoStaffIntoAStatesOrganisationByAnyWay() {
        PersonId staff = scenes.person("A person");
        persons.seenAsStaff(Actor.system(), staff, Set.of(StaffRole.AUDITOR));
        PersonId minister = scenes.person("A person");
        OrganisationId ministry = scenes.verified(minister, "Verified " + unique, OrganisationType.MINISTRY, ECUADOR);
        organisations.list(scenes.member(minister, ministry), ministry, true);
        InvitationId invitation = invite(minister, ministry, staff, MemberRole.READER);
        OrganisationId ngo = scenes.draft(staff, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);

        assertThatThrownBy(() -> invitations.accept(Actor.person(staff), invitation, token(invitation)))
                .hasMessageContaining("staff-in-state");
        assertThatThrownBy(() -> members.ask(Actor.person(staff), new AskToJoin(ministry, "")))
                .hasMessageContaining("staff-in-state");
        assertThatThrownBy(() -> scenes.draft(staff, "Draft " + unique, OrganisationType.PARLIAMENT, ECUADOR))
                .hasMessageContaining("staff-in-state");
        assertThatThrownBy(() -> organisations.edit(
                        scenes.member(staff, ngo),
                        new EditOrganisation(
                                ngo,
                                version(scenes.member(staff, ngo), ngo),
                                OrganisationFixtures.profile("A ministry", OrganisationType.MINISTRY, ECUADOR))))
                .hasMessageContaining("cannot-belong");
    }

    @Test
    @DisplayName(
            "R4.7: who belongs to a State's organisation joins no NHRI or civil society of that country, by any way")
    void keepsAStateAndTheSocietyOfItsCountryApart() {
        PersonId minister = scenes.person("A person");
        OrganisationId ministry = scenes.verified(minister, "Verified " + unique, OrganisationType.MINISTRY, ECUADOR);
        PersonId founder = scenes.person("A person");
        OrganisationId ngo = scenes.listed(founder, "Listed " + unique);
        organisations.list(scenes.member(minister, ministry), ministry, true);

        for (OrganisationType type : List.of(OrganisationType.NHRI, OrganisationType.COALITION)) {
            refusesApart(() -> scenes.draft(minister, "Draft " + unique, type, ECUADOR));
        }
        refusesApart(() -> scenes.draft(founder, "Draft " + unique, OrganisationType.JUDICIARY, ECUADOR));
        refusesApart(() -> members.ask(Actor.person(minister), new AskToJoin(ngo, "")));
        refusesApart(() -> members.ask(Actor.person(founder), new AskToJoin(ministry, "")));
        InvitationId invitation = invite(founder, ngo, minister, MemberRole.READER);
        refusesApart(() -> invitations.accept(Actor.person(minister), invitation, token(invitation)));
        refusesApart(() -> invitations.ask(Actor.person(minister), invitation, token(invitation)));
        assertThat(memberships.of(minister)).hasSize(1);
        assertThat(memberships.of(founder)).hasSize(1);
    }

    @Test
    @DisplayName(
            "R4.7: a person can belong to two organisations of the same side, of different countries, and to a UN body")
    void letsAPersonBelongToWhatIsNotApart() {
        PersonId person = scenes.person("A person");
        scenes.draft(person, "Draft " + unique, OrganisationType.MINISTRY, ECUADOR);

        scenes.draft(person, "Draft " + unique, OrganisationType.PARLIAMENT, ECUADOR);
        scenes.draft(person, "Draft " + unique, OrganisationType.NATIONAL_NGO, new CountryCode("PER"));
        scenes.draft(person, "Draft " + unique, OrganisationType.UNODC, null);
        scenes.draft(person, "Draft " + unique, OrganisationType.COALITION, null);

        assertThat(memberships.of(person)).hasSize(5);
    }

    @Test
    @DisplayName("R4.7: the rule is checked again when an owner accepts a request, and when an organisation changes its"
            + " country")
    void asksAgainWhenItCounts() {
        PersonId founder = scenes.person("A person");
        OrganisationId ngo = scenes.listed(founder, "Listed " + unique);
        PersonId guest = scenes.person("A person");
        members.ask(Actor.person(guest), new AskToJoin(ngo, ""));
        OrganisationId elsewhere =
                scenes.draft(guest, "Draft " + unique, OrganisationType.MINISTRY, new CountryCode("PER"));
        scenes.draft(guest, "Draft " + unique, OrganisationType.MINISTRY, ECUADOR);
        Actor owner = scenes.member(founder, ngo);
        JoinRequestId request =
                members.requests(owner, ngo, 0, 10).rows().getFirst().id();

        assertThatThrownBy(() -> members.answer(owner, new AnswerJoining(request, Set.of(MemberRole.READER))))
                .as("who decides learns nothing of the person's other memberships")
                .hasMessageContaining("cannot-belong");

        PersonId both = scenes.person("A person");
        OrganisationId own = scenes.draft(both, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        scenes.draft(both, "Draft " + unique, OrganisationType.MINISTRY, new CountryCode("PER"));
        Actor editor = scenes.member(both, own);
        assertThatThrownBy(() -> organisations.edit(
                        editor,
                        new EditOrganisation(
                                own,
                                version(editor, own),
                                OrganisationFixtures.profile(
                                        "Moved", OrganisationType.NATIONAL_NGO, new CountryCode("PER")))))
                .hasMessageContaining("cannot-belong");
        assertThat(organisations.details(scenes.member(guest, elsewhere), elsewhere))
                .isNotNull();
    }

    @Test
    @DisplayName("R4.7: of two incompatible organisations joined at once, only one is joined")
    void letsAPersonIntoOneOfTwoAtTheSameTime() throws Exception {
        PersonId minister = scenes.person("A person");
        OrganisationId ministry = scenes.draft(minister, "Draft " + unique, OrganisationType.MINISTRY, ECUADOR);
        PersonId founder = scenes.person("A person");
        OrganisationId ngo = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        PersonId person = scenes.person("A person");
        InvitationId here = invite(minister, ministry, person, MemberRole.READER);
        InvitationId there = invite(founder, ngo, person, MemberRole.READER);
        String hereToken = token(here);
        String thereToken = token(there);

        atOnce(
                () -> invitations.accept(Actor.person(person), here, hereToken),
                () -> invitations.accept(Actor.person(person), there, thereToken));

        assertThat(memberships.of(person)).hasSize(1);
    }

    private static void refusesApart(ThrowingCallable joining) {
        assertThatThrownBy(joining).hasMessageContaining("state-and-society");
    }

    @Test
    void endsEverybodysActingForAClosedOrganisation() {
        PersonId founder = scenes.person("A person");
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        PersonId guest = scenes.person("A person");
        InvitationId invitation = invite(founder, id, guest, MemberRole.READER);
        String token = token(invitation);
        organisations.close(scenes.member(founder, id), id);

        assertThat(memberships.of(founder)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(Actor.person(guest), invitation, token))
                .isInstanceOf(NotFound.class);
    }

    private PersonId known(String eMail) {
        return persons.signedIn(
                Actor.system(), new SignIn(new PersonId(UUID.randomUUID()), "A person", eMail, null, Set.of()));
    }

    private long version(Actor actor, OrganisationId id) {
        return requireNonNull(organisations.details(actor, id).inside()).version();
    }

    private Membership membership(PersonId person, OrganisationId organisation) {
        return memberships.of(person, organisation.value()).orElseThrow();
    }

    private static InviteMember invitation(OrganisationId id, String eMail) {
        return new InviteMember(id, eMail, Set.of(MemberRole.READER), Language.EN);
    }

    private InvitationId invite(PersonId owner, OrganisationId id, PersonId guest, MemberRole... roles) {
        return invitations.invite(
                scenes.member(owner, id), new InviteMember(id, guest + "@example.org", Set.of(roles), Language.FR));
    }

    private String token(InvitationId invitation) {
        String path = invitations.mail(Actor.system(), invitation).orElseThrow().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
