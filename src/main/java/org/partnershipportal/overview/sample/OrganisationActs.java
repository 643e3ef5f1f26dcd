package org.partnershipportal.overview.sample;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.delegation.Delegations;
import org.partnershipportal.people.delegation.GrantDelegation;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.InviteMember;
import org.partnershipportal.people.organisation.Accreditation;
import org.partnershipportal.people.organisation.Accreditations;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RecordAccreditation;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Organisations register, are verified or not, are listed, have members and powers, and what other bodies say of them. */
@Component
@Profile("!production")
class OrganisationActs implements StoryActs {

    private final Organisations organisations;
    private final Verification verification;
    private final Accreditations accreditations;
    private final Invitations invitations;
    private final Delegations delegations;

    OrganisationActs(
            Organisations organisations,
            Verification verification,
            Accreditations accreditations,
            Invitations invitations,
            Delegations delegations) {
        this.organisations = organisations;
        this.verification = verification;
        this.accreditations = accreditations;
        this.invitations = invitations;
        this.delegations = delegations;
    }

    @Override
    public Map<String, BiConsumer<Actor, StoryStep>> all() {
        return Map.ofEntries(
                Map.entry("organisations register", this::register),
                Map.entry("organisations submit", (actor, step) -> organisations.submit(actor, its(step))),
                Map.entry("organisations verify", (actor, step) -> decide(actor, step, Decision.VERIFY)),
                Map.entry("organisations return", (actor, step) -> decide(actor, step, Decision.RETURN)),
                Map.entry("organisations refuse", (actor, step) -> decide(actor, step, Decision.REFUSE)),
                Map.entry("organisations list", (actor, step) -> organisations.list(actor, its(step), true)),
                Map.entry(
                        "organisations appeal",
                        (actor, step) -> organisations.appeal(actor, its(step), step.of("text"))),
                Map.entry("organisations record-accreditation", this::recordAccreditation),
                Map.entry("organisations grant-power", this::grantPower),
                Map.entry("organisations invite-member", this::inviteMember),
                Map.entry("organisations accept-membership", this::acceptMembership));
    }

    private static OrganisationId its(StoryStep step) {
        return step.known().organisation(step.key());
    }

    private void register(Actor actor, StoryStep step) {
        SamplePerson owner = new SamplePerson(step.text("owner"));
        @Nullable CountryCode country = step.has("country") ? new CountryCode(step.text("country")) : null;
        OrganisationProfile profile = new OrganisationProfile(
                step.text("name"),
                step.text("language"),
                OrganisationType.valueOf(step.text("type")),
                country,
                country == null,
                step.text("purpose"),
                owner.eMail(),
                "");
        step.known().made(step.key(), owner);
        step.known().made(step.key(), organisations.register(actor, new RegisterOrganisation(step.token(), profile)));
    }

    private void decide(Actor actor, StoryStep step, Decision decision) {
        long version = Objects.requireNonNull(
                        organisations.details(actor, its(step)).inside())
                .version();
        verification.decide(actor, new DecideOrganisation(its(step), version, decision, step.of("text")));
    }

    private void recordAccreditation(Actor actor, StoryStep step) {
        accreditations.record(
                actor,
                new RecordAccreditation(
                        its(step),
                        Accreditation.valueOf(step.of("accreditation")),
                        step.day(step.of("since")),
                        step.of("source")));
    }

    private void grantPower(Actor actor, StoryStep step) {
        delegations.grant(
                actor,
                new GrantDelegation(
                        its(step),
                        step.known().organisation(step.of("to")),
                        Delegation.valueOf(step.of("power")),
                        step.day(step.of("from")),
                        null));
    }

    private void inviteMember(Actor actor, StoryStep step) {
        Set<MemberRole> roles =
                step.listOf("roles").stream().map(MemberRole::valueOf).collect(Collectors.toSet());
        String address = new SamplePerson(step.of("account")).eMail();
        step.known()
                .made(step.key(), invitations.invite(actor, new InviteMember(its(step), address, roles, Language.EN)));
    }

    /** By the link in the mail, as anybody would. */
    private void acceptMembership(Actor actor, StoryStep step) {
        InvitationId invitation = step.known().get(InvitationId.class, step.key());
        String path = invitations
                .mail(Actor.system(), invitation)
                .orElseThrow(() -> new IllegalStateException("No mail for a new invitation"))
                .path();
        invitations.accept(actor, invitation, path.substring(path.lastIndexOf('/') + 1));
    }
}
