package org.partnershipportal.overview.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.taxonomy.Themes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The themes on which people want to be notified of new calls. Anyone who has chosen none is notified of none. */
@Service
@Transactional
@ForOwnPages
public class ThemeChoices {

    private final ThemePlanRepository plans;
    private final Clock clock;

    ThemeChoices(ThemePlanRepository plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** One's own choice; themes that are none any more are left out. */
    @Requires(Permission.READ_OWN_INBOX)
    @Transactional(readOnly = true)
    public ChosenThemes of(Actor actor) {
        ChosenThemes chosen =
                plans.findById(self(actor).value()).map(ThemePlan::chosen).orElse(ChosenThemes.NONE);
        return new ChosenThemes(
                chosen.every(),
                chosen.themes().stream().filter(ThemeChoices::isTheme).collect(Collectors.toSet()));
    }

    /**
     * Chooses, for calls that open from now on.
     *
     * @throws InvalidInput if there is no such theme
     */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    public void choose(Actor actor, ChosenThemes wanted) {
        new FieldChecks()
                .that(wanted.themes().stream().allMatch(ThemeChoices::isTheme), "themes", "shared.problem.choose")
                .done();
        PersonId person = self(actor);
        ThemePlan plan = plans.findById(person.value()).orElseGet(() -> new ThemePlan(person));
        plan.choose(wanted, actor.ref(), clock.instant());
        plans.save(plan);
    }

    /** Who wants to hear of a call in one of the themes. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    Set<PersonId> following(Actor actor, Collection<String> themes) {
        return plans.following(themes).stream().map(PersonId::new).collect(Collectors.toSet());
    }

    private static boolean isTheme(String code) {
        return Themes.standard().find(code).isPresent();
    }

    private static PersonId self(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow(NotFound::new);
    }
}
