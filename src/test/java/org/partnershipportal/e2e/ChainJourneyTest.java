package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * UC-REL-01, UC-REL-02, UC-REL-04: a visitor follows the sample story's chain from the recommendation to the paragraph of a report and
 * back, without script. Taken away by the ministry, the links show to nobody. Then the ministry opens the form of a partnership on
 * its commitment, links this with the one that carries it out, and that one with the input that describes it; and the chain is
 * followed again.
 */
class ChainJourneyTest {

    private static final String RECOMMENDED = "Protect women prisoners";
    private static final String PARAGRAPH = "135.26";
    private static final String COMMITMENT = "Las madres de niñas y niños pequeños";
    private static final String PARTNERSHIP = "Madres e hijos: alternativas a la prisión (sample)";
    private static final String MINISTRY = "Ministerio de Justicia, Ecuador (sample)";
    private static final String CALL = "prisoners-cooperation";
    /** One that cites the ministry's input. */
    private static final int CITING = 4;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    @DisplayName("R0.1, R0.3: anyone follows what came of a recommendation, record by record and back, as far as it is"
            + " public")
    void isFollowedFromARecommendationToAParagraphAndBack(Language language) {
        Looks looks = new Looks(browser, language, "chain");
        Journey journey = new Journey(language, looks);

        journey.isFollowed();
        journey.isFollowedBack();
        journey.unlinks();
        journey.isNotLinked();
        journey.startsAPartnership();
        journey.linksThePartnership();
        journey.linksTheInput();
        journey.isFollowed();
        journey.isFollowedBack();
        journey.looksWell();

        assertThat(looks.faults()).isEmpty();
    }

    /** The steps, in the words of one language. */
    private static final class Journey {

        private final Language language;
        private final Looks looks;
        private final Walker ministry;
        private final Page visitor;
        private final String commitment;
        private final String partnership;
        private final String number;
        private final String input;

        Journey(Language language, Looks looks) {
            this.language = language;
            this.looks = looks;
            BrowserContext context = browser.context(options -> options.setJavaScriptEnabled(false)
                    .setLocale(language.locale().toLanguageTag())
                    .setViewportSize(Walker.isOnPhone(language) ? 390 : 1280, 844));
            visitor = context.newPage();
            commitment = last(listed("/commitments", COMMITMENT));
            number = last(listed("/partnerships", PARTNERSHIP));
            input = last(listed("/calls/" + CALL + "/inputs", MINISTRY));
            ministry = Walker.signedIn(browser, language, looks, "gov-ec");
            ministry.opens("/partnerships");
            partnership = last(ministry.page()
                    .locator("main a")
                    .filter(withText(PARTNERSHIP))
                    .first()
                    .getAttribute("href"));
        }

        /** Where the first link of a public list to a record of this title leads. */
        private String listed(String list, String title) {
            visitor.navigate(at(list));
            return link(title).getAttribute("href");
        }

        private static String last(String address) {
            return address.replaceAll(".*/", "");
        }

        /** From the commitment's page, whose title the form then names; it is left without being saved. */
        void startsAPartnership() {
            ministry.opens("/commitments/" + commitment);
            ministry.keyboard().use(text("relation.step.partnership"), "/partnerships/new");
            ministry.page()
                    .waitForURL(address -> address.contains("/partnerships/new?kind=commitment&on=" + commitment));
            ministry.arrives("");
            assertThat(ministry.main()).contains(COMMITMENT);
            ministry.looksAt("partnership-on-commitment");
        }

        /** From the commitment's page, of which the partnership is carried out. */
        void linksThePartnership() {
            Keyboard keyboard = ministry.keyboard();
            ministry.navigates("shell.group.promise-and-report", "plain.layout.commitments", "/commitments");
            keyboard.use(COMMITMENT);
            ministry.arrives("/commitments/" + commitment);
            keyboard.use(text("relation.links.open"), "/links/");
            ministry.arrives("/links/commitment/" + commitment);
            String says = text("relation.type.carried-out-by.after");
            keyboard.pick(text("relation.form.says"), says, says);
            keyboard.write(text("relation.form.other"), "PP-0000");
            keyboard.useButton(text("relation.form.submit"));
            ministry.isSentTo("relation.form.other", "link-problem");
            keyboard.press("ControlOrMeta+a");
            ministry.page().keyboard().type(number);
            keyboard.useButton(text("relation.form.submit"));
            isLinkedWith(PARTNERSHIP);
            ministry.looksAt("links-of-commitment");
        }

        /** From the partnership's page, whose lead and the input's are the same: nobody else need be asked. */
        void linksTheInput() {
            Keyboard keyboard = ministry.keyboard();
            ministry.opens("/partnerships/" + partnership);
            keyboard.use(text("relation.links.open"), "/links/");
            ministry.arrives("/links/partnership/" + partnership);
            String says = text("relation.type.described-in.after");
            keyboard.pick(text("relation.form.says"), says, says);
            keyboard.write(text("relation.form.other"), input);
            keyboard.useButton(text("relation.form.submit"));
            isLinkedWith(MINISTRY);
            ministry.looksAt("links-of-partnership");
        }

