package org.partnershipportal.consultation.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Published versions: copies of what was cleared, never changed afterwards. What they cite is kept by ids, so that each
 * reading can ask how the cited inputs stand on its day.
 */
@Component
class VersionRecords {

    private static final String USES = """
            SELECT c.input_id, p.anchor, p.number
            FROM report_version_citations c
            JOIN report_version_paragraphs p
              ON p.call_id = c.call_id AND p.version = c.version AND p.anchor = c.anchor
            WHERE c.call_id = :call AND c.version = :version
            """;

    /** How many bytes of text fill a page, and how many the shortest paragraph counts for. */
    private static final int PAGE = 10_000;

    private static final int LEAST = PAGE / 20;

    /** On which page each paragraph stands. None counts for more than a page, so that no page is empty. */
    private static final String PLACED = """
            SELECT anchor, page, MAX(page) OVER () AS pages, COUNT(*) OVER () AS total
            FROM (SELECT anchor, 1 + FLOOR((SUM(weight) OVER (ORDER BY number) - weight) / %1$d) AS page
                  FROM (SELECT anchor, number,
                               LEAST(%1$d, GREATEST(%2$d, OCTET_LENGTH(heading) + OCTET_LENGTH(text))) AS weight
                        FROM report_version_paragraphs WHERE call_id = :call AND version = :version) weighed) paged
            """.formatted(PAGE, LEAST);

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

    /**
     * One of them.
     *
     * @param number which; 0 for the latest
     * @throws NotFound if it is not among them
     */
    static Kept find(List<Kept> latestFirst, int number) {
        return latestFirst.stream()
                .filter(one -> number == 0 || one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
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

    /**
     * A page of a version's paragraphs, without what they cite.
     *
     * @param pages how many pages the version has
     * @param total how many paragraphs
     */
    record Part(List<PublishedParagraph> paragraphs, int pages, int total) {}

    /** A page: at most 20 paragraphs, and fewer if they are long. What they cite bears on no page's end (R14.7). */
    Part page(CallId call, int version, int page) {
        int[] whole = {1, 0};
        List<PublishedParagraph> found = jdbc.sql("""
                        SELECT p.anchor, p.number, p.heading, p.text, placed.pages, placed.total
                        FROM (%s) placed
                        JOIN report_version_paragraphs p
                          ON p.call_id = :call AND p.version = :version AND p.anchor = placed.anchor
                        WHERE placed.page = :page ORDER BY p.number
                        """.formatted(PLACED))
                .param("call", UuidBytes.of(call.value()))
                .param("version", version)
                .param("page", page)
                .query((row, n) -> {
                    whole[0] = row.getInt("pages");
                    whole[1] = row.getInt("total");
                    return new PublishedParagraph(
                            new Anchor(row.getString("anchor")),
                            row.getInt("number"),
                            row.getString("heading"),
                            row.getString("text"),
                            List.of());
                })
                .list();
        return new Part(found, whole[0], whole[1]);
    }

    /** Where the paragraph of that number, or of that mark, stands in a version; empty if there is none. */
    Optional<ParagraphPlace> place(CallId call, int version, int number, @Nullable Anchor anchor) {
        return jdbc.sql("""
                        SELECT p.anchor, p.number, placed.page
                        FROM (%s) placed
                        JOIN report_version_paragraphs p
                          ON p.call_id = :call AND p.version = :version AND p.anchor = placed.anchor
                        WHERE p.number = :number OR p.anchor = :anchor
                        """.formatted(PLACED))
                .param("call", UuidBytes.of(call.value()))
                .param("version", version)
                .param("number", number)
                .param("anchor", anchor == null ? "" : anchor.value())
                .query((row, n) -> new ParagraphPlace(
                        version, row.getInt("page"), new Anchor(row.getString("anchor")), row.getInt("number")))
                .optional();
    }

    /** That a paragraph of a version cites an input. */
    record Use(InputId input, UsedIn paragraph) {}

    /**
     * What a version cites.
     *
     * @param input by which paragraphs this one is; {@code null} for all
     */
    List<Use> uses(CallId call, int version, @Nullable InputId input) {
        return jdbc.sql(USES + (input == null ? "" : " AND c.input_id = :input") + " ORDER BY p.number, c.input_id")
                .param("call", UuidBytes.of(call.value()))
                .param("version", version)
                .param("input", input == null ? new byte[0] : UuidBytes.of(input.value()))
                .query((row, n) -> use(row))
                .list();
    }

    /** By which paragraphs a version cites some inputs. */
    List<Use> usesOf(CallId call, int version, Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : jdbc.sql(USES + " AND c.input_id IN (:inputs) ORDER BY p.number, c.input_id")
                        .param("call", UuidBytes.of(call.value()))
                        .param("version", version)
                        .param("inputs", bytes(inputs))
                        .query((row, n) -> use(row))
                        .list();
    }

    /** Which inputs some paragraphs of a version cite. */
    List<Use> citedBy(CallId call, int version, Collection<Anchor> paragraphs) {
        return paragraphs.isEmpty()
                ? List.of()
                : jdbc.sql(USES + " AND c.anchor IN (:anchors) ORDER BY p.number, c.input_id")
                        .param("call", UuidBytes.of(call.value()))
                        .param("version", version)
                        .param("anchors", paragraphs.stream().map(Anchor::value).toList())
                        .query((row, n) -> use(row))
                        .list();
    }

    /** By which paragraphs some inputs are cited, each in the version of which its contributors were told. */
    List<Use> usesAsTold(Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT c.input_id, p.anchor, p.number
                                FROM report_told t
                                JOIN report_version_citations c
                                  ON c.call_id = t.call_id AND c.version = t.version AND c.input_id = t.input_id
                                JOIN report_version_paragraphs p
                                  ON p.call_id = c.call_id AND p.version = c.version AND p.anchor = c.anchor
                                WHERE t.input_id IN (:inputs) ORDER BY p.number, c.input_id
                                """)
                        .param("inputs", bytes(inputs))
                        .query((row, n) -> use(row))
                        .list();
    }

    /** The versions of which contributors of some inputs were told. */
    List<Kept> asTold(Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT v.* FROM report_versions v
                                WHERE EXISTS (SELECT 1 FROM report_told t WHERE t.call_id = v.call_id
                                              AND t.version = v.number AND t.input_id IN (:inputs))
                                """)
                        .param("inputs", bytes(inputs))
                        .query((row, n) -> kept(row))
                        .list();
    }

    private static List<byte[]> bytes(Collection<InputId> inputs) {
        return inputs.stream().map(input -> UuidBytes.of(input.value())).toList();
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(
                new InputId(id(row, "input_id")),
                new UsedIn(new Anchor(row.getString("anchor")), row.getInt("number")));
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
