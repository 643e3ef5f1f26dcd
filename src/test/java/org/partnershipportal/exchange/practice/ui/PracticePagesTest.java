package org.partnershipportal.exchange.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.practice.PracticeDetails;
import org.partnershipportal.exchange.practice.PracticeFilter;
import org.partnershipportal.exchange.practice.PracticeFixtures;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeKind;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.practice.PracticeRow;
import org.partnershipportal.exchange.practice.PracticeStatus;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.exchange.practice.WithdrawPractice;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.SecondFactor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.ReportedTextLinks;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-PRA-01 to UC-PRA-05: the pages about practices")
class PracticePagesTest extends PagesTest {

    @Autowired
    private Practices practices;

    @Autowired
    private OrganisationStage make;

    private final String unique = "A form " + UUID.randomUUID();
    private OrganisationStage.Founded service;

    @BeforeEach
    void setTheStage() {
        service = make.registered("Service", OrganisationType.NATIONAL_NGO, PracticeFixtures.ECUADOR);
    }

    private Actor author() {
        return make.owner(service);
    }

    private void go(OrganisationStage.Founded as, String path) {
        TestSessions.signIn(as.founder());
        Location location = new Location(as.id() + "/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void asAuthor(String path) {
        go(service, path);
    }

    private PracticeRow only(String words) {
        return practices.list(author(), PracticeFilter.of(words), 0, 20).rows().getFirst();
    }

    @SuppressWarnings("unchecked")
    private void choose(PracticeKind kind) {
        find(ComboBox.class)
                .withCondition(box -> sentence("practice.field.kind").equals(box.getLabel()))
                .single()
                .setValue(kind);
    }

    @SuppressWarnings("unchecked")
    private void where() {
        find(MultiSelectComboBox.class)
                .withCondition(box -> "Where (optional)".equals(box.getLabel()))
                .single()
                .setValue(Set.of(PracticeFixtures.ECUADOR));
    }

    @Test
    @DisplayName("UC-PRA-02 keeps what was typed, names each problem, and shares at once when none is left")
    void tellsAPractice() {
        asAuthor(PracticeLinks.NEW);
        assertThat(page()).contains(sentence("practice.new.title"), "0 of 40 words");
        area(sentence("practice.field.act")).setValue("Two courts use a form of one page.");
        press("Share it");
        assertThat(page()).contains("There is a problem", "Fill in this field.");
        field("Title").setValue(unique);
        press("Share it");
        assertThat(page())
                .contains(
                        sentence("practice.gap.kind"),
                        sentence("practice.gap.countries"),
                        sentence("practice.gap.rules"));
        assertThat(practices.list(author(), PracticeFilter.of(unique), 0, 20).total())
                .isZero();
        assertThat(area(sentence("practice.field.act")).getValue()).startsWith("Two courts");
        choose(PracticeKind.PROCEDURE);
        where();
        rules("Bangkok 57, NMR 123");
        press("Share it");
        assertThat(practices.list(author(), PracticeFilter.of(unique), 0, 20).total())
                .isZero();
        rules("Bangkok 57");
        press("Share it");
        assertThat(page())
                .contains(unique, "Self-reported", sentence("practice.page.everyone"), "Two courts use a form")
                .contains("Procedure", "Ecuador");
        assertThat(only(unique).status()).isEqualTo(PracticeStatus.SHARED);
    }

    private void rules(String typed) {
        find(TextField.class)
                .withCondition(box -> box.getAriaLabel()
                        .filter(sentence("practice.field.rules")::equals)
                        .isPresent())
                .single()
                .setValue(typed);
    }

    @Test
    @DisplayName("UC-PRA-02 a sentence has 40 words at most, and the form counts them")
    void countsWords() {
        asAuthor(PracticeLinks.NEW);
        area("What was wrong (optional)").setValue("word ".repeat(41));
        assertThat(page()).contains("41 of 40 words");
        field("Title").setValue(unique);
        press("Save draft");
        assertThat(page()).contains("This sentence has 41 words; the limit is 40. Shorten it.");
        area("What was wrong (optional)").setValue("Women waited.");
        press("Save draft");
        assertThat(page()).contains("Draft", sentence("practice.page.gaps"), sentence("practice.gap.act"));
        assertThat(find(Button.class).withText("Share it").all()).isEmpty();
        assertThat(only(unique).status()).isEqualTo(PracticeStatus.DRAFT);
    }

    @Test
    @DisplayName("UC-PRA-03 deepens what is shared; the change shows to nobody else until it is shared")
    void deepens() {
        PracticeId id = practices.tell(author(), PracticeFixtures.complete(unique, 0));
        asAuthor(PracticeLinks.edit(id));
        area("How it works (optional)").setValue("A social worker asks ten questions.");
        field("Whom to ask (optional)").setValue("ana@service.example");
        press("Save draft");
        assertThat(page()).contains(sentence("practice.problem.contact"));
        field("Whom to ask (optional)").setValue("Research unit");
        press("Save draft");
        assertThat(page())
                .contains(sentence("practice.page.changed"), sentence("practice.page.change-waits"))
                .doesNotContain("ten questions");
        assertThat(practices.details(Actor.visitor(), id).text().works()).isEmpty();
        press("Share it");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("A social worker asks ten questions.", sentence("practice.page.versions"));
        assertThat(practices.versions(Actor.visitor(), id)).hasSize(2);
    }

    @Test
    void showsWhatAnotherSavedInsteadOfReplacingIt() {
        PracticeId id = practices.draft(author(), PracticeFixtures.complete(unique, 0));
        asAuthor(PracticeLinks.edit(id));
        practices.edit(author(), id, PracticeFixtures.complete(unique + " of another", 1));
        field("Title").setValue(unique + " of mine");
        press("Save draft");
        assertThat(page()).contains("Someone else has saved changes", unique + " of another");
        assertThat(field("Title").getValue()).isEqualTo(unique + " of mine");
        press("Save draft");
        assertThat(practices.details(author(), id).text().title()).isEqualTo(unique + " of mine");
    }

    @Test
    @DisplayName("R6.5 UC-PRA-04 withdraws with a reason; title and reason stay")
    void withdraws() {
        PracticeId id = practices.tell(author(), PracticeFixtures.complete(unique, 0));
        practices.withdraw(author(), id, new WithdrawPractice(2, "The law has changed.", "en"));
        asAuthor(PracticeLinks.page(id));
        assertThat(page())
                .contains(unique, "Withdrawn", "The law has changed.")
                .doesNotContain("Two courts", sentence("practice.page.told"));
        assertThat(find(Button.class).withText("Share it").all()).isEmpty();
        assertThat(hrefs()).noneMatch(href -> href.endsWith("/edit"));
    }

    @Test
    @DisplayName("R4.3 shows others what is shared and no way to change it")
    void offersOthersNothingToChange() {
        PracticeId id = practices.tell(author(), PracticeFixtures.complete(unique, 0));
        practices.edit(author(), id, PracticeFixtures.complete("Secret " + unique, 2));
        OrganisationStage.Founded ministry =
                make.verified("Ministry", OrganisationType.MINISTRY, PracticeFixtures.ECUADOR);
        go(ministry, PracticeLinks.page(id));
        assertThat(page()).contains(unique, "Self-reported").doesNotContain("Secret", "A change is not shared yet");
        assertThat(hrefs()).noneMatch(href -> href.endsWith("/edit"));
        go(ministry, PracticeLinks.edit(id));
        assertThat(page()).doesNotContain("Secret");
        go(ministry, PracticeLinks.LIST + "?text=" + unique.replace(" ", "%20"));
        assertThat(page()).contains(unique, "1 practice").doesNotContain("Secret");
    }

    @Test
    @DisplayName("R0.1 UC-PRA-01 lists an organisation’s drafts for that organisation alone")
    void listsOwnDrafts() {
        practices.draft(author(), PracticeFixtures.complete(unique, 0));
        asAuthor(PracticeLinks.LIST + "?whose=ours");
        assertThat(page()).contains(unique, "Draft");
        OrganisationStage.Founded ministry =
                make.verified("Ministry", OrganisationType.MINISTRY, PracticeFixtures.ECUADOR);
        go(ministry, PracticeLinks.LIST + "?whose=ours");
        assertThat(page()).doesNotContain(unique).contains("No practices match these filters");
        PracticeDetails none = practices.details(author(), only(unique).id());
        go(ministry, PracticeLinks.page(none.id()));
        assertThat(page()).doesNotContain(unique);
    }

    @Test
    @DisplayName("UC-MOD-03, UC-MOD-04 is reported by a reader and kept by a moderator, who reads no name")
    void isReportedAndKept() {
        PracticeId id = practices.tell(author(), PracticeFixtures.complete(unique, 0));
        asAuthor(PracticeLinks.page(id));
        assertThat(hrefs()).doesNotContain(service.id() + "/" + ReportedTextLinks.report(id.ref()));
        OrganisationStage.Founded ministry =
                make.verified("Ministry", OrganisationType.MINISTRY, PracticeFixtures.ECUADOR);
        go(ministry, PracticeLinks.page(id));
        assertThat(hrefs()).contains(ministry.id() + "/" + ReportedTextLinks.report(id.ref()));
        go(ministry, ReportedTextLinks.report(id.ref()));
        assertThat(page()).contains(unique, sentence("moderation.report.unnamed"));
        area(sentence("moderation.report.reason")).setValue("It names a shop.");
        press(sentence("moderation.report.send"));
        assertThat(page()).as("no rule is chosen").contains(sentence("moderation.report.unnamed"));
        rule(HouseRule.ADVERTISING);
        press(sentence("moderation.report.send"));
        go(ministry, ReportedTextLinks.report(id.ref()));
        area(sentence("moderation.report.reason")).setValue("Again.");
        rule(HouseRule.ADVERTISING);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> press(sentence("moderation.report.send")));
        assertThat(page()).as("not sent twice").contains(sentence("moderation.report.unnamed"));

        TestSessions.signIn(make.person(), SecondFactor.APP, StaffRole.MODERATOR);
        UI.getCurrent().navigate("staff/" + ReportedTextLinks.LIST);
        assertThat(page()).contains(unique, "1 report");
        UI.getCurrent()
                .navigate(hrefs().stream()
                        .filter(href -> href.startsWith("staff/" + ReportedTextLinks.LIST + "/"))
                        .reduce((one, later) -> later)
                        .orElseThrow());
        assertThat(page())
                .contains(unique, "It names a shop.", sentence(HouseRule.ADVERTISING.key()))
                .doesNotContain("Ministry");
        area(sentence("moderation.keep.reason")).setValue("It names none.");
        press(sentence("moderation.keep.send"));
        assertThat(page()).doesNotContain(unique);
    }

