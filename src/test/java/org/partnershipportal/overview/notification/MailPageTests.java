package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;

class MailPageTests {

    @Test
    void saysTheSameInTextAndHtml() {
        Mail mail = page(Language.EN, "Your organisation has been invited to a partnership")
                .mail("someone@example.org");
        assertThat(mail.text())
                .contains("Your organisation has been invited to a partnership\nhttps://portal.example/app/me/x")
                .contains("Choose\nhttps://portal.example/app/me/mail");
        assertThat(mail.html())
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<h1>Your organisation has been invited to a partnership</h1>")
                .contains("href=\"https://portal.example/app/me/x\">Open in the portal</a>")
                .contains("href=\"https://portal.example/app/me/mail\"");
    }

    @Test
    void runsFromRightToLeftInArabic() {
        assertThat(page(Language.AR, "دُعيت منظمتك إلى شراكة")
                        .mail("x@example.org")
                        .html())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("دُعيت منظمتك إلى شراكة");
    }

    @Test
    void asksNothingFromElsewhere() {
        assertThat(page(Language.EN, "a").mail("x@example.org").html())
                .doesNotContain("<img")
                .doesNotContain("src=")
                .doesNotContain("<script")
                .doesNotContain("<link");
    }

    @Test
    void letsNoMarkupThrough() {
        assertThat(page(Language.FR, "<script>&\"").mail("x@example.org").html())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;&amp;&quot;");
    }

    @Test
    void saysUntilWhenBesideWhatIsDueOnly() {
        Mail mail = new MailPage(
                        Language.EN,
                        "You have 2 new notifications",
                        List.of(
                                new MailPage.Item("One", "Until <noon>", "https://portal.example/app/me/x"),
                                new MailPage.Item("Two", "https://portal.example/app/me/y")))
                .mail("x@example.org");
        assertThat(mail.text())
                .contains("One\nUntil <noon>\nhttps://portal.example/app/me/x\n\nTwo\nhttps://portal.example/app/me/y");
        assertThat(mail.html())
                .contains("One</a><br><span class=\"until\">Until &lt;noon&gt;</span></li>")
                .contains("Two</a></li>");
    }

    private static MailPage page(Language language, String sentence) {
        return new MailPage(language, sentence, List.of(new MailPage.Item(sentence, "https://portal.example/app/me/x")))
                .foot("Choose", "https://portal.example/app/me/mail");
    }
}
