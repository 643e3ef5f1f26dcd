package org.partnershipportal.exchange.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.training.EnrolmentId;
import org.partnershipportal.exchange.training.Enrolments;
import org.partnershipportal.exchange.training.Enrolments.Candidate;
import org.partnershipportal.exchange.training.TrainingId;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.exchange.training.TrainingStage;
import org.partnershipportal.exchange.training.TrainingStatus;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-TRN-01 to 05: the pages about trainings")
class TrainingPagesTest extends PagesTest {

    @Autowired
    TrainingStage stage;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Trainings trainings;

    @Autowired
    Enrolments enrolments;

    private final String title = "Searches " + UUID.randomUUID();

    private void open(Founded as, String path) {
        TestSessions.signIn(as.founder());
        UI.getCurrent().navigate(as.id() + "/" + path);
    }

    private void pressLast(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    @Test
    @DisplayName("UC-TRN-02 keeps what is typed while something is at fault, and announces the draft")
    void draftsAndAnnounces() {
        open(stage.organiser, TrainingLinks.NEW);
        field("Title").setValue(title);
        find(IntegerField.class).all().getFirst().setValue(0);
        press("Save draft");
        assertThat(page()).contains("Enter a number of places from 1 to 10,000.");
        assertThat(field("Title").getValue()).isEqualTo(title);
        TrainingId id = stage.drafted(title, 2);
        open(stage.organiser, TrainingLinks.page(id));
        press("Announce");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(trainings.details(stage.host(), id).status()).isEqualTo(TrainingStatus.ANNOUNCED);
        assertThat(page()).contains("Announced", "https://meet.example.org/7");
    }

    @Test
    @DisplayName("UC-TRN-03 registers a member, shows the waiting list, and gives a place up")
    void registersAndGivesUp() {
        Founded first = stage.another("First");
        Founded second = stage.another("Second");
        TrainingId id = stage.announced(title, 1);
        open(first, TrainingLinks.page(id));
        press("Register participants");
        people().setValue(Set.copyOf(enrolments.candidates(organisations.owner(first))));
        pressLast("Register participants");
        assertThat(page()).contains("Has a place", "https://meet.example.org/7");
        stage.registered(id, second);
        open(second, TrainingLinks.page(id));
        assertThat(page())
                .contains("On the waiting list", "Ahead on the waiting list: 0")
                .doesNotContain("meet.example.org", first.name());
        open(first, TrainingLinks.page(id));
        press("Withdraw");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Withdrawn");
        open(second, TrainingLinks.page(id));
        assertThat(page()).contains("Has a place");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Candidate> people() {
        return find(MultiSelectComboBox.class).single();
    }

    @Test
    @DisplayName("UC-TRN-04 records attendance; others do not find the list of participants")
    void recordsAttendance() {
        Founded first = stage.another("First");
        TrainingId id = stage.announced(title, 1);
        EnrolmentId one = stage.registered(id, first);
        open(first, TrainingLinks.participants(id));
        assertThat(page()).doesNotContain("Participants and waiting list");
        stage.over(id, () -> {
            open(stage.organiser, TrainingLinks.participants(id));
            assertThat(page()).contains(first.name(), "Has a place");
            attendance().setValue(Set.of(0, 1));
            assertThat(enrolments.participants(stage.host(), id, 0, 20).rows())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.id()).isEqualTo(one);
                        assertThat(row.attended()).containsExactlyInAnyOrder(0, 1);
                    });
            open(stage.organiser, TrainingLinks.page(id));
            press("Mark as held");
            test(find(ConfirmDialog.class).single()).confirm();
            open(first, TrainingLinks.page(id));
            assertThat(page()).contains("Sessions attended: 2 of 2", "Download the certificate (PDF)");
        });
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Integer> attendance() {
        return find(CheckboxGroup.class).single();
    }

    @Test
    @DisplayName("UC-TRN-01 lists trainings; a draft is its organiser's")
    void lists() {
        stage.drafted(title, 2);
        open(stage.organiser, TrainingLinks.LIST);
        assertThat(page()).contains("Draft a training course");
        open(stage.another("First"), TrainingLinks.LIST);
        assertThat(page()).doesNotContain(title);
    }
}
