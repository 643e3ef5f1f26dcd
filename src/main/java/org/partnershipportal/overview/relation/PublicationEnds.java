package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.PublicationRows;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/**
 * Inputs that the public reads today with the name of the organisation that leads them, by the numbers of their public pages; this
 * organisation speaks for them. Of all others there is nothing here, whoever asks: no link, no number, no count (R14.7, R14.8).
 */
@Component
class PublicationEnds implements LinkedKind {

    private final StandingInputs inputs;
    private final OrganisationDirectory directory;

    PublicationEnds(StandingInputs inputs, OrganisationDirectory directory) {
        this.inputs = inputs;
        this.directory = directory;
    }

    /** The published input at an end of a link. */
    static LinkEnd end(PublicationNumber number) {
        return new LinkEnd(RecordKind.PUBLICATION, number.value());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PUBLICATION;
    }

    @Override
    public Optional<String> id(String text) {
        return PublicationNumber.parse(text).map(PublicationNumber::value);
    }

    @Override
    public Optional<String> named(Actor actor, String typed) {
        return id(TypedAddress.lastPart(typed));
    }

    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return PublicationRows.named(id);
    }

    @Override
    public Where spokenForBy(Actor actor, String key, String id) {
        return PublicationRows.ledBy(actor, id);
    }

    @Override
    public Optional<OrganisationId> owner(String id) {
        return PublicationNumber.parse(id)
                .flatMap(number -> inputs.published(Actor.system(), number))
                .filter(StandingInput::isNamed)
                .map(StandingInput::lead);
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        List<StandingInput> found = inputs
                .under(
                        Actor.system(),
                        ids.stream()
                                .flatMap(id -> PublicationNumber.parse(id).stream())
                                .toList())
                .stream()
                .filter(StandingInput::isNamed)
                .toList();
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor,
                found.stream()
                        .flatMap(input -> input.signers().stream())
                        .distinct()
                        .toList());
        return found.stream().map(input -> record(input, known, reader)).toList();
    }

    private static LinkedRecord record(
            StandingInput input, Map<OrganisationId, OrganisationSummary> known, Language reader) {
        PublicationNumber number = Objects.requireNonNull(input.published());
        List<LocalizedText> names = input.signers().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(OrganisationSummary::name)
                .toList();
        return new LinkedRecord(
                end(number),
                names.isEmpty()
                        ? new LocalizedText(
                                Translations.standard().text(reader, "relation.publication.unnamed"), reader.tag())
                        : names.getFirst(),
                new LocalizedText(
                        Formats.list(
                                names.stream().skip(1).map(LocalizedText::text).toList(), reader),
                        reader.tag()),
                "",
                "/inputs/" + number,
                "");
    }
}
