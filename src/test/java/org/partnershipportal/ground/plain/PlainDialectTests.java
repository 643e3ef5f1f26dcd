package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

@DisplayName("A record's text on a page without script")
class PlainDialectTests {

    private static final SpringTemplateEngine PAGES = pages(new PlainDialect());

    @Test
    void isWrittenLiterally() {
        assertThat(drawn("<p p:text=\"${text}\"></p>", "<script>&amp;</script>", "en"))
                .isEqualTo("<p>&lt;script&gt;&amp;amp;&lt;/script&gt;</p>");
    }

    @Test
    void carriesItsLanguageAndDirectionWhereThePageHasAnother() {
        assertThat(drawn("<p p:text=\"${text}\"></p>", "السجون", "ar"))
                .isEqualTo("<p lang=\"ar\" dir=\"rtl\">السجون</p>");
        assertThat(drawn("<p p:text=\"${text}\"></p>", "Prisons", "en-GB")).isEqualTo("<p>Prisons</p>");
    }

    @Test
    void leavesTheWritingToAnotherWhereOnlyItsLanguageIsAsked() {
        assertThat(drawn("<p p:lang=\"${text}\">words</p>", "Prison", "fr"))
                .isEqualTo("<p lang=\"fr\" dir=\"ltr\">words</p>");
    }

    @Test
    void isNotWrittenWhereThereIsNone() {
        assertThat(drawn("<p p:text=\"${nothing}\"></p>", "Prison", "fr")).isEqualTo("<p></p>");
    }

    @Test
    void saysWhereRecordsAreSamplesThatTheyAreAndElsewhereNothing() {
        SpringTemplateEngine sample = pages(new PlainDialect(() -> true));
        for (Language language : Language.values()) {
            Context page = new Context(Locale.ROOT, Map.of(Page.NAME, new Page(language, "/", "", true)));
            assertThat(sample.process("<p p:sample>Samples.</p>", page))
                    .isEqualTo("<p>" + Translations.standard().text(language, "plain.layout.sample") + "</p>");
        }
        assertThat(drawn("<p p:sample>Samples.</p>", "Prison", "fr")).isEmpty();
    }

    private static String drawn(String template, String text, String language) {
        Context page = new Context(
                Locale.ROOT,
                Map.of("text", new LocalizedText(text, language), Page.NAME, new Page(Language.EN, "/", "", true)));
        return PAGES.process(template, page);
    }

    private static SpringTemplateEngine pages(PlainDialect dialect) {
        SpringTemplateEngine pages = new SpringTemplateEngine();
        pages.setTemplateResolver(new StringTemplateResolver());
        pages.addDialect(dialect);
        return pages;
    }
}
