package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.PortalCookie;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;

class SessionCookieTests {

    @Test
    void isBoundToItsSiteWhereThePortalIsServedByHttps() {
        assertThat(nameAt("https://portal.example")).isEqualTo("__Host-portal-session");
    }

    @Test
    void hasItsPlainNameInDevelopment() {
        assertThat(nameAt("http://localhost:8080")).isEqualTo("portal-session");
        assertThat(nameAt("http://https.example")).isEqualTo("portal-session");
    }

    @Test
    void isReadUnderTheSameNameByTheRequest() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(PortalCookie.SESSION.name(request)).isEqualTo("portal-session");
        request.setSecure(true);
        assertThat(PortalCookie.SESSION.name(request)).isEqualTo("__Host-portal-session");
        assertThat(PortalCookie.LANGUAGE.name(request)).isEqualTo("__Host-portal-language");
    }

    private static String nameAt(String url) {
        MockServletContext server = new MockServletContext();
        new SessionCookie(new PortalSettings(
                        url,
                        new PortalSettings.Keycloak("", "", "", "", "", "", "", ""),
                        "",
                        "portal@localhost",
                        "help@operator.example"))
                .onStartup(server);
        return String.valueOf(server.getSessionCookieConfig().getName());
    }
}
