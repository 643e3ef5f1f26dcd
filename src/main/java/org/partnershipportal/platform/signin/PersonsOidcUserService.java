package org.partnershipportal.platform.signin;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Registers a person with the portal when Keycloak has signed them in. Grants no authority: rights are checked at each
 * act.
 */
@Component
class PersonsOidcUserService implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService users = new OidcUserService();
    private final Persons persons;
    private final SecondFactors factors;

    PersonsOidcUserService(Persons persons, SecondFactors factors) {
        this.persons = persons;
        this.factors = factors;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        if (persons.isErased(Actor.system(), new PersonId(UUID.fromString(user.getSubject())))) {
            throw new OAuth2AuthenticationException("erased"); // the account goes as soon as Keycloak lets it
        }
        String given = Objects.requireNonNullElse(user.getEmail(), "");
        String eMail = Boolean.TRUE.equals(user.getEmailVerified()) ? given : "";
        String name = user.getFullName() == null || user.getFullName().isBlank() ? given : user.getFullName();
        persons.signedIn(
                Actor.system(),
                new SignIn(
                        new PersonId(UUID.fromString(user.getSubject())),
                        name,
                        eMail,
                        zone(user.getZoneInfo()),
                        OidcSessions.staffRoles(user.getIdToken().getClaims()),
                        factors.of(user)));
        return user;
    }

    private static @Nullable ZoneId zone(@Nullable String claim) {
        try {
            return claim == null ? null : ZoneId.of(claim);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
