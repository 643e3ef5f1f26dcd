package org.partnershipportal.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Pages to which somebody comes back who went away to sign in, or to make an account: those of an answer, and those of
 * the signed-in portal that an individual can open, such as an invitation. Nobody is led anywhere else.
 */
public final class ComeBack {

    static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private static final Pattern PLAIN_ANSWER =
            Pattern.compile("/(ar|zh|en|fr|ru|es)/i(/[a-z0-9-]{1,60}){1,5}(\\?known=(?!sealed)[a-z-]{3,16})?");

    private static final Pattern OWN_PAGE = Pattern.compile("/app/me(/[A-Za-z0-9_-]{1,60}){1,4}");

    /** Says, on the link of the page of signing in, that somebody comes from there. */
    private static final String FROM = "from";

    private static final String SIGNING_IN = "sign-in";

    private ComeBack() {}

    /** Whether the address, below the portal's, is that of such a page. */
    static boolean leadsTo(String address) {
        return PLAIN_ANSWER.matcher(address).matches()
                || OWN_PAGE.matcher(address).matches();
    }

    /** Where they come back to, below the portal's address, as {@code ?then=} says; empty if nowhere. */
    public static String of(HttpServletRequest request) {
        return known(request.getParameter("then"));
    }

    /** Whether somebody comes from the page of signing in, whose link says so. */
    public static boolean isFromSigningIn(HttpServletRequest request) {
        return SIGNING_IN.equals(request.getParameter(FROM));
    }

    /**
     * The page at which they had to sign in, for anyone who comes from there; empty if none. It is told once: whoever
     * uses the browser next is told nothing of it.
     */
    public static String taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SAVED_REQUEST) instanceof SavedRequest saved)) {
            return "";
        }
        session.removeAttribute(SAVED_REQUEST);
        return known(below(saved.getRedirectUrl()));
    }

    private static String known(@Nullable String address) {
        return address != null && leadsTo(address) ? address : "";
    }

    /** Below the portal's address; empty if it is not written as addresses are. */
    private static String below(String address) {
        try {
            URI saved = new URI(address);
            return saved.getRawPath() + (saved.getRawQuery() == null ? "" : "?" + saved.getRawQuery());
        } catch (URISyntaxException unreadable) {
            return "";
        }
    }
}
