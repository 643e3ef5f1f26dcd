package org.partnershipportal.exchange.workinggroup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupNumber;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-GRP-01, UC-GRP-03: what visitors read of working groups. */
@PortalModuleTest
class WorkingGroupPagesModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    WebApplicationContext context;

    @Autowired
    WorkingGroups groups;

    private final String title = "Growing old " + UUID.randomUUID();
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(context);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAnOpenGroupInEveryLanguage(Language language) throws Exception {
        WorkingGroupId id = stage.chairedByState(title);
        WorkingGroupNumber number = groups.details(Actor.visitor(), id).number();
        String html = site.html("/" + language.tag() + "/groups/" + number);
        PlainPage.check(html, language);
        assertThat(html)
                .contains(title, stage.ministry.name(), "Works on it", "The same person comes")
                .contains("<dt>" + Translations.standard().text(language, "workinggroup.charter.term") + "</dt>")
                .contains("hreflang=\"ru\" href=\"/ru/groups/" + number + "\"")
                .doesNotContain("workinggroup.");
        String list = site.html("/" + language.tag() + "/groups?text=" + title.replace(" ", "%20"));
        PlainPage.check(list, language);
        assertThat(list).contains(title).doesNotContain("workinggroup.");
    }

    @Test
    @DisplayName("R4.3, R0.1 says nothing of proposals and of requests that wait, not even as a number")
    void saysNothingOfWhatIsNotPublic() throws Exception {
        WorkingGroupId proposed = stage.proposed(title);
        assertThat(site.html("/en/groups?text=" + title.replace(" ", "%20"))).doesNotContain(proposed.toString());
        WorkingGroupId id = stage.open(title);
        WorkingGroupNumber number = groups.details(Actor.visitor(), id).number();
        String before = site.html("/en/groups/" + number);
        stage.ask(id, stage.nhri);
        assertThat(site.html("/en/groups/" + number)).isEqualTo(before);
    }

    @Test
    void saysInTheFileWhatTheListSays() throws Exception {
        stage.open(title);
        assertThat(site.html("/en/groups.csv?text=" + title.replace(" ", "%20")))
                .contains(title, "National human rights institution: nobody yet. Seats sought: 1.");
    }
}
