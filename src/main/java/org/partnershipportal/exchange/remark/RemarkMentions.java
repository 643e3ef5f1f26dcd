package org.partnershipportal.exchange.remark;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has to do with remarks, for those who must be told something. */
@Service
@Transactional(readOnly = true)
public class RemarkMentions {

    private final RemarkRepository remarks;
    private final RemarkQueries queries;

    RemarkMentions(RemarkRepository remarks, RemarkQueries queries) {
        this.remarks = remarks;
        this.queries = queries;
    }

    /** Who has said something of a practice and not withdrawn it. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Set<OrganisationId> writers(Actor actor, PracticeId practice) {
        return queries.writers(practice);
    }

    /** Who wrote the text that a case is about; empty if it is about something else. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Optional<OrganisationId> writer(Actor actor, ContentRef subject) {
        return Stream.of(RemarkText.values())
                .filter(which -> which.kind().equals(subject.kind()))
                .findFirst()
                .flatMap(which -> RemarkId.parse(subject.id())
                        .flatMap(id -> remarks.findById(id.value()))
                        .map(found -> found.writer(which)));
    }
}
