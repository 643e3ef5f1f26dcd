package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Permission;

/**
 * UC-COM-01 to UC-COM-06, UC-PUB-19: a government promises something on a recommendation, a second person clears it, a civil-society
 * organisation and the national human rights institution assess it, and the government responds once. Each signed in for itself and
 * by keyboard alone, in Arabic on a telephone.
 */
class CommitmentJourneyTest {

    private static final String MISSION = "Misión Permanente del Ecuador, Ginebra (sample)";
    private static final String WOMEN = "Red de Mujeres en Prisión (sample)";
    private static final String NHRI = "Defensoría del Pueblo, Ecuador (sample)";
    /** How the recommendation to the State begins. */
    private static final String RECOMMENDED = "Protect women prisoners";

    private static final String PARAGRAPH = "135.26";

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName(
            "R0.1, R0.3, R4.3: a second person clears a commitment; others assess it, whom the government answers once")
    void isClearedByAnotherPersonAndAssessedByOthers(Language language) {
        Looks looks = new Looks(browser, language, "commitment");
        Journey journey = new Journey(language, looks);

        journey.isDrafted();
        journey.isSent();
        journey.isCleared();
        journey.isReadByEveryone();
        journey.isAssessed();
        journey.isAnsweredOnce();
        journey.isReported();
        journey.isNotCompletedWithoutEvidence();
        journey.saysAllToEveryone();

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private final Language language;
        private final Looks looks;
        private final String title;
        private final String promise;
        private final String milestone;
        private final String ofWomen;
        private final String ofInstitution;
        private final String response;
        private final String evidence;
        private final boolean arabic;
        private final Walker drafter;
        private final Walker clearer;
        private final Walker women;
        private final Walker institution;
        private String commitment = "";

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            arabic = language == Language.AR;
            String run = UUID.randomUUID().toString().substring(0, 6);
            title = (arabic ? "قابلة في كل مركز للنساء " : "A midwife in every prison for women ") + run;
            promise = arabic
                    ? "بعد سنتين تفحص قابلة كل امرأة حامل محتجزة مرة في الشهر."
                    : "In two years a midwife sees every pregnant woman in prison once a month.";
            milestone = arabic ? "قابلات في ثلاثة مراكز" : "Midwives in three prisons";
            ofWomen = arabic ? "تأتي القابلة ولا توجد غرفة للفحص." : "The midwife comes, and there is no room for her.";
            ofInstitution = arabic ? "رأينا قابلة في مركز واحد من ثلاثة." : "We met a midwife in one of three prisons.";
            response = arabic ? "ستجهز الغرف قبل نهاية السنة." : "The rooms will be ready before the end of the year.";
            evidence = arabic ? "عقود القابلات الثلاث." : "The contracts of the three midwives.";
            drafter = walker("gov-ec");
            clearer = walker("gov-ec-2");
            women = walker("cso-ec");
            institution = walker("nhri-ec");
        }

        private Walker walker(String account) {
            return Walker.signedIn(browser, language, looks, account);
        }

        /** From the recommendation's page, which the form then names. */
        void isDrafted() {
            Keyboard keyboard = drafter.keyboard();
            drafter.navigates("shell.group.promise-and-report", "plain.layout.recommendations", "/recommendations");
            keyboard.use(RECOMMENDED);
            drafter.arrivesAtRecord("/recommendations");
            assertThat(drafter.main()).contains(PARAGRAPH);
            keyboard.use(text("commitment.new.title"), "recommendation=");
            drafter.page().waitForURL(address -> address.contains("/commitments/new?recommendation="));
            drafter.arrives("");
            keyboard.write(text("shared.field.title"), title);
            keyboard.write(text("commitment.field.promise"), promise);
            keyboard.write(text("shared.field.first-day"), Walker.day(-30));
            keyboard.write(text("shared.field.last-day"), Walker.day(700));
            keyboard.write(
                    text("commitment.field.indicator"),
                    arabic ? "نساء فحصتهن قابلة، من كل مئة" : "Women seen by a midwife, of every hundred");
            keyboard.choose(text("commitment.measure.percent"), text("commitment.measure.percent"));
            keyboard.write(text("commitment.field.target"), "100");
            keyboard.write(text("commitment.field.means"), arabic ? "سجلات العيادات" : "The clinics’ registers");
            addsMilestone(milestone, 100);
            addsMilestone(arabic ? "قابلات في كل المراكز" : "Midwives in all prisons", 600);
            drafter.looksAt("new");
            keyboard.useButton(text("shared.verb.save-draft"));
            commitment = drafter.arrivesAtRecord("/commitments");
            assertThat(drafter.main())
                    .contains(title, promise, PARAGRAPH, milestone, text("commitment.status.draft"))
                    .doesNotContain(text("commitment.page.gaps"));
            drafter.looksAt("draft");
            assertThat(publicAnswer("draft")).startsWith("404").doesNotContain(title);
        }

