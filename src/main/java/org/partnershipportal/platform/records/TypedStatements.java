package org.partnershipportal.platform.records;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.UuidBytes;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes parameters in the form of their columns: ids as bytes, instants in UTC, kinds by their names. */
class TypedStatements extends NamedParameterJdbcTemplate {

    TypedStatements(JdbcOperations database) {
        super(database);
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql, SqlParameterSource params, @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        return super.getPreparedStatementCreator(sql, written(params), customizer);
    }

    private static SqlParameterSource written(SqlParameterSource params) {
        if (!(params instanceof MapSqlParameterSource given)) {
            return params;
        }
        MapSqlParameterSource written = new MapSqlParameterSource();
        given.getValues().forEach((name, value) -> written.addValue(name, column(value), given.getSqlType(name)));
        return written;
    }

    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case Id id -> id.bytes();
            case UUID id -> UuidBytes.of(id);
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> kind -> kind.name();
            case Collection<?> several ->
                several.stream().map(TypedStatements::column).toList();
            case Object[] row -> Arrays.stream(row).map(TypedStatements::column).toArray();
            case null, default -> value;
        };
    }
}
