package org.partnershipportal.platform.records;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Reads rows that give a column's own value where a type is asked for that no driver knows; the conversion follows. Else the
 * driver is asked in vain, and each of its refusals takes many times as long as the whole row. A row of one column is the value
 * of an id, whatever the column is called.
 */
class TypedRows extends JdbcTemplate {

    TypedRows(DataSource database) {
        super(database);
    }

    @Override
    public <T extends @Nullable Object> T query(
            PreparedStatementCreator statement,
            @Nullable PreparedStatementSetter params,
            ResultSetExtractor<T> reader) {
        return super.query(statement, params, rows -> reader.extractData(typed(rows)));
    }

    private static ResultSet typed(ResultSet rows) {
        return (ResultSet) Proxy.newProxyInstance(
                ResultSet.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (proxy, method, args) -> read(rows, method, args));
    }

    private static @Nullable Object read(ResultSet rows, Method method, Object @Nullable [] args) throws Throwable {
        if (method.getName().equals("getObject")
                && args != null
                && args.length == 2
                && args[0] instanceof Integer column
                && args[1] instanceof Class<?> type) {
            if (type == Instant.class) {
                OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
                return time == null ? null : time.toInstant();
            }
            if (type == UUID.class || !type.getName().startsWith("java.")) {
                return rows.getObject(column);
            }
        }
        if (method.getName().equals("findColumn")
                && args != null
                && "value".equals(args[0])
                && rows.getMetaData().getColumnCount() == 1) {
            return 1;
        }
        try {
            return method.invoke(rows, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
