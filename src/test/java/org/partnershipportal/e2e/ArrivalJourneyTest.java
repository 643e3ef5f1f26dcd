package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * UC-ORG-03 to UC-ORG-09: somebody arrives without an account, makes one, registers an organisation that the secretariat verifies,
 * and invites a colleague, who becomes a member.
 */
class ArrivalJourneyTest extends RealmStage {

    /** Addresses of their own: a mail to another would be taken for the one that is waited for. */
    private static final String ARRIVING = "arrival-%s@sample.example";

    private static final String COLLEAGUE = "colleague-%s@sample.example";

    @BeforeEach
    @AfterEach
    void forget() {
        for (Language language : Language.values()) {
            realm.forget(ARRIVING.formatted(language.tag()));
            realm.forget(COLLEAGUE.formatted(language.tag()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName("R4.6: an account by a confirmed address, an organisation, its verification, and a second member")
    void arrivesIsVerifiedAndWelcomesAMember(Language language) {
        Looks looks = new Looks(browser, language, "arrival");
        Journey journey = new Journey(language, looks);

        Page page = journey.makesAnAccount();
        String id = journey.registers(page);
        journey.isVerified(id);
        journey.welcomesAMember(page, id);

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language. */
    private record Journey(Language language, Looks looks) {

        /** Up to the welcome page; the link of the mail that confirms the address works once. */
        Page makesAnAccount() {
            String address = ARRIVING.formatted(language.tag());
            Page page = NewAccountTest.ask(language, address);
            looks.at(page, "asked");
            page.navigate(Browser.PORTAL + "/app/");
            assertThat(page.url()).as("not in before the address is confirmed").startsWith(Realm.URL);

            Mails.Mail mail = Mails.next(address);
            assertThat(mail.subject() + mail.text()).doesNotContain("???");
            if (language == Language.AR) {
                assertThat(mail.subject() + mail.text()).containsPattern("[\\u0600-\\u06FF]{3}");
            }
            assertThat(mail.link()).startsWith(Browser.PORTAL + "/" + language.tag() + "/register/");
            page.navigate(mail.link());
            looks.at(page, "register-names");
            NewAccountTest.make(page, "a long new password");
            looks.at(page, "account-ready");
            NewAccountTest.signIn(page, address, "a long new password");
            looks.at(page, "welcome");
            assertThat(page.locator("h1").textContent()).isEqualTo(text("home.newcomer.heading"));

            Page again = page.context().newPage();
            again.navigate(mail.link());
            assertThat(again.locator("#password").count())
                    .as("a link works once")
                    .isZero();
            return page;
        }

        /** From the welcome page to a record that waits for the secretariat; gives its id. */
        String registers(Page page) {
            new Keyboard(page).use(text("publicsite.home.way-organisation"));
            page.waitForURL("**/organisations/new");
            browser.settle(page);
            page.locator("h1:focus").waitFor();
            String id = new OrganisationForm(browser, page, language)
                    .register((language == Language.AR ? "دار القادمين " : "House of Arrival ") + language.tag());
            looks.at(page, "organisation-draft");
            new Keyboard(page).use(text("organisation.page.submit"));
            page.getByText(text("organisation.next.submitted")).waitFor();
            looks.at(page, "organisation-submitted");
            return id;
        }

        void isVerified(String id) {
            Page page = browser.window(language);
            browser.signIn(page, "secretariat", "/app/staff/verification/" + id);
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions()
                                    .setName(text("organisation.decision.verify"))
                                    .setExact(true))
                    .check();
            Keyboard keyboard = new Keyboard(page);
            keyboard.write(text("organisation.decide.text"), "Its statutes were read.");
            looks.at(page, "verification");
            keyboard.use(text("shared.verb.confirm-decision"));
            page.waitForURL("**/app/staff/verification");
        }

        /** Whoever has the address that was invited becomes a member by the mail's link. */
        void welcomesAMember(Page page, String id) {
            String address = COLLEAGUE.formatted(language.tag());
            page.navigate(Browser.PORTAL + "/app/" + id + "/organisations/" + id);
            browser.settle(page);
            page.getByText(text("organisation.next.verified")).waitFor();
            looks.at(page, "organisation-verified");
            page.navigate(Browser.PORTAL + "/app/" + id + "/organisations/" + id + "/members");
            browser.settle(page);
            Keyboard keyboard = new Keyboard(page);
            keyboard.write(text("membership.invite.e-mail"), address);
            keyboard.use(text("shared.verb.invite"));
            page.getByText(address).first().waitFor();
            looks.at(page, "member-invited");

            realm.make(address, "portal-demo");
            Page colleague = browser.window(language);
            String link = Mails.next(address).link();
            browser.signIn(colleague, address, link.substring(link.indexOf("/app/")));
            looks.at(colleague, "invitation");
            new Keyboard(colleague).use(text("shared.verb.accept"));
            colleague.getByText(text("membership.invited.accepted")).first().waitFor();
            looks.at(colleague, "member");

            page.reload();
            browser.settle(page);
            assertThat(page.locator("main").innerText())
                    .contains("New Colleague (sample)")
                    .doesNotContain(address);
            looks.at(page, "members");
            new OrganisationForm(browser, page, language).close(id);
        }

        private String text(String key) {
            return Translations.standard().text(language, key);
        }
    }
}
