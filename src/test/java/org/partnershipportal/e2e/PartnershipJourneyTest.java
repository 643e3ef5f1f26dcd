package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * UC-PAR-02 to UC-PAR-08, UC-PUB-03: a government, a national human rights institution and a civil-society organisation
 * register a partnership together, each signed in for itself and by keyboard alone, and everyone reads it.
 */
class PartnershipJourneyTest {

    private static final String NHRI = "Defensoría del Pueblo, Ecuador (sample)";
    private static final String WOMEN = "Red de Mujeres en Prisión (sample)";
    private static final CountryCode ECUADOR = new CountryCode("ECU");

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName("R0.1, R4.1, R15.1: three groups register a partnership; nobody else reads it before all can")
    void registersAPartnershipOfThreeGroupsThatEveryoneReads(Language language) {
        Looks looks = new Looks(browser, language, "journey");
        Journey journey = new Journey(language, looks);

        Page government = journey.window("gov-ec");
        journey.begin(government);
        String id = journey.writes(government);
        String number = government.locator("header .meta [translate=no]").textContent();
        journey.invite(government, id);

        journey.hidesFromOthers(id, number);
        journey.answer("nhri-ec", id);
        journey.answer("cso-ec", id);
        journey.publish(government, id);
        journey.isReadByEveryone(id, number);

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private final Language language;
        private final Looks looks;
        private final String title;
        private final String purpose;

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            String run = UUID.randomUUID().toString().substring(0, 6);
            boolean arabic = language == Language.AR;
            title = (arabic ? "الرعاية الصحية للنساء في السجون " : "Health care for women in prison ") + run;
            purpose = arabic
                    ? "أن تحصل كل امرأة محرومة من حريتها على الرعاية الصحية نفسها التي تحصل عليها من هي خارج السجن."
                    : "Every woman deprived of her liberty receives the health care that she would receive outside.";
        }

        Page window(String account) {
            Page page = browser.window(language);
            browser.signIn(page, account, "/app/");
            return page;
        }

        /** From the first page to a form that has a title, a purpose and a mode. */
        void begin(Page page) {
            Keyboard keyboard = new Keyboard(page);
            screen(page, "home");
            keyboard.use(text("shell.group.work-together"));
            keyboard.use(text("plain.layout.partnerships"), "/partnerships");
            arrives(page, "/partnerships");
            screen(page, "list");
            keyboard.use(text("partnership.new.title"));
            arrives(page, "/partnerships/new");
            keyboard.write(text("shared.field.title"), title);
            keyboard.write(text("shared.field.purpose"), purpose);
            keyboard.choose(text("partnership.mode.international"), text("partnership.mode.national"));
        }

        /** The rest of what it says; gives its id. */
        String writes(Page page) {
            Keyboard keyboard = new Keyboard(page);
            String theme = Themes.standard().all().getFirst().name(language);
            keyboard.write(text("shared.field.first-day"), "01/02/2027");
            keyboard.pick(
                    text("shared.field.states"), "Ecuador", Countries.standard().name(ECUADOR, language));
            keyboard.pick(text("shared.field.themes"), theme, theme);
            keyboard.write(text("partnership.form.rules"), "NMR 45");
            screen(page, "new");
            keyboard.use(text("partnership.edit.save-and-choose"));
            arrives(page, "/invite");
            String id = page.url().replaceAll(".*/partnerships/([^/]+)/invite", "$1");
            keyboard.use(text("partnership.edit.back"));
            arrives(page, "/partnerships/" + id);
            assertThat(page.locator("h1").textContent()).contains(title);
            screen(page, "draft");
            return id;
        }

        /** Chooses the two others and asks them. */
        void invite(Page page, String id) {
            Keyboard keyboard = new Keyboard(page);
            keyboard.use(text("partnership.page.choose"));
            arrives(page, "/invite");
            choose(page, "Defens", NHRI);
            choose(page, "Red de Muj", WOMEN);
            screen(page, "invite");
            assertThat(gauge(page)).isEqualTo(text("uikit.gauge.figure", 3, 3));
            keyboard.use(text("partnership.send.title"));
            arrives(page, "/send");
            screen(page, "send");
            keyboard.use(text("partnership.invite.send"));
            keyboard.isAsked(text("partnership.invite.send"));
            screen(page, "invite-question");
            keyboard.press("Enter");
            arrives(page, "/partnerships/" + id);
            assertThat(page.locator("main").innerText()).contains(text("partnership.status.inviting"), NHRI, WOMEN);
        }

        private void choose(Page page, String letters, String organisation) {
            Keyboard keyboard = new Keyboard(page);
            keyboard.pick(text("partnership.invite.organisation"), letters, organisation);
            keyboard.choose(text("partnership.part.implementing"), text("partnership.part.implementing"));
            keyboard.use(text("partnership.invite.add"));
            page.locator(".pg", new Page.LocatorOptions().setHasText(organisation))
                    .waitFor();
            browser.settle(page);
        }

