package org.partnershipportal.overview.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonDetails;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How persons want to be emailed. */
@Service
@Transactional
@ForOwnPages
public class MailChoices {

    private final MailPlanRepository plans;
    private final NoticeRepository notices;
    private final Persons persons;
    private final Clock clock;

    MailChoices(MailPlanRepository plans, NoticeRepository notices, Persons persons, Clock clock) {
        this.plans = plans;
        this.notices = notices;
        this.persons = persons;
        this.clock = clock;
    }

    /** One's own choices, for every kind. */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    @Transactional(readOnly = true)
    public Map<NoticeKind, Frequency> of(Actor actor) {
        return plan(self(actor)).all();
    }

    /** Chooses for some kinds; emails that have not left yet follow the new choice. */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    public void choose(Actor actor, Map<NoticeKind, Frequency> wanted) {
        PersonId person = self(actor);
        Instant now = clock.instant();
        MailPlan plan = plan(person);
        plan.choose(wanted, actor.ref(), now);
        plans.save(plan);
        PersonDetails details = persons.find(actor, person);
        notices.findByPersonAndMailAtIsNotNull(person.value()).stream()
                .filter(notice -> wanted.containsKey(notice.message().kind()))
                .forEach(notice -> notice.planMail(plan.of(notice.message().kind()), now, details.zone()));
    }

    private MailPlan plan(PersonId person) {
        return plans.findById(person.value()).orElseGet(() -> new MailPlan(person));
    }

    private static PersonId self(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow(NotFound::new);
    }
}
