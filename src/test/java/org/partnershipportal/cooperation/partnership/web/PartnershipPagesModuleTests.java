package org.partnershipportal.cooperation.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.cooperation.partnership.AnswerInvitation;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.InviteParty;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.Part;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipNumber;
import org.partnershipportal.cooperation.partnership.PartnershipSpread;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.PublishPartnership;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RegionalGroup;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-01, UC-PUB-03: what visitors read of partnerships. */
@PortalModuleTest
class PartnershipPagesModuleTests {

    private static final CountryCode ECUADOR = new CountryCode("ECU");

    @Autowired
    OrganisationStage records;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Parties parties;

    @Autowired
    JdbcClient jdbc;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Site site;
    private OrganisationStage.Founded ministry;
    private OrganisationStage.Founded network;

    @BeforeEach
    void twoOrganisations() {
        site = new Site(context);
        ministry = records.listed(profile("Ministry " + unique, OrganisationType.MINISTRY));
        network = records.listed(profile("Network " + unique, OrganisationType.NATIONAL_NGO));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAPublishedPartnershipInEveryLanguage(Language language) throws Exception {
        PartnershipNumber number = published("Madres " + unique, "es", true);
        String html = site.html("/" + language.tag() + "/partnerships/" + number);
        PlainPage.check(html, language);
        assertThat(html)
                .contains("Madres " + unique, "Ministry " + unique, "Network " + unique, "No office yet")
                .contains("<svg viewBox=\"0 0 132 132\" role=\"img\" aria-label=\"")
                .contains("hreflang=\"ru\" href=\"/ru/partnerships/" + number + "\"")
                .contains(RuleSets.standard()
                        .find(new RuleRef("BANGKOK", 64))
                        .orElseThrow()
                        .headings()
                        .in(language));
        String list = site.html("/" + language.tag() + "/partnerships?text=" + unique);
        PlainPage.check(list, language);
        assertThat(list).contains("Madres " + unique);
        PlainPage.check(site.html("/" + language.tag() + "/"), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesModePeriodAndTheDayOfPublicationAmongTheFacts(Language language) throws Exception {
        PartnershipNumber number = published("Facts " + unique, "en", true);
        String facts = site.html("/" + language.tag() + "/partnerships/" + number)
                .replaceFirst("(?s).*<dl class=\"facts\">(.*?)</dl>.*", "$1");
        PartnershipDetails details = partnerships.details(Actor.visitor(), number);
        String starts = Formats.date(LocalDate.of(2027, 1, 1), language);
        String ends = Formats.date(LocalDate.of(2028, 12, 31), language);

        assertThat(facts)
                .contains(fact(language, "partnership.form.mode", say(language, "partnership.mode.national")))
                .contains(
                        fact(language, "partnership.page.period", say(language, "shared.period.closed", starts, ends)))
                .contains(fact(
                        language,
                        "partnership.public.published",
                        Formats.date(
                                details.timeLine().stream()
                                        .filter(moment -> moment.what() == PartnershipDetails.Moment.Kind.PUBLISHED)
                                        .findFirst()
                                        .orElseThrow()
                                        .at(),
                                Reader.GENEVA,
                                language)));
    }

    private static String fact(Language language, String term, String value) {
        return "<dt>" + say(language, term) + "</dt><dd>" + value + "</dd>";
    }

    private static String say(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }

    @Test
    @DisplayName("R15.2 a party that chose not to be named appears as one of its group")
    void namesNobodyWhoDidNotChooseSo() throws Exception {
        PartnershipNumber number = published("Mothers " + unique, "en", false);
        assertThat(site.html("/en/partnerships/" + number))
                .contains("a civil society organisation", "Ministry " + unique)
                .doesNotContain("Network " + unique, network.id().toString());
        assertThat(site.html("/en/partnerships?text=" + unique)).doesNotContain("Network " + unique);
        assertThat(site.html("/en/partnerships.csv?text=" + unique)).doesNotContain("Network " + unique);
    }

    @Test
    void namesTheLeadAndDrawsWhoTakesPartInEachRow() throws Exception {
        published("Row " + unique, "en", false);
        assertThat(site.html("/en/partnerships?text=" + unique))
                .contains("<b>" + say(Language.EN, "partnership.public.lead") + "</b> <span>Ministry " + unique)
                .containsPattern("<svg viewBox=\"0 0 132 132\" aria-hidden=\"true\"><path class=\"on\" d=\"M72[^>]*>"
                        + "<path class=\"off\" d=\"M113[^>]*><path class=\"on\"");
    }

    @Test
    void ordersTheListByTitleWhereTheAddressSaysSo() throws Exception {
        published("Beta " + unique, "en", true);
        published("Alpha " + unique, "en", true);
        published("Gamma " + unique, "en", true);
        assertThat(site.html("/en/partnerships?text=" + unique))
                .containsSubsequence("Gamma " + unique, "Alpha " + unique, "Beta " + unique)
                .contains("href=\"/en/partnerships?text=" + unique + "&amp;order=title\"");
        assertThat(site.html("/en/partnerships?order=title&text=" + unique))
                .containsSubsequence("Alpha " + unique, "Beta " + unique, "Gamma " + unique)
                .contains("href=\"/fr/partnerships?text=" + unique + "&amp;order=title\"");
        assertThat(site.html("/en/partnerships?order=%00&text=" + unique)).contains("Gamma " + unique);
    }

    @Test
    @DisplayName("R0.1 the home page counts published partnerships only")
    void countsPublishedPartnershipsOnly() throws Exception {
        long before = counted();
        agreed("Agreed " + unique, "en", true);
        assertThat(counted()).isEqualTo(before);
        published("Counted " + unique, "en", true);
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("R0.2 the chart of published partnerships counts no others, and its file says the same")
    void drawsWherePublishedPartnershipsWork() throws Exception {
        published("First " + unique, "en", true);
        published("Second " + unique, "en", true);
        published("Third " + unique, "en", true);
        PartnershipSpread before = partnerships.spread(Actor.visitor());
        agreed("Agreed " + unique, "en", true);
        assertThat(partnerships.spread(Actor.visitor())).isEqualTo(before);
        assertThat(partnerships.spread(records.owner(ministry)))
                .as("whoever asks")
                .isEqualTo(before);
        published("Fourth " + unique, "en", true);
        PartnershipSpread now = partnerships.spread(Actor.visitor());
        assertThat(now.total()).isEqualTo(before.total() + 1);
        assertThat(now.of(RegionalGroup.GRULAC)).isEqualTo(before.of(RegionalGroup.GRULAC) + 1);
        assertThat(now.of(RegionalGroup.AFRICAN)).isEqualTo(before.of(RegionalGroup.AFRICAN));
        assertThat(now.of(Mode.NATIONAL)).isEqualTo(before.of(Mode.NATIONAL) + 1);
        assertThat(now.withoutRegion()).isEqualTo(before.withoutRegion());
        assertThat(Statements.sentBy(() -> partnerships.spread(Actor.visitor())))
                .isEqualTo(2);

        for (Language language : Language.values()) {
            String page = site.html("/" + language.tag() + "/partnerships");
            PlainPage.check(page, language);
            assertThat(page)
                    .contains(
                            "class=\"card chart\"",
                            say(language, "taxonomy.regional-group.grulac"),
                            say(language, "partnership.mode.national"),
                            "href=\"/" + language.tag() + "/partnerships/figures.csv\"");
        }
        assertThat(site.html("/en/partnerships/figures.csv"))
                .contains("\"" + say(Language.EN, "partnership.chart.regions") + "\",\""
                        + say(Language.EN, "taxonomy.regional-group.grulac") + "\",\""
                        + now.of(RegionalGroup.GRULAC) + "\"");
        assertThat(site.html("/en/partnerships?text=" + unique))
                .as("what is filtered is counted by its list")
                .doesNotContain("card chart");
    }

    @Test
    void countsAPartnershipInEachRegionOfItsStatesAndOnceInEach() {
        PartnershipSpread before = partnerships.spread(Actor.visitor());
        PartnershipId id = agreed("Regions " + unique, "en", true);
        publish(id);
        for (String country : List.of("BOL", "KEN", "ZMB")) {
            jdbc.sql("INSERT INTO partnership_states (partnership_id, country) VALUES (:id, :country)")
                    .param("id", UuidBytes.of(id.value()))
                    .param("country", country)
                    .update();
        }
        PartnershipSpread now = partnerships.spread(Actor.visitor());
        assertThat(now.total()).isEqualTo(before.total() + 1);
        assertThat(now.of(RegionalGroup.GRULAC)).as("two of its States").isEqualTo(before.of(RegionalGroup.GRULAC) + 1);
        assertThat(now.of(RegionalGroup.AFRICAN)).isEqualTo(before.of(RegionalGroup.AFRICAN) + 1);
        assertThat(now.withoutRegion()).isEqualTo(before.withoutRegion());
    }

    @Test
    void tellsEachDayOnceOnItsTimeLine() throws Exception {
        PartnershipNumber number = published("Days " + unique, "en", true);
        PartnershipDetails details = partnerships.details(Actor.visitor(), number);
        assertThat(details.timeLine()).hasSizeGreaterThan(1);
        String line =
                site.html("/en/partnerships/" + number).replaceFirst("(?s).*<ol class=\"plain tl(.*?)</ol>.*", "$1");
        List<PartnershipDetails.Day> days = PartnershipDetails.byDay(details.timeLine(), Reader.GENEVA);
        assertThat(line.split("<li>", -1)).hasSize(days.size() + 1);
        for (PartnershipDetails.Day day : days) {
            assertThat(line).containsOnlyOnce(Formats.date(day.day(), Language.EN));
        }
    }

    private long counted() throws Exception {
        Matcher found =
                Pattern.compile("<b>([0-9,]+)</b> <span>partnerships?</span>").matcher(site.html("/en/"));
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1).replace(",", ""));
    }

    @Test
    @DisplayName("R0.1 an unpublished partnership answers like none")
    void answersForAnUnpublishedPartnershipAsForNone() throws Exception {
        PartnershipId agreed = agreed("Unpublished " + unique, "en", true);
        PartnershipNumber number = details(agreed).number();
        MockHttpServletResponse unknown = site.answer("/en/partnerships/PA-22222222");
        for (String reference : List.of(number.toString(), agreed.toString(), "no-number", UUID.randomUUID() + "")) {
            MockHttpServletResponse unseen = site.answer("/en/partnerships/" + reference);
            assertThat(unseen.getStatus()).isEqualTo(404).isEqualTo(unknown.getStatus());
            assertThat(unseen.getContentAsString()).isEqualTo(unknown.getContentAsString());
            assertThat(unseen.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        }
        assertThat(site.html("/en/partnerships?text=" + unique)).contains("No partnerships found");
        assertThat(site.html("/en/partnerships.csv?text=" + unique)).doesNotContain(unique);
        assertThat(site.html("/en/")).doesNotContain("Unpublished " + unique);
    }

    @Test
    void findsItByItsIdAndWhateverTheCaseOfItsNumber() throws Exception {
        PartnershipNumber number = published("Found " + unique, "en", true);
        PartnershipId id = partnerships.details(Actor.visitor(), number).id();
        String page = site.html("/en/partnerships/" + number);
        assertThat(site.html("/en/partnerships/" + id)).isEqualTo(page);
        assertThat(site.html("/en/partnerships/" + number.toString().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(page);
    }

    @Test
    void narrowsTheListAsTheAddressSays() throws Exception {
        published("Narrow " + unique, "en", true);
        String here = "/en/partnerships?text=narrow%20" + unique;
        assertThat(site.html(here)).contains("1 partnership<");
        assertThat(site.html(here + "&group=civil-society&country=ECU&rule=BR%2064&mode=national&status=published"))
                .contains("1 partnership<");
        assertThat(site.html(here + "&rule=NMR%2045")).contains("No partnerships found");
        assertThat(site.html(here + "&country=ZMB")).contains("No partnerships found");
        assertThat(site.html(here + "&mode=bilateral")).contains("No partnerships found");
        assertThat(site.html(here + "&status=ended")).contains("No partnerships found");
        assertThat(site.html(here + "&status=inactive")).contains("No partnerships found");
    }

    @Test
    @DisplayName("R6.2 names the field and the cure for a rule that does not exist")
    void saysWhatIsWrongWithARule() throws Exception {
        assertThat(site.html("/en/partnerships?rule=Mandela%20123"))
                .contains("aria-invalid=\"true\"", "end at 122", "value=\"Mandela 123\"");
    }

    @Test
    void keepsTextsAsTextsOnThePageAndInTheFile() throws Exception {
        PartnershipNumber number = published("=1+1 <script>x</script> " + unique, "en", true);
        assertThat(site.html("/en/partnerships/" + number))
                .doesNotContain("<script")
                .contains("=1+1 &lt;script&gt;");
        assertThat(site.html("/en/partnerships.csv?text=" + unique))
                .startsWith("\uFEFF")
                .contains("\"'=1+1 <script>x</script> " + unique + "\"", "\"2027-01-01\"", "\"ECU\"")
                .hasLineCount(2);
    }

    private PartnershipNumber published(String title, String language, boolean named) {
        return publish(agreed(title, language, named));
    }

    private PartnershipNumber publish(PartnershipId id) {
        partnerships.publish(
                records.owner(ministry),
                new PublishPartnership(
                        id, details(id).edition(), true, Map.of(StakeholderGroup.NHRI, "No office yet"), "en"));
        return details(id).number();
    }

    private PartnershipId agreed(String title, String language, boolean named) {
        Actor lead = records.owner(ministry);
        PartnershipId id = partnerships.register(
                lead, new RegisterPartnership(UUID.randomUUID(), title, "", Mode.NATIONAL, language));
        partnerships.edit(
                lead,
                new EditPartnership(
                        id,
                        details(id).edition(),
                        title,
                        "Learn how mothers can serve sentences at home",
                        Mode.NATIONAL,
                        language,
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        Set.of(ECUADOR),
                        Set.of(Themes.standard().all().getFirst().code()),
                        Set.of(new RuleRef("BANGKOK", 64)),
                        Set.of("16.3")));
        parties.invite(lead, new InviteParty(id, network.id(), "", Part.ADVISORY));
        parties.send(lead, id);
        PartnershipDetails read = partnerships.details(records.owner(network), id);
        parties.accept(
                records.owner(network),
                new AnswerInvitation(id, read.own().orElseThrow().id(), read.terms(), named));
        return id;
    }

    private PartnershipDetails details(PartnershipId id) {
        return partnerships.details(records.owner(ministry), id);
    }

    private static OrganisationProfile profile(String name, OrganisationType type) {
        return new OrganisationProfile(
                name, "en", type, ECUADOR, false, "Works on detention", "office@example.org", "");
    }
}
