package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * UC-TRN-01 to UC-TRN-05: an agency announces a training with one place, which an organisation takes; an institution waits and gets
 * the place when it is given up. It attends, and anyone who has number and name checks its certificate. Each signed in for itself and
 * by keyboard alone, in Arabic on a telephone.
 */
class TrainingJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{6}-[0-9A-Z]{6}-[0-9A-Z]{6}");
    /** Time enough to fill it before it starts, on a slow machine as well. */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HOLDS = "cso-ec (sample)";
    private static final String WAITS = "nhri-ec (sample)";

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName(
            "R4.5, R14.5: a training is filled and its waiting list moves; its certificate is checked by number and name")
    void isFilledAndItsWaitingListMoves(Language language) {
        Looks looks = new Looks(browser, language, "training");
        Journey journey = new Journey(language, looks);

        try (PortalClock clock = PortalClock.alone()) {
            Instant end = journey.isAnnounced();
            journey.isFilled();
            journey.isWaitedFor();
            journey.isGivenUp();
            journey.isMovedUp();
            clock.pass(end);
        }
        journey.isAttended();
        journey.isCertified();

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private final Language language;
        private final Looks looks;
        private final String run = UUID.randomUUID().toString().substring(0, 6);
        private final String title;
        private final String room = "https://meet.example/" + run;
        private final boolean arabic;
        private final Walker organiser;
        private final Walker holder;
        private final Walker institution;
        private String training = "";

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            arabic = language == Language.AR;
            title = (arabic ? "تفتيش يحفظ الكرامة " : "Searches that respect dignity ") + run;
            organiser = Walker.signedIn(browser, language, looks, "unodc");
            holder = Walker.signedIn(browser, language, looks, "cso-ec");
            institution = Walker.signedIn(browser, language, looks, "nhri-ec");
        }

        /** One place, in one session within minutes; gives its end. */
        Instant isAnnounced() {
            Instant begins = PortalClock.now().plus(AHEAD).truncatedTo(ChronoUnit.MINUTES);
            if (!day(begins).equals(day(begins.plus(2, ChronoUnit.MINUTES)))) {
                begins = begins.plus(5, ChronoUnit.MINUTES); // a session ends on the day on which it starts
            }
            Instant end = begins.plus(1, ChronoUnit.MINUTES);
            Keyboard keyboard = organiser.keyboard();
            organiser.navigates("shell.group.learn", "plain.layout.trainings", "/trainings");
            keyboard.use(text("training.form.new"), "/trainings/new");
            organiser.arrives("/trainings/new");
            keyboard.write(text("shared.field.title"), title);
            keyboard.write(
                    text("training.field.aim"),
                    arabic ? "كيف يُفتَّش الزوار دون إذلال." : "How visitors are searched without humiliation.");
            keyboard.write(text("training.field.audience"), arabic ? "موظفو السجون." : "Prison staff.");
            keyboard.tick(text("training.field.held-online"), true);
            keyboard.write(text("training.field.place"), room);
            keyboard.write(text("training.session.day", 1), day(begins));
            keyboard.write(text("training.session.from", 1), time(begins));
            keyboard.write(text("training.session.to", 1), time(begins));
            keyboard.write(text("training.field.last-day"), day(begins));
            keyboard.overwrite(text("training.field.places"), "1");
            keyboard.useButton(text("training.form.save"));
            organiser.page().getByText(text("training.problem.end", 1)).first().waitFor();
            organiser.looksAt("draft-problem");
            assertThat(organiser.page().getByLabel(text("training.field.aim")).inputValue())
                    .isNotEmpty();
            keyboard.overwrite(text("training.session.to", 1), time(end));
            keyboard.useButton(text("training.form.save"));
            training = organiser.arrivesAtRecord("/trainings");
            organiser.looksAt("draft");
            assertThat(publicAnswer("draft")).startsWith("404").doesNotContain(title);
            keyboard.useButton(text("training.announce.do"));
            organiser.confirms("training.announce.do");
            organiser.sees("training.announce.done");
            organiser.looksAt("announced");
            return end;
        }

        /** Found by its words in the list; a member of the own organisation gets the place, and with it the link. */
        void isFilled() {
            Keyboard keyboard = holder.keyboard();
            holder.navigates("shell.group.learn", "plain.layout.trainings", "/trainings");
            keyboard.write(text("training.list.text"), run);
            holder.sees("training.list.found", 1);
            keyboard.use(title);
            holder.arrives("/trainings/" + training);
            assertThat(holder.main()).doesNotContain(room);
            registers(holder, "cso-ec", 1);
            assertThat(holder.main()).contains(HOLDS, text("training.enrolment.admitted"), room);
            holder.looksAt("registered");
        }

        private void registers(Walker walker, String account, int places) {
            walker.keyboard().useButton(text("training.register.do"));
            walker.chooses("training.register.people", account, account, "training.register.do");
            walker.sees("training.register.done", places, 1 - places);
        }

        /** The link and who has the place stay hidden from who waits; everyone else reads numbers only. */
        void isWaitedFor() {
            institution.opens("/trainings/" + training);
            registers(institution, "nhri-ec", 0);
            assertThat(institution.main())
                    .contains(WAITS, text("training.enrolment.waiting"), text("training.own.ahead", 0))
                    .doesNotContain(room, HOLDS);
            institution.looksAt("waiting");
            assertThat(publicAnswer("announced"))
                    .startsWith("200")
                    .contains(title, text("training.page.places", 1, 0, 1))
                    .doesNotContain(room, HOLDS, WAITS);
            holder.opens("/trainings/" + training + "/participants");
            assertThat(holder.main()).contains(text("shell.error.not-found")).doesNotContain(WAITS);
            organiser.opens("/trainings/" + training + "/participants");
            assertThat(organiser.main()).contains(HOLDS, WAITS);
            organiser.looksAt("participants");
        }

        void isGivenUp() {
            holder.opens("/trainings/" + training);
            holder.keyboard().useButton(text("training.withdraw.do"));
            holder.confirms("training.withdraw.do");
            holder.sees("training.withdraw.done");
            assertThat(holder.main())
                    .contains(text("training.enrolment.withdrawn"))
                    .doesNotContain(room);
        }

        /** By a notification, which names neither the training nor anybody. */
        void isMovedUp() {
            String told = text("notification.message.training-moved-up");
            await().atMost(PATIENCE).untilAsserted(() -> {
                institution.opens("/notifications");
                assertThat(institution.main()).contains(told);
            });
            institution.keyboard().use(told, training);
            institution.arrives("/trainings/" + training);
            assertThat(institution.main()).contains(text("training.enrolment.admitted"), room);
            institution.looksAt("moved-up");
        }

        /** Once it is over, the organiser's home asks for it. */
        void isAttended() {
            Keyboard keyboard = organiser.keyboard();
            organiser.opens("/home");
            keyboard.use(text("training.task.hold"), training);
            organiser.arrives("/trainings/" + training);
            keyboard.use(text("training.participants.title"), "/participants");
            organiser.arrives("/participants");
            keyboard.tick(text("training.attended.session", 1), true);
            organiser.sees("training.attended.saved");
            organiser.looksAt("attendance");
            organiser.opens("/trainings/" + training);
            keyboard.useButton(text("training.hold.do"));
            organiser.confirms("training.hold.do");
            organiser.sees("training.hold.done");
            organiser.looksAt("held");
        }

        /** The number alone tells nothing, nor does another's name. */
        void isCertified() {
            institution.opens("/trainings/" + training);
            assertThat(institution.main()).contains(text("training.attended.of", 1, 1));
            institution.looksAt("certified");
            Download file = institution
                    .page()
                    .waitForDownload(() -> institution.keyboard().use(text("training.own.certificate")));
            String number = number(file);
            Page visitor = Walker.window(browser, language);
            visitor.navigate(Browser.PORTAL + "/" + language.tag() + "/certificates");
            checks(visitor, number, HOLDS, "training.check.not-genuine");
            assertThat(visitor.locator("main").innerText()).doesNotContain(title);
            looks.at(visitor, "certificate-not-genuine");
            checks(visitor, number, institutionsName(), "training.check.genuine");
            assertThat(visitor.locator("main").innerText()).contains(title, text("training.attended.of", 1, 1));
            looks.at(visitor, "certificate-genuine");
            visitor.context().close();
        }

        /** As its own organisation reads it. */
        private String institutionsName() {
            return institution
                    .main()
                    .lines()
                    .filter(line -> line.contains(WAITS))
                    .findFirst()
                    .orElseThrow();
        }

        private void checks(Page visitor, String number, String name, String answer) {
            Keyboard keyboard = new Keyboard(visitor);
            keyboard.overwrite(text("training.paper.number"), number);
            keyboard.overwrite(text("training.check.name"), name);
            keyboard.useButton(text("shared.verb.check"));
            visitor.getByText(text(answer)).first().waitFor();
        }

        private static String number(Download file) {
            try {
                Matcher number = NUMBER.matcher(FileWords.of(Files.readAllBytes(file.path())));
                assertThat(number.find()).isTrue();
                return number.group();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What a visitor gets at the training's public address. */
        private String publicAnswer(String screen) {
            Page visitor = Walker.window(browser, language);
            int status = visitor.navigate(Browser.PORTAL + "/" + language.tag() + "/trainings/" + training)
                    .status();
            String answer = status + " " + visitor.locator("body").innerText();
            if (status == 200) {
                looks.at(visitor, "public-" + screen);
            }
            visitor.context().close();
            return answer;
        }

        private static String day(Instant moment) {
            return DAY.format(LocalDateTime.ofInstant(moment, Formats.GENEVA));
        }

        private static String time(Instant moment) {
            return TIME.format(LocalDateTime.ofInstant(moment, Formats.GENEVA));
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
