package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.ground.shared.SignedOut;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.Toasts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles what no form and no view has handled. A refusal becomes a sentence; anything else a reference number, under
 * which it is in the log. A person never sees an exception's message.
 */
final class UnexpectedFaults implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFaults.class);

    @Override
    public void error(ErrorEvent event) {
        PortalException refusal = refusalIn(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui == null) {
            logged(event.getThrowable());
        } else if (refusal instanceof SignedOut) {
            ui.getPage().reload();
        } else if (refusal instanceof SignInAgain again) {
            new SignInAgainDialog(ui, PortalI18n.language(ui.getLocale()), again).open();
        } else if (refusal != null) {
            Toasts.refused(sentence(ui, refusal));
        } else {
            Toasts.refused(ui.getTranslation("shared.refusal.unexpected", logged(event.getThrowable())));
        }
    }

    /** Logs the fault and gives the number under which it stands in the log. */
    static String logged(Throwable fault) {
        String number = ReferenceNumber.next();
        LOG.error("Fault {}", number, fault);
        return number;
    }

    private static String sentence(UI ui, PortalException refusal) {
        var language = PortalI18n.language(ui.getLocale());
        if (refusal instanceof InvalidInput invalid) {
            Problem first = invalid.problems().getFirst();
            return Translations.standard()
                    .text(language, first.key(), first.args().toArray());
        }
        return Translations.standard().text(language, refusal.key(), refusal.args());
    }

    private static @org.jspecify.annotations.Nullable PortalException refusalIn(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
