package org.partnershipportal.overview.relation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnershipportal.consultation.assessment.AssessmentEvent;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputOrigins;
import org.partnershipportal.consultation.input.spi.Origin;
import org.partnershipportal.consultation.input.spi.Origins;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.grouptext.GroupProductRow;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * From a product of a working group to an input of one of its members that takes it up; the two modules do not know each other. The
 * input itself keeps what it was started from, for it has no place on the chain before the public reads it with its name (decision
 * 83). Then the organisation that published the product is asked.
 */
@Component
class InputOnProduct implements Origins, OnwardStep {

    private final GroupProducts products;
    private final InputOrigins origins;
    private final StandingInputs inputs;
    private final KeptLinks links;

    InputOnProduct(GroupProducts products, InputOrigins origins, StandingInputs inputs, KeptLinks links) {
        this.products = products;
        this.origins = origins;
        this.inputs = inputs;
        this.links = links;
    }

    @Override
    public Optional<Onward> from(Actor actor, LinkEnd record) {
        return record.kind() == RecordKind.PRODUCT
                ? origins.of(actor, record.ref())
                        .map(product -> new Onward("relation.step.input", InputLinks.from(product.record())))
                : Optional.empty();
    }

    /** For those who act for a member of the group, as long as the product is not withdrawn. */
    @Override
    public Optional<Origin> origin(Actor actor, ContentRef record) {
        return product(actor, record)
                .filter(product -> products.isTakenUpBy(actor, product.id()))
                .map(InputOnProduct::named);
    }

    @Override
    public Optional<Origin> kept(Actor actor, ContentRef record) {
        return product(actor, record).map(InputOnProduct::named);
    }

    private Optional<GroupProductRow> product(Actor actor, ContentRef record) {
        return record.kind().equals(RecordKind.PRODUCT.word())
                ? GroupProductId.parse(record.id())
                        .flatMap(
                                id -> products.read(actor, List.of(id)).stream().findFirst())
                : Optional.empty();
    }

    private static Origin named(GroupProductRow product) {
        return new Origin(
                product.id().ref(),
                product.title(),
                GroupProductLinks.page(product.id()),
                GroupProductLinks.published(product.id()));
    }

    /**
     * The input keeps nothing from now on. Of one that is published without a name, sealed ones among them, nothing is asked: nobody can
     * widen that choice any more (R14.4).
     */
    @ApplicationModuleListener
    void on(AssessmentEvent.InputPublished event) {
        Optional<GroupProductId> started = origins.take(Actor.system(), event.input())
                .filter(record -> record.kind().equals(RecordKind.PRODUCT.word()))
                .flatMap(record -> GroupProductId.parse(record.id()));
        started.ifPresent(product -> inputs.of(Actor.system(), event.input())
                .filter(StandingInput::isNamed)
                .ifPresent(input -> links.ask(
                        LinkType.USED_FOR,
                        ProductEnds.end(product),
                        PublicationEnds.end(Objects.requireNonNull(input.published())),
                        Actor.system().ref(),
                        event.at())));
    }
}
