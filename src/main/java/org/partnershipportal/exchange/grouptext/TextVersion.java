package org.partnershipportal.exchange.grouptext;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.people.organisation.OrganisationId;

/** A version of a draft text that members read. It never changes. */
@Entity
@Table(name = "grouptext_versions")
@SuppressWarnings("unused") // DraftTextQueries reads it
class TextVersion {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID textId;

    private int number;

    private String title;

    /** What has changed since the version before. */
    private String note;

    /** Which member published it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "grouptext_version_paragraphs", joinColumns = @JoinColumn(name = "version_id"))
    private Set<VersionParagraph> paragraphs = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TextVersion() {}

    /** @param all the paragraphs in their order */
    TextVersion(PublishText command, int number, OrganisationId publisher, List<TextParagraph> all, Instant at) {
        id = UUID.randomUUID();
        textId = command.text().value();
        this.number = number;
        title = command.title();
        note = command.note();
        organisation = publisher.value();
        publishedAt = at;
        for (TextParagraph one : all) {
            paragraphs.add(new VersionParagraph(one.place() + 1, one.id().value(), one.words()));
        }
    }

    /** Which member published it. */
    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    int number() {
        return number;
    }

    /** Its paragraphs, in no order. */
    Set<VersionParagraph> paragraphs() {
        return Set.copyOf(paragraphs);
    }
}
