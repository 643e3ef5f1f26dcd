package org.partnershipportal.overview.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
    void areNotFoundByWhatNamesNone() {
        for (String word : new String[] {"mandela-123", "45(1)bis", "tokyo"}) {
            open("rules/" + word);
            assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
        }
    }
}
