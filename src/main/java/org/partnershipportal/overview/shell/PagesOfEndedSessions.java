package org.partnershipportal.overview.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page whose session has ended that it has ended, even after the person has signed in again in another window.
 * The new session can have a page of the same number; the framework would then have the old page loaded again at once,
 * with what is typed in it.
 */
final class PagesOfEndedSessions extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        UI page = session.getService().findUI(request);
        return page == null || isOf(page, body)
                ? super.synchronizedHandleRequest(session, request, response, body)
                : Optional.of(() -> handleSessionExpired(request, response));
    }

    /** Every request of a page repeats what only that page was given. */
    private static boolean isOf(UI page, @Nullable String body) {
        return body == null || body.contains(page.getCsrfToken());
    }
}
