package org.partnershipportal.consultation.call.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.consultation.call.CallStage;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Colleague;
import org.partnershipportal.consultation.call.ExtensionStatus;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.ground.questionnaire.Bounds;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-CAL-01 to UC-CAL-10: the pages about calls for inputs")
class CallPagesTest extends PagesTest {

    /** The call with its version and its team, who of them can act, their names, and what else is missing of them. */
    private static final int STATEMENTS = 12;

    @Autowired
    CallStage stage;

    @Autowired
    Persons persons;

    @Autowired
    Calls calls;

    @Autowired
    Extensions extensions;

    @Autowired
    CallExchange exchange;

    @Test
    @DisplayName("UC-CAL-01 finds a call by the filters of the address, and no draft")
    void findsACall() {
        CallDetails open = stage.open();
        CallDetails draft = stage.draft();
        TestSessions.signIn(stage.reader());
        list("me", open);
        assertThat(page()).contains("1 call", "Older persons deprived of liberty", "Geneva time", "Open");
        list("me", draft);
        assertThat(page()).contains("No calls match these filters.").doesNotContain("New call");
        signInAsSecretariat();
        list("staff", draft);
        assertThat(page()).contains("1 call", "Draft");
    }

    @Test
    @DisplayName("UC-CAL-02 says who may answer, until when, the limits, and what happens afterwards")
    void showsACall() {
        CallDetails open = stage.open();
        TestSessions.signIn(stage.reader());
        visit("me/calls/" + open.code());
        assertThat(page())
                .contains(
                        "Who should respond",
                        "Everyone with knowledge of the subject.",
                        "30 days left",
                        "Geneva time (UTC",
                        "9 questions, and 1 more depending on your answers",
                        "up to 10 files of up to 20 MB each",
                        "What happens next",
                        "You get a receipt",
                        "Report team only",
                        "Sealed",
                        "What of law?",
                        "up to 500 words",
                        "Shown only if the answer to “What of data?” is Choice yes")
                .doesNotContain("Manage this call");
        assertThat(find(Div.class).withClassName("note").all())
                .as("no warning thirty days before")
                .isNotEmpty()
                .noneMatch(note -> note.hasClassName("warn"));
    }

    @Test
    @DisplayName("UC-CAL-02 shows corrections with their dates")
    void showsCorrections() {
        CallDetails open = stage.open();
        signInAsSecretariat();
        visit("staff/desk/calls/" + open.code() + "/questions/law");
        find(IntegerField.class)
                .withCondition(field -> "Word limit (optional)".equals(field.getLabel()))
                .single()
                .setValue(800);
        press("Correct");
        assertThat(page()).contains("Enter this text in English, the original language.");
        area("What was corrected?").setValue("The limit is 800 words.");
        press("Correct");
        assertThat(stage.now(open).version()).isEqualTo(2);
        TestSessions.signIn(stage.reader());
        visit("me/calls/" + open.code());
        assertThat(page()).contains("Corrections since the call opened", "The limit is 800 words.", "up to 800 words");
    }

    @Test
    @DisplayName("UC-CAL-03 gives the questions alone")
    void printsTheQuestions() {
        CallDetails open = stage.open();
        TestSessions.signIn(stage.reader());
        visit("me/calls/" + open.code() + "/questions");
        assertThat(page()).contains("Deadline:", "What of law?", "Activity · Short text · required");
        assertThat(find(Button.class).withText("Print").all()).hasSize(1);
    }

    @Test
    @DisplayName("R0.1 a draft and a desk are hidden from everyone but the secretariat")
    void hidesWhatIsNotOpen() {
        CallDetails draft = stage.draft();
        CallDetails open = stage.open();
        TestSessions.signIn(stage.reader());
        for (String address : new String[] {
            "me/calls/" + draft.code(), "me/calls/" + draft.code() + "/questions", "me/calls/no such code"
        }) {
            visit(address);
            assertThat(page())
                    .contains(sentence("shell.error.not-found-sentence"))
                    .doesNotContain("Older persons");
        }
        for (String code : new String[] {open.code().value(), draft.code().value(), "no such code"}) {
            for (String below :
                    new String[] {"", "/texts/en", "/questions/law", "/sections/practice", "/rules", "/dates"}) {
                visit("me/desk/calls/" + code + below);
                assertThat(page())
                        .as("the same of a call that is there and of none: " + code + below)
                        .contains(sentence("access.refusal.write-call"))
                        .doesNotContain("Older persons");
            }
        }
        visit("me/desk/calls/new");
        assertThat(page()).contains(sentence("access.refusal.write-call"));
    }