        /** The button adds a line, in whose first field the focus is then. */
        private void addsMilestone(String what, int days) {
            Keyboard keyboard = drafter.keyboard();
            keyboard.useButton(text("commitment.field.milestone-add"));
            browser.settle(drafter.page());
            keyboard.isIn(text("commitment.field.milestone-what"));
            drafter.page().keyboard().type(what);
            keyboard.write(text("commitment.field.milestone-due"), Walker.day(days));
            keyboard.write(text("commitment.field.milestone-indicator"), arabic ? "عقود موقّعة" : "Contracts signed");
        }

        /** The drafter has no way to clear it. */
        void isSent() {
            drafter.keyboard().useButton(text("commitment.send.verb"));
            drafter.confirms("commitment.send.verb");
            drafter.sees("commitment.send.done");
            assertThat(drafter.main())
                    .contains(text("commitment.status.in-clearance"))
                    .doesNotContain(text("commitment.clear.verb"));
            drafter.looksAt("in-clearance");
            assertThat(publicAnswer("in-clearance")).startsWith("404").doesNotContain(title);
            women.opens("/commitments/" + commitment);
            assertThat(women.page().locator("body").innerText())
                    .contains(text("shell.error.not-found"))
                    .doesNotContain(title);
            women.opens("/home");
        }

        /** From the first page of the mission, which holds the State's power to publish. */
        void isCleared() {
            clearer.actsFor(MISSION);
            clearer.opens("/home");
            clearer.keyboard().use(text("commitment.task.clear"), commitment);
            clearer.arrives("/commitments/" + commitment);
            assertThat(clearer.main()).contains(title, promise, PARAGRAPH);
            clearer.looksAt("to-clear");
            clearer.keyboard().useButton(text("commitment.clear.verb"));
            clearer.confirms("commitment.clear.verb");
            clearer.sees("commitment.clear.done");
            assertThat(clearer.main()).contains(text("commitment.status.published"));
            clearer.looksAt("cleared");
        }

        /** In the public list, on its own page and on the recommendation’s. */
        void isReadByEveryone() {
            Page visitor = Walker.window(browser, language);
            visitor.navigate(at("/commitments"));
            new Keyboard(visitor).use(title);
            visitor.waitForURL("**/commitments/" + commitment);
            assertThat(visitor.locator("main").innerText()).contains(title, promise, PARAGRAPH);
            visitor.locator("main a[href*='/recommendations/']").first().press("Enter");
            visitor.waitForURL("**/recommendations/*");
            assertThat(visitor.locator("main").innerText()).contains(PARAGRAPH, title);
            visitor.context().close();
        }

        /** Each in its own words and under its own name; the government has no way to change or hide them. */
        void isAssessed() {
            assesses(women, "women", "commitment.level.not-started", ofWomen);
            assesses(institution, "institution", "commitment.level.limited", ofInstitution);
            drafter.reloads();
            assertThat(drafter.main()).contains(WOMEN, ofWomen, NHRI, ofInstitution);
            assertThat(buttons(drafter, "commitment.answer.verb").count()).isEqualTo(2);
            assertThat(buttons(drafter, "commitment.hide.assessment").count()).isZero();
            drafter.looksAt("assessed");
        }

        private void assesses(Walker walker, String whose, String level, String words) {
            Keyboard keyboard = walker.keyboard();
            walker.navigates("shell.group.promise-and-report", "plain.layout.commitments", "/commitments");
            keyboard.use(title);
            walker.arrives("/commitments/" + commitment);
            keyboard.use(text("commitment.assess.verb"), "/assess");
            walker.arrives("/assess");
            keyboard.choose(text("commitment.level.not-started"), text(level));
            keyboard.write(text("commitment.assess.text"), words);
            keyboard.useButton(text("commitment.assess.verb"));
            walker.arrives("/commitments/" + commitment);
            assertThat(walker.main()).contains(words, text(level));
            assertThat(buttons(walker, "commitment.answer.verb").count()).isZero();
            walker.looksAt("placed-" + whose);
        }

