package org.partnershipportal.exchange.grouptext.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.grouptext.CommentId;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.grouptext.PublishProduct;
import org.partnershipportal.exchange.grouptext.WithdrawProduct;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-GRP-10, UC-GRP-11: the pages about draft texts")
class DraftTextPagesTest extends PagesTest {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    DraftTextStage make;

    @Autowired
    DraftTexts texts;

    @Autowired
    GroupProducts products;

    @Autowired
    Seats seats;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by the network; the association and the ministry are members. */
    private WorkingGroupId group() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        return id;
    }

    private void open(OrganisationStage.Founded as, String path) {
        TestSessions.signIn(as.founder());
        UI.getCurrent().navigate(as.id() + "/" + path);
    }

    private void pressLast(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    /** At the top and beside each paragraph stands a button with the same word; that of a form sends. */
    private void sendComment() {
        test(find(Button.class).withText("Comment").all().stream()
                        .filter(button -> button.getElement().getThemeList().contains("primary"))
                        .filter(button -> button.findAncestor(CommandForm.class) != null)
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> inMenus() {
        return find(NativeButton.class).all().stream()
                .map(DraftTextPagesTest::text)
                .toList();
    }

    private void chooseInMenu(String words) {
        test(find(NativeButton.class).all().get(inMenus().indexOf(words))).click();
    }

    @Test
    @DisplayName("UC-GRP-10 starts a text, writes it paragraph by paragraph and publishes it; what is typed stays")
    void writesAndPublishes() {
        WorkingGroupId id = group();
        open(stage.network, "groups/" + id);
        assertThat(find(AppLink.class).withText("Draft texts").all()).hasSize(1);
        open(stage.network, DraftTextLinks.list(id));
        assertThat(page()).contains("There are no draft texts yet.", "States and people who work for one cannot");
        open(stage.network, DraftTextLinks.start(id));
        area("Paragraphs (optional)").setValue("One\n\nTwo");
        press("Start");
        assertThat(page()).contains("Fill in this field.");
        assertThat(area("Paragraphs (optional)").getValue()).isEqualTo("One\n\nTwo");
        field("Title").setValue("Early release");
        press("Start");
        assertThat(page()).contains("Edit the draft text", "One", "Two", "Publish version 1 to the members");
        DraftTextId text =
                texts.list(stage.as(stage.network), id, 0, 1).rows().getFirst().id();
        press("Publish");
        assertThat(page()).contains("Version 1, open to comments", "There are no comments yet.");

        make.write(stage.as(stage.network), id, text, 2, "Two, in five countries");
        open(stage.network, DraftTextLinks.edit(id, text));
        press("Publish");
        assertThat(page()).as("what has changed must be said").contains("Say what has changed");
        area("What has changed").setValue("The second paragraph");
        press("Publish");
        assertThat(page()).contains("Version 2, open to comments", "The second paragraph", "in five countries");
        assertThat(texts.details(stage.as(stage.women), id, text).published()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "UC-GRP-10 shows who rewrites a paragraph later what another saved, keeps what they typed, and saves it then")
    void showsTheDifferenceOfTwoEditors() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.started(chair, id, "Sixty is old");
        open(
                stage.network,
                DraftTextLinks.paragraph(
                        id,
                        text,
                        texts.working(chair, id, text).paragraphs().getFirst().id()));
        area("Paragraph 1").setValue("Sixty is very old");
        make.write(chair, id, text, 1, "Sixty is old in prison");
        press("Save");
        assertThat(page()).contains("Someone else has saved changes", "in prison");
        assertThat(area("Paragraph 1").getValue()).isEqualTo("Sixty is very old");
        press("Save");
        assertThat(texts.working(chair, id, text).paragraphs().getFirst().words())
                .isEqualTo("Sixty is very old");
    }

    @Test
    @DisplayName("UC-GRP-10 shows who publishes later what another changed, and keeps the note")
    void showsTheDifferenceBeforePublishing() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "Sixty is old");
        make.write(chair, id, text, 1, "Sixty is older");
        open(stage.network, DraftTextLinks.edit(id, text));
        area("What has changed").setValue("Older");
        make.write(chair, id, text, 1, "Sixty is old in prison");
        press("Publish");
        assertThat(page()).contains("Someone changed this while you were writing.", "in prison");
        assertThat(area("What has changed").getValue()).isEqualTo("Older");
        assertThat(texts.details(chair, id, text).published()).isEqualTo(1);
        press("Publish");
        assertThat(texts.details(chair, id, text).published()).isEqualTo(2);
    }

    @Test
    @DisplayName("UC-GRP-11 comments beside a paragraph; the comment is accepted or not, with a reason that all read")
    void commentsAndDecides() {
        WorkingGroupId id = group();
        DraftTextId text = make.published(stage.as(stage.network), id, "Few leave early", "Sixty is old");
        open(stage.women, DraftTextLinks.page(id, text));
        assertThat(page())
                .contains("Few leave early", "There are no comments yet.", "Download as Word")
                .doesNotContain("Edit the draft text");
        press("Comment");
        pressLast("Cancel");
        press("Comment");
        sendComment();
        assertThat(page()).contains("Fill in this field.");
        area("Your comment on paragraph 1").setValue("Say how many");
        area("Proposed wording (optional)").setValue("412 left early");
        sendComment();
        assertThat(page()).contains("Say how many", "412 left early", "To be decided", "1 comment from 1 member");
        assertThat(find(Button.class).withText("Accept").all()).isEmpty();

        open(stage.network, DraftTextLinks.page(id, text));
        assertThat(inMenus()).as("what one is asked for is a comment").contains("Edit the draft text");
        assertThat(page()).doesNotContain("This is your own organisation’s comment.");
        press("Do not accept");
        pressLast("Do not accept");
        assertThat(page()).contains("To be decided");
        area("Reason").setValue("We do not rank States");
        pressLast("Do not accept");
        assertThat(page()).contains("Not accepted", "We do not rank States");
        assertThat(find(Button.class).withText("Accept").all()).as("decided").isEmpty();
        assertThat(inMenus()).contains("Accept", "Do not accept", "Remove");
        open(stage.women, DraftTextLinks.page(id, text));
        assertThat(page()).contains("Not accepted", "We do not rank States");
        assertThat(inMenus()).contains("Remove").doesNotContain("Accept", "Do not accept");
    }

    @Test
    @DisplayName("UC-GRP-11 keeps a comment that is being typed when its writer shows less or more of the page")
    void keepsWhatIsTypedWhenMoreOrLessIsShown() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "Few leave early");
        make.write(chair, id, text, 1, "Few leave");
        make.publish(chair, id, text, "Shorter");
        open(stage.women, DraftTextLinks.page(id, text));
        press("Comment");
        area("Your comment on paragraph 1").setValue("Say how many");
        assertThat(find(Checkbox.class).all()).hasSize(2).allSatisfy(box -> box.setValue(!box.getValue()));
        assertThat(area("Your comment on paragraph 1").getValue()).isEqualTo("Say how many");
        assertThat(page()).as("without the changes").doesNotContain("early");
    }

    @Test
    @DisplayName("UC-GRP-11 keeps a comment that is being typed when its writer changes the last day for comments")
    void keepsWhatIsTypedWhenTheLastDayIsChanged() {
        WorkingGroupId id = group();
        DraftTextId text = make.published(stage.as(stage.network), id, "Few leave early");
        open(stage.network, DraftTextLinks.page(id, text));
        assertThat(page()).contains("There is no last day for comments.");
        press("Comment");
        area("Your comment on paragraph 1").setValue("Say how many");
        chooseInMenu("Change the last day for comments");
        find(DateField.class).single().setValue(LocalDate.of(2034, 1, 1));
        press("Save");
        assertThat(page()).contains("Comments close", "1 January 2034");
        assertThat(area("Your comment on paragraph 1").getValue()).isEqualTo("Say how many");
        sendComment();
        assertThat(page()).contains("Say how many");
    }

    @Test
    @DisplayName("R0.1 a State reads the text without a trace of comments; whoever left, and others, find no such page")
    void hidesWhatIsNotTheirs() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        DraftTextId text = make.published(stage.as(stage.network), id, "Few leave early");
        CommentId comment = make.comment(women, id, text, 1, "What the ministry did");
        assertThat(comment).isNotNull();
        open(stage.ministry, DraftTextLinks.page(id, text));
        assertThat(page())
                .contains("Few leave early")
                .doesNotContain("What the ministry did", "1 comment", "To be decided", "Only comments");
        open(stage.ministry, DraftTextLinks.list(id));
        assertThat(page()).contains("Early release").doesNotContain("comment from", "to be decided");
        for (String path : new String[] {
            DraftTextLinks.list(id),
            DraftTextLinks.start(id),
            DraftTextLinks.page(id, text),
            DraftTextLinks.edit(id, text),
            DraftTextLinks.add(id, text)
        }) {
            open(stage.nhri, path);
            assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
        }
        open(stage.nhri, "groups/" + id);
        assertThat(find(AppLink.class).withText("Draft texts").all()).isEmpty();

        open(stage.women, DraftTextLinks.page(id, text));
        press("Comment");
        area("Your comment on paragraph 1").setValue("Written in a tab left open");
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThatThrownBy(this::sendComment).isInstanceOf(NotFound.class);
        open(stage.women, DraftTextLinks.page(id, text));
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));

        UI.getCurrent().navigate("me/me/data");
        assertThat(page()).contains("Your comments on draft texts of working groups", title, "What the ministry did");
        press("Remove the comment");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).doesNotContain("What the ministry did");
    }

    @Test
    @DisplayName("UC-GRP-10 gives up a text that nobody else has read")
    void discards() {
        WorkingGroupId id = group();
        DraftTextId text = make.started(stage.as(stage.network), id, "Not yet");
        open(stage.women, DraftTextLinks.page(id, text));
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
        open(stage.network, DraftTextLinks.page(id, text));
        assertThat(page()).contains("Members cannot read any of this text yet.");
        texts.discard(stage.as(stage.network), text);
        open(stage.network, DraftTextLinks.list(id));
        assertThat(page()).contains("There are no draft texts yet.");
    }

    @Test
    @DisplayName("UC-GRP-15 publishes a version outside the group, withdraws it, and offers neither to other members")
    void publishesAndWithdrawsAProduct() {
        WorkingGroupId id = group();
        DraftTextId text = make.published(stage.as(stage.network), id, "One");
        open(stage.women, DraftTextLinks.page(id, text));
        assertThat(inMenus()).doesNotContain("Publish version 1 outside the group");
        open(stage.network, DraftTextLinks.page(id, text));
        chooseInMenu("Publish version 1 outside the group");
        pressLast("Publish");
        assertThat(products.list(stage.as(stage.network), id, 0, 1).rows())
                .as("without a summary")
                .isEmpty();
        area("Summary").setValue("What we ask for");
        pressLast("Publish");
        GroupProductId product = products.list(stage.as(stage.network), id, 0, 1)
                .rows()
                .getFirst()
                .id();
        assertThat(page()).contains("What we ask for", "One");
        open(stage.women, GroupProductLinks.page(product));
        assertThat(page()).contains("What we ask for", "One");
        assertThat(inMenus()).doesNotContain("Withdraw the product");
        open(stage.network, GroupProductLinks.page(product));
        chooseInMenu("Withdraw the product");
        area("Reason").setValue("The law has changed");
        pressLast("Withdraw the product");
        assertThat(page()).contains("The law has changed", "Withdrawn");
        assertThat(inMenus()).doesNotContain("Withdraw the product");
        open(stage.network, DraftTextLinks.page(id, text));
        assertThat(inMenus()).doesNotContain("Publish version 1 outside the group");
    }

    @Test
    @DisplayName(
            "UC-GRP-15 members find the products of their group from its page; a list of a group that is not open is none")
    void leadsMembersToTheProducts() {
        WorkingGroupId id = group();
        open(stage.women, WorkingGroupLinks.page(id));
        assertThat(find(AppLink.class).withText("Products").all()).hasSize(1);
        open(stage.nhri, WorkingGroupLinks.page(id));
        assertThat(find(AppLink.class).withText("Products").all())
                .as("who sits in no members' space")
                .isEmpty();
        open(stage.women, GroupProductLinks.list(id));
        assertThat(page()).contains("There are no products yet.", title);
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One");
        GroupProductId first = products.publish(chair, new PublishProduct(text, 1, "Release", "What we ask for"));
        products.withdraw(chair, new WithdrawProduct(first, "The law has changed"));
        for (OrganisationStage.Founded reader : List.of(stage.women, stage.ministry, stage.nhri)) {
            open(reader, GroupProductLinks.list(id));
            assertThat(page())
                    .contains("Release", "What we ask for", "Withdrawn")
                    .doesNotContain("One");
        }
        WorkingGroupId proposed = stage.proposed("Not open " + title);
        open(stage.nhri, GroupProductLinks.list(proposed));
        assertThat(page()).contains(sentence("shell.error.not-found-sentence")).doesNotContain("Not open");
        open(stage.nhri, GroupProductLinks.list(new WorkingGroupId(UUID.randomUUID())));
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }
}
