package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.exchange.practice.PracticeAuthor;
import org.partnershipportal.exchange.practice.PracticeConditions;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.practice.PracticeMentions;
import org.partnershipportal.exchange.practice.PracticeRow;
import org.partnershipportal.exchange.practice.PracticeStatus;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** Practices; the organisation that tells one speaks for it once it is shared, also after it is withdrawn. */
@Component
class PracticeEnds implements LinkedKind {

    private final PracticeMentions practices;

    PracticeEnds(PracticeMentions practices) {
        this.practices = practices;
    }

    /** The practice at an end of a link. */
    static LinkEnd end(PracticeId id) {
        return new LinkEnd(RecordKind.PRACTICE, id.toString());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PRACTICE;
    }

    @Override
    public Optional<String> id(String text) {
        return PracticeId.parse(text).map(PracticeId::toString);
    }

    /** By the address of its page; other kinds have addresses of the same form. Nothing is linked anew with a withdrawn one. */
    @Override
    public Optional<String> named(Actor actor, String typed) {
        return PracticeId.parse(TypedAddress.lastPart(typed))
                .filter(id -> practices.of(actor, List.of(id)).stream()
                        .anyMatch(found -> found.status() != PracticeStatus.WITHDRAWN))
                .map(PracticeId::toString);
    }

    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return PracticeConditions.visibleTo(actor, key);
    }

    @Override
    public Where spokenForBy(Actor actor, String key, String id) {
        return PracticeConditions.spokenForBy(actor, key);
    }

    @Override
    public Where over(String key) {
        return PracticeConditions.withdrawn(key);
    }

    @Override
    public Optional<OrganisationId> owner(String id) {
        return PracticeId.parse(id).flatMap(known -> practices.author(Actor.system(), known));
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        return practices
                .of(
                        actor,
                        ids.stream()
                                .flatMap(id -> PracticeId.parse(id).stream())
                                .toList())
                .stream()
                .map(practice -> record(practice, reader))
                .toList();
    }

    private static LinkedRecord record(PracticeRow practice, Language reader) {
        return new LinkedRecord(
                end(practice.id()),
                practice.title(),
                teller(practice, reader),
                practice.isShared() ? "" : practice.status().key(),
                practice.sharedAt() == null || practice.hidden() ? "" : PracticeLinks.published(practice.id()),
                PracticeLinks.page(practice.id()));
    }

    private static LocalizedText teller(PracticeRow practice, Language reader) {
        PracticeAuthor author = practice.author();
        if (author.organisation() != null) {
            return author.organisation().name();
        }
        return new LocalizedText(
                author.group() == null
                        ? ""
                        : Translations.standard().text(reader, author.group().key()),
                reader.tag());
    }
}
