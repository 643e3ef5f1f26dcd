package org.partnershipportal.overview.mydata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.vault.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of copies. Each change is one statement that names the state it starts from. */
@Component
class CopyRows {

    /** The kind of job that makes them. */
    static final String KIND = "data-copy";

    private static final String ROW = "SELECT id, organisation, status, done_count, total_count, asked_at"
            + " FROM mydata_copies WHERE person = :person";

    private final JdbcClient jdbc;

    CopyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a copy is made for. */
    record Task(CopyId id, PersonId person, @Nullable UUID organisation, Language language) {}

    /** Where a copy is stored encrypted. */
    static Place place(CopyId id) {
        return Place.of("mydata_copies.content", id);
    }

    void add(Task task, Instant at) {
        jdbc.sql("INSERT INTO mydata_copies (id, person, organisation, language, status, done_count, total_count,"
                        + " asked_at) VALUES (:id, :person, :organisation, :language, 'WAITING', 0, 0, :at)")
                .param("id", task.id())
                .param("person", task.person())
                .param("organisation", task.organisation(), java.sql.Types.BINARY)
                .param("language", task.language().name())
                .param("at", at)
                .update();
    }

    List<CopyRow> of(PersonId person) {
        return jdbc.sql(ROW + " ORDER BY asked_at DESC, id")
                .param("person", person)
                .query(CopyRow.class)
                .list();
    }

    Optional<CopyRow> find(PersonId person, CopyId id) {
        return jdbc.sql(ROW + " AND id = :id")
                .param("person", person)
                .param("id", id)
                .query(CopyRow.class)
                .optional();
    }

    Optional<Task> waiting(CopyId id) {
        return jdbc.sql("SELECT id, person, organisation, language FROM mydata_copies"
                        + " WHERE id = :id AND status = 'WAITING'")
                .param("id", id)
                .query(Task.class)
                .optional();
    }

    /** How far it has come; whether it is still wanted. */
    @Transactional
    public boolean reached(CopyId id, int done, int total) {
        return jdbc.sql("UPDATE mydata_copies SET done_count = :done, total_count = :total"
                                + " WHERE id = :id AND status = 'WAITING'")
                        .param("done", done)
                        .param("total", total)
                        .param("id", id)
                        .update()
                > 0;
    }

    @Transactional
    public boolean ready(CopyId id, byte[] content) {
        return jdbc.sql("UPDATE mydata_copies SET status = 'READY', content = :content"
                                + " WHERE id = :id AND status = 'WAITING'")
                        .param("content", content)
                        .param("id", id)
                        .update()
                > 0;
    }

    @Transactional
    public void failed(CopyId id) {
        jdbc.sql("UPDATE mydata_copies SET status = 'FAILED' WHERE id = :id AND status = 'WAITING'")
                .param("id", id)
                .update();
    }

    byte[] content(CopyId id) {
        return jdbc.sql("SELECT content FROM mydata_copies WHERE id = :id AND status = 'READY'")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    boolean delete(CopyId id) {
        return jdbc.sql("DELETE FROM mydata_copies WHERE id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    List<UUID> old(Instant before, UUID after, int max) {
        return jdbc.sql("SELECT id FROM mydata_copies WHERE asked_at <= :before AND id > :after ORDER BY id LIMIT :max")
                .param("before", before)
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }
}
