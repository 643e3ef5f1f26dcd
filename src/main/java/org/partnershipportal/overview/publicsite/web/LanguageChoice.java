package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.PortalCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Remembers the language that a reader chose by its name, in a cookie that holds nothing else, and leads on to the same
 * page. Reading a page by a link that somebody sent chooses nothing.
 */
class LanguageChoice implements HandlerInterceptor {

    /** The language that the address names by its first segment. */
    static Optional<Language> ofAddress(String path) {
        return Arrays.stream(path.split("/", 3)).skip(1).findFirst().flatMap(Language::ofTag);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getParameterMap().containsKey(Page.CHOOSE)) {
            return true;
        }
        Optional<Language> chosen = ofAddress(request.getRequestURI());
        if (chosen.isEmpty()) {
            return true;
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(
                                PortalCookie.LANGUAGE.name(request),
                                chosen.get().tag())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, withoutMark(request));
        return false;
    }

    /** The address as it was asked for, but for the mark; whatever else stands in it is left alone. */
    private static String withoutMark(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.equals(Page.CHOOSE) && !part.startsWith(Page.CHOOSE + "="))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    }
}