        /** The first of them; in a tab that was left open a second response is refused. */
        void isAnsweredOnce() {
            Walker late = drafter.inAnotherTab();
            drafter.keyboard().useButton(text("commitment.answer.verb"));
            drafter.answers("commitment.answer.text", response, "commitment.answer.verb");
            drafter.page().locator("main").getByText(response).first().waitFor();
            assertThat(buttons(drafter, "commitment.answer.verb").count()).isEqualTo(1);
            assertThat(drafter.main()).contains(ofWomen, ofInstitution, text("commitment.assessments.answer"));
            drafter.looksAt("answered");

            late.keyboard().useButton(text("commitment.answer.verb"));
            late.answers("commitment.answer.text", again(), "commitment.answer.verb");
            late.sees(Permission.ANSWER_ASSESSMENT.refusalKey());
            late.keyboard().useButton(text("shared.verb.cancel"));
            late.reloads();
            assertThat(late.main()).contains(response).doesNotContain(again());
            assertThat(buttons(late, "commitment.answer.verb").count()).isEqualTo(1);
            late.page().close();
        }

        private String again() {
            return arabic ? "لا توجد مشكلة." : "There is no problem at all.";
        }

        /** Those of exactly this word, which others contain. */
        private Locator buttons(Walker walker, String verb) {
            return walker.page()
                    .locator("main vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + text(verb) + "\\s*$")));
        }

        /** That a milestone was reached is not taken without what shows it. */
        void isReported() {
            Keyboard keyboard = drafter.keyboard();
            keyboard.use(text("commitment.report.verb"), "/report");
            drafter.arrives("/report");
            keyboard.choose(text("commitment.level.not-started"), text("commitment.level.completed"));
            keyboard.write(
                    text("commitment.report.text"),
                    arabic ? "تعمل ثلاث قابلات منذ الأمس." : "Three midwives have worked since yesterday.");
            keyboard.pick(text("commitment.report.milestone"), milestone, milestone);
            keyboard.write(text("commitment.report.reached"), Walker.day(-1));
            keyboard.press("Tab");
            keyboard.useButton(text("commitment.report.verb"));
            drafter.isSentTo("commitment.page.evidence", "report-problem");
            assertThat(drafter.main()).contains(text("commitment.problem.evidence"));
            drafter.page().keyboard().type(evidence);
            keyboard.useButton(text("commitment.report.verb"));
            drafter.arrives("/commitments/" + commitment);
            assertThat(drafter.main())
                    .contains(evidence, text("commitment.step.reached"), text("commitment.page.reached", 1, 2));
            drafter.looksAt("reported");
        }

        /** The lead agency reports it completed, in words; there is no file that everyone could read. */
        void isNotCompletedWithoutEvidence() {
            clearer.reloads();
            clearer.keyboard().useInMenu(text("uikit.page.more"), text("commitment.complete.verb"));
            clearer.answers("commitment.page.evidence", evidence, "commitment.complete.verb");
            clearer.sees("commitment.refusal.no-evidence");
            clearer.keyboard().useButton(text("shared.verb.cancel"));
            clearer.reloads();
            assertThat(clearer.main())
                    .contains(text("commitment.status.published"))
                    .doesNotContain(text("commitment.page.completed"));
        }

        /** Both sides stand beside each other, without any person's name. */
        void saysAllToEveryone() {
            String answer = publicAnswer("published");
            assertThat(answer)
                    .startsWith("200")
                    .contains(title, promise, WOMEN, ofWomen, NHRI, ofInstitution, response, evidence)
                    .contains(text("commitment.page.reached", 1, 2), text("commitment.status.published"))
                    .doesNotContain("gov-ec", "nhri-ec", "cso-ec", "@sample.example");
        }

        /** What a visitor gets at the commitment's public address. */
        private String publicAnswer(String screen) {
            Page visitor = Walker.window(browser, language);
            int status = visitor.navigate(at("/commitments/" + commitment)).status();
            String answer = status + " " + visitor.locator("body").innerText();
            if (status == 200) {
                looks.at(visitor, "public-" + screen);
            }
            visitor.context().close();
            return answer;
        }

        private String at(String path) {
            return Browser.PORTAL + "/" + language.tag() + path;
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
