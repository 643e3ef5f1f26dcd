package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.promises.commitment.CommitmentConditions;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentMention;
import org.partnershipportal.promises.commitment.CommitmentMentions;
import org.springframework.stereotype.Component;

/** Commitments; their lead agency speaks for them once they are published. */
@Component
class CommitmentEnds implements LinkedKind {

    private final CommitmentMentions commitments;

    CommitmentEnds(CommitmentMentions commitments) {
        this.commitments = commitments;
    }

    /** The commitment at an end of a link. */
    static LinkEnd end(CommitmentId id) {
        return new LinkEnd(RecordKind.COMMITMENT, id.toString());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COMMITMENT;
    }

    @Override
    public Optional<String> id(String text) {
        return CommitmentId.parse(text).map(CommitmentId::toString);
    }

    /** By the address of its page; other kinds have addresses of the same form. */
    @Override
    public Optional<String> named(Actor actor, String typed) {
        return CommitmentId.parse(TypedAddress.lastPart(typed))
                .filter(id -> commitments.of(actor, List.of(id)).containsKey(id))
                .map(CommitmentId::toString);
    }

    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return CommitmentConditions.visibleTo(actor, key);
    }

    @Override
    public Where spokenForBy(Actor actor, String key, String id) {
        return CommitmentConditions.publishedBy(actor, key);
    }

    @Override
    public Optional<OrganisationId> owner(String id) {
        return CommitmentId.parse(id).flatMap(known -> commitments.lead(Actor.system(), known));
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        return commitments
                .of(
                        actor,
                        ids.stream()
                                .flatMap(id -> CommitmentId.parse(id).stream())
                                .toList())
                .values()
                .stream()
                .map(mention -> record(mention, reader))
                .toList();
    }

    private static LinkedRecord record(CommitmentMention mention, Language reader) {
        return new LinkedRecord(
                end(mention.id()),
                mention.title(),
                new LocalizedText(Countries.standard().name(mention.state(), reader), reader.tag()),
                mention.standing(),
                mention.isPublic() ? CommitmentLinks.published(mention.id()) : "",
                CommitmentLinks.page(mention.id()));
    }
}
