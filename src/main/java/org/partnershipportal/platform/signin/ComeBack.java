package org.partnershipportal.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Pages to which somebody comes back who went away to sign in, or to make an account: those of an answer, and those of the
 * signed-in portal that a person alone can open, such as an invitation. Nobody is led anywhere else.
 */
public final class ComeBack {

    static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private static final Pattern PLAIN_ANSWER =
            Pattern.compile("/(ar|zh|en|fr|ru|es)/i(/[a-z0-9-]{1,60}){1,5}(\\?known=(?!sealed)[a-z-]{3,16})?");

    private static final Pattern OWN_PAGE = Pattern.compile("/app/me(/[A-Za-z0-9_-]{1,60}){1,4}");

    private ComeBack() {}

    /** Whether the address, below the portal's, is that of such a page. */
    static boolean leadsTo(String address) {
        return PLAIN_ANSWER.matcher(address).matches()
                || OWN_PAGE.matcher(address).matches();
    }

    /**
     * Where they come back to, below the portal's address: as {@code ?then=} says, else the page at which they had to sign in;
     * empty if none.
     */
    public static String of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("then"))
                .or(() -> wanted(request.getSession(false)))
                .filter(ComeBack::leadsTo)
                .orElse("");
    }

    private static Optional<String> wanted(@Nullable HttpSession session) {
        return session != null && session.getAttribute(SAVED_REQUEST) instanceof SavedRequest saved
                ? Optional.of(below(URI.create(saved.getRedirectUrl())))
                : Optional.empty();
    }

    private static String below(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
