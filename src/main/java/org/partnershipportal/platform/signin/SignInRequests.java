package org.partnershipportal.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Sends people to Keycloak in the language they read ({@code ?lang=fr}, else as {@link ReadingLanguage} says). They come
 * back to the page they wanted ({@code ?then=}, which leads to those of {@link ComeBack} and nowhere else). With {@code ?again} they must give their credentials although
 * they are signed in, and come to a page that says so.
 */
class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private static final String CONFIRMED = "/confirmed";

    /** A page of those who are signed in. */
    private static final Pattern PAGE = Pattern.compile("/app(/[A-Za-z0-9-]+)+");

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final KeycloakAnswers keycloak;

    SignInRequests(ClientRegistrationRepository registrations, KeycloakAnswers keycloak) {
        this.keycloak = keycloak;
        requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!request.getRequestURI().equals(request.getContextPath() + SecurityConfiguration.SIGN_IN)) {
            return null;
        }
        keycloak.require();
        comeBack(request);
        return inLanguage(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        keycloak.require();
        return inLanguage(request, requests.resolve(request, registration));
    }

    /** Remembers the page from which somebody went to sign in; any other address is ignored. */
    static void comeBack(HttpServletRequest request) {
        String then = request.getParameter("then");
        if (isAgain(request)) {
            String confirmed = "/" + language(request).tag() + CONFIRMED;
            boolean known = then != null && PAGE.matcher(then).matches();
            request.getSession().setAttribute(ComeBack.SAVED_REQUEST, new SimpleSavedRequest(known ? then : confirmed));
        } else if (then != null && ComeBack.leadsTo(then)) {
            request.getSession().setAttribute(ComeBack.SAVED_REQUEST, new SimpleSavedRequest(then));
        }
    }

    private static boolean isAgain(HttpServletRequest request) {
        return request.getParameter("again") != null;
    }

    private static Language language(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        return (asked == null ? java.util.Optional.<Language>empty() : Language.ofTag(asked))
                .orElseGet(() -> ReadingLanguage.of(request));
    }

    private static @Nullable OAuth2AuthorizationRequest inLanguage(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest plain) {
        if (plain == null) {
            return null;
        }
        Language language = language(request);
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(more -> {
                    more.put("ui_locales", language == Language.ZH ? "zh-CN" : language.tag());
                    if (isAgain(request)) {
                        more.put("prompt", "login");
                        more.put("max_age", "0");
                    }
                })
                .build();
    }
}
