package org.partnershipportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A visitor who reads public pages. */
final class PublicVisitor {

    private final String portal;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    PublicVisitor(String portal) {
        this.portal = portal;
    }

    String read(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(portal + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** How long a page takes. */
    Duration time(String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        read(path);
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
