package org.partnershipportal.overview.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.overview.relation.ChainPart;
import org.partnershipportal.overview.relation.RuleCount;
import org.partnershipportal.overview.relation.Stage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("UC-PUB-21: what came of each rule")
class RulesModuleTests {

    private static final int MANY = 60;

    /** What two digits more in each number of the largest set would add. */
    private static final int ROOM_FOR_COUNTS = 2 * 1024;

    private static final Rule RULE =
            RuleSets.standard().find(new RuleRef("BANGKOK", 69)).orElseThrow();

    @Autowired
    private Rules rules;

    @Autowired
    private PartnershipStage stage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext context;

    private long partnerships(Actor reader) {
        return rules.index(reader, "bangkok", null).many(RULE, Stage.PARTNERSHIP);
    }

    private void link(String fromKind, String from, PartnershipId to, String type) {
        jdbc.sql("""
            INSERT INTO relation_links (id, version, link_key, link_type, from_kind, from_key, from_id, to_kind, to_key, to_id,
                                        status, proposed_by, made_at)
            VALUES (:id, 0, :id, :type, :fromKind, :fromKey, :from, 'PARTNERSHIP', :toKey, :to, 'STANDING', 'AFTER',
                    TIMESTAMP '2027-03-09 10:00:00')
            """)
                .param("id", UUID.randomUUID())
                .param("type", type)
                .param("fromKind", fromKind)
                .param("fromKey", fromKind.equals("RULE") ? UUID.randomUUID() : UUID.fromString(from))
                .param("from", from)
                .param("toKey", to.value())
                .param("to", to.toString())
                .update();
    }

    private void link(PartnershipId to) {
        link("RULE", "bangkok-69", to, "RESTS_ON");
    }

    @Test
    @DisplayName("R0.1 count a record for those who can open it, and nothing beyond it for others")
    void countWhatTheReaderCanOpen() {
        long before = partnerships(Actor.visitor());
        PartnershipId hidden = stage.draft();
        link(hidden);
        PartnershipId beyond = stage.published();
        link("PARTNERSHIP", hidden.toString(), beyond, "CONTINUED_BY");
        assertThat(partnerships(Actor.visitor())).isEqualTo(before);
        assertThat(partnerships(stage.lead())).isEqualTo(before + 2);
        link(stage.published());
        assertThat(partnerships(Actor.visitor())).isEqualTo(before + 1);
    }

    @Test
    void countARecordOnceHoweverManyWaysLeadToIt() {
        long before = partnerships(Actor.visitor());
        PartnershipId first = stage.published();
        PartnershipId second = stage.published();
        link(first);
        link(second);
        link("PARTNERSHIP", first.toString(), second, "CONTINUED_BY");
        assertThat(partnerships(Actor.visitor())).isEqualTo(before + 2);
    }

    @Test
    void haveTheNumbersOfTheirPages() {
        link(stage.published());
        link(stage.draft());
        for (Actor reader : new Actor[] {Actor.visitor(), stage.lead()}) {
            RuleIndex index = rules.index(reader, "bangkok", null);
            assertThat(rules.page(reader, Language.EN, "bangkok-69", 20).parts())
                    .hasSameSizeAs(RuleCount.stages())
                    .allSatisfy(part -> assertThat(part.total()).isEqualTo(index.many(RULE, part.stage())));
        }
    }

    @Test
    @DisplayName("are read in three statements at most, however many records there are")
    void areReadInAFixedNumberOfQueries() {
        PartnershipId published = stage.published();
        for (int copy = 0; copy < MANY; copy++) {
            link("RULE", "bangkok-" + (copy + 1), published, "RESTS_ON");
        }
        assertThat(Statements.sentBy(() -> rules.index(Actor.visitor(), "bangkok", null)))
                .isLessThanOrEqualTo(3);
        assertThat(rules.index(Actor.visitor(), "bangkok", null).gaps()).isLessThanOrEqualTo(70L - MANY);
    }

