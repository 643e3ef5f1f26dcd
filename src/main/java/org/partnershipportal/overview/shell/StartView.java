package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** {@code /app/}: leads to the home page for the organisation that the person usually acts for. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {
    private final Preferences preferences;

    StartView(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(preferences.usualActing().segment() + "/home");
    }
}
