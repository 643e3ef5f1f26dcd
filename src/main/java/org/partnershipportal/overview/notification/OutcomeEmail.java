package org.partnershipportal.overview.notification;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.outcome.spi.OutcomeEmails;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Acting;
import org.springframework.stereotype.Component;

/** The email that leads contributors to an outcome, made by what writes all emails. */
@Component
class OutcomeEmail implements OutcomeEmails {

    private final MailWriting writing;

    OutcomeEmail(MailWriting writing) {
        this.writing = writing;
    }

    @Override
    public Email email(InputId input, boolean used, Acting acting, Language language) {
        Mail mail = writing.about(
                language, ReportNotifications.Says.of(used), acting.segment() + "/" + InputLinks.receipt(input));
        return new Email(writing.sender(language), mail.subject(), mail.text());
    }
}
