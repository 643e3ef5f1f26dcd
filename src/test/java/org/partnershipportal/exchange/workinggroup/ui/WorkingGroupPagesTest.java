package org.partnershipportal.exchange.workinggroup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Discussions;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatId;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStatus;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.exchange.workinggroup.WriteCharter;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-GRP-01 to UC-GRP-08: the pages about working groups")
class WorkingGroupPagesTest extends PagesTest {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    OrganisationStage make;

    @Autowired
    WorkingGroups groups;

    @Autowired
    Seats seats;

    @Autowired
    Discussions discussions;

    private final String title = "Growing old " + UUID.randomUUID();

    private void open(OrganisationStage.Founded as, String path) {
        TestSessions.signIn(as.founder());
        UI.getCurrent().navigate(as.id() + "/" + path);
    }

    @Test
    @DisplayName("UC-GRP-02 names what is missing in a proposal, keeps what was typed, and sends it")
    void proposes() {
        open(stage.network, "groups/new");
        field("Title").setValue(title);
        press("Send the proposal");
        assertThat(page()).contains("Fill in this field.", "Enter at least one criterion.");
        assertThat(field("Title").getValue()).isEqualTo(title);
    }

    @Test
    @DisplayName("UC-GRP-03 shows who sits, what is missing in words, and who leads")
    void showsAGroup() {
        WorkingGroupId id = stage.chairedByState(title);
        open(stage.nhri, "groups/" + id);
        assertThat(page())
                .contains(
                        "Who sits at the table",
                        "National human rights institution: nobody yet. Seats sought: 1.",
                        "Requests from an NHRI or civil society of its country go to the deputy chair",
                        "How new members are chosen",
                        "Works on it");
        assertThat(find(AppLink.class).withText("Ask to join").all()).hasSize(1);
    }