    @Test
    @DisplayName("UC-CAL-04 saves a draft from its title on; asks which of two equal times is meant")
    void beginsADraft() {
        signInAsSecretariat();
        visit("staff/desk/calls/new");
        String code = "call-" + UUID.randomUUID();
        press("Save draft");
        assertThat(page()).contains("Fill in this field.", "lower-case Latin letters");
        field("Title").setValue("Older persons");
        field("Call code (part of the web address)").setValue(code);
        find(DateField.class).single().setValue(LocalDate.of(2030, 10, 27));
        find(TimePicker.class).single().setValue(LocalTime.of(2, 30));
        press("Save draft");
        assertThat(page()).contains("This time occurs twice");
        find(RadioButtonGroup.class).single();
        find(DateField.class).single().setValue(LocalDate.of(2030, 3, 31));
        press("Save draft");
        assertThat(page()).contains("This time does not exist");
        find(TimePicker.class).single().setValue(LocalTime.NOON);
        press("Save draft");
        assertThat(page()).contains("Languages", "Not started", "31 March 2030");
        visit("staff/desk/calls/new");
        field("Title").setValue("Another");
        field("Call code (part of the web address)").setValue(code);
        press("Save draft");
        assertThat(page()).contains("Another call already has this code.");
    }

    @Test
    @DisplayName("UC-CAL-04 proposes a code made of the title, which counts until another is typed")
    void proposesACode() {
        String title = "Old age " + UUID.randomUUID();
        String proposed = title.toLowerCase(Locale.ROOT)
                .replace(' ', '-')
                .substring(0, "old-age-12345678-1234-1234-1234".length());
        signInAsSecretariat();
        visit("staff/desk/calls/new");
        field("Title").setValue(title);
        assertThat(field("Call code (part of the web address)").getHelperText())
                .startsWith("If you leave this empty, we use “" + proposed + "”.");
        press("Save draft");
        assertThat(calls.details(stage.secretariat(), new CallCode(proposed)).status())
                .isEqualTo(CallStatus.DRAFT);
        visit("staff/desk/calls/new");
        field("Title").setValue(title);
        assertThat(field("Call code (part of the web address)").getHelperText())
                .contains("we use “" + proposed + "-2”.");
        String own = "call-" + UUID.randomUUID();
        field("Call code (part of the web address)").setValue(own);
        press("Save draft");
        assertThat(calls.details(stage.secretariat(), new CallCode(own)).status())
                .isEqualTo(CallStatus.DRAFT);
    }

    @Test
    @DisplayName("UC-CAL-04 begins from an earlier call that is chosen from a list, with its texts in all languages")
    void beginsFromAnEarlierCall() {
        CallDetails earlier = stage.open();
        signInAsSecretariat();
        visit("staff/desk/calls/new");
        press("Start from this call");
        assertThat(page()).contains("Choose an option.", "lower-case Latin letters");
        ComboBox<CallSummary> from = box("Earlier call");
        assertThat(offered(from, earlier.code().value()))
                .extracting(CallSummary::id)
                .containsExactly(earlier.id());
        assertThat(offered(from, "no such call " + UUID.randomUUID())).isEmpty();
        from.setValue(offered(from, earlier.code().value()).getFirst());
        assertThat(field("Call code for the new call").getHelperText())
                .contains("we use “older-persons-deprived-of-liberty");
        String code = "call-" + UUID.randomUUID();
        field("Call code for the new call").setValue(code);
        press("Start from this call");
        assertThat(calls.details(stage.secretariat(), new CallCode(code)))
                .returns(CallStatus.DRAFT, CallDetails::status)
                .returns(earlier.content(), CallDetails::content)
                .returns(null, CallDetails::deadline);
        assertThat(page())
                .contains("Draft", "Set the deadline", "1 of 7 texts and 0 of 10 questions")
                .as("from which one it began, at the desk alone")
                .contains(sentence("call.fact.based-on"));
        assertThat(hrefs()).contains("staff/calls/" + earlier.code());
        visit("staff/calls/" + code);
        assertThat(page()).doesNotContain(sentence("call.fact.based-on"));
        assertThat(hrefs()).noneMatch(href -> href.contains(earlier.code().value()));
    }

