package org.partnershipportal.platform.signin;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Erasures;
import org.partnershipportal.platform.access.PersonErased;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.jobs.Job;
import org.partnershipportal.platform.jobs.Jobs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Removes the account at Keycloak of a person who was erased. It is a job of the transaction that erases, and tried again for
 * as long as Keycloak is away; until then nobody signs in under its id.
 */
@Component
class AccountRemoval implements Job {

    static final String KIND = "account-removal";

    private final RealmAccounts accounts;
    private final Erasures erasures;
    private final Jobs jobs;

    AccountRemoval(RealmAccounts accounts, Erasures erasures, Jobs jobs) {
        this.accounts = accounts;
        this.erasures = erasures;
        this.jobs = jobs;
    }

    @EventListener
    void on(PersonErased event) {
        jobs.add(KIND, event.person().value());
        jobs.wake(KIND);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(UUID id) throws IOException {
        PersonId person = new PersonId(id);
        accounts.remove(person);
        erasures.accountGone(Actor.system(), person);
    }
}
