package org.partnershipportal.platform.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.partnershipportal.ground.shared.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * In which language someone reads of whom the portal knows no more than the request: as chosen by its name on a public
 * page, else as the browser says. Public and signed-in pages, and Keycloak's, so greet in the same language.
 */
public final class ReadingLanguage {

    private ReadingLanguage() {}

    /** The reader's language; English where nothing says which. */
    public static Language of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, PortalCookie.LANGUAGE.name(request)))
                .map(Cookie::getValue)
                .flatMap(Language::ofTag)
                .orElseGet(() -> request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        ? Language.EN
                        : Language.bestOf(Collections.list(request.getLocales())));
    }
}
