package org.partnershipportal.overview.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.people.registration.RegistrationId;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.jobs.Job;
import org.partnershipportal.platform.jobs.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The postman: gives letters of the outbox to the mail server, outside any transaction. If the server is down, the
 * letters wait for the next round. No address and no subject is logged.
 */
@Component
class Posting implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

    private final Outbox outbox;
    private final MailWriting writing;
    private final JavaMailSender server;
    private final PortalSettings settings;
    private final Jobs jobs;
    private final Clock clock;

    Posting(
            Outbox outbox,
            MailWriting writing,
            JavaMailSender server,
            PortalSettings settings,
            Jobs jobs,
            Clock clock) {
        this.outbox = outbox;
        this.writing = writing;
        this.server = server;
        this.settings = settings;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** One round: bundles what is due, then has letters sent. */
    @Scheduled(fixedDelayString = "${portal.mail.pause:5s}")
    void round() {
        outbox.personsWithMailDue().forEach(this::bundle);
        jobs.wake(Outbox.LETTER);
        jobs.wake(Outbox.REGISTRATION_LETTER);
    }

    private void bundle(PersonId person) {
        if (!Once.alone(() -> outbox.bundle(person))) {
            LOG.debug("Another node bundles for this person");
        }
    }

    @Override
    public String kind() {
        return Outbox.LETTER;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofHours(4);
    }

    @Override
    public void run(UUID id) throws IOException {
        Optional<Letter> letter = outbox.leaving(id);
        if (letter.isEmpty()) {
            return;
        }
        Optional<Mail> mail = written(letter.get());
        if (mail.isEmpty()) {
            outbox.settle(id, Letter::drop);
            return;
        }
        try {
            send(id, mail.get());
        } catch (MailException fault) {
            failed(id, fault);
            return;
        }
        outbox.settle(id, sent -> sent.sent(clock.instant()));
    }

    private Optional<Mail> written(Letter letter) throws IOException {
        Optional<RegistrationId> asked = letter.registration();
        return asked.isPresent() ? writing.write(asked.get()) : writing.write(letter);
    }

    /** Tried again, however long the server is down; a letter that it refuses, a few times. */
    private void failed(UUID id, MailException fault) throws IOException {
        if (!isRefusal(fault)) {
            throw new IOException("the mail server is not there");
        }
        if (outbox.settle(id, Letter::refused)) {
            throw new IOException("the mail server refused it");
        }
        LOG.warn("Letter {} is given up: the mail server refuses it", id);
    }

    private static boolean isRefusal(MailException fault) {
        return fault instanceof MailParseException
                || (fault instanceof MailSendException sending
                        && sending.getFailedMessages().values().stream()
                                .anyMatch(SendFailedException.class::isInstance));
    }

    private void send(UUID id, Mail mail) {
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.mailFrom(), MailWriting.name(mail.language()));
            helper.setReplyTo(settings.support());
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            // The same letter keeps its id, so that mail programs show one that was sent twice once.
            message.setHeader("Message-ID", "<" + id + "@" + domain() + ">");
            message.setHeader("Content-Language", mail.language().tag());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailParseException(e);
        }
        server.send(message);
    }

    private String domain() {
        String from = settings.mailFrom();
        return from.substring(from.indexOf('@') + 1).replace(">", "");
    }
}
