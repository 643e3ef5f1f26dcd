package org.partnershipportal.platform.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The one way in which an entity's text is encrypted when it is written; it is opened when the entity asks for it. */
@Converter
@Immutable
public class SecretTextConverter implements AttributeConverter<@Nullable SecretText, @Nullable String> {

    private final Vault vault;

    SecretTextConverter(Vault vault) {
        this.vault = vault;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SecretText secret) {
        return secret == null ? null : secret.column(vault);
    }

    @Override
    public @Nullable SecretText convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : SecretText.read(vault, kept);
    }
}
