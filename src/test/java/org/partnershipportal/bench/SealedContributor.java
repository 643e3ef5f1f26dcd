package org.partnershipportal.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who answers a call sealed on the plain pages, without script: each form is read from its page and sent. */
final class SealedContributor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input\\s+type=\"hidden\"\\s+name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern START = Pattern.compile("/en/i/start/[0-9a-f-]{36}");
    private static final Pattern CODE = Pattern.compile("(?:[2-9A-Z]{5}-){5}[2-9A-Z]{5}");
    private static final Pattern NUMBER = Pattern.compile("[2-9A-Z]{6}-[2-9A-Z]{6}-[2-9A-Z]{6}");
    private static final Pattern PAPER = Pattern.compile("/en/i/[a-z0-9/-]+/receipt/\\d+/receipt\\.pdf");
    private static final Pattern ARCHIVE = Pattern.compile("/receipt/(\\d+)/what-i-sent\\.zip");

    private final String portal;
    private final String call;
    private final String answer;
    private final String question;
    private HttpClient http;
    private String network = network();
    private String start = "";
    private String code = "";

    SealedContributor(String portal, String call, String question) {
        this.portal = portal;
        this.call = "/en/calls/" + call;
        this.answer = "/en/i/mine";
        this.question = answer + "/questions/" + question;
        this.http = client();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new Cookies())
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Where this one comes from; everybody from another network, as in life. */
    private static String network() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    /** The address of the page on which an input is started. */
    String start() throws IOException, InterruptedException {
        return first(START, page(call)) + "/next";
    }

    /** Begins an input, and keeps its code. */
    void begin() throws IOException, InterruptedException {
        http = client();
        network = network();
        if (start.isEmpty()) {
            start = start();
        }
        Map<String, String> form = hidden(page(start));
        form.put("language", "en");
        post(start, form);
        String shown = page(answer + "/code");
        code = first(CODE, shown);
        form = hidden(shown);
        form.put("written", "yes");
        post(answer + "/code", form);
    }

    /** Comes back with the code, in a browser that knows nothing. */
    void comeBack() throws IOException, InterruptedException {
        http = client();
        Map<String, String> form = hidden(page("/en/i/back"));
        form.put("code", code);
        post("/en/i/back", form);
    }

    /** Writes the answer, and saves it. */
    void write(String text) throws IOException, InterruptedException {
        Map<String, String> form = hidden(page(question));
        form.put("answer", text);
        form.put("go", "save");
        post(question, form);
    }

    /** The form that submits what is written, with its key. */
    Map<String, String> check() throws IOException, InterruptedException {
        Map<String, String> form = hidden(page(answer + "/check"));
        form.put("declared", "yes");
        return form;
    }

    /** Submits; gives the number of the receipt. */
    String submit(Map<String, String> form) throws IOException, InterruptedException {
        post(answer + "/check", form);
        return first(NUMBER, main(page(answer + "/receipt")));
    }

    /** Submits the same form again, in the session of today. */
    String submitAgain(Map<String, String> form) throws IOException, InterruptedException {
        Map<String, String> again = check();
        again.put("key", form.get("key"));
        again.put("fingerprint", form.get("fingerprint"));
        return submit(again);
    }

    /** The numbers of all receipts, the latest first. */
    List<String> numbers() throws IOException, InterruptedException {
        return all(NUMBER, main(page(answer + "/receipt")), 0);
    }

    /** What was sent with each receipt, the latest first. */
    List<byte[]> archives() throws IOException, InterruptedException {
        List<byte[]> archives = new ArrayList<>();
        for (String sequence : all(ARCHIVE, page(answer + "/receipt"), 1)) {
            archives.add(answered(
                    request(answer + "/receipt/" + sequence + "/what-i-sent.zip")
                            .build(),
                    200,
                    HttpResponse.BodyHandlers.ofByteArray()));
        }
        return archives;
    }

    /** How long it takes to save an answer. */
    Duration timeOfSaving(String text) throws IOException, InterruptedException {
        Map<String, String> form = hidden(page(question));
        form.put("answer", text);
        form.put("go", "save");
        long begin = System.nanoTime();
        post(question, form);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Starts an input with the form it already has; another form, so another input. Nothing else is asked. */
    void startOnly(Map<String, String> form) throws IOException, InterruptedException {
        network = network();
        form.put("token", UUID.randomUUID().toString());
        post(start, form);
    }

    /** The form that starts an input. */
    Map<String, String> startForm() throws IOException, InterruptedException {
        start = start();
        Map<String, String> form = hidden(page(start));
        form.put("language", "en");
        return form;
    }

    /** Where the paper of the latest receipt is. */
    String paper() throws IOException, InterruptedException {
        return first(PAPER, page(answer + "/receipt"));
    }

    /** Reads what is answered whatever it is, as one who does not stop. */
    void ask(String path) throws IOException, InterruptedException {
        http.send(request(path).build(), HttpResponse.BodyHandlers.discarding());
    }

    /** The plain page of the question. */
    String questionPage() throws IOException, InterruptedException {
        return page(question);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path))
                .header("X-Forwarded-For", network)
                .timeout(Duration.ofSeconds(30));
    }

    private String page(String path) throws IOException, InterruptedException {
        return answered(request(path).build(), 200, HttpResponse.BodyHandlers.ofString());
    }

    /** Every form that is taken leads on; one that is not shows its page again. */
    private void post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        answered(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                302,
                HttpResponse.BodyHandlers.ofString());
    }

    private <T> T answered(HttpRequest request, int wanted, HttpResponse.BodyHandler<T> as)
            throws IOException, InterruptedException {
        HttpResponse<T> response = http.send(request, as);
        if (response.statusCode() != wanted) {
            throw new Unexpected(
                    request.method() + " " + request.uri().getPath() + " answers " + response.statusCode());
        }
        return response.body();
    }

    /** An answer that was not looked for: the session has ended with the portal, or something is wrong. */
    static final class Unexpected extends ConnectException {
        private static final long serialVersionUID = 1L;

        Unexpected(String what) {
            super(what);
        }
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher matcher = HIDDEN.matcher(main(page));
        while (matcher.find()) {
            fields.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        return fields;
    }

    private static String main(String page) {
        return page.substring(Math.max(0, page.indexOf("<main")));
    }

    private static String first(Pattern pattern, String page) throws Unexpected {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new Unexpected("A page lacks " + pattern);
        }
        return matcher.group();
    }

    private static List<String> all(Pattern pattern, String page, int group) {
        return pattern.matcher(page)
                .results()
                .map(found -> found.group(group))
                .distinct()
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
