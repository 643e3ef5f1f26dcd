package org.partnershipportal.consultation.input.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.CosignerStatus;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputRow;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.MenuButton;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-INP-01 to UC-INP-10: the pages of an input")
class InputPagesTest extends PagesTest {

    @Autowired
    InputPagesStage stage;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Receipts receipts;

    @Autowired
    ArrivalsSlot arrivals;

    @Autowired
    Calls calls;

    @Autowired
    CallStartSlot start;

    private CallDetails call;

    @BeforeEach
    void setTheStage() {
        call = stage.openCall(20);
    }

    @Test
    @DisplayName("UC-INP-01, R14.4 asks how one wants to be known before anything is created")
    void asksHowOneWantsToBeKnownFirst() {
        lead("calls/" + call.code() + "/answer");
        assertThat(page()).contains("Only the report team knows who you are.");
        assertThat(stage.inputs.oursTo(stage.lead(), call.id()).rows()).isEmpty();
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(NameChoice.TEAM_ONLY);
        press("Start");
        assertThat(find(H1.class).single().getText()).isEqualTo("Your input");
        assertThat(stage.inputs.oursTo(stage.lead(), call.id()).rows())
                .extracting(InputRow::status)
                .containsExactly(InputStatus.DRAFT);
    }

    @Test
    @DisplayName("UC-INP-01, R14.8 leads to the public page for a sealed input, and begins none here")
    void beginsNoSealedInputHere() {
        lead("calls/" + call.code() + "/answer");
        assertThat(hrefs()).contains("../en/calls/" + call.code());
        assertThat(((RadioButtonGroup<?>) find(RadioButtonGroup.class).single())
                        .getListDataView()
                        .getItems()
                        .map(Object::toString))
                .doesNotContain("SEALED");
    }

    @Test
    @DisplayName("UC-INP-01 shows what was begun already before one begins another")
    void showsWhatWasBegun() {
        InputId id = stage.draft(call);
        lead("calls/" + call.code() + "/answer");
        assertThat(page()).contains("Inputs you have already started");
        assertThat(hrefs()).contains(stage.lead + "/inputs/" + id);
        press("Start another input");
        assertThat(stage.inputs.oursTo(stage.lead(), call.id()).total()).isEqualTo(2);
    }

    @Test
    @DisplayName("UC-INP-01 leads a person alone to their organisations where the call takes none")
    void takesNoPersonAloneWhereTheCallDoesNot() {
        CallDetails closed = stage.openCall(20, false);
        TestSessions.signIn(stage.writer);
        UI.getCurrent().navigate("me/calls/" + closed.code() + "/answer");
        assertThat(page()).contains(sentence("input.refusal.organisations-only"));
        assertThat(find(Button.class).withText("Start").all()).isEmpty();
        assertThat(hrefs()).contains(stage.lead + "/calls/" + closed.code() + "/answer");
    }

    @Test
    @DisplayName("UC-INP-01 lets a person answer alone, who signs with nobody")
    void letsAPersonAnswerAlone() {
        TestSessions.signIn(stage.writer);
        UI.getCurrent().navigate("me/calls/" + call.code() + "/answer");
        press("Start");
        assertThat(page()).contains("For yourself").doesNotContain(sentence("input.cosigners.title"));
    }

    @Test
    @DisplayName("UC-INP-02 tells what is to do, and what stands in the way of submitting")
    void tellsWhatIsToDo() {
        InputId id = stage.draft(call);
        lead("inputs/" + id);
        assertThat(page())
                .contains("No questions answered yet", "1. What of causes?", "2. What of custody? Optional")
                .contains("Cannot start yet: finish question 1 first.", "Geneva time (UTC+", "20 days left")
                .doesNotContain("What of how-many?");
        stage.write(id, InputPagesStage.CAUSES, "one two three four five six");
        lead("inputs/" + id);
        assertThat(page()).contains("This answer has 6 words; the limit is 5. Remove 1 word.", "In progress");
        stage.write(id, InputPagesStage.CAUSES, "Poverty");
        lead("inputs/" + id);
        assertThat(page()).contains("1 of 3 questions answered", "1 of 5 words", "Completed");
        assertThat(hrefs()).contains(stage.lead + "/inputs/" + id + "/check");
    }

