package org.partnershipportal.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.shared.Language;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sends people to Keycloak in the language they read ({@code ?lang=fr}, else as {@link ReadingLanguage} says) and, with {@code ?register},
 * to its registration form.
 */
class SignInRequests implements OAuth2AuthorizationRequestResolver {

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
        return inLanguage(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        keycloak.require();
        return inLanguage(request, requests.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest inLanguage(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest plain) {
        if (plain == null) {
            return null;
        }
        String asked = request.getParameter("lang");
        Language language = (asked == null ? java.util.Optional.<Language>empty() : Language.ofTag(asked))
                .orElseGet(() -> ReadingLanguage.of(request));
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(more -> {
                    more.put("ui_locales", language == Language.ZH ? "zh-CN" : language.tag());
                    if (request.getParameter("register") != null) {
                        more.put("prompt", "create");
                    }
                })
                .build();
    }
}
