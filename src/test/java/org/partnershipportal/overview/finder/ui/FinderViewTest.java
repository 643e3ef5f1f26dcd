package org.partnershipportal.overview.finder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-FND-01: find a record")
class FinderViewTest extends PagesTest {

    @Autowired
    WorkingGroupStage groups;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @DisplayName("shows what was found by the words in the address, and by those typed then")
    void findsByAddressAndByTyping() {
        groups.open("Group " + word);
        TestSessions.signIn(groups.women.founder());
        UI.getCurrent().navigate(groups.women.id() + "/search", QueryParameters.of("text", word));
        assertThat(page()).contains("1 result", "Working groups", "Group " + word);
        field("Title, name or document symbol").setValue(word + "x");
        assertThat(page()).contains("No results", "Nothing was found").doesNotContain("Group " + word);
        field("Title, name or document symbol").setValue("");
        assertThat(page()).doesNotContain("No results", "Nothing was found");
    }
}
