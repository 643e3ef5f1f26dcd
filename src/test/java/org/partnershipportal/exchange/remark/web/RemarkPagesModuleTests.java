package org.partnershipportal.exchange.remark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.remark.AnswerRemark;
import org.partnershipportal.exchange.remark.RemarkFixtures;
import org.partnershipportal.exchange.remark.RemarkHiding;
import org.partnershipportal.exchange.remark.RemarkId;
import org.partnershipportal.exchange.remark.RemarkKind;
import org.partnershipportal.exchange.remark.RemarkStage;
import org.partnershipportal.exchange.remark.RemarkText;
import org.partnershipportal.exchange.remark.Remarks;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("UC-REM-01: what visitors read of what others say of a practice")
class RemarkPagesModuleTests {

    private final String unique = "form" + UUID.randomUUID();

    @Autowired
    private RemarkStage stage;

    @Autowired
    private Remarks remarks;

    @Autowired
    private RemarkHiding hiding;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private WebApplicationContext context;

    private Site site;

    @BeforeEach
    void setTheStage() {
        site = new Site(context);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showWhoVouchesAndWhatOthersSay(Language language) throws Exception {
        PracticeId id = stage.shared(unique);
        stage.said(id, RemarkKind.REVIEW, "Cheap & easy");
        RemarkId view = stage.said(id, RemarkKind.COUNTER_VIEW, "Not in <our> prison");
        remarks.answer(stage.teller(), new AnswerRemark(view, "True enough", "en"));
        String path = "/" + language.tag() + "/practices/" + id;
        String html = site.html(path);
        PlainPage.check(html, language);
        assertThat(html)
                .contains(
                        "Cheap &amp; easy",
                        "Not in &lt;our&gt; prison",
                        "True enough",
                        stage.nhri().name())
                .doesNotContain("remark.", "practice.label");
        hiding.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)), RemarkFixtures.hiding(view, RemarkText.WORDS));
        String hidden = site.html(path);
        PlainPage.check(hidden, language);
        assertThat(hidden).contains("True enough").doesNotContain("&lt;our&gt;");
    }

    @Test
    @DisplayName("R6.4 mark a practice in the list and in the file by who vouches for it, and filter by that")
    void markByWhoVouches() throws Exception {
        PracticeId id = stage.shared(unique);
        stage.said(id, RemarkKind.CONFIRMATION, "Seen in use");
        assertThat(site.html("/en/practices?label=confirmed&text=" + unique)).contains("/practices/" + id, "Confirmed");
        for (String label : new String[] {"self-reported", "promising", "good"}) {
            assertThat(site.html("/en/practices?label=" + label + "&text=" + unique))
                    .doesNotContain("/practices/" + id);
        }
        assertThat(site.answer("/en/practices.csv?text=" + unique).getContentAsString(StandardCharsets.UTF_8))
                .contains("Confirmed")
                .doesNotContain("Self-reported");
    }
}
