package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * Answers to one call, as quickly as they can be given: jointly in the signed-in portal, by an agency and an institution on
 * plain pages, and sealed without script.
 */
final class AnsweredCall {

    private static final String SIGNER = "Réseau international pour les alternatives à la prison (sample)";
    /** A product of a group in which both sit; the signer published it. */
    static final String PRODUCT = "Medidas que una madre puede cumplir (sample)";

    private static final String GROUP = "Mujeres y niñez: medidas en la comunidad (sample)";
    private static final String QUESTION = "problems";
    private static final String ASKED = "Which problems in running prisons";

    private final Browser browser;
    private final Language language;
    private final Looks looks;
    private final String call;
    private final Page lead;
    private final Page signer;
    private final Page agency;
    private final Page institution;
    private String joint = "";
    private String ofAgency = "";
    private String ofInstitution = "";
    private String code = "";

    AnsweredCall(Browser browser, Language language, Looks looks, String call) {
        this.browser = browser;
        this.language = language;
        this.looks = looks;
        this.call = call;
        lead = browser.window(language);
        signer = browser.window(language);
        agency = browser.window(language);
        institution = browser.window(language);
    }

    /**
     * Started from a product of a working group. Two organisations sign it, show their names and let the text be published.
     */
    void jointly(String words) {
        Looks passed = new Looks(browser, language, "outcome-answer");
        browser.signIn(lead, "cso-ec", "/app/");
        Answering leading = new Answering(browser, lead, language, passed);
        opensProduct(leading.keyboard());
        joint = leading.beginFrom(PRODUCT, call, NameChoice.SHOWN);
        leading.open(ASKED);
        leading.write(words);
        leading.toTasks();
        leading.keyboard().use(leading.text("input.publication.title"));
        leading.arrives("/publication");
        leading.publishText();
        leading.keyboard().use(leading.text("input.question.next"));
        leading.arrives("/check");
        lead.navigate(lead.url().replace("/check", "/co-signers"));
        browser.settle(lead);
        leading.keyboard().pick(leading.text("shared.field.organisation"), "Réseau int", SIGNER);
        leading.keyboard().use(leading.text("input.cosigners.ask-freezing"));
        leading.sees("input.cosigner-status.invited");
        browser.settle(lead);
        leading.sees("input.freeze.stands", 1);
        signs();
        lead.navigate(lead.url().replace("/co-signers", "/check"));
        browser.settle(lead);
        leading.submit();
    }

    /** As a member comes to it: by the list of groups, the group and its products. */
    private void opensProduct(Keyboard keyboard) {
        lead.navigate(lead.url().replaceFirst("(.*/app/[^/?#]+).*", "$1/groups"));
        browser.settle(lead);
        keyboard.use(GROUP, "/groups/");
        lead.waitForURL(address -> address.matches(".*/groups/[0-9a-f-]{36}"));
        browser.settle(lead);
        keyboard.use(Translations.standard().text(language, "grouptext.products.tab"), "/products");
        lead.waitForURL("**/products");
        browser.settle(lead);
        keyboard.use(PRODUCT, "/products/");
        lead.waitForURL("**/products/*");
        browser.settle(lead);
    }

    private void signs() {
        browser.signIn(signer, "cso-intl", "/app/");
        Answering signing = new Answering(browser, signer, language, looks);
        signing.keyboard().use(signing.text("input.sign.title"), joint);
        signing.arrives("/inputs/" + joint + "/sign");
        Page plain = signer.context().newPage();
        plain.navigate(Browser.PORTAL + "/" + language.tag() + "/i/" + joint + "/sign");
        assertThat(plain.locator("form[action$='/sign']").count())
                .as("the plain page that is signed on")
                .isPositive();
        looks.at(plain, "plain-sign");
        plain.close();
        signing.publishText();
        signing.keyboard().choose(signing.text(NameChoice.TEAM_ONLY.key()), signing.text(NameChoice.SHOWN.key()));
        signing.keyboard().use(signing.text("input.sign.verb"));
        signing.sees("input.cosigner-status.signed");
        browser.settle(signer);
    }

    void agency(String words) {
        ofAgency = plainly(agency, "unodc", words);
    }

    void institution(String words) {
        ofInstitution = plainly(institution, "nhri-zm", words);
    }

    /** Known to the report team alone, the text not published. */
    private String plainly(Page page, String account, String words) {
        browser.signIn(page, account, "/app/");
        String organisation = page.url().replaceFirst(".*/app/([^/?#]+).*", "$1");
        PlainAnswering answering = new PlainAnswering(page, call);
        String input = answering.begin(organisation);
        answering.write(QUESTION, words);
        answering.submit();
        browser.signIn(page, account, "/app/");
        return input;
    }

    void sealed(String words) {
        Page page = browser.context(
                        options -> options.setJavaScriptEnabled(false).setViewportSize(390, 844))
                .newPage();
        PlainAnswering answering = new PlainAnswering(page, call);
        code = answering.beginSealed();
        answering.write(QUESTION, words);
        answering.submit();
        page.context().close();
    }

    Page lead() {
        return lead;
    }

    Page signer() {
        return signer;
    }

    Page agency() {
        return agency;
    }

    Page institution() {
        return institution;
    }

    String joint() {
        return joint;
    }

    String ofAgency() {
        return ofAgency;
    }

    String ofInstitution() {
        return ofInstitution;
    }

    /** The sealed input's recovery code. */
    String code() {
        return code;
    }
}
