package org.partnershipportal.platform.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.spi.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The persons with accounts: what Keycloak says of them, and how they wish to read. */
@Service
@Transactional
public class Persons {

    /** The longest part of a list. */
    private static final int MOST = 200;

    /** Of what is typed in search of a name: a browser's own limit holds in the browser only. */
    private static final int LONGEST_TYPED = 200;

    private final PersonRepository persons;
    private final Memberships memberships;
    private final ErasedPersons erased;
    private final EntityManager entities;
    private final Clock clock;

    Persons(
            PersonRepository persons,
            Memberships memberships,
            ErasedPersons erased,
            EntityManager entities,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.erased = erased;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Keeps what Keycloak vouches for at a sign-in; the first one makes the person known.
     *
     * @throws NotAllowed if the person was erased and only their account at Keycloak is still there
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public PersonId signedIn(Actor actor, SignIn signIn) {
        Person person = persons.findById(signIn.person().value())
                .orElseGet(() -> newcomer(new Person(signIn.person(), signIn.name(), signIn.eMail()), signIn));
        person.signIn(signIn.name(), signIn.eMail(), signIn.staff(), clock.instant());
        if (signIn.factor() != null) {
            person.cameWith(signIn.factor(), LocalDate.ofInstant(clock.instant(), Reader.GENEVA));
        }
        return persons.save(person).id();
    }

    /** Notes the staff roles that a token refresh brought. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void seenAsStaff(Actor actor, PersonId id, Set<StaffRole> roles) {
        persons.findById(id.value()).ifPresent(person -> {
            person.seenAsStaff(roles, clock.instant());
            persons.save(person);
        });
    }

    /**
     * The person, for themselves or for the portal's own work.
     *
     * @throws NotFound if there is no such person, or another one asks
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public PersonDetails find(Actor actor, PersonId id) {
        if (actor.kind() != Actor.Kind.SYSTEM && !actor.isPerson(id)) {
            throw new NotFound();
        }
        return persons.findById(id.value()).map(Person::details).orElseThrow(NotFound::new);
    }

    /**
     * Names of persons whom the actor may know by the policy of the record they stand on. A person erased since has no
     * entry.
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Actor actor, Collection<PersonId> ids) {
        return persons.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .map(Person::details)
                .collect(Collectors.toMap(PersonDetails::id, PersonDetails::name));
    }

    /** Whether the person was erased while their account at Keycloak is still there. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public boolean isErased(Actor actor, PersonId id) {
        return erased.contains(id);
    }

    /** The staff roles last seen for the person; none for an unknown one. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Set<StaffRole> staffRolesOf(Actor actor, PersonId id) {
        return persons.findById(id.value()).map(Person::staffRoles).orElse(Set.of());
    }

    /**
     * Locks the person's row for this transaction and counts its version up. If two transactions depend on the person's
     * other memberships, the later one fails. Does nothing for an unknown person.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public void hold(Actor actor, PersonId id) {
        persons.findById(id.value())
                .ifPresent(person -> entities.lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    /** The person's confirmed address; empty for an unknown person and for one whose address nobody has confirmed. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public String address(Actor actor, PersonId id) {
        return persons.findById(id.value())
                .map(person -> person.details().eMail())
                .orElse("");
    }

    /**
     * For which of these persons the staff role counts, by the realm's roles as last seen and by their memberships now; one erased
     * since is not among them. Two queries.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Set<PersonId> holding(Actor actor, StaffRole role, Collection<PersonId> ids) {
        return ofWhom(
                        role,
                        persons.findAllById(ids.stream().map(PersonId::value).toList()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /**
     * Those with staff roles, by name, for the administrator; three queries.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ_OPERATION)
    @Transactional(readOnly = true)
    public Slice<StaffRow> staff(Actor actor, int from, int max) {
        List<Person> found = persons.staff(Math.clamp(max, 1, MOST), Math.max(0, from));
        Set<PersonId> ofState =
                memberships.ofState(found.stream().map(Person::id).toList());
        List<StaffRow> rows = found.stream()
                .map(person -> person.staffRow(ofState.contains(person.id())))
                .toList();
        return new Slice<>(rows, persons.countStaff());
    }

    /** What is kept of the actor's own staff roles; empty if they have none. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<StaffRow> ownStaffRow(Actor actor) {
        return Optional.ofNullable(actor.person())
                .flatMap(id -> persons.findById(id.value()))
                .filter(person -> !person.staffRoles().isEmpty())
                .map(person -> person.staffRow(
                        !memberships.ofState(List.of(person.id())).isEmpty()));
    }

    /** Why no staff role of the person counts; nothing if all count, if they hold none, and for an unknown person. Two queries. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Set<StaffRow.Fault> staffFaults(Actor actor, PersonId id) {
        return persons.findById(id.value())
                .map(Person::staffRoles)
                .map(roles -> StaffRules.faults(
                        roles, !memberships.ofState(List.of(id)).isEmpty()))
                .orElse(Set.of());
    }

    /**
     * For whom the staff role counts, of those whose name contains what was typed, by name; 200 at most. Two queries for each 200 who
     * were given it: for how many of them it does not count hides nobody behind them.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<PersonDetails> findHolding(Actor actor, StaffRole role, String typed) {
        String words = typed.substring(0, Math.min(typed.length(), LONGEST_TYPED))
                .strip()
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        List<PersonDetails> found = new ArrayList<>();
        List<Person> part;
        int read = 0;
        do {
            part = persons.named(PersonRepository.role(role), "%" + words + "%", MOST, read);
            read += part.size();
            ofWhom(role, part).map(Person::details).forEach(found::add);
        } while (part.size() == MOST && found.size() < MOST);
        return found.stream().limit(MOST).toList();
    }

    /** Those for whom the role counts. One query. */
    private Stream<Person> ofWhom(StaffRole role, List<Person> some) {
        List<Person> given = some.stream()
                .filter(person ->
                        StaffRules.effective(person.staffRoles(), List.of()).contains(role))
                .toList();
        Set<PersonId> ofState =
                memberships.ofState(given.stream().map(Person::id).toList());
        return given.stream().filter(person -> !ofState.contains(person.id()));
    }

    /** All persons who were last seen with the staff role; one query. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Set<PersonId> allHolding(Actor actor, StaffRole role) {
        return persons.withRole(PersonRepository.role(role)).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** The person with this confirmed address. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Optional<PersonDetails> byEMail(Actor actor, String eMail) {
        return persons.byAddress(eMail).stream().findFirst().map(Person::details);
    }

    /** All persons who were last seen with this address: at the realm it may be another's since. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public List<PersonDetails> allByEMail(Actor actor, String eMail) {
        return persons.byAddress(eMail).stream().map(Person::details).toList();
    }

    /** Chooses the language of the interface and of emails. */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    public void chooseLanguage(Actor actor, Language language) {
        self(actor).read(language);
    }

    /** Chooses the zone in which times are shown beside Geneva's. */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    public void chooseZone(Actor actor, ZoneId zone) {
        self(actor).liveIn(zone);
    }

    /** Chooses how pages are coloured. */
    @Requires(Permission.EDIT_OWN_ACCOUNT)
    public void chooseColourScheme(Actor actor, ColourScheme scheme) {
        self(actor).see(scheme);
    }

    private Person self(Actor actor) {
        return Optional.ofNullable(actor.person())
                .flatMap(id -> persons.findById(id.value()))
                .orElseThrow(NotFound::new);
    }

    /** Asked after the person was not found, so that an erasure at the same moment is seen. */
    private Person newcomer(Person person, SignIn signIn) {
        if (erased.contains(signIn.person())) {
            throw new NotAllowed("access.refusal.erased");
        }
        if (signIn.zone() != null) {
            person.liveIn(signIn.zone());
        }
        return person;
    }
}
