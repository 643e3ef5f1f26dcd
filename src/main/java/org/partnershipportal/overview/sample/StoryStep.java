package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One thing that somebody does in the story.
 *
 * @param at when
 * @param file the file it is told in, such as {@code inputs}
 * @param record the record to which it is done
 * @param step who does what, with what the verb needs
 * @param calendar the story's days
 * @param known what the steps before it made
 */
record StoryStep(Instant at, String file, JsonNode record, JsonNode step, StoryCalendar calendar, StoryRecords known) {

    /** What is done, such as {@code inputs submit}. */
    String act() {
        return file + " " + of("do");
    }

    /** The record's name in the story. */
    String key() {
        return text("key");
    }

    /** A text of the step. */
    String of(String field) {
        return required(step, field).asString();
    }

    /** A text of the record. */
    String text(String field) {
        return required(record, field).asString();
    }

    /** Whether the record has a value there. */
    boolean has(String field) {
        return record.hasNonNull(field);
    }

    /** A text of the step, or else the same of the record. */
    String either(String field) {
        return step.hasNonNull(field) ? of(field) : text(field);
    }

    /** Texts of the record, or none. */
    List<String> texts(String field) {
        return listed(record.path(field));
    }

    /** Texts of the step, or none. */
    List<String> listOf(String field) {
        return listed(step.path(field));
    }

    /** Whether the story says that this is tried and refused. */
    boolean isRefused() {
        return step.path("expect").asString("").equals("refused");
    }

    /** Whether it is done to the record again later. */
    boolean isDoneAgain() {
        List<JsonNode> same = record.path("steps")
                .valueStream()
                .filter(other -> other.path("do").equals(step.path("do")))
                .toList();
        return !same.getLast().equals(step);
    }

    /** A day that is counted from the one on which the story is told. */
    LocalDate day(String number) {
        return calendar.day(number);
    }

    /** A moment that is counted so too. */
    LocalDateTime moment(String written) {
        return calendar.local(written);
    }

    /** The same record of the story has the same token, whoever tells it. */
    UUID token() {
        return UUID.nameUUIDFromBytes((file + " " + key()).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode required(JsonNode node, String field) {
        if (!node.hasNonNull(field)) {
            throw new IllegalStateException("The story says no " + field + " in " + node);
        }
        return node.path(field);
    }

    private static List<String> listed(JsonNode array) {
        Stream<JsonNode> values = array.valueStream();
        return new ArrayList<>(values.map(JsonNode::asString).toList());
    }
}
