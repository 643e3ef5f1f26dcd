package org.partnershipportal.overview.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("Pages that stand where another could not be shown")
class ErrorPagesTest extends PagesTest {

    @Test
    @DisplayName("R0.1: a record that is not there, one that is hidden and an address without a page read the same")
    void answersAlikeAndSaysItOnce() {
        RefusalView hidden = new RefusalView();
        assertThat(hidden.setErrorParameter(event(), new ErrorParameter<>(PortalException.class, new NotFound())))
                .isEqualTo(404);
        NotFoundView none = new NotFoundView();
        assertThat(none.setErrorParameter(
                        event(),
                        new ErrorParameter<>(
                                com.vaadin.flow.router.NotFoundException.class,
                                new com.vaadin.flow.router.NotFoundException())))
                .isEqualTo(404);
        assertThat(text(none))
                .isEqualTo(text(hidden))
                .containsOnlyOnce("Not found")
                .doesNotContain("sign in")
                .contains("This page may have moved", "Check the address", "Home");
    }

    @Test
    void saysWhyAndWhatToDoWhereSomethingIsNotAllowed() {
        RefusalView view = new RefusalView();
        assertThat(view.setErrorParameter(event(), new ErrorParameter<>(PortalException.class, new NotAllowed())))
                .isEqualTo(403);
        assertThat(text(view))
                .contains("Not allowed", "You cannot do this here.", "Nothing was changed.", "Home")
                .doesNotContain("Sign in again");
    }

    @Test
    void leadsBackToThePageWhoseSessionIsOver() {
        RefusalView view = new RefusalView();
        assertThat(view.setErrorParameter(event(), new ErrorParameter<>(PortalException.class, new SignedOut())))
                .isEqualTo(401);
        assertThat(text(view)).contains("Signed out", "What you typed has been kept.", "Sign in again");
        assertThat(view.setErrorParameter(event(), new ErrorParameter<>(PortalException.class, new NotFound())))
                .isEqualTo(404);
        assertThat(text(view)).as("the same page, shown for something else").doesNotContain("Sign in again");
        view.setErrorParameter(event(), new ErrorParameter<>(PortalException.class, new SignedOut()));
        UI.getCurrent().add(view);
        assertThat(hrefs()).contains("../app/me/calls?status=open");
    }

    @Test
    void givesANumberToQuoteAndNothingOfTheFault() {
        FaultView view = new FaultView();
        assertThat(view.setErrorParameter(
                        event(), new ErrorParameter<>(Exception.class, new IllegalStateException("a table's name"))))
                .isEqualTo(500);
        assertThat(text(view))
                .contains("Something went wrong", "Try again in a few minutes.", "Home")
                .containsPattern("quote [2-9A-Z]{4}-[2-9A-Z]{2}")
                .doesNotContain("table");
    }

    @Test
    void hasAHeadingThatIsThePagesTitle() {
        UI.getCurrent().navigate("me/no-such-page");
        assertThat(find(H1.class).single().getText()).isEqualTo("Not found");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Not found");
    }

    private static BeforeEnterEvent event() {
        UI ui = UI.getCurrent();
        return new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.PROGRAMMATIC,
                new Location("me/calls", com.vaadin.flow.router.QueryParameters.simple(Map.of("status", "open"))),
                RefusalView.class,
                ui,
                List.of());
    }
}
