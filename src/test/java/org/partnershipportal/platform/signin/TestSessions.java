package org.partnershipportal.platform.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.SecondFactor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.SessionPerson;
import org.partnershipportal.platform.access.spi.Sessions;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A session that a test signs people in and out of; stands in for Keycloak, which module and view tests do without. */
public final class TestSessions implements Sessions {

    private static volatile @Nullable SessionPerson person;
    private static volatile @Nullable Instant credentialsAt;
    private static volatile Language browser = Language.EN;

    /** Signs the person in, with staff roles of the realm and a second factor. */
    public static void signIn(PersonId id, StaffRole... roles) {
        signIn(id, SecondFactor.APP, roles);
    }

    /** Signs the person in by this second factor, with staff roles of the realm. */
    public static void signIn(PersonId id, SecondFactor factor, StaffRole... roles) {
        person = new SessionPerson(id, Set.of(roles), factor);
    }

    /** From now on the person gave their credentials at that moment; before, and after they sign out, always just now. */
    public static void gaveCredentialsAt(Instant at) {
        credentialsAt = at;
    }

    public static void signOut() {
        person = null;
        credentialsAt = null;
    }

    public static void browserReads(Language language) {
        browser = language;
    }

    @Override
    public Optional<SessionPerson> current() {
        return Optional.ofNullable(person);
    }

    @Override
    public boolean isServing() {
        return true;
    }

    @Override
    public Optional<Instant> signedInAt() {
        Instant at = credentialsAt;
        return Optional.of(at == null ? Instant.MAX : at);
    }

    @Override
    public void end() {
        person = null;
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange) {
            HttpSession session = exchange.getRequest().getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }

    @Override
    public Language readingLanguage() {
        return browser;
    }
}
