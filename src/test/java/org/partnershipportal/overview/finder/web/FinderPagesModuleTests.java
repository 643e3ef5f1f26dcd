package org.partnershipportal.overview.finder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-FND-01: what visitors find. */
@PortalModuleTest
class FinderPagesModuleTests {

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    WebApplicationContext context;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(context);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsWhatItFoundInEveryLanguage(Language language) throws Exception {
        groups.open("Group " + word);
        String empty = site.html("/" + language.tag() + "/search");
        PlainPage.check(empty, language);
        assertThat(empty).contains("href=\"/" + language.tag() + "/search\"");
        String html = site.html("/" + language.tag() + "/search?text=" + word);
        PlainPage.check(html, language);
        assertThat(html)
                .contains("Group " + word, "value=\"" + word + "\"", "hreflang=\"ru\" href=\"/ru/search?text=" + word)
                .doesNotContain("finder.", "plain.layout.");
    }

    @Test
    void saysThatNothingWasFoundAndTakesWordsAsText() throws Exception {
        String html = site.html("/en/search?text=%3Cscript%3E" + word + "%22");
        assertThat(html)
                .contains("No results", "Nothing was found", "&lt;script&gt;" + word)
                .doesNotContain("<script>" + word);
    }
}
