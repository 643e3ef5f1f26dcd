package org.partnershipportal.promises.commitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.promises.commitment.AnswerObservation;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.HideObservation;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.ObservationId;
import org.partnershipportal.promises.commitment.ObservationPart;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.PlaceObservation;
import org.partnershipportal.promises.commitment.SayWhy;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("UC-PUB-19: what visitors read of commitments")
class CommitmentPagesModuleTests {

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Observations observations;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private WebApplicationContext context;

    /** By title among the first, so that it is in a report of its State whatever other tests publish. */
    private final String unique = "1 Mothers " + UUID.randomUUID();

    private Site site;

    @BeforeEach
    void openTheSite() {
        site = new Site(context);
    }

    private static String say(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showPublishedOnesInEveryLanguage(Language language) throws Exception {
        CommitmentId id = stage.published(unique);
        String page = site.html("/" + language.tag() + "/commitments/" + id);
        PlainPage.check(page, language);
        assertThat(page)
                .contains(
                        unique,
                        "No mother of a child under five",
                        "A guide for judges",
                        stage.ministry().name())
                .contains(say(language, "commitment.field.indicator"))
                .contains(say(language, "commitment.indicator.percent", 25));
        assertThat(page.substring(0, page.indexOf("id=\"promise\"")))
                .as("at a glance, under the title")
                .contains(
                        say(language, "commitment.page.basis"),
                        "64",
                        "16.3",
                        say(language, "commitment.field.lead"),
                        stage.ministry().name(),
                        say(language, "commitment.field.indicator"))
                .doesNotContain(say(language, "commitment.field.recommendations"));
        assertThat(page.split(">" + say(language, "commitment.field.lead") + "<", -1))
                .as("once")
                .hasSize(2);
        String list = site.html("/" + language.tag() + "/commitments?text=" + unique.replace(" ", "%20"));
        PlainPage.check(list, language);
        assertThat(list).contains(unique).contains(say(language, "commitment.list.found", 1));
    }

    @Test
    @DisplayName("R0.1 answer for what is not published as for what does not exist")
    void hideWhatIsNotPublished() throws Exception {
        String missing = site.whole("GET", "/en/commitments/" + UUID.randomUUID());
        assertThat(missing).contains("404");
        assertThat(site.whole("GET", "/en/commitments/" + stage.inClearance(unique)))
                .isEqualTo(missing);
        assertThat(site.whole("GET", "/en/commitments/1")).isEqualTo(missing);
        assertThat(site.html("/en/commitments?text=" + unique.replace(" ", "%20")))
                .doesNotContain("A guide for judges")
                .contains(say(Language.EN, "commitment.list.found", 0));
    }

    @Test
    void showEachChangeWithItsReason() throws Exception {
        CommitmentId id = stage.published(unique);
        commitments.edit(
                stage.drafter(), id, CommitmentFixtures.complete(unique, 3, CommitmentFixtures.LEAP_DAY.plusDays(1)));
        commitments.sendChange(stage.drafter(), id, new SayWhy(4, "The budget is late.", "en"));
        String before = site.html("/en/commitments/" + id);
        assertThat(before).doesNotContain("The budget is late.", "1 March 2028");
        commitments.clear(stage.publisher(), id, 5);
        assertThat(site.html("/en/commitments/" + id))
                .contains("The budget is late.", "29 February 2028", "1 March 2028");
    }

    @Test
    void showWithdrawnOnesWithTheReason() throws Exception {
        CommitmentId id = stage.published(unique);
        commitments.withdraw(stage.publisher(), id, new SayWhy(3, "The law has changed.", "en"));
        assertThat(site.html("/en/commitments/" + id)).contains("The law has changed.", "No mother of a child");
    }

    @Test
    void showWhatTheyRestOnWithWhatTheStateSaidOfIt() throws Exception {
        RecommendationId supported = stage.recommendation(CommitmentFixtures.ECUADOR, Position.SUPPORTED);
        RecommendationId noted = stage.recommendation(CommitmentFixtures.ECUADOR, Position.NOTED);
        CommitmentId id = stage.published(unique, supported, noted);
        String page = site.html("/en/commitments/" + id);
        assertThat(page)
                .contains("Improve detention conditions.", ">Supported</span>", ">Noted</span>")
                .contains("/en/recommendations/" + supported, "/en/recommendations/" + noted)
                .doesNotContain(say(Language.EN, "commitment.page.recommendation-withdrawn"));
        stage.withdraw(noted);
        assertThat(site.html("/en/commitments/" + id))
                .contains("/en/recommendations/" + supported, ">Noted</span>")
                .contains(say(Language.EN, "commitment.page.recommendation-withdrawn"))
                .doesNotContain("/en/recommendations/" + noted);
        assertThat(word("/en/commitments/of/ECU/mid-term.docx")).contains("(Noted)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("R0.1 a recommendation's page shows what is published on it, and nothing of a draft")
    void showOnARecommendationWhatIsPublished(Language language) throws Exception {
        RecommendationId recommendation = stage.recommendation(CommitmentFixtures.ECUADOR, Position.SUPPORTED);
        String address = "/" + language.tag() + "/recommendations/" + recommendation;
        CommitmentId draft =
                commitments.draft(stage.drafter(), CommitmentFixtures.on("Secret " + unique, 0, recommendation));
        String before = site.html(address);
        PlainPage.check(before, language);
        assertThat(before)
                .contains(say(language, "commitment.on.title"), say(language, "commitment.on.none"))
                .doesNotContain("Secret " + unique, draft.toString());
        CommitmentId id = stage.published(unique, recommendation);
        String page = site.html(address);
        PlainPage.check(page, language);
        assertThat(page)
                .contains(unique, "/commitments/" + id, stage.ministry().name())
                .contains(say(language, "commitment.list.found", 1))
                .doesNotContain("Secret " + unique, draft.toString());
        RecommendationId other = stage.recommendation(CommitmentFixtures.ECUADOR, Position.SUPPORTED);
        assertThat(site.html("/en/recommendations/" + other)).doesNotContain(unique);
    }

    @Test
    @DisplayName("R5.4 a file has no score, rank or average")
    void giveAFileThatRanksNothing() throws Exception {
        stage.published(unique);
        String file = site.answer("/en/commitments.csv?text=" + unique.replace(" ", "%20"))
                .getContentAsString();
        assertThat(file).contains(unique, "ECU");
        assertThat(file.toLowerCase(Locale.ROOT)).doesNotContain("score", "rank", "average", "per cent");
    }

    private ObservationId assessed(CommitmentId id) {
        Actor nhri = make.owner(make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
        return observations.place(
                nhri,
                new PlaceObservation(
                        UUID.randomUUID(), id, Level.LIMITED, "Seen by " + unique, "Nine visits", null, "en"));
    }

    @Test
    @DisplayName("R4.3 show what others have seen beside what the government says, and by which rule one is hidden")
    void showAssessments() throws Exception {
        CommitmentId id = stage.published(unique);
        assertThat(site.html("/en/commitments/" + id)).contains("Nobody has assessed this commitment yet.");
        ObservationId assessment = assessed(id);
        assertThat(site.html("/en/commitments/" + id)).contains("Seen by " + unique, "Limited", "Nine visits");
        observations.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                new HideObservation(assessment, ObservationPart.ASSESSMENT, HouseRule.HATRED, "It incites."));
        assertThat(site.html("/en/commitments/" + id))
                .doesNotContain("Seen by " + unique, "Nine visits", "It incites.")
                .contains("Hidden by a moderator under this rule: It incites hatred or violence.");
    }

    @Test
    @DisplayName("say by which rule the response was hidden, on the page and on the paper, and not what it said")
    void showNoHiddenResponse() throws Exception {
        CommitmentId id = stage.published(unique);
        ObservationId assessment = assessed(id);
        String words = "Said by " + unique;
        observations.answer(stage.drafter(), new AnswerObservation(assessment, words, "en"));
        assertThat(site.html("/en/commitments/" + id)).contains(words);
        assertThat(word("/en/commitments/of/ECU/mid-term.docx")).contains(words);
        Actor moderator = Actor.staff(make.person(), Set.of(StaffRole.MODERATOR));
        observations.hide(
                moderator, new HideObservation(assessment, ObservationPart.RESPONSE, HouseRule.HATRED, "It incites."));
        String sentence = "Hidden by a moderator under this rule: It incites hatred or violence.";
        assertThat(site.html("/en/commitments/" + id))
                .contains("Seen by " + unique, sentence)
                .doesNotContain(words, "It incites.");
        assertThat(word("/en/commitments/of/ECU/mid-term.docx"))
                .contains(sentence)
                .doesNotContain(words);
        observations.show(moderator, assessment, ObservationPart.RESPONSE);
        assertThat(site.html("/en/commitments/" + id)).contains(words).doesNotContain(sentence);
        assertThat(word("/en/commitments/of/ECU/mid-term.docx")).contains(words);
    }

    @Test
    @DisplayName("offer both reports of a State as Word and PDF where the list is of one State that has published any")
    void offerTheReportsOfAState() throws Exception {
        stage.published(unique);
        String list = site.html("/en/commitments?state=ECU");
        PlainPage.check(list, Language.EN);
        assertThat(list)
                .contains(
                        "href=\"/en/commitments/of/ECU/mid-term.pdf\"",
                        "href=\"/en/commitments/of/ECU/mid-term.docx\"",
                        "href=\"/en/commitments/of/ECU/closing.pdf\"",
                        "href=\"/en/commitments/of/ECU/closing.docx\"")
                .contains("Mid-term report · PDF", "Closing report · Word");
        assertThat(site.html("/en/commitments")).doesNotContain("/commitments/of/");
        assertThat(site.html("/en/commitments?state=NRU")).doesNotContain("/commitments/of/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/commitments/of/XYZ/mid-term.pdf",
                "/en/commitments/of/XYZ/closing.docx",
                "/en/commitments/of/NRU/mid-term.docx",
                "/en/commitments/of/NRU/closing.pdf",
                "/en/commitments/of/ECU/yearly.pdf",
                "/en/commitments/of/ECU/MID_TERM.docx",
                "/en/commitments/of/ECU.pdf"
            })
    @DisplayName("R0.1 answer for a State that has published nothing as for one that does not exist")
    void haveNoReportOfNothing(String address) throws Exception {
        stage.published(unique);
        assertThat(site.answer(address).getStatus()).isEqualTo(404);
    }

    private String word(String address) throws Exception {
        byte[] file = site.answer(address).getContentAsByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
                }
            }
        }
        throw new IllegalStateException("No document in " + address);
    }
}
