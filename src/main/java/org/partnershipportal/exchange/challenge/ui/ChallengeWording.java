package org.partnershipportal.exchange.challenge.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.challenge.ChallengeStatus;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.taxonomy.Countries;

/** How facts about challenges are worded for one reader. */
record ChallengeWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    String day(Instant at) {
        return Formats.date(at, reader.zone(), language());
    }

    /** The country, or that it is general. */
    String place(@Nullable CountryCode country) {
        return country == null
                ? text("challenge.field.general")
                : Countries.standard().name(country, language());
    }

    StatusBadge status(ChallengeStatus status, String key) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> StatusBadge.neutral(text(key));
            case OPEN -> StatusBadge.warn(text(key));
            case CLOSED -> StatusBadge.ok(text(key));
        };
    }

    /** Asks for the language in which somebody writes. */
    ComboBox<String> textLanguage(String chosen) {
        ComboBox<String> field = new ComboBox<>(text("shared.field.writing-language"));
        field.setItems(languages());
        field.setItemLabelGenerator(this::languageName);
        field.setValue(chosen);
        return field;
    }
}
