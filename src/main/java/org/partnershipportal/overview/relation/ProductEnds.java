package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.exchange.grouptext.GroupProductConditions;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.grouptext.GroupProductRow;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** Products of working groups; the organisation that published one speaks for it until it is withdrawn. */
@Component
class ProductEnds implements LinkedKind {

    private final GroupProducts products;

    ProductEnds(GroupProducts products) {
        this.products = products;
    }

    /** The product at an end of a link. */
    static LinkEnd end(GroupProductId id) {
        return new LinkEnd(RecordKind.PRODUCT, id.toString());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PRODUCT;
    }

    @Override
    public Optional<String> id(String text) {
        return GroupProductId.parse(text).map(GroupProductId::toString);
    }

    /** By the address of its page; other kinds have addresses of the same form. */
    @Override
    public Optional<String> named(Actor actor, String typed) {
        return GroupProductId.parse(TypedAddress.lastPart(typed))
                .filter(id -> !products.read(actor, List.of(id)).isEmpty())
                .map(GroupProductId::toString);
    }

    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return GroupProductConditions.published(key);
    }

    @Override
    public Where spokenForBy(Actor actor, String key, String id) {
        return GroupProductConditions.publishedBy(actor, key);
    }

    @Override
    public Optional<OrganisationId> owner(String id) {
        return GroupProductId.parse(id).flatMap(known -> products.publisher(Actor.system(), known));
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        return products
                .read(
                        actor,
                        ids.stream()
                                .flatMap(id -> GroupProductId.parse(id).stream())
                                .toList())
                .stream()
                .map(product -> record(product, reader))
                .toList();
    }

    private static LinkedRecord record(GroupProductRow product, Language reader) {
        return new LinkedRecord(
                end(product.id()),
                product.title(),
                new LocalizedText("", reader.tag()),
                product.withdrawnAt() == null ? "" : "grouptext.product.withdrawn",
                GroupProductLinks.published(product.id()),
                GroupProductLinks.page(product.id()));
    }
}
