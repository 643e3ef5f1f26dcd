package org.partnershipportal.consultation.publishedreport;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Paragraphs of the latest versions of reports, as records that are linked to them mention them. It contains nothing that
 * comes from inputs.
 */
@Service
@Transactional(readOnly = true)
public class ParagraphMentions {

    private final JdbcClient jdbc;

    ParagraphMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(CallCode callCode, Anchor anchor, int number, String title, Language language) {

        ParagraphMention mention() {
            return new ParagraphMention(
                    new ParagraphRef(callCode, anchor), number, new LocalizedText(title, language.tag()));
        }
    }

    /** Some of them; what the latest version of a report has no more is left out. One query. */
    @Requires(Permission.READ)
    public Map<ParagraphRef, ParagraphMention> of(Actor actor, Collection<ParagraphRef> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
            SELECT v.call_code, p.anchor, p.number, v.title, v.language
            FROM publishedreport_versions v
            JOIN publishedreport_paragraphs p ON p.call_id = v.call_id AND p.version = v.number
            WHERE (v.call_code, p.anchor) IN (:wanted)
              AND NOT EXISTS (SELECT 1 FROM publishedreport_versions later
                              WHERE later.call_id = v.call_id AND later.number > v.number)
            """)
                        .param(
                                "wanted",
                                wanted.stream()
                                        .map(one -> new Object[] {
                                            one.call().value(), one.paragraph().value()
                                        })
                                        .toList())
                        .query(Found.class)
                        .list()
                        .stream()
                        .map(Found::mention)
                        .collect(Collectors.toMap(ParagraphMention::paragraph, Function.identity()));
    }
}
