package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Anyone who signs in leaves a sealed input behind: no session knows both (R14.8). */
@Component
class SealedEndsAtSignIn {

    /** Comes before the session learns who signed in. */
    @EventListener
    void forget(AuthenticationSuccessEvent signedIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange) {
            HttpSession session = exchange.getRequest().getSession(false);
            if (session != null) {
                SealedSession.forget(session);
            }
        }
    }
}
