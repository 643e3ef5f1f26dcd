package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.bench.BenchTable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;

/**
 * How well the index answers queries whose answers somebody judged ({@code judged/}: practices as they are told, each in its own
 * language, and what of them fits a query, fully or partly, whatever its language), and what ten thousand records cost.
 */
class SearchBench {

    private static final int SHOWN = 10;
    private static final int WORST = 10;
    private static final double LEAST = 0.80;
    private static final int RECORDS = Integer.getInteger("portal.bench.searched", 10_000);
    private static final int LEAST_A_SECOND = 2_000;
    private static final double MEGABYTE = 1024 * 1024;
    private static final int TIMES = 400;

    private final BenchTable table = new BenchTable();

    @TempDir
    private Path folder;

    private SearchIndex index;

    private record Practice(String id, SearchedRecord record) {}

    /**
     * What somebody judged.
     *
     * @param gains 2 for what fits, 1 for what fits partly
     */
    private record Judged(String language, String query, Map<UUID, Integer> gains) {}

    private record Quality(Judged judged, double gain, double recall) {}

    @BeforeEach
    void open() throws IOException {
        index = new SearchIndex(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void tell() throws IOException {
        table.write(Path.of(System.getProperty("portal.bench.table", "target/bench.txt")));
        assertThat(table.over()).as("figures beyond their limits").isEmpty();
    }

    private static List<String[]> read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SearchBench.class.getResourceAsStream("/judged/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static List<Practice> practices() throws IOException {
        return read("practices.tsv").stream()
                .map(cells -> new Practice(
                        cells[0],
                        SearchedRecord.of(
                                        UUID.nameUUIDFromBytes(cells[0].getBytes(StandardCharsets.UTF_8)),
                                        new LocalizedText(cells[5], cells[1]),
                                        "",
                                        "",
                                        "",
                                        "",
                                        cells[6])
                                .with(SearchFacet.COUNTRY, words(cells[2]))
                                .with(SearchFacet.RULE, words(cells[3]))
                                .with(SearchFacet.THEME, words(cells[4]))))
                .toList();
    }

    private static Set<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void answersAsJudged() throws IOException {
        List<Practice> practices = practices();
        for (Practice practice : practices) {
            index.put("practice", practice.record(), 1);
        }
        Map<String, UUID> ids = practices.stream()
                .collect(Collectors.toMap(Practice::id, one -> one.record().id()));
        List<Quality> all = new ArrayList<>();
        for (String[] cells : read("queries.tsv")) {
            Map<UUID, Integer> gains = new HashMap<>();
            words(cells[2]).forEach(id -> gains.put(Objects.requireNonNull(ids.get(id), id), 2));
            words(cells[3]).forEach(id -> gains.put(Objects.requireNonNull(ids.get(id), id), 1));
            all.add(quality(new Judged(cells[0], cells[1], gains)));
        }
        table.least("judged queries of the search", all.size(), "", 60);
        all.stream()
                .collect(Collectors.groupingBy(one -> one.judged().language(), TreeMap::new, Collectors.toList()))
                .forEach((language, those) -> {
                    table.least("search in " + language + ", nDCG@10", mean(those, Quality::gain), "", LEAST);
                    table.row("search in " + language + ", recall@10", mean(those, Quality::recall), "");
                });
        all.stream()
                .sorted(Comparator.comparingDouble(Quality::gain))
                .limit(WORST)
                .forEach(worst -> table.row(
                        "of the worst: " + worst.judged().language() + " "
                                + worst.judged().query() + ", nDCG@10",
                        worst.gain(),
                        ""));
        tell();
    }

    private static double mean(List<Quality> those, Function<Quality, Double> figure) {
        return those.stream().mapToDouble(figure::apply).average().orElseThrow();
    }

    /** As {@link Search} asks: rules that the query names are a condition, and the rest are words. */
    private SearchIndex.Hits ask(String query, int max) throws IOException {
        AskedWords words = AskedWords.of(query);
        Map<SearchFacet, Set<String>> rules = words.rules().isEmpty()
                ? Map.of()
                : Map.of(
                        SearchFacet.RULE,
                        words.rules().stream().map(FacetNames::word).collect(Collectors.toSet()));
        return index.search(words.query(false), rules, max);
    }

    private Quality quality(Judged judged) throws IOException {
        List<Integer> got = ask(judged.query(), SHOWN).best().stream()
                .map(hit -> judged.gains().getOrDefault(hit.id(), 0))
                .toList();
        List<Integer> ideal = judged.gains().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(SHOWN)
                .toList();
        long found = got.stream().filter(gain -> gain > 0).count();
        return new Quality(judged, gain(got) / gain(ideal), (double) found / ideal.size());
    }

    private static double gain(List<Integer> gains) {
        double sum = 0;
        for (int place = 0; place < gains.size(); place++) {
            sum += (Math.pow(2, gains.get(place)) - 1) / (Math.log(place + 2.0) / Math.log(2));
        }
        return sum;
    }

    @Test
    void keepsTenThousandRecords() throws IOException {
        List<Practice> practices = practices();
        double before = used();
        long start = System.nanoTime();
        for (int i = 0; i < RECORDS; i++) {
            SearchedRecord like = practices.get(i % practices.size()).record();
            index.put(
                    "partnership",
                    new SearchedRecord(
                            UUID.randomUUID(), like.titles(), "PP-2026-" + i, "", "", "", like.texts(), like.facets()),
                    1);
        }
        ask("prison", 1);
        double seconds = (System.nanoTime() - start) / 1e9;
        table.least("records indexed a second", RECORDS / seconds, "", LEAST_A_SECOND);
        table.row("heap of an index of " + RECORDS + " records", Math.max(0, used() - before), "MB");
        try (Stream<Path> files = Files.list(folder)) {
            table.row(
                    "files of an index of " + RECORDS + " records",
                    files.mapToLong(file -> file.toFile().length()).sum() / MEGABYTE,
                    "MB");
        }
        List<String> queries =
                read("queries.tsv").stream().map(cells -> cells[1]).toList();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long asked = System.nanoTime();
            ask(queries.get(i % queries.size()), 2_001);
            millis.add((System.nanoTime() - asked) / 1e6);
        }
        millis.sort(Comparator.naturalOrder());
        table.row("words asked of an index of " + RECORDS + " records, p95", millis.get(TIMES * 95 / 100), "ms");
        tell();
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
