package org.partnershipportal.people.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.InviteMember;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-ORG-05, UC-ORG-06, UC-ORG-07: members, requests to join, invitations")
class MembersTest extends PagesTest {

    @Autowired
    OrganisationStage scenes;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Memberships memberships;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private PersonId founder;
    private OrganisationId id;

    @BeforeEach
    void signIn() {
        founder = scenes.person("Ana Founder");
        id = scenes.listed(founder, "Members " + unique);
        TestSessions.signIn(founder);
    }

    @Test
    void advisesALonelyOwnerToInviteASecondOne() {
        open();

        assertThat(text()).contains("You are the only member.").contains("Ana Founder (you)");
        invite("guest-" + unique + "@example.org");
        assertThat(text()).as("somebody is invited").doesNotContain("You are the only member.");
        test(button("Withdraw invitation")).click();
        assertThat(text()).contains("You are the only member.");
    }

    @Test
    void saysWhatEachRoleLetsOneDo() {
        open();
        assertThat(find(CheckboxGroup.class).single().getItemLabelGenerator().apply(MemberRole.READER))
                .asString()
                .contains("reader – sees everything the organisation can see, and changes nothing");
    }

    @Test
    void invitesByMailOnceAndTakesBack() {
        open();
        invite("guest-" + unique + "@example.org");
        assertThat(text()).contains("Pending invitations").contains("guest-" + unique + "@example.org");

        invite("GUEST-" + unique + "@example.org");
        assertThat(find(EmailField.class).single().getErrorMessage())
                .contains("There is already an invitation to this address.");
        test(button("Withdraw invitation")).click();
        assertThat(text()).doesNotContain("Pending invitations");
    }

    @Test
    void namesTheFieldOfABadAddress() {
        open();
        invite("nobody");

        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(text()).contains("Enter an email address");
    }

    @Test
    void makesTheBearerOfALinkAMemberOnce() {
        PersonId guest = scenes.person("Gus OrganisationStage.Founded");
        String path = invitation(guest, MemberRole.EDITOR);
        TestSessions.signIn(guest);
        UI.getCurrent().navigate(path);
        assertThat(text()).contains("Members " + unique).contains("Your roles").contains("editor – writes drafts");

        test(button("Accept")).click();

        assertThat(text())
                .contains("You are now a member", "You can now act for the organisation.", "Members " + unique);
        assertThat(hrefs())
                .contains(id + "/home", id + "/organisations/" + id, id + "/organisations/" + id + "/members");
        assertThat(find(Button.class).withText("Decline").all()).isEmpty();

        assertThat(memberships.of(guest, id.value())).isPresent();
        TestSessions.signIn(scenes.person("Late OrganisationStage.Founded"));
        UI.getCurrent().navigate(path);
        assertThat(text()).contains("This link has already been used.");
    }

    @Test
    void letsTheOneWhoIsInvitedDeclineAfterAsking() {
        PersonId guest = scenes.person("Gus Guest");
        String path = invitation(guest, MemberRole.EDITOR);
        TestSessions.signIn(guest);
        UI.getCurrent().navigate(path);

        test(button("Decline")).click();
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()
                        + dialog.getElement().getProperty("message"))
                .contains("The link stops working, and the owners of the organisation are notified.");
        test(dialog).confirm();