    @Test
    @DisplayName("UC-PRA-05 is hidden by a moderator with a rule and a reason; its organisation is led to the appeal")
    void isHiddenAndAppealed() {
        PracticeId id = practices.tell(author(), PracticeFixtures.complete(unique, 0));
        TestSessions.signIn(make.person(), SecondFactor.APP, StaffRole.MODERATOR);
        UI.getCurrent().navigate("staff/" + PracticeLinks.page(id));
        press("Hide");
        pressInDialog("Hide");
        assertThat(practices.details(author(), id).hiddenBy()).isNull();
        rule(HouseRule.HATRED);
        area("Reason").setValue("It incites hatred.");
        pressInDialog("Hide");
        assertThat(page()).contains("Hidden by a moderator under this rule", sentence("practice.page.hidden-who"));
        assertThat(page()).contains("Show again");
        asAuthor(PracticeLinks.page(id));
        assertThat(page()).contains("Hidden by a moderator", sentence(HouseRule.HATRED.key()));
        assertThat(hrefs()).contains(service.id() + "/" + PracticeLinks.appeal(id));
        asAuthor(PracticeLinks.appeal(id));
        assertThat(page()).contains("It incites hatred.");
        area(sentence("moderation.appeal.text")).setValue("It does not.");
        press(sentence("moderation.appeal.send"));
        assertThat(hrefs()).doesNotContain(service.id() + "/" + PracticeLinks.appeal(id));
        OrganisationStage.Founded ministry =
                make.verified("Ministry", OrganisationType.MINISTRY, PracticeFixtures.ECUADOR);
        go(ministry, PracticeLinks.page(id));
        assertThat(page()).doesNotContain(unique, "Hidden by a moderator");
    }

