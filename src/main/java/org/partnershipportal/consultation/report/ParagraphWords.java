package org.partnershipportal.consultation.report;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What a paragraph says now.
 *
 * @param edition its edition; a command carries it
 * @param heading a heading above it; may be empty
 * @param text what it says
 */
@ForOwnPages
public record ParagraphWords(long edition, String heading, String text) {}