    @Test
    @DisplayName("UC-INP-02, R0.1 shows nobody else's input, by any of its pages")
    void showsNobodyElsesInput() {
        InputId id = stage.answered(call, "Poverty");
        for (String below :
                List.of("", "/questions/causes", "/co-signers", "/publication", "/check", "/receipt", "/sign")) {
            open(stage.activist, stage.network, "inputs/" + id + below);
            assertThat(page())
                    .as(below)
                    .contains(sentence("shell.error.not-found-sentence"))
                    .doesNotContain("Poverty");
            TestSessions.signIn(stage.officer, StaffRole.SECRETARIAT);
            UI.getCurrent().navigate("staff/inputs/" + id + below);
            assertThat(page())
                    .as(below)
                    .contains(sentence("shell.error.not-found-sentence"))
                    .doesNotContain("Poverty");
        }
    }

    @Test
    @DisplayName("UC-INP-02 lists our inputs and what waits for our signature")
    void listsOurInputs() {
        InputId id = stage.frozen(call, "Poverty");
        lead("inputs");
        assertThat(page()).contains("Women deprived of liberty", "Draft").doesNotContain("Awaiting your signature");
        open(stage.activist, stage.network, "co-signatures");
        assertThat(page()).contains("Awaiting your signature", "Another organisation leads this input");
        assertThat(hrefs()).contains(stage.network + "/inputs/" + id + "/sign");
        lead("co-signatures");
        assertThat(page()).contains(sentence("input.list.none-waiting"));
    }

    @Test
    @DisplayName("UC-INP-02 asks nobody to sign what they have signed")
    void asksNobodyWhoHasSigned() {
        InputId id = stage.frozen(call, "Poverty");
        open(stage.activist, stage.network, "inputs/" + id + "/sign");
        press("Sign");
        open(stage.activist, stage.network, "inputs");
        assertThat(hrefs()).contains(stage.network + "/inputs/" + id + "/sign");
        assertThat(page()).contains("Led by another organisation.").doesNotContain("has invited you to sign");
    }

    @Test
    @DisplayName("UC-INP-02 says when what is written differs from what was sent")
    void saysThatItDiffersFromWhatWasSent() {
        InputId id = stage.answered(call, "Poverty");
        stage.submitted(id);
        lead("inputs/" + id);
        assertThat(page()).contains("Submitted. We received it on");
        stage.write(id, InputPagesStage.CAUSES, "Poverty and laws");
        lead("inputs/" + id);
        assertThat(page()).contains("You have made changes since then");
    }

    @Test
    @DisplayName("UC-INP-02 withdraws what was sent after asking, and offers nothing more to do to it")
    void withdrawsAfterAsking() {
        InputId id = stage.answered(call, "Poverty");
        lead("inputs/" + id);
        assertThat(menus()).isEmpty();
        stage.submitted(id);
        lead("inputs/" + id);
        test(menus().getFirst()).click();
        test(find(NativeButton.class).all().stream()
                        .filter(button -> "Withdraw this input".equals(text(button)))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stage.inputs.details(stage.lead(), id).status()).isEqualTo(InputStatus.WITHDRAWN);
        lead("inputs/" + id);
        assertThat(page()).contains(sentence("input.page.was-withdrawn"));
        lead("inputs/" + id + "/check");
        assertThat(find(Button.class).withText("Submit").all()).isEmpty();
    }

    @Test
    @DisplayName("UC-INP-03 gives the field what stands there, and no subject to the title")
    void givesTheFieldWhatStandsThere() {
        InputId id = stage.answered(call, "Poverty & <laws>");
        lead("inputs/" + id + "/questions/causes");
        String config = find(AnswerField.class).single().getElement().getAttribute("config");
        assertThat(config)
                .contains("Poverty & <laws>", "../drafts/" + stage.lead + "/" + id + "/causes", "\"edition\":1")
                .contains("2 of 5 words");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Question 1");
        assertThat(hrefs()).contains(stage.lead + "/inputs/" + id + "/questions/custody");
        lead("inputs/" + id + "/questions/of-another-call");
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }

