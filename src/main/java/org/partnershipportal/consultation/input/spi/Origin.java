package org.partnershipportal.consultation.input.spi;

import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A record from which an input can be started.
 *
 * @param record the record
 * @param title in its writer's language
 * @param page its page, below {@code /app/{acting}/}
 * @param published its public page, below a language
 */
public record Origin(ContentRef record, LocalizedText title, String page, String published) {}
