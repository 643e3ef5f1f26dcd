package org.partnershipportal.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cookies that the portal gives. Where it is served by https their names begin with {@code __Host-}: a browser takes such a cookie
 * from this very site over an encrypted line and from nowhere else, so that a neighbour below the same domain cannot plant a session.
 */
public enum PortalCookie {
    /** Names the session at random. */
    SESSION("portal-session"),
    /** Holds the language chosen by its name, and nothing else. */
    LANGUAGE("portal-language");

    private static final String BOUND = "__Host-";

    private final String plain;

    PortalCookie(String plain) {
        this.plain = plain;
    }

    /** Its name where the portal is served by https, or is not. */
    public String name(boolean encrypted) {
        return encrypted ? BOUND + plain : plain;
    }

    /** Its name for anyone who asks so; the request is one to the portal's public address. */
    public String name(HttpServletRequest request) {
        return name(request.isSecure());
    }

    /** Every name under which a device may keep one, be it from before the portal was served by https. */
    public static List<String> names() {
        return Arrays.stream(values())
                .flatMap(cookie -> Stream.of(cookie.name(true), cookie.name(false)))
                .toList();
    }
}
