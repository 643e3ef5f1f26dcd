package org.partnershipportal.consultation.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inputs, paragraphs and citations by the thousand: written past the services, for it is the number that is tested. */
public final class ManyInputs {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    public ManyInputs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Admissible inputs, as the desk knows them.
     *
     * @param signers organisations that sign in turn, each with its name; published if there are any
     */
    public List<InputId> admissible(CallDetails call, int number, List<UUID> signers) {
        List<InputId> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(new InputId(UUID.randomUUID()));
        }
        boolean published = !signers.isEmpty();
        Instant end = ReportStage.end(call);
        jdbc.batchUpdate("""
                INSERT INTO assessment_inputs (id, version, call_id, name_choice, text_choice, text_language, text_version,
                    text_digest, received_at, ends_at, withdrawn, edition, admissibility, public_number, published_at)
                VALUES (?, 0, ?, ?, ?, 'en', 1, ?, ?, ?, FALSE, 1, 'ADMISSIBLE', ?, ?)
                """, all, BATCH, (row, input) -> {
            row.setBytes(1, UuidBytes.of(input.value()));
            row.setBytes(2, UuidBytes.of(call.id().value()));
            row.setString(3, published ? "SHOWN" : "TEAM_ONLY");
            row.setString(4, published ? "PUBLISHED" : "NOT_PUBLISHED");
            row.setString(5, input.toString().replace("-", ""));
            row.setObject(6, end.minusSeconds(3_600).atOffset(ZoneOffset.UTC));
            row.setObject(7, end.atOffset(ZoneOffset.UTC));
            row.setString(8, published ? number(input) : null);
            row.setObject(9, published ? end.plusSeconds(60).atOffset(ZoneOffset.UTC) : null);
        });
        if (published) {
            int[] turn = {0};
            jdbc.batchUpdate(
                    "INSERT INTO assessment_signers (input_id, organisation, part) VALUES (?, ?, 'LEAD')",
                    all,
                    BATCH,
                    (row, input) -> {
                        row.setBytes(1, UuidBytes.of(input.value()));
                        row.setBytes(2, UuidBytes.of(signers.get(turn[0]++ % signers.size())));
                    });
        }
        return all;
    }

    /** A number as long as those of publications, of their signs. */
    private static String number(InputId input) {
        String signs = "23456789abcdefghjkmnpqrstvwxyz";
        StringBuilder number = new StringBuilder();
        java.util.Random random = new java.util.Random(
                input.value().getMostSignificantBits() ^ input.value().getLeastSignificantBits());
        for (int i = 0; i < 18; i++) {
            number.append(signs.charAt(random.nextInt(signs.length())));
        }
        return new PublicationNumber(number.toString()).value();
    }

    /** Paragraphs behind those that there are, each with these words. */
    public List<ParagraphId> paragraphs(CallId call, int number, String words) {
        List<ParagraphId> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(ParagraphId.random());
        }
        int[] place = {100};
        jdbc.batchUpdate("""
                INSERT INTO report_paragraphs (id, version, edition, call_id, anchor, place, heading, text)
                VALUES (?, 0, 1, ?, ?, ?, '', ?)
                """, all, BATCH, (row, paragraph) -> {
            row.setBytes(1, UuidBytes.of(paragraph.value()));
            row.setBytes(2, UuidBytes.of(call.value()));
            row.setString(3, Anchor.draw(new java.util.Random(place[0])).value());
            row.setInt(4, place[0]++);
            row.setString(5, words);
        });
        return all;
    }

    /** Lets each paragraph in turn cite one of the inputs. */
    public void cite(CallId call, List<ParagraphId> paragraphs, List<InputId> inputs) {
        int[] turn = {0};
        jdbc.batchUpdate("""
                INSERT INTO report_citations (id, call_id, paragraph_id, input_id, target, cited_at)
                VALUES (?, ?, ?, ?, ?, CURRENT_TIMESTAMP)
                """, inputs, BATCH, (row, input) -> {
            row.setBytes(1, UuidBytes.of(UUID.randomUUID()));
            row.setBytes(2, UuidBytes.of(call.value()));
            row.setBytes(
                    3,
                    UuidBytes.of(paragraphs.get(turn[0]++ % paragraphs.size()).value()));
            row.setBytes(4, UuidBytes.of(input.value()));
            row.setBytes(5, UuidBytes.of(input.value()));
        });
    }

    /** The organisations that contributors act for. */
    public static List<UUID> organisations(List<Actor> contributors) {
        return contributors.stream()
                .map(one -> one.organisation().orElseThrow())
                .toList();
    }
}
