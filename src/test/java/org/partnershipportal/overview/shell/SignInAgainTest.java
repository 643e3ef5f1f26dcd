package org.partnershipportal.overview.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.ErrorEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;

@PortalModuleTest
class SignInAgainTest extends PagesTest {

    @Test
    @DisplayName("A12: signing in again is offered in a tab of its own, so that page, dialogs and what is typed stay")
    void isOfferedBesideThePage() {
        new UnexpectedFaults().error(new ErrorEvent(new IllegalStateException(new SignInAgain())));
        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Confirm that it is you");
        Anchor go = find(Anchor.class)
                .withCondition(link -> link.getHref().contains("again"))
                .single();
        assertThat(go.getHref()).isEqualTo("../oauth2/authorization/keycloak?again&lang=en");
        assertThat(go.getTarget()).contains("_blank");
        assertThat(text(dialog)).contains("You signed in some time ago.").doesNotContain("second factor");
    }

    @Test
    @DisplayName("A12: the dialog says so where a second factor is needed")
    void saysThatASecondFactorIsNeeded() {
        new UnexpectedFaults().error(new ErrorEvent(new IllegalStateException(SignInAgain.withSecondFactor())));
        assertThat(text(find(Dialog.class).single()))
                .contains("Your staff role applies only after you sign in with a second factor.")
                .doesNotContain("You signed in some time ago.");
    }
}
