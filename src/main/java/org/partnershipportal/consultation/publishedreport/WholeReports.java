package org.partnershipportal.consultation.publishedreport;

import java.util.List;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationsByName;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published reports as a whole, for papers; what they cite and who contributed is as of the reading, not of the
 * publication, as on the pages of {@link PublishedReports} (R14.7, R0.2). Six queries, however many citations.
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class WholeReports {

    private final VersionRecords versions;
    private final InputsToday inputs;

    WholeReports(VersionRecords versions, InputsToday inputs) {
        this.versions = versions;
        this.inputs = inputs;
    }

    /**
     * The latest version.
     *
     * @throws NotFound if nothing was published
     */
    @Requires(Permission.READ)
    public PublishedReport latest(Actor actor, CallCode code) {
        return version(actor, code, 0);
    }

    /**
     * One version.
     *
     * @param number which; 0 for the latest
     * @throws NotFound if there is no such version
     */
    @Requires(Permission.READ)
    public PublishedReport version(Actor actor, CallCode code, int number) {
        List<VersionHead> all = versions.of(code);
        VersionHead version = VersionRecords.find(all, number);
        CitedToday cited =
                new CitedToday(versions.citations(version.id()), inputs.published(version.call()), Integer.MAX_VALUE);
        OrganisationsByName names =
                inputs.byName(actor, inputs.named(version.call()), 0, Integer.MAX_VALUE, cited.signers());
        return PublishedReport.of(
                all,
                version,
                versions.paragraphs(version.call(), version.number()).stream()
                        .map(paragraph -> cited.in(paragraph, names.known()))
                        .toList(),
                names.part().stream().map(OrganisationSummary::name).toList());
    }
}
