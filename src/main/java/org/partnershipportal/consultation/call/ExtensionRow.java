package org.partnershipportal.consultation.call;

import java.util.UUID;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A request for more time as the desk sees it: nobody's name, only the draft's opaque reference.
 *
 * @param draft the reference
 * @param details what is asked and answered
 */
@ForOwnPages
public record ExtensionRow(UUID draft, ExtensionDetails details) {}
