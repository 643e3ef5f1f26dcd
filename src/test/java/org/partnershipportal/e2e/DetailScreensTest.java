package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * The screens that are there only while a record is in one state: an organisation is registered, refused, appealed for
 * and heard, and each screen on the way is looked at as {@link ScreensTest} does.
 */
class DetailScreensTest {

    private static final String OWNER = "cso-ec-2";
    private static final String LISTED = "Red de Mujeres en Prisión (sample)";
    private static final int PHONE = 390;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName("UC-ORG-06, UC-ORG-07, UC-ORG-09, UC-ORG-10, UC-MOD-02: refused, appealed, heard; invited and asking")
    void everyScreenOfARecordInItsStateIsOpenToAll(Language language) {
        Looks looks = new Looks(browser, language, "detail");
        Walk walk = new Walk(language, looks);

        Page owner = walk.window(OWNER, "/app/me/organisations/new");
        String id = walk.registers(owner);
        Page invited = walk.invites(owner, id);
        walk.isRefused(id);
        walk.appeals(owner, id);
        walk.isHeard();
        walk.asksToJoin(invited);
        walk.closes(owner, id);

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language. */
    private static final class Walk {

        private final Language language;
        private final Looks looks;
        private final String run = UUID.randomUUID().toString().substring(0, 6);
        private final String name;

        Walk(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            name = (language == Language.AR ? "مرصد السجون " : "Prison Observatory ") + run;
        }

        Page window(String account, String path) {
            Page page = browser.window(language);
            browser.signIn(page, account, path);
            return page;
        }

        /** From the form to a record that waits for the secretariat; gives its id. */
        String registers(Page page) {
            String id = new OrganisationForm(browser, page, language).register(name, () -> hasOneRing(page));
            new Keyboard(page).use(text("organisation.page.submit"));
            page.getByText(text("organisation.next.submitted")).waitFor();
            return id;
        }

        /** 2.4.7: the field that has the focus draws the ring, and the box inside it no second one. */
        private void hasOneRing(Page page) {
            assertThat(page.evaluate("""
                () => {
                  const box = document.activeElement;
                  const field = box.parentElement.shadowRoot.querySelector('[part=input-field]');
                  return [getComputedStyle(box).outlineStyle, getComputedStyle(field).boxShadow === 'none']
                    .join(' ');
                }\
                """)).isEqualTo("none false");
        }

        /** An owner invites; the mail's link leads to the page on which the invitation is accepted. */
        Page invites(Page page, String id) {
            String address = "invited-" + run + "@sample.example";
            goTo(page, "/app/" + id + "/organisations/" + id + "/members");
            Keyboard keyboard = new Keyboard(page);
            keyboard.write(text("membership.invite.e-mail"), address);
            keyboard.use(text("shared.verb.invite"));
            page.getByText(address).first().waitFor();
            screen(page, "members-invited");
            String link = Mails.next(address).link();
            assertThat(link).contains("/app/me/organisation-invitations/");
            Page invited = window("newcomer", link.substring(link.indexOf("/app/")));
            assertThat(invited.locator("main").innerText()).contains(name);
            looks.onPaper(invited, "organisation-invitation");
            phone(invited, "organisation-invitation");
            return invited;
        }

        void isRefused(String id) {
            Page page = window("secretariat", "/app/staff/verification/" + id);
            screen(page, "verification");
            Keyboard keyboard = new Keyboard(page);
            choose(page, "organisation.decision.refuse");
            keyboard.write(text("organisation.decide.text"), "The statutes are missing.");
            keyboard.use(text("shared.verb.confirm-decision"));
            page.waitForURL("**/app/staff/verification");
        }

        void appeals(Page page, String id) {
            goTo(page, "/app/" + id + "/organisations/" + id);
            screen(page, "organisation-refused");
            Keyboard keyboard = new Keyboard(page);
            keyboard.use(text("shared.verb.appeal"));
            page.waitForURL("**/appeal");
            looks.onPaper(page, "organisation-appeal");
            phone(page, "organisation-appeal");
            keyboard.write(text("moderation.appeal.text"), "They were enclosed.");
            keyboard.use(text("moderation.appeal.send"));
            page.waitForURL("**/organisations/" + id);
            screen(page, "organisation-appealed");
        }

        /** Whoever decided reads that another must hear it; the other does. */
        void isHeard() {
            Page decider = window("secretariat", "/app/staff/moderation");
            new Keyboard(decider).use(name);
            decider.waitForURL("**/app/staff/moderation/*");
            screen(decider, "moderation-not-yours");
            assertThat(decider.locator("main").innerText()).contains(text("moderation.refusal.same-eyes"));

            Page page = window("moderator", URI.create(decider.url()).getPath());
            screen(page, "moderation");
            Keyboard keyboard = new Keyboard(page);
            choose(page, "moderation.decide.uphold");
            keyboard.write(text("moderation.decide.reason"), "Nothing was enclosed.");
            keyboard.use(text("shared.verb.confirm-decision"));
            page.waitForURL("**/app/staff/moderation");
        }

        void asksToJoin(Page page) {
            goTo(page, "/app/me/organisations?text=Mujeres");
            Keyboard keyboard = new Keyboard(page);
            keyboard.use(LISTED);
            page.waitForURL("**/app/me/organisations/*-*");
            browser.settle(page);
            page.locator("h1:focus").waitFor();
            keyboard.use(text("membership.join.title"));
            page.waitForURL("**/join");
            screen(page, "organisation-join");
        }

        /** So that the account acts again for whom it did before. */
        void closes(Page page, String id) {
            goTo(page, "/app/" + id + "/organisations/" + id);
            screen(page, "organisation-upheld");
            new OrganisationForm(browser, page, language).close(id);
        }

        private void choose(Page page, String key) {
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(text(key)).setExact(true))
                    .check();
        }

        private void goTo(Page page, String path) {
            page.navigate(Browser.PORTAL + path);
            browser.settle(page);
        }

        /** Looks at it wide, and once more as wide as a telephone. */
        private void screen(Page page, String screen) {
            looks.at(page, screen);
            phone(page, screen);
        }

        private void phone(Page page, String screen) {
            page.setViewportSize(PHONE, 844);
            page.waitForFunction("() => !document.querySelector('vaadin-app-layout').drawerOpened");
            browser.settle(page);
            looks.fits(page, screen + "-phone");
            page.setViewportSize(1280, 900);
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