        private void isLinkedWith(String title) {
            ministry.sees("relation.proposed");
            ministry.page().locator("main li").filter(withText(title)).first().waitFor();
            assertThat(ministry.main()).doesNotContain(text("relation.status.proposed"));
        }

        /** Takes away what was linked by hand; what follows from the records cannot be taken away here. */
        void unlinks() {
            ministry.opens("/links/partnership/" + partnership);
            for (int left = removals().count(); left > 0; left--) {
                ministry.keyboard().useButton(text("relation.remove.verb"));
                ministry.confirms("relation.remove.verb");
                int rest = left - 1;
                ministry.page().waitForCondition(() -> removals().count() == rest);
                browser.settle(ministry.page());
            }
        }

        private Locator removals() {
            return ministry.page().locator("main vaadin-button").filter(withText(text("relation.remove.verb")));
        }

        /** The chain of each ends before the next one, and no address that was followed shows more. */
        void isNotLinked() {
            assertThat(chain("commitment", commitment)).contains(PARAGRAPH).doesNotContain(PARTNERSHIP, MINISTRY);
            assertThat(chain("partnership", partnership)).doesNotContain(COMMITMENT, PARAGRAPH, MINISTRY);
            assertThat(chain("publication", input)).doesNotContain(COMMITMENT, PARTNERSHIP);
        }

        private String chain(String kind, String id) {
            assertThat(visitor.navigate(at("/chain/" + kind + "/" + id)).status())
                    .isEqualTo(200);
            return main();
        }

        /** Recommendation, commitment, partnership, input, paragraph: each from the page of the one before. */
        void isFollowed() {
            visitor.navigate(at("/recommendations"));
            follows(RECOMMENDED, "/recommendations/");
            assertThat(main()).contains(PARAGRAPH);
            chains("recommendation");
            follows(COMMITMENT, "/commitments/" + commitment);
            chains("commitment");
            follows(PARTNERSHIP, "/partnerships/" + number);
            chains("partnership");
            follows(MINISTRY, "/inputs/" + input);
            chains("publication");
            follows(text("publishedreport.link.paragraph", CITING), "/reports/" + CALL);
            assertThat(visitor.url()).contains("#");
            assertThat(main()).contains(MINISTRY);
        }

        /** From the paragraph, which names the input that it cites. */
        void isFollowedBack() {
            visitor.locator("main .rp")
                    .filter(new Locator.FilterOptions().setHas(visitor.locator("#p-" + CITING)))
                    .locator("a[href$='/inputs/" + input + "']")
                    .first()
                    .press("Enter");
            visitor.waitForURL(address -> address.endsWith("/inputs/" + input));
            chains("publication");
            follows(PARTNERSHIP, "/partnerships/" + number);
            chains("partnership");
            follows(COMMITMENT, "/commitments/" + commitment);
            chains("commitment");
            assertThat(main()).contains(PARAGRAPH);
            visitor.locator("main ul.rows a.t[href*='/recommendations/']")
                    .first()
                    .press("Enter");
            visitor.waitForURL(address -> address.contains("/recommendations/"));
            assertThat(main()).contains(PARAGRAPH, COMMITMENT);
        }

        /** From a record's page to its chain. */
        private void chains(String kind) {
            link(text("relation.chain.follow")).press("Enter");
            visitor.waitForURL(address -> address.contains("/chain/" + kind + "/"));
        }

        /** By the list, which says the same as the picture. */
        private void follows(String title, String address) {
            visitor.locator("main ul.rows a.t").filter(withText(title)).first().press("Enter");
            visitor.waitForURL(reached -> reached.contains(address));
        }

        private Locator link(String words) {
            return visitor.locator("main a").filter(withText(words)).first();
        }

        /** The same pages with script, for the rules of accessibility are asked by one. */
        void looksWell() {
            Page page = Walker.window(browser, language);
            for (List<String> record : List.of(
                    List.of("commitment", commitment),
                    List.of("partnership", partnership),
                    List.of("publication", input))) {
                page.navigate(at("/chain/" + String.join("/", record)));
                looks.at(page, "public-" + record.getFirst());
            }
            page.context().close();
            for (String kind : List.of("commitment", "partnership")) {
                ministry.opens("/chain/" + kind + "/" + (kind.equals("commitment") ? commitment : partnership));
                ministry.looksAt("chain-of-" + kind);
            }
        }

        private String main() {
            return visitor.locator("main").innerText();
        }

        private static Locator.FilterOptions withText(String words) {
            return new Locator.FilterOptions().setHasText(words);
        }

        private String at(String path) {
            return Browser.PORTAL + "/" + language.tag() + path;
        }

        private String text(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
