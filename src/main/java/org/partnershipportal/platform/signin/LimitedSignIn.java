package org.partnershipportal.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.NetworkLimits;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one network goes to Keycloak to sign in: for each way the portal asks Keycloak. */
class LimitedSignIn extends OncePerRequestFilter {

    private final RequestMatcher signIn;
    private final NetworkLimits limits;

    /** @param signIn where the way to Keycloak begins */
    LimitedSignIn(NetworkLimits limits, String signIn) {
        this.signIn = PathPatternRequestMatcher.withDefaults().matcher(signIn);
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (signIn.matches(request)) {
                limits.take(Limit.SIGN_IN, request);
            }
        } catch (TryLater notNow) {
            request.setAttribute(TryLater.class.getName(), notNow);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