        assertThat(memberships.of(guest, id.value())).isEmpty();
        UI.getCurrent().navigate(path);
        assertThat(text()).contains("You declined this invitation. Ask an owner for a new one.");
        TestSessions.signIn(founder);
        open();
        assertThat(text()).doesNotContain("Pending invitations");
    }

    @Test
    void asksAnOwnerForThoseWhoOpenALinkSentToAnotherAddress() {
        PersonId invited = scenes.person("Ida Invited");
        String path = invitation(invited, MemberRole.SIGNATORY);
        PersonId other = scenes.person("Otto Other");
        TestSessions.signIn(other);
        UI.getCurrent().navigate(path);
        assertThat(text())
                .contains("This link was sent to an address that is not confirmed as yours.")
                .contains(other + "@example.org")
                .doesNotContain(invited + "@example.org");
        assertThat(find(Button.class).withText("Accept").all()).isEmpty();
        assertThat(find(Button.class).withText("Decline").all()).isEmpty();

        test(button("Ask an owner")).click();

        assertThat(memberships.of(other, id.value())).isEmpty();
        TestSessions.signIn(founder);
        open();
        assertThat(text())
                .contains("Otto Other")
                .contains("Opened the invitation that was sent to " + invited + "@example.org")
                .contains("Their own confirmed address: " + other + "@example.org");
        test(button("Accept")).click();
        test(find(Button.class).withText("Accept").all().getLast()).click();
        assertThat(memberships.of(other, id.value()).orElseThrow().roles()).containsExactly(MemberRole.READER);
    }

    @Test
    void answersAForgedLinkLikeOneThatDoesNotExist() {
        String path = invitation(scenes.person("Gus OrganisationStage.Founded"), MemberRole.OWNER);
        String other = path.substring(0, path.lastIndexOf('/') + 1) + "AAAA";

        answersNotFound(other);
        answersNotFound("me/organisation-invitations/x/y");
    }

    @Test
    void endsAccessOfARemovedMemberAtTheNextRequestInOpenPagesToo() {
        PersonId guest = scenes.person("Gus OrganisationStage.Founded");
        accept(guest, MemberRole.EDITOR);
        TestSessions.signIn(guest);
        open();
        members.remove(scenes.member(founder, id), id, guest);

        answersNotFound(id + "/organisations/" + id + "/members");
    }

    @Test
    void removesAMemberAfterAsking() {
        PersonId guest = scenes.person("Gus OrganisationStage.Founded");
        accept(guest, MemberRole.READER);
        open();
        assertThat(text()).contains("Gus OrganisationStage.Founded");

        test(button("Remove")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(memberships.of(guest, id.value())).isEmpty();
        assertThat(text()).doesNotContain("Gus OrganisationStage.Founded");
    }

    @Test
    void showsMembersWithoutOwnershipNoButtonsToManage() {
        PersonId guest = scenes.person("Gus OrganisationStage.Founded");
        accept(guest, MemberRole.READER);
        TestSessions.signIn(guest);
        open();

        assertThat(find(Button.class).withText("Remove").all()).isEmpty();
        assertThat(find(Button.class).withText("Change roles").all()).isEmpty();
        assertThat(find(EmailField.class).all()).isEmpty();
    }

    @Test
    void takesInWhoAskedToJoin() {
        PersonId newcomer = scenes.person("Nina Newcomer");
        TestSessions.signIn(newcomer);
        UI.getCurrent().navigate("me/organisations/" + id + "/join");
        find(TextArea.class).single().setValue("I work here.");
        test(button("Send request")).click();
        UI.getCurrent().navigate("me/organisations/" + id + "/join");
        assertThat(text()).contains("No owner has replied yet.");

        TestSessions.signIn(founder);
        open();
        assertThat(text()).contains("Nina Newcomer").contains("I work here.");
        test(button("Decline")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).doesNotContain("Nina Newcomer");
        assertThat(memberships.of(newcomer, id.value())).isEmpty();
    }

    @Test
    void hidesTheMembersOfAListedOrganisationFromOthers() {
        TestSessions.signIn(scenes.person("A stranger"));

        answersNotFound("me/organisations/" + id + "/members");
        OrganisationId theirs = scenes.draft(founder, "Other " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        answersNotFound(theirs + "/organisations/" + id + "/members");
    }

    private void accept(PersonId guest, MemberRole role) {
        String path = invitation(guest, role);
        String[] parts = path.split("/", -1);
        invitations.accept(
                Actor.person(guest),
                InvitationId.parse(parts[parts.length - 2]).orElseThrow(),
                parts[parts.length - 1]);
    }

    private String invitation(PersonId guest, MemberRole role) {
        InvitationId invitation = invitations.invite(
                scenes.member(founder, id), new InviteMember(id, guest + "@example.org", Set.of(role), Language.EN));
        return invitations.mail(Actor.system(), invitation).orElseThrow().path();
    }

    private void invite(String address) {
        find(EmailField.class).single().setValue(address);
        test(button("Invite")).click();
    }

    private void open() {
        UI.getCurrent().navigate(id + "/organisations/" + id + "/members");
    }

    private void answersNotFound(String path) {
        UI.getCurrent().navigate(path);
        assertThat(text()).contains("Not found", "This page may have moved, or it may not be open to you.");
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
