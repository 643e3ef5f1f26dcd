package org.partnershipportal.consultation.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.DeskTabs;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("The tabs between a call's pages at the desk")
class DeskTabsTest extends PagesTest {

    private static final List<String> PAGES = List.of("", "/inputs", "/coding", "/report", "/outcomes", "/asked");

    /** Who is of the team, and one count for each page. */
    private static final int STATEMENTS = 7;

    @Autowired
    DeskTabs tabs;

    @Autowired
    Codes codes;

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    Inputs inputs;

    @Autowired
    private ReportStage stage;

    private Actor team;
    private CallDetails call;
    private InputId input;

    @BeforeEach
    void setTheStage() {
        team = stage.secretariat();
        call = stage.call(team, stage.secretariat());
        Actor contributor = stage.inputs().contributor();
        input = stage.submitted(contributor, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is good.");
        inputs.askExtension(contributor, input, "We were flooded.");
        codes.add(team, new AddCode(call.id(), 0, null, "Cells", ""));
        codes.add(team, new AddCode(call.id(), 1, null, "Law", ""));
        reports.begin(team, new BeginReport(call.id(), Language.EN, "Older persons"));
        paragraphs.add(team, new AddParagraph(call.id(), null, "", "Many say so."));
    }

    @Test
    @DisplayName("lead from each page to every other, with how much there is on it")
    void leadFromEachPageToTheOthers() {
        stage.afterDeadline(call, () -> {
            for (int open = 0; open < PAGES.size(); open++) {
                open(team, PAGES.get(open));
                assertThat(drawn().stream().map(Element::getTextRecursively))
                        .as(PAGES.get(open))
                        .containsExactly(
                                "Call 1 request for more time",
                                "Inputs received 1",
                                "Codes and passages 2 codes",
                                "Report 1 paragraph",
                                "Outcomes 0 notified",
                                "Questions 0 awaiting an answer");
                assertThat(drawn())
                        .as("each is called what stands in it (2.5.3)")
                        .noneMatch(link -> link.hasAttribute("aria-label"));
                for (int tab = 0; tab < PAGES.size(); tab++) {
                    assertThat(drawn().get(tab).getAttribute("href"))
                            .isEqualTo("staff/desk/calls/" + call.code() + PAGES.get(tab));
                    assertThat(drawn().get(tab).hasAttribute("aria-current")).isEqualTo(tab == open);
                }
            }
        });
    }

    @Test
    @DisplayName("R14.9 do not even count inputs before the deadline")
    void countNoInputsBeforeTheDeadline() {
        assertThat(tabs.of(team, call.id()))
                .filteredOn(tab -> tab.page().equals("inputs"))
                .extracting(DeskTabs.Row::count)
                .containsOnlyNulls();
        open(team, "");
        assertThat(drawn().get(1).getTextRecursively()).isEqualTo("Inputs received");
    }

    @Test
    @DisplayName("ask once who is of the report team, and count each page in one statement")
    void takeOneStatementForEachPage() {
        stage.afterDeadline(
                call,
                () -> assertThat(Statements.sentBy(
                                () -> assertThat(tabs.of(team, call.id())).hasSize(PAGES.size())))
                        .isEqualTo(STATEMENTS));
    }

    @Test
    @DisplayName("R0.1 neither lead nor count for whoever is not of the report team")
    void areForTheTeamAlone() {
        Actor outsider = stage.secretariat();
        Actor moderator = stage.staff(StaffRole.MODERATOR);
        stage.afterDeadline(call, () -> {
            assertThat(tabs.of(outsider, call.id())).isEmpty();
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> tabs.of(moderator, call.id()));
            open(outsider, "");
            assertThat(find(Nav.class).withClassName("tabs").all()).isEmpty();
        });
    }

    @Test
    @DisplayName("stand on pages that have the side navigation closed, and open again elsewhere")
    void standOnPagesWithTheSideNavigationClosed() {
        open(team, "/coding");
        assertThat(find(AppLayout.class).single().hasClassName("at-desk")).isTrue();
        open(team, "/report");
        assertThat(find(AppLayout.class).single().hasClassName("at-desk")).isTrue();
        UI.getCurrent().navigate("staff/calls");
        assertThat(find(AppLayout.class).single().hasClassName("at-desk")).isFalse();
    }

    private List<Element> drawn() {
        return find(Nav.class)
                .withClassName("tabs")
                .withAttribute("aria-label", Translations.standard().text(Language.EN, "call.desk.title"))
                .single()
                .getElement()
                .getChild(0)
                .getChildren()
                .map(item -> item.getChild(0))
                .toList();
    }

    private void open(Actor actor, String below) {
        TestSessions.signIn(Objects.requireNonNull(actor.person()), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/desk/calls/" + call.code() + below);
    }
}
