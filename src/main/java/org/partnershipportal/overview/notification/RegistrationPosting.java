package org.partnershipportal.overview.notification;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.partnershipportal.platform.jobs.Job;
import org.springframework.stereotype.Component;

/**
 * The postman of letters to those who asked for an account: on its own thread, because anyone can cause work for it,
 * and it also waits for Keycloak.
 */
@Component
class RegistrationPosting implements Job {

    private final Posting posting;

    RegistrationPosting(Posting posting) {
        this.posting = posting;
    }

    @Override
    public String kind() {
        return Outbox.REGISTRATION_LETTER;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofMinutes(1);
    }

    /** Short, for a link is good for a day. */
    @Override
    public Duration longestPause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run(UUID id) throws IOException {
        posting.run(id);
    }
}
