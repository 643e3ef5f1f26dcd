package org.partnershipportal.exchange.grouptext;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ChangedMeanwhile;

/** A paragraph as those who lead the group write it now. Its changes are verbs of the {@link DraftText}, which calls these. */
@Entity
@Table(name = "grouptext_paragraphs")
class TextParagraph {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    /** From 0, without gaps. */
    private int place;

    private long edition = 1;

    @Column(columnDefinition = "longtext")
    private String words;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TextParagraph() {}

    TextParagraph(TextParagraphId chosen, int place, String words) {
        id = chosen.value();
        this.place = place;
        this.words = words;
    }

    /** @throws ChangedMeanwhile if somebody rewrote it since it was read */
    void write(String said, long read) {
        requireEdition(read);
        words = said;
        edition++;
    }

    void requireEdition(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    void put(int next) {
        place = next;
    }

    TextParagraphId id() {
        return new TextParagraphId(id);
    }

    int place() {
        return place;
    }

    long edition() {
        return edition;
    }

    String words() {
        return words;
    }
}
