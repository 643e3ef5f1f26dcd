package org.partnershipportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed-in person with a page open, without a browser: Keycloak's form is filled in, and then everything is asked of the
 * portal that a browser asks for, so that the server holds the same state of the page.
 */
final class SignedInSession {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*login-actions/authenticate[^\"]*)\"");

    private final HttpClient http;
    private final String application;
    private final String key;
    private final int page;
    private int answered;
    private int asked;

    private SignedInSession(HttpClient http, String application, JsonNode opened) {
        this.http = http;
        this.application = application;
        JsonNode configuration = opened.path("appConfig");
        this.page = configuration.path("v-uiId").asInt();
        this.key = configuration.path("uidl").path("Vaadin-Security-Key").asString();
        this.answered = configuration.path("uidl").path("syncId").asInt();
    }

    /** Signs in and opens a page, such as {@code me/home}. */
    static SignedInSession open(String portal, String account, String password, String route)
            throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new Cookies())
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String application = portal + "/app/";
        String form = get(http, application + route);
        Matcher action = FORM.matcher(form);
        if (!action.find()) {
            throw new IllegalStateException("Keycloak shows no form: " + start(form));
        }
        HttpResponse<String> entered = http.send(
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=" + encoded(account) + "&password=" + encoded(password)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (entered.statusCode() != 200 || !entered.uri().toString().startsWith(application)) {
            throw new IllegalStateException(account + " is not let in: " + entered.statusCode() + " " + entered.uri());
        }
        JsonNode opened = JSON.readTree(get(
                http, application + "?v-r=init&location=" + encoded(route) + "&query=&v-tzid=Europe/Zurich&v-tzo=-60"));
        SignedInSession session = new SignedInSession(http, application, opened);
        session.navigate(route);
        return session;
    }

    /** The person's browser, for what is asked beside the pages. */
    HttpClient http() {
        return http;
    }

    /**
     * What came of going to another page.
     *
     * @param taken how long the server took to answer
     * @param body what it answered
     */
    record Visit(Duration taken, String body) {}

    /** Goes to another page of the portal. */
    Visit navigate(String route) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of(
                "csrfToken",
                key,
                "rpc",
                List.of(Map.of(
                        "type",
                        "event",
                        "node",
                        1,
                        "event",
                        "ui-navigate",
                        "data",
                        Map.of(
                                "route", route,
                                "query", "",
                                "appShellTitle", "",
                                "trigger", ""))),
                "syncId",
                answered,
                "clientId",
                asked));
        long begin = System.nanoTime();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(application + "?v-r=uidl&v-uiId=" + page))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        JsonNode changes = JSON.readTree(answer.body());
        if (answer.statusCode() != 200 || changes.path("changes").isEmpty()) {
            throw new IllegalStateException(route + " does not open: " + answer.statusCode() + start(answer.body()));
        }
        answered = changes.path("syncId").asInt();
        asked = changes.path("clientId").asInt();
        return new Visit(taken, answer.body());
    }

    private static String get(HttpClient http, String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode() + ": " + start(answer.body()));
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String start(String body) {
        return " " + body.substring(0, Math.min(300, body.length()));
    }
}
