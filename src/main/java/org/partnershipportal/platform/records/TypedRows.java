package org.partnershipportal.platform.records;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.support.JdbcUtils;

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
        Map<String, Integer> columns = new HashMap<>();
        return (ResultSet) Proxy.newProxyInstance(
                ResultSet.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (proxy, method, args) -> read(rows, columns, method, args));
    }

    private static @Nullable Object read(
            ResultSet rows, Map<String, Integer> columns, Method method, Object @Nullable [] args) throws Throwable {
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
        if (method.getName().equals("findColumn") && args != null && args[0] instanceof String name) {
            Integer column = column(rows, columns, name);
            if (column != null) {
                return column;
            }
        }
        try {
            return method.invoke(rows, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /**
     * The column of a component: the one with its name, or with its name in underscores; for {@code value}, a row's only
     * column. Columns are read once a query: a name that the driver does not know costs an exception in each row, and H2
     * also writes each of them to a file.
     */
    private static @Nullable Integer column(ResultSet rows, Map<String, Integer> columns, String name)
            throws SQLException {
        if (columns.isEmpty()) {
            ResultSetMetaData described = rows.getMetaData();
            for (int column = described.getColumnCount(); column > 0; column--) {
                columns.put(described.getColumnLabel(column).toLowerCase(Locale.ROOT), column);
            }
        }
        Integer same = columns.get(name.toLowerCase(Locale.ROOT));
        Integer found = same == null ? columns.get(JdbcUtils.convertPropertyNameToUnderscoreName(name)) : same;
        return found == null && name.equals("value") && columns.size() == 1 ? Integer.valueOf(1) : found;
    }
}
