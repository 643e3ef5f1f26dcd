package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * UC-CHA-01 to UC-CHA-04: an organisation tells what is hard in applying a rule; an agency advises, and answers with a practice of its
 * own; the organisation closes the challenge with what helped, and a visitor reads all of it. Each signed in for itself and by
 * keyboard alone, in Arabic on a telephone.
 */
class ChallengeJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PRACTICE = "Building trades for women in prison (sample)";
    private static final String AGENCY = "United Nations Office on Drugs and Crime (sample)";

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName(
            "R0.1, R6.1: a challenge is told, answered with advice and with a practice, and closed with what helped")
    void isToldAnsweredAndClosed(Language language) {
        Looks looks = new Looks(browser, language, "challenge");
        Journey journey = new Journey(language, looks);

        journey.isTold();
        journey.isOpened();
        journey.isAdvised();
        journey.isAnsweredWithAPractice();
        journey.isReplied();
        journey.isClosed();
        journey.isReadByAll();

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private final Language language;
        private final Looks looks;
        private final String run = UUID.randomUUID().toString().substring(0, 6);
        private final String title;
        private final String advice;
        private final String helped;
        private final Walker teller;
        private final Walker agency;
        private String challenge = "";

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            boolean arabic = language == Language.AR;
            title = (arabic ? "ورشات لا تصل إليها النساء " : "Workshops that women do not reach ") + run;
            advice = arabic ? "ابدؤوا بورشة صغيرة قرب جناح النساء." : "Start with a small workshop beside their wing.";
            helped = arabic ? "الورشة الصغيرة وممارسة الوكالة." : "The small workshop, and the practice of the agency.";
            teller = Walker.signedIn(browser, language, looks, "cso-ec");
            agency = Walker.signedIn(browser, language, looks, "unodc");
        }

        /** What is missing is named, and what was typed stays. */
        void isTold() {
            boolean arabic = language == Language.AR;
            String hard = arabic ? "لا يوجد من يرافقهن إلى الورشة." : "Nobody is there to take them to the workshop.";
            Keyboard keyboard = teller.keyboard();
            teller.navigates("shell.group.learn", "plain.layout.challenges", "/challenges");
            keyboard.use(text("challenge.new.verb"), "/challenges/new");
            teller.arrives("/challenges/new");
            keyboard.write(text("shared.field.title"), title);
            keyboard.write(text("challenge.field.hard"), hard);
            keyboard.useButton(text("shared.verb.save-draft"));
            teller.isSentTo("challenge.field.rules", "draft-problem");
            assertThat(teller.page()
                            .getByLabel(text("challenge.field.hard"))
                            .first()
                            .inputValue())
                    .isEqualTo(hard);
            teller.page().keyboard().type("NMR 96");
            String country = Countries.standard().name(new CountryCode("ECU"), language);
            keyboard.pick(text("challenge.field.country"), country, country);
            keyboard.choose(text("challenge.reach.verified"), text("challenge.reach.signed-in"));
            keyboard.press("ArrowDown");
            assertThat(keyboard.focused()).contains(text("challenge.reach.public"));
            keyboard.useButton(text("shared.verb.save-draft"));
            challenge = teller.arrivesAtRecord("/challenges");
            teller.looksAt("draft");
        }

        /** Nobody else knows of the draft. */
        void isOpened() {
            assertThat(publicAnswer("draft")).startsWith("404").doesNotContain(title);
            agency.opens("/challenges/" + challenge);
            assertThat(agency.main()).contains(text("shell.error.not-found")).doesNotContain(title);
            teller.keyboard().useButton(text("challenge.open.verb"));
            teller.confirms("challenge.open.verb");
            teller.sees("challenge.open.done");
            teller.looksAt("open");
        }

        /** Found by its words in the list; who tells it is not asked for advice. */
        void isAdvised() {
            assertThat(teller.page().getByLabel(text("challenge.answer.text")).count())
                    .isZero();
            Keyboard keyboard = agency.keyboard();
            agency.opens("/home"); // where its group of the navigation is closed
            agency.navigates("shell.group.learn", "plain.layout.challenges", "/challenges");
            keyboard.write(text("challenge.list.text"), run);
            agency.sees("challenge.list.found", 1);
            keyboard.use(title);
            agency.arrives("/challenges/" + challenge);
            keyboard.write(text("challenge.answer.text"), advice);
            keyboard.useButton(text("challenge.answer.verb"));
            agency.sees("challenge.answer.done");
            assertThat(agency.main()).contains(advice, AGENCY);
            agency.looksAt("answered");
        }

        /** On the practice's own page; those who told the challenge are asked before anyone sees it. */
        void isAnsweredWithAPractice() {
            Keyboard keyboard = agency.keyboard();
            agency.opens("/practices");
            String practice = agency.page()
                    .locator("main a")
                    .filter(withText(PRACTICE))
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*/", "");
            agency.opens("/practices/" + practice);
            keyboard.use(text("relation.links.open"), "/links/");
            agency.arrives("/links/practice/" + practice);
            String says = text("relation.type.answered-by.before");
            keyboard.pick(text("relation.form.says"), says, says);
            keyboard.write(text("relation.form.other"), address());
            keyboard.useButton(text("relation.form.submit"));
            agency.sees("relation.proposed");
            assertThat(agency.main()).contains(title, text("relation.status.proposed"));
            agency.looksAt("practice-proposed");
            assertThat(publicAnswer("advised")).contains(advice).doesNotContain(PRACTICE);
        }

        /** Told by a notification, which names neither the challenge nor the agency. */
        void isReplied() {
            isNotified(teller, "challenge-answered");
            Keyboard keyboard = teller.keyboard();
            keyboard.useButton(text("challenge.reply.helpful-verb"));
            teller.sees("challenge.reply.helpful");
            keyboard.use(text("relation.links.open"), "/links/");
            teller.arrives("/links/challenge/" + challenge);
            assertThat(teller.main()).contains(PRACTICE);
            keyboard.useButton(text("shared.verb.accept"));
            teller.sees("relation.confirmed");
            teller.looksAt("practice-accepted");
        }

        private void isNotified(Walker walker, String message) {
            String told = text("notification.message." + message);
            await().atMost(PATIENCE).untilAsserted(() -> {
                walker.opens("/notifications");
                assertThat(walker.page()
                                .locator("main a[href$='" + challenge + "']")
                                .filter(withText(told))
                                .count())
                        .isPositive();
            });
            walker.keyboard().use(told, challenge);
            walker.arrives("/challenges/" + challenge);
        }

        /** Not without words; the answer that was marked is named already. */
        void isClosed() {
            teller.opens("/challenges/" + challenge);
            teller.keyboard().useButton(text("challenge.close.verb"));
            teller.answers("challenge.page.helped", "", "challenge.close.verb");
            teller.sees("challenge.problem.helped");
            teller.looksAt("close-problem");
            teller.answers("challenge.page.helped", helped, "challenge.close.verb");
            teller.sees("challenge.close.done");
            assertThat(teller.main()).contains(helped, text("challenge.status.closed"), PRACTICE);
            teller.looksAt("closed");
            isNotified(agency, "challenge-closed");
            assertThat(agency.main()).contains(helped);
            assertThat(agency.page().getByLabel(text("challenge.answer.text")).count())
                    .isZero();
        }

        void isReadByAll() {
            assertThat(publicAnswer("closed"))
                    .startsWith("200")
                    .contains(title, advice, helped, AGENCY, text("challenge.reply.helpful"))
                    .doesNotContain(text("challenge.page.answer"));
            Page visitor = Walker.window(browser, language);
            visitor.navigate(address());
            Locator chain = visitor.getByText(text("relation.chain.follow"));
            chain.click();
            visitor.waitForURL(at -> at.contains("/chain/challenge/"));
            assertThat(visitor.locator("main").innerText()).contains(title, PRACTICE);
            looks.at(visitor, "public-chain");
            visitor.context().close();
        }

        private String address() {
            return Browser.PORTAL + "/" + language.tag() + "/challenges/" + challenge;
        }

        /** What a visitor gets at the challenge's public address. */
        private String publicAnswer(String screen) {
            Page visitor = Walker.window(browser, language);
            int status = visitor.navigate(address()).status();
            String answer = status + " " + visitor.locator("body").innerText();
            if (status == 200) {
                looks.at(visitor, "public-" + screen);
            }
            visitor.context().close();
            return answer;
        }

        private static Locator.FilterOptions withText(String words) {
            return new Locator.FilterOptions().setHasText(words);
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
