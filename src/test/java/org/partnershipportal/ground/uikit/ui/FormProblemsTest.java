package org.partnershipportal.ground.uikit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;

@DisplayName("The summary of what cannot be taken")
@ViewPackages(packages = "org.partnershipportal.ground.uikit")
class FormProblemsTest extends BrowserlessTest {

    private record Command(String title, String website) {
        static final int LONGEST_TITLE = 5;

        static Command of(String title, String website) {
            FieldChecks checks = new FieldChecks();
            Command command =
                    new Command(checks.line("title", title, LONGEST_TITLE), checks.optionalWebsite("website", website));
            checks.done();
            return command;
        }
    }

    private final FormProblems problems = new FormProblems();
    private final TextField title = new TextField("Title");
    private final TextField website = new TextField("Website");

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Language.EN.locale());
        problems.bind("title", title).bind("website", website);
        UI.getCurrent().add(problems, new FormColumn().required(title).optional(website));
    }

    @Test
    void makesTheCommandOfWhatWasTypedRight() {
        assertThat(problems.isVisible()).isFalse();
        title.setValue("Care");
        assertThat(read()).contains(new Command("Care", ""));
        assertThat(problems.isVisible()).isFalse();
    }

    @Test
    void saysEveryProblemOnTopAndAtItsField() {
        website.setValue("not an address");
        read();
        assertThat(read()).as("each is said once").isEmpty();
        assertThat(problems.isVisible()).isTrue();
        assertThat(lines()).hasSize(2);
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).contains("shared.problem.missing");
        assertThat(website.isInvalid()).isTrue();
    }

    @Test
    void keepsWhatWasTyped() {
        title.setValue("<script>alert(1)</script>");
        assertThat(read()).isEmpty();
        assertThat(title.getValue()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void leadsFromEachLineToItsField() {
        read();
        Anchor link = (Anchor) lines().getFirst().getChildren().findFirst().orElseThrow();
        assertThat(link.getHref()).isEqualTo("#title");
        assertThat(sentScripts()).anyMatch(script -> script.contains("Portal.leads"));
    }

    @Test
    void takesTheFocusWhenThereIsAProblem() {
        read();
        assertThat(sentScripts()).anyMatch(script -> script.contains("Portal.problems(this"));
        UI.getCurrent().remove(problems);
        sentScripts();
        UI.getCurrent().add(problems);
        assertThat(sentScripts())
                .as("where it comes with problems")
                .anyMatch(script -> script.contains("Portal.problems(this"));
    }

    @Test
    void goesAwayOnceAllIsWell() {
        read();
        title.setValue("Care");
        assertThat(read()).isPresent();
        assertThat(problems.isVisible()).isFalse();
        assertThat(title.isInvalid()).isFalse();
        assertThat(lines()).isEmpty();
    }

    @Test
    void takesALineAwayAsSoonAsItsFieldIsMendedAndLeavesTheOthers() {
        website.setValue("not an address");
        read();
        title.setValue("Care");
        assertThat(title.isInvalid()).isFalse();
        assertThat(lines()).hasSize(1);
        assertThat(website.isInvalid()).isTrue();
        website.setValue("example.org");
        assertThat(website.isInvalid()).isFalse();
        assertThat(problems.isVisible()).isFalse();
        assertThat(sentScripts()).anyMatch(script -> script.contains("Portal.solved()"));
    }

    @Test
    void leavesALineWhileItsFieldIsAtFaultAndSaysWhatIsWrongNow() {
        read();
        title.setValue("Careful");
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).contains("shared.problem.too-long");
        assertThat(lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getElement().getTextRecursively()).contains("shared.field.named"));
    }

    @Test
    void showsNoProblemOfAFieldThatIsOnlyBeingFilledIn() {
        website.setValue("not an address");
        assertThat(problems.isVisible()).isFalse();
        read();
        title.setValue("Care");
        website.setValue("nor this");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void takesAwayWhatAnActFoundWhenItsFieldChangesAndDoesNotActAgain() {
        List<String> acts = new ArrayList<>();
        problems.run(() -> {
            acts.add("act");
            throw new InvalidInput(List.of(
                    Problem.of("title", "shared.problem.missing"), Problem.of("elsewhere", "shared.problem.choose")));
        });
        website.setValue("example.org");
        assertThat(title.isInvalid()).isTrue();
        title.setValue("Care");
        assertThat(title.isInvalid()).isFalse();
        assertThat(acts).hasSize(1);
        assertThat(lines()).as("what no field stands for").hasSize(1);
        assertThat(problems.isVisible()).isTrue();
    }

    @Test
    void saysAProblemOfAFieldThatTheFormDoesNotShow() {
        assertThat(problems.run(() -> {
                    throw new InvalidInput(Problem.of("elsewhere", "shared.problem.choose"));
                }))
                .isFalse();
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.getText()).contains("shared.problem.choose"));
    }

    @Test
    void asksForADateAndNotForAChoiceWhereADayIsMissing() {
        DateField day = new DateField("Day", Language.EN);
        problems.bind("day", day);
        UI.getCurrent().add(day);
        assertThat(problems.run(() -> {
                    throw new InvalidInput(Problem.of("day", "shared.problem.choose"));
                }))
                .isFalse();
        assertThat(day.getErrorMessage()).contains("shared.problem.date");
    }

    @Test
    void saysThemInTheOrderOfTheFormAndNamesEachField() {
        TextField unnamed = new TextField();
        problems.bind("unnamed", unnamed);
        UI.getCurrent().add(unnamed);
        assertThat(problems.run(() -> {
                    throw new InvalidInput(List.of(
                            Problem.of("elsewhere", "shared.problem.choose"),
                            Problem.of("unnamed", "shared.problem.missing"),
                            Problem.of("website", "shared.problem.website"),
                            Problem.of("title", "shared.problem.missing")));
                }))
                .isFalse();
        assertThat(lines())
                .extracting(line -> line.getElement().getTextRecursively())
                .satisfiesExactly(
                        first -> assertThat(first).contains("shared.field.named"),
                        second -> assertThat(second).contains("shared.field.named"),
                        third -> assertThat(third).contains("shared.problem.missing"),
                        last -> assertThat(last).contains("shared.problem.choose"));
        assertThat(find(Anchor.class, problems).all())
                .extracting(Anchor::getHref)
                .containsExactly("#title", "#website", "#unnamed");
    }

    @Test
    void givesARefusalToWhoShowsItAndSaysWhetherItWasDone() {
        List<PortalException> refused = new ArrayList<>();
        read();
        assertThat(problems.run(() -> {}, refused::add)).isTrue();
        assertThat(problems.isVisible()).as("the problems of before").isFalse();
        assertThat(refused).isEmpty();
        assertThat(problems.run(
                        () -> {
                            throw new ChangedMeanwhile();
                        },
                        refused::add))
                .isFalse();
        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(problems.isVisible()).isFalse();
        assertThat(problems.run(
                        () -> {
                            throw new InvalidInput(Problem.of("title", "shared.problem.missing"));
                        },
                        refused::add))
                .isFalse();
        assertThat(refused).as("a problem is shown here").hasSize(1);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void saysEachFieldsProblemOnceWhereADayIsNone() {
        DateField day = new DateField("Begins", Language.EN);
        problems.bind("starts", day);
        UI.getCurrent().add(day);
        type(day, "tomorrow");
        problems.read(() -> {
            throw new InvalidInput(List.of(
                    Problem.of("starts", "shared.problem.missing"), Problem.of("title", "shared.problem.missing")));
        });
        assertThat(lines()).hasSize(2);
        assertThat(day.getErrorMessage()).contains("shared.problem.date");
        assertThat(title.isInvalid()).isTrue();
    }

    @Test
    void takesADayThatIsReallyEmptyForNone() {
        DateField day = new DateField("Begins", Language.EN);
        problems.bind("starts", day);
        UI.getCurrent().add(day);
        title.setValue("Care");
        assertThat(read()).isPresent();
    }

    @Test
    void refusesATextThatIsNoDayThoughTheCommandCannotSeeIt() {
        DateField day = new DateField("Begins", Language.EN);
        problems.bind("starts", day);
        UI.getCurrent().add(day);
        type(day, "tomorrow");
        title.setValue("Care");
        assertThat(read()).isEmpty();
        assertThat(day.isInvalid()).isTrue();
        assertThat(lines()).hasSize(1);
    }

    /** The component in the browser reads Latin digits alone; the server reads what an Arabic keyboard types. */
    @Test
    void takesADayInTheDigitsOfAnyKeyboard() {
        DateField day = new DateField("Begins", Language.AR);
        problems.bind("starts", day);
        UI.getCurrent().add(day);
        type(day, "١٢/٠٣/٢٠٢٤");
        title.setValue("Care");
        assertThat(read()).isPresent();
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(day.getHelperText()).isNotEmpty();
    }

    /** As the browser tells of a text in which its component sees no day. */
    private static void type(DateField day, String text) {
        day.getElement().setProperty("_inputElementValue", text);
        day.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(day.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
    }

    private Optional<Command> read() {
        return problems.read(() -> Command.of(title.getValue(), website.getValue()));
    }

    private List<ListItem> lines() {
        return find(ListItem.class, problems).all();
    }

    private static List<String> sentScripts() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }
}
