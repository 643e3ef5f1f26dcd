package org.partnershipportal.overview.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.overview.search.Search;
import org.partnershipportal.overview.search.SearchStage;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-FND-01: find a record")
class SearchViewTest extends PagesTest {

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    Search search;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @DisplayName("shows what was found by the words in the address, and by those typed then")
    void findsByAddressAndByTyping() {
        groups.open("Group " + word);
        SearchStage.prepare(search);
        TestSessions.signIn(groups.women.founder());
        UI.getCurrent().navigate(groups.women.id() + "/search", QueryParameters.of("text", word));
        assertThat(page()).contains("1 result", "Working groups", "Group", word, "Filter results");
        field("Words").setValue("unheard of " + word);
        press("Search");
        assertThat(page()).contains("No results", "Nothing was found").doesNotContain("1 result");
        field("Words").setValue("");
        press("Search");
        assertThat(page()).doesNotContain("No results", "Nothing was found");
    }

    @Test
    @DisplayName("is reached from the header of any page: Enter leads to what was typed there, and again from the page"
            + " itself")
    void isReachedFromTheHeader() {
        groups.open("Group " + word);
        SearchStage.prepare(search);
        TestSessions.signIn(groups.women.founder());
        UI.getCurrent().navigate(groups.women.id() + "/home");
        seek("  " + word + " ");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(groups.women.id() + "/search?text=" + word);
        assertThat(page()).contains("1 result", word);
        assertThat(find(Input.class).single().getValue()).isEmpty();
        seek("unheardof" + word);
        assertThat(page()).contains("No results").doesNotContain("1 result");
        seek(" ");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(groups.women.id() + "/search");
        assertThat(page()).doesNotContain("No results");
    }

    private void seek(String typed) {
        Input words = find(Input.class).single();
        words.setValue(typed);
        ComponentUtil.fireEvent(words, new KeyPressEvent(words, "Enter"));
    }
}
