package org.partnershipportal.platform.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Whom a signed-in person acts for: one of their organisations, the platform's staff, or only themselves. It is in the
 * address as the first segment below {@code /app/}, is carried by every form from the moment it opened, and is checked
 * by {@link Actors} at every act; so two tabs never mix.
 */
public sealed interface Acting {

    /** For an organisation. */
    record ForOrganisation(UUID organisation) implements Acting {
        @Override
        public String segment() {
            return organisation.toString();
        }
    }

    /** For the platform's staff. */
    record ForStaff() implements Acting {
        @Override
        public String segment() {
            return "staff";
        }
    }

    /** For no one but oneself. */
    record ForMe() implements Acting {
        @Override
        public String segment() {
            return "me";
        }
    }

    Acting STAFF = new ForStaff();
    Acting ME = new ForMe();

    /** The segment of the address. */
    String segment();

    /** Acting for the organisation. */
    static Acting organisation(UUID organisation) {
        return new ForOrganisation(organisation);
    }

    /** What a segment of an address means; empty if it means nothing. */
    static Optional<Acting> parse(String segment) {
        return switch (segment) {
            case "staff" -> Optional.of(STAFF);
            case "me" -> Optional.of(ME);
            default -> {
                try {
                    yield Optional.of(organisation(UUID.fromString(segment)));
                } catch (IllegalArgumentException e) {
                    yield Optional.empty();
                }
            }
        };
    }
}
