package org.partnershipportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in person whose answer field saves by itself, and asks for what costs the server nothing. */
final class SavingWriter {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern START = Pattern.compile("/en/i/start/[0-9a-f-]{36}");
    private static final Pattern HIDDEN =
            Pattern.compile("<input\\s+type=\"hidden\"\\s+name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient http;
    private final String portal;
    private final String address;
    private final JsonNode token;
    private long edition;
    private int saves;

    /** Begins an input of the person alone. */
    SavingWriter(HttpClient http, String portal, String call, String question)
            throws IOException, InterruptedException {
        this.http = http;
        this.portal = portal;
        Matcher address = START.matcher(get("/en/calls/" + call).body());
        if (!address.find()) {
            throw new IllegalStateException("The call's page does not lead to where an answer begins");
        }
        String start = address.group();
        StringBuilder form = new StringBuilder("acting=me&language=en&known=team-only");
        Matcher hidden = HIDDEN.matcher(get(start + "?known=team-only").body());
        while (hidden.find()) {
            if (!hidden.group(1).equals("known")) {
                form.append('&').append(hidden.group(1)).append('=').append(encoded(hidden.group(2)));
            }
        }
        HttpResponse<String> begun = http.send(
                request(start + "/begin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher input =
                Pattern.compile("/i/([0-9a-f-]{36})").matcher(begun.uri().getPath());
        if (!input.find()) {
            throw new IllegalStateException("No input is begun: " + begun.statusCode() + " " + begun.uri());
        }
        this.address = "/drafts/me/" + input.group(1) + "/" + question;
        token = JSON.readTree(get("/drafts/token").body());
    }

    /** How long a save takes, there and back. */
    Duration save() throws IOException, InterruptedException {
        saves++;
        String body = JSON.writeValueAsString(Map.of("text", "What is written, version " + saves, "edition", edition));
        long begin = System.nanoTime();
        HttpResponse<String> saved = http.send(
                request(address)
                        .header("Content-Type", "application/json")
                        .header(
                                token.path("header").asString(),
                                token.path("token").asString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        if (saved.statusCode() != 200) {
            throw new IllegalStateException("A save answers " + saved.statusCode() + " " + saved.body());
        }
        edition = JSON.readTree(saved.body()).path("edition").asLong();
        return taken;
    }

    /** How long it takes to be told what stands in no database. */
    Duration empty() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        get("/drafts/token");
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
