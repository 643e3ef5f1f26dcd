package org.partnershipportal.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.call.CallCode;
import org.partnershipportal.call.CallId;
import org.partnershipportal.input.InputId;
import org.partnershipportal.shared.Language;
import org.partnershipportal.shared.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Published versions: copies of what was cleared, never changed afterwards. What they cite is kept by ids, so that each
 * reading can ask how the cited inputs stand on its day.
 */
@Component
class VersionRecords {

    private final JdbcClient jdbc;

    VersionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what was cleared just now as the version that the report counts to. */
    void keep(Report report, Instant at) {
        byte[] call = UuidBytes.of(report.call().value());
        jdbc.sql("""
                        INSERT INTO report_versions (call_id, number, call_code, language, title, introduction, published_at)
                        VALUES (:call, :number, :code, :language, :title, :introduction, :at)
                        """)
                .param("call", call)
                .param("number", report.publishedVersion())
                .param("code", report.code().value())
                .param("language", report.language().name())
                .param("title", report.title())
                .param("introduction", report.introduction())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        INSERT INTO report_version_paragraphs (call_id, version, anchor, number, heading, text)
                        SELECT p.call_id, :number, p.anchor, ROW_NUMBER() OVER (ORDER BY p.place, p.id), p.heading, p.text
                        FROM report_paragraphs p WHERE p.call_id = :call
                        """)
                .param("call", call)
                .param("number", report.publishedVersion())
                .update();
        jdbc.sql("""
                        INSERT INTO report_version_citations (call_id, version, anchor, input_id)
                        SELECT DISTINCT c.call_id, :number, p.anchor, c.input_id
                        FROM report_citations c JOIN report_paragraphs p ON p.id = c.paragraph_id
                        WHERE c.call_id = :call
                        """)
                .param("call", call)
                .param("number", report.publishedVersion())
                .update();
    }

    /** A version without its paragraphs. */
    record Kept(
            CallId call,
            CallCode code,
            int number,
            Language language,
            String title,
            String introduction,
            Instant published) {}

    /** All versions of the report on a call, the latest first. */
    List<Kept> of(CallCode code) {
        return jdbc.sql("SELECT * FROM report_versions WHERE call_code = :code ORDER BY number DESC")
                .param("code", code.value())
                .query((row, n) -> kept(row))
                .list();
    }

    /** One version. */
    Kept of(CallId call, int version) {
        return jdbc.sql("SELECT * FROM report_versions WHERE call_id = :call AND number = :version")
                .param("call", UuidBytes.of(call.value()))
                .param("version", version)
                .query((row, n) -> kept(row))
                .single();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new CallId(id(row, "call_id")),
                new CallCode(row.getString("call_code")),
                row.getInt("number"),
                Language.valueOf(row.getString("language")),
                row.getString("title"),
                row.getString("introduction"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    /** The paragraphs of a version, without what they cite. */
    List<PublishedParagraph> paragraphs(CallId call, int version) {
        return jdbc.sql("""
                        SELECT anchor, number, heading, text FROM report_version_paragraphs
                        WHERE call_id = :call AND version = :version ORDER BY number
                        """)
                .param("call", UuidBytes.of(call.value()))
                .param("version", version)
                .query((row, n) -> new PublishedParagraph(
                        new Anchor(row.getString("anchor")),
                        row.getInt("number"),
                        row.getString("heading"),
                        row.getString("text"),
                        List.of()))
                .list();
    }

    /** That a paragraph of a version cites an input. */
    record Use(InputId input, UsedIn paragraph) {}

    /**
     * What a version cites.
     *
     * @param input by which paragraphs this one is; {@code null} for all
     */
    List<Use> uses(CallId call, int version, @Nullable InputId input) {
        return jdbc.sql("""
                        SELECT c.input_id, p.anchor, p.number
                        FROM report_version_citations c
                        JOIN report_version_paragraphs p
                          ON p.call_id = c.call_id AND p.version = c.version AND p.anchor = c.anchor
                        WHERE c.call_id = :call AND c.version = :version%s ORDER BY p.number, c.input_id
                        """.formatted(input == null ? "" : " AND c.input_id = :input"))
                .param("call", UuidBytes.of(call.value()))
                .param("version", version)
                .param("input", input == null ? new byte[0] : UuidBytes.of(input.value()))
                .query((row, n) -> new Use(
                        new InputId(id(row, "input_id")),
                        new UsedIn(new Anchor(row.getString("anchor")), row.getInt("number"))))
                .list();
    }

    /** Whether a published version cites the input. */
    boolean isUsed(InputId input) {
        return jdbc.sql("SELECT COUNT(*) FROM report_version_citations WHERE input_id = :input")
                        .param("input", UuidBytes.of(input.value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return UuidBytes.read(Objects.requireNonNull(row.getBytes(column)));
    }
}
