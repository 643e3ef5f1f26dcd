package org.partnershipportal.exchange.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.training.CancelTraining;
import org.partnershipportal.exchange.training.TrainingId;
import org.partnershipportal.exchange.training.TrainingStage;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** UC-TRN-01, UC-TRN-05: what visitors read of trainings. */
@PortalModuleTest
@DisplayName("UC-TRN-01, UC-TRN-05: the public pages about trainings")
class TrainingPagesModuleTests {

    @Autowired
    TrainingStage stage;

    @Autowired
    Trainings trainings;

    @Autowired
    WebApplicationContext context;

    private final String title = "Searches " + UUID.randomUUID();
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(context);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsATrainingOnceItIsAnnouncedAndNamesNobody(Language language) throws Exception {
        TrainingId id = stage.drafted(title, 1);
        String page = "/" + language.tag() + "/trainings/" + id;
        String list = "/" + language.tag() + "/trainings?text=" + title.substring(title.indexOf(' ') + 1);
        assertThat(site.answer(page).getStatus()).isEqualTo(404);
        assertThat(site.html(list)).doesNotContain("/trainings/" + id);
        trainings.announce(stage.host(), id);
        OrganisationStage.Founded first = stage.another("First");
        stage.registered(id, first);
        String html = site.html(page);
        PlainPage.check(html, language);
        assertThat(html)
                .contains(title, "How searches are done with dignity", stage.organiser.name())
                .doesNotContain("training.", "A person", first.name(), "meet.example.org");
        String listed = site.html(list);
        PlainPage.check(listed, language);
        assertThat(listed).contains(title, "/trainings/" + id).doesNotContain("training.");
        trainings.cancel(stage.host(), new CancelTraining(id, "The trainer is ill"));
        assertThat(site.html(page)).contains("The trainer is ill");
    }

    /** Who only checks has no session, hence no token. */
    @Test
    void answersAVisitorWhoChecksACertificate() throws Exception {
        MockMvc visitor = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        MockHttpServletResponse answer = visitor.perform(MockMvcRequestBuilders.post("/en/certificates")
                        .param("number", "BCDFGH-BCDFGH-BCDFGH")
                        .param("name", "Anyone"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("No valid certificate has this number and this name");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offersToCheckACertificate(Language language) throws Exception {
        String html = site.html("/" + language.tag() + "/certificates");
        PlainPage.check(html, language);
        assertThat(html).doesNotContain("training.");
    }
}
