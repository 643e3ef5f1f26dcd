package org.partnershipportal.overview.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.overview.search.Search;
import org.partnershipportal.overview.search.SearchStage;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-FND-01: what visitors find. */
@PortalModuleTest
class SearchPagesModuleTests {

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    Search search;

    @Autowired
    WebApplicationContext context;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(context);
        SearchStage.prepare(search);
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
                .contains(
                        "<mark>" + word + "</mark>",
                        "value=\"" + word + "\"",
                        "hreflang=\"ru\" href=\"/ru/search?text=" + word)
                .doesNotContain("search.", "plain.layout.");
    }

    @Test
    void saysThatNothingWasFoundAndTakesWordsAsText() throws Exception {
        String html = site.html("/en/search?text=%3Cscript%3E" + word + "%22");
        assertThat(html)
                .contains("No results", "Nothing was found", "&lt;script&gt;" + word)
                .doesNotContain("<script>" + word);
    }

    @Test
    void narrowsByWhatTheAddressSaysAndPassesOverTheRest() throws Exception {
        groups.open("Group " + word);
        String html =
                site.html("/en/search?text=" + word + "&kind=workinggroup&kind=call&rule=%22%3E&order=latest&from=7");
        assertThat(html).contains("1 result", "value=\"workinggroup\" checked", "Clear filters");
        assertThat(site.html("/en/search?text=" + word + "&kind=call")).contains("No results");
        assertThat(site.html("/en/search?kind=workinggroup")).contains("Filter results");
    }

    static Stream<String> bad() {
        return Stream.of(
                "%77".repeat(10_000),
                "word%20".repeat(2_000),
                "%E5%9B%9A".repeat(10_000),
                "*",
                "*%20%3F%20***",
                "%22unbalanced",
                "%22a%20%22b%22%20c",
                "title%3Aprison%20AND%20(x%20OR",
                "%5Ba%20TO%20b%5D%20-x%20%2By%20a~0.8%5E4%20%5C",
                "%E2%80%AEprison%E2%80%AC%E2%80%8F",
                "%F0%9F%98%80",
                "%00",
                "a%00b",
                "%FF%FE",
                "rule%3A%22NMR%20999%22",
                "45(1)bis");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void answersWhateverTheAddressAsks(String text) throws Exception {
        for (String more : List.of("", "&kind=rule&from=-1", "&from=99999999&order=%00&rule=%00")) {
            String html = site.html("/en/search?text=" + text + more);
            PlainPage.check(html, Language.EN);
            assertThat(html).doesNotContain("\u0000", "search.page.", "Exception");
        }
    }
}
