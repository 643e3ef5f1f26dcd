package org.partnershipportal.consultation.input.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.EnteredRow;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-INP-11, R14.13: the report team enters what came on paper or in a hearing")
class EnteredPagesTest extends PagesTest {

    @Autowired
    private EnteredInputs entered;

    @Autowired
    private Inputs inputs;

    @Autowired
    private InputStage stage;

    @Autowired
    private Clock clock;

    private Actor team;
    private CallDetails call;

    @BeforeEach
    void setTheStage() {
        team = stage.secretariat();
        call = stage.openCall(team);
    }

    private void open(Actor actor, String path) {
        TestSessions.signIn(Objects.requireNonNull(actor.person()), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/" + path);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        ((RadioButtonGroup<T>) find(RadioButtonGroup.class)
                        .withCondition(group -> sentence(label).equals(group.getLabel()))
                        .single())
                .setValue(value);
    }

    private InputId typed() {
        open(team, InputLinks.enter(call.code()));
        choose("input.enter.origin", EntryOrigin.POST);
        find(DatePicker.class).single().setValue(LocalDate.ofInstant(clock.instant(), Formats.GENEVA));
        field(sentence("shared.field.original-reference")).setValue("File 17/2027");
        field(sentence("input.enter.holder") + " (optional)").setValue("Doña Amal");
        choose("input.enter.name", NameChoice.TEAM_ONLY);
        choose("input.enter.text", TextChoice.PUBLISHED);
        area(sentence("input.enter.consent")).setValue("Signed form, second page");
        press(sentence("input.enter.begin"));
        return rows().getFirst().input();
    }

    private List<EnteredRow> rows() {
        return entered.list(team, call.id(), 0, 50).rows();
    }

    @Test
    void beginsFromTheDeskAndTypesIntoTheContributorsForm() {
        open(team, CallLinks.desk(call.code()));
        assertThat(page()).contains(sentence("input.enter.act"));
        typed();
        assertThat(page()).contains("Doña Amal", sentence("input.entered.post"), sentence("input.check.title"));
        assertThat(page()).doesNotContain(sentence("input.cosigners.title"));
    }

    @Test
    void namesEachFieldThatIsMissing() {
        open(team, InputLinks.enter(call.code()));
        press(sentence("input.enter.begin"));
        assertThat(page())
                .contains("There is a problem", sentence("input.problem.no-holder"), sentence("shared.problem.date"));
        assertThat(rows()).isEmpty();
    }

    @Test
    void asksWhetherItIsAnotherOnlyOnceItLooksLikeOneEnteredBefore() {
        typed();
        assertThat(rows()).hasSize(1);
        open(team, InputLinks.enter(call.code()));
        assertThat(page()).doesNotContain(sentence("input.enter.another"));
        typed();
        assertThat(rows()).hasSize(1);
        assertThat(page()).contains(sentence("input.problem.entered-already"), sentence("input.enter.another"));
    }

    @Test
    void givesTheReceiptForTheHolderAndRecordsThatTheConsentEnded() {
        InputId id = typed();
        stage.answer(team, id, "law", "The law is good.");
        stage.submit(team, id);
        open(team, InputLinks.receipt(id));
        assertThat(page())
                .contains(
                        "Doña Amal",
                        sentence("receipt.paper.number"),
                        sentence("input.receipt.outside-words"),
                        "the report team reads your input")
                .doesNotContain("This input can be changed until");
        open(team, CallLinks.desk(call.code()));
        assertThat(page()).contains("File 17/2027", sentence("input.enter.end"));
        open(team, InputLinks.endEntered(id));
        press(sentence("input.enter.end-act"));
        assertThat(page()).contains("There is a problem");
        find(DatePicker.class).single().setValue(LocalDate.ofInstant(clock.instant(), Formats.GENEVA));
        area(sentence("input.enter.end-reason")).setValue("She telephoned.");
        press(sentence("input.enter.end-act"));
        assertThat(inputs.details(team, id).status()).isEqualTo(InputStatus.WITHDRAWN);
    }

    @Test
    @DisplayName("R0.1 for the secretariat outside the team there are no such pages")
    void isNotThereForOthers() {
        InputId id = typed();
        Actor other = Actor.staff(stage.person(), Set.of(StaffRole.SECRETARIAT));
        open(other, CallLinks.desk(call.code()));
        assertThat(page()).doesNotContain("Doña Amal").doesNotContain(sentence("input.enter.act"));
        open(other, InputLinks.enter(call.code()));
        assertThat(page()).doesNotContain(sentence("input.enter.consent"));
        open(other, InputLinks.page(id));
        assertThat(page()).doesNotContain("Doña Amal");
        open(other, InputLinks.endEntered(id));
        assertThat(page()).doesNotContain("Doña Amal");
    }
}
