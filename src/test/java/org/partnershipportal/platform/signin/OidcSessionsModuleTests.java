package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.ReadingLanguage;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PortalModuleTest
class OidcSessionsModuleTests {

    @Autowired
    OidcSessions sessions;

    @Test
    void readsInTheLanguageChosenOnAPublicPageBeforeTheBrowsers() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "fr");
        request.addPreferredLocale(Locale.FRENCH);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            assertThat(sessions.readingLanguage()).isEqualTo(Language.FR);
            request.setCookies(new Cookie(ReadingLanguage.COOKIE, "ru"));
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
}
