package org.partnershipportal.overview.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample story of {@code /sample/story}: what happened when, told in days before and after the one on which it is loaded.
 * Its files have one record a line; a record's steps say who does what.
 */
final class Story {

    /** In this order, where two things happen in the same minute. */
    private static final List<String> FILES = List.of(
            "organisations",
            "calls",
            "questions",
            "inputs",
            "coding",
            "reports",
            "partnerships",
            "recommendations",
            "commitments",
            "practices",
            "challenges",
            "workinggroups",
            "meetings",
            "trainings",
            "links");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StoryCalendar calendar;

    Story(LocalDate today) {
        calendar = new StoryCalendar(today);
    }

    /** Its days. */
    StoryCalendar calendar() {
        return calendar;
    }

    /** People, in the order of the file. */
    List<JsonNode> people() {
        return records("people");
    }

    /** All that happens, the earliest first. */
    List<StoryStep> steps() {
        return steps(record -> true);
    }

    /** What happens with the records that a portal has whose lists are measured, and no more than these. */
    List<StoryStep> stepsOfFew() {
        return steps(record -> record.path("inSampleToday").asBoolean(false));
    }

    private List<StoryStep> steps(Predicate<JsonNode> which) {
        StoryRecords known = new StoryRecords();
        return FILES.stream()
                .flatMap(file -> records(file).stream()
                        .filter(which)
                        .flatMap(record -> record.path("steps")
                                .valueStream()
                                .map(step -> new StoryStep(
                                        calendar.instant(step.path("at").asString()),
                                        file,
                                        record,
                                        step,
                                        calendar,
                                        known))))
                .sorted(Comparator.comparing(StoryStep::at))
                .toList();
    }

    private static List<JsonNode> records(String name) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("story/" + name + ".jsonl"), StandardCharsets.UTF_8))) {
            Stream<String> read = lines.lines();
            return read.map(JSON::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the sample. */
    static byte[] file(String name) {
        try (InputStream content = open(name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Story.class.getResourceAsStream("/sample/" + name), name);
    }
}
