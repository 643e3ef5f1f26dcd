package org.partnershipportal.exchange.challenge;

/**
 * An answer and the challenge that it belongs to, as its policy decides about it.
 *
 * @param challenge the challenge
 * @param answer the answer
 */
record AnswerCase(Challenge challenge, ChallengeAnswer answer) {}
