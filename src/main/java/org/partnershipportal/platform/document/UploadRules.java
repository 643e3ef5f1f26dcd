package org.partnershipportal.platform.document;

import java.util.Set;
import org.partnershipportal.platform.cleaning.DocumentType;

/**
 * What a record accepts, shown before a file is chosen.
 *
 * @param limits how many, how big
 * @param types kinds of file taken
 * @param publishable those of which a cleaned copy can be made; only cleaned copies are ever published
 * @param sealed whether files are cleaned on arrival and their originals destroyed
 * @param published whether files of the record can ever be published
 * @param open whether files are taken now; not in production without a virus scanner
 */
public record UploadRules(
        UploadLimits limits,
        Set<DocumentType> types,
        Set<DocumentType> publishable,
        boolean sealed,
        boolean published,
        boolean open) {

    public UploadRules {
        types = Set.copyOf(types);
        publishable = Set.copyOf(publishable);
    }

    /** Key of the sentence that says how many, how big and which; without office files where none can be cleaned and all must be. */
    public String limitsKey() {
        return types.contains(DocumentType.DOCX) ? "document.field.limits" : "document.field.limits-without-office";
    }
}
