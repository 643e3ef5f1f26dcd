package org.partnershipportal.overview.audit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StaffRolesChanged;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("B9 The trail's end of each day outside the portal, and an alarm when the trail is not as it was written")
class PublishedTrailModuleTests {

    @Autowired
    PublishedDays days;

    @Autowired
    TrailWatch watch;

    @Autowired
    Sealing sealing;

    @Autowired
    Persons persons;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    private GreenMail server;
    private int portBefore;

    @BeforeEach
    void startTheMailServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.setHost("127.0.0.1");
        portBefore = sender.getPort();
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stopTheMailServer() {
        sender.setPort(portBefore);
        server.stop();
        jdbc.sql("DELETE FROM audit_days").update();
    }

    @Test
    void publishesEachDayOnceAndMailsItOutside() {
        write();
        PublishedDay first = published(40);
        clock.at(Instant.now().plus(Duration.ofDays(40)), days::publish);
        PublishedDay second = published(41);
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.ofDay()).isEqualTo(first.ofDay().plusDays(1));
        assertThat(second.head())
                .as("publishing is an act itself: whether anything else happened, nobody sees")
                .isNotEqualTo(first.head());
        await().atMost(60, SECONDS)
                .until(() -> mailsTo("archive@outside.example").size() == 2);
        assertThat(mailsTo("archive@outside.example"))
                .anySatisfy(mail -> assertThat(text(mail)).contains(first.line()));
    }

    @Test
    void showsOnAPageWhatWasPublishedAndNeitherAnInstantNorHowMuchHappened() throws Exception {
        write();
        PublishedDay day = published(42);
        String html = new Site(portal).html("/en/trail");
        assertThat(html).contains(day.head(), day.ofDay().toString(), "BEGIN PUBLIC KEY");
        assertThat(day.line()).matches("trail-day-1 \\d+ \\d{4}-\\d\\d-\\d\\d [0-9a-f]{64} [A-Za-z0-9+/=]+");
        assertThat(new Site(portal).answer("/trail.txt").getContentAsString()).contains(day.line());
        assertThat(new Site(portal).html("/ar/trail")).contains("dir=\"rtl\"", day.head());
    }

    @Test
    void saysOfAKeptLineWhetherItMatches() throws Exception {
        write();
        PublishedDay day = published(43);
        assertThat(asked(day.line())).contains("It matches");
        assertThat(asked("  " + day.line().replace(" ", "\n ") + " "))
                .as("folded by a mail program")
                .contains("It matches");
        for (String other : List.of(
                "x",
                day.line().replace("trail-day-1 " + day.number(), "trail-day-1 " + (day.number() + 1)),
                day.line().replace(day.head(), "0".repeat(64)),
                day.line().replace(day.signature(), "A".repeat(86) + "=="))) {
            assertThat(asked(other)).as(other).contains("It does not match");
        }
        long place = jdbc.sql("SELECT length FROM audit_days WHERE number = :number")
                .param("number", day.number())
                .query(Long.class)
                .single();
        hash(place, "0".repeat(64));
        try {
            assertThat(asked(day.line()))
                    .as("the row it names was written anew")
                    .contains("It does not match");
        } finally {
            hash(place, day.head());
        }
        jdbc.sql("DELETE FROM audit_days").update();
        assertThat(asked(day.line())).as("what was published was taken out").contains("It does not match");
    }

    @Test
    @DisplayName("A published line is checked with openssl alone, by the commands on the page")
    void isCheckedByHand() throws Exception {
        write();
        PublishedDay day = published(44);
        Path key = Files.writeString(
                folder.resolve("trail-key.pem"), days.keys(Actor.visitor()).getFirst());
        Path content = Files.writeString(folder.resolve("day.txt"), day.content());
        Path signature = Files.write(
                folder.resolve("day.sig"), java.util.Base64.getDecoder().decode(day.signature()));
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "pkeyutl",
                        "-verify",
                        "-pubin",
                        "-inkey",
                        key.toString(),
                        "-rawin",
                        "-in",
                        content.toString(),
                        "-sigfile",
                        signature.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(openssl.inputReader().readAllAsString()).contains("Signature Verified Successfully");
        assertThat(openssl.waitFor()).isZero();
    }

    @Test
    void tellsAdministratorsAndAuditorsOnceThatTheTrailIsNotAsItWasWritten() {
        PersonId admin = staff(StaffRole.ADMIN);
        PersonId auditor = staff(StaffRole.AUDITOR);
        PersonId other = staff(StaffRole.SECRETARIAT);
        write();
        sealing.sealAll();
        watch.watch();
        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
        long place = jdbc.sql("SELECT MAX(place) FROM audit_rows WHERE kind = 'access.staff-roles-changed'")
                .query(Long.class)
                .single();
        jdbc.sql("UPDATE audit_rows SET happened_at = happened_at + 1 WHERE place = :place")
                .param("place", place)
                .update();
        try {
            watch.watch();
            watch.watch();
            assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
            await().atMost(60, SECONDS)
                    .until(() -> !mailsTo(address(admin)).isEmpty()
                            && !mailsTo(address(auditor)).isEmpty());
            assertThat(mailsTo(address(admin))).hasSize(1);
            assertThat(mailsTo(address(other))).isEmpty();
            assertThat(mailsTo("archive@outside.example")).hasSize(1);
        } finally {
            jdbc.sql("UPDATE audit_rows SET happened_at = happened_at - 1 WHERE place = :place")
                    .param("place", place)
                    .update();
        }
        watch.watch();
        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
    }

    private void hash(long place, String hash) {
        jdbc.sql("UPDATE audit_rows SET hash = :hash WHERE place = :place")
                .param("hash", hash)
                .param("place", place)
                .update();
    }

    private String asked(String line) throws Exception {
        return new Site(portal)
                .html("/en/trail?checkpoint="
                        + URLEncoder.encode(line, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private PublishedDay published(int daysAhead) {
        sealing.sealAll();
        clock.at(Instant.now().plus(Duration.ofDays(daysAhead)), days::publish);
        return days.latest(Actor.visitor()).getFirst();
    }

    private void write() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        events.publishEvent(new StaffRolesChanged(new PersonId(UUID.randomUUID()), Instant.now())));
    }

    private PersonId staff(StaffRole role) {
        PersonId id = new PersonId(UUID.randomUUID());
        return persons.signedIn(Actor.system(), new SignIn(id, "Staff", address(id), null, Set.of(role)));
    }

    private static String address(PersonId id) {
        return id + "@trail.example";
    }

    private List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> Objects.toString(to).equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return Objects.toString(mail.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
