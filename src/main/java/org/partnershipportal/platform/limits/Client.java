package org.partnershipportal.platform.limits;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The client that makes a request, as far as limits need it: a network address in memory, given to nobody else and
 * never logged.
 */
final class Client {

    private static final String ATTRIBUTE = Client.class.getName();

    private Client() {}

    /** Notes it in a request. */
    static void note(HttpServletRequest request, String client) {
        request.setAttribute(ATTRIBUTE, client);
    }

    /** Who sent the request. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String client ? client : request.getRemoteAddr();
    }
}
