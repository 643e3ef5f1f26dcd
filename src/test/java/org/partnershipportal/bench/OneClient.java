package org.partnershipportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One client who asks for what costs most, without pause and whatever the answer, from one network of its own. */
final class OneClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");
    private static final int WARM_UP = 50;
    private static final int VISITS = 1_000;

    /** The first of all loads classes and fonts, which is no doing of the client's. */
    private static final int FIRST_ACTS = 10;

    private static final long SETTLES = 1_000;

    private final String portal;
    private final String network;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    OneClient(String portal, String network) {
        this.portal = portal;
        this.network = network;
    }

    /** Types another recovery code, which opens nothing. */
    Readers.Act guessing() throws IOException, InterruptedException {
        String token = token(page("/en/i/back"));
        return () -> {
            String code = (UUID.randomUUID() + "" + UUID.randomUUID())
                    .replaceAll("[^2-9bcdf]", "")
                    .toUpperCase(java.util.Locale.ROOT);
            post("/en/i/back", token, "code=" + (code + "22222222222222222222222222").substring(0, 30));
        };
    }

    /** Starts a sealed input; each request is a form of its own. */
    Readers.Act starting(String start) throws IOException, InterruptedException {
        String token = token(page(start));
        return () -> post(start, token, "language=en&token=" + UUID.randomUUID());
    }

    /** Asks for the paper of a receipt, which is made for each request. */
    static Readers.Act asking(SealedContributor contributor) throws IOException, InterruptedException {
        contributor.begin();
        contributor.write("What is asked for again and again");
        contributor.submit(contributor.check());
        String paper = contributor.paper();
        return () -> contributor.ask(paper);
    }

    /**
     * How many times longer a page's visitors wait at the 95th of a hundred while the act is done without pause.
     *
     * @param page not one of those that are kept for a second
     */
    static double slower(PublicVisitor visitor, String page, Readers.Act act) throws IOException, InterruptedException {
        for (int i = 0; i < FIRST_ACTS; i++) {
            act.once();
        }
        times(visitor, page, WARM_UP);
        double quiet = p95(times(visitor, page, VISITS));
        AtomicBoolean goesOn = new AtomicBoolean(true);
        AtomicReference<@Nullable Exception> failed = new AtomicReference<>();
        Thread client = Thread.ofPlatform().start(() -> {
            try {
                while (goesOn.get()) {
                    act.once();
                }
            } catch (IOException | InterruptedException fault) {
                failed.set(fault);
            }
        });
        Thread.sleep(SETTLES);
        double beside = p95(times(visitor, page, VISITS));
        goesOn.set(false);
        client.join();
        if (failed.get() != null) {
            throw new IllegalStateException("The client had to stop", failed.get());
        }
        return beside / quiet;
    }

    private static List<Double> times(PublicVisitor visitor, String page, int visits)
            throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            times.add(visitor.time(page).toNanos() / 1e6);
        }
        return times.stream().sorted().toList();
    }

    private static double p95(List<Double> sorted) {
        return sorted.get(sorted.size() * 95 / 100);
    }

    private String page(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1))
                .body();
    }

    private void post(String path, String token, String fields) throws IOException, InterruptedException {
        http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                fields + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path))
                .header("X-Forwarded-For", network)
                .timeout(Duration.ofSeconds(60));
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("A page lacks its token");
        }
        return found.group(1);
    }
}
