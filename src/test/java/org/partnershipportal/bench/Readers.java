package org.partnershipportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Eight who act without pause. What they do is set against the processor time of the server alone, for they run on the same
 * processors, and so may others.
 *
 * @param done how often it was done
 * @param seconds by the clock
 * @param processor the server's processor time, in seconds
 */
record Readers(long done, double seconds, double processor) {

    private static final int HOW_MANY = 8;

    /** What one of them does, again and again. */
    @FunctionalInterface
    interface Act {
        void once() throws IOException, InterruptedException;
    }

    /** Who does it. */
    @FunctionalInterface
    interface Someone {
        Act number(int number);
    }

    /** How often in a second of the server's processor time. */
    double perProcessorSecond() {
        return done / processor;
    }

    /** The server's processor time for one. */
    double milliseconds() {
        return processor / done * 1000;
    }

    double perSecond() {
        return done / seconds;
    }

    /** Reads a page, with whatever headers a browser sends. */
    static Readers of(PortalProcess server, Duration time, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).headers(headers).build();
        return of(server, time, number -> {
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return () -> {
                int status = http.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status != 200) {
                    throw new IllegalStateException(address + " answers " + status);
                }
            };
        });
    }

    /** Lets eight act for a time. */
    static Readers of(PortalProcess server, Duration time, Someone someone) throws IOException, InterruptedException {
        AtomicLong done = new AtomicLong();
        double before = server.processorSeconds();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(HOW_MANY)) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < HOW_MANY; i++) {
                Act act = someone.number(i);
                Callable<Boolean> work = () -> {
                    while (System.nanoTime() < end) {
                        act.once();
                        done.incrementAndGet();
                    }
                    return true;
                };
                running.add(threads.submit(work));
            }
            for (Future<Boolean> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        return new Readers(done.get(), (System.nanoTime() - begin) / 1e9, server.processorSeconds() - before);
    }
}
