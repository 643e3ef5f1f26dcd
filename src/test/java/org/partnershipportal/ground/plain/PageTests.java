package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Sentence;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;

class PageTests {

    /** Half past midnight in Geneva, the day before in London. */
    private static final Instant NIGHT = Instant.parse("2026-11-26T23:30:15Z");

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/calls, /calls",
        "/calls/1/questions, /calls",
        "/reports, /reports",
        "/inputs/1, /calls",
        "/partnerships/2, /partnerships",
        "/organisations, /organisations",
        "/states/ECU, /states",
        "/practices/1, /practices",
        "/challenges/1, /practices",
        "/trainings, /practices",
        "/certificates, /practices",
        "/rules/tokyo-8, /practices",
        "/callsigns, ''",
        "/help, ''"
    })
    void saysInWhichSectionItStands(String path, String section) {
        assertThat(at(path, "").sections().stream()
                        .filter(Page.Section::current)
                        .map(Page.Section::path))
                .isEqualTo(section.isEmpty() ? List.of() : List.of(section));
    }

    @ParameterizedTest
    @CsvSource({
        "/practices/1, /practices",
        "/challenges/1, /challenges",
        "/certificates, /trainings",
        "/rules/tokyo-8, /rules",
        "/groups, ''",
        "/, ''"
    })
    void saysWhichOfThoseThatShareAnEntryItIs(String path, String section) {
        List<Page.Section> siblings = at(path, "").siblings();
        assertThat(siblings).hasSize(section.isEmpty() ? 0 : 4);
        assertThat(siblings.stream().filter(Page.Section::current).map(Page.Section::path))
                .isEqualTo(section.isEmpty() ? List.of() : List.of(section));
    }

    @Test
    void standsInNoSectionWhereItSaysThatSomethingFailed() {
        Model model = new ConcurrentModel();
        Page.failed(model, Language.AR);
        Page page = (Page) Objects.requireNonNull(model.getAttribute(Page.NAME));
        assertThat(page).isEqualTo(new Page(Language.AR, "/", "", false));
        assertThat(page.sections()).noneMatch(Page.Section::current);
        assertThat(page.dir()).isEqualTo("rtl");
    }

    @Test
    void leadsToItselfInTheOtherLanguages() {
        assertThat(at("/calls", "").languages())
                .hasSize(6)
                .contains(
                        new Page.Link("fr", "ltr", "Français", "/fr/calls", "/fr/calls?choose", false),
                        new Page.Link("en", "ltr", "English", "/en/calls", "/en/calls?choose", true));
        assertThat(at("/calls", "text=a").languages())
                .contains(new Page.Link("ar", "rtl", "العربية", "/ar/calls?text=a", "/ar/calls?text=a&choose", false));
    }

    @Test
    void saysWhichLanguageItIsInAndRemembersWhichIsChosen() {
        assertThat(at("/calls", "a=b").languages())
                .extracting(Page.Link::html)
                .contains(
                        "<li><a rel=\"nofollow\" href=\"/fr/calls?a=b&amp;choose\" hreflang=\"fr\" lang=\"fr\""
                                + " dir=\"ltr\">Français</a></li>",
                        "<li><a rel=\"nofollow\" href=\"/en/calls?a=b&amp;choose\" hreflang=\"en\" lang=\"en\""
                                + " dir=\"ltr\" aria-current=\"true\">English</a></li>");
    }

    @Test
    void isEnglishWhereTheAddressSaysNoLanguage() {
        Model model = new ConcurrentModel();
        assertThat(Page.show(model, "xx", "/calls")).isEqualTo(new Page(Language.EN, "/calls", "", true));
        assertThat(Page.show(model, "zh", "/calls", "a=b"))
                .isEqualTo(new Page(Language.ZH, "/calls", "a=b", true))
                .isEqualTo(model.getAttribute(Page.NAME));
    }

    @Test
    void leadsThroughTheSignInBackToItself() {
        Page page = at("/", "");
        assertThat(page.signInFor("/calls/1?a=b"))
                .isEqualTo("/oauth2/authorization/keycloak?lang=en&then=%2Fen%2Fcalls%2F1%3Fa%3Db");
        assertThat(page.signInTo("/app/me/home"))
                .isEqualTo("/oauth2/authorization/keycloak?lang=en&then=%2Fapp%2Fme%2Fhome");
        assertThat(page.register()).isEqualTo("/en/register");
        assertThat(page.registerFor("/i/start/1")).isEqualTo("/en/register?then=%2Fen%2Fi%2Fstart%2F1");
        assertThat(page.to("/calls")).isEqualTo("/en/calls");
        assertThat(Page.inApplication("me", "inputs/1")).isEqualTo("/app/me/inputs/1");
    }

    @Test
    @DisplayName("R14.1 a moment is shown in Geneva's time")
    void showsMomentsInGenevasTime() {
        Page page = at("/", "");
        assertThat(page.date(NIGHT)).isEqualTo(page.date(LocalDate.of(2026, 11, 27)));
        assertThat(page.time(NIGHT)).contains("00:30");
        assertThat(page.moment(NIGHT)).contains("27 November 2026").contains("00:30:15");
        assertThat(page.say(Sentence.of("shared.period.open", NIGHT))).contains("00:30:15");
    }

    @Test
    void saysWhetherAPeriodEnds() {
        Page page = at("/", "");
        LocalDate starts = LocalDate.of(2026, 1, 1);
        assertThat(page.period(new Period(starts, null))).isEqualTo("from 1 January 2026");
        assertThat(page.period(new Period(starts, LocalDate.of(2027, 1, 1))))
                .isEqualTo("1 January 2026 – 1 January 2027");
    }

    @ParameterizedTest
    @CsvSource({"en, false", "en-GB, false", "fr, true", "qu, true"})
    void saysWhetherATextIsInAnotherLanguage(String language, boolean differs) {
        assertThat(at("/", "").differs(new LocalizedText("text", language))).isEqualTo(differs);
    }

    @Test
    void writesNumbersSizesNamesAndListsForItsReader() {
        Page page = new Page(Language.FR, "/", "", true);
        assertThat(page.number(1234567)).matches("1.234.567");
        assertThat(page.size(1024 * 1024)).contains("Mo");
        assertThat(page.languageName("es")).isEqualTo("espagnol");
        assertThat(page.list(List.of("a", "b", "c"))).isEqualTo("a, b et c");
        assertThat(page.lang()).isEqualTo("fr");
    }

    private static Page at(String path, String query) {
        return new Page(Language.EN, path, query, true);
    }
}
