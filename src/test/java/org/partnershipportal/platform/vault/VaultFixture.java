package org.partnershipportal.platform.vault;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Base64;
import org.partnershipportal.platform.records.RecordsFixture;
import org.partnershipportal.testing.TestDatabase;

/** A vault of its own, with the portal's key only, for tests without Spring. */
public final class VaultFixture {

    private VaultFixture() {}

    /** A vault on an empty database. */
    public static Vault vault() {
        HikariDataSource database = TestDatabase.empty();
        TestDatabase.migrate(database, "vault", "latest");
        String key = Base64.getEncoder().encodeToString(new byte[AesGcm.KEY]);
        VaultSettings settings = new VaultSettings(key, "", "", Path.of("none"), Path.of("none"));
        Vault vault = new Vault(new DataKeys(RecordsFixture.client(database), new MasterKeys(settings, false)));
        vault.make(Vault.PORTAL);
        return vault;
    }
}
