package org.partnershipportal.overview.audit;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.StaffRole;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Emails about the trail (decision 55): each published day to an address of the operator's choice, outside the portal;
 * and that a check found a fault, to it, to administrators and to auditors. Nobody can opt out of that. A
 * delivery that fails is repeated.
 */
@Component
class TrailPost {

    private static final String FAULT_SUBJECT = "audit.mail.fault-subject";
    private static final String FAULT = "audit.mail.fault";

    private final JavaMailSender server;
    private final PublishedDays days;
    private final Persons persons;
    private final PortalSettings settings;
    private final String outside;

    TrailPost(
            JavaMailSender server,
            PublishedDays days,
            Persons persons,
            PortalSettings settings,
            @Value("${portal.trail.mail}") String outside) {
        this.server = server;
        this.days = days;
        this.persons = persons;
        this.settings = settings;
        this.outside = outside.strip();
    }

    @ApplicationModuleListener
    void on(TrailEvent event) {
        switch (event) {
            case TrailEvent.DayPublished e ->
                days.of(Actor.system(), e.number())
                        .ifPresent(day -> outside(Language.EN, "audit.mail.day-subject", "audit.mail.day", day.line()));
            case TrailEvent.TrailFaultFound e -> {
                outside(Language.EN, FAULT_SUBJECT, FAULT, e.findings());
                watching().forEach(person -> tell(persons.find(Actor.system(), person), e.findings()));
            }
        }
    }

    private Set<PersonId> watching() {
        Set<PersonId> all = new LinkedHashSet<>(persons.allHolding(Actor.system(), StaffRole.ADMIN));
        all.addAll(persons.allHolding(Actor.system(), StaffRole.AUDITOR));
        return all;
    }

    private void tell(PersonDetails person, int findings) {
        Language language = person.language() == null ? Language.EN : person.language();
        send(person.eMail(), language, FAULT_SUBJECT, FAULT, findings);
    }

    private void outside(Language language, String subject, String key, Object fact) {
        if (!outside.isEmpty()) {
            send(outside, language, subject, key, fact);
        }
    }

    private void send(String to, Language language, String subject, String key, Object fact) {
        var message = server.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.mailFrom(), text(language, "plain.portal.name"));
            helper.setTo(to);
            helper.setSubject(text(language, subject));
            helper.setText(text(language, key, fact) + "\n\n" + settings.url() + "/" + language.tag() + "/trail\n");
            message.setHeader("Content-Language", language.tag());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailParseException(e);
        }
        server.send(message);
    }

    private static String text(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
