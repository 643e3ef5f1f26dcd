package org.partnershipportal.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device that keeps passkeys, as Chromium imitates one for a window. It lasts as long as the window. */
final class Authenticator {

    private final CDPSession chromium;
    private final String id;

    /** @param page in which it is plugged in; its holder is known to it, by a finger, say */
    Authenticator(Page page) {
        chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        id = chromium.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
    }

    /** How many passkeys it keeps. */
    int passkeys() {
        return chromium.send("WebAuthn.getCredentials", itself())
                .getAsJsonArray("credentials")
                .size();
    }

    /** Whether it recognises its holder from now on. */
    void recognises(boolean holder) {
        JsonObject asked = itself();
        asked.addProperty("isUserVerified", holder);
        chromium.send("WebAuthn.setUserVerified", asked);
    }

    private JsonObject itself() {
        JsonObject itself = new JsonObject();
        itself.addProperty("authenticatorId", id);
        return itself;
    }
}
