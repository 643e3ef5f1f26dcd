package org.partnershipportal.exchange.grouptext;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Products of working groups: versions of their draft texts that everyone reads. The chair and the deputy chair publish and
 * withdraw them; a State publishes nothing that may hold words of its own country's NHRI or civil society (R4.3).
 */
@Service
@Transactional
public class GroupProducts {

    private final GroupProductRepository products;
    private final DraftTextRepository texts;
    private final TextVersionRepository versions;
    private final GroupProductQueries queries;
    private final DraftTextQueries words;
    private final MembersSpace members;
    private final Change<GroupProduct> change;
    private final Once once;
    private final Clock clock;

    GroupProducts(
            GroupProductRepository products,
            DraftTextRepository texts,
            TextVersionRepository versions,
            GroupProductQueries queries,
            DraftTextQueries words,
            MembersSpace members,
            Changes changes,
            Once once,
            Clock clock) {
        this.products = products;
        this.texts = texts;
        this.versions = versions;
        this.queries = queries;
        this.words = words;
        this.members = members;
        change = changes.of(GroupProduct.class, products::save);
        this.once = once;
        this.clock = clock;
    }

    /**
     * Publishes a version of a draft text outside its group; sent twice, one product comes of it.
     *
     * @throws NotFound for who cannot read the version, and if there is none of this number
     * @throws NotPermitted for who is neither chair nor deputy chair, and for a State where its own country's NHRI or civil
     *     society sits in the group and another published the version to the members (R4.3)
     * @throws NotAllowed if the version was a product, and is withdrawn
     * @throws ChangedMeanwhile if another published it with another title or summary
     */
    @Requires(Permission.LEAD_GROUP)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public GroupProductId publish(Actor actor, PublishProduct command) {
        return once.made(() -> madeOf(actor, command), () -> make(actor, command));
    }

    private GroupProductId make(Actor actor, PublishProduct command) {
        DraftText text = texts.findById(command.text().value()).orElseThrow(NotFound::new);
        requirePublisher(actor, text, command.number(), Optional.of(members.lock(actor, text.group())));
        return products.save(
                        new GroupProduct(command, text, OrganisationId.actingFor(actor), actor.ref(), clock.instant()))
                .id();
    }

    private Optional<GroupProductId> madeOf(Actor actor, PublishProduct command) {
        return products.findByTextIdAndNumber(command.text().value(), command.number())
                .map(made -> {
                    DraftText text = texts.findById(command.text().value()).orElseThrow(NotFound::new);
                    requirePublisher(actor, text, command.number(), members.find(actor, text.group()));
                    if (made.isWithdrawn()) {
                        throw new NotAllowed("grouptext.refusal.product-again");
                    }
                    if (!made.says(command)) {
                        throw new ChangedMeanwhile();
                    }
                    return made.id();
                });
    }

    private void requirePublisher(Actor actor, DraftText text, int number, Optional<InsideGroup> inside) {
        if (!publishes(actor, text, number, inside).orElseThrow(NotFound::new)) {
            throw new NotPermitted(Permission.LEAD_GROUP);
        }
    }

    /** Whether the actor makes a product of the version; empty for who cannot read it, and if there is none of this number. */
    private Optional<Boolean> publishes(Actor actor, DraftText text, int number, Optional<InsideGroup> inside) {
        DraftTextPolicy policy = new DraftTextPolicy(inside);
        return policy.mayRead(actor, text)
                ? versions.findByTextIdAndNumber(text.id().value(), number)
                        .map(version -> policy.publishesOutside(actor, version.organisation()))
                : Optional.empty();
    }

    /**
     * Withdraws a product, with the reason that everyone reads in the place of its words.
     *
     * @throws NotPermitted for who is neither chair nor deputy chair nor acts for the member that published it, and for a State
     *     where its own country's NHRI or civil society published the product (R4.3)
     * @throws NotAllowed if it is withdrawn already
     * @throws ChangedMeanwhile if another changed it at the same moment
     */
    @Requires(Permission.LEAD_GROUP)
    public void withdraw(Actor actor, WithdrawProduct command) {
        change.make(
                actor,
                command.product(),
                record -> {
                    if (!withdraws(actor, record)) {
                        throw new NotPermitted(Permission.LEAD_GROUP);
                    }
                },
                (it, by, at) -> it.withdraw(command, by, at));
    }

    private boolean withdraws(Actor actor, GroupProduct product) {
        return new DraftTextPolicy(members.find(actor, product.group())).takesBack(actor, product.organisation());
    }

    /** Whether the actor can publish this version of the text outside the group now: the same question as the act's. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayPublish(Actor actor, DraftTextId id, int number) {
        return texts.findById(id.value())
                .flatMap(text -> publishes(actor, text, number, members.find(actor, text.group())))
                .filter(may -> may
                        && products.findByTextIdAndNumber(id.value(), number).isEmpty())
                .isPresent();
    }

    /**
     * The products of a group, the one that was published last first; withdrawn ones among them, for everyone.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<GroupProductRow> list(Actor actor, WorkingGroupId group, int from, int max) {
        return queries.list(group, from, max);
    }

    /** Those of these that there are, in no order. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<GroupProductRow> read(Actor actor, Collection<GroupProductId> ids) {
        return queries.read(ids);
    }

    /**
     * A product with its words.
     *
     * @throws NotFound if there is none
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public GroupProductDetails details(Actor actor, GroupProductId id) {
        GroupProduct product = products.findById(id.value()).orElseThrow(NotFound::new);
        GroupProductRow row = queries.read(List.of(id)).getFirst();
        String language = row.title().language();
        return new GroupProductDetails(
                row,
                product.isWithdrawn()
                        ? List.of()
                        : words.words(product.text(), row.number()).stream()
                                .map(said -> new LocalizedText(said, language))
                                .toList(),
                !product.isWithdrawn() && withdraws(actor, product));
    }

    /** Whether the actor acts for a member of the group, and so can take it up in what it writes elsewhere; no longer once it is withdrawn. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean isTakenUpBy(Actor actor, GroupProductId id) {
        return products.findById(id.value())
                .filter(product -> !product.isWithdrawn())
                .flatMap(product -> members.find(actor, product.group()))
                .isPresent();
    }

    /** The organisation that published it and speaks for it; empty if there is none, once it is withdrawn, and once that has left the group. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Optional<OrganisationId> publisher(Actor actor, GroupProductId id) {
        return products.findById(id.value())
                .filter(product ->
                        !product.isWithdrawn() && members.sits(actor, product.group(), product.organisation()))
                .map(GroupProduct::organisation);
    }
}
