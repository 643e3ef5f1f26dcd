package org.partnershipportal.promises.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * What happens to recommendations and to imports of them; IDs, counts and instants only. Where the secretariat decides, the
 * organisation that entered the recommendation is named, if one did.
 */
public sealed interface RecommendationEvent extends DomainEvent {

    /** What happens to one recommendation. */
    sealed interface OfOne extends RecommendationEvent {
        /** The recommendation. */
        RecommendationId recommendation();

        @Override
        default ContentRef subject() {
            return new ContentRef("recommendation", recommendation().toString());
        }
    }

    /** What happens to one import. */
    sealed interface OfImport extends RecommendationEvent {
        /** The import. */
        ImportId table();

        @Override
        default ContentRef subject() {
            return new ContentRef("recommendation-import", table().toString());
        }
    }

    /** It was entered by hand. */
    record RecommendationEntered(RecommendationId recommendation, ActorRef by, Instant at) implements OfOne {}

    record RecommendationEdited(RecommendationId recommendation, ActorRef by, Instant at) implements OfOne {}

    /** The secretariat confirmed it; from then on everyone reads it. */
    record RecommendationChecked(
            RecommendationId recommendation, @Nullable OrganisationId enteredFor, ActorRef by, Instant at)
            implements OfOne {}

    /** The secretariat did not confirm it, and said why. */
    record RecommendationDeclined(
            RecommendationId recommendation, @Nullable OrganisationId enteredFor, ActorRef by, Instant at)
            implements OfOne {}

    /** It was taken out of the list. */
    record RecommendationWithdrawn(
            RecommendationId recommendation, @Nullable OrganisationId enteredFor, ActorRef by, Instant at)
            implements OfOne {}

    /** A table was uploaded, to be looked through before anything is imported. */
    record TableUploaded(ImportId table, ActorRef by, Instant at) implements OfImport {}

    /** The import of what was found in order was confirmed. */
    record ImportConfirmed(ImportId table, ActorRef by, Instant at) implements OfImport {}

    /** So many recommendations were added. */
    record TableImported(ImportId table, int added, ActorRef by, Instant at) implements OfImport {}

    /** The table could not be read, or the import failed; so many recommendations had been added by then. */
    record ImportFailed(ImportId table, ImportFailure failure, int added, ActorRef by, Instant at)
            implements OfImport {}

    /** It was cancelled, or nobody confirmed it in time; its table is deleted, and so many recommendations had been added. */
    record ImportCancelled(ImportId table, int added, ActorRef by, Instant at) implements OfImport {}

    /** Those that it added, so many, are taken out of the list. */
    record ImportWithdrawn(ImportId table, int added, ActorRef by, Instant at) implements OfImport {}
}
