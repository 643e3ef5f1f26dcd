package org.partnershipportal.consultation.input.spi;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.document.DocumentId;

/**
 * Says which files of inputs the public may read, at this moment; a bean of the module that publishes inputs. Without such a
 * bean the public reads none (R0.3).
 */
public interface PublishedFiles {

    /** Whether the input is published now, as its contributors allow today, and this file with it. */
    boolean isPublished(InputId input, DocumentId file);
}
