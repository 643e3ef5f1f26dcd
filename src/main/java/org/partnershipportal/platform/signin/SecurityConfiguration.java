package org.partnershipportal.platform.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.limits.NetworkLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two chains: the public pages, open to everyone and without a session; and the signed-in portal below {@code /app/} with
 * signing in and out. The error page is public, so that there is no redirect loop when Keycloak does not respond.
 */
@Configuration
class SecurityConfiguration {

    static final String SIGN_IN = "/oauth2/authorization/" + OidcSessions.REGISTRATION;
    private static final String PLAIN_PAGES =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What belongs to the signed-in portal; everything else is public. */
    private static RequestMatcher signedInPaths() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher("/app/**"),
                paths.matcher("/VAADIN/**"),
                paths.matcher("/oauth2/**"),
                paths.matcher("/login/**"),
                paths.matcher("/logout/**"));
    }

    /**
     * Forms that change nothing, or that everyone sends as a visitor, whoever they are: who only reads gets no session
     * for their sake, and another site's page cannot send one ({@link #isFromAnotherSite}). And forms with files, whose
     * token stands in the form itself and is checked by whatever reads it, before the first file.
     */
    private static RequestMatcher unguardedForms() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher(HttpMethod.POST, "/{lang}/verify"),
                paths.matcher(HttpMethod.POST, "/{lang}/certificates"),
                paths.matcher(HttpMethod.POST, "/{lang}/register"),
                paths.matcher(HttpMethod.POST, "/{lang}/register/{request}/{token}"),
                paths.matcher(HttpMethod.POST, "/{lang}/calls/{code}/answer"),
                paths.matcher(HttpMethod.POST, "/{lang}/calls/{code}/asked"),
                paths.matcher(HttpMethod.POST, "/{lang}/i/start/{call}"),
                paths.matcher(HttpMethod.POST, "/{lang}/i/{input}/questions/{question}/files"),
                paths.matcher(HttpMethod.POST, "/{lang}/i/{input}/receipt/files/{file}/replace"));
    }

    /** Whether the browser says that another site's page sends it; such a form needs its token too, which that page has not. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** Nobody reads how long each filter of the chain took, and to measure it costs every page. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(new NegatedRequestMatcher(signedInPaths()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.ignoringRequestMatchers(new AndRequestMatcher(
                        unguardedForms(), new NegatedRequestMatcher(SecurityConfiguration::isFromAnotherSite))))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PLAIN_PAGES))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signedIn(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository clients,
            OidcSessionRegistry sessions,
            PersonsOidcUserService users,
            KeycloakAnswers keycloak,
            NetworkLimits limits,
            PortalSettings settings)
            throws Exception {
        OidcBackChannelLogoutHandler backChannel = new OidcBackChannelLogoutHandler(sessions);
        backChannel.setSessionCookieName(SessionCookie.name(settings));
        return http.addFilterBefore(new LimitedSignIn(limits, SIGN_IN), OAuth2AuthorizationRequestRedirectFilter.class)
                .requestCache(cache -> cache.requestCache(requestCache()))
                .oauth2Login(login -> login.loginPage(SIGN_IN)
                        .authorizedClientRepository(clients)
                        .authorizationEndpoint(endpoint ->
                                endpoint.authorizationRequestResolver(new SignInRequests(registrations, keycloak)))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(
                                keycloak.patient(new RestClientAuthorizationCodeTokenResponseClient())))
                        .userInfoEndpoint(info -> info.oidcUserService(users)))
                .oidcLogout(logout ->
                        logout.oidcSessionRegistry(sessions).backChannel(channel -> channel.logoutHandler(backChannel)))
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives("frame-ancestors 'self'; object-src 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .with(
                        vaadin(),
                        configurer -> configurer
                                .oauth2LoginPage(SIGN_IN, settings.url() + "/")
                                .defaultSuccessUrl("/app/")
                                .anyRequest(address -> address.access(NothingThere::unknown)))
                .addFilterAfter(new NothingThere(), AuthorizationFilter.class)
                .build();
    }

    /** Remembers where a person wanted to go, without {@code ?continue} in the address. */
    @SuppressWarnings("NullAway") // null is how this setter is documented to switch the parameter off
    private static HttpSessionRequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** Asks Keycloak for its addresses at the first sign-in, so that the portal starts and serves without it. */
    @Bean
    ClientRegistrationRepository clientRegistrations(PortalSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings.keycloak())));
    }

    private static ClientRegistration registration(PortalSettings.Keycloak keycloak) {
        return ClientRegistrations.fromIssuerLocation(keycloak.issuer())
                .registrationId(OidcSessions.REGISTRATION)
                .clientId(keycloak.clientId())
                .clientSecret(keycloak.clientSecret())
                .scope("openid", "profile", "email")
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository clients,
            KeycloakAnswers keycloak) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(renewal -> renewal.clockSkew(Duration.ofSeconds(60))
                        .accessTokenResponseClient(keycloak.patient(new RestClientRefreshTokenTokenResponseClient())))
                .build());
        return manager;
    }

    @Bean
    OidcSessionRegistry oidcSessionRegistry() {
        return new InMemoryOidcSessionRegistry();
    }
}
