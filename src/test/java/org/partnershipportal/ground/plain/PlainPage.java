package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.partnershipportal.ground.shared.Language;

/** What holds for every public page (issue 2, section 8; design.md, section 7). */
public final class PlainPage {

    public static final int LARGEST = 60 * 1024;

    private PlainPage() {}

    public static void check(String html, Language language) {
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LARGEST);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">")
                .contains("href=\"#main\"", "<main class=\"main\" id=\"main\"", "<footer", "<header")
                .doesNotContain("<script", "javascript:", "onclick", "@font-face", "url(", "<img")
                .doesNotContain("??")
                .doesNotContainPattern(
                        "(publicsite|plain|shared|organisation|partnership|access|uikit|taxonomy)\\.[a-z]")
                .doesNotContain(" th:", "<th:", " p:", "[[", " style=")
                .doesNotContainPattern("(margin|padding|border)-(left|right)|text-align: ?(left|right)");
        assertThat(html).containsOnlyOnce("<h1").containsOnlyOnce("<style>");
        for (Language other : Language.values()) {
            assertThat(html).contains("lang=\"" + other.tag() + "\"").contains(">" + other.nativeName() + "</a>");
        }
    }
}
