package org.partnershipportal.ground.paper;

import org.partnershipportal.ground.shared.LocalizedText;

/**
 * How a text says that something of it is redacted.
 *
 * @param bar what stands in the text in its place; nothing of what was there
 * @param words what the black block says instead, so that those who hear or copy the paper learn of it too
 */
public record BlackOut(String bar, LocalizedText words) {}