    @Test
    @DisplayName("has one primary button on each page on which a call is made")
    void hasOnePrimaryButton() {
        CallDetails lacking = stage.alone();
        CallDetails complete = stage.draft();
        signInAsSecretariat();
        for (String address : List.of(
                "new",
                lacking.code().value(),
                complete.code().value(),
                complete.code() + "/dates",
                complete.code() + "/texts/en")) {
            visit("staff/desk/calls/" + address);
            assertThat(primary()).as(address).hasSize(1);
        }
    }

    private List<String> primary() {
        return Stream.concat(
                        find(Button.class).all().stream()
                                .filter(button -> button.getThemeNames().contains("primary"))
                                .map(Button::getText),
                        findInView(Anchor.class).withClassName("p").all().stream()
                                .map(Anchor::getText))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return (ComboBox<T>) find(ComboBox.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    /** What the server offers for what is typed. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> offered(ComboBox<T> box, String typed) {
        return ((DataProvider<T, String>) box.getDataProvider())
                .fetch(new Query<>(0, 50, List.of(), null, typed))
                .toList();
    }

    @Test
    @DisplayName("UC-CAL-04 begins with a file, and names the place of what is wrong in it")
    void importsAFile() {
        CallDetails open = stage.open();
        byte[] json = exchange.export(Actor.visitor(), open.id());
        signInAsSecretariat();
        visit("staff/desk/calls/new");
        field("Call code for the imported call").setValue("call-" + UUID.randomUUID());
        press("Import");
        assertThat(page()).contains("Choose a file that was exported from a call.");
        String broken = new String(json, StandardCharsets.UTF_8).replace("\"wordLimit\": 500", "\"wordLimit\": 20000");
        find(ImportForm.class).single().took(broken.getBytes(StandardCharsets.UTF_8), "broken.json");
        press("Import");
        assertThat(page()).contains("question.law.wordLimit", "Enter a number from 0 to 10,000.");
        find(ImportForm.class).single().took(json, "call.json");
        press("Import");
        assertThat(page()).contains("Older persons deprived of liberty", "Draft", "10 questions");
    }

    @Test
    @DisplayName("UC-CAL-05 writes the texts of one language, with the original below")
    void writesTexts() {
        CallDetails draft = stage.draft();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code() + "/texts/fr");
        area("Purpose (optional)").setValue("Recueille des informations.");
        press("Save");
        assertThat(stage.now(draft).content().texts().purpose().byLanguage())
                .containsEntry(Language.FR, "Recueille des informations.")
                .containsKey(Language.EN);
        assertThat(page()).contains("2 of 7 texts and 0 of 10 questions", "Incomplete");
        visit("staff/desk/calls/" + draft.code() + "/texts/en");
        field("Title").setValue("");
        press("Save");
        assertThat(page()).contains("Enter this text in English");
    }

    @Test
    @DisplayName("UC-CAL-05 shows whoever comes later what was stored, and overwrites only then")
    void showsTheDifference() {
        CallDetails draft = stage.draft();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code() + "/texts/en");
        stage.retitle(draft, "Written meanwhile");
        field("Title").setValue("Written in the form");
        press("Save");
        assertThat(page()).contains("Someone else has saved changes", "Written meanwhile");
        assertThat(stage.now(draft).content().texts().title().byLanguage()).containsValue("Written meanwhile");
        press("Save");
        assertThat(stage.now(draft).content().texts().title().byLanguage()).containsValue("Written in the form");
    }

    @Test
    @DisplayName("UC-CAL-05 lets changes of other parts pass each other")
    void letsOtherPartsPass() {
        CallDetails draft = stage.draft();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code() + "/questions/law");
        stage.retitle(draft, "Written meanwhile");
        area("Question").setValue("Which laws?");
        press("Save");
        CallDetails now = stage.now(draft);
        assertThat(now.content().texts().title().byLanguage()).containsValue("Written meanwhile");
        assertThat(label(now, "law")).isEqualTo("Which laws?");
    }

    @Test
    @DisplayName("UC-CAL-06 adds a question whose fields follow its kind")
    void addsAQuestion() {
        CallDetails draft = stage.draft();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code() + "/questions/q11?section=practice");
        kind().setValue(QuestionKind.ONE_OF);
        area("Question").setValue("Is there an office?");
        press("Add a choice");
        press("Save");
        assertThat(page()).contains("Enter at least two choices.");
        press("Add a choice");
        find(TextField.class)
                .withCondition(field -> "Choice".equals(field.getLabel()))
                .all()
                .forEach(field -> field.setValue("Yes" + UUID.randomUUID()));
        press("Save");
        CallDetails now = stage.now(draft);
        assertThat(now.content()
                        .questionnaire()
                        .question(new QuestionKey("q11"))
                        .orElseThrow())
                .satisfies(added -> {
                    assertThat(added.kind()).isEqualTo(QuestionKind.ONE_OF);
                    assertThat(added.section()).isEqualTo("practice");
                    assertThat(added.choices()).hasSizeGreaterThanOrEqualTo(2);
                });
    }

    @Test
    @DisplayName("UC-CAL-06 bounds a number, a day and how many are chosen, and says what is wrong with a bound")
    void boundsAnswers() {
        CallDetails draft = stage.draft();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code() + "/questions/how-many");
        bound("Lowest number").setValue("10");
        bound("Highest number").setValue("5");
        bound("Unit").setValue("persons");
        press("Save");
        assertThat(page()).contains("The lower limit is above the upper limit. Swap them, or leave one empty.");
        bound("Highest number").setValue("20.5");
        press("Save");
        assertThat(stage.now(draft)
                        .content()
                        .questionnaire()
                        .question(new QuestionKey("how-many"))
                        .orElseThrow()
                        .told())
                .isEqualTo(new Bounds("10", "20.5", Texts.of(Language.EN, "persons")).told(QuestionKind.NUMBER));
        visit("staff/desk/calls/" + draft.code());
        assertThat(page()).contains("From 10 to 20.5. Unit: persons.");
        visit("staff/desk/calls/" + draft.code() + "/questions/places");
        IntegerField most = find(IntegerField.class)
                .withCondition(field -> "Maximum number of choices (optional)".equals(field.getLabel()))
                .single();
        most.setValue(99);
        press("Save");
        assertThat(page()).contains("Enter a whole number from 1 to ");
    }

    private TextField bound(String label) {
        return find(TextField.class)
                .withCondition(field -> (label + " (optional)").equals(field.getLabel()))
                .single();
    }

    @Test
    @DisplayName("UC-CAL-06 moves and deletes with one key, and brings back what was deleted")
    void movesAndDeletes() {
        CallDetails draft = stage.draft();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code());
        pressNamed("Move down: The situation");
        pressNamed("Move up: The situation");
        pressNamed("Move down: What of name?");
        assertThat(keys(stage.now(draft))).containsSubsequence("places", "name");
        pressNamed("Remove: What of evidence?");
        assertThat(keys(stage.now(draft))).doesNotContain("evidence");
        assertThat(page()).contains("Removed: What of evidence?");
        press("Undo");
        assertThat(keys(stage.now(draft))).contains("evidence");
    }

    @Test
    @DisplayName("UC-CAL-06 refuses on an open call what would invalidate an answer, and names the question")
    void refusesHarmfulCorrections() {
        CallDetails open = stage.open();
        signInAsSecretariat();
        visit("staff/desk/calls/" + open.code());
        assertThat(find(Button.class).withText("Remove").all()).isEmpty();
        visit("staff/desk/calls/" + open.code() + "/questions/law");
        assertThat(kind().isReadOnly()).isTrue();
        find(IntegerField.class)
                .withCondition(field -> "Word limit (optional)".equals(field.getLabel()))
                .single()
                .setValue(100);
        area("What was corrected?").setValue("Shorter");
        press("Correct");
        assertThat(page()).contains("“What of law?” allowed 500 words. You can only raise the limit.");
        assertThat(stage.now(open).version()).isEqualTo(1);
    }

    @Test
    @DisplayName("UC-CAL-07 says what it allows")
    void changesRules() {
        CallDetails draft = stage.draft();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code() + "/rules");
        IntegerField files = find(IntegerField.class)
                .withCondition(field -> "Files per input".equals(field.getLabel()))
                .single();
        files.setValue(21);
        press("Save");
        assertThat(page()).contains("Enter a number from 0 to 20.");
        files.setValue(3);
        press("Save");
        assertThat(stage.now(draft).content().rules().files()).isEqualTo(3);
    }

    @Test
    @DisplayName("UC-CAL-08 schedules the opening and takes it back")
    void schedules() {
        CallDetails draft = stage.draft();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code() + "/dates");
        find(DateField.class)
                .withCondition(field -> "Opening: date".equals(field.getLabel()))
                .single()
                .setValue(stage.noonIn(3).local().toLocalDate());
        press("Schedule opening");
        assertThat(stage.now(draft).status()).isEqualTo(CallStatus.SCHEDULED);
        assertThat(page()).contains("Scheduled");
    }

    @Test
    @DisplayName("UC-CAL-09 opens after asking, and says all that is missing with its name")
    void opens() {
        CallDetails draft = stage.draft();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code() + "/texts/en");
        area("Purpose").setValue("");
        area("What happens next").setValue("");
        press("Save");
        visit("staff/desk/calls/" + draft.code());
        assertThat(page()).contains("Before this call can open", "Purpose and What happens next");
        assertThat(primary()).containsExactly("Write the texts");
        assertThat(find(Anchor.class).withText("Write the texts").all())
                .hasSize(2)
                .allMatch(link -> link.getHref().equals("staff/desk/calls/" + draft.code() + "/texts/en"));
        assertThat(find(Button.class).withText("Open now").all()).isEmpty();
        CallDetails alone = stage.draft();
        visit("staff/desk/calls/" + alone.code());
        stage.losesItsTeam(alone);
        press("Open now");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page())
                .as("what went missing since the page was read")
                .contains("Report team: A call can open only when two members of its report team can act.");
        assertThat(stage.now(alone).status()).isEqualTo(CallStatus.DRAFT);
        persons.seenAsStaff(Actor.system(), stage.drafter(), Set.of(StaffRole.SECRETARIAT));
        CallDetails complete = stage.draft();
        visit("staff/desk/calls/" + complete.code());
        assertThat(page()).doesNotContain("Before this call can open");
        press("Open now");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stage.now(complete).status()).isEqualTo(CallStatus.OPEN);
    }

    @Test
    @DisplayName(
            "UC-CAL-09, R14.11 says before it opens that a second member of the team is missing, and opens with one")
    void asksForASecondMember() {
        CallDetails draft = stage.alone();
        signInAsSecretariat();
        visit("staff/desk/calls/" + draft.code());
        assertThat(page())
                .contains(
                        "This call cannot open until two members of its report team can act.",
                        "A call can open only when two members of its report team can act.")
                .doesNotContain("Open now");
        assertThat(primary()).containsExactly("Add a second team member");
        press("Add to the team");
        assertThat(page()).contains("Choose a member of the secretariat from the list.");
        ComboBox<Colleague> box = box("Member of the secretariat");
        PersonId colleague = stage.colleague("Zoë " + UUID.randomUUID());
        String name = persons.find(Actor.person(colleague), colleague).name();
        assertThat(offered(box, name.substring(0, 10))).containsExactly(new Colleague(colleague, name, ""));
        assertThat(offered(box, ""))
                .hasSizeBetween(1, 20)
                .extracting(Colleague::person)
                .doesNotContain(stage.drafter(), stage.reader());
        box.setValue(offered(box, name).getFirst());
        press("Add to the team");
        assertThat(page()).contains(name).doesNotContain("cannot open until");
        press("Open now");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stage.now(draft).status()).isEqualTo(CallStatus.OPEN);
    }

    @Test
    @DisplayName("UC-CAL-09, R14.11 offers no way into the team of an open call to who is not of it")
    void offersNobodyElseAWayIntoTheTeam() {
        CallDetails open = stage.open();
        TestSessions.signIn(stage.colleague(), StaffRole.SECRETARIAT);
        visit("staff/desk/calls/" + open.code());
        assertThat(page()).contains("Report team").doesNotContain("Add to the team", "Take over the report");
        assertThat(find(ComboBox.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Remove").all()).isEmpty();
    }

    @Test
    @DisplayName(
            "UC-CAL-09, R14.11 lets another of the secretariat take over once nobody can act, and tells every reader"
                    + " why")
    void letsAnotherTakeOver() {
        CallDetails open = stage.open();
        stage.losesItsTeam(open);
        PersonId other = stage.colleague();
        TestSessions.signIn(other, StaffRole.SECRETARIAT);
        visit("staff/home");
        assertThat(page()).contains("Take over a report whose team cannot act");
        visit("staff/desk/calls/" + open.code());
        assertThat(page()).contains("No member of this report team can act.", "No longer a member of the secretariat");
        press("Take over the report");
        area("Reason").setValue("Both left for other posts");
        test(find(Button.class).withText("Take over the report").all().getLast())
                .click();
        assertThat(stage.now(open).team()).contains(other);
        assertThat(page()).contains("Only one member of this report team can act.", "Add to the team");
        TestSessions.signIn(stage.reader());
        visit("me/calls/" + open.code());
        assertThat(page())
                .contains("Report team changed", "another member of the secretariat took over")
                .contains("Both left for other posts");
    }

    @Test
    @DisplayName("UC-CAL-10 extends for everyone to a later deadline only")
    void extendsForAll() {
        CallDetails open = stage.open();
        signInAsSecretariat();
        visit("staff/desk/calls/" + open.code() + "/dates");
        press("Extend deadline");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Choose a deadline later than the current one");
        find(DateField.class).single().setValue(stage.noonIn(40).local().toLocalDate());
        press("Extend deadline");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stage.now(open).deadline()).isEqualTo(stage.noonIn(40));
        assertThat(page()).contains("Extended for everyone. The first deadline was");
    }

    @Test
    @DisplayName("UC-CAL-10 answers a request for more time without knowing whose it is")
    void answersARequest() {
        CallDetails open = stage.open();
        UUID draft = UUID.randomUUID();
        extensions.ask(Actor.person(stage.reader()), open.id(), draft, "The post was late");
        signInAsSecretariat();
        visit("staff/home");
        assertThat(page()).contains("Decide on a request for more time");
        visit("staff/desk/calls/" + open.code());
        assertThat(page())
                .contains("The post was late", "Draft " + draft.toString().substring(0, 8));
        press("Decline");
        test(find(Button.class).withText("Decline").all().getLast()).click();
        area("Reason").setValue("The report is due");
        test(find(Button.class).withText("Decline").all().getLast()).click();
        assertThat(extensions
                        .of(Actor.person(stage.reader()), open.id(), draft)
                        .orElseThrow()
                        .status())
                .isEqualTo(ExtensionStatus.DECLINED);
    }

    @Test
    @DisplayName("UC-CAL-09 shows a draft without a place for inputs, and leads nobody who may not to the team")
    void showsADraftWithoutInputs() {
        CallDetails draft = stage.alone();
        TestSessions.signIn(stage.colleague(), StaffRole.SECRETARIAT);
        visit("staff/desk/calls/" + draft.code());
        assertThat(page())
                .contains("Before this call can open", "Add a second team member", "Geneva time (UTC")
                .doesNotContain(
                        sentence("shared.field.inputs"),
                        sentence("call.extensions.heading"),
                        sentence("input.entered.title"),
                        "Add to the team");
        assertThat(primary()).isEmpty();
        assertThat(find(Button.class).withText("Add a second team member").all())
                .isEmpty();
    }

    @Test
    @DisplayName("UC-CAL-09 reads the desk in a number of statements that does not grow with the team")
    void readsTheDeskInAFixedNumberOfStatements() {
        signInAsSecretariat();
        for (CallDetails call : List.of(stage.draft(), stage.open())) {
            String address = "staff/desk/calls/" + call.code();
            visit("staff/home");
            int few = Statements.sentBy(() -> visit(address));
            for (int i = 0; i < 8; i++) {
                calls.join(stage.secretariat(), call.id(), stage.colleague());
            }
            visit("staff/home");
            assertThat(Statements.sentBy(() -> visit(address))).isEqualTo(few);
            assertThat(Statements.sentBy(() -> calls.desk(stage.secretariat(), call.code())))
                    .isLessThanOrEqualTo(STATEMENTS);
        }
    }

    private void signInAsSecretariat() {
        TestSessions.signIn(stage.drafter(), StaffRole.SECRETARIAT);
    }

    private void list(String acting, CallDetails call) {
        UI.getCurrent()
                .navigate(
                        acting + "/calls",
                        QueryParameters.simple(Map.of("text", call.code().value())));
    }

    private static void visit(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    private static String label(CallDetails call, String key) {
        return call.content()
                .questionnaire()
                .question(new QuestionKey(key))
                .orElseThrow()
                .label()
                .original(Language.EN);
    }

    private static List<String> keys(CallDetails call) {
        return call.content().questionnaire().questions().stream()
                .map(question -> question.key().value())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<QuestionKind> kind() {
        return (Select<QuestionKind>) find(Select.class)
                .withCondition(field -> "Answer type".equals(field.getLabel()))
                .single();
    }

    private void pressNamed(String ariaLabel) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                        .single())
                .click();
    }
}
