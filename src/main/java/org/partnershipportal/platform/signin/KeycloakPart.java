package org.partnershipportal.platform.signin;

import org.partnershipportal.platform.access.spi.PortalPart;
import org.springframework.stereotype.Component;

/** Whether Keycloak answers. */
@Component
class KeycloakPart implements PortalPart {

    private final KeycloakAnswers keycloak;

    KeycloakPart(KeycloakAnswers keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public Standing standing() {
        try {
            keycloak.require();
            return Standing.WORKS;
        } catch (IllegalStateException silent) {
            return Standing.DOWN;
        }
    }
}