    @Test
    @DisplayName("UC-INP-03 saves a choice, which may bring up the next question")
    void savesAChoice() {
        InputId id = stage.draft(call);
        lead("inputs/" + id + "/questions/custody");
        assertThat(hrefs()).contains(stage.lead + "/inputs/" + id + "/questions/work");
        choose("yes");
        assertThat(stage.stands(id, InputPagesStage.CUSTODY)).isEqualTo(new AnswerValue.Chosen(Set.of("yes")));
        assertThat(page()).contains("Saved ");
        assertThat(hrefs()).contains(stage.lead + "/inputs/" + id + "/questions/how-many");
        lead("inputs/" + id + "/questions/how-many");
        TextField number = find(TextField.class).single();
        test(number).setValue("many");
        assertThat(number.getErrorMessage()).isEqualTo(sentence("questionnaire.problem.number"));
        assertThat(number.getHelperText()).isEqualTo("From 0 to 5000. Unit: persons.");
        test(number).setValue("5001");
        assertThat(number.getErrorMessage()).isEqualTo("5001 is too high. Enter 5000 or less.");
        test(number).setValue("1 250");
        assertThat(number.isInvalid()).isFalse();
        assertThat(stage.stands(id, InputPagesStage.HOW_MANY)).isEqualTo(new AnswerValue.Text("1250"));
    }

    @Test
    @DisplayName("UC-INP-03 shows whoever comes later what stands there now")
    void showsWhoeverComesLater() {
        InputId id = stage.draft(call);
        lead("inputs/" + id + "/questions/custody");
        stage.save(id, InputPagesStage.CUSTODY, new AnswerValue.Chosen(Set.of("no")));
        choose("yes");
        assertThat(page()).contains("Someone changed this at");
        assertThat(stage.stands(id, InputPagesStage.CUSTODY)).isEqualTo(new AnswerValue.Chosen(Set.of("no")));
        choose("yes");
        assertThat(stage.stands(id, InputPagesStage.CUSTODY)).isEqualTo(new AnswerValue.Chosen(Set.of("yes")));
    }

    @Test
    @DisplayName("UC-INP-03, R14.10 takes rows, up to as many as the call says")
    void takesRows() {
        InputId id = stage.draft(call);
        lead("inputs/" + id + "/questions/work");
        test(firstField("Activity")).setValue("Training of judges");
        assertThat(stage.stands(id, InputPagesStage.WORK))
                .isEqualTo(new AnswerValue.Rows(List.of(Map.of("activity", "Training of judges"))));
        press("Add a row");
        press("Add a row");
        assertThat(page()).contains("3 of up to 3 rows");
        assertThat(find(Button.class).withText("Add a row").single().isEnabled())
                .isFalse();
        test(find(Button.class).withText("Remove").all().getLast()).click();
        assertThat(page()).as("an empty row").contains("2 of up to 3 rows");
        test(find(Button.class).withText("Remove").all().getFirst()).click();
        assertThat(page()).as("asked first").contains("2 of up to 3 rows");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("1 of up to 3 rows");
        assertThat(stage.stands(id, InputPagesStage.WORK)).isEqualTo(new AnswerValue.Rows(List.of()));
    }

    @Test
    @DisplayName("UC-INP-04, R14.6 asks by code, freezes what is complete, and takes back")
    void asksAndFreezes() {
        InputId id = stage.draft(call);
        lead("inputs/" + id + "/co-signers");
        press("Send invitation");
        assertThat(page()).contains("Choose an option.");
        field("Or enter its invitation code").setValue("NOT-A-CODE");
        press("Send invitation");
        assertThat(page()).contains(sentence("shared.problem.no-such-code"));
        stage.cosigners.invite(stage.lead(), new InviteCosigner(id, stage.network, "", CosignerPart.CO_SIGNER));
        lead("inputs/" + id + "/co-signers");
        assertThat(page()).contains("Network", "Invited", "nobody else can read the text");
        press("Freeze this version");
        assertThat(page()).contains(sentence("questionnaire.problem.required"));
        stage.write(id, InputPagesStage.CAUSES, "Poverty");
        press("Freeze this version");
        assertThat(page()).contains("Version 1 is frozen. Nothing has changed since.");
        press("Withdraw invitation");
        assertThat(stage.inputs.details(stage.lead(), id).cosigners())
                .allMatch(cosigner -> cosigner.status() == CosignerStatus.TAKEN_BACK);
    }

