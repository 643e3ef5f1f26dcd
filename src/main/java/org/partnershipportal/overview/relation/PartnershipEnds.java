package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.PartnershipMention;
import org.partnershipportal.cooperation.partnership.PartnershipMentions;
import org.partnershipportal.cooperation.partnership.PartnershipRows;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** Partnerships; their lead organisation speaks for them. */
@Component
class PartnershipEnds implements LinkedKind {

    private final PartnershipMentions partnerships;
    private final Parties parties;

    PartnershipEnds(PartnershipMentions partnerships, Parties parties) {
        this.partnerships = partnerships;
        this.parties = parties;
    }

    /** The partnership at an end of a link. */
    static LinkEnd end(PartnershipId id) {
        return new LinkEnd(RecordKind.PARTNERSHIP, id.toString());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNERSHIP;
    }

    @Override
    public Optional<String> id(String text) {
        return PartnershipId.parse(text).map(PartnershipId::toString);
    }

    @Override
    public Optional<String> named(Actor actor, String typed) {
        String last = TypedAddress.lastPart(typed);
        return PartnershipId.parse(last)
                .or(() -> partnerships.named(actor, last).map(PartnershipMention::id))
                .map(PartnershipId::toString);
    }

    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return PartnershipRows.visibleTo(actor, key);
    }

    @Override
    public Where spokenForBy(Actor actor, String key, String id) {
        return PartnershipRows.ledBy(actor, key);
    }

    @Override
    public Optional<OrganisationId> owner(String id) {
        return PartnershipId.parse(id).flatMap(known -> parties.lead(Actor.system(), known));
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        return partnerships
                .of(
                        actor,
                        ids.stream()
                                .flatMap(id -> PartnershipId.parse(id).stream())
                                .toList())
                .values()
                .stream()
                .map(mention -> new LinkedRecord(
                        end(mention.id()),
                        mention.title(),
                        new LocalizedText(mention.number(), Language.EN.tag()),
                        mention.over(),
                        "/partnerships/" + mention.number(),
                        PartnershipLinks.page(mention.id())))
                .toList();
    }
}
