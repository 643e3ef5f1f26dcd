package org.partnershipportal.overview.relation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.overview.relation.LinkChoice;
import org.partnershipportal.overview.relation.LinkType;
import org.partnershipportal.overview.relation.Links;
import org.partnershipportal.overview.relation.ProposeLink;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** UC-REL-01: a visitor follows a chain without script. */
@PortalModuleTest
class ChainPagesModuleTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    PartnershipStage stage;

    @Autowired
    CommitmentStage commitments;

    @Autowired
    ReportStage reports;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Links links;

    private Site site;
    private PartnershipId partnership;

    @BeforeEach
    void aPartnershipThatRestsOnARule() {
        site = new Site(context);
        partnership = stage.published();
        link(LinkType.RESTS_ON, Way.BEFORE, "Tokyo 13");
    }

    private void link(LinkType type, Way way, String typed) {
        links.propose(
                stage.lead(),
                new ProposeLink(
                        UUID.randomUUID(),
                        new ContentRef("partnership", partnership.toString()),
                        new LinkChoice(type, way),
                        typed));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsTheChainBothWaysInEveryLanguage(Language language) throws Exception {
        String here = "/" + language.tag() + "/chain/partnership/" + partnership;
        String html = site.html(here);
        PlainPage.check(html, language);
        assertThat(html)
                .contains(
                        "Mothers at home",
                        "/" + language.tag() + "/chain/rule/tokyo-13",
                        "role=\"group\" aria-label=\"")
                .doesNotContain("<script");
        String rule = site.html("/" + language.tag() + "/chain/rule/tokyo-13");
        PlainPage.check(rule, language);
        assertThat(rule).contains("Mothers at home", here);
        PlainPage.check(site.html("/" + language.tag() + "/chain/rule/tokyo-13/after-partnership"), language);
    }

    @Test
    void isReachedFromTheRecordsPage() throws Exception {
        assertThat(site.html("/en/partnerships/" + partnership))
                .contains("/en/chain/partnership/" + partnership, "What it came from and what came of it");
    }

    @Test
    @DisplayName("a recommendation leads to what takes it up, and that back to it")
    void isReachedFromARecommendationAndBack() throws Exception {
        Actor secretariat = organisations.secretariat();
        RecommendationId id =
                recommendations.enter(secretariat, RecommendationFixtures.upr(RecommendationFixtures.symbol(), "1"));
        recommendations.check(secretariat, id, 1);
        link(LinkType.RESTS_ON, Way.BEFORE, "https://portal.example/en/recommendations/" + id);
        assertThat(site.html("/en/recommendations/" + id)).contains("/en/chain/recommendation/" + id);
        String chain = site.html("/en/chain/recommendation/" + id);
        PlainPage.check(chain, Language.EN);
        assertThat(chain).contains("Recommendation to Slovenia", "Mothers at home", "/en/recommendations/" + id);
        assertThat(site.html("/en/chain/partnership/" + partnership))
                .contains("Recommendation to Slovenia", "/en/recommendations/" + id);
    }

    @Test
    @DisplayName("a recommendation leads to the commitment on it, and that to the partnership that carries it out")
    void isReachedFromACommitmentAndBack() throws Exception {
        RecommendationId on = commitments.recommendation(CommitmentFixtures.ECUADOR, Position.SUPPORTED);
        CommitmentId id = commitments.published("Mothers at work", on);
        links.confirm(
                stage.lead(),
                links.propose(
                        commitments.drafter(),
                        new ProposeLink(
                                UUID.randomUUID(),
                                id.ref(),
                                new LinkChoice(LinkType.CARRIED_OUT_BY, Way.AFTER),
                                partnership.toString())));
        await().untilAsserted(() -> assertThat(site.html("/en/chain/recommendation/" + on))
                .contains("Mothers at work", "/en/chain/commitment/" + id, "Mothers at home"));
        assertThat(site.html("/en/commitments/" + id)).contains("/en/chain/commitment/" + id);
        String chain = site.html("/en/chain/commitment/" + id);
        PlainPage.check(chain, Language.EN);
        assertThat(chain).contains("Recommendation to Ecuador", "Mothers at home", "/en/commitments/" + id);
        assertThat(site.html("/en/chain/partnership/" + partnership))
                .contains("Recommendation to Ecuador", "Mothers at work");
    }

    @Test
    @DisplayName("R0.1 what may not be seen answers like what does not exist")
    void answersForAHiddenRecordAsForNone() throws Exception {
        PartnershipId hidden = stage.agreed();
        link(LinkType.CONTINUED_BY, Way.AFTER, hidden.toString());
        assertThat(site.html("/en/chain/partnership/" + partnership))
                .doesNotContain(hidden.toString())
                .contains("1 record<");
        MockHttpServletResponse unknown = site.answer("/en/chain/partnership/" + UUID.randomUUID());
        for (String address : List.of(
                "/en/chain/partnership/" + hidden,
                "/en/chain/partnership/" + hidden + "/after-input",
                "/en/chain/partnership/x",
                "/en/chain/commitment/" + commitments.drafted("Secret"),
                "/en/chain/commitment/" + commitments.inClearance("Secret") + "/before-standard",
                "/en/chain/commitment/x",
                "/en/chain/input/" + UUID.randomUUID(),
                "/en/chain/rule/mandela-123",
                "/en/chain/rule/tokyo-13/after-nothing",
                "/en/chain/rule/tokyo-13/input",
                "/en/chain/nothing/x")) {
            MockHttpServletResponse unseen = site.answer(address);
            assertThat(unseen.getStatus()).as(address).isEqualTo(404).isEqualTo(unknown.getStatus());
            assertThat(unseen.getContentAsString()).isEqualTo(unknown.getContentAsString());
            assertThat(unseen.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        }
    }

    @Test
    @DisplayName("R14.8 an input leads to its chain where its name is public alone")
    void leadsToAChainFromANamedInputAlone() throws Exception {
        Actor team = reports.secretariat();
        CallDetails call = reports.call(team, reports.secretariat());
        InputId named = submitted(call, NameChoice.SHOWN);
        InputId unnamed = submitted(call, NameChoice.TEAM_ONLY);
        String[] numbers = new String[2];
        reports.afterDeadline(call, () -> {
            numbers[0] = reports.publish(team, named).value();
            numbers[1] = reports.publish(team, unnamed).value();
        });
        assertThat(site.html("/en/inputs/" + numbers[0])).contains("/en/chain/publication/" + numbers[0]);
        assertThat(site.html("/en/inputs/" + numbers[1])).doesNotContain("/chain/");
        assertThat(site.html("/en/chain/publication/" + numbers[0])).contains("/en/inputs/" + numbers[0]);
        assertThat(site.answer("/en/chain/publication/" + numbers[1]).getStatus())
                .isEqualTo(404);
    }

    private InputId submitted(CallDetails call, NameChoice name) {
        return reports.submitted(reports.inputs().contributor(), call, name, TextChoice.PUBLISHED, "The law is good.");
    }

    @Test
    void saysThatNothingIsLinkedYet() throws Exception {
        assertThat(site.html("/en/chain/target/9.b")).contains("No links yet.");
    }
}
