package org.partnershipportal.consultation.publishedreport;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.consultation.report.ReportContent;
import org.partnershipportal.consultation.report.ReportContents;
import org.partnershipportal.consultation.report.ReportEvent;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was cleared as a version that everyone can read, in the transaction that clears it: a copy that is never
 * changed afterwards. What it cites is kept by ids, inputs and passages, never by their words.
 */
@Component
class Keeping {

    private static final int BATCH = 500;

    private final ReportContents reports;
    private final JdbcTemplate jdbc;

    Keeping(ReportContents reports, JdbcTemplate jdbc) {
        this.reports = reports;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    public void on(ReportEvent.ReportPublished event) {
        ReportContent content = reports.content(Actor.system(), event.call());
        VersionId version = new VersionId(event.call(), event.version());
        version(version, content, event.at());
        paragraphs(version, content.paragraphs());
        citations(version, content.paragraphs());
    }

    private void version(VersionId version, ReportContent content, Instant at) {
        jdbc.update(
                "INSERT INTO publishedreport_versions (call_id, number, call_code, language, title, introduction,"
                        + " published_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                UuidBytes.of(version.call().value()),
                version.number(),
                content.code().value(),
                content.language().name(),
                content.title(),
                content.introduction(),
                at.atOffset(ZoneOffset.UTC));
    }

    private void paragraphs(VersionId version, List<ReportContent.ParagraphContent> paragraphs) {
        byte[] call = UuidBytes.of(version.call().value());
        jdbc.batchUpdate(
                "INSERT INTO publishedreport_paragraphs (call_id, version, anchor, number, heading, text)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                paragraphs,
                BATCH,
                (statement, paragraph) -> {
                    statement.setBytes(1, call);
                    statement.setInt(2, version.number());
                    statement.setString(3, paragraph.anchor().value());
                    statement.setInt(4, paragraph.number());
                    statement.setString(5, paragraph.heading());
                    statement.setString(6, paragraph.text());
                });
    }

    /** An input once for a paragraph, and each passage of it that is meant. */
    private void citations(VersionId version, List<ReportContent.ParagraphContent> paragraphs) {
        byte[] call = UuidBytes.of(version.call().value());
        record Row(Anchor anchor, ReportContent.Cited cited) {}
        Set<Row> inputs = new LinkedHashSet<>();
        Set<Row> passages = new LinkedHashSet<>();
        paragraphs.forEach(paragraph -> paragraph.cited().forEach(cited -> {
            inputs.add(new Row(paragraph.anchor(), new ReportContent.Cited(cited.input(), null)));
            if (cited.passage() != null) {
                passages.add(new Row(paragraph.anchor(), cited));
            }
        }));
        jdbc.batchUpdate(
                "INSERT INTO publishedreport_citations (call_id, version, anchor, input_id) VALUES (?, ?, ?, ?)",
                inputs,
                BATCH,
                (statement, row) -> {
                    statement.setBytes(1, call);
                    statement.setInt(2, version.number());
                    statement.setString(3, row.anchor().value());
                    statement.setBytes(4, UuidBytes.of(row.cited().input().value()));
                });
        jdbc.batchUpdate(
                "INSERT INTO publishedreport_passages (call_id, version, anchor, input_id, passage_id)"
                        + " VALUES (?, ?, ?, ?, ?)",
                passages,
                BATCH,
                (statement, row) -> {
                    statement.setBytes(1, call);
                    statement.setInt(2, version.number());
                    statement.setString(3, row.anchor().value());
                    statement.setBytes(4, UuidBytes.of(row.cited().input().value()));
                    statement.setBytes(
                            5,
                            UuidBytes.of(Objects.requireNonNull(row.cited().passage())
                                    .value()));
                });
    }
}
