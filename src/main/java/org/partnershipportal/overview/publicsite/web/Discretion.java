package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partnershipportal.ground.plain.FormToken;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Pages of inputs, published ones too, are kept in no cache and tell no other site where a visitor came from (R0.4;
 * design.md, section 7).
 */
class Discretion implements HandlerInterceptor {

    /** Where a visitor's session begins: where one comes back with a code, begins without an account, and what follows. */
    private static final String SEALED = "/../i/(back|mine|start/[^/]+/next)(/.*)?";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        if (request.getRequestURI().matches(SEALED)) {
            FormToken.begin(request);
        }
        return true;
    }
}
