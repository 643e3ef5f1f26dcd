package org.partnershipportal.overview.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-ATL-02: the pages of rules")
class RulePagesTest extends PagesTest {

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    private void open(String path) {
        Founded as = stage.ministry();
        TestSessions.signIn(as.founder());
        Location location = new Location(as.id() + "/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String markup() {
        return find(Div.class).all().stream()
                .map(div -> div.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining());
    }

    @Test
    void showEachRuleOfASet() {
        open("rules?set=tokyo&kind=commitment");
        assertThat(markup())
                .contains("/rules/tokyo-23", "aria-current=\"true\"", "router-link")
                .doesNotContain("mandela-45");
        open("rules");
        assertThat(markup()).contains("/rules/mandela-122").doesNotContain("tokyo-23");
    }

    @Test
    void sayWhereThereIsNothingYet() {
        open("rules/tokyo-23");
        assertThat(page()).contains("Tokyo 23", sentence("atlas.rule.gap.paragraph"));
    }

    @Test
    @DisplayName("R6.2 the rule that is typed is opened; what names none, or several, stays and is said at the field")
    void openTheRuleThatIsTyped() {
        open("rules");
        TextField rule = field(sentence("atlas.rules.number"));
        for (String none : new String[] {"Mandela 123", "Bangkok 71", "NMR 45, NMR 46", ""}) {
            test(rule).setValue(none);
            press(sentence("atlas.rules.open"));
            assertThat(rule.isInvalid()).as(none).isTrue();
            assertThat(rule.getErrorMessage()).as(none).isNotBlank();
            assertThat(rule.getValue()).isEqualTo(none);
        }
        test(rule).setValue("NMR 45");
        press(sentence("atlas.rules.open"));
        assertThat(page()).contains("Mandela 45");
    }

    @Test
    void leadWhoCanTellAPracticeToIt() {
        open("rules/tokyo-23");
        assertThat(hrefs()).anyMatch(address -> address.endsWith("/practices/new"));
        TestSessions.signIn(make.person());
        UI.getCurrent().navigate("me/rules/tokyo-23");
        assertThat(page()).contains("Tokyo 23");
        assertThat(hrefs()).noneMatch(address -> address.endsWith("/practices/new"));
    }

    @Test
    void areNotFoundByWhatNamesNone() {
        for (String word : new String[] {"mandela-123", "45(1)bis", "tokyo"}) {
            open("rules/" + word);
            assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
        }
    }
}
