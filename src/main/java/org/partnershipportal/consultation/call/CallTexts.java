package org.partnershipportal.consultation.call;

import java.util.List;
import org.partnershipportal.ground.questionnaire.Texts;

/**
 * What a call says, beside its deadline (mission.md, A call for inputs has): each in up to six languages.
 *
 * @param title what it is about, in one line
 * @param issuedBy who asks
 * @param purpose what the inputs are for
 * @param background what led to it; may be empty
 * @param whoShouldRespond whom it addresses
 * @param whatToSend format, length and language of what can be sent
 * @param nextSteps what happens afterwards
 * @param howUsed how inputs are used and published
 */
public record CallTexts(
        Texts title,
        Texts issuedBy,
        Texts purpose,
        Texts background,
        Texts whoShouldRespond,
        Texts whatToSend,
        Texts nextSteps,
        Texts howUsed) {

    /** The names of the texts in the order of a form, as commands and exports name them. */
    public static final List<String> NAMES = List.of(
            "title", "issuedBy", "purpose", "background", "whoShouldRespond", "whatToSend", "nextSteps", "howUsed");

    /** The texts in the order of their names. */
    public List<Texts> all() {
        return List.of(title, issuedBy, purpose, background, whoShouldRespond, whatToSend, nextSteps, howUsed);
    }

    /** Whether the text of that name must be there before the call can open. */
    public static boolean mustBeThere(String name) {
        return !name.equals("background");
    }

    /** The texts that stand in the order of their names. */
    public static CallTexts of(List<Texts> all) {
        return new CallTexts(
                all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5), all.get(6), all.get(7));
    }
}