    @Test
    void countOneTypeIfAskedTo() {
        link(stage.published());
        RuleIndex all = rules.index(Actor.visitor(), "bangkok", "no such type");
        assertThat(all.kind()).isNull();
        assertThat(all.many(RULE)).isPositive();
        RuleIndex paragraphs = rules.index(Actor.visitor(), "bangkok", "paragraph");
        assertThat(paragraphs.many(RULE)).isEqualTo(paragraphs.many(RULE, Stage.PARAGRAPH));
        assertThat(rules.index(Actor.visitor(), "no such set", null).set().code())
                .isEqualTo("MANDELA");
        assertThat(rules.index(Actor.visitor(), "tokyo", null).rules()).hasSize(23);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "45", "mandela-45(1)bis", "45(1)bis", "mandela-0", "mandela-123", "tokyo-24", "mandela-", "%"
            })
    void areNotFoundByWhatNamesNone(String word) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rules.page(Actor.visitor(), Language.EN, word, 20));
    }

    @Test
    void areFoundByWhatPeopleType() {
        assertThat(rules.named(Actor.visitor(), "NMR 45")).isEqualTo(new RuleRef("MANDELA", 45));
        for (String typed : new String[] {"45(1)bis", "NMR 123", "NMR 45, 46", "x".repeat(100), "‏"}) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> rules.named(Actor.visitor(), typed))
                    .satisfies(refusal -> assertThat(refusal.problems())
                            .extracting(Problem::field)
                            .containsOnly("rule"));
        }
    }

    @Test
    void sayOfEachStageThatThereIsNothing() {
        assertThat(rules.page(Actor.visitor(), Language.EN, "tokyo-23", 20).parts())
                .extracting(ChainPart::stage)
                .containsExactly(
                        Stage.CHALLENGE,
                        Stage.COMMITMENT,
                        Stage.PARTNERSHIP,
                        Stage.PRACTICE,
                        Stage.INPUT,
                        Stage.PARAGRAPH);
        for (Stage counted : RuleCount.stages()) {
            assertThatNoException().isThrownBy(() -> Translations.standard().text(Language.EN, RulePage.gap(counted)));
        }
    }

    @Test
    void areExplainedAtTheFieldWhereWhatIsTypedNamesNone() throws Exception {
        Site site = new Site(context);
        for (Language language : Language.values()) {
            String refused = site.html("/" + language.tag() + "/rules?set=bangkok&rule=NMR%20123");
            PlainPage.check(refused, language);
            assertThat(refused)
                    .contains(
                            "aria-invalid=\"true\"",
                            "id=\"rule-fault\"",
                            "value=\"NMR 123\"",
                            "122",
                            "name=\"set\" value=\"bangkok\"");
        }
        assertThat(site.html("/en/rules?rule=NMR%2045,%2046")).contains("Enter one rule only, such as NMR 45.");
        assertThat(site.html("/en/rules")).doesNotContain("rule-fault");
    }

    @Test
    void nameTheirSectionsInTheReadersLanguageAndSayThatThisIsUnofficial() throws Exception {
        Site site = new Site(context);
        assertThat(site.html("/fr/rules?set=mandela"))
                .contains("<p>Principes fondamentaux</p>", "ne sont pas officiels")
                .doesNotContain("Basic principles");
        assertThat(site.html("/en/rules?set=mandela"))
                .contains("<p>Basic principles</p>")
                .doesNotContain("unofficial.");
        for (Rule rule : RuleSets.standard().rules()) {
            assertThat(rule.section().byLanguage().keySet())
                    .as("%s", rule.ref())
                    .containsExactlyInAnyOrder(Language.values());
        }
    }

    @Test
    @DisplayName(
            "the index of the largest set is read in six languages within the weight of a public page, with room for counts")
    void areAllReadOnALightPage() throws Exception {
        Site site = new Site(context);
        for (Language language : Language.values()) {
            String index = site.html("/" + language.tag() + "/rules?set=mandela");
            PlainPage.check(index, language);
            assertThat(index.getBytes(StandardCharsets.UTF_8).length)
                    .as("%s", language)
                    .isLessThan(PlainPage.LARGEST - ROOM_FOR_COUNTS);
            String name = RuleSets.standard().text(new RuleRef("MANDELA", 122), language);
            assertThat(index)
                    .contains(">" + name + "</a>")
                    .containsPattern("<a class=\"h\\d\" href=\"/" + language.tag() + "/rules/mandela-122\"><i>" + name
                            + "[^<]+</i><span aria-hidden=true><b>122</b> ");
        }
    }

    @Test
    void areReadInSixLanguagesWithoutScript() throws Exception {
        PartnershipId published = stage.published();
        link(published);
        Site site = new Site(context);
        for (Language language : Language.values()) {
            String index = site.html("/" + language.tag() + "/rules?set=bangkok");
            PlainPage.check(index, language);
            assertThat(index).contains("/" + language.tag() + "/rules/bangkok-69", "/rules.csv?set=bangkok");
            String page = site.html("/" + language.tag() + "/rules/bangkok-69");
            PlainPage.check(page, language);
            assertThat(page).contains("/chain/rule/bangkok-69", "/rules/bangkok-69", "/partnerships/");
            PlainPage.check(site.html("/" + language.tag() + "/rules/tokyo-23"), language);
        }
    }
}
