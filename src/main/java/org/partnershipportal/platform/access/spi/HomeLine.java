package org.partnershipportal.platform.access.spi;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;

/**
 * A line of the home page about something that needs no action from the reader.
 *
 * @param part under which heading it stands
 * @param words what happened, or what can be done, as the link; {@code null} where the record's title is the link
 * @param record the record's title in its own language; {@code null} where the words say it all
 * @param details what else is said of it
 * @param status where the record stands; {@code null} where that is not said
 * @param path the address below {@code /app/{acting}/}
 * @param at when it happened, or until when it lasts; {@code null} if it has no date
 */
public record HomeLine(
        Part part,
        @Nullable Sentence words,
        @Nullable LocalizedText record,
        List<Sentence> details,
        @Nullable Status status,
        String path,
        @Nullable Instant at) {

    /** How many lines of a part the page shows; a module need not find more. */
    public static final int MOST = 5;

    public HomeLine {
        details = List.copyOf(details);
        if (words == null && record == null) {
            throw new IllegalArgumentException("A line without a link");
        }
    }

    /** The headings of the page. */
    public enum Part {
        /** What a published report made of the reader's work: the latest first, large. */
        CITED,
        /** What else became of the reader's work; the latest first. */
        BECAME,
        /** The reader's own records, those that moved last first. */
        OURS,
        /** What is open to all; what closes soonest first. */
        OPEN,
        /** What the reader can do next, the best first. */
        NEXT,
        /** What those who look after the portal keep an eye on: what is coming, or went wrong and has a status that says so. */
        WATCHED
    }

    /**
     * Where a record stands, in a word.
     *
     * @param tone the word's tone
     * @param key key of the word
     */
    public record Status(Tone tone, String key) {}

    /** Something that happened to a record of the reader's. */
    public static HomeLine happened(Part part, Sentence words, LocalizedText record, String path, Instant at) {
        return new HomeLine(part, words, record, List.of(), null, path, at);
    }

    /** Whether it says that something went wrong, and so needs those who look after the portal. */
    public boolean isTrouble() {
        return part == Part.WATCHED && status != null;
    }

    /** The same line with something else that is said of it. */
    public HomeLine saying(Sentence... more) {
        List<Sentence> all = new java.util.ArrayList<>(details);
        all.addAll(List.of(more));
        return new HomeLine(part, words, record, all, status, path, at);
    }
}
