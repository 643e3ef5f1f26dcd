package org.partnershipportal.ground.questionnaire;

/**
 * One of the choices of a question or a column.
 *
 * @param key names it in answers and exports, of the form of a {@link QuestionKey}
 * @param label what is read
 */
public record Choice(String key, Texts label) {}
