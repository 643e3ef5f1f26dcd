package org.partnershipportal.platform.vault;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator gives for encryption at rest ({@code portal.vault.*}).
 *
 * @param masterKey the master key in Base64; empty if a file has it
 * @param masterKeyBefore the one before, while data keys are wrapped by it still; empty if there is none
 * @param masterKeyFile a file with the master key in its first line and those before in the next ones; empty if there is none
 * @param developmentFile where development keeps the key that it makes
 * @param stateFile where it is written which master key wraps the data keys, and how many wait for that
 */
@ConfigurationProperties("portal.vault")
record VaultSettings(
        String masterKey, String masterKeyBefore, String masterKeyFile, Path developmentFile, Path stateFile) {}
