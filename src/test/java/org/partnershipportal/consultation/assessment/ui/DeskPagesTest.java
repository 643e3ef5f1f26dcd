package org.partnershipportal.consultation.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.AssessmentFilter;
import org.partnershipportal.consultation.assessment.AssessmentRow;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.JudgeInadmissible;
import org.partnershipportal.consultation.assessment.OwnStandings;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.RedactInput;
import org.partnershipportal.consultation.assessment.RedactionReason;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.EnterInput;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.PrintedTable;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.limits.SlowWork;
import org.partnershipportal.platform.moderation.AppealPage;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.EnterAppeal;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-ASM-01 to UC-ASM-05: the desk's pages of inputs")
class DeskPagesTest extends PagesTest {

    @Autowired
    Assessments assessments;

    @Autowired
    Inputs inputs;

    @Autowired
    SubmittedInputs submitted;

    @Autowired
    Documents documents;

    @Autowired
    SlowWork slow;

    @Autowired
    EnteredInputs enteredInputs;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    Calls calls;

    @Autowired
    MovableClock clock;

    @Autowired
    OwnStandings standings;

    @Autowired
    DeskInputsSlot slot;

    @Autowired
    StandingSlot standing;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private Actor lead;
    private CallDetails call;

    @BeforeEach
    void setTheStage() {
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
    }

    @Test
    @DisplayName("UC-ASM-01, R14.9 shows nothing of the inputs before the deadline")
    void showsNothingBeforeTheDeadline() {
        desk.submitted(lead, call, "Unspeakable");
        staff("desk/calls/" + call.code() + "/inputs");
        assertThat(page()).contains(sentence("assessment.list.none")).doesNotContain("Unspeakable");
        assertThat(filled(team)).isEmpty();
    }

