package org.partnershipportal.overview.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.ground.shared.TryLater;

/** A page was refused: hidden and missing records look alike (R0.1); otherwise it says who is allowed. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusalView extends ErrorPage implements HasErrorParameter<PortalException> {
    private static final int TOO_MANY = 429;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PortalException> parameter) {
        PortalException refusal = parameter.getException();
        String sentence = getTranslation(refusal.key(), refusal.args());
        return switch (refusal) {
            case NotFound hidden -> {
                nothingHere();
                yield HttpServletResponse.SC_NOT_FOUND;
            }
            case SignedOut ended -> {
                say(getTranslation("shell.error.signed-out"), sentence, "");
                signIn(event.getLocation());
                yield HttpServletResponse.SC_UNAUTHORIZED;
            }
            case SignInAgain first -> {
                say(getTranslation("shell.error.refused"), sentence, "");
                signInAgain(event.getLocation());
                yield HttpServletResponse.SC_FORBIDDEN;
            }
            case TryLater notNow -> {
                say(getTranslation("shell.error.later"), sentence, "");
                yield notNow.isFull() ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : TOO_MANY;
            }
            default -> {
                say(getTranslation("shell.error.refused"), sentence, getTranslation("shell.error.refused-cure"));
                yield HttpServletResponse.SC_FORBIDDEN;
            }
        };
    }
}
