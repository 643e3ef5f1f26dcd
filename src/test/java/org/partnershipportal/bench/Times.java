package org.partnershipportal.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a page takes beside one that has nothing to read from the database. Both are asked for in turn, so that
 * whatever else the machine does meets both alike.
 *
 * @param empty the other page's times, the shortest first
 * @param page the page's times, the shortest first
 */
record Times(List<Double> empty, List<Double> page) {

    private static final int WARM_UP = 40;
    private static final int TIMES = 200;

    /** One visit. */
    @FunctionalInterface
    interface Visit {
        Duration taken() throws IOException, InterruptedException;
    }

    static Times of(Visit empty, Visit page) throws IOException, InterruptedException {
        List<Double> ofEmpty = new ArrayList<>();
        List<Double> ofPage = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            double first = millis(empty);
            double second = millis(page);
            if (i >= WARM_UP) {
                ofEmpty.add(first);
                ofPage.add(second);
            }
        }
        return new Times(
                ofEmpty.stream().sorted().toList(), ofPage.stream().sorted().toList());
    }

    void tell(BenchTable table, String name) {
        tell(table, name, "an empty view");
    }

    /** @param beside what the other one is */
    void tell(BenchTable table, String name, String beside) {
        for (int share : List.of(50, 95)) {
            table.row(name + ", p" + share, at(page, share), "ms");
            table.row(name + ", p" + share + ", to " + beside, at(page, share) / at(empty, share), "×");
        }
    }

    /** The same for the slowest but one in twenty alone, which must not take more than this many times as long. */
    void tell(BenchTable table, String name, String beside, double limit) {
        table.row(name + ", p95", at(page, 95), "ms");
        table.row(name + ", p95, to " + beside, at(page, 95) / at(empty, 95), "×", limit);
    }

    private static double at(List<Double> sorted, int share) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * share / 100));
    }

    private static double millis(Visit visit) throws IOException, InterruptedException {
        return visit.taken().toNanos() / 1e6;
    }
}
