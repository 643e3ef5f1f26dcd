package org.partnershipportal.consultation.publishedreport;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A published version of a report without its paragraphs.
 *
 * @param call the call reported on
 * @param code the call's word in addresses
 * @param number counts the versions, from 1
 * @param language the language it is written in
 * @param title in one line
 * @param introduction may be empty
 * @param published when
 */
public record VersionHead(
        CallId call,
        CallCode code,
        int number,
        Language language,
        String title,
        String introduction,
        Instant published) {

    /** Its title, in the language it is written in. */
    public LocalizedText heading() {
        return new LocalizedText(title, language.tag());
    }

    /** How it begins, in the same language; may be empty. */
    public LocalizedText beginning() {
        return new LocalizedText(introduction, language.tag());
    }

    VersionId id() {
        return new VersionId(call, number);
    }
}
