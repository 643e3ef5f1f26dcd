package org.partnershipportal.consultation.input;

import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.document.DocumentId;

/**
 * Replaces a file that was rejected.
 *
 * @param input what was submitted
 * @param refused the file that was refused
 * @param key drawn when the form was opened: however often it is sent, one receipt comes of it
 * @param name what the other is called
 */
@ForOwnPages
public record ReplaceFile(InputId input, DocumentId refused, UUID key, String name) {}
