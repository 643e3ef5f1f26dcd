package org.partnershipportal.platform.signin;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.partnershipportal.platform.access.SecondFactor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.SessionPerson;
import org.partnershipportal.platform.access.spi.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Sessions signed in through Keycloak. The access token lives five minutes; asking for the person renews it when it is
 * about to end, which re-reads the realm's roles and finds out that Keycloak ended the session. While Keycloak does not
 * answer, people stay signed in but nobody is staff.
 */
@Component
class OidcSessions implements Sessions {

    /** The name under which Spring knows Keycloak. */
    static final String REGISTRATION = "keycloak";

    private static final Logger LOG = LoggerFactory.getLogger(OidcSessions.class);
    private static final Duration LONGEST_SESSION = Duration.ofHours(8);

    /** How long Keycloak is left alone after it did not answer, so that a page does not wait for it again and again. */
    private static final Duration RESPITE = Duration.ofSeconds(10);

    private static final String SILENT_AT = OidcSessions.class.getName() + ".silentAt";
    private static final String TOKEN_SEEN = OidcSessions.class.getName() + ".tokenSeen";
    private static final String ANSWERED = OidcSessions.class.getName() + ".answered";

    private final OAuth2AuthorizedClientManager clients;
    private final OAuth2AuthorizedClientRepository kept;
    private final KeycloakSessions atKeycloak;
    private final Persons persons;
    private final SecondFactors factors;
    private final Clock clock;

    OidcSessions(
            OAuth2AuthorizedClientManager clients,
            OAuth2AuthorizedClientRepository kept,
            KeycloakSessions atKeycloak,
            Persons persons,
            SecondFactors factors,
            Clock clock) {
        this.clients = clients;
        this.kept = kept;
        this.atKeycloak = atKeycloak;
        this.persons = persons;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public Optional<SessionPerson> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
            return Optional.empty();
        }
        PersonId person = new PersonId(UUID.fromString(user.getSubject()));
        SecondFactor factor = factors.of(user);
        ServletRequestAttributes exchange = exchange();
        if (exchange == null) {
            return Optional.of(new SessionPerson(person, Set.of(), factor));
        }
        if (isTooOld(user)) {
            signOut(exchange);
            return Optional.empty();
        }
        HttpSession session = exchange.getRequest().getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        if (exchange.getRequest().getAttribute(ANSWERED) instanceof SessionPerson answered
                && answered.id().equals(person)) {
            return Optional.of(answered);
        }
        if (session.getAttribute(SILENT_AT) instanceof Instant at
                && clock.instant().isBefore(at.plus(RESPITE))) {
            return Optional.of(new SessionPerson(person, Set.of(), factor));
        }
        try {
            OAuth2AuthorizedClient client = clients.authorize(renewal(authentication, exchange));
            if (client == null) {
                signOut(exchange);
                return Optional.empty();
            }
            Set<StaffRole> roles = staffRoles(client.getAccessToken().getTokenValue());
            note(person, roles, client.getAccessToken(), session);
            return answer(exchange, new SessionPerson(person, roles, factor));
        } catch (ClientAuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                signOut(exchange);
                return Optional.empty();
            }
            LOG.warn(
                    "Keycloak did not renew a token ({}); no staff roles until it does",
                    e.getError().getErrorCode());
            session.setAttribute(SILENT_AT, clock.instant());
            return Optional.of(new SessionPerson(person, Set.of(), factor));
        }
    }

    /** Each chain of filters says who asks, be it that nobody is signed in; where none ran, there is no request. */
    @Override
    public boolean isServing() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    /** By {@code auth_time} alone: another claim would make every renewal a sign-in. */
    @Override
    public Optional<Instant> signedInAt() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.ofNullable(user.getAuthenticatedAt())
                : Optional.empty();
    }

    @Override
    public void end() {
        ServletRequestAttributes exchange = exchange();
        if (exchange != null) {
            Optional<String> token = refreshToken(exchange.getRequest());
            signOut(exchange);
            token.ifPresent(atKeycloak::end);
        }
    }

    private Optional<String> refreshToken(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser)) {
            return Optional.empty();
        }
        OAuth2AuthorizedClient client = kept.loadAuthorizedClient(REGISTRATION, authentication, request);
        return Optional.ofNullable(client)
                .map(OAuth2AuthorizedClient::getRefreshToken)
                .map(OAuth2RefreshToken::getTokenValue);
    }

    @Override
    public Language readingLanguage() {
        ServletRequestAttributes exchange = exchange();
        return exchange == null ? Language.EN : ReadingLanguage.of(exchange.getRequest());
    }

    /**
     * Roles that arrive with a token renewal take effect at once, even where the session is not available. Each token is noted once, whatever
     * this session saw before: another session of the same person may have noted other roles since.
     */
    private void note(PersonId person, Set<StaffRole> roles, OAuth2AccessToken token, HttpSession session) {
        Instant issued = Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH);
        if (!issued.equals(session.getAttribute(TOKEN_SEEN))) {
            persons.seenAsStaff(Actor.system(), person, roles);
            session.setAttribute(TOKEN_SEEN, issued);
        }
    }

    /** One request is answered alike throughout: no token is renewed in the middle of a reading, whose end would undo the note. */
    private static Optional<SessionPerson> answer(ServletRequestAttributes exchange, SessionPerson person) {
        exchange.getRequest().setAttribute(ANSWERED, person);
        return Optional.of(person);
    }

    private boolean isTooOld(OidcUser user) {
        Instant since = user.getAuthenticatedAt() != null ? user.getAuthenticatedAt() : user.getIssuedAt();
        return since != null && clock.instant().isAfter(since.plus(LONGEST_SESSION));
    }

    private static OAuth2AuthorizeRequest renewal(Authentication authentication, ServletRequestAttributes exchange) {
        return OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                .principal(authentication)
                .attributes(attributes -> {
                    attributes.put(HttpServletRequest.class.getName(), exchange.getRequest());
                    if (exchange.getResponse() != null) {
                        attributes.put(HttpServletResponse.class.getName(), exchange.getResponse());
                    }
                })
                .build();
    }

    /** Reads the roles unverified: the token came from Keycloak's token endpoint itself (OpenID Connect Core 3.1.3.7). */
    static Set<StaffRole> staffRoles(String accessToken) {
        try {
            return staffRoles(JWTParser.parse(accessToken).getJWTClaimsSet().getClaims());
        } catch (ParseException e) {
            throw new IllegalStateException("Keycloak's access token is no JWT", e);
        }
    }

    /** The staff roles among the claim {@code realm_access.roles}. */
    static Set<StaffRole> staffRoles(Map<String, Object> claims) {
        if (claims.get("realm_access") instanceof Map<?, ?> access && access.get("roles") instanceof List<?> roles) {
            return StaffRole.ofRealmRoles(roles.stream().map(String::valueOf).toList());
        }
        return Set.of();
    }

    private static void signOut(ServletRequestAttributes exchange) {
        HttpSession session = exchange.getRequest().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static @Nullable ServletRequestAttributes exchange() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes
                : null;
    }
}
