package org.partnershipportal.cooperation.partnership;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * Changes what a partnership says. A new purpose, mode or State asks the parties that accepted again.
 *
 * @param partnership which
 * @param edition the edition that the form was opened on; a later one refuses the edit
 * @param title in the writer's language
 * @param purpose what it is for; may be empty in a draft
 * @param mode may be missing in a draft
 * @param language tag of the language of title and purpose
 * @param starts first day; may be missing in a draft
 * @param ends last day; {@code null} while none is agreed
 * @param states the States concerned
 * @param themes codes of themes
 * @param rules rules of the three sets
 * @param sdgTargets codes of SDG targets
 */
@ForOwnPages
public record EditPartnership(
        PartnershipId partnership,
        long edition,
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

    public EditPartnership {
        FieldChecks checks = new FieldChecks(EditPartnership.class);
        title = checks.line("title", title, RegisterPartnership.LONGEST_TITLE);
        purpose = checks.optionalText("purpose", purpose, RegisterPartnership.LONGEST_PURPOSE);
        language = checks.language("language", language);
        RegisterPartnership.check(checks, starts, ends, states, themes, rules, sdgTargets);
        checks.done();
        states = new TreeSet<>(states);
        themes = new LinkedHashSet<>(themes);
        rules = new TreeSet<>(rules);
        sdgTargets = new LinkedHashSet<>(sdgTargets);
    }

    /** The edit that would change nothing. */
    public static EditPartnership unchanged(PartnershipDetails now) {
        Period period = now.period();
        return new EditPartnership(
                now.id(),
                now.edition(),
                now.title().text(),
                now.purpose().text(),
                now.mode(),
                now.title().language(),
                period == null ? null : period.starts(),
                period == null ? null : period.ends(),
                now.states(),
                now.themes(),
                now.rules(),
                now.sdgTargets());
    }
}
