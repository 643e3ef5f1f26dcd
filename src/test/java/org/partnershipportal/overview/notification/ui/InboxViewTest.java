package org.partnershipportal.overview.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.overview.notification.ChosenThemes;
import org.partnershipportal.overview.notification.Followed;
import org.partnershipportal.overview.notification.Follows;
import org.partnershipportal.overview.notification.Frequency;
import org.partnershipportal.overview.notification.InboxFixtures;
import org.partnershipportal.overview.notification.MailChoices;
import org.partnershipportal.overview.notification.NoticeKind;
import org.partnershipportal.overview.notification.Notices;
import org.partnershipportal.overview.notification.ThemeChoices;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-NOT-01, UC-NOT-02, UC-NOT-04: inbox, choices of mail and of themes")
class InboxViewTest extends SpringBrowserlessTest {

    @Autowired
    Notices notices;

    @Autowired
    MailChoices choices;

    @Autowired
    ThemeChoices themeChoices;

    @Autowired
    Follows follows;

    @Autowired
    Persons persons;

    private final PersonId reader = new PersonId(UUID.randomUUID());

    @BeforeEach
    void signIn() {
        persons.signedIn(Actor.system(), new SignIn(reader, "Reader", reader + "@example.org", null, Set.of()));
        TestSessions.signIn(reader);
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
        TestSessions.browserReads(Language.EN);
    }

    @Test
    void saysThatThereIsNothingYetAndWhereToGo() {
        open("me/notifications");
        assertThat(find(H1.class).single().getText()).isEqualTo("Notifications");
        assertThat(text()).contains("No notifications yet.");
        assertThat(links()).contains("me/home");
        assertThat(buttons("Mark all as read")).isEmpty();
    }

    @Test
    void showsTwentyAndMoreOnDemand() {
        InboxFixtures.invitations(notices, reader, 23);
        open("me/notifications");
        assertThat(rows()).hasSize(20);
        assertThat(text()).contains("You have 23 unread notifications.");
        test(buttons("Show more").getFirst()).click();
        assertThat(rows()).hasSize(23);
    }

    @Test
    void marksOneAsReadAndLeavesTheOthers() {
        InboxFixtures.invitations(notices, reader, 2);
        open("me/notifications");
        test(buttons("Mark as read").getFirst()).click();
        assertThat(rows()).hasSize(2);
        assertThat(buttons("Mark as read")).hasSize(1);
        assertThat(text()).contains("You have 1 unread notification.");
        assertThat(notices.unreadNotices(Actor.person(reader))).isEqualTo(1);
    }

    @Test
    void marksAllAsRead() {
        InboxFixtures.invitations(notices, reader, 3);
        open("me/notifications");
        test(buttons("Mark all as read").getFirst()).click();
        assertThat(buttons("Mark as read")).isEmpty();
        assertThat(text()).contains("You have no unread notifications.");
        assertThat(notices.unreadNotices(Actor.person(reader))).isZero();
    }

    @Test
    void showsNoNoticeOfAnotherPerson() {
        InboxFixtures.invitations(notices, reader, 3);
        PersonId other = new PersonId(UUID.randomUUID());
        persons.signedIn(Actor.system(), new SignIn(other, "Other", other + "@example.org", null, Set.of()));
        TestSessions.signIn(other);
        open("me/notifications");
        assertThat(rows()).isEmpty();
    }

    @Test
    void leadsToWhatItIsAbout() {
        InboxFixtures.invitations(notices, reader, 1);
        open("me/notifications");
        assertThat(links()).contains("me/somewhere");
    }

    @Test
    void keepsWhatIsChosen() {
        open("me/me/mail");
        assertThat(find(Select.class).all()).hasSize(NoticeKind.values().length);
        Select<Frequency> members = field("Members and roles");
        assertThat(members.getValue()).isEqualTo(Frequency.DAILY);
        members.setValue(Frequency.WEEKLY);
        test(buttons("Save").getFirst()).click();
        assertThat(choices.of(Actor.person(reader)))
                .containsAllEntriesOf(Map.of(
                        NoticeKind.MEMBERSHIP, Frequency.WEEKLY,
                        NoticeKind.PARTNERSHIP, Frequency.DAILY));
    }

    @Test
    void offersNoDigestForInvitations() {
        open("me/me/mail");
        assertThat(field("Invitations and requests").getValue()).isEqualTo(Frequency.AT_ONCE);
    }

    @Test
    @DisplayName("UC-NOT-04: keeps the themes in which one wants to hear of calls")
    void keepsTheThemesThatAreChosen() {
        open("me/me/mail");
        assertThat(everyTheme().getValue()).isFalse();
        assertThat(themes().getValue()).isEmpty();
        themes().setValue(Set.of("older-persons", "mental-health"));
        test(buttons("Save").getFirst()).click();
        assertThat(themeChoices.of(Actor.person(reader)))
                .isEqualTo(new ChosenThemes(false, Set.of("older-persons", "mental-health")));
        open("me/notifications");
        open("me/me/mail");
        assertThat(themes().getValue()).containsExactlyInAnyOrder("older-persons", "mental-health");
    }

    @Test
    void offersNoSingleThemeWhileAllAreWanted() {
        open("me/me/mail");
        everyTheme().setValue(true);
        assertThat(themes().isVisible()).isFalse();
        test(buttons("Save").getFirst()).click();
        assertThat(themeChoices.of(Actor.person(reader))).isEqualTo(new ChosenThemes(true, Set.of()));
    }

    @Test
    @DisplayName("UC-NOT-05: adds a theme, lists what is followed, and stops")
    void listsWhatIsFollowed() {
        follows.follow(
                Actor.person(reader),
                Followed.of(new ContentRef("state", "ECU")).orElseThrow());
        open("me/me/mail");
        assertThat(text()).contains("What you follow");
        assertThat(links()).contains("me/states/ECU");
        test(buttons("Follow").getFirst()).click();
        assertThat(themeToFollow().isInvalid()).as("nothing was chosen").isTrue();
        themeToFollow().setValue(Themes.standard().find("older-persons").orElseThrow());
        test(buttons("Follow").getFirst()).click();
        assertThat(links()).contains("me/states/ECU", "me/commitments?theme=older-persons");
        test(buttons("Stop following").getFirst()).click();
        assertThat(links()).doesNotContain("me/states/ECU").contains("me/commitments?theme=older-persons");
        test(buttons("Stop following").getFirst()).click();
        assertThat(text()).contains("You do not follow anything yet.");
    }

    @SuppressWarnings("unchecked") // the page's only combo box is of this type
    private ComboBox<Theme> themeToFollow() {
        return (ComboBox<Theme>) find(ComboBox.class).single();
    }

    private Checkbox everyTheme() {
        return find(Checkbox.class).all().stream()
                .filter(box -> "All themes".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the page's only group is of this type
    private CheckboxGroup<String> themes() {
        Component fieldset = everyTheme().getParent().orElseThrow();
        return (CheckboxGroup<String>) fieldset.getChildren()
                .filter(CheckboxGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private List<ListItem> rows() {
        return find(ListItem.class, view()).all();
    }

    private List<Button> buttons(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class, view()).all().stream().map(Anchor::getHref).toList();
    }

    @SuppressWarnings("unchecked") // the page's selects are all of this type
    private Select<Frequency> field(String label) {
        return (Select<Frequency>) find(Select.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
