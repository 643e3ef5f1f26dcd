package org.partnershipportal.platform.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.partnershipportal.ground.shared.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * The language for a reader about whom the portal knows nothing but the request: as chosen by name on a public page,
 * otherwise as the browser says. Public and signed-in pages, and Keycloak's, so greet in the same language.
 */
public final class ReadingLanguage {

    private ReadingLanguage() {}

    /** The reader's language; English where nothing says which. */
    public static Language of(HttpServletRequest request) {
        return of(request, request.isSecure());
    }

    /**
     * The same of a request that no part of the portal has seen, and that does not know whether it came to an encrypted address: as it was
     * chosen there, else as at one that is not.
     */
    public static Language ofBare(HttpServletRequest request) {
        return of(request, WebUtils.getCookie(request, PortalCookie.LANGUAGE.name(true)) != null);
    }

    private static Language of(HttpServletRequest request, boolean encrypted) {
        return Optional.ofNullable(WebUtils.getCookie(request, PortalCookie.LANGUAGE.name(encrypted)))
                .map(Cookie::getValue)
                .flatMap(Language::ofTag)
                .orElseGet(() -> request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        ? Language.EN
                        : Language.bestOf(Collections.list(request.getLocales())));
    }
}