    @Test
    @DisplayName("UC-GRP-04, UC-GRP-05 leads from asking to a decision, with a reason")
    void asksAndIsDecidedOn() {
        WorkingGroupId id = stage.chairedByState(title);
        open(stage.nhri, "groups/" + id + "/join");
        assertThat(page()).contains("The deputy chair decides on the request.");
        press("Send request");
        assertThat(page()).contains("Fill in this field.");
        area("How does your organisation meet the criteria?").setValue("We visit nine prisons");
        ComboBox<Object> who = find(ComboBox.class).single();
        who.setValue(who.getListDataView().getItem(0));
        press("Send request");
        assertThat(page()).contains("Your request", "Withdraw the request");
        SeatId seat = stage.own(stage.nhri, id);

        open(stage.ministry, "groups/" + id);
        assertThat(page()).doesNotContain("Requests for you to decide on", "your attention", stage.nhri.name());
        open(stage.ministry, "groups/" + id + "/requests/" + seat);
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));

        open(stage.network, "groups/" + id);
        assertThat(page())
                .contains("Requests for you to decide on", stage.nhri.name())
                .doesNotContain("Waiting for you");
        open(stage.network, "groups/" + id + "/requests/" + seat);
        assertThat(page()).contains("You decide as deputy chair. The chair is the State", "We visit nine prisons");
        press("Confirm decision");
        assertThat(page()).contains("Say whether criterion 1 is met.", "Say whether criterion 2 is met.");
        List<RadioButtonGroup> all = find(RadioButtonGroup.class).all();
        all.forEach(field -> field.setValue(true));
        area("Reason").setValue("Both are met");
        press("Confirm decision");
        assertThat(groups.details(stage.as(stage.nhri), id).inside()).isTrue();
    }

    @Test
    @DisplayName("UC-GRP-07 shows a refusal by its criteria and leads to the appeal")
    void appeals() {
        WorkingGroupId id = stage.open(title);
        stage.decide(stage.as(stage.network), id, stage.ask(id, stage.women), false);
        open(stage.women, "groups/" + id);
        assertThat(page()).contains("Your request was declined", "Not met", "By the published criteria", "Appeal");
        open(stage.women, "groups/" + id + "/appeal");
        area("Why you think the decision is wrong").setValue("We do accompany families");
        press("Send appeal");
        assertThat(page()).contains("Appealed");
        open(stage.nhri, "groups/" + id + "/appeal");
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }

    @Test
    @DisplayName("UC-GRP-06 invites by code; the invited accept with a representative")
    void invites() {
        WorkingGroupId id = stage.open(title);
        open(stage.network, "groups/" + id + "/invite");
        field("Or enter its invitation code (optional)").setValue("NOT-A-CODE");
        press("Invite");
        assertThat(page()).contains("No organisation has this invitation code.");
        field("Or enter its invitation code (optional)").setValue(make.code(stage.women));
        press("Invite");
        assertThat(page()).contains("Invitations awaiting a response", stage.women.name());
        open(stage.women, "groups/" + id);
        assertThat(page()).contains("Your organisation is invited to join", "Role: Member");
        press("Accept");
        test(find(Button.class).withText("Accept").all().getLast()).click();
        assertThat(groups.details(stage.as(stage.women), id).inside())
                .as("without a representative")
                .isFalse();
    }

    @Test
    @DisplayName("UC-GRP-02 lets the secretariat open a proposal")
    void opensAProposal() {
        WorkingGroupId id = stage.proposed(title);
        TestSessions.signIn(make.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/groups/" + id);
        press("Open the group");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(groups.details(Actor.visitor(), id).status()).isEqualTo(WorkingGroupStatus.OPEN);
    }

    @Test
    @DisplayName("UC-GRP-09 discusses among members; a State in the group and whoever left find no such page")
    void discusses() {
        WorkingGroupId id = stage.chairedByState(title);
        stage.decide(stage.as(stage.network), id, stage.ask(id, stage.women), true);
        open(stage.women, "groups/" + id);
        assertThat(find(AppLink.class).withText("Discussions").all()).hasSize(1);
        open(stage.women, "groups/" + id + "/discussion");
        String read = "States and people who work for a State cannot.";
        assertThat(page()).contains(read, "Members who join later", "Your name and your organisation are shown.");
        area("Message").setValue("Sixty is old in prison");
        press("Start a discussion");
        assertThat(page()).contains("Fill in this field.");
        assertThat(area("Message").getValue()).isEqualTo("Sixty is old in prison");
        field("Title").setValue("Who is old?");
        press("Start a discussion");
        assertThat(page()).contains(read, "Who is old?", "Sixty is old in prison", "Remove the message");
        String thread = UI.getCurrent().getActiveViewLocation().getPath();

        open(stage.network, "groups/" + id + "/discussion");
        assertThat(page()).contains("Who is old?", "1 message").doesNotContain("Remove the message");
        open(stage.ministry, "groups/" + id);
        assertThat(find(AppLink.class).withText("Discussions").all()).isEmpty();
        String below = thread.substring(thread.indexOf("/groups/") + 1);
        open(stage.ministry, below);
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
        open(stage.ministry, "groups/" + id + "/discussion");
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));

        open(stage.women, below);
        seats.leave(stage.as(stage.women), id, stage.own(stage.women, id), new Reason("No staff", "en"));
        area("Message").setValue("Written in a tab left open");
        assertThatThrownBy(() -> press("Reply")).isInstanceOf(NotFound.class);
        assertThat(discussions.threads(stage.as(stage.network), id, 0, 20).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.messages()).isEqualTo(1));
        open(stage.women, below);
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));

        UI.getCurrent().navigate("me/me/data");
        assertThat(page()).contains("Your messages in working groups", title, "Sixty is old in prison");
        press("Remove the message");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("You have no messages in working groups.").doesNotContain("Sixty is old in prison");
        TestSessions.signIn(stage.nhri.founder());
        UI.getCurrent().navigate("me/me/data");
        assertThat(page()).doesNotContain("Your messages in working groups");
    }

    @Test
    @DisplayName("UC-GRP-09 says before one writes that States read it, too, where the charter lets them")
    void saysWhereStatesRead() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        open(stage.network, "groups/" + id + "/discussion");
        assertThat(page())
                .contains("All members of the group, including observers and States, can read this.")
                .doesNotContain("people who work for one");
        field("Title").setValue("Who is old?");
        area("Message").setValue("Sixty is old in prison");
        press("Start a discussion");
        assertThat(page()).contains("All members of the group, including observers and States, can read this.");
    }

    @Test
    @DisplayName("R0.1 hides what is not open, and answers every wrong id alike")
    void hidesWhatIsNotOpen() {
        WorkingGroupId hidden = stage.proposed(title);
        TestSessions.signIn(stage.nhri.founder());
        for (String id : new String[] {hidden.toString(), "00000000-0000-0000-0000-000000000000", "no-id"}) {
            for (String below :
                    new String[] {"", "/edit", "/join", "/invite", "/appeal", "/discussion", "/requests/" + hidden}) {
                UI.getCurrent().navigate(stage.nhri.id() + "/groups/" + id + below);
                assertThat(page())
                        .contains(sentence("shell.error.not-found-sentence"))
                        .doesNotContain(title);
            }
        }
    }

    @Test
    @DisplayName("UC-GRP-02 shows whoever comes later the difference")
    void showsTheDifference() {
        WorkingGroupId id = stage.proposed(title);
        open(stage.network, "groups/" + id + "/edit");
        WorkingGroupDetails now = groups.details(stage.as(stage.network), id);
        groups.change(stage.as(stage.network), id, WriteCharter.unchanged(UUID.randomUUID(), now));
        area("Purpose").setValue("Written in the form");
        press("Save");
        assertThat(page()).contains("Someone else has saved changes", "Written in the form");
        press("Save");
        assertThat(groups.details(stage.as(stage.network), id).purpose().text()).isEqualTo("Written in the form");
    }
}
