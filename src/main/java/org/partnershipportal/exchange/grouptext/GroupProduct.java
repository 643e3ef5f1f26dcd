package org.partnershipportal.exchange.grouptext;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.ProductPublished;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.ProductWithdrawn;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A version of a draft text that everyone reads; once it is withdrawn, everyone reads why instead of its words. */
@Entity
@Table(name = "grouptext_products")
@SuppressWarnings("unused") // GroupProductQueries reads it
class GroupProduct extends AbstractAggregateRoot<GroupProduct> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID groupId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID textId;

    /** The number of the version. */
    private int number;

    private String title;

    private String summary;

    private String textLanguage;

    /** Which member published it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    private Instant publishedAt;

    private @Nullable Instant withdrawnAt;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected GroupProduct() {}

    GroupProduct(PublishProduct command, DraftText text, OrganisationId publisher, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        groupId = text.group().value();
        textId = text.id().value();
        number = command.number();
        title = command.title();
        summary = command.summary();
        textLanguage = text.title().language();
        organisation = publisher.value();
        publishedAt = at;
        registerEvent(new ProductPublished(group(), text(), id(), by, at));
    }

    /**
     * Withdraws it; its line stays, with the reason.
     *
     * @throws NotAllowed if it is withdrawn already
     */
    void withdraw(WithdrawProduct command, ActorRef by, Instant at) {
        if (withdrawnAt != null) {
            throw new NotAllowed("grouptext.refusal.product-withdrawn");
        }
        withdrawnAt = at;
        reason = command.reason();
        registerEvent(new ProductWithdrawn(group(), text(), id(), by, at));
    }

    /** Whether it is called, and told, as the command says. */
    boolean says(PublishProduct command) {
        return title.equals(command.title()) && summary.equals(command.summary());
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    GroupProductId id() {
        return new GroupProductId(id);
    }

    WorkingGroupId group() {
        return new WorkingGroupId(groupId);
    }

    DraftTextId text() {
        return new DraftTextId(textId);
    }

    /** Which member published it. */
    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }
}
