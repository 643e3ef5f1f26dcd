package org.partnershipportal.consultation.coding;

import java.util.Map;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * An answer of an input with passages in it, for those who wrote it.
 *
 * @param number which of the call's questions it answers, from 1
 * @param question the question itself
 * @param original the language in which the call was written
 * @param words the words of those passages that were asked for, in the order in which they stand there; may be empty
 */
public record OwnAnswer(int number, Texts question, Language original, Map<PassageId, LocalizedText> words) {}