    @Test
    @DisplayName("R14.6 asking freezes what is written, and undoes no signature that was given")
    void freezesByAskingFirst() {
        InputId id = stage.answered(call, "Poverty");
        stage.cosigners.ask(stage.lead(), new InviteCosigner(id, stage.network, "", CosignerPart.CO_SIGNER));
        lead("inputs/" + id + "/co-signers");
        assertThat(page())
                .contains("Version 1 is frozen. Nothing has changed since.")
                .contains("Every organisation you invite can read version 1, frozen on")
                .doesNotContain("Freeze this version", "Freeze a new version", "later changes");
        stage.cosigners.ask(stage.lead(), new InviteCosigner(id, stage.another(), "", CosignerPart.CO_SIGNER));
        assertThat(stage.inputs.details(stage.lead(), id).frozenVersion())
                .as("the same text is not frozen twice")
                .isOne();
        stage.cosigners.sign(stage.network(), new SignInput(id, 1, NameChoice.SHOWN, TextChoice.PUBLISHED));
        stage.write(id, InputPagesStage.CAUSES, "Poverty and law");
        stage.cosigners.ask(stage.lead(), new InviteCosigner(id, stage.another(), "", CosignerPart.SUPPORTER));
        assertThat(stage.inputs.details(stage.lead(), id).frozenVersion()).isOne();
        InputId unsigned = stage.answered(stage.openCall(20), "Poverty");
        lead("inputs/" + unsigned + "/co-signers");
        assertThat(page()).contains(sentence("input.cosigners.ask-freezes"));
        field("Or enter its invitation code").setValue(stage.networkCode());
        press("Freeze the text and invite");
        assertThat(stage.inputs.details(stage.lead(), unsigned).frozenVersion()).isOne();
        stage.write(unsigned, InputPagesStage.CAUSES, "Poverty and law");
        stage.cosigners.ask(stage.lead(), new InviteCosigner(unsigned, stage.another(), "", CosignerPart.SUPPORTER));
        assertThat(stage.inputs.details(stage.lead(), unsigned).frozenVersion())
                .as("nobody signed, and yet only the lead freezes another")
                .isOne();
        lead("inputs/" + unsigned + "/co-signers");
        assertThat(page())
                .contains("It cannot read your later changes", "Freeze a new version")
                .doesNotContain("Freeze the text and invite");
        InputId empty = stage.draft(stage.openCall(20));
        stage.cosigners.ask(stage.lead(), new InviteCosigner(empty, stage.network, "", CosignerPart.CO_SIGNER));
        assertThat(stage.inputs.details(stage.lead(), empty).frozenVersion())
                .as("nothing can be submitted yet")
                .isZero();
        lead("inputs/" + empty + "/co-signers");
        assertThat(page()).contains(sentence("input.cosigners.ask-without"));
    }

    @Test
    @DisplayName("UC-INP-08, R14.6 lets the invited read a frozen version only, sign it, and leave")
    void signsAFrozenVersion() {
        InputId id = stage.answered(call, "Poverty");
        stage.cosigners.invite(stage.lead(), new InviteCosigner(id, stage.network, "", CosignerPart.CO_SIGNER));
        open(stage.activist, stage.network, "inputs/" + id + "/sign");
        assertThat(page()).contains(sentence("input.sign.nothing-yet")).doesNotContain("Poverty");
        stage.inputs.freeze(stage.lead(), id);
        stage.write(id, InputPagesStage.CAUSES, "Written after");
        open(stage.activist, stage.network, "inputs/" + id);
        assertThat(page()).contains("Poverty").doesNotContain("Written after");
        press("Sign");
        assertThat(stage.inputs.details(stage.lead(), id).cosigners())
                .allMatch(cosigner -> cosigner.status() == CosignerStatus.SIGNED);
        press("Withdraw our signature");
        test(find(ConfirmDialog.class).single()).confirm();
        open(stage.activist, stage.network, "inputs/" + id + "/sign");
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }

    @Test
    @DisplayName("UC-INP-04, R14.6 reminds an organisation that has not signed, a day after it was asked")
    void reminds() {
        InputId id = stage.frozen(call, "Poverty");
        lead("inputs/" + id + "/co-signers");
        assertThat(find(Button.class).withText("Remind").all()).isEmpty();
        stage.askedADayEarlier(id);
        lead("inputs/" + id + "/co-signers");
        press("Remind");
        assertThat(page()).contains("Reminder sent on");
        assertThat(find(Button.class).withText("Remind").all()).isEmpty();
    }

    @Test
    @DisplayName("UC-INP-08 declines after asking")
    void declinesAfterAsking() {
        InputId id = stage.frozen(call, "Poverty");
        open(stage.activist, stage.network, "inputs/" + id + "/sign");
        press("Decline");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stage.inputs.details(stage.lead(), id).cosigners())
                .allMatch(cosigner -> cosigner.status() == CosignerStatus.DECLINED);
    }

    @Test
    @DisplayName("UC-INP-05, R0.3 is not published by preset, and shows exactly what would be")
    void isNotPublishedByPreset() {
        InputId id = stage.answered(call, "Poverty");
        lead("inputs/" + id + "/publication");
        assertThat(texts().getValue()).isEqualTo(TextChoice.NOT_PUBLISHED);
        assertThat(page())
                .contains("Nothing: it is not listed, not counted and leaves no trace")
                .doesNotContain("Poverty");
    }

    @Test
    @DisplayName("UC-INP-05, R14.4 saves the choices, and the narrowest of all who sign holds")
    void savesTheChoices() {
        InputId id = stage.frozen(call, "Poverty");
        lead("inputs/" + id + "/publication");
        texts().setValue(TextChoice.PUBLISHED);
        names().setValue(NameChoice.SHOWN);
        assertThat(page()).contains("The text and your name", "Poverty");
        press("Save and go to all tasks");
        assertThat(stage.inputs.details(stage.lead(), id).effectiveText()).isEqualTo(TextChoice.PUBLISHED);
        stage.cosigners.sign(stage.network(), new SignInput(id, 1, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED));
        lead("inputs/" + id + "/publication");
        assertThat(page()).contains("Report team only · Text not published");
    }

    @Test
    @DisplayName("UC-INP-06, UC-INP-07 submits what was checked, once declared and confirmed, against a receipt")
    void submitsWhatWasChecked() {
        InputId id = stage.answered(call, "Poverty");
        lead("inputs/" + id + "/check");
        assertThat(page()).contains("Poverty", "1 of 5 words", "Not answered");
        press("Submit");
        assertThat(page()).contains(sentence("input.check.confirm-first"));
        find(Checkbox.class).single().setValue(true);
        press("Submit");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(H1.class).single().getText()).isEqualTo("Input received");
        var receipt = receipts.of(stage.lead(), id.value()).getFirst();
        assertThat(page())
                .contains(receipt.number().toString(), receipt.sha256().substring(0, 4));
        assertThat(page()).doesNotContain("Poverty");
        assertThat(find(Anchor.class).withText("Download what I sent").single().getHref())
                .isNotBlank();
    }

    @Test
    @DisplayName("UC-INP-07, R14.2 says which file was refused later, and until when another may take its place")
    void showsWhatWasRefusedLater() throws IOException {
        InputId id = stage.answered(call, "Poverty");
        documents.upload(
                stage.lead(),
                new Upload(id.ref(), InputPagesStage.CAUSES, "scan.txt"),
                new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8)));
        await().until(() -> documents.of(stage.lead(), id.ref()).getFirst().status() == DocumentStatus.READY);
        stage.submitted(id);
        lead("inputs/" + id + "/receipt");
        assertThat(page()).doesNotContain("You can replace this file until");
        jdbc.sql("UPDATE document_documents SET status = 'REFUSED', refusal = 'VIRUS' WHERE owner_id = :id")
                .param("id", id.toString())
                .update();
        lead("inputs/" + id + "/receipt");
        assertThat(page())
                .contains(
                        "Files that did not pass our checks",
                        "scan.txt",
                        sentence(DocumentRefusal.VIRUS.key()),
                        "You can replace this file until");
        assertThat(find(com.vaadin.flow.component.upload.Upload.class)
                        .single()
                        .getUploadButton()
                        .getElement()
                        .getText())
                .isEqualTo("Choose a different file");
        lead("inputs/" + id);
        assertThat(page())
                .as("the task list names it too, with the cure")
                .contains(
                        "scan.txt",
                        sentence(DocumentRefusal.VIRUS.key()),
                        "You can replace this file until",
                        "Choose a different file on the receipt page");
    }

    @Test
    @DisplayName("UC-INP-06 submits nothing that was changed after it was checked")
    void submitsNothingUnseen() {
        InputId id = stage.answered(call, "Poverty");
        lead("inputs/" + id + "/check");
        stage.write(id, InputPagesStage.CAUSES, "Swapped");
        find(Checkbox.class).single().setValue(true);
        press("Submit");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains(sentence("input.refusal.version-changed"), "Swapped");
        assertThat(receipts.of(stage.lead(), id.value())).isEmpty();
    }

    @Test
    @DisplayName("UC-INP-06 shows on top what keeps it from being submitted, with the way there")
    void showsWhatIsMissing() {
        InputId id = stage.draft(call);
        lead("inputs/" + id + "/check");
        assertThat(page()).contains("There is a problem", "1. This question is required. Enter an answer.");
        find(Checkbox.class).single().setValue(true);
        press("Submit");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(receipts.of(stage.lead(), id.value())).isEmpty();
        assertThat(page()).contains("There is a problem");
    }

    @Test
    @DisplayName("UC-INP-06, R14.6 wants a frozen version where others sign, and says who has not answered")
    void wantsAFrozenVersion() {
        InputId id = stage.frozen(call, "Poverty");
        stage.write(id, InputPagesStage.CAUSES, "Poverty and laws");
        lead("inputs/" + id + "/check");
        assertThat(page()).contains("You are submitting version 1", sentence("input.cosigners.changed"));
        stage.inputs.freeze(stage.lead(), id);
        lead("inputs/" + id + "/check");
        assertThat(page()).contains("One co-signer has not responded.");
    }

    @Test
    @DisplayName("UC-INP-06, R14.2 says when a submission came that was too late, and keeps the draft")
    void saysWhenItCameTooLate() {
        InputId id = stage.answered(call, "Poverty");
        lead("inputs/" + id + "/check");
        find(Checkbox.class).single().setValue(true);
        press("Submit");
        stage.close(call);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page())
                .contains(
                        "We received your submission on",
                        "The deadline was 5 January 2026, 12:00, so we could not accept it.",
                        "Poverty")
                .contains("The deadline has passed. Your draft has been kept.Ask for more time");
        assertThat(find(Button.class).withText("Submit").all()).isEmpty();
        assertThat(receipts.of(stage.lead(), id.value())).isEmpty();
        lead("inputs/" + id);
        assertThat(page())
                .contains(
                        "DeadlineThe deadline has passed",
                        "The deadline has passed. Your draft has been kept.",
                        "Ask for more time");
    }

    @Test
    @DisplayName("UC-INP-05, R14.4 lets one narrow after the deadline, and nothing else")
    void narrowsAfterTheDeadline() {
        InputId id = stage.answered(call, "Poverty");
        stage.inputs.choose(stage.lead(), id, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.submitted(id);
        stage.close(call);
        lead("inputs/" + id + "/publication");
        texts().setValue(TextChoice.NOT_PUBLISHED);
        press("Apply this choice");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stage.inputs.details(stage.lead(), id).effectiveText()).isEqualTo(TextChoice.NOT_PUBLISHED);
        assertThat(stage.inputs.details(stage.lead(), id).effectiveName()).isEqualTo(NameChoice.SHOWN);
        lead("inputs/" + id + "/publication");
        assertThat(texts().getListDataView().getItems()).containsExactly(TextChoice.NOT_PUBLISHED);
    }

    @Test
    @DisplayName("UC-INP-08, R14.6 takes no signature after the deadline")
    void takesNoSignatureAfterTheDeadline() {
        InputId id = stage.frozen(call, "Poverty");
        stage.close(call);
        open(stage.activist, stage.network, "inputs/" + id + "/sign");
        assertThat(page()).contains("Poverty", sentence("input.sign.over"));
        assertThat(find(Button.class).withText("Sign").all()).isEmpty();
    }

    @Test
    @DisplayName(
            "UC-INP-10, R14.9 shows the desk how many came by day, and not from whom, with which choices or a word of it")
    void showsTheDeskHowManyCameByDay() {
        InputId id = stage.answered(call, "Unspeakable");
        stage.submitted(id);
        TestSessions.signIn(stage.officer, StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/home");
        assertThat(text(arrived(stage.desk())))
                .contains(sentence("input.arrived.today"))
                .doesNotContain("1 input", "Lead");
        stage.cameOn(id, Instant.parse("2026-01-04T11:00:00Z"));
        String list = text(arrived(stage.desk()));
        assertThat(list)
                .contains("4 January 2026", "1 input")
                .doesNotContain("Unspeakable", "Lead", "Verified", "Civil society", "Text not published", "English");
        stage.close(call);
        assertThat(text(arrived(stage.desk())))
                .contains("4 January 2026", "1 input")
                .doesNotContain("Lead", "Verified", "Text not published", "English");
        assertThat(text(arrived(Actor.staff(stage.scenes.person("Another officer"), Set.of(StaffRole.SECRETARIAT)))))
                .contains(sentence("input.arrived.team-only"))
                .doesNotContain("Lead");
        assertThat(arrivals.fill(Actor.visitor(), Acting.STAFF, calls.details(Actor.visitor(), call.id())))
                .isEmpty();
    }

    private Component arrived(Actor actor) {
        return arrivals.fill(actor, Acting.STAFF, calls.details(actor, call.id()))
                .orElseThrow();
    }

    @Test
    @DisplayName("UC-INP-01 puts on a call's page the way to start, or to go on")
    void offersToStartOnTheCallsPage() {
        ContentRef record = new ContentRef("call", call.id().toString());
        lead("inputs");
        assertThat(((AppLink) start.fill("call-start", record, stage.lead.toString())
                                .orElseThrow())
                        .getHref())
                .isEqualTo(stage.lead + "/calls/" + call.code() + "/answer");
        InputId id = stage.draft(call);
        assertThat(((AppLink) start.fill("call-start", record, stage.lead.toString())
                                .orElseThrow())
                        .getHref())
                .isEqualTo(stage.lead + "/inputs/" + id);
        TestSessions.signIn(stage.officer, StaffRole.SECRETARIAT);
        assertThat(start.fill("call-start", record, "staff")).isEmpty();
    }

    @Test
    @DisplayName("UC-INP-09 opens to the identity custodian alone")
    void opensToTheCustodianAlone() {
        TestSessions.signIn(stage.officer, StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/protected");
        assertThat(page()).contains(sentence("access.refusal.read-identity-statement"));
        TestSessions.signIn(stage.scenes.person("The custodian"), StaffRole.IDENTITY_CUSTODIAN);
        UI.getCurrent().navigate("staff/protected");
        assertThat(page()).contains("Identity statements");
    }

    @Test
    @DisplayName("UC-INP-02, R14.2 asks for more time, which only the party and the desk see")
    void asksForMoreTime() {
        InputId id = stage.draft(call);
        lead("inputs/" + id);
        press("Ask for more time");
        test(find(Button.class).withText("Send request").single()).click();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Fill in this field.");
        find(TextArea.class).single().setValue("The prison was closed to us");
        test(find(Button.class).withText("Send request").single()).click();
        assertThat(page()).contains("The report team has not replied yet.");
        assertThat(find(Button.class).withText("Ask for more time").all()).isEmpty();
    }

    private void lead(String below) {
        open(stage.writer, stage.lead, below);
    }

    private void open(PersonId person, OrganisationId organisation, String below) {
        TestSessions.signIn(person);
        UI.getCurrent().navigate(organisation + "/" + below);
    }

    private List<MenuButton> menus() {
        return find(MenuButton.class).all().stream()
                .filter(menu -> "More".equals(text(menu)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(String key) {
        RadioButtonGroup<Choice> group = find(RadioButtonGroup.class).single();
        group.setValue(group.getListDataView()
                .getItems()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<TextChoice> texts() {
        return (RadioButtonGroup<TextChoice>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> "The text".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<NameChoice> names() {
        return (RadioButtonGroup<NameChoice>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> "Your name".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField firstField(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .all()
                .getFirst();
    }
}
