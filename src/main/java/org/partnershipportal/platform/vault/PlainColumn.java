package org.partnershipportal.platform.vault;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A column that was kept in plain text by earlier versions. An empty text says nothing and stays as it is. */
@Order(0)
final class PlainColumn implements PlainRecords {

    private static final int SOME = 200;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final String table;
    private final String column;
    private final List<String> keys;
    private final String scope;
    private final boolean bytes;

    PlainColumn(JdbcClient jdbc, Vault vault, PlainColumns of, String column) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.table = of.table();
        this.column = column;
        this.keys = of.keys();
        this.scope = of.scope();
        this.bytes = of.bytes();
    }

    @Override
    public String name() {
        return table + "." + column;
    }

    private String plain() {
        return bytes
                ? " t.%1$s IS NOT NULL AND SUBSTRING(t.%1$s, 1, %2$d) <> X'%3$s'"
                        .formatted(
                                column,
                                Envelope.BEGINNING.length(),
                                HexFormat.of().formatHex(Envelope.BEGINNING.getBytes(StandardCharsets.US_ASCII)))
                : " t.%1$s IS NOT NULL AND t.%1$s <> '' AND t.%1$s NOT LIKE '%2$s%%'"
                        .formatted(column, Envelope.BEGINNING);
    }

    @Override
    public long left() {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " t WHERE" + plain())
                .query(Long.class)
                .single();
    }

    @Override
    public int encryptSome() {
        String names = keys.stream().map(key -> "t." + key).collect(Collectors.joining(", "));
        List<Map<String, @Nullable Object>> rows = jdbc.sql(
                        "SELECT %s, %s AS scope_of, t.%s AS words FROM %s t WHERE%s ORDER BY %s LIMIT %d"
                                .formatted(names, scope, column, table, plain(), names, SOME))
                .query()
                .listOfRows();
        rows.forEach(this::encrypt);
        return rows.size();
    }

    private void encrypt(Map<String, @Nullable Object> row) {
        Object[] key =
                keys.stream().map(name -> Objects.requireNonNull(row.get(name))).toArray();
        UUID scopeOf = row.get("scope_of") instanceof byte[] id ? UuidBytes.read(id) : Vault.PORTAL;
        Map<String, Object> params = new HashMap<>();
        for (int at = 0; at < key.length; at++) {
            params.put(keys.get(at), key[at]);
        }
        Place place = Place.of(name(), key);
        Object words = Objects.requireNonNull(row.get("words"));
        params.put(
                "sealed",
                words instanceof byte[] plain
                        ? vault.seal(scopeOf, place, plain)
                        : vault.seal(scopeOf, place, words.toString()));
        String where = keys.stream().map(name -> "t." + name + " = :" + name).collect(Collectors.joining(" AND "));
        // Another node may have encrypted it meanwhile, and somebody may even have written something else since.
        jdbc.sql("UPDATE %s t SET %s = :sealed WHERE %s AND %s".formatted(table, column, where, plain()))
                .params(params)
                .update();
    }
}
