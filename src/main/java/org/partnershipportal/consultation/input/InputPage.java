package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.platform.access.PersonId;

/**
 * What a page of an input says in the input's current state, and what can be done there. Two front ends draw it, with
 * and without script; neither adds or omits a sentence.
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

    /** How it came, and its day, for those who read it whole (R14.13). */
    static Sentence entered(EnteredDetails entered) {
        return Sentence.of("input.entered.came", Sentence.of(entered.origin().markKey()), entered.day());
    }

    /** The name of a colleague; of one whose account is gone there is none. */
    static Object colleague(PersonId person, Map<PersonId, String> names) {
        String name = names.get(person);
        return name == null ? Sentence.of("input.page.colleague") : name;
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

    /** When an answer was saved; of a sealed input the hour, which is all that is kept (R14.8). */
    static Sentence saved(InputDetails input, Instant at) {
        return Sentence.of(input.sealed() ? "input.answer.saved-hour" : "input.answer.saved", at);
    }

    /**
     * One of several choices.
     *
     * @param value the choice
     * @param label its name
     * @param meaning what follows from it
     */
    record Choice<T>(T value, Sentence label, List<Sentence> meaning) {

        /** A way of being known, with what follows for those who may choose it. */
        public static Choice<NameChoice> of(NameChoice name, boolean organisations, boolean individuals) {
            return new Choice<>(name, Sentence.of(name.key()), name.meaning(organisations, individuals));
        }

        static Choice<TextChoice> of(TextChoice text) {
            return new Choice<>(text, Sentence.of(text.key()), List.of(Sentence.of(text.key() + ".meaning")));
        }
    }

    /**
     * What can be chosen about name and text (R14.4).
     *
     * @param names how one may be known, from the widest; empty where there is no choice
     * @param texts what may become of the text, from the widest
     * @param name what is chosen now
     * @param text what is chosen now
     */
    record Choices(List<Choice<NameChoice>> names, List<Choice<TextChoice>> texts, NameChoice name, TextChoice text) {

        public Choices {
            names = List.copyOf(names);
            texts = List.copyOf(texts);
        }

        /** All that the call offers; a sealed input has no choice of name. */
        static Choices of(InputDetails input, NameChoice name, TextChoice text) {
            CallRules rules = input.call().content().rules();
            return of(input, input.sealed() ? List.of() : rules.signedInNames(), rules.texts(), name, text);
        }

        static Choices of(
                InputDetails input,
                Collection<NameChoice> names,
                Collection<TextChoice> texts,
                NameChoice name,
                TextChoice text) {
            boolean individual = input.lead() == null;
            return new Choices(
                    names.stream()
                            .map(one -> Choice.of(one, !individual || input.preview(), individual))
                            .toList(),
                    texts.stream().map(Choice::of).toList(),
                    name,
                    text);
        }
    }
}
