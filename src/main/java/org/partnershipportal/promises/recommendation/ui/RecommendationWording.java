package org.partnershipportal.promises.recommendation.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.recommendation.ImportStatus;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationStatus;

/** How facts about recommendations are worded for one reader. */
record RecommendationWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    String state(CountryCode state) {
        return Countries.standard().name(state, language());
    }

    String states(Collection<CountryCode> states) {
        return Countries.standard().list(states, language());
    }

    String themes(Collection<String> codes) {
        return Themes.standard().list(codes, language());
    }

    String rules(Collection<RuleRef> rules) {
        return RuleSets.standard().list(rules, language());
    }

    String day(LocalDate day) {
        return Formats.date(day, language());
    }

    String moment(Instant at) {
        return Formats.readersTime(at, reader.zone(), language());
    }

    StatusBadge status(RecommendationStatus status) {
        String word = text(status.key());
        return switch (status) {
            case UNCHECKED -> StatusBadge.warn(word);
            case WITHDRAWN -> StatusBadge.neutral(word);
            case CHECKED -> StatusBadge.ok(word);
            case DECLINED -> StatusBadge.bad(word);
        };
    }

    StatusBadge position(Position position) {
        String word = text(position.key());
        return position == Position.SUPPORTED ? StatusBadge.ok(word) : StatusBadge.neutral(word);
    }

    StatusBadge status(ImportStatus status) {
        String word = text(status.key());
        return switch (status) {
            case READING, IMPORTING, READY, WITHDRAWING -> StatusBadge.warn(word);
            case DONE -> StatusBadge.ok(word);
            case FAILED -> StatusBadge.bad(word);
            case CANCELLED, WITHDRAWN -> StatusBadge.neutral(word);
        };
    }
}
