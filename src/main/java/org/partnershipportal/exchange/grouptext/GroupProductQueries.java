package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Products of working groups, which everyone reads; each in one query. */
@Component
class GroupProductQueries {

    private static final int MOST = 200;

    private static final String COLUMNS = """
        p.id, p.group_id, p.title, p.summary, p.text_language, p.number, p.published_at, p.withdrawn_at, p.reason\
        """;

    private final JdbcClient jdbc;

    GroupProductQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row of the table. */
    private record Found(
            GroupProductId id,
            WorkingGroupId groupId,
            String title,
            String summary,
            String textLanguage,
            int number,
            Instant publishedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String reason,
            long total) {

        GroupProductRow row() {
            return new GroupProductRow(
                    id,
                    groupId,
                    new LocalizedText(title, textLanguage),
                    new LocalizedText(summary, textLanguage),
                    number,
                    publishedAt,
                    withdrawnAt,
                    reason == null ? null : new LocalizedText(reason, textLanguage));
        }
    }

    /** Of one group, the one that was published last first. */
    Slice<GroupProductRow> list(WorkingGroupId group, int from, int max) {
        List<Found> found = jdbc.sql("SELECT " + COLUMNS + """
            , COUNT(*) OVER () AS total FROM grouptext_products p
            WHERE p.group_id = :group ORDER BY p.published_at DESC, p.id LIMIT :max OFFSET :from
            """)
                .param("group", group)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        return Slice.counted(found, Found::total).map(Found::row);
    }

    /** Those of these that there are. */
    List<GroupProductRow> read(Collection<GroupProductId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc
                        .sql("SELECT " + COLUMNS + ", 1 AS total FROM grouptext_products p WHERE p.id IN (:ids)")
                        .param("ids", ids)
                        .query(Found.class)
                        .list()
                        .stream()
                        .map(Found::row)
                        .toList();
    }
}
