package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/** Every email the portal can send, in each language, as its reader meets it: as text and as HTML. */
@DisplayName("An email of each kind")
class MailKindsTests {

    private static final String ADDRESS = "https://portal.example/app/me/x?a=1&b=2";
    private static final List<String> OTHERS = List.of("invitation", "registration", "has-account").stream()
            .map(kind -> "notification.mail." + kind)
            .toList();
    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z-]+\\.[a-z.-]+[a-z]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9a-z]");

    static Stream<String> kinds() {
        return Stream.concat(new Messages().all().stream().map(Message::key), OTHERS.stream());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysTheSameAsTextAndAsHtmlInEveryLanguage(String kind) {
        List<String> subjects = new ArrayList<>();
        for (Language language : Language.values()) {
            Mail mail = mail(language, kind);
            subjects.add(mail.subject());
            assertThat(mail.subject())
                    .as("%s %s", kind, language)
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .hasSizeLessThan(140)
                    .doesNotContain("\n");
            for (String said : List.of(mail.text(), mail.html().replace("&amp;", "&"))) {
                assertThat(said)
                        .as("%s %s", kind, language)
                        .contains(
                                ADDRESS,
                                word(language, "plain.portal.name"),
                                word(language, "notification.mail.portal"),
                                word(language, "notification.mail.reply"),
                                word(language, "plain.layout.not-endorsed"));
                assertThat(readable(said)).doesNotContainPattern(KEY).doesNotContainPattern(PLACEHOLDER);
            }
            assertThat(mail.html())
                    .as("%s %s", kind, language)
                    .contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">")
                    .contains("<h1>" + mail.subject().replace("'", "&#39;"))
                    .containsOnlyOnce("class=\"button\"");
        }
        assertThat(subjects).as("nothing is left in English").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesNoRecord(String kind) {
        assertThat(Translations.standard().text(Language.EN, kind)).doesNotContain("{");
    }

    /** What stands between the tags and is no address. */
    private static String readable(String said) {
        return said.replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("https?://\\S+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Mail mail(Language language, String kind) {
        String link = OTHERS.contains(kind) ? kind + "-open" : kind;
        return new MailPage(language, word(language, kind), List.of(new MailPage.Item(word(language, link), ADDRESS)))
                .foot(word(language, "notification.mail.why"))
                .mail("x@example.org");
    }

    private static String word(Language language, String key) {
        return Translations.standard().text(language, key);
    }
}
