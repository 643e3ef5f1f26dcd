package org.partnershipportal.overview.mydata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.overview.mydata.DataCopies;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** One's own data, and the operator's erasure. */
@PortalModuleTest
@WithMockUser
@DisplayName("UC-HOME-03, UC-ADM-02: my data")
class MyDataViewTest extends PagesTest {

    @Autowired
    InputStage stage;

    @Autowired
    Persons persons;

    @Autowired
    DataCopies copies;

    @Test
    void saysWhatAnErasureDoesAndDoesItAfterItWasConfirmed() {
        PersonId person = stage.person();
        Actor alone = Actor.person(person);
        stage.answered(alone, stage.openCall());
        TestSessions.signIn(person);
        UI.getCurrent().navigate("me/me/data");
        assertThat(page())
                .contains("A sealed input is linked to nobody")
                .contains("1 draft that you did not submit is deleted")
                .contains("a former member");
        test(field("Confirmation")).setValue(person + "@example.org");
        press("Erase my account");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(persons.names(Actor.system(), List.of(person))).isEmpty();
    }

    @Test
    void offersTheLastOwnerToHandOverOrToCloseFirst() {
        Actor owner = stage.contributor();
        PersonId person = Objects.requireNonNull(owner.person());
        TestSessions.signIn(person);
        UI.getCurrent().navigate("me/me/data");
        assertThat(page()).contains("you are the only owner");
        assertThat(hrefs())
                .anyMatch(href ->
                        href.contains(owner.organisation().orElseThrow().toString()) && href.contains("members"));
        assertThat(find(com.vaadin.flow.component.button.Button.class)
                        .withText("Erase my account")
                        .all())
                .isEmpty();
    }

    @Test
    void letsTheOperatorFindOnlyAWholeAddress() {
        PersonId person = stage.person();
        PersonId admin = stage.person();
        TestSessions.signIn(admin, StaffRole.ADMIN);
        UI.getCurrent().navigate("staff/administration/erase");
        EmailField address = find(EmailField.class).single();
        test(address).setValue(person.toString().substring(0, 8) + "@example.org");
        press("Find account");
        assertThat(page()).contains("No account has this address").doesNotContain("At the person’s request");
        test(address).setValue(person + "@example.org");
        press("Find account");
        assertThat(page())
                .contains("This account can be erased", "At the person’s request")
                .doesNotContain(persons.names(Actor.system(), List.of(person)).values());
        press("Erase account");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(persons.names(Actor.system(), Set.of(person))).isEmpty();
    }

    @Test
    @DisplayName("the account of a last owner reads as any other does, but for what becomes of the organisation")
    void tellsTheOperatorNeitherWhoSomebodyIsNorWhatTheyWroteNorForWhom() {
        Actor owner = stage.contributor();
        stage.answered(owner, stage.openCall());
        stage.submit(owner, stage.answered(owner, stage.openCall()));
        PersonId person = Objects.requireNonNull(owner.person());
        PersonId other = stage.person();
        TestSessions.signIn(stage.person(), StaffRole.ADMIN);
        UI.getCurrent().navigate("staff/administration/erase");
        EmailField address = find(EmailField.class).single();
        test(address).setValue(other + "@example.org");
        press("Find account");
        String possible = page();
        List<String> links = hrefs();
        test(address).setValue(person + "@example.org");
        press("Find account");
        String sentence =
                "This person is the only owner of an organisation. If you erase the account, the member who has"
                        + " been a signatory for longest becomes its owner. An organisation without another signatory is closed.";
        assertThat(page().replace(sentence, "This account can be erased.")).isEqualTo(possible);
        assertThat(page()).contains(sentence);
        assertThat(hrefs()).isEqualTo(links);
        assertThat(page().replace(sentence, ""))
                .doesNotContain("draft", "input", "owner", "organisation")
                .doesNotContain(owner.organisation().orElseThrow().toString())
                .doesNotContain(persons.names(Actor.system(), List.of(person)).values());
    }

    @Test
    @DisplayName("UC-HOME-04: an owner asks for the organisation's copy on its own page, which nobody else finds")
    void asksForTheOrganisationsCopy() {
        Actor owner = stage.contributor();
        PersonId person = Objects.requireNonNull(owner.person());
        String acting = Acting.organisation(owner.organisation().orElseThrow()).segment();
        TestSessions.signIn(person);
        UI.getCurrent()
                .navigate(acting + "/organisations/" + owner.organisation().orElseThrow());
        assertThat(hrefs()).anyMatch(href -> href.contains("organisation-data"));
        UI.getCurrent().navigate(acting + "/organisation-data");
        assertThat(find(H1.class).single().getText()).isEqualTo("Data of my organisation");
        press("Prepare a copy for my organisation");
        assertThat(copies.list(owner, true)).hasSize(1);
        UI.getCurrent().navigate("me/organisation-data");
        assertThat(find(H1.class).single().getText()).isEqualTo("Not found");
        UI.getCurrent().navigate("me/me/data");
        assertThat(page()).contains("Prepare my copy").doesNotContain("Data of my organisation");
    }

    @Test
    void doesNotShowTheOperatorsPageToOtherStaff() {
        TestSessions.signIn(stage.person(), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/administration/erase");
        assertThat(find(H1.class).single().getText()).isEqualTo("Not found");
    }
}
