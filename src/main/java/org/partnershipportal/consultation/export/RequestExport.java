package org.partnershipportal.consultation.export;

import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;

/**
 * Requests all inputs to a call that the desk can read, as a file.
 *
 * @param call the call
 * @param kind what is made of them
 * @param language in which headings and choices are worded
 */
@ForOwnPages
public record RequestExport(CallId call, ExportKind kind, Language language) {}
