package org.partnershipportal.platform.signin;

import jakarta.servlet.ServletContext;
import org.partnershipportal.platform.access.PortalCookie;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * Gives the session's cookie its name, which the public address decides; everything else about it is in the server's
 * settings.
 */
@Component
class SessionCookie implements ServletContextInitializer {

    private final PortalSettings settings;

    SessionCookie(PortalSettings settings) {
        this.settings = settings;
    }

    /** The cookie's name at this public address. */
    static String name(PortalSettings settings) {
        return PortalCookie.SESSION.name(settings.url().startsWith("https://"));
    }

    @Override
    public void onStartup(ServletContext server) {
        server.getSessionCookieConfig().setName(name(settings));
    }
}