    @Test
    @DisplayName("UC-PRA-05 a moderator is shown what the text says now if it has changed, and keeps what they typed")
    void isNotHiddenUnread() {
        PracticeId id = practices.tell(author(), PracticeFixtures.complete(unique, 0));
        TestSessions.signIn(make.person(), SecondFactor.APP, StaffRole.MODERATOR);
        UI.getCurrent().navigate("staff/" + PracticeLinks.page(id));
        press("Hide");
        rule(HouseRule.HATRED);
        area("Reason").setValue("It incites hatred.");
        practices.edit(author(), id, PracticeFixtures.complete(unique + " corrected", 2));
        practices.share(author(), id, 3);
        pressInDialog("Hide");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(sentence("moderation.hide.changed"), unique + " corrected");
        assertThat(area("Reason").getValue()).isEqualTo("It incites hatred.");
        assertThat(practices.details(author(), id).hiddenBy()).isNull();
        pressInDialog("Hide");
        assertThat(practices.details(author(), id).hiddenBy()).isEqualTo(HouseRule.HATRED);
    }

    private boolean groupAlone() {
        return find(Checkbox.class).all().stream()
                .anyMatch(box -> sentence("practice.field.unnamed").equals(box.getLabel()));
    }

    private void pressInDialog(String words) {
        test(find(Button.class, find(Dialog.class).single()).withText(words).single())
                .click();
    }

