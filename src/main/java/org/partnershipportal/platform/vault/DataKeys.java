package org.partnershipportal.platform.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of data keys, each wrapped by a master key. A key is made once for a scope and never changed; another master key
 * only wraps it again. Unwrapped ones are kept in memory.
 */
@Component
class DataKeys {

    private static final String READ = "SELECT id, scope, wrapped, master FROM vault_keys WHERE ";

    private final JdbcClient jdbc;
    private final MasterKeys masters;
    private final Map<UUID, DataKey> unwrapped = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> ofScope = new ConcurrentHashMap<>();

    DataKeys(JdbcClient jdbc, MasterKeys masters) {
        this.jdbc = jdbc;
        this.masters = masters;
    }

    private record Row(UUID id, UUID scope, String wrapped, String master) {}

    /**
     * Makes the key of a scope, in the caller's transaction. It is kept in memory when it is first read, so that none is ever
     * used that the database may not keep.
     */
    void make(UUID scope) {
        UUID id = UUID.randomUUID();
        MasterKey master = masters.current().orElseThrow(() -> new IllegalStateException("No master key yet"));
        jdbc.sql("INSERT INTO vault_keys (id, scope, wrapped, master) VALUES (:id, :scope, :wrapped, :master)")
                .param("id", id)
                .param("scope", scope)
                .param("wrapped", master.wrap(id, scope, AesGcm.random(AesGcm.KEY)))
                .param("master", master.id())
                .update();
    }

    boolean has(UUID scope) {
        return ofScope.containsKey(scope) || find("scope = :wanted", scope).isPresent();
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM vault_keys").query(Long.class).single() == 0;
    }

    /** The key of a scope. */
    DataKey of(UUID scope) {
        UUID known = ofScope.get(scope);
        if (known != null) {
            return withId(known);
        }
        Row row = find("scope = :wanted", scope)
                .orElseThrow(() -> new IllegalStateException("There is no data key of scope " + scope));
        DataKey key = unwrap(row);
        ofScope.put(scope, key.id());
        return key;
    }

    /** The key with that id. */
    DataKey withId(UUID id) {
        DataKey known = unwrapped.get(id);
        return known != null
                ? known
                : unwrap(find("id = :wanted", id)
                        .orElseThrow(() -> new Unreadable("The data key of what lies here is gone")));
    }

    private DataKey unwrap(Row row) {
        return unwrapped.computeIfAbsent(row.id(), id -> new DataKey(id, plain(row)));
    }

    private byte[] plain(Row row) {
        Optional<MasterKey> master = masters.find(row.master());
        if (master.isEmpty()) {
            masters.readAgain(List.of(row.master())); // another node may have started with a new one
            master = masters.find(row.master());
        }
        return master.orElseThrow(() -> new Unreadable("The master key " + row.master() + " is not given"))
                .unwrap(row.id(), row.scope(), row.wrapped());
    }

    private Optional<Row> find(String where, UUID wanted) {
        return jdbc.sql(READ + where).param("wanted", wanted).query(Row.class).optional();
    }

    /** The ids of the master keys that wrap any data key. */
    List<String> mastersInUse() {
        return jdbc.sql("SELECT DISTINCT master FROM vault_keys ORDER BY master")
                .query(String.class)
                .list();
    }

    /** How many data keys another master key than the current one wraps. */
    long countWaiting() {
        return jdbc.sql("SELECT COUNT(*) FROM vault_keys WHERE master <> :current")
                .param("current", currentId())
                .query(Long.class)
                .single();
    }

    /**
     * Wraps some data keys by the current master key, each by one statement that changes nothing if another node did it.
     *
     * @return how many are looked at; 0 if none waits
     */
    int rewrap(int most) {
        List<Row> rows = jdbc.sql(READ + "master <> :current ORDER BY id LIMIT :most")
                .param("current", currentId())
                .param("most", most)
                .query(Row.class)
                .list();
        MasterKey current = masters.current().orElseThrow();
        for (Row row : rows) {
            jdbc.sql("UPDATE vault_keys SET wrapped = :wrapped, master = :current WHERE id = :id AND master = :before")
                    .param("wrapped", current.wrap(row.id(), row.scope(), plain(row)))
                    .param("current", current.id())
                    .param("id", row.id())
                    .param("before", row.master())
                    .update();
        }
        return rows.size();
    }

    private String currentId() {
        return masters.current().map(MasterKey::id).orElse("");
    }
}
