package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.PortalCookie;
import org.partnershipportal.platform.access.SecondFactor;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.SessionPerson;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PortalModuleTest
class OidcSessionsModuleTests {

    @Autowired
    OidcSessions sessions;

    @Autowired
    KeycloakSessions atKeycloak;

    @Autowired
    Persons persons;

    @Autowired
    Clock clock;

    @Test
    void readsInTheLanguageChosenOnAPublicPageBeforeTheBrowsers() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "fr");
        request.addPreferredLocale(Locale.FRENCH);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            assertThat(sessions.readingLanguage()).isEqualTo(Language.FR);
            request.setCookies(new Cookie(PortalCookie.LANGUAGE.name(request), "ru"));
            assertThat(sessions.readingLanguage()).isEqualTo(Language.RU);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void ignoresRealmRolesThatThePortalDoesNotKnow() {
        assertThat(OidcSessions.staffRoles(Map.of(
                        "realm_access", Map.of("roles", List.of("auditor", "superuser", "government", "AUDITOR")))))
                .containsExactly(StaffRole.AUDITOR);
        assertThat(OidcSessions.staffRoles(Map.of())).isEmpty();
        assertThat(OidcSessions.staffRoles(Map.of("realm_access", "admin"))).isEmpty();
    }

    @Test
    @DisplayName("a renewal counts also where another session of the same person noted other roles meanwhile")
    void notesWhatEachRenewalBrings() {
        PersonId person = persons.signedIn(
                Actor.system(), new SignIn(new PersonId(UUID.randomUUID()), "Two windows", "", null, Set.of()));
        MockHttpSession one = new MockHttpSession();
        MockHttpSession other = new MockHttpSession();
        asks(person, one, 0, "auditor");
        assertThat(persons.staffRolesOf(Actor.system(), person)).containsExactly(StaffRole.AUDITOR);
        asks(person, other, 60);
        assertThat(persons.staffRolesOf(Actor.system(), person)).isEmpty();
        asks(person, one, 120, "auditor");
        assertThat(persons.staffRolesOf(Actor.system(), person)).containsExactly(StaffRole.AUDITOR);
    }

    @Test
    @DisplayName("a request is answered alike from its beginning to its end, though a token is renewed in between")
    void answersARequestAlike() {
        PersonId person = persons.signedIn(
                Actor.system(), new SignIn(new PersonId(UUID.randomUUID()), "One page", "", null, Set.of()));
        MockHttpSession session = new MockHttpSession();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        assertThat(current(person, request, 0, "auditor"))
                .contains(new SessionPerson(person, Set.of(StaffRole.AUDITOR), SecondFactor.NONE));
        assertThat(current(person, request, 60))
                .contains(new SessionPerson(person, Set.of(StaffRole.AUDITOR), SecondFactor.NONE));
        assertThat(persons.staffRolesOf(Actor.system(), person)).containsExactly(StaffRole.AUDITOR);
        assertThat(asks(person, session, 60)).contains(new SessionPerson(person, Set.of(), SecondFactor.NONE));
    }

    private Optional<SessionPerson> asks(PersonId person, MockHttpSession session, int seconds, String... roles) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return current(person, request, seconds, roles);
    }

    /** Who is signed in by a session whose token Keycloak issued so many seconds from now on, with these roles. */
    private Optional<SessionPerson> current(
            PersonId person, MockHttpServletRequest request, int seconds, String... roles) {
        Instant issued = clock.instant().plusSeconds(seconds);
        String token = new PlainJWT(new JWTClaimsSet.Builder()
                        .claim("realm_access", Map.of("roles", List.of(roles)))
                        .build())
                .serialize();
        OAuth2AuthorizedClient client = new OAuth2AuthorizedClient(
                registration(),
                person.toString(),
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, token, issued, issued.plusSeconds(300)));
        OidcIdToken id = new OidcIdToken("id", issued, issued.plusSeconds(300), Map.of("sub", person.toString()));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new DefaultOidcUser(List.of(), id), ""));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return new OidcSessions(
                            wanted -> client,
                            new HttpSessionOAuth2AuthorizedClientRepository(),
                            atKeycloak,
                            persons,
                            new SecondFactors(new MockEnvironment()),
                            clock)
                    .current();
        } finally {
            SecurityContextHolder.clearContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(OidcSessions.REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("portal")
                .redirectUri("https://portal.example/")
                .authorizationUri("https://sign-in.example/auth")
                .tokenUri("https://sign-in.example/token")
                .build();
    }
}