    @SuppressWarnings("unchecked")
    private void rule(HouseRule rule) {
        find(RadioButtonGroup.class).single().setValue(rule);
    }

    @Test
    @DisplayName("UC-PRA-03 a discarded draft leads to the list, for nothing is left of it")
    void leavesADiscardedDraft() {
        PracticeId id = practices.draft(author(), PracticeFixtures.complete(unique, 0));
        asAuthor(PracticeLinks.page(id));
        practices.discard(author(), id, 1);
        asAuthor(PracticeLinks.page(id));
        assertThat(page()).doesNotContain(unique);
    }

    @Test
    @DisplayName("UC-PRA-01 shows earlier versions when somebody asks for them")
    void showsEarlierVersions() {
        PracticeId id = practices.tell(author(), PracticeFixtures.complete("First " + unique, 0));
        practices.editAndShare(author(), id, PracticeFixtures.complete("Second " + unique, 2));
        asAuthor(PracticeLinks.page(id));
        assertThat(page()).contains("Second " + unique).doesNotContain("First " + unique);
        press("Show 1 earlier version");
        assertThat(page()).contains("First " + unique);
    }

    @Test
    @DisplayName("R0.3 UC-PRA-02 offers an organisation that is not listed to show its group alone, and no other")
    void offersToShowTheGroupAlone() {
        asAuthor(PracticeLinks.NEW);
        assertThat(groupAlone()).isTrue();
        OrganisationStage.Founded listed =
                make.listed("Network", OrganisationType.NATIONAL_NGO, PracticeFixtures.ECUADOR);
        go(listed, PracticeLinks.NEW);
        assertThat(groupAlone()).isFalse();
        PracticeId id = practices.tell(author(), PracticeFixtures.unnamed(PracticeFixtures.complete(unique, 0)));
        go(listed, PracticeLinks.page(id));
        assertThat(page()).contains(unique, "Civil society", "Name not shown").doesNotContain(service.name());
        asAuthor(PracticeLinks.page(id));
        assertThat(page()).contains("Others see your group only");
    }
}
