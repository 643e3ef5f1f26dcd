package org.partnershipportal.overview.notification;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.membership.InvitationMail;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.registration.RegistrationId;
import org.partnershipportal.people.registration.RegistrationMail;
import org.partnershipportal.people.registration.Registrations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a letter into words, in its reader's language, when it is sent. It contains no name, title or text of a record
 * (R0.4), except the name of a listed organisation that invites its reader to become a member
 * (src/docs/decisions/0074-an-invitation-names-a-listed-organisation.md).
 */
@Component
@Transactional(readOnly = true)
class MailWriting {

    private final NoticeRepository notices;
    private final Persons persons;
    private final Invitations invitations;
    private final Registrations registrations;
    private final PortalSettings settings;

    MailWriting(
            NoticeRepository notices,
            Persons persons,
            Invitations invitations,
            Registrations registrations,
            PortalSettings settings) {
        this.notices = notices;
        this.persons = persons;
        this.invitations = invitations;
        this.registrations = registrations;
        this.settings = settings;
    }

    /**
     * The mail to somebody who asked for an account; empty if there is nothing to say any more.
     *
     * @throws IOException if Keycloak does not say whether they have one; it is asked outside any transaction
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Mail> write(RegistrationId asked) throws IOException {
        return registrations.mail(Actor.system(), asked).map(this::registration);
    }

    /** Any other mail; empty if there is nothing to say any more. */
    public Optional<Mail> write(Letter letter) {
        return letter.invitation()
                .flatMap(id -> invitations.mail(Actor.system(), id))
                .map(this::invitation)
                .or(() -> letter.person().flatMap(this::known).flatMap(person -> about(person, letter)));
    }

    private Optional<Mail> about(PersonDetails person, Letter letter) {
        List<Notice> unread = notices.findByLetterOrderByToldAt(letter.id()).stream()
                .filter(notice -> !notice.isRead())
                .toList();
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        Language language = person.language() == null ? Language.EN : person.language();
        List<MailPage.Item> items = unread.stream()
                .map(Notice::row)
                .map(row -> new MailPage.Item(
                        text(language, row.message().key()),
                        until(row.due(), person.zone(), language),
                        address(row.address())))
                .toList();
        return Optional.of(about(language, items).mail(person.eMail()));
    }

    /** An email about one thing, addressed to nobody. */
    Mail about(Language language, Message message, String belowApp) {
        return about(language, List.of(new MailPage.Item(text(language, message.key()), address(belowApp))))
                .mail("");
    }

    private MailPage about(Language language, List<MailPage.Item> items) {
        String subject = items.size() == 1
                ? items.getFirst().sentence()
                : text(language, "notification.mail.several", items.size());
        String choices = address("me/" + NotificationLinks.MAIL);
        return new MailPage(language, subject, items)
                .foot(text(language, "notification.mail.why"))
                .foot(text(language, "notification.mail.choose"), choices);
    }

    /** Who writes, as readers of the language see it. */
    String sender(Language language) {
        return name(language) + " <" + settings.mailFrom() + ">";
    }

    /** The name that stands before the address. */
    static String name(Language language) {
        return text(language, "plain.portal.name");
    }

    /** In Geneva's time and, where that is another, in the reader's. */
    private static String until(@Nullable Instant due, ZoneId zone, Language language) {
        if (due == null) {
            return "";
        }
        String geneva = Formats.dateTime(due, Reader.GENEVA, language);
        String there = Formats.dateTime(due, zone, language);
        return there.equals(geneva)
                ? text(language, "notification.mail.until", geneva)
                : text(language, "notification.mail.until-there", geneva, there, Formats.city(zone, language));
    }

    private Mail invitation(InvitationMail invited) {
        Language language = invited.language();
        String until = Formats.dateTime(invited.expiresAt(), Reader.GENEVA, language);
        String roles = Formats.list(
                invited.roles().stream()
                        .sorted()
                        .map(role -> text(language, role.key()))
                        .toList(),
                language);
        // a name in another script keeps to itself
        String to = invited.organisation().isEmpty()
                ? text(language, "notification.mail.invitation-roles", roles)
                : text(
                        language,
                        "notification.mail.invitation-to",
                        "\u2068%s\u2069".formatted(invited.organisation()),
                        roles);
        return new MailPage(
                        language,
                        text(language, "notification.mail.invitation"),
                        List.of(new MailPage.Item(
                                text(language, "notification.mail.invitation-open"), to, address(invited.path()))))
                .foot(text(language, "notification.mail.invitation-until", until))
                .foot(text(language, "notification.mail.invitation-not-you"))
                .mail(invited.address());
    }

    /** To whoever reads the address with which somebody asked for an account; that it has one, its holder alone learns so. */
    private Mail registration(RegistrationMail asked) {
        Language language = asked.language();
        String word = "notification.mail." + (asked.hasAccount() ? "has-account" : "registration");
        String until = Formats.dateTime(asked.goodUntil(), Reader.GENEVA, language);
        return new MailPage(
                        language,
                        text(language, word),
                        List.of(new MailPage.Item(text(language, word + "-open"), settings.url() + asked.path())))
                .foot(text(language, word + "-more", until))
                .foot(text(language, word + "-not-you"))
                .mail(asked.address());
    }

    /** The reader; empty if erased. */
    private Optional<PersonDetails> known(PersonId person) {
        return persons.names(Actor.system(), List.of(person)).containsKey(person)
                ? Optional.of(persons.find(Actor.system(), person))
                : Optional.empty();
    }

    private String address(String belowApp) {
        return settings.url() + "/app/" + belowApp;
    }

    private static String text(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
