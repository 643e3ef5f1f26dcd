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
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * UC-REM-01 to UC-REM-03: an NHRI confirms a practice, another organisation reviews it and adds another view, those who describe it
 * answer, and a visitor finds it by its label and reads all of it. Each signed in for itself and by keyboard alone, in Arabic on a
 * telephone.
 */
class RemarkJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName("R6.3, R6.4: a practice is confirmed by an NHRI, reviewed, seen differently, and its authors answer")
    void isConfirmedReviewedCounteredAndAnswered(Language language) {
        Looks looks = new Looks(browser, language, "remark");
        Journey journey = new Journey(language, looks);

        journey.isConfirmed();
        journey.isReviewed();
        journey.isCountered();
        journey.isAnswered();
        journey.isReadByAll();

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language; each language has a practice of the story to itself. */
    private static final class Journey {

        private final Language language;
        private final Looks looks;
        private final String run = UUID.randomUUID().toString().substring(0, 6);
        private final String title;
        private final String seen;
        private final String review;
        private final String view;
        private final String answer;
        private final Walker teller;
        private final Walker nhri;
        private final Walker reviewer;
        private String practice = "";

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            boolean arabic = language == Language.AR;
            title = arabic ? "Des comités nationaux" : "Arresto domiciliario para embarazadas";
            seen = (arabic ? "رأيناها في محكمتين " : "We saw it in two courts ") + run;
            review = (arabic ? "سهلة التقليد " : "Easy to copy ") + run;
            view = (arabic ? "لا تصل إلى من لا عنوان لهن " : "It does not reach women without an address ") + run;
            answer = (arabic ? "هذا صحيح " : "That is true ") + run;
            teller = Walker.signedIn(browser, language, looks, arabic ? "cso-intl" : "cso-ec");
            nhri = Walker.signedIn(browser, language, looks, "nhri-ec");
            reviewer = Walker.signedIn(browser, language, looks, "unodc");
        }

        /** Not without words; the label changes at once. */
        void isConfirmed() {
            Keyboard keyboard = nhri.keyboard();
            nhri.navigates("shell.group.learn", "plain.layout.practices", "/practices");
            keyboard.write(text("practice.list.text"), title);
            nhri.sees("practice.list.found", 1);
            keyboard.use(title);
            practice = nhri.arrivesAtRecord("/practices");
            assertThat(nhri.main()).contains(text("practice.label.self-reported"), text("remark.page.none"));
            keyboard.useButton(text("remark.kind.confirmation-verb"));
            nhri.answers("remark.kind.confirmation-text", "", "remark.kind.confirmation-verb");
            nhri.sees("shared.problem.missing");
            nhri.looksAt("confirm-problem");
            nhri.answers("remark.kind.confirmation-text", seen, "remark.kind.confirmation-verb");
            nhri.sees("remark.write.done");
            assertThat(nhri.main()).contains(seen, text("remark.kind.confirmation"), text("practice.label.confirmed"));
            nhri.looksAt("confirmed");
        }

        /** By all four criteria, with the line on interests. */
        void isReviewed() {
            Keyboard keyboard = reviewer.keyboard();
            reviewer.opens("/practices/" + practice);
            keyboard.useButton(text("remark.kind.review-verb"));
            keyboard.write(text("remark.kind.review-text"), review);
            for (String criterion : new String[] {"rules", "evidence", "repeatable", "participation"}) {
                keyboard.tick(text("remark.criterion." + criterion), true);
            }
            reviewer.answers("remark.field.interests", "", "remark.kind.review-verb");
            reviewer.sees("remark.problem.interests");
            reviewer.looksAt("review-problem");
            reviewer.answers("remark.field.interests", run, "remark.kind.review-verb");
            reviewer.sees("remark.write.done");
            assertThat(reviewer.main())
                    .contains(review, text("practice.label.good"), text("remark.criterion.participation"))
                    .doesNotContain(text("remark.kind.review-verb"));
            reviewer.looksAt("reviewed");
        }

        void isCountered() {
            reviewer.keyboard().useButton(text("remark.kind.counter-view-verb"));
            reviewer.answers("remark.kind.counter-view-text", view, "remark.kind.counter-view-verb");
            reviewer.page().getByText(view).first().waitFor();
            assertThat(reviewer.main()).contains(text("remark.kind.counter-view"), text("practice.label.good"));
        }

        /** Told by a notification; those who describe it can do nothing to the view but answer, once. */
        void isAnswered() {
            String told = text("notification.message.practice-countered");
            await().atMost(PATIENCE).untilAsserted(() -> {
                teller.opens("/notifications");
                assertThat(teller.page()
                                .locator("main a[href$='" + practice + "']")
                                .filter(new Locator.FilterOptions().setHasText(told))
                                .count())
                        .isPositive();
            });
            teller.keyboard().use(told, practice);
            teller.arrives("/practices/" + practice);
            assertThat(teller.main())
                    .contains(seen, review, view)
                    .doesNotContain(text("remark.hide.words"), text("remark.kind.confirmation-verb"));
            teller.keyboard().useButton(text("remark.answer.verb"));
            teller.answers("remark.answer.text", answer, "remark.answer.verb");
            teller.sees("remark.answer.done");
            assertThat(teller.main()).contains(answer, text("remark.page.answer"));
            teller.looksAt("answered");
        }

        /** Without script: by the label in the list, and on the page. */
        void isReadByAll() {
            Page visitor = Walker.window(browser, language);
            visitor.navigate(address("?label=good"));
            assertThat(visitor.locator("main").innerText()).contains(title, text("practice.label.good"));
            visitor.navigate(address("?label=self-reported"));
            assertThat(visitor.locator("main").innerText()).doesNotContain(title);
            visitor.navigate(address("/" + practice));
            assertThat(visitor.locator("main").innerText())
                    .contains(seen, review, view, answer, text("remark.vouched.title"), text("remark.page.write"));
            looks.at(visitor, "public");
            visitor.context().close();
        }

        private String address(String end) {
            return Browser.PORTAL + "/" + language.tag() + "/practices" + end;
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
