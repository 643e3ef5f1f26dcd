package org.partnershipportal.cooperation.partnership;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * Starts a partnership as a draft of the organisation acted for. Only the title is needed.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one record comes of it
 * @param title in the writer's language
 * @param purpose what it is for; may be empty for now
 * @param mode may be missing for now
 * @param language tag of the language of title and purpose
 * @param starts first day; may be missing for now
 * @param ends last day; {@code null} while none is agreed
 * @param states the States concerned
 * @param themes codes of themes
 * @param rules rules of the three sets
 * @param sdgTargets codes of SDG targets
 */
@ForOwnPages
public record RegisterPartnership(
        UUID formToken,
        String title,
        String purpose,
        @Nullable Mode mode,
        String language,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        Set<CountryCode> states,
        Set<String> themes,
        Set<RuleRef> rules,
        Set<String> sdgTargets) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** The longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 2000;

    public RegisterPartnership {
        FieldChecks checks = new FieldChecks(RegisterPartnership.class);
        title = checks.line("title", title, LONGEST_TITLE);
        purpose = checks.optionalText("purpose", purpose, LONGEST_PURPOSE);
        language = checks.language("language", language);
        EditPartnership.check(checks, starts, ends, states, themes, rules, sdgTargets);
        checks.done();
        states = Set.copyOf(states);
        themes = Set.copyOf(themes);
        rules = Set.copyOf(rules);
        sdgTargets = Set.copyOf(sdgTargets);
    }

    /** Of which only what it is for is known. */
    public RegisterPartnership(UUID formToken, String title, String purpose, @Nullable Mode mode, String language) {
        this(formToken, title, purpose, mode, language, null, null, Set.of(), Set.of(), Set.of(), Set.of());
    }
}
