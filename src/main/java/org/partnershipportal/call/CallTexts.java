package org.partnershipportal.call;

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
        Texts howUsed) {}
