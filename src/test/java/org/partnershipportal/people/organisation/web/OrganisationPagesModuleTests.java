package org.partnershipportal.people.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.Accreditation;
import org.partnershipportal.people.organisation.Accreditations;
import org.partnershipportal.people.organisation.CorrectAccreditation;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.RecordAccreditation;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-02, UC-ORG-12: what visitors read of an organisation's accreditation. */
@PortalModuleTest
class OrganisationPagesModuleTests {

    @Autowired
    OrganisationStage scenes;

    @Autowired
    Accreditations accreditations;

    @Autowired
    WebApplicationContext context;

    private Site site;
    private OrganisationId institution;

    @BeforeEach
    void anInstitutionWithTwoStatuses() {
        site = new Site(context);
        institution =
                scenes.listed("Institution", OrganisationType.NHRI, ECUADOR).id();
        record(Accreditation.GANHRI_A, LocalDate.of(2020, 3, 1), "SCA report 2020");
        record(Accreditation.GANHRI_B, LocalDate.of(2024, 5, 1), "A rumour");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("R1.2: the status on a day is asked and answered in each language")
    void answersForADay(Language language) throws Exception {
        Translations words = Translations.standard();
        String html = site.html("/" + language.tag() + "/organisations/" + institution + "?day=2021-01-01");

        PlainPage.check(html, language);
        assertThat(html)
                .contains(
                        words.text(language, "organisation.accreditation.title"),
                        words.text(language, "organisation.accreditation.holds"),
                        "value=\"2021-01-01\"",
                        "SCA report 2020");
    }

    @Test
    void answersForTheDayBeforeTheFirstRecordAndForTextThatIsNoDay() throws Exception {
        assertThat(page("?day=2019-12-31"))
                .contains("No GANHRI status is recorded for 31 December 2019.")
                .doesNotContain("In force on that day");
        assertThat(page("?day=2021-01-01")).contains("On 1 January 2021: GANHRI A status");
        assertThat(page("?day=2024-05-01")).contains("On 1 May 2024: GANHRI B status");
        assertThat(page("?day=tomorrow")).contains("role=\"alert\"", "aria-invalid=\"true\"", "value=\"tomorrow\"");
        assertThat(page("?day=%3Cscript%3E")).doesNotContain("<script>");
    }

    @Test
    void showsACorrectedRecordWithItsReasonAndAnswersOverIt() throws Exception {
        var wrong = accreditations.page(Actor.visitor(), institution, "").rows().getFirst();
        accreditations.correct(
                scenes.secretariat(), new CorrectAccreditation(institution, wrong.id(), "The review was put off"));

        assertThat(page("?day=2024-05-01"))
                .contains("On 1 May 2024: GANHRI A status", "A rumour", "Corrected", "The review was put off");
    }

    @Test
    void asksNothingWhereNobodyAccredits() throws Exception {
        OrganisationId ministry =
                scenes.listed("Ministry", OrganisationType.MINISTRY, ECUADOR).id();

        assertThat(site.html("/en/organisations/" + ministry)).doesNotContain("Accreditation");
    }

    private void record(Accreditation status, LocalDate since, String source) {
        accreditations.record(scenes.secretariat(), new RecordAccreditation(institution, status, since, source));
    }

    private String page(String query) throws Exception {
        return site.html("/en/organisations/" + institution + query);
    }
}
