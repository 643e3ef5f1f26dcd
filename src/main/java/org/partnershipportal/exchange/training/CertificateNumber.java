package org.partnershipportal.exchange.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.SpokenCode;
import org.partnershipportal.platform.records.SearchWords;

/**
 * The number of a certificate: 18 random characters (85 bits), so that it can be neither guessed nor counted (R14.5).
 *
 * @param value the signs, without hyphens
 */
@ForOwnPages
public record CertificateNumber(String value) {

    private static final int SIGNS = 18;

    static CertificateNumber draw(RandomGenerator random) {
        return new CertificateNumber(SpokenCode.draw(random, SIGNS));
    }

    /** The number in what somebody typed, whatever the case, blanks and hyphens; empty if it is none. */
    public static Optional<CertificateNumber> parse(String typed) {
        return SpokenCode.read(typed, SIGNS).map(CertificateNumber::new);
    }

    /** The number together with the name on the certificate, so that both can be compared and the name cannot be read. */
    String with(String name) {
        try {
            byte[] both = (value + "\n" + SearchWords.folded(name)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** In groups of six. */
    @Override
    public String toString() {
        return SpokenCode.grouped(value, 6);
    }
}
