package org.partnershipportal.overview.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;

class HtmlPageTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsWhoeverRunsNoScriptToThePlainPages(Language language) {
        Document page = Document.createShell("");
        page.body().appendElement("div").attr("id", "outlet");

        HtmlPage.withoutScript(page, language);

        Element first = page.body().child(0);
        assertThat(first.tagName()).as("above what stays empty").isEqualTo("noscript");
        assertThat(first.select("a").attr("href")).isEqualTo("/" + language.tag() + "/calls");
        assertThat(first.text()).doesNotContain("shell.").contains("JavaScript");
    }
}
