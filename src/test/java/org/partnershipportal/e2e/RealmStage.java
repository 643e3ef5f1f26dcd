package org.partnershipportal.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A browser, and Keycloak's administrator beside it: there before the tests of a class, gone after them; each ends with its windows closed. */
class RealmStage {

    static Browser browser;
    static Realm realm;

    @BeforeAll
    static void open() {
        browser = new Browser();
        realm = new Realm();
    }

    @AfterAll
    static void close() {
        realm.close();
        browser.close();
    }

    @AfterEach
    void closeWindows() {
        browser.closeWindows();
    }
}
