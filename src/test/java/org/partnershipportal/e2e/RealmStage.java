package org.partnershipportal.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A browser, and Keycloak's administrator beside it: there before the tests of a class, gone after them; each ends with its windows closed. */
class RealmStage {

    @RegisterExtension
    static final Browser browser = new Browser();

    static Realm realm;

    @BeforeAll
    static void open() {
        realm = new Realm();
    }

    @AfterAll
    static void close() {
        realm.close();
    }
}
