package org.partnershipportal.e2e;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the signed-in portal, open in a session of a browser but drawn by none: it asks what a browser asks, rows of tables
 * included, and receives all that the portal sends. Who looks for words that must not be sent need not draw them.
 */
final class UndrawnPage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String APPLICATION = Browser.PORTAL + "/app/";
    /** By which a table asks for its rows. */
    private static final String ROWS = "setViewportRange";

    private static final int OK = 200;
    /** More than any list shows at a time. */
    private static final int ALL_ROWS = 1_000;

    private final APIRequestContext requests;
    private final String key;
    private final int page;
    private int answered;
    private int asked;

    /** @param first a page that the session may open, such as {@code me/home} */
    UndrawnPage(APIRequestContext requests, String first) {
        this.requests = requests;
        APIResponse answer = requests.get(APPLICATION + "?v-r=init&location="
                + URLEncoder.encode(first, StandardCharsets.UTF_8) + "&query=&v-tzid=Europe/Zurich&v-tzo=-60");
        JsonNode opened = JSON.readTree(answer.text()).path("appConfig");
        this.page = opened.path("v-uiId").asInt();
        this.key = opened.path("uidl").path("Vaadin-Security-Key").asString();
        this.answered = opened.path("uidl").path("syncId").asInt();
    }

    /** Goes to another page, by what follows {@code /app/}. */
    Asking.Answer goTo(String route) {
        int query = route.indexOf('?');
        JsonNode first = ask(Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        query < 0 ? route : route.substring(0, query),
                        "query",
                        query < 0 ? "" : route.substring(query + 1),
                        "appShellTitle",
                        "",
                        "trigger",
                        "")));
        List<JsonNode> received = new ArrayList<>(List.of(first));
        for (int table : tables(first)) {
            received.add(ask(Map.of(
                    "type",
                    "publishedEventHandler",
                    "node",
                    table,
                    "templateEventMethodName",
                    ROWS,
                    "templateEventMethodArgs",
                    List.of(0, ALL_ROWS),
                    "promise",
                    -1)));
        }
        // The texts beside the answers as they are, where a quotation mark in a text is written otherwise.
        return new Asking.Answer(
                received.stream().flatMap(UndrawnPage::texts).collect(Collectors.joining(" ")), received.toString());
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(UndrawnPage::texts);
    }

    private static Set<Integer> tables(JsonNode answer) {
        Set<Integer> tables = new TreeSet<>();
        for (JsonNode change : answer.path("changes")) {
            for (JsonNode added : change.path("add")) {
                if (added.asString("").equals(ROWS)) {
                    tables.add(change.path("node").asInt());
                }
            }
        }
        return tables;
    }

    private JsonNode ask(Map<String, Object> call) {
        APIResponse response = requests.post(
                APPLICATION + "?v-r=uidl&v-uiId=" + page,
                RequestOptions.create()
                        .setHeader("Content-Type", "application/json; charset=UTF-8")
                        .setData(JSON.writeValueAsString(Map.of(
                                "csrfToken", key,
                                "rpc", List.of(call),
                                "syncId", answered,
                                "clientId", asked))));
        JsonNode answer = JSON.readTree(response.text());
        if (response.status() != OK || answer.path("changes").isMissingNode()) {
            throw new IllegalStateException(call + " is answered " + response.status() + " "
                    + response.text().substring(0, Math.min(300, response.text().length())));
        }
        answered = answer.path("syncId").asInt();
        asked = answer.path("clientId").asInt();
        return answer;
    }
}
