package org.partnershipportal.overview.notification;

import org.partnershipportal.ground.shared.Language;

/**
 * An email as it is sent.
 *
 * @param to the address
 * @param language of all of it
 * @param subject without names and titles
 * @param text for readers of plain text
 * @param html the same, marked up
 */
record Mail(String to, Language language, String subject, String text, String html) {}