    @Test
    @DisplayName("UC-CAL-09 reads a call once for all who fill its page")
    void readsTheCallOnceForAllThatFillItsPage() {
        desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            staff("home");
            List<String> sent = Statements.textsSentBy(() -> staff("desk/calls/" + call.code()));
            assertThat(page()).contains(sentence("assessment.list.open"), sentence("input.entered.title"));
            assertThat(sent)
                    .filteredOn(one -> one.contains("from call_versions"))
                    .as("the page once, and each of three services that check who asks")
                    .hasSize(4);
        });
    }

    @Test
    @DisplayName(
            "R14.4 the name of a person alone is known to the report team, after the deadline, and to no other staff")
    void showsTheNameOfAPersonAloneToTheTeamOnly() {
        Actor alone = Actor.person(stage.person("Aurelia Tembo"));
        InputId id = desk.submitted(alone, call, "My words");
        InputId sealed = stage.sealed(call).input();
        Actor holder = Actor.bearer(sealed.ref());
        stage.answer(holder, sealed, "law", "Sealed words");
        stage.submit(holder, sealed);
        assertThatThrownBy(() -> submitted.alone(team, id)).isInstanceOf(NotYetReadable.class);
        desk.afterwards(call, () -> {
            staff("desk/inputs/" + id);
            assertThat(page()).contains("Aurelia Tembo", sentence("assessment.input.alone"));
            staff("desk/inputs/" + sealed);
            assertThat(page()).doesNotContain("Aurelia Tembo", sentence("assessment.input.alone"));
            assertThat(assessments.details(team, sealed).alone()).isNull();
            for (StaffRole role : StaffRole.values()) {
                Actor other = Actor.staff(stage.person(), Set.of(role));
                assertThatThrownBy(() -> assessments.details(other, id))
                        .isInstanceOfAny(NotFound.class, NotPermitted.class);
                assertThatThrownBy(() -> submitted.alone(other, id))
                        .isInstanceOfAny(NotFound.class, NotPermitted.class);
            }
            assertThatThrownBy(() -> submitted.alone(lead, id)).isInstanceOfAny(NotFound.class, NotPermitted.class);
        });
    }

    @Test
    @DisplayName("UC-ASM-01 lists, counts and leads to each input after the deadline")
    void listsAfterTheDeadline() {
        InputId id = desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            staff("desk/calls/" + call.code() + "/inputs");
            assertThat(page()).contains("1 input", "Not assessed yet: 1");
            assertThat(find(Button.class).all())
                    .as("one place to export from")
                    .filteredOn(
                            button -> button.getElement().getTextRecursively().contains("Export"))
                    .hasSize(1);
            Grid<?> grid = find(Grid.class).single();
            assertThat(test(grid).size()).isOne();
            assertThat(assessments
                            .list(team, call.id(), AssessmentFilter.everything(), 0, 10)
                            .rows()
                            .getFirst()
                            .input())
                    .isEqualTo(id);
            assertThat(text(filled(team).orElseThrow())).contains(sentence("assessment.list.open"));
        });
    }

    @Test
    @DisplayName(
            "UC-ASM-01 reads beside the list what is chosen in it, and goes on within the filtered and sorted list")
    void readsBesideTheList() {
        Map<InputId, String> said = Map.of(
                desk.submitted(lead, call, "One two three."), "One two three.",
                desk.submitted(stage.contributor(), call, "Four five."), "Four five.",
                desk.submitted(stage.contributor(), call, "Six."), "Six.");
        desk.afterwards(call, () -> {
            staff("desk/calls/" + call.code() + "/inputs", "down=yes&judged=UNDECIDED");
            AssessmentFilter filter = AssessmentFilter.everything()
                    .judged(Admissibility.UNDECIDED)
                    .by(AssessmentFilter.Order.RECEIVED, true);
            List<AssessmentRow> order =
                    assessments.list(team, call.id(), filter, 0, 10).rows();
            assertThat(page()).doesNotContain(said.values());
            @SuppressWarnings("unchecked")
            Grid<AssessmentRow> grid = find(Grid.class).single();
            grid.select(order.get(0));
            assertThat(page())
                    .contains(said.get(order.get(0).input()), "1 of 3 in this list")
                    .doesNotContain(said.get(order.get(1).input()));
            press("Next input");
            press("Next input");
            assertThat(page()).contains(said.get(order.get(2).input()), "3 of 3 in this list");
            assertThat(grid.getSelectedItems()).containsExactly(order.get(2));
            press("Previous input");
            assertThat(page()).contains(said.get(order.get(1).input()), "2 of 3 in this list");

            String address = hrefs().stream()
                    .filter(href -> href.contains("" + order.get(1).input()))
                    .findFirst()
                    .orElseThrow();
            assertThat(address).endsWith("?judged=UNDECIDED&down=yes");
            staff("desk/inputs/" + order.get(1).input(), "judged=UNDECIDED&down=yes");
            assertThat(page()).contains("2 of 3 in this list");
            assertThat(hrefs())
                    .contains(
                            address.replace(
                                    "" + order.get(1).input(), "" + order.get(0).input()),
                            address.replace(
                                    "" + order.get(1).input(), "" + order.get(2).input()),
                            "staff/desk/calls/" + call.code() + "/inputs?judged=UNDECIDED&down=yes");
            staff("desk/inputs/" + order.get(1).input(), "judged=ADMISSIBLE");
            assertThat(page()).as("the list does not show it").doesNotContain("in this list", "Next input");
        });
    }

    @Test
    @DisplayName("UC-ASM-01 prints the list as it is filtered and sorted, with all columns")
    void printsTheList() {
        Map<InputId, String> words = Map.of(
                desk.submitted(lead, call, "One two three."), "<td>3</td>",
                desk.submitted(stage.contributor(), call, "Four."), "<td>1</td>");
        desk.afterwards(call, () -> {
            staff("desk/calls/" + call.code() + "/inputs", "judged=UNDECIDED");
            @SuppressWarnings("unchecked")
            Grid<AssessmentRow> grid = find(Grid.class).single();
            roundTrip();
            String printed = printed();
            for (Grid.Column<AssessmentRow> column : grid.getColumns()) {
                assertThat(printed).contains(">" + column.getHeaderText() + "</th>");
            }
            assertThat(printed)
                    .containsSubsequence(inOrder(words, false))
                    .contains("Not assessed yet")
                    .doesNotContain("Only the first", "One two");

            grid.sort(List.of(new GridSortOrder<>(grid.getColumns().get(3), SortDirection.DESCENDING)));
            roundTrip();
            assertThat(printed()).containsSubsequence(inOrder(words, true));

            field("Search in texts").setValue("Four");
            press("Search");
            roundTrip();
            assertThat(printed()).contains("<td>1</td>").doesNotContain("<td>3</td>");

            staff("desk/calls/" + call.code() + "/inputs", "judged=ADMISSIBLE");
            roundTrip();
            assertThat(find(PrintedTable.class).all()).as("no row, no table").isEmpty();
        });
    }

    private List<String> inOrder(Map<InputId, String> words, boolean descending) {
        AssessmentFilter filter = AssessmentFilter.everything().by(AssessmentFilter.Order.RECEIVED, descending);
        return assessments.list(team, call.id(), filter, 0, 10).rows().stream()
                .map(row -> Objects.requireNonNull(words.get(row.input())))
                .toList();
    }

    private String printed() {
        return Objects.requireNonNull(
                find(PrintedTable.class).single().getElement().getProperty("innerHTML"));
    }

    @Test
    @DisplayName("UC-ASM-01 shows the inputs in which words were found, and all of them again")
    void searchesTexts() {
        desk.submitted(lead, call, "The cells are cold.");
        desk.submitted(stage.contributor(), call, "The judges ask for an address.");
        desk.afterwards(call, () -> {
            staff("desk/calls/" + call.code() + "/inputs");
            press("Search");
            assertThat(page()).contains("There is a problem", "Enter at least 2 letters.");
            field("Search in texts").setValue("COLD");
            press("Search");
            assertThat(page()).contains("1 input contains these words. Searched 2 of 2 inputs.");
            assertThat(test(find(Grid.class).single()).size()).isOne();
            field("Search in texts").setValue("nothing of this");
            press("Search");
            assertThat(test(find(Grid.class).single()).size()).isZero();
            press("Show all inputs");
            assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
            assertThat(page()).doesNotContain("Searched ");
        });
    }

    @Test
    @DisplayName("UC-ASM-01 keeps filters in the address")
    void filtersByTheAddress() {
        desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            staff("desk/calls/" + call.code() + "/inputs", "judged=ADMISSIBLE");
            assertThat(test(find(Grid.class).single()).size()).isZero();
            staff(
                    "desk/calls/" + call.code() + "/inputs",
                    "judged=UNDECIDED&group=CIVIL_SOCIETY&country=Ecuador&name=SHOWN&published=no");
            assertThat(test(find(Grid.class).single()).size()).isOne();
        });
    }

    @Test
    @DisplayName("UC-ASM-01 is for nobody but the report team of the call")
    void isForTheTeamAlone() {
        InputId id = desk.submitted(lead, call, "Unspeakable");
        desk.afterwards(call, () -> {
            TestSessions.signIn(stage.person(), StaffRole.SECRETARIAT);
            for (String address : List.of(
                    "desk/calls/" + call.code() + "/inputs", "desk/inputs/" + id, "desk/inputs/" + id + "/redaction")) {
                UI.getCurrent().navigate("staff/" + address);
                assertThat(page()).as(address).doesNotContain("Unspeakable", "Contributor");
            }
            assertThat(filled(stage.secretariat())).isEmpty();
        });
    }

    @Test
    @DisplayName("UC-ASM-02 finds an input admissible, and publishes it after a question")
    void admitsAndPublishes() {
        InputId id = desk.submitted(lead, call, "Words of ours");
        desk.afterwards(call, () -> {
            staff("desk/inputs/" + id);
            assertThat(page())
                    .contains("Words of ours", "Not assessed yet", sentence("assessment.refusal.not-admissible"));
            press("Mark as admissible");
            press("Publish");
            test(find(ConfirmDialog.class).single()).confirm();
            PublicationNumber number = assessments.details(team, id).number();
            assertThat(number).isNotNull();
            assertThat(hrefs()).contains("../en/inputs/" + number);
            assertThat(find(Button.class).withText("Mark as inadmissible").all())
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("UC-ASM-02 asks for criterion and reason before it finds an input inadmissible")
    @SuppressWarnings("unchecked")
    void asksForCriterionAndReason() {
        InputId id = desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            staff("desk/inputs/" + id);
            press("Mark as inadmissible");
            assertThat(assessments.details(team, id).admissibility()).isEqualTo(Admissibility.UNDECIDED);
            assertThat(page()).contains("There is a problem");
            ((RadioButtonGroup<Criterion>) find(RadioButtonGroup.class).single()).setValue(Criterion.NOT_ABOUT_CALL);
            find(TextArea.class).single().setValue("It is about the weather.");
            press("Mark as inadmissible");
            assertThat(assessments.details(team, id).reason()).isEqualTo("It is about the weather.");
            assertThat(page()).contains("It is about the weather.", "Inadmissible");
        });
    }

    @Test
    @DisplayName("UC-ASM-02 judges all that say the same in one act")
    void judgesAllThatSayTheSame() {
        InputId one = desk.submitted(lead, call, "The same");
        InputId other = desk.submitted(stage.contributor(), call, "The same");
        desk.afterwards(call, () -> {
            staff("desk/inputs/" + one);
            assertThat(page()).contains("2 inputs with this text");
            find(Checkbox.class).all().getFirst().setValue(true);
            press("Mark as admissible");
            assertThat(assessments.details(team, other).admissibility()).isEqualTo(Admissibility.ADMISSIBLE);
        });
    }

    @Test
    @DisplayName("UC-ASM-03 blacks out words wherever they stand, by keyboard alone")
    void blacksOutWords() {
        InputId id = desk.submitted(lead, call, "Warden Lee, always lee.");
        desk.afterwards(call, () -> {
            staff("desk/inputs/" + id + "/redaction");
            find(TextField.class).single().setValue("Lee");
            press("Redact everywhere");
            assertThat(find(Button.class).withText("Remove redaction").all()).hasSize(2);
            press("Save");
            assertThat(assessments.details(team, id).passages()).hasSize(2);
            assertThat(assessments.preview(team, id).toString()).doesNotContainIgnoringCase("lee,");
        });
    }

    @Test
    @DisplayName("UC-ASM-03 asks before what was blacked out and not saved is lost")
    void asksBeforeUnsavedMarksAreLost() {
        InputId id = desk.submitted(lead, call, "Warden Lee and warden Kim.");
        desk.afterwards(call, () -> {
            staff("desk/inputs/" + id + "/redaction");
            staff("desk/inputs/" + id);
            assertThat(find(ConfirmDialog.class).all()).as("nothing to lose").isEmpty();
            staff("desk/inputs/" + id + "/redaction");
            find(TextField.class).single().setValue("Lee");
            press("Redact everywhere");
            staff("desk/inputs/" + id);
            assertThat(page()).contains("Remove redaction").doesNotContain("Mark as admissible");
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(page()).contains("Mark as admissible");
            assertThat(assessments.details(team, id).passages()).isEmpty();
        });
    }

    @Test
    @DisplayName("UC-ASM-03 shows what another blacked out meanwhile, beside one's own marks")
    void showsWhatAnotherBlackedOut() {
        InputId id = desk.submitted(lead, call, "Warden Lee and warden Kim.");
        desk.afterwards(call, () -> {
            AssessmentDetails before = assessments.details(team, id);
            staff("desk/inputs/" + id + "/redaction");
            find(TextField.class).single().setValue("Lee");
            press("Redact everywhere");
            BlackOut kim = BlackOut.ofText(
                    before.submitted().answers().getFirst().question().key(), 22, 25, RedactionReason.SAFETY);
            assessments.redact(
                    team, new RedactInput(id, before.submitted().version(), before.edition(), List.of(kim), Set.of()));
            press("Save");
            assertThat(page())
                    .contains(
                            "Someone changed this while you were writing.",
                            "Kim",
                            sentence("assessment.redaction-reason.safety"));
            assertThat(assessments.details(team, id).passages()).containsExactly(kim);
            press("Keep these redactions too");
            press("Save");
            assertThat(assessments.details(team, id).passages())
                    .as("theirs, and one's own")
                    .hasSize(2)
                    .contains(kim);
        });
    }

    @Test
    @DisplayName("UC-ASM-03 says of each file whether what is blacked out on the page stands in it, saved or not")
    void searchesFilesForWhatIsOnThePage() throws IOException {
        InputId id = stage.draft(lead, call);
        stage.answer(lead, id, "law", "Warden Lee did it.");
        attach(id, "one.txt", "The warden was Mr LEE.");
        attach(id, "two.txt", "Nothing here.");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            staff("desk/inputs/" + id + "/redaction");
            String found = sentence("assessment.file-check.found");
            assertThat(page()).doesNotContain(found);
            find(TextField.class).single().setValue("Lee");
            press("Redact everywhere");
            assertThat(page())
                    .contains("one.txt: " + found, "two.txt: " + sentence("assessment.file-check.not-found"))
                    .doesNotContain("two.txt: " + found);
            assertThat(assessments.details(team, id).passages())
                    .as("nothing is saved")
                    .isEmpty();
            press("Remove redaction");
            assertThat(page()).doesNotContain(found);
        });
    }

    @Test
    @DisplayName("UC-ASM-03 searches files for what another blacked out as soon as one keeps it as well")
    void searchesFilesForWhatAnotherBlackedOut() throws IOException {
        InputId id = stage.draft(lead, call);
        stage.answer(lead, id, "law", "Warden Lee and warden Kim.");
        attach(id, "one.txt", "Mr KIM.");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            AssessmentDetails seen = assessments.details(team, id);
            staff("desk/inputs/" + id + "/redaction");
            QuestionKey question =
                    seen.submitted().answers().getFirst().question().key();
            BlackOut kim = BlackOut.ofText(question, 22, 25, RedactionReason.SAFETY);
            assessments.redact(
                    team, new RedactInput(id, seen.submitted().version(), seen.edition(), List.of(kim), Set.of()));
            press("Save");
            String found = "one.txt: " + sentence("assessment.file-check.found");
            assertThat(page()).doesNotContain(found);
            press("Keep these redactions too");
            assertThat(page()).contains(found);
        });
    }

    @Test
    @DisplayName("UC-ASM-04 says before publication which files stay back and why, and publishes one after a look")
    void saysWhichFilesStayBack() throws IOException {
        InputId id = stage.draft(lead, call);
        inputs.choose(lead, id, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.answer(lead, id, "law", "Warden Lee did it.");
        attach(id, "one.txt", "The warden was Mr LEE.");
        attach(id, "two.txt", "Lee, again.");
        attach(id, "three.txt", "Nothing here.");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            assessments.admit(team, id, 0);
            AssessmentDetails seen = assessments.details(team, id);
            QuestionKey question =
                    seen.submitted().answers().getFirst().question().key();
            BlackOut lee = BlackOut.ofText(question, 7, 10, RedactionReason.SAFETY);
            assessments.redact(
                    team, new RedactInput(id, seen.submitted().version(), seen.edition(), List.of(lee), Set.of()));
            staff("desk/inputs/" + id);
            press("Publish");
            assertThat(dialog())
                    .contains(
                            "2 files are not published until a member of the report team has checked them and allowed"
                                    + " them.",
                            sentence("assessment.file-check.found"));
            find(Button.class)
                    .withText("Publish although redacted words were found")
                    .all()
                    .getFirst()
                    .click();
            assertThat(dialog())
                    .contains(
                            "1 file is not published until a member of the report team has checked it and allowed it.",
                            "Publication allowed by ");
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(assessments.preview(team, id).files()).hasSize(2);
            press("Files and their publication");
            press("Publish although redacted words were found");
            assertThat(page()).contains("No file is waiting for a check.");
            assertThat(assessments.preview(team, id).files()).hasSize(3);
        });
    }

    @Test
    @DisplayName("UC-ASM-04 publishes nothing of what another person changed since the files were searched")
    void publishesNothingThatChangedSinceTheSearch() throws IOException {
        InputId id = stage.draft(lead, call);
        inputs.choose(lead, id, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.answer(lead, id, "law", "Warden Lee did it.");
        attach(id, "one.txt", "Mr LEE.");
        stage.submit(lead, id);
        desk.afterwards(call, () -> {
            assessments.admit(team, id, 0);
            staff("desk/inputs/" + id);
            press("Publish");
            assertThat(dialog()).contains("No file is waiting for a check.");
            AssessmentDetails seen = assessments.details(team, id);
            QuestionKey question =
                    seen.submitted().answers().getFirst().question().key();
            BlackOut lee = BlackOut.ofText(question, 7, 10, RedactionReason.SAFETY);
            assessments.redact(
                    team, new RedactInput(id, seen.submitted().version(), seen.edition(), List.of(lee), Set.of()));
            ConfirmDialog dialog = find(ConfirmDialog.class).single();
            assertThatThrownBy(() -> test(dialog).confirm()).isInstanceOf(ChangedMeanwhile.class);
            assertThat(assessments.details(team, id).number()).isNull();
        });
    }

    @Test
    @DisplayName("UC-ASM-04 lets one end the publication at once after a look at a file")
    void endsThePublicationAfterALook() throws IOException {
        InputId id = naming("one.txt", "two.txt");
        desk.afterwards(call, () -> {
            blackOutLee(id);
            desk.published(team, id);
            staff("desk/inputs/" + id);
            press("Files and their publication");
            release();
            assertThat(assessments.preview(team, id).files()).hasSize(1);
            press("Unpublish");
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(assessments.details(team, id).number()).isNull();
        });
    }

    @Test
    @DisplayName("UC-ASM-02, UC-ASM-04 lets one publish, or judge, after a look in a question that one did not answer")
    void publishesAfterALookInAQuestionThatWasCancelled() throws IOException {
        InputId id = naming("one.txt", "two.txt");
        desk.afterwards(call, () -> {
            blackOutLee(id);
            assessments.admit(team, id, desk.edition(team, id));
            staff("desk/inputs/" + id);
            press("Publish");
            release();
            test(find(ConfirmDialog.class).single()).cancel();
            press("Publish");
            assertThat(dialog()).contains("1 file is not published until ");
            release();
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(assessments.details(team, id).number()).isNotNull();
            assertThat(assessments.preview(team, id).files()).hasSize(2);
        });
    }

    @Test
    @DisplayName("UC-ASM-02 lets one find an input inadmissible after a look at a file")
    @SuppressWarnings("unchecked")
    void judgesAfterALook() throws IOException {
        InputId id = naming("one.txt");
        desk.afterwards(call, () -> {
            blackOutLee(id);
            assessments.admit(team, id, desk.edition(team, id));
            staff("desk/inputs/" + id);
            press("Publish");
            release();
            test(find(ConfirmDialog.class).single()).cancel();
            ((RadioButtonGroup<Criterion>) find(RadioButtonGroup.class).single()).setValue(Criterion.NOT_ABOUT_CALL);
            find(TextArea.class).single().setValue("It is about the weather.");
            press("Mark as inadmissible");
            assertThat(assessments.details(team, id).admissibility()).isEqualTo(Admissibility.INADMISSIBLE);
        });
    }

    @Test
    @DisplayName("UC-ASM-04 reads no file again for a look at one")
    void readsNoFileAgainAfterALook() throws IOException {
        InputId id = naming("one.txt", "two.txt");
        var threads = (Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(slow, "threads"));
        var searching = (ThreadPoolExecutor) Objects.requireNonNull(threads.get(SlowWork.Kind.FILES));
        desk.afterwards(call, () -> {
            blackOutLee(id);
            assessments.admit(team, id, desk.edition(team, id));
            staff("desk/inputs/" + id);
            press("Publish");
            long read = searching.getTaskCount();
            assertThat(read).as("the page read them").isPositive();
            release();
            assertThat(searching.getTaskCount()).isEqualTo(read);
            assertThat(dialog())
                    .contains("1 file is not published until ", sentence("assessment.file-check.found"))
                    .doesNotContain(sentence("assessment.file-check.not-searchable"));
        });
    }

    @Test
    @DisplayName("UC-ASM-03 says how many files of what is published are public no more, and leads to them")
    void saysHowManyFilesArePublicNoMore() throws IOException {
        InputId id = naming("one.txt", "two.txt");
        desk.afterwards(call, () -> {
            desk.published(team, id);
            assertThat(assessments.preview(team, id).files()).hasSize(2);
            staff("desk/inputs/" + id + "/redaction");
            find(TextField.class).single().setValue("Lee");
            press("Redact everywhere");
            press("Save");
            assertThat(text(find(Notification.class).single()))
                    .contains("Saved. 2 files are no longer public until a member of the report team has checked them");
            assertThat(page()).contains("2 files are not published until a member of the report team has checked them");
            press("Files and their publication");
            release();
            release();
            assertThat(page()).contains("No file is waiting for a check.");
            assertThat(assessments.preview(team, id).files()).hasSize(2);
        });
    }

    @Test
    @DisplayName("UC-ASM-03 says of no file that it is public no more if it was not public, or the team holds it back")
    void saysOfNoOtherFileThatItIsPublicNoMore() throws IOException {
        InputId id = naming("one.txt");
        desk.afterwards(call, () -> {
            assertThat(blackOutLee(id)).as("not published").isEmpty();
            desk.published(team, id);
            AssessmentDetails seen = assessments.details(team, id);
            assertThat(assessments.redact(
                            team, new RedactInput(id, seen.submitted().version(), seen.edition(), List.of(), Set.of())))
                    .as("it comes back")
                    .isEmpty();
            AssessmentDetails open = assessments.details(team, id);
            DocumentId file = assessments.preview(team, id).files().getFirst().id();
            assertThat(assessments.redact(
                            team,
                            new RedactInput(
                                    id, open.submitted().version(), open.edition(), seen.passages(), Set.of(file))))
                    .as("the team chose it")
                    .isEmpty();
            staff("desk/inputs/" + id);
            assertThat(page())
                    .contains("Files and their publication")
                    .doesNotContain("is waiting for a check", "is not published until");
        });
    }

    /** Submitted, with files in each of which the name stands that is blacked out by {@link #blackOutLee}. */
    private InputId naming(String... files) throws IOException {
        InputId id = stage.draft(lead, call);
        inputs.choose(lead, id, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.answer(lead, id, "law", "Warden Lee did it.");
        for (String file : files) {
            attach(id, file, "Mr LEE, in " + file);
        }
        stage.submit(lead, id);
        return id;
    }

    private Set<DocumentId> blackOutLee(InputId id) {
        AssessmentDetails seen = assessments.details(team, id);
        BlackOut lee =
                BlackOut.ofText(seen.submitted().answers().getFirst().question().key(), 7, 10, RedactionReason.SAFETY);
        return assessments.redact(
                team, new RedactInput(id, seen.submitted().version(), seen.edition(), List.of(lee), Set.of()));
    }

    private void release() {
        find(Button.class)
                .withText("Publish although redacted words were found")
                .all()
                .getFirst()
                .click();
    }

    private String dialog() {
        return text(find(StayingFiles.class).single());
    }

    private void attach(InputId id, String name, String content) throws IOException {
        DocumentDetails stored = documents.upload(
                lead,
                new Upload(id.ref(), "evidence", name),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        documents.checkNow(Actor.system(), stored.id());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> documents
                        .details(lead, stored.id())
                        .filter(file -> file.status() == DocumentStatus.READY)
                        .isPresent());
    }

    @Test
    @DisplayName("UC-ASM-04 says why what contributors keep for themselves is not published")
    void saysWhyItIsNotPublished() {
        InputId id = desk.submitted(lead, call, "Words", NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        desk.afterwards(call, () -> {
            assessments.admit(team, id, 0);
            staff("desk/inputs/" + id);
            assertThat(page()).contains(sentence("assessment.refusal.not-to-be-published"));
            assertThat(find(Button.class).withText("Publish").all()).isEmpty();
        });
    }

    @Test
    @DisplayName("UC-ASM-05 tells contributors the reason, and lets them appeal once")
    void letsContributorsAppeal() {
        InputId id = desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            judgeInadmissible(id);
            lead("inputs/" + id + "/receipt");
            assertThat(page())
                    .contains("Inadmissible", "It is about the weather.", "Appeal")
                    .doesNotContain(sentence(CaseStatus.DECIDED.key()));
            lead("inputs/" + id + "/appeal");
            press("Send appeal");
            assertThat(page()).contains("There is a problem");
            find(TextArea.class).single().setValue("It is about the call.");
            press("Send appeal");
            assertThat(standings.details(lead, id).orElseThrow().appeal()).isEqualTo(CaseStatus.APPEALED);
            lead("inputs/" + id + "/appeal");
            assertThat(find(TextArea.class).all()).isEmpty();
        });
    }

    @Test
    @DisplayName("UC-ASM-05, R14.1 says on both receipts until when it can be changed, by Geneva time")
    void saysTwiceWhatHappensBeforeItIsJudged() {
        InputId id = desk.submitted(lead, call, "Words");
        String before = standings
                .details(lead, id)
                .orElseThrow()
                .before()
                .in(Language.EN, at -> Formats.moment(at, Language.EN));
        lead("inputs/" + id + "/receipt");
        assertThat(page()).contains(before);
        assertThat(plain("/en/i/" + id + "/receipt")).contains(before);
        assertThat(before).contains("Geneva");
    }

    @Test
    @DisplayName(
            "UC-ASM-06, R14.11 says where nobody of the team may decide an appeal, and lets a third member cancel its"
                    + " entry")
    void saysThatNobodyMayDecideAnAppeal() {
        PersonId typist = calls.details(team, call.id()).team().stream()
                .filter(person -> !team.isPerson(person))
                .findFirst()
                .orElseThrow();
        InputId id = entered(Actor.staff(typist, Set.of(StaffRole.SECRETARIAT)));
        desk.afterwards(call, () -> {
            judgeInadmissible(id);
            staff("desk/inputs/" + id);
            assertThat(page()).doesNotContain(sentence("moderation.enter.open"));
            TestSessions.signIn(typist, StaffRole.SECRETARIAT);
            UI.getCurrent().navigate("staff/desk/inputs/" + id + "/appeal");
            assertThat(page()).contains(sentence("moderation.enter.unheard"));
            EnterAppeal letter = new EnterAppeal(
                    id.ref(), LocalDate.ofInstant(clock.instant(), Formats.GENEVA), "File 9", "It is about the call.");
            Actor entering = Actor.staff(typist, Set.of(StaffRole.SECRETARIAT));
            cases.enterAppeal(entering, letter);
            CaseId appeal = cases.latest(entering, id.ref()).orElseThrow().id();
            UI.getCurrent().navigate("staff/moderation/" + appeal);
            assertThat(page()).contains(sentence("moderation.case.undecidable"));
            UI.getCurrent().navigate("staff/desk/calls/" + call.code());
            assertThat(page()).contains(sentence("assessment.team.hearer"));
            PersonId third = stage.person();
            persons.seenAsStaff(Actor.system(), third, Set.of(StaffRole.SECRETARIAT));
            calls.join(team, call.id(), third);
            UI.getCurrent().navigate("staff/moderation/" + appeal);
            assertThat(page())
                    .contains(sentence("moderation.refusal.same-eyes"))
                    .doesNotContain(sentence("moderation.cancel.button"));
            TestSessions.signIn(third, StaffRole.SECRETARIAT);
            UI.getCurrent().navigate("staff/moderation/" + appeal);
            find(TextArea.class).all().getLast().setValue("It is another letter.");
            press(sentence("moderation.cancel.button"));
            assertThat(cases.latest(entering, id.ref())).isEmpty();
            UI.getCurrent().navigate("staff/desk/inputs/" + id + "/appeal");
            assertThat(page()).contains("It is another letter.");
        });
    }

    private InputId entered(Actor typist) {
        InputId id = enteredInputs.enter(
                typist,
                new EnterInput(
                        UUID.randomUUID(),
                        call.id(),
                        EntryOrigin.POST,
                        LocalDate.ofInstant(clock.instant(), Formats.GENEVA),
                        UUID.randomUUID().toString(),
                        null,
                        "Doña Amal",
                        StakeholderGroup.CIVIL_SOCIETY,
                        null,
                        NameChoice.TEAM_ONLY,
                        TextChoice.PUBLISHED,
                        "Signed form",
                        "es",
                        "",
                        false));
        stage.answer(typist, id, "law", "The law is good.");
        stage.submit(typist, id);
        return id;
    }

    @Test
    @DisplayName("UC-ASM-05 tells the same before an appeal with script and without")
    void drawsTheAppealTwice() {
        InputId id = desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            judgeInadmissible(id);
            AppealPage page = standings.appealing(lead, id);
            lead("inputs/" + id + "/appeal");
            String drawn = page() + find(TextArea.class).single().getHelperText();
            String plain = plain("/en/i/" + id + "/appeal");
            List<String> said = Stream.of(page.decided(), List.of(page.heard()), page.advice())
                    .flatMap(List::stream)
                    .map(sentence -> sentence.in(Language.EN, String::valueOf))
                    .toList();
            assertThat(drawn).contains(said).contains(page.reason());
            assertThat(plain).contains(said).contains(page.reason());
            assertThat(said)
                    .contains(
                            sentence(Criterion.NOT_ABOUT_CALL.key()),
                            "You can appeal only once. Include everything that matters.")
                    .doesNotContain("Do not say who you are");
            assertThat(plain("/en/i/" + id + "/receipt"))
                    .contains("Inadmissible", "It is about the weather.", "Appeal")
                    .doesNotContain(sentence(CaseStatus.DECIDED.key()));
        });
    }

    private void judgeInadmissible(InputId id) {
        assessments.judgeInadmissible(
                team, new JudgeInadmissible(id, 0, Criterion.NOT_ABOUT_CALL, "It is about the weather."));
    }

    private String plain(String address) {
        try {
            return HtmlUtils.htmlUnescape(new PlainBrowser(portal).open(address).html());
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    @Test
    @DisplayName("UC-ASM-05 shows what became of an input to nobody else")
    void showsTheStandingToNobodyElse() {
        InputId id = desk.submitted(lead, call, "Words");
        Actor stranger = stage.contributor();
        desk.afterwards(call, () -> {
            TestSessions.signIn(Objects.requireNonNull(stranger.person()));
            UI.getCurrent().navigate(stranger.organisation().orElseThrow() + "/inputs/" + id + "/appeal");
            assertThat(find(TextArea.class).all()).isEmpty();
            assertThat(standing.fill("another-place", id.ref(), "me")).isEmpty();
            assertThat(standing.fill("input-standing", new ContentRef("input", "none"), "me"))
                    .isEmpty();
        });
    }

    private Optional<? extends Component> filled(Actor actor) {
        return slot.fill(actor, Acting.STAFF, calls.details(actor, call.id()));
    }

    private void staff(String below) {
        staff(below, "");
    }

    private void staff(String below, String query) {
        TestSessions.signIn(Objects.requireNonNull(team.person()), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/" + below, QueryParameters.fromString(query));
    }

    private void lead(String below) {
        TestSessions.signIn(Objects.requireNonNull(lead.person()));
        UUID organisation = lead.organisation().orElseThrow();
        UI.getCurrent().navigate(organisation + "/" + below);
    }
}
