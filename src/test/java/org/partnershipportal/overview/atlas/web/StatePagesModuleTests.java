package org.partnershipportal.overview.atlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
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
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
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
    private Recommendations recommendations;

    @Autowired
    private PartnershipStage partnerships;

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
                        "/" + language.tag() + "/commitments/of/ECU/mid-term.pdf",
                        "/" + language.tag() + "/commitments/of/ECU/closing.docx",
                        say(language, "atlas.lanes.government"),
                        say(language, "commitment.paper.note"),
                        "<ul class=\"card plain figs\" aria-label=\"" + say(language, "atlas.figures.title"),
                        say(language, "atlas.figures.next"),
                        say(language, "atlas.figures.assessed"),
                        say(language, "atlas.figures.sources"),
                        "<a rel=\"nofollow\" href=\"/app/me/states/ECU\">" + say(language, "commitment.page.follow"),
                        "aria-label=\""
                                + say(language, "atlas.state.all-of", say(language, "plain.layout.commitments")))
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
                .doesNotContain(
                        "class=\"lanes\"", "/commitments/of/NRU", "plain figs", say(language, "atlas.figures.next"));
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

    /** All that a visitor gets of Ecuador: words, numbers, addresses and order. */
    private String everything() {
        return List.of("/en/states/ECU", "/en/states/ECU?from=20", "/en/states/ECU.csv", "/ar/states/ECU", "/en/states")
                .stream()
                .map(address -> site.whole("GET", address))
                .collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("R0.1, R0.2, R0.3 are the same to the letter, whatever is written, sent, asked or entered and not"
            + " published")
    void areTheSameWhateverIsNotPublished() {
        CommitmentId id = stage.published(unique);
        String before = everything();
        stage.drafted("0 " + unique);
        stage.inClearance("00 " + unique);
        commitments.edit(stage.drafter(), id, CommitmentFixtures.complete("000 " + unique, stage.edition(id)));
        assertThat(everything()).as("drafts").isEqualTo(before);
        commitments.sendChange(stage.drafter(), id, new SayWhy(stage.edition(id), "The budget is late.", "en"));
        assertThat(everything()).as("a change that is not cleared").isEqualTo(before);
        make.registered("0 " + unique, OrganisationType.NATIONAL_NGO, CommitmentFixtures.ECUADOR);
        make.verified("0 " + unique, OrganisationType.NATIONAL_NGO, CommitmentFixtures.ECUADOR);
        assertThat(everything()).as("organisations that are not listed").isEqualTo(before);
        recommendations.enter(
                make.secretariat(),
                RecommendationFixtures.upr(
                        CommitmentFixtures.ECUADOR, RecommendationFixtures.symbol(), "135.26", Position.SUPPORTED));
        assertThat(everything()).as("a recommendation that is not checked").isEqualTo(before);
        commitments.clear(stage.publisher(), id, stage.edition(id));
        assertThat(everything()).as("what is published").isNotEqualTo(before).contains("000 " + unique);
    }

    @Test
    @DisplayName("R0.1 are the same to the letter once an assessment or a recommendation is withdrawn or hidden")
    void areTheSameOnceItIsTakenBack() {
        CommitmentId id = stage.published(unique);
        Actor office = make.owner(make.verified("Office", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
        String before = everything();
        ObservationId hidden = observations.place(office, seen(id));
        assertThat(everything()).isNotEqualTo(before);
        observations.withdraw(office, observations.place(office, seen(id)));
        observations.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                new HideObservation(hidden, ObservationPart.ASSESSMENT, HouseRule.HATRED, "It incites."));
        assertThat(everything()).as("assessments").isEqualTo(before);
        RecommendationId told = stage.recommendation(CommitmentFixtures.ECUADOR, Position.NOTED);
        assertThat(everything()).isNotEqualTo(before);
        stage.withdraw(told);
        assertThat(everything()).as("a recommendation").isEqualTo(before);
    }

    @Test
    @DisplayName("R0.1 are the same to the letter while partners are only invited, or have only agreed")
    void areTheSameWhileAPartnershipIsNotPublished() {
        String before = everything();
        partnerships.draft();
        partnerships.inviting();
        partnerships.agreed();
        assertThat(everything()).isEqualTo(before);
        partnerships.published();
        assertThat(everything()).isNotEqualTo(before);
    }

    @Test
    void areReadAtOneMomentInSixStatements() {
        CommitmentId id = stage.published(unique);
        commitments.report(stage.drafter(), id, CommitmentFixtures.progress(Level.LIMITED, null));
        observations.place(
                make.owner(make.verified("Office", OrganisationType.NHRI, CommitmentFixtures.ECUADOR)), seen(id));
        partnerships.published();
        ask();
        assertThat(Statements.readingsBy(this::ask)).isOne();
        assertThat(Statements.sentBy(this::ask)).isEqualTo(6);
    }

    private void ask() {
        try {
            assertThat(site.answer("/en/states/ECU").getStatus()).isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private PlaceObservation seen(CommitmentId about) {
        return new PlaceObservation(UUID.randomUUID(), about, Level.LIMITED, "Uneven.", "Visits", null, "en");
    }

    @Test
    @DisplayName("R4.6 say of those who assessed that they are not verified")
    void sayWhoIsNotVerified() throws Exception {
        CommitmentId id = stage.published(unique);
        observations.place(
                make.owner(make.registered("Red", OrganisationType.NATIONAL_NGO, CommitmentFixtures.ECUADOR)),
                seen(id));
        assertThat(site.html("/en/states/ECU.csv").lines().filter(row -> row.contains(unique)))
                .singleElement()
                .asString()
                .contains(": Limited · " + say(Language.EN, "commitment.assessments.not-verified"));
        assertThat(site.html("/en/states/ECU").split(say(Language.EN, "commitment.assessments.not-verified"), -1))
                .as("beside the line and beside the words")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void answersForNoStateAsForWhatDoesNotExist() throws Exception {
        String missing = site.whole("GET", "/en/states/" + UUID.randomUUID());
        assertThat(missing).contains("404");
        for (String none : new String[] {"XXX", "ecu", "HKG", "XXX.csv", "ecu.csv", "XXX?from=20", "EC"}) {
            assertThat(site.whole("GET", "/en/states/" + none)).as(none).isEqualTo(missing);
        }
    }

    @Test
    void givesAFileWithEachLevelInTheWordOfWhoeverGaveIt() throws Exception {
        CommitmentId id = stage.published(unique);
        commitments.report(stage.drafter(), id, CommitmentFixtures.progress(Level.SUBSTANTIAL, null));
        observations.place(
                make.owner(make.verified("Office " + unique, OrganisationType.NHRI, CommitmentFixtures.ECUADOR)),
                seen(id));
        assertThat(site.html("/en/states/ECU.csv").lines().filter(row -> row.contains(unique)))
                .singleElement()
                .asString()
                .contains("Substantial", ": Limited", "2028-02-29: A guide for judges", "/en/commitments/" + id);
        assertThat(pageWith(id))
                .contains("Substantial", "<b>Limited</b>", say(Language.EN, "atlas.words.title"))
                .contains("Seven courts use the guide.", "Uneven.");
    }

    /** The part of the State's commitments with this one among those of other tests. */
    private String pageWith(CommitmentId id) throws Exception {
        int from = 0;
        String page = site.html("/en/states/ECU");
        while (!page.contains("/commitments/" + id)) {
            from += 20;
            assertThat(from).as("the commitment is on one of the pages").isLessThan(2_000);
            page = site.html("/en/states/ECU?from=" + from);
        }
        return page;
    }
}
