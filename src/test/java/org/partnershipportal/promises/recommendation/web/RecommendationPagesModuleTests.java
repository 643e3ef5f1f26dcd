package org.partnershipportal.promises.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("UC-PUB-18: what visitors read of recommendations")
class RecommendationPagesModuleTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private OrganisationStage stage;

    private Site site;
    private Actor secretariat;
    private String symbol = "";

    @BeforeEach
    void openTheSite() {
        site = new Site(context);
        secretariat = stage.secretariat();
        symbol = RecommendationFixtures.symbol();
    }

    private RecommendationId entered(String paragraph) {
        return recommendations.enter(secretariat, RecommendationFixtures.upr(symbol, paragraph));
    }

    private RecommendationId checked(String paragraph) {
        RecommendationId id = entered(paragraph);
        recommendations.check(secretariat, id, 1);
        return id;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsOneInEveryLanguage(Language language) throws Exception {
        RecommendationId id = checked("122.76");
        String html = site.html("/" + language.tag() + "/recommendations/" + id);
        PlainPage.check(html, language);
        assertThat(html)
                .contains("Improve detention conditions.", symbol, "122.76")
                .contains(Translations.standard().text(language, "recommendation.position.supported"))
                .doesNotContain("recommendation.");
        String list = site.html("/" + language.tag() + "/recommendations?symbol=" + symbol);
        PlainPage.check(list, language);
        assertThat(list).contains("Improve detention conditions.").doesNotContain("recommendation.");
    }

    @Test
    @DisplayName("R0.1 what is not checked answers like what does not exist, by every address")
    void findsNothingThatIsNotChecked() throws Exception {
        RecommendationId id = entered("122.76");
        for (String unknown : List.of(id.toString(), UUID.randomUUID().toString(), "nonsense")) {
            assertThat(site.answer("/en/recommendations/" + unknown).getStatus())
                    .isEqualTo(404);
        }
        for (String filter : List.of("", "&status=unchecked", "&status=declined")) {
            assertThat(site.html("/en/recommendations?symbol=" + symbol + filter))
                    .contains("No recommendations")
                    .doesNotContain("Improve detention conditions.");
        }
        assertThat(csv()).doesNotContain(symbol);
    }

    private String csv() throws Exception {
        return site.answer("/en/recommendations.csv?symbol=" + symbol).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void givesTheListAsAFile() throws Exception {
        checked("122.76");
        assertThat(csv()).contains("\"" + symbol + "\",\"122.76\",\"3\",\"Supported\",\"Angola\"", "\"SVN\"");
    }

    @Test
    void filtersByTheAddressAndIgnoresWhatHasNoMeaning() throws Exception {
        checked("122.76");
        String list = "/en/recommendations?symbol=" + symbol;
        assertThat(site.html(list + "&state=SVN&source=upr&cycle=3&position=supported&theme=detention-conditions"))
                .contains("1 recommendation");
        assertThat(site.html(list + "&position=noted")).contains("No recommendations");
        assertThat(site.html(list + "&state=x&source=y&cycle=99&position=z&theme=%3Cb%3E&from=7"))
                .contains("1 recommendation")
                .doesNotContain("<b>");
    }

    @Test
    @DisplayName("reads a page of the list in a fixed number of statements")
    void readsAFixedNumberOfStatements() {
        checked("1");
        int one = sent();
        for (int paragraph = 2; paragraph < 6; paragraph++) {
            checked(String.valueOf(paragraph));
        }
        assertThat(sent()).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    private int sent() {
        return Statements.sentBy(() -> {
            try {
                site.html("/en/recommendations?symbol=" + symbol);
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        });
    }
}
