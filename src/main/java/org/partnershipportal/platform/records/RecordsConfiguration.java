package org.partnershipportal.platform.records;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.partnershipportal.ground.shared.UuidBytes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one client of statements that are written by hand. A row becomes a record by {@code query(Row.class)}: columns are its
 * components, and ids, instants, days and kinds are read as such; parameters are given as such too.
 */
@Configuration
class RecordsConfiguration {

    @Bean
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(new TypedStatements(new TypedRows(database)), columns());
    }

    /** What columns hold, as the types of a record's components. */
    static DefaultConversionService columns() {
        DefaultConversionService columns = new DefaultConversionService();
        columns.addConverter(byte[].class, UUID.class, UuidBytes::read);
        columns.addConverter(Timestamp.class, Instant.class, Timestamp::toInstant);
        columns.addConverter(LocalDateTime.class, Instant.class, time -> time.toInstant(ZoneOffset.UTC));
        columns.addConverter(OffsetDateTime.class, Instant.class, OffsetDateTime::toInstant);
        columns.addConverter(Date.class, LocalDate.class, Date::toLocalDate);
        columns.addConverterFactory(new IdsFromBytes());
        return columns;
    }
}
