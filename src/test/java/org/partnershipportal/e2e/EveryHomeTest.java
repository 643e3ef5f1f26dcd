package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipportal.ground.shared.CanonicalJson;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import tools.jackson.databind.JsonNode;

/**
 * Every sample account signs in and finds on its home what the story says waits for it, by the title of the record: what no
 * other journey changes, and what stands first however much they add.
 */
@DisplayName("UC-HOME-01: a run of all accounts")
class EveryHomeTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String CITED = "input:r";

    private final Map<String, JsonNode> inputs = records("story/inputs");
    private final Map<String, JsonNode> organisations = records("story/organisations");
    private final Map<String, JsonNode> partnerships = records("story/partnerships");
    private final Map<String, JsonNode> recommendations = records("story/recommendations");
    private final Map<String, JsonNode> commitments = records("story/commitments");
    private final Map<String, JsonNode> reports = records("story/reports");
    private final Map<String, JsonNode> groups = records("story/workinggroups");

    @Test
    @DisplayName("each finds what waits by title, on a page that violates nothing")
    void findsWhatWaitsByTitle() {
        Map<String, List<JsonNode>> byAccount = lines("/sample/sees.jsonl").stream()
                .filter(EveryHomeTest::isAsserted)
                .collect(Collectors.groupingBy(
                        row -> row.path("account").asString(), LinkedHashMap::new, Collectors.toList()));
        assertThat(byAccount).hasSizeGreaterThan(12);
        byAccount.forEach((account, rows) -> {
            Page page = browser.window(Language.EN);
            browser.signIn(page, account, address(rows.getFirst()));
            assertThat(page.locator("h1").count()).as(account).isOne();
            String home = page.locator("main").innerText();
            rows.stream()
                    .filter(row -> isActed(page, row))
                    .forEach(row -> assertThat(home)
                            .as(account + ": " + row.path("text").asString())
                            .contains(title(row.path("ref").asString())));
            assertThat(browser.violations(page)).as(account).isEmpty();
            browser.closeWindows();
        });
    }

    @Test
    @DisplayName("the staff whom nothing may wait for find their next steps")
    void leadsStaffOn() {
        for (String account : List.of("auditor", "custodian", "fund", "admin")) {
            Page page = browser.window(Language.EN);
            browser.signIn(page, account, "/app/staff/home");
            assertThat(page.locator("main").innerText())
                    .as(account)
                    .contains(Translations.standard().text(Language.EN, "home.next.heading"));
            assertThat(browser.violations(page)).as(account).isEmpty();
            browser.closeWindows();
        }
    }

    @Test
    @DisplayName("Who acts: the administrator finds the staff role without effect, and what to correct in Keycloak")
    void tellsTheAdministratorOfARoleWithoutEffect() {
        Page member = browser.window(Language.EN);
        browser.signIn(member, "gov-zm", "/app/");
        assertThat(member.url()).as("whom Keycloak makes a moderator").doesNotContain("/app/staff");
        Page page = browser.window(Language.EN);
        browser.signIn(page, "admin", "/app/staff/home");
        assertThat(page.locator("main").innerText())
                .contains(
                        Translations.standard().text(Language.EN, "administration.staff.void"),
                        Translations.standard().text(Language.EN, "access.staff-void.of-state"));
        browser.closeWindows();
    }

    /** What waits, and what a report cites; the rest can be followed by newer lines of other journeys. */
    private static boolean isAsserted(JsonNode row) {
        return row.path("kind").asString().equals("now")
                || row.path("ref").asString().startsWith(CITED);
    }

    private static String address(JsonNode row) {
        return switch (row.path("as").asString()) {
            case "staff" -> "/app/staff/home";
            case "me" -> "/app/me/home";
            default -> "/app/";
        };
    }

    /** Whether the page is the home of whom the row is about: an account of two organisations lands at one of them. */
    private boolean isActed(Page page, JsonNode row) {
        JsonNode organisation = organisations.get(row.path("as").asString());
        return organisation == null
                || page.locator("header .acting .name")
                        .textContent()
                        .equals(organisation.path("name").asString());
    }

    private String title(String ref) {
        String key = ref.substring(ref.indexOf(':') + 1);
        return switch (ref.substring(0, ref.indexOf(':'))) {
            case "organisation" -> named(organisations, key).path("name").asString();
            case "partnership" -> named(partnerships, key).path("title").asString();
            case "commitment" -> named(commitments, key).path("title").asString();
            case "group" -> named(groups, key).path("title").asString();
            case "decision" -> named(groups, group(key)).path("title").asString();
            // A group and the organisation that asked for a seat in it.
            case "seat" ->
                named(groups, key.substring(0, key.indexOf(' '))).path("title").asString();
            case "recommendation" -> named(recommendations, key).path("symbol").asString();
            case "report" -> callTitle(key.replace("report-", ""));
            case "input" ->
                ref.startsWith(CITED)
                        ? named(reports, "report-" + call(key)).path("title").asString()
                        : callTitle(call(key));
            default -> callTitle(key);
        };
    }

    /** The group of which a meeting made the decision. */
    private static String group(String decision) {
        return lines("/sample/story/meetings.jsonl").stream()
                .filter(meeting -> meeting.path("steps")
                        .valueStream()
                        .anyMatch(step -> step.path("decision").asString("").equals(decision)))
                .findFirst()
                .orElseThrow()
                .path("group")
                .asString();
    }

    private String call(String input) {
        return named(inputs, input).path("call").asString();
    }

    private static String callTitle(String code) {
        return CanonicalJson.read(text("/sample/" + code + ".json"))
                .path("title")
                .path("en")
                .asString();
    }

    private static JsonNode named(Map<String, JsonNode> records, String key) {
        return Objects.requireNonNull(records.get(key), key);
    }

    private static Map<String, JsonNode> records(String name) {
        return lines("/sample/" + name + ".jsonl").stream()
                .collect(Collectors.toMap(record -> record.path("key").asString(), record -> record));
    }

    private static List<JsonNode> lines(String resource) {
        return text(resource).lines().map(CanonicalJson::read).toList();
    }

    private static String text(String resource) {
        try (InputStream read = EveryHomeTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(read, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
