package org.partnershipportal.consultation.publishedreport;

import java.time.Instant;
import java.util.List;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A published version of a report as everyone reads it at this moment.
 *
 * @param call the call reported on
 * @param code the call's word in addresses
 * @param number the version
 * @param published when it was published
 * @param language the language it is written in
 * @param title in one line
 * @param introduction may be empty
 * @param paragraphs in their order
 * @param contributors names of those who signed published inputs and want to be named today, each once, by name
 * @param versions all versions that there are, the latest first
 */
@ForOwnPages
public record PublishedReport(
        CallId call,
        CallCode code,
        int number,
        Instant published,
        Language language,
        String title,
        String introduction,
        List<PublishedParagraph> paragraphs,
        List<LocalizedText> contributors,
        List<PublishedVersion> versions) {

    public PublishedReport {
        paragraphs = List.copyOf(paragraphs);
        contributors = List.copyOf(contributors);
        versions = List.copyOf(versions);
    }

    /** @param all all versions that there are, the latest first */
    static PublishedReport of(
            List<VersionHead> all,
            VersionHead version,
            List<PublishedParagraph> paragraphs,
            List<LocalizedText> contributors) {
        return new PublishedReport(
                version.call(),
                version.code(),
                version.number(),
                version.published(),
                version.language(),
                version.title(),
                version.introduction(),
                paragraphs,
                contributors,
                all.stream()
                        .map(one -> new PublishedVersion(one.number(), one.published()))
                        .toList());
    }

    /** Whether a later version is there. */
    public boolean isOutdated() {
        return versions.getFirst().number() != number;
    }

    /**
     * A version among the others.
     *
     * @param number counts them, from 1
     * @param published when
     */
    public record PublishedVersion(int number, Instant published) {}
}
