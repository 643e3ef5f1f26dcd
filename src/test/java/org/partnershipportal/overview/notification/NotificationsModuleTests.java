package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.InviteMember;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.people.registration.AskForAccount;
import org.partnershipportal.people.registration.Registrations;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.jobs.Routines;
import org.partnershipportal.platform.signin.TestAccounts;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
@DisplayName("Inbox and mail on a database, with a mail server that comes and goes")
class NotificationsModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Notices notices;

    @Autowired
    Routines routines;

    @Autowired
    MailChoices choices;

    @Autowired
    Outbox outbox;

    @Autowired
    Posting posting;

    @Autowired
    Jobs jobs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Persons persons;

    @Autowired
    Organisations organisations;

    @Autowired
    Verification verification;

    @Autowired
    Invitations invitations;

    @Autowired
    Registrations registrations;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    JdbcClient jdbc;

    private GreenMail server;

    @BeforeEach
    void start() {
        // What other tests left in the outbox is not ours.
        jdbc.sql("UPDATE notification_notices SET mail_at = NULL").update();
        jdbc.sql("UPDATE notification_letters SET status = 'DROPPED' WHERE status = 'WAITING'")
                .update();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("R0.4 an invitation's mail says that there is one, in the reader's language, and nothing else")
    void mailsAnInvitationWithoutContent() throws Exception {
        PersonId reader = person("reader");
        persons.chooseLanguage(Actor.person(reader), Language.AR);
        tell(reader, PartnershipNotifications.Says.PARTY_INVITED);
        round();
        MimeMessage mail = mailsTo(reader).getFirst();
        assertThat(mail.getSubject()).isEqualTo("دُعيت منظمتك إلى شراكة");
        Multipart parts =
                (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        String all = content(parts);
        assertThat(all)
                .contains("dir=\"rtl\"")
                .contains("/app/me/somewhere")
                .contains("/app/me/me/mail")
                .doesNotContain("reader");
    }

    @Test
    void letsWhatCanWaitWaitForTheDigestAndBundlesIt() throws Exception {
        PersonId reader = person("digest");
        tell(reader, OrganisationNotifications.Says.MEMBER_JOINED);
        tell(reader, OrganisationNotifications.Says.ORGANISATION_VERIFIED);
        round();
        assertThat(mailsTo(reader)).isEmpty();
        digestHour(reader);
        round();
        round();
        assertThat(mailsTo(reader))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("You have 2 new notifications"));
    }

    @Test
    void mailsNothingThatWasReadMeanwhile() {
        PersonId reader = person("quick");
        tell(reader, OrganisationNotifications.Says.MEMBER_JOINED);
        digestHour(reader);
        outbox.bundle(reader);
        notices.readAll(Actor.person(reader));
        round();
        assertThat(mailsTo(reader)).isEmpty();
    }

    @Test
    void mailsNothingToWhomChoseNeverButKeepsTheInbox() {
        PersonId reader = person("never");
        choices.choose(Actor.person(reader), Map.of(NoticeKind.INVITATION, Frequency.NEVER));
        tell(reader, PartnershipNotifications.Says.PARTY_INVITED);
        round();
        assertThat(mailsTo(reader)).isEmpty();
        assertThat(notices.unreadNotices(Actor.person(reader))).isEqualTo(1);
    }

    @Test
    void followsANewChoiceForMailsThatHaveNotLeft() {
        PersonId reader = person("second-thoughts");
        tell(reader, OrganisationNotifications.Says.MEMBER_JOINED);
        choices.choose(Actor.person(reader), Map.of(NoticeKind.MEMBERSHIP, Frequency.AT_ONCE));
        round();
        assertThat(mailsTo(reader)).hasSize(1);
    }

    @Test
    void losesNothingWhileTheMailServerIsDown() {
        PersonId reader = person("patient");
        server.stop();
        tell(reader, PartnershipNotifications.Says.PARTY_INVITED);
        round();
        assertThat(letter(reader)).containsEntry("status", "WAITING").containsEntry("attempts", 1);
        round();
        assertThat(letter(reader))
                .as("it is not tried again before its pause is over")
                .containsEntry("attempts", 1);
        server = new GreenMail(new ServerSetup(sender.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        makeDue(reader);
        round();
        assertThat(mailsTo(reader)).hasSize(1);
        assertThat(letter(reader)).containsEntry("status", "SENT").containsEntry("attempts", 2);
    }

    @Test
    void sendsAgainWithTheSameIdIfThePostmanDiedBeforeSayingSo() throws Exception {
        PersonId reader = person("twice");
        tell(reader, PartnershipNotifications.Says.PARTY_INVITED);
        outbox.bundle(reader);
        round();
        // As if the process had been killed after the server took the mail and before that was noted.
        jdbc.sql("UPDATE notification_letters SET status = 'WAITING', sent_at = NULL WHERE person = :person")
                .param("person", bytes(reader))
                .update();
        transaction.executeWithoutResult(status -> jobs.add(Outbox.LETTER, letterId(reader)));
        round();
        round();
        List<MimeMessage> mails = mailsTo(reader);
        assertThat(mails).as("once more, and not again").hasSize(2);
        assertThat(mails.get(0).getMessageID()).isEqualTo(mails.get(1).getMessageID());
    }

    @Test
    void keepsALetterFromASecondPostmanWhileTheFirstHasIt() {
        PersonId reader = person("leased");
        tell(reader, PartnershipNotifications.Says.PARTY_INVITED);
        outbox.bundle(reader);
        jdbc.sql("UPDATE jobs_jobs SET claim = :claim, due_at = :until WHERE kind = 'letter' AND id = :id")
                .param("claim", UuidBytes.of(UUID.randomUUID()))
                .param("until", Instant.now().plusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("id", UuidBytes.of(letterId(reader)))
                .update();
        round();
        assertThat(mailsTo(reader)).isEmpty();
    }

    @Test
    void sendsEachLetterOnceThoughSeveralNodesGoTheirRounds() throws Exception {
        List<PersonId> readers = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            readers.add(person("crowd-" + i));
            tell(readers.getLast(), PartnershipNotifications.Says.PARTY_INVITED);
        }
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> rounds = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                rounds.add(nodes.submit(() -> {
                    together.await();
                    round();
                    return null;
                }));
            }
            together.countDown();
            for (Future<?> round : rounds) {
                round.get(60, TimeUnit.SECONDS);
            }
        }
        round();
        for (PersonId reader : readers) {
            assertThat(mailsTo(reader)).hasSize(1);
        }
    }

    @Test
    void tellsAHappeningOnceHoweverOftenItIsDelivered() {
        PersonId reader = person("once");
        Notify told = new Notify(
                Set.of(reader), PartnershipNotifications.Says.PARTY_INVITED, Acting.ME, "somewhere", "the same", null);
        notices.tell(Actor.system(), told);
        notices.tell(Actor.system(), told);
        assertThat(notices.inbox(Actor.person(reader), 0, 1).total()).isEqualTo(1);
    }

    @Test
    void readsAnInboxInPartsTheNewestFirst() {
        PersonId reader = person("diligent");
        Actor self = Actor.person(reader);
        for (int n = 0; n < 45; n++) {
            notices.tell(
                    Actor.system(),
                    new Notify(
                            Set.of(reader),
                            PartnershipNotifications.Says.PARTY_INVITED,
                            Acting.ME,
                            "number-" + n,
                            "origin-" + n,
                            null));
        }

        List<NoticeRow> all = Parts.all((from, max) -> notices.inbox(self, from, max));

        assertThat(all)
                .hasSize(45)
                .isSortedAccordingTo(Comparator.comparing(NoticeRow::at).reversed());
        assertThat(Statements.sentBy(() -> notices.inbox(self, 20, 20))).isEqualTo(2);
        PersonId other = person("busy");
        tell(other, PartnershipNotifications.Says.PARTY_INVITED);
        assertThat(Statements.sentBy(() -> notices.readAll(self)))
                .as("however many")
                .isEqualTo(2);
        assertThat(notices.inbox(self, 0, 45).rows()).allMatch(NoticeRow::read);
        assertThat(notices.unreadNotices(self)).isZero();
        assertThat(notices.unreadNotices(Actor.person(other))).isEqualTo(1);
    }

    @Test
    void forgetsAPersonWhoIsUnknown() {
        PersonId nobody = new PersonId(UUID.randomUUID());
        tell(nobody, PartnershipNotifications.Says.PARTY_INVITED);
        assertThat(notices.inbox(Actor.person(nobody), 0, 1).total()).isZero();
    }

    @Test
    @DisplayName("R0.1 a notice of another person is not found")
    void marksOnlyOnesOwnNotices() {
        PersonId reader = person("owner");
        tell(reader, PartnershipNotifications.Says.PARTY_INVITED);
        NoticeId id =
                notices.inbox(Actor.person(reader), 0, 1).rows().getFirst().id();
        Actor other = Actor.person(person("other"));
        assertThatThrownBy(() -> notices.read(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notices.inbox(Actor.visitor(), 0, 1).rows()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> notices.tell(
                        other, new Notify(Set.of(), PartnershipNotifications.Says.PARTY_LEFT, Acting.ME, "", "", null)))
                .isInstanceOf(NotPermitted.class);
        notices.read(Actor.person(reader), id);
        assertThat(notices.unreadNotices(Actor.person(reader))).isZero();
    }

    @Test
    void tellsOwnersWhatWasDecidedAndNotTheOneWhoDecided() {
        PersonId owner = person("founder");
        OrganisationId organisation = verified(owner);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                notices.inbox(Actor.person(owner), 0, 10).rows())
                        .singleElement()
                        .satisfies(notice -> {
                            assertThat(notice.message())
                                    .isEqualTo(OrganisationNotifications.Says.ORGANISATION_VERIFIED);
                            assertThat(notice.address()).isEqualTo(organisation + "/organisations/" + organisation);
                        }));
    }

    @Test
    @DisplayName(
            "R0.3 who is invited gets the link, the roles and no unlisted organisation's name; taken back, the mail is"
                    + " dropped")
    void mailsAnInvitationToAnAddressWithoutAnAccount() throws Exception {
        PersonId owner = person("inviter");
        OrganisationId organisation = verified(owner);
        String address = "guest-" + UUID.randomUUID() + "@example.org";
        invite(owner, organisation, address);
        InvitationId takenBack = invite(owner, organisation, "other-" + UUID.randomUUID() + "@example.org");
        invitations.takeBack(member(owner, organisation), takenBack);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters()).isEqualTo(2));
        round();
        List<MimeMessage> mails = Arrays.stream(server.getReceivedMessages()).toList();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getAllRecipients()[0]).hasToString(address);
        assertThat(mails.getFirst().getSubject()).isEqualTo("On vous invite à rejoindre une organisation");
        assertThat(content((Multipart) ((Multipart) mails.getFirst().getContent())
                        .getBodyPart(0)
                        .getContent()))
                .contains("/app/me/organisation-invitations/", "Vos rôles\u00A0: rédacteur")
                .doesNotContain("Quiet Watch", "inviter");
    }

    @Test
    @DisplayName("R0.3 of a listed organisation the mail says the name, and who invites it does not say")
    void namesAListedOrganisationThatInvites() throws Exception {
        PersonId owner = person("inviter");
        OrganisationId organisation = verified(owner);
        organisations.list(member(owner, organisation), organisation, true);
        String address = "guest-" + UUID.randomUUID() + "@example.org";
        invite(owner, organisation, address);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters()).isEqualTo(1));
        round();
        assertThat(content((Multipart) ((Multipart) server.getReceivedMessages()[0].getContent())
                        .getBodyPart(0)
                        .getContent()))
                .contains("L’organisation \u2068Quiet Watch", "rédacteur")
                .doesNotContain("inviter");
    }

    @Test
    @DisplayName("Owners are told when an invitation is declined, and the one who declined is not")
    void tellsOwnersWhatWasDeclined() {
        PersonId owner = person("inviter");
        PersonId guest = person("guest");
        OrganisationId organisation = verified(owner);
        InvitationId invitation = invite(owner, organisation, address(guest));
        String path = invitations.mail(Actor.system(), invitation).orElseThrow().path();
        invitations.decline(Actor.person(guest), invitation, path.substring(path.lastIndexOf('/') + 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                notices.inbox(Actor.person(owner), 0, 20).rows())
                        .extracting(NoticeRow::message)
                        .contains(OrganisationNotifications.Says.MEMBERSHIP_DECLINED));
        assertThat(notices.unreadNotices(Actor.person(guest))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("E: who asks for an account gets a link, and the holder of one the way in, each in their own language")
    void mailsWhoAskedForAnAccount(Language language) throws Exception {
        PersonId holder = person("holder");
        persons.chooseLanguage(Actor.person(holder), language);
        String stranger = "stranger-" + UUID.randomUUID() + "@example.org";
        registrations.ask(Actor.visitor(), new AskForAccount(stranger, language, ""));
        registrations.ask(
                Actor.visitor(),
                new AskForAccount(
                        address(holder), language == Language.EN ? Language.FR : Language.EN, "/app/me/x/1/abc_-9"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            round();
            assertThat(Arrays.stream(server.getReceivedMessages()).map(NotificationsModuleTests::address))
                    .contains(stranger, address(holder));
        });
        String link = mailed(stranger, language, "notification.mail.registration");
        assertThat(link)
                .contains("/" + language.tag() + "/register/")
                .doesNotContain("/app/", stranger.substring(0, stranger.indexOf('@')));
        String wayIn = mailed(address(holder), language, "notification.mail.has-account");
        assertThat(wayIn).contains("/app/").doesNotContain("/app/me", "abc_-9", "/register/");
    }

    @Test
    @DisplayName("E: a letter about an account waits while Keycloak is away, and no other waits behind it")
    void letsNoLetterWaitBehindThoseAboutAccounts() throws Exception {
        PersonId holder = person("waiting");
        PersonId reader = person("not-waiting");
        TestAccounts.away(address(holder), true);
        registrations.ask(Actor.visitor(), new AskForAccount(address(holder), Language.EN, ""));
        await().atMost(PATIENCE).untilAsserted(() -> {
            round();
            assertThat(jdbc.sql("SELECT COUNT(*) FROM jobs_jobs WHERE kind = 'registration-letter' AND failures > 0")
                            .query(Integer.class)
                            .single())
                    .isPositive();
        });
        tell(reader, PartnershipNotifications.Says.PARTY_INVITED);
        outbox.bundle(reader);
        await().atMost(PATIENCE).untilAsserted(() -> {
            round();
            assertThat(mailsTo(reader)).hasSize(1);
        });
        assertThat(mailsTo(holder)).isEmpty();
        TestAccounts.away(address(holder), false);
        jdbc.sql("UPDATE jobs_jobs SET due_at = :now WHERE kind = 'registration-letter'")
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .update();
        await().atMost(PATIENCE).untilAsserted(() -> {
            round();
            assertThat(mailsTo(holder)).hasSize(1);
        });
    }

    @Test
    @DisplayName("E: nothing is sent to a mailbox with which many asked for an account, whatever follows its plus sign")
    void sendsNoMoreThanAFewLettersToOneMailbox() {
        String local = "bombed-" + UUID.randomUUID();
        Set<UUID> muteBefore = mute();
        for (int i = 0; i < 8; i++) {
            registrations.ask(Actor.visitor(), new AskForAccount(local + "+" + i + "@example.org", Language.EN, ""));
        }
        Set<UUID> mute = mute();
        mute.removeAll(muteBefore);
        assertThat(mute).hasSize(3);
        await().atMost(PATIENCE).untilAsserted(() -> {
            round();
            assertThat(mute)
                    .allSatisfy(asked -> assertThat(statusOfLetterTo(asked)).containsExactly("DROPPED"));
            assertThat(Arrays.stream(server.getReceivedMessages())
                            .map(NotificationsModuleTests::address)
                            .filter(address -> address.startsWith(local)))
                    .hasSize(5);
        });
    }

    private Set<UUID> mute() {
        return jdbc
                .sql("SELECT id FROM registration_registrations WHERE mute = TRUE")
                .query((row, n) -> UuidBytes.read(row.getBytes("id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private List<String> statusOfLetterTo(UUID asked) {
        return jdbc.sql("SELECT status FROM notification_letters WHERE registration = :asked")
                .param("asked", UuidBytes.of(asked))
                .query(String.class)
                .list();
    }

    /** The text of the only mail to an address, which has this subject. */
    private String mailed(String address, Language language, String subject) throws Exception {
        List<MimeMessage> mails = Arrays.stream(server.getReceivedMessages())
                .filter(mail -> address(mail).equals(address))
                .toList();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject())
                .isEqualTo(Translations.standard().text(language, subject));
        String text = content((Multipart)
                ((Multipart) mails.getFirst().getContent()).getBodyPart(0).getContent());
        assertThat(text.replaceAll("(?s)<style>.*?</style>", "")).doesNotContain("??", "notification.mail", "{");
        return text;
    }

    private static String address(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void deletesWhatIsOlderThanAYearAndTellsTheTrail() throws IOException {
        PersonId reader = person("old");
        tell(reader, PartnershipNotifications.Says.PARTY_INVITED);
        tell(reader, OrganisationNotifications.Says.MEMBER_JOINED);
        jdbc.sql("UPDATE notification_notices SET told_at = '2020-01-01 00:00:00' WHERE person = :person AND"
                        + " message = :m")
                .param("person", bytes(reader))
                .param("m", "PARTY_INVITED")
                .update();
        routines.runNow(NoticeRetention.NOTICES);
        routines.runNow(NoticeRetention.LETTERS);
        assertThat(notices.inbox(Actor.person(reader), 0, 10).rows())
                .extracting(NoticeRow::message)
                .containsExactly(OrganisationNotifications.Says.MEMBER_JOINED);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE kind = 'notification.old-notices-deleted'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName(
            "mission.md: notices and mails are kept for 12 months of Geneva's calendar, not an hour longer or shorter")
    void deletesNoticesAndMailsOnTheirDay() throws IOException {
        PersonId reader = person("edge");
        Instant edge = Instant.now().atZone(Reader.GENEVA).minusMonths(12).toInstant();
        Instant younger = edge.plus(Duration.ofHours(1));
        Instant older = edge.minus(Duration.ofHours(1));
        tell(reader, PartnershipNotifications.Says.PARTY_INVITED);
        tell(reader, OrganisationNotifications.Says.MEMBER_JOINED);
        toldAt(reader, "PARTY_INVITED", older);
        toldAt(reader, "MEMBER_JOINED", younger);
        letter(reader, older);
        letter(reader, younger);
        routines.runNow(NoticeRetention.NOTICES);
        routines.runNow(NoticeRetention.LETTERS);
        assertThat(notices.inbox(Actor.person(reader), 0, 10).rows())
                .extracting(NoticeRow::message)
                .containsExactly(OrganisationNotifications.Says.MEMBER_JOINED);
        assertThat(jdbc.sql("SELECT made_at FROM notification_letters WHERE person = :person")
                        .param("person", bytes(reader))
                        .query(Instant.class)
                        .list())
                .singleElement()
                .satisfies(left -> assertThat(left).isAfter(edge));
    }

    private void toldAt(PersonId reader, String message, Instant at) {
        jdbc.sql("UPDATE notification_notices SET told_at = :at WHERE person = :person AND message = :message")
                .param("at", at)
                .param("person", bytes(reader))
                .param("message", message)
                .update();
    }

    private void letter(PersonId reader, Instant at) {
        jdbc.sql("INSERT INTO notification_letters (id, version, person, status, attempts, made_at)"
                        + " VALUES (:id, 0, :person, 'SENT', 1, :at)")
                .param("id", UUID.randomUUID())
                .param("person", bytes(reader))
                .param("at", at)
                .update();
    }

    private void tell(PersonId reader, Message message) {
        notices.tell(
                Actor.system(),
                new Notify(
                        Set.of(reader),
                        message,
                        Acting.ME,
                        "somewhere",
                        UUID.randomUUID().toString(),
                        null));
    }

    private PersonId person(String name) {
        PersonId id = new PersonId(UUID.randomUUID());
        persons.signedIn(Actor.system(), new SignIn(id, name, address(id), ZoneId.of("America/Guayaquil"), Set.of()));
        return id;
    }

    private static String address(PersonId id) {
        return "p" + id + "@example.org";
    }

    private OrganisationId verified(PersonId owner) {
        OrganisationId id = organisations.register(
                Actor.person(owner),
                new RegisterOrganisation(
                        UUID.randomUUID(),
                        OrganisationFixtures.profile(
                                "Quiet Watch " + UUID.randomUUID(),
                                OrganisationType.NATIONAL_NGO,
                                OrganisationFixtures.ECUADOR)));
        organisations.submit(member(owner, id), id);
        Actor secretariat = Actor.staff(person("desk"), Set.of(StaffRole.SECRETARIAT));
        long version = java.util.Objects.requireNonNull(
                        organisations.details(secretariat, id).inside())
                .version();
        verification.decide(
                secretariat, new DecideOrganisation(id, version, DecideOrganisation.Decision.VERIFY, "Statutes read."));
        return id;
    }

    private static Actor member(PersonId owner, OrganisationId organisation) {
        return Actor.member(
                owner,
                new Membership(
                        organisation.value(),
                        "",
                        Set.of(MemberRole.OWNER),
                        OrganisationType.NATIONAL_NGO.group(),
                        OrganisationFixtures.ECUADOR,
                        true,
                        Set.<Delegation>of()));
    }

    private InvitationId invite(PersonId owner, OrganisationId organisation, String address) {
        return invitations.invite(
                member(owner, organisation),
                new InviteMember(organisation, address, Set.of(MemberRole.EDITOR), Language.FR));
    }

    private long letters() {
        return jdbc.sql("SELECT COUNT(*) FROM notification_letters WHERE invitation IS NOT NULL AND status = 'WAITING'")
                .query(Long.class)
                .single();
    }

    private List<MimeMessage> mailsTo(PersonId reader) {
        return Arrays.stream(server.getReceivedMessagesForDomain(address(reader)))
                .toList();
    }

    private void digestHour(PersonId reader) {
        jdbc.sql("UPDATE notification_notices SET mail_at = told_at WHERE person = :person")
                .param("person", bytes(reader))
                .update();
    }

    private void makeDue(PersonId reader) {
        jdbc.sql("UPDATE jobs_jobs SET due_at = :now WHERE kind = 'letter' AND id = :id")
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .param("id", UuidBytes.of(letterId(reader)))
                .update();
    }

    /** What the clock has done every few seconds, until nothing is due. */
    private void round() {
        posting.round();
        jobs.allDone(Outbox.LETTER).join();
        jobs.allDone(Outbox.REGISTRATION_LETTER).join();
    }

    private UUID letterId(PersonId reader) {
        return jdbc.sql("SELECT id FROM notification_letters WHERE person = :person")
                .param("person", bytes(reader))
                .query((row, n) -> UuidBytes.read(row.getBytes("id")))
                .single();
    }

    private Map<String, Object> letter(PersonId reader) {
        return jdbc.sql("SELECT status, attempts FROM notification_letters WHERE person = :person")
                .param("person", bytes(reader))
                .query()
                .singleRow();
    }

    private static byte[] bytes(PersonId id) {
        return UuidBytes.of(id.value());
    }

    private static String content(Multipart parts) throws Exception {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            Object part = parts.getBodyPart(i).getContent();
            all.append(part instanceof Multipart inner ? content(inner) : part);
        }
        return all.toString();
    }
}
