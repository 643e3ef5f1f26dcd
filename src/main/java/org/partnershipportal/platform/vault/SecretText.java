package org.partnershipportal.platform.vault;

import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A text of an entity that is stored encrypted in its column: written down in a place for a scope, or read from there
 * and opened when it is asked for. Never changed; another text is another one of these.
 */
@Immutable
public final class SecretText {

    private final @Nullable Vault vault;
    private final @Nullable String kept;
    private final @Nullable UUID scope;
    private final @Nullable Place place;
    private final @Nullable String text;

    private SecretText(
            @Nullable Vault vault,
            @Nullable String kept,
            @Nullable UUID scope,
            @Nullable Place place,
            @Nullable String text) {
        this.vault = vault;
        this.kept = kept;
        this.scope = scope;
        this.place = place;
        this.text = text;
    }

    /** A text to be kept in that place, by the data key of the scope. */
    public static SecretText of(UUID scope, Place place, String text) {
        return new SecretText(null, null, scope, place, text);
    }

    /** In place of a text that was deleted: it says nothing, and its column is empty. */
    public static SecretText deleted() {
        return new SecretText(null, "", null, null, null);
    }

    /** What was read from a column. */
    public static SecretText read(Vault vault, String kept) {
        return new SecretText(vault, kept, null, null, null);
    }

    /** Another text in the same place, by the same data key. */
    public SecretText with(Place there, String other) {
        return new SecretText(vault, kept, scope, there, other);
    }

    /**
     * The text.
     *
     * @throws IllegalStateException if it was not kept in that place
     */
    public String text(Place there) {
        if (text != null) {
            if (!there.equals(place)) {
                throw new Unreadable("What lies here was written for another place");
            }
            return text;
        }
        return isEmpty() ? "" : Objects.requireNonNull(vault).open(there, Objects.requireNonNull(kept));
    }

    /** Whether it says nothing, or what it said was deleted. */
    public boolean isEmpty() {
        return text == null ? Objects.requireNonNull(kept).isEmpty() : text.isEmpty();
    }

    /** As the column has it. */
    String column(Vault by) {
        if (text == null) {
            return Objects.requireNonNull(kept);
        }
        Place there = Objects.requireNonNull(place);
        return scope == null ? by.sealLike(Objects.requireNonNull(kept), there, text) : by.seal(scope, there, text);
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return "a secret text";
    }
}
