package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables themselves, in parts: every node can read them, and no statement is larger than a server takes. */
@Component
class ImportTables {

    private static final int PART = 512 * 1024;

    private final JdbcClient jdbc;

    ImportTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a table, in the caller's transaction. */
    void keep(ImportId id, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = in.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                jdbc.sql(
                                "INSERT INTO recommendation_import_parts (import_id, part, content) VALUES (:id, :part, :content)")
                        .param("id", id)
                        .param("part", number)
                        .param("content", part)
                        .update();
                part = in.readNBytes(PART);
            }
        }
    }

    /** Writes a table that is kept into a file; part by part, so that it is never in memory as a whole. */
    void copy(ImportId id, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            List<byte[]> part = part(id, 0);
            for (int next = 1; !part.isEmpty(); next++) {
                out.write(part.getFirst());
                part = part(id, next);
            }
        }
    }

    private List<byte[]> part(ImportId id, int number) {
        return jdbc.sql("SELECT content FROM recommendation_import_parts WHERE import_id = :id AND part = :part")
                .param("id", id)
                .param("part", number)
                .query(byte[].class)
                .list();
    }

    /** Deletes a table, in the caller's transaction; what was found in it stays. */
    void drop(ImportId id) {
        jdbc.sql("DELETE FROM recommendation_import_parts WHERE import_id = :id")
                .param("id", id)
                .update();
    }
}
