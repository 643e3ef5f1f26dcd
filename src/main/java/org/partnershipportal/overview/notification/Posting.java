package org.partnershipportal.overview.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.PortalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The postman: takes letters out of the outbox and gives them to the mail server, outside any transaction. If the server
 * is down he leaves all where it is and comes again. No address and no subject is logged.
 */
@Component
class Posting {

    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

    private final Outbox outbox;
    private final MailWriting writing;
    private final JavaMailSender server;
    private final PortalSettings settings;

    Posting(Outbox outbox, MailWriting writing, JavaMailSender server, PortalSettings settings) {
        this.outbox = outbox;
        this.writing = writing;
        this.server = server;
        this.settings = settings;
    }

    /** One round: bundles what is due, then sends letters until none is due or the server does not take them. */
    @Scheduled(fixedDelayString = "${portal.mail.pause:5s}")
    void round() {
        outbox.personsWithMailDue().forEach(this::bundle);
        List<UUID> due = outbox.due();
        while (!due.isEmpty()) {
            for (UUID letter : due) {
                if (!post(letter)) {
                    return;
                }
            }
            due = outbox.due();
        }
    }

    private void bundle(PersonId person) {
        try {
            outbox.bundle(person);
        } catch (OptimisticLockingFailureException lostRace) {
            LOG.debug("Another node bundles for this person");
        }
    }

    /** Sends one letter; whether the server is there. */
    private boolean post(UUID id) {
        Optional<Letter> taken = takeOut(id);
        if (taken.isEmpty()) {
            return true;
        }
        Optional<Mail> mail = writing.write(taken.get());
        if (mail.isEmpty()) {
            outbox.settle(id, (letter, now) -> letter.drop());
            return true;
        }
        try {
            send(id, mail.get());
        } catch (MailException fault) {
            return failed(id, fault);
        }
        outbox.settle(id, Letter::sent);
        return true;
    }

    private Optional<Letter> takeOut(UUID id) {
        try {
            return outbox.takeOut(id);
        } catch (OptimisticLockingFailureException lostRace) {
            return Optional.empty();
        }
    }

    private boolean failed(UUID id, MailException fault) {
        boolean refused = fault instanceof MailParseException
                || (fault instanceof MailSendException sending
                        && sending.getFailedMessages().values().stream()
                                .anyMatch(SendFailedException.class::isInstance));
        LOG.warn(
                "Letter {} was {}",
                id,
                refused ? "refused by the mail server" : "not sent: the mail server is not there");
        outbox.settle(id, refused ? Letter::refused : Letter::delay);
        return refused;
    }

    private void send(UUID id, Mail mail) {
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.mailFrom());
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            // The same letter keeps its id, so that mail programs show one that was sent twice once.
            message.setHeader("Message-ID", "<" + id + "@" + domain() + ">");
            message.setHeader("Content-Language", mail.language().tag());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        server.send(message);
    }

    private String domain() {
        String from = settings.mailFrom();
        return from.substring(from.indexOf('@') + 1).replace(">", "");
    }
}
