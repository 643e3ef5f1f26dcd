package org.partnershipportal.consultation.assessment;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * Whether text that is redacted in the answers appears in a file published with them.
 *
 * @param file the file
 * @param result what the look into it found
 */
@ForOwnPages
public record FileCheck(DocumentDetails file, Result result) {

    /** What was found. */
    public enum Result {
        /** A passage that is redacted stands in it. */
        FOUND,
        NOT_FOUND,
        /** Nothing was found, but no name is public and nobody searched for it; somebody has to look. */
        UNNAMED,
        /** Its text could not be read; somebody has to look. */
        NOT_SEARCHABLE,
        /** There is no cleaned copy, so it is never published. */
        NEVER_PUBLISHED;

        /** Whether the file stays back until a member of the team has looked at it. */
        boolean needsLook() {
            return this != NOT_FOUND;
        }

        /** Key of the words with which a member of the team lets a file of this result be published. */
        public String releaseKey() {
            return this == FOUND ? "assessment.files.look-found" : "assessment.files.look";
        }

        /** Key of its sentence. */
        public String key() {
            return "assessment.file-check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
