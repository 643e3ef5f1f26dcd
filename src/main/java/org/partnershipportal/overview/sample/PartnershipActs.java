package org.partnershipportal.overview.sample;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.cooperation.partnership.AnswerInvitation;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.InviteParty;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.Part;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.cooperation.partnership.PartyId;
import org.partnershipportal.cooperation.partnership.PublishPartnership;
import org.partnershipportal.cooperation.partnership.Reason;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Partnerships are registered, described and published; their parties are invited, answer, and change places. */
@Component
@Profile("!production")
class PartnershipActs implements StoryActs {

    private final Partnerships partnerships;
    private final Parties parties;
    private final Organisations organisations;
    private final StoryPeople people;

    PartnershipActs(Partnerships partnerships, Parties parties, Organisations organisations, StoryPeople people) {
        this.partnerships = partnerships;
        this.parties = parties;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.ofEntries(
                Map.entry("partnerships register", this::register),
                Map.entry("partnerships describe", this::describe),
                Map.entry("partnerships invite-party", this::invite),
                Map.entry("partnerships send-invitations", (actor, step) -> parties.send(actor, its(step))),
                Map.entry("partnerships accept-invitation", this::accept),
                Map.entry(
                        "partnerships decline-invitation",
                        (actor, step) -> parties.decline(actor, its(step), own(actor, step), reason(step))),
                Map.entry("partnerships publish", this::publish),
                Map.entry(
                        "partnerships name-deputy",
                        (actor, step) -> parties.nameDeputy(actor, its(step), party(actor, step))),
                Map.entry(
                        "partnerships offer-lead",
                        (actor, step) -> parties.offerLead(actor, its(step), party(actor, step))),
                Map.entry(
                        "partnerships ask-decision",
                        (actor, step) -> parties.askDecision(
                                actor, its(step), party(actor, step), Part.valueOf(step.of("part")), reason(step))),
                Map.entry(
                        "partnerships take-back-invitation",
                        (actor, step) -> parties.takeBack(
                                actor, its(step), party(actor, step), new Reason(step.of("why"), "en"))));
    }

    private static PartnershipId its(StoryStep step) {
        return step.known().get(PartnershipId.class, step.key());
    }

    private static Reason reason(StoryStep step) {
        return new Reason(step.of("reason"), step.of("language"));
    }

    private void register(Actor actor, StoryStep step) {
        step.known()
                .made(
                        step.key(),
                        partnerships.register(
                                actor,
                                new RegisterPartnership(
                                        step.token(),
                                        step.text("title"),
                                        step.text("purpose"),
                                        Mode.valueOf(step.text("mode")),
                                        step.text("language"))));
    }

    private void describe(Actor actor, StoryStep step) {
        PartnershipDetails draft = partnerships.details(actor, its(step));
        partnerships.edit(
                actor,
                new EditPartnership(
                        draft.id(),
                        draft.edition(),
                        step.text("title"),
                        step.text("purpose"),
                        Mode.valueOf(step.text("mode")),
                        step.text("language"),
                        step.day(step.text("starts")),
                        step.day(step.text("ends")),
                        step.texts("states").stream().map(CountryCode::new).collect(Collectors.toSet()),
                        new LinkedHashSet<>(step.texts("themes")),
                        new LinkedHashSet<>(RuleSets.standard().parse("rules", String.join(", ", step.texts("rules")))),
                        new LinkedHashSet<>(step.texts("sdgTargets"))));
    }

    /** An organisation that is not listed is invited by the code that it gave out. */
    private void invite(Actor actor, StoryStep step) {
        OrganisationId guest = step.known().organisation(step.of("organisation"));
        SamplePerson owner = step.known().get(SamplePerson.class, step.of("organisation"));
        OrganisationDetails own = organisations.details(people.member(owner.id(), guest), guest);
        Part part = Part.valueOf(step.of("part"));
        parties.invite(
                actor,
                own.summary().listed()
                        ? new InviteParty(its(step), guest, "", part)
                        : new InviteParty(
                                its(step),
                                null,
                                Objects.requireNonNull(own.inside()).partyCode(),
                                part));
    }

    private PartyId own(Actor actor, StoryStep step) {
        return party(actor, step, PartyDetails::own);
    }

    private PartyId party(Actor actor, StoryStep step) {
        OrganisationId organisation = step.known().organisation(step.of("organisation"));
        return party(
                actor,
                step,
                party -> party.organisation() != null
                        && party.organisation().id().equals(organisation));
    }

    private PartyId party(Actor actor, StoryStep step, Predicate<PartyDetails> which) {
        Stream<PartyDetails> all = partnerships.details(actor, its(step)).parties().stream();
        return all.filter(which).map(PartyDetails::id).findFirst().orElseThrow();
    }

    private void accept(Actor actor, StoryStep step) {
        PartnershipDetails asked = partnerships.details(actor, its(step));
        parties.accept(
                actor,
                new AnswerInvitation(
                        asked.id(),
                        own(actor, step),
                        asked.terms(),
                        step.step().path("named").asBoolean()));
    }

    private void publish(Actor actor, StoryStep step) {
        Map<StakeholderGroup, String> missing = new EnumMap<>(StakeholderGroup.class);
        Stream.of(StakeholderGroup.values())
                .filter(group -> step.record().path("missing").has(group.realmRole()))
                .forEach(group -> missing.put(
                        group,
                        step.record().path("missing").path(group.realmRole()).asString()));
        partnerships.publish(
                actor,
                new PublishPartnership(
                        its(step),
                        partnerships.details(actor, its(step)).edition(),
                        step.step().path("named").asBoolean(),
                        missing,
                        step.text("language")));
    }
}
