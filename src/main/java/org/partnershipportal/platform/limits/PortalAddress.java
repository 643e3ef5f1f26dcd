package org.partnershipportal.platform.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows every request as one to the portal's public address, whatever its {@code Host} and its forwarded headers say, so that
 * no redirect, link or key of a kept page takes an address from a request. The client's own address is noted for the limits and
 * hidden from all else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PortalAddress extends OncePerRequestFilter {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final URI portal;
    private final Proxies proxies;

    PortalAddress(PortalSettings settings, Proxies proxies) {
        this.portal = URI.create(settings.url());
        this.proxies = proxies;
    }

    /** The server begins again with the bare request when it shows an error. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Client.note(
                request,
                proxies.client(
                        request.getRemoteAddr(),
                        Collections.list(Objects.requireNonNullElse(
                                request.getHeaders(FORWARDED_FOR), Collections.emptyEnumeration()))));
        chain.doFilter(new AtPortal(request, portal), response);
    }

    private static final class AtPortal extends HttpServletRequestWrapper {

        /** Of nobody. */
        private static final String NO_ADDRESS = "0.0.0.0";

        private static final int HTTP = 80;
        private static final int HTTPS = 443;

        private final URI portal;

        AtPortal(HttpServletRequest request, URI portal) {
            super(request);
            this.portal = portal;
        }

        @Override
        public String getScheme() {
            return portal.getScheme();
        }

        @Override
        public boolean isSecure() {
            return "https".equals(portal.getScheme());
        }

        @Override
        public String getServerName() {
            return portal.getHost();
        }

        @Override
        public int getServerPort() {
            if (portal.getPort() >= 0) {
                return portal.getPort();
            }
            return isSecure() ? HTTPS : HTTP;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(portal.toString()).append(getRequestURI());
        }

        @Override
        public String getRemoteAddr() {
            return NO_ADDRESS;
        }

        @Override
        public String getRemoteHost() {
            return NO_ADDRESS;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isForwarded(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isForwarded(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = Collections.list(super.getHeaderNames());
            return Collections.enumeration(
                    names.stream().filter(name -> !isForwarded(name)).toList());
        }

        /** Whether proxies write it; what they say of the client is noted, and the rest is the operator's to say. */
        private static boolean isForwarded(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.equals("forwarded") || lower.equals("x-real-ip") || lower.startsWith("x-forwarded-");
        }
    }
}
