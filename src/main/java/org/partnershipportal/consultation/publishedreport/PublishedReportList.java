package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All published reports, each by its latest version, as everyone can read them. It contains nothing that comes from
 * inputs.
 */
@Service
@Transactional(readOnly = true)
public class PublishedReportList {

    private static final int MOST = 200;

    private final VersionRecords versions;

    PublishedReportList(VersionRecords versions) {
        this.versions = versions;
    }

    /**
     * The latest version of each report, the last published first; one query.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    public Slice<VersionHead> list(Actor actor, int from, int max) {
        return versions.latest(Where.all(), Math.max(from, 0), Math.clamp(max, 1, MOST));
    }
}