        /** Whoever is no party gets the answer for what does not exist. */
        void hidesFromOthers(String id, String number) {
            Page visitor = browser.window(language);
            for (List<String> pair : List.of(
                    List.of(id, UUID.randomUUID().toString()), List.of(number, number.substring(0, 9) + "22"))) {
                String hidden = publicAnswer(visitor, pair.getFirst());
                assertThat(hidden).startsWith("404").doesNotContain(title);
                assertThat(hidden).isEqualTo(publicAnswer(visitor, pair.getLast()));
            }
            Page other = window("nhri-zm");
            String acting = acting(other);
            for (String page : List.of("", "/answer", "/edit", "/invite", "/send", "/publish")) {
                String hidden = answer(other, "/app/" + acting + "/partnerships/" + id + page);
                assertThat(hidden).contains(text("shell.error.not-found")).doesNotContain(title);
                assertThat(hidden)
                        .isEqualTo(answer(other, "/app/" + acting + "/partnerships/" + UUID.randomUUID() + page));
            }
        }

        /** A party finds the invitation on its first page and accepts, with its name. */
        void answer(String account, String id) {
            Page page = window(account);
            Keyboard keyboard = new Keyboard(page);
            screen(page, "home-" + account);
            keyboard.use(text("partnership.task.answer"), id);
            arrives(page, "/answer");
            Page late = page.context().newPage();
            late.navigate(page.url());
            browser.settle(late);

            keyboard.choose(text("partnership.answer.named"), text("partnership.answer.named"));
            screen(page, "answer-" + account);
            keyboard.use(text("shared.verb.accept"));
            arrives(page, "/partnerships/" + id);
            screen(page, "accepted-" + account);

            new Keyboard(late).use(text("shared.verb.accept"));
            late.getByText(text("partnership.refusal.already-accepted")).first().waitFor();
        }

        void publish(Page page, String id) {
            Keyboard keyboard = new Keyboard(page);
            page.reload();
            browser.settle(page);
            assertThat(gauge(page)).isEqualTo(text("uikit.gauge.figure", 3, 3));
            screen(page, "page");
            otherLooks(page);
            keyboard.use(text("shared.verb.publish"));
            arrives(page, "/publish");
            looks.onPaper(page, "publish");
            keyboard.use(text("shared.verb.publish"));
            keyboard.isAsked(text("shared.verb.publish"));
            keyboard.press("Enter");
            arrives(page, "/partnerships/" + id);
            assertThat(page.locator("header .meta").last().innerText()).contains(text("partnership.status.published"));
            screen(page, "published");
        }

        /** The public list and page, without any person's name. */
        void isReadByEveryone(String id, String number) {
            Page visitor = browser.window(language);
            visitor.navigate(Browser.PORTAL + "/" + language.tag() + "/partnerships");
            Keyboard keyboard = new Keyboard(visitor);
            screen(visitor, "public-list");
            keyboard.use(title);
            visitor.waitForURL("**/partnerships/" + number);
            screen(visitor, "public-page");

            assertThat(visitor.locator("h1").textContent()).isEqualTo(title);
            String page = visitor.content();
            assertThat(page).contains(purpose, NHRI, WOMEN, text("uikit.gauge.figure", 3, 3));
            assertThat(page)
                    .doesNotContain("gov-ec", "nhri-ec", "cso-ec", "@sample.example")
                    .doesNotContainPattern("Sample \\w");
            assertThat(publicAnswer(visitor, id)).startsWith("200").contains(title);
        }

        /** Dark, and on a telephone. */
        private void otherLooks(Page page) {
            browser.scheme(page, ColorScheme.DARK);
            screen(page, "page-dark");
            browser.scheme(page, ColorScheme.LIGHT);
            page.setViewportSize(390, 844);
            screen(page, "page-phone");
            page.setViewportSize(1280, 900);
        }

        private void screen(Page page, String name) {
            looks.at(page, name);
        }

        /** Waits for the page; its heading has the focus, so that Tab goes on from there. */
        private void arrives(Page page, String end) {
            page.waitForURL(address -> address.endsWith(end));
            browser.settle(page);
            page.locator("h1:focus").waitFor();
        }

        private String publicAnswer(Page page, String reference) {
            return answer(page, "/" + language.tag() + "/partnerships/" + reference);
        }

        private String answer(Page page, String path) {
            Response response = page.navigate(Browser.PORTAL + path);
            browser.settle(page);
            // How many notices wait is the person's, not the page's, and others in the journeys cause some meanwhile.
            page.evaluate("document.querySelectorAll('header .count').forEach(count => { count.hidden = true; })");
            return response.status() + " " + page.title() + " "
                    + page.locator("body").innerText();
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }

    private static String acting(Page page) {
        return page.url().replaceAll(".*/app/([^/]+)/.*", "$1");
    }

    private static String gauge(Page page) {
        return page.locator(".gauge .figure").textContent();
    }
}
