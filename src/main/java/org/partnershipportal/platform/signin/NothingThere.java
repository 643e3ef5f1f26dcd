package org.partnershipportal.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for addresses of the signed-in portal that no page has: nothing is there, for anyone who asks. Which pages
 * there are is no secret, so nobody is sent to sign in first, and nobody is told that they may not.
 */
final class NothingThere extends OncePerRequestFilter {

    private static final String UNKNOWN = NothingThere.class.getName();

    /** The last of the rules: whatever none before it knew comes through and is answered by this filter. */
    static AuthorizationResult unknown(Supplier<? extends Authentication> whoever, RequestAuthorizationContext asked) {
        asked.getRequest().setAttribute(UNKNOWN, true);
        return new AuthorizationDecision(true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(UNKNOWN) == null) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
