package org.partnershipportal.overview.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.partnershipportal.cooperation.partnership.AnswerInvitation;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.InviteParty;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.Part;
import org.partnershipportal.cooperation.partnership.Parties;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipFilter;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.PublishPartnership;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationDetails;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.people.organisation.Verification;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ten thousand published partnerships for {@code ./portal bench}, made through the services. One person acts for both
 * parties; nobody is notified (the profile switches that off), for it is lists that are measured.
 */
@Component
@Profile("bench & sample & !production")
@Order(Ordered.LOWEST_PRECEDENCE)
class BenchPartnerships implements ApplicationRunner {

    static final int HOW_MANY = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(BenchPartnerships.class);
    private static final int AT_ONCE = 20;
    private static final int WORKERS = 2;
    private static final int TELL_EVERY = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final SamplePerson MEASURER = new SamplePerson("measurer");
    private static final SamplePerson SECRETARIAT = new SamplePerson("secretariat");

    private static final OrganisationProfile LEAD = new OrganisationProfile(
            "International network of measurers (sample)",
            "en",
            OrganisationType.INTERNATIONAL_NGO,
            null,
            true,
            "Leads many partnerships, so that lists can be measured.",
            MEASURER.eMail(),
            "");
    private static final OrganisationProfile GUEST = new OrganisationProfile(
            "Comisión de mediciones, Ecuador (sample)",
            "es",
            OrganisationType.NHRI,
            new CountryCode("ECU"),
            false,
            "Takes part in many partnerships, so that lists can be measured.",
            MEASURER.eMail(),
            "");

    private final Persons persons;
    private final StoryPeople people;
    private final Organisations organisations;
    private final Verification verification;
    private final Partnerships partnerships;
    private final Parties parties;
    private final TransactionTemplate transaction;

    private final List<CountryCode> states = Countries.standard().all().stream()
            .map(Country::code)
            .filter(Countries.standard()::canBeState)
            .toList();
    private final List<String> themes =
            Themes.standard().all().stream().map(Theme::code).toList();
    private final List<Rule> rules = RuleSets.standard().rules();

    BenchPartnerships(
            Persons persons,
            StoryPeople people,
            Organisations organisations,
            Verification verification,
            Partnerships partnerships,
            Parties parties,
            TransactionTemplate transaction) {
        this.persons = persons;
        this.people = people;
        this.organisations = organisations;
        this.verification = verification;
        this.partnerships = partnerships;
        this.parties = parties;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments args) throws InterruptedException, ExecutionException {
        make(HOW_MANY);
    }

    /** Makes what is missing to this number. */
    void make(int wanted) throws InterruptedException, ExecutionException {
        int there = (int) partnerships
                .list(Actor.visitor(), PartnershipFilter.everything(), 0, 1)
                .total();
        if (there >= wanted) {
            return;
        }
        OrganisationId leading = verified(LEAD);
        OrganisationId invited = verified(GUEST);
        List<Callable<Boolean>> portions = IntStream.iterate(there, from -> from < wanted, from -> from + AT_ONCE)
                .mapToObj(from -> (Callable<Boolean>) () -> portion(leading, invited, from, wanted))
                .toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (Future<Boolean> portion : workers.invokeAll(portions)) {
                portion.get();
            }
            LOG.info("{} portions of partnerships made", portions.size());
        }
    }

    /** Takes the organisation on from wherever an interrupted run has left it. */
    private OrganisationId verified(OrganisationProfile profile) {
        persons.signedIn(Actor.system(), MEASURER.signIn());
        UUID form = UUID.nameUUIDFromBytes(profile.name().getBytes(StandardCharsets.UTF_8));
        OrganisationId id =
                organisations.register(Actor.person(MEASURER.id()), new RegisterOrganisation(form, profile));
        Actor owner = people.member(MEASURER.id(), id);
        if (organisations.details(owner, id).status() == OrganisationStatus.DRAFT) {
            organisations.submit(owner, id);
        }
        Actor secretariat = Actor.staff(SECRETARIAT.id(), Set.of(StaffRole.SECRETARIAT));
        OrganisationDetails submitted = organisations.details(secretariat, id);
        if (submitted.status() == OrganisationStatus.SUBMITTED) {
            long version = Objects.requireNonNull(submitted.inside()).version();
            verification.decide(
                    secretariat,
                    new DecideOrganisation(
                            id, version, DecideOrganisation.Decision.VERIFY, "A sample; nothing was checked."));
        }
        organisations.list(owner, id, true);
        return id;
    }

    private boolean portion(OrganisationId leading, OrganisationId invited, int from, int wanted) {
        Actor lead = people.member(MEASURER.id(), leading);
        Actor guest = people.member(MEASURER.id(), invited);
        List<EditPartnership> begun = IntStream.range(from, Math.min(from + AT_ONCE, wanted))
                .mapToObj(number -> begin(lead, number))
                .toList();
        transaction.executeWithoutResult(status -> begun.forEach(written -> publish(lead, guest, invited, written)));
        if (from % TELL_EVERY == 0) {
            LOG.info("{} of {} partnerships made", from, wanted);
        }
        return true;
    }

    /** A draft, and what shall stand in it. */
    private EditPartnership begin(Actor lead, int number) {
        String title = "Alternatives to imprisonment, project " + number;
        String purpose = "Trains probation officers and gathers what was learned in project " + number + ".";
        PartnershipId id = partnerships.register(
                lead, new RegisterPartnership(UUID.randomUUID(), title, purpose, Mode.INTERNATIONAL, "en"));
        return new EditPartnership(
                id,
                1,
                title,
                purpose,
                Mode.INTERNATIONAL,
                "en",
                FIRST_DAY.plusDays(number % 300),
                null,
                Set.of(any(states, number), any(states, number + 1)),
                Set.of(any(themes, number), any(themes, number + 1)),
                Set.of(any(rules, number).ref(), any(rules, number + 1).ref()),
                Set.of("16.3"));
    }

    private void publish(Actor lead, Actor guest, OrganisationId invited, EditPartnership written) {
        PartnershipId id = written.partnership();
        partnerships.edit(lead, written);
        parties.invite(lead, new InviteParty(id, invited, "", Part.IMPLEMENTING));
        parties.send(lead, id);
        PartnershipDetails asked = partnerships.details(guest, id);
        parties.accept(guest, new AnswerInvitation(id, asked.own().orElseThrow().id(), asked.terms(), true));
        partnerships.publish(
                lead,
                new PublishPartnership(
                        id,
                        asked.edition(),
                        true,
                        Map.of(StakeholderGroup.GOVERNMENT, "No ministry has been asked yet."),
                        "en"));
    }

    private static <T> T any(List<T> all, int number) {
        return all.get(number % all.size());
    }
}
