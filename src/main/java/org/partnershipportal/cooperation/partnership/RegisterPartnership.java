package org.partnershipportal.cooperation.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.spi.OriginRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.partnershipportal.platform.taxonomy.Themes;

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
 * @param on the record on which it is started; {@code null} if there is none
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
        Set<String> sdgTargets,
        @Nullable OriginRef on) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** The longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 2000;

    /** The most of each of States, themes, rules and targets. */
    public static final int MOST = 60;

    public RegisterPartnership {
        FieldChecks checks = new FieldChecks(RegisterPartnership.class);
        title = checks.line("title", title, LONGEST_TITLE);
        purpose = checks.optionalText("purpose", purpose, LONGEST_PURPOSE);
        language = checks.language("language", language);
        check(checks, starts, ends, states, themes, rules, sdgTargets);
        checks.done();
        states = Set.copyOf(states);
        themes = Set.copyOf(themes);
        rules = Set.copyOf(rules);
        sdgTargets = Set.copyOf(sdgTargets);
    }

    /** Of which only what it is for is known. */
    public RegisterPartnership(UUID formToken, String title, String purpose, @Nullable Mode mode, String language) {
        this(formToken, title, purpose, mode, language, null, null, Set.of(), Set.of(), Set.of(), Set.of(), null);
    }

    /** What a partnership says when, where and of what, in a draft that begins and in one that is edited. */
    static void check(
            FieldChecks checks,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            Set<CountryCode> states,
            Set<String> themes,
            Set<RuleRef> rules,
            Set<String> sdgTargets) {
        checks.that(starts != null || ends == null, "starts", "partnership.problem.start-missing");
        checks.that(
                starts == null || ends == null || !ends.isBefore(starts), "ends", "shared.problem.end-before-start");
        checks.that(inCalendar(starts), "starts", "shared.problem.date");
        checks.that(inCalendar(ends), "ends", "shared.problem.date");
        checks.that(
                states.stream().allMatch(Countries.standard()::canBeState), "states", "partnership.problem.no-state");
        known(checks, "themes", themes, theme -> Themes.standard().find(theme).isPresent());
        known(checks, "rules", rules, rule -> RuleSets.standard().find(rule).isPresent());
        known(
                checks,
                "sdgTargets",
                sdgTargets,
                target -> SdgTargets.standard().find(target).isPresent());
        few(checks, "states", states);
        few(checks, "themes", themes);
        few(checks, "rules", rules);
        few(checks, "sdgTargets", sdgTargets);
    }

    private static boolean inCalendar(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= 1945 && day.getYear() <= 2200);
    }

    private static void few(FieldChecks checks, String field, Collection<?> chosen) {
        checks.that(chosen.size() <= MOST, field, "partnership.problem.too-many", MOST);
    }

    private static <T> void known(
            FieldChecks checks, String field, Collection<T> chosen, java.util.function.Predicate<T> known) {
        checks.that(chosen.stream().allMatch(known), field, "shared.problem.choose");
    }
}
