package org.partnershipportal.overview.atlas.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.PlaceObservation;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("UC-PUB-20: what visitors read of a State")
class StatePagesModuleTests {

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

    /** By title it is among the first. */
    private final String unique = "0 " + UUID.randomUUID();

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
    void showsCommitmentsInEveryLanguage(Language language) throws Exception {
        CommitmentId id = stage.published(unique);
        String page = site.html("/" + language.tag() + "/states/ECU");
        PlainPage.check(page, language);
        assertThat(page)
                .contains(
                        unique,
                        "/" + language.tag() + "/commitments/" + id,
                        "A guide for judges",
                        "role=\"img\" aria-label=\"",
                        "/" + language.tag() + "/commitments/of/ECU.pdf",
                        say(language, "atlas.lanes.government"),
                        say(language, "commitment.paper.note"))
                .doesNotContain("atlas.", "commitment.paper");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatThereIsNotYet(Language language) throws Exception {
        String page = site.html("/" + language.tag() + "/states/NRU");
        PlainPage.check(page, language);
        assertThat(page)
                .contains(
                        say(language, "atlas.state.no-commitment"),
                        say(language, "atlas.state.no-recommendation"),
                        say(language, "atlas.state.no-partnership"),
                        say(language, "atlas.state.no-organisation"))
                .doesNotContain("class=\"lanes\"", "/commitments/of/NRU");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsStatesByName(Language language) throws Exception {
        String page = site.html("/" + language.tag() + "/states");
        PlainPage.check(page, language);
        assertThat(page)
                .contains(say(language, "atlas.list.found", 195))
                .contains("/" + language.tag() + "/states/ECU", "/" + language.tag() + "/states/PSE");
    }

    @Test
    void findsAStateByItsName() throws Exception {
        assertThat(site.html("/en/states?text=slovenia"))
                .contains("/en/states/SVN", "value=\"slovenia\"")
                .doesNotContain("/en/states/ECU");
        assertThat(site.html("/en/states?text=zzz%3Cb%3E"))
                .contains(say(Language.EN, "atlas.list.none-found"), "zzz&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    @DisplayName("R0.1 show nothing that is not published")
    void showsNothingThatIsNotPublished() throws Exception {
        stage.inClearance(unique);
        assertThat(site.html("/en/states/ECU")).doesNotContain(unique);
        assertThat(site.html("/en/states/ECU.csv")).doesNotContain(unique);
    }

    @Test
    void answersForNoStateAsForWhatDoesNotExist() throws Exception {
        String missing = site.whole("GET", "/en/states/" + UUID.randomUUID());
        assertThat(missing).contains("404");
        for (String none : new String[] {"XXX", "ecu", "HKG", "XXX.csv", "ecu.csv"}) {
            assertThat(site.whole("GET", "/en/states/" + none)).as(none).isEqualTo(missing);
        }
    }

    @Test
    void givesAFileWithEachLevelInTheWordOfWhoeverGaveIt() throws Exception {
        CommitmentId id = stage.published(unique);
        commitments.report(stage.drafter(), id, CommitmentFixtures.progress(Level.SUBSTANTIAL, null));
        observations.place(
                make.owner(make.verified("Office " + unique, OrganisationType.NHRI, CommitmentFixtures.ECUADOR)),
                new PlaceObservation(UUID.randomUUID(), id, Level.LIMITED, "Uneven.", "Visits", null, "en"));
        assertThat(site.html("/en/states/ECU.csv").lines().filter(row -> row.contains(unique)))
                .singleElement()
                .asString()
                .contains("Substantial", ": Limited", "2028-02-29: A guide for judges", "/en/commitments/" + id);
        assertThat(site.html("/en/states/ECU"))
                .contains("Substantial", "<b>Limited</b>", say(Language.EN, "atlas.words.title"))
                .contains("Seven courts use the guide.", "Uneven.");
    }
}
