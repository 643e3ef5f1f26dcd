package org.partnershipportal.overview.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a page fails: a number to quote, and nothing about what went wrong. */
@ParentLayout(MainLayout.class)
@PermitAll
class FaultView extends ErrorPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = UnexpectedFaults.logged(parameter.getException());
        say(
                getTranslation("shell.error.fault"),
                getTranslation("shared.refusal.unexpected", number),
                getTranslation("shell.error.fault-cure"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
