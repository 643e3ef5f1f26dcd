package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;

/**
 * What a page of an input says in the state in which the input is, and what can be done there. Two front ends draw it, with
 * script and without; neither adds a sentence or leaves one out.
 */
@ForOwnPages
public interface InputPage {

    /** The input. */
    InputDetails input();

    /** What the deadline has left of an input: what was submitted, else the draft. */
    static Sentence tooLate(InputDetails input) {
        Instant sent = input.submittedAt();
        return sent == null ? Sentence.of("input.task.too-late") : Sentence.of("input.task.too-late-sent", sent);
    }

    /**
     * A way on.
     *
     * @param label what it says
     * @param below where it leads, below the input's own address
     */
    record Offer(Sentence label, String below) {

        static Offer of(String key, String below) {
            return new Offer(Sentence.of(key), below);
        }
    }

    /**
     * What stands out on a page.
     *
     * @param tone what it is
     * @param says its sentences
     * @param offer what can be done about it; {@code null} if nothing
     */
    record Note(Tone tone, List<Sentence> says, @Nullable Offer offer) {

        public Note {
            says = List.copyOf(says);
        }

        static Note of(Tone tone, Sentence says, @Nullable Offer offer) {
            return new Note(tone, List.of(says), offer);
        }
    }
}
