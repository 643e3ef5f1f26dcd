package org.partnershipportal.people.organisation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.jobs.Retention;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long the documents that show who an organisation is are kept: while a decision or an appeal is pending, and for
 * 12 months after the latest decision, during which it can be appealed against or asked about. What was checked, the
 * decision says itself, for ever.
 */
@Configuration(proxyBeanMethods = false)
class EvidenceRetention {

    static final String KIND = "organisation-documents";

    private static final KeptFor KEPT = KeptFor.months(12);
    private static final LocalTime AT = LocalTime.of(3, 37);

    @Bean
    Retention documentsOfOrganisationsRetention(
            OrganisationRepository organisations,
            OrganisationQueries queries,
            Changes changes,
            Documents documents,
            Cases cases) {
        Change<Organisation> change = changes.of(Organisation.class, organisations::save);
        return new Retention(
                KIND,
                KEPT,
                AT,
                queries::withOldEvidence,
                (id, now) -> change.lock(new OrganisationId(id))
                        .filter(found -> found.needsNoEvidence(KEPT, now))
                        .filter(found -> !isDisputed(cases, found.id(), KEPT.before(now)))
                        .filter(found -> documents.removeStoredBy(
                                Actor.system(), OrganisationModeration.subject(found.id()), KEPT.before(now)))
                        .isPresent());
    }

    /** An answer to an appeal is a decision, too. */
    private static boolean isDisputed(Cases cases, OrganisationId id, Instant since) {
        ContentRef subject = OrganisationModeration.subject(id);
        return cases.isAppealed(Actor.system(), subject.kind(), List.of(subject.id()))
                || cases.isAnsweredSince(Actor.system(), subject, since);
    }
}
