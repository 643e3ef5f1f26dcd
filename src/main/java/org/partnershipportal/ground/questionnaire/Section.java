package org.partnershipportal.ground.questionnaire;

/**
 * A part of the questionnaire: one task of the contributor's task list.
 *
 * @param key of the form of a {@link QuestionKey}
 * @param title its name
 */
public record Section(String key, Texts title) {}
