package org.partnershipportal.overview.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.ground.shared.SigningKey;

/**
 * The chain as it stood at an instant, signed and kept outside the database; anyone who cuts off or rewrites rows
 * cannot rewrite it. One line of the file: {@code trail-checkpoint-1 LENGTH HEAD INSTANT SIGNATURE}, the signature
 * (Ed25519, Base64) over the line up to the blank before it.
 *
 * @param chain length and head
 * @param at when it was written
 * @param signature in Base64
 */
record Checkpoint(HashChain chain, Instant at, String signature) {

    private static final Pattern LINE =
            Pattern.compile("trail-checkpoint-1 (\\d{1,18}) ([0-9a-f]{64}) (\\S+) ([A-Za-z0-9+/=]+)");

    static Checkpoint sign(HashChain chain, Instant at, SigningKey key) {
        return new Checkpoint(chain, at, key.sign(content(chain, at)));
    }

    /** The checkpoint of a line; empty if it has not the form of one. */
    static Optional<Checkpoint> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            HashChain chain = new HashChain(Long.parseLong(parts.group(1)), parts.group(2));
            return Optional.of(new Checkpoint(chain, Instant.parse(parts.group(3)), parts.group(4)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Which of the keys signed it, from 0; -1 if none did. */
    int signer(TrailKeys keys) {
        return keys.signerOf(content(chain, at), signature);
    }

    String line() {
        return content(chain, at) + " " + signature;
    }

    private static String content(HashChain chain, Instant at) {
        return "trail-checkpoint-1 " + chain.length() + " " + chain.head() + " " + at;
    }
}
