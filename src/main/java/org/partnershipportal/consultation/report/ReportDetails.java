package org.partnershipportal.consultation.report;

import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Permission;

/**
 * A report as its writers see it.
 *
 * @param call the call reported on
 * @param code the call's word in addresses
 * @param version counts all that became of it; anyone who clears it or sends it back says which was read
 * @param edition the edition of title and introduction; a command carries it
 * @param language the language it is written in
 * @param title in one line
 * @param introduction may be empty
 * @param status where it stands
 * @param sentBack why it was sent back last; empty if it was not
 * @param publishedVersion the number of the last published version; 0 before the first
 * @param drafted whether the actor has drafted of it since, and so cannot clear it
 * @param clearable whether a member of the report team has drafted nothing of it, and so can clear it
 * @param paragraphs in their order
 * @param allowed what the actor may do now
 */
@ForOwnPages
public record ReportDetails(
        CallId call,
        CallCode code,
        long version,
        long edition,
        Language language,
        String title,
        String introduction,
        ReportStatus status,
        String sentBack,
        int publishedVersion,
        boolean drafted,
        boolean clearable,
        List<ParagraphDetails> paragraphs,
        Set<Permission> allowed) {

    public ReportDetails {
        paragraphs = List.copyOf(paragraphs);
        allowed = Set.copyOf(allowed);
    }

    /** Its headings in their order. */
    public List<ReportHeading> headings() {
        return ReportHeading.of(paragraphs);
    }
}
