package org.partnershipportal.overview.relation;

import java.util.Optional;
import java.util.Set;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.spi.Origin;
import org.partnershipportal.cooperation.partnership.spi.OriginRef;
import org.partnershipportal.cooperation.partnership.spi.Origins;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.promises.commitment.CommitmentGrounds;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentMention;
import org.partnershipportal.promises.commitment.CommitmentMentions;
import org.partnershipportal.promises.commitment.CommitmentSubject;
import org.springframework.stereotype.Component;

/** From a published commitment to a partnership that carries it out; the two modules do not know each other. */
@Component
class PartnershipOnCommitment implements Origins, OnwardStep {

    private final CommitmentMentions commitments;
    private final KeptLinks links;

    PartnershipOnCommitment(CommitmentMentions commitments, KeptLinks links) {
        this.commitments = commitments;
        this.links = links;
    }

    @Override
    public Optional<Onward> from(Actor actor, LinkEnd record) {
        return Permission.REGISTER_PARTNERSHIP.isOpenTo(actor)
                ? going(actor, new OriginRef(record.kind().word(), record.id()))
                        .map(commitment ->
                                new Onward("relation.step.partnership", PartnershipLinks.on(ref(commitment.id()))))
                : Optional.empty();
    }

    @Override
    public Optional<Origin> origin(Actor actor, OriginRef record) {
        return going(actor, record).map(this::origin);
    }

    private Origin origin(CommitmentMention commitment) {
        CommitmentGrounds grounds = commitments.grounds(Actor.system(), commitment.id());
        Set<String> themes = commitments
                .subject(Actor.system(), commitment.id())
                .map(CommitmentSubject::themes)
                .orElse(Set.of());
        return new Origin(ref(commitment.id()), commitment.title(), themes, grounds.rules(), grounds.sdgTargets());
    }

    /** Of a commitment that ended while the form was open, none is kept. */
    @Override
    public void started(Actor actor, OriginRef record, PartnershipId draft) {
        going(actor, record)
                .ifPresent(commitment -> links.keep(
                        actor,
                        LinkType.CARRIED_OUT_BY,
                        CommitmentEnds.end(commitment.id()),
                        PartnershipEnds.end(draft)));
    }

    /** One that is published and has not ended. */
    private Optional<CommitmentMention> going(Actor actor, OriginRef record) {
        return commitment(record)
                .flatMap(id ->
                        Optional.ofNullable(commitments.of(actor, Set.of(id)).get(id)))
                .filter(commitment -> commitment.standing().isEmpty());
    }

    private static OriginRef ref(CommitmentId id) {
        return new OriginRef(RecordKind.COMMITMENT.word(), id.toString());
    }

    private static Optional<CommitmentId> commitment(OriginRef record) {
        return record.kind().equals(RecordKind.COMMITMENT.word()) ? CommitmentId.parse(record.id()) : Optional.empty();
    }
}
