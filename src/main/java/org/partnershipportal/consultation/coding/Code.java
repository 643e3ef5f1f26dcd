package org.partnershipportal.consultation.coding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One code of a tree; which tree and where in it, the {@link CodeTree} says. */
@Entity
@Table(name = "coding_codes")
class Code {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID parent;

    private String name;

    @Column(columnDefinition = "longtext")
    private String note;

    private int place;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Code() {}

    Code(@Nullable CodeId parent, String name, String note, int place) {
        id = CodeId.random().value();
        this.name = name;
        this.note = note;
        put(parent, place);
    }

    void rename(String anew, String meaning) {
        name = anew;
        note = meaning;
    }

    final void put(@Nullable CodeId below, int at) {
        parent = below == null ? null : below.value();
        place = at;
    }

    CodeId id() {
        return new CodeId(id);
    }

    @Nullable
    CodeId parent() {
        return parent == null ? null : new CodeId(parent);
    }

    String name() {
        return name;
    }

    String note() {
        return note;
    }

    int place() {
        return place;
    }
}
