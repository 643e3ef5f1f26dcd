package org.partnershipportal.people.organisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.moderation.CaseRow;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.OpenCase;
import org.partnershipportal.platform.moderation.SameEyes;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Organisations on a database")
class OrganisationsModuleTests {

    @Autowired
    Organisations organisations;

    @Autowired
    Verification verification;

    @Autowired
    Accreditations accreditations;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Memberships memberships;

    @Autowired
    Persons persons;

    @Autowired
    Cases cases;

    @Autowired
    OrganisationPolicy policy;

    @Autowired
    OrganisationRepository repository;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void makesOneRecordOfAFormSentTwice() {
        PersonId founder = known();
        RegisterOrganisation command = registration("Twice " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);

        OrganisationId first = organisations.register(Actor.person(founder), command);
        OrganisationId second = organisations.register(Actor.person(founder), command);

        assertThat(second).isEqualTo(first);
        assertThat(memberships.of(founder)).hasSize(1);
    }

    @Test
    void makesOneRecordOfAFormSentTwiceAtTheSameTime() throws Exception {
        PersonId founder = known();
        RegisterOrganisation command = registration("At once " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);

        List<Object> made = atOnce(
                () -> organisations.register(Actor.person(founder), command),
                () -> organisations.register(Actor.person(founder), command));

        assertThat(memberships.of(founder)).hasSize(1);
        assertThat(made).hasSize(2).allMatch(OrganisationId.class::isInstance);
        assertThat(Set.copyOf(made)).hasSize(1);
    }

    @Test
    void givesNobodyElsesRecordForAFormTokenThatWasSeen() {
        RegisterOrganisation command = registration("Seen " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        organisations.register(Actor.person(known()), command);

        PersonId other = known();
        assertThatThrownBy(() -> organisations.register(Actor.person(other), command))
                .isInstanceOf(RuntimeException.class);
        assertThat(memberships.of(other)).isEmpty();
    }

    @Test
    @DisplayName("R0.1: a hidden record, one that does not exist and another's draft answer alike")
    void answersAlikeForWhatIsHiddenAndWhatIsNot() {
        OrganisationId draft = register(known(), OrganisationType.NATIONAL_NGO, ECUADOR);
        OrganisationId unlisted = verified(known(), OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor stranger = Actor.person(known());

        for (OrganisationId id : List.of(draft, unlisted, OrganisationId.random())) {
            assertThatThrownBy(() -> organisations.details(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> organisations.details(Actor.visitor(), id)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    @DisplayName("R0.3: the public reads a verified and listed organisation, without its address and its dispute")
    void showsThePublicWhatIsListedAndNothingFromInside() {
        PersonId founder = known();
        OrganisationId id = verified(founder, OrganisationType.NATIONAL_NGO, ECUADOR);
        organisations.list(actor(founder, id), id, true);

        OrganisationDetails seen = organisations.details(Actor.visitor(), id);

        assertThat(seen.summary().listed()).isTrue();
        assertThat(seen.inside()).isNull();
        assertThat(organisations.details(actor(founder, id), id).inside()).isNotNull();
    }

    @Test
    void listsExactlyWhatThePolicyLetsEachActorRead() {
        String name = "Same rule " + unique;
        PersonId founder = known();
        List<OrganisationId> all = Stream.of(
                        registerNamed(founder, name + " draft"),
                        submittedNamed(founder, name + " submitted"),
                        verifiedNamed(founder, name + " verified"),
                        listedNamed(founder, name + " listed"),
                        decidedNamed(founder, name + " returned", DecideOrganisation.Decision.RETURN),
                        decidedNamed(founder, name + " refused", DecideOrganisation.Decision.REFUSE),
                        suspendedNamed(founder, name + " suspended"),
                        closedNamed(founder, name + " closed"))
                .toList();
        List<Actor> actors = List.of(
                Actor.visitor(),
                Actor.person(founder),
                actor(founder, all.getFirst()),
                actor(founder, all.get(5)),
                secretariat(),
                staff(known(), StaffRole.MODERATOR),
                staff(known(), StaffRole.ADMIN, StaffRole.AUDITOR),
                Actor.system());

        for (Actor actor : actors) {
            List<OrganisationId> listed =
                    organisations.find(actor, new OrganisationFilter(name, null, null), 100).rows().stream()
                            .map(OrganisationRow::id)
                            .toList();
            List<OrganisationId> readable = all.stream()
                    .filter(id -> policy.mayRead(
                            actor, repository.findById(id.value()).orElseThrow()))
                    .toList();
            assertThat(listed).containsExactlyInAnyOrderElementsOf(readable);
        }
    }

    @Test
    void refusesALaterEditOfTheSameVersionAndOverwritesNothing() {
        PersonId founder = known();
        OrganisationId id = register(founder, OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor owner = actor(founder, id);
        long version = version(owner, id);
        organisations.edit(owner, new EditOrganisation(id, version, profile("First " + unique)));

        assertThatThrownBy(
                        () -> organisations.edit(owner, new EditOrganisation(id, version, profile("Second " + unique))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(organisations.details(owner, id).summary().name().text()).isEqualTo("First " + unique);
    }

    @Test
    void letsOneOfTwoEditsAtTheSameTimeThrough() throws Exception {
        PersonId founder = known();
        OrganisationId id = register(founder, OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor owner = actor(founder, id);
        long version = version(owner, id);

        List<Object> results = atOnce(
                () -> {
                    organisations.edit(owner, new EditOrganisation(id, version, profile("One " + unique)));
                    return "saved";
                },
                () -> {
                    organisations.edit(owner, new EditOrganisation(id, version, profile("Other " + unique)));
                    return "saved";
                });

        assertThat(results).containsOnlyOnce("saved");
        assertThat(results).hasAtLeastOneElementOfType(ChangedMeanwhile.class);
    }

    @Test
    @DisplayName("R4.6: what was verified keeps counting until the secretariat has decided about a change")
    void keepsPowersAndListingWhileAChangeWaits() {
        PersonId founder = known();
        OrganisationId id = verifiedNamed(founder, "Before " + unique);
        organisations.list(actor(founder, id), id, true);

        organisations.edit(
                actor(founder, id),
                new EditOrganisation(id, version(actor(founder, id), id), profile("After " + unique)));

        assertThat(membership(founder, id).verified()).isTrue();
        assertThat(organisations.details(Actor.visitor(), id).summary().name().text())
                .isEqualTo("Before " + unique);
        assertThat(organisations.details(Actor.visitor(), id).inside()).isNull();
        assertThat(waits(id)).isTrue();

        decide(id, DecideOrganisation.Decision.DECLINE_CHANGE);
        assertThat(organisations.details(Actor.visitor(), id).summary().name().text())
                .isEqualTo("Before " + unique);
        assertThat(waits(id)).isFalse();
        assertThatThrownBy(() -> decide(id, DecideOrganisation.Decision.ACCEPT_CHANGE))
                .isInstanceOf(NotAllowed.class);

        organisations.edit(
                actor(founder, id),
                new EditOrganisation(id, version(actor(founder, id), id), profile("After " + unique)));
        decide(id, DecideOrganisation.Decision.ACCEPT_CHANGE);
        assertThat(organisations.details(Actor.visitor(), id).summary().name().text())
                .isEqualTo("After " + unique);
        assertThat(inside(actor(founder, id), id).decisions())
                .extracting(DecisionRow::step, DecisionRow::name)
                .containsExactly(
                        tuple(DecisionRow.Step.ACCEPT_CHANGE, "After " + unique),
                        tuple(DecisionRow.Step.DECLINE_CHANGE, "After " + unique),
                        tuple(DecisionRow.Step.VERIFY, "Before " + unique));
    }

    private boolean waits(OrganisationId id) {
        return Parts.all((from, max) -> verification.queue(secretariat(), from, max)).stream()
                .anyMatch(row -> row.organisation().id().equals(id));
    }

    @Test
    @DisplayName("R4.7: a change is accepted only if its members may belong to what the organisation becomes")
    void asksAgainWhoMayBelongWhenAChangeIsAccepted() {
        PersonId founder = known();
        OrganisationId id = verified(founder, OrganisationType.NATIONAL_NGO, OrganisationFixtures.ZAMBIA);
        organisations.edit(
                actor(founder, id),
                new EditOrganisation(
                        id,
                        version(actor(founder, id), id),
                        OrganisationFixtures.profile("Moved " + unique, OrganisationType.NATIONAL_NGO, ECUADOR)));
        verified(founder, OrganisationType.MINISTRY, ECUADOR);

        assertThatThrownBy(() -> decide(id, DecideOrganisation.Decision.ACCEPT_CHANGE))
                .isInstanceOf(NotAllowed.class);
        assertThat(organisations.details(secretariat(), id).summary().country()).isEqualTo(OrganisationFixtures.ZAMBIA);
        decide(id, DecideOrganisation.Decision.DECLINE_CHANGE);
    }

    @Test
    @DisplayName("R4.3: no State verifies; nobody verifies their own organisation")
    void letsNeitherAStateNorItsOwnMembersVerify() {
        PersonId founder = known();
        OrganisationId id = submittedNamed(founder, "Own cause " + unique);
        PersonId minister = known();
        OrganisationId ministry = verified(minister, OrganisationType.MINISTRY, ECUADOR);
        DecideOrganisation verify =
                new DecideOrganisation(id, version(secretariat(), id), DecideOrganisation.Decision.VERIFY, "Checked.");

        assertThatThrownBy(() -> verification.decide(actor(minister, ministry), verify))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> verification.decide(staff(founder, StaffRole.SECRETARIAT), verify))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("own-organisation");
        assertThatThrownBy(() -> verification.decide(staff(known(), StaffRole.MODERATOR, StaffRole.ADMIN), verify))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesADecisionAboutARecordThatChangedMeanwhile() {
        PersonId founder = known();
        OrganisationId id = submittedNamed(founder, "Moving " + unique);
        long read = version(secretariat(), id);
        organisations.edit(actor(founder, id), new EditOrganisation(id, read, profile("Moved " + unique)));

        assertThatThrownBy(() -> verification.decide(
                        secretariat(),
                        new DecideOrganisation(id, read, DecideOrganisation.Decision.VERIFY, "Checked.")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void readsTheQueueInPartsTheOldestFirst() {
        Actor officer = secretariat();
        List<OrganisationId> waiting = IntStream.range(0, 45)
                .mapToObj(n -> submittedNamed(known(), "Queue " + n + " " + unique))
                .toList();
        jdbc.sql("UPDATE organisation_organisations SET submitted_at = '2020-01-06 09:00:00' WHERE id IN (:waiting)")
                .param("waiting", waiting)
                .update();

        List<QueueRow> queue = Parts.all((from, max) -> verification.queue(officer, from, max));

        assertThat(queue)
                .extracting(row -> row.organisation().id().toString())
                .startsWith(
                        waiting.stream().map(OrganisationId::toString).sorted().toArray(String[]::new));
        assertThat(verification.countWaiting(officer)).isEqualTo(queue.size());
        jdbc.sql("UPDATE organisation_organisations SET status = 'CLOSED' WHERE id IN (:waiting)")
                .param("waiting", waiting)
                .update();
    }

    @Test
    void hasAnAppealDecidedByAnotherPersonThanTheOneWhoRefused() {
        PersonId founder = known();
        OrganisationId id = submittedNamed(founder, "Appeals " + unique);
        PersonId officer = known();
        Actor refusing = staff(officer, StaffRole.SECRETARIAT);
        verification.decide(
                refusing,
                new DecideOrganisation(id, version(refusing, id), DecideOrganisation.Decision.REFUSE, "No statutes."));
        Actor owner = actor(founder, id);
        organisations.appeal(owner, id, "They were enclosed.");
        assertThatThrownBy(() -> organisations.appeal(owner, id, "Again.")).isInstanceOf(NotAllowed.class);

        CaseRow waiting = cases.waiting(secretariat(), 0, 200).rows().stream()
                .filter(row -> row.title().text().equals("Appeals " + unique))
                .findFirst()
                .orElseThrow();
        long version = cases.details(secretariat(), waiting.id()).version();
        DecideAppeal overturn = new DecideAppeal(waiting.id(), version, true, "They were.");
        assertThatThrownBy(() -> cases.decide(staff(officer, StaffRole.MODERATOR), overturn))
                .isInstanceOf(SameEyes.class);
        assertThatThrownBy(() -> cases.decide(staff(founder, StaffRole.MODERATOR), overturn))
                .isInstanceOf(SameEyes.class);
        cases.decide(staff(known(), StaffRole.MODERATOR), overturn);

        OrganisationDetails after = organisations.details(owner, id);
        assertThat(after.status()).isEqualTo(OrganisationStatus.VERIFIED);
        assertThat(requireNonNull(requireNonNull(after.inside()).dispute()).status())
                .isEqualTo(CaseStatus.OVERTURNED);
        assertThatThrownBy(() -> cases.decide(secretariat(), overturn)).isInstanceOf(PortalException.class);
    }

    @Test
    void readsAppealsInPartsTheOldestFirstAndCountsThemInOneQuery() {
        PersonId founder = known();
        OrganisationId id = submittedNamed(founder, "Many appeals " + unique);
        PersonId decider = known();
        List<UUID> appeals = IntStream.range(0, 45)
                .mapToObj(n -> appealed(id, decider, founder))
                .toList();
        Actor officer = secretariat();

        List<CaseRow> all = Parts.all((from, max) -> cases.waiting(officer, from, max));

        assertThat(all)
                .extracting(row -> row.id().toString())
                .startsWith(appeals.stream().map(UUID::toString).sorted().toArray(String[]::new));
        assertThat(all.subList(0, 45)).allMatch(CaseRow::mine);
        assertThat(Statements.sentBy(
                        () -> assertThat(cases.countWaiting(officer)).isEqualTo(all.size())))
                .isEqualTo(1);
        for (Actor own : List.of(staff(decider, StaffRole.SECRETARIAT), staff(founder, StaffRole.MODERATOR))) {
            assertThat(cases.waiting(own, 0, 45).rows()).hasSize(45).noneMatch(CaseRow::mine);
            assertThat(cases.waiting(own, 0, 45).total()).isEqualTo(all.size());
        }
        jdbc.sql("DELETE FROM moderation_cases WHERE id IN (:appeals)")
                .param("appeals", appeals)
                .update();
    }

    private UUID appealed(OrganisationId subject, PersonId decider, PersonId appellant) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
            INSERT INTO moderation_cases (id, version, subject_kind, subject_id, decision, reason, decided_by, decided_at,
                                          status, appeal, appealed_by, appealed_at)
            VALUES (:id, 0, :kind, :subject, 'organisation.status.REFUSED', 'No.', :decider, '2020-01-05 09:00:00',
                    'APPEALED', 'Yes.', :appellant, '2020-01-06 09:00:00')
            """)
                .param("id", id)
                .param("kind", OrganisationModeration.subject(subject).kind())
                .param("subject", subject.toString())
                .param("decider", decider)
                .param("appellant", appellant)
                .update();
        return id;
    }

    @Test
    void opensNoCaseForAnybodyWhoMayNotDecideAboutTheOrganisation() {
        PersonId founder = known();
        OrganisationId id = submittedNamed(founder, "No case " + unique);
        PersonId minister = known();
        OrganisationId ministry = verified(minister, OrganisationType.MINISTRY, ECUADOR);
        OpenCase command = new OpenCase(
                OrganisationModeration.subject(id), OrganisationStatus.REFUSED.decisionKey(), "Because I say so.");

        for (Actor actor : List.of(
                Actor.person(known()),
                actor(founder, id),
                actor(minister, ministry),
                staff(known(), StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR),
                staff(founder, StaffRole.SECRETARIAT),
                Actor.system())) {
            assertThatThrownBy(() -> cases.open(actor, command)).isInstanceOf(NotPermitted.class);
        }
        assertThat(cases.latest(actor(founder, id), command.subject())).isEmpty();
    }

    @Test
    void opensNoCaseAboutARecordThatNobodyKeeps() {
        Actor officer = secretariat();

        assertThatThrownBy(
                        () -> cases.open(officer, new OpenCase(new ContentRef("thing", "1"), "thing.refused", "No.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.open(
                        officer,
                        new OpenCase(
                                OrganisationModeration.subject(OrganisationId.random()),
                                OrganisationStatus.REFUSED.decisionKey(),
                                "No.")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsNobodySettleTheCaseAgainstTheirOwnOrganisation() {
        PersonId founder = known();
        OrganisationId id = decidedNamed(founder, "Unsettled " + unique, DecideOrganisation.Decision.REFUSE);
        ContentRef subject = OrganisationModeration.subject(id);

        for (Actor actor : List.of(actor(founder, id), staff(founder, StaffRole.SECRETARIAT), Actor.person(known()))) {
            assertThatThrownBy(() -> cases.settle(actor, subject)).isInstanceOf(NotPermitted.class);
        }
        assertThat(cases.latest(actor(founder, id), subject).orElseThrow().status())
                .isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void isNotRegisteredByTheStaffOfThePlatformActingAsSuch() {
        PersonId officer = known();
        RegisterOrganisation command = registration("Staff " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);

        assertThatThrownBy(() -> organisations.register(staff(officer, StaffRole.SECRETARIAT), command))
                .isInstanceOf(NotPermitted.class);
        assertThat(organisations.mayRegister(staff(officer, StaffRole.ADMIN))).isFalse();
        assertThat(memberships.of(officer)).isEmpty();

        organisations.register(Actor.person(officer), command);
        assertThat(memberships.of(officer)).hasSize(1);
    }

    @Test
    void leavesARefusalStandingWhenTheAppealFails() {
        PersonId founder = known();
        OrganisationId id = decidedNamed(founder, "Upheld " + unique, DecideOrganisation.Decision.REFUSE);
        organisations.appeal(actor(founder, id), id, "Unfair.");
        CaseRow waiting = cases.waiting(secretariat(), 0, 200).rows().stream()
                .filter(row -> row.title().text().equals("Upheld " + unique))
                .findFirst()
                .orElseThrow();
        cases.decide(
                secretariat(),
                new DecideAppeal(
                        waiting.id(), cases.details(secretariat(), waiting.id()).version(), false, "Not fair."));

        assertThat(organisations.details(actor(founder, id), id).status()).isEqualTo(OrganisationStatus.REFUSED);
    }

    @Test
    void tellsWhatAccreditationWasTrueOnADay() {
        PersonId founder = known();
        OrganisationId id = verified(founder, OrganisationType.NHRI, ECUADOR);
        LocalDate change = LocalDate.of(2027, 1, 1);
        accreditations.record(
                secretariat(),
                new RecordAccreditation(id, Accreditation.GANHRI_A, LocalDate.of(2020, 3, 1), "SCA report 2020"));
        accreditations.record(
                secretariat(), new RecordAccreditation(id, Accreditation.GANHRI_B, change, "SCA report 2026"));
        Actor owner = actor(founder, id);

        assertThat(on(owner, id, change.minusDays(1))).contains(Accreditation.GANHRI_A);
        assertThat(on(owner, id, change)).contains(Accreditation.GANHRI_B);
        assertThat(on(owner, id, LocalDate.of(2020, 2, 29))).isEmpty();
        assertThatThrownBy(() -> accreditations.record(
                        secretariat(), new RecordAccreditation(id, Accreditation.ECOSOC_GENERAL, change, "List")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> accreditations.record(
                        owner, new RecordAccreditation(id, Accreditation.GANHRI_A, change, "We say so")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("R1.2: what held on a day is asked over corrected records, and only the secretariat corrects")
    void correctsAWrongAccreditation() {
        PersonId founder = known();
        OrganisationId id = verified(founder, OrganisationType.NHRI, ECUADOR);
        OrganisationId other = verified(known(), OrganisationType.NHRI, ECUADOR);
        LocalDate change = LocalDate.of(2027, 1, 1);
        accreditations.record(
                secretariat(),
                new RecordAccreditation(id, Accreditation.GANHRI_A, LocalDate.of(2020, 3, 1), "SCA report 2020"));
        accreditations.record(secretariat(), new RecordAccreditation(id, Accreditation.GANHRI_B, change, "A rumour"));
        Actor owner = actor(founder, id);
        AccreditationId wrong =
                accreditations.page(owner, id, "").rows().getFirst().id();

        assertThatThrownBy(() -> accreditations.correct(owner, new CorrectAccreditation(id, wrong, "We say so")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        accreditations.correct(secretariat(), new CorrectAccreditation(other, wrong, "Of another")))
                .isInstanceOf(NotFound.class);
        assertThat(on(owner, id, change)).contains(Accreditation.GANHRI_B);

        accreditations.correct(secretariat(), new CorrectAccreditation(id, wrong, "The review was put off"));

        assertThat(on(owner, id, change)).contains(Accreditation.GANHRI_A);
        AccreditationPage page = accreditations.page(owner, id, "2027-01-01");
        assertThat(page.answers())
                .containsExactly(new AccreditationPage.Answer(Accreditation.Body.GANHRI, Accreditation.GANHRI_A));
        assertThat(page.rows()).hasSize(2).first().satisfies(row -> {
            assertThat(row.source()).isEqualTo("A rumour");
            assertThat(row.correction()).extracting(c -> c.reason()).isEqualTo("The review was put off");
        });
        assertThat(page.canRecord()).isFalse();
        assertThatThrownBy(
                        () -> accreditations.correct(secretariat(), new CorrectAccreditation(id, wrong, "Once more")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> accreditations.page(Actor.visitor(), id, "2027-01-01"))
                .isInstanceOf(NotFound.class);
        assertThat(accreditations.page(owner, id, "the day after").problem()).isNotNull();
    }

    @Test
    @DisplayName("R4.5: no right hangs on accreditation")
    void changesNoRightByAccreditation() {
        PersonId founder = known();
        OrganisationId id = verified(founder, OrganisationType.NHRI, ECUADOR);
        Set<?> before = organisations.details(actor(founder, id), id).allowed();

        accreditations.record(
                secretariat(),
                new RecordAccreditation(id, Accreditation.GANHRI_NONE, LocalDate.of(2020, 3, 1), "SCA report"));

        assertThat(organisations.details(actor(founder, id), id).allowed()).isEqualTo(before);
    }

    @Test
    @DisplayName("R0.3: suggestions come from the listed ones only")
    void suggestsListedOrganisationsWhateverTheAccentsAndSmallErrors() {
        listedNamed(known(), "Fundación Ventana Qz" + unique);
        verifiedNamed(known(), "Fundación Ventana Qz" + unique + " hidden");

        List<String> found = names(directory.suggest(Actor.person(known()), "ventanna fundacion qz" + unique, 5));

        assertThat(found).containsExactly("Fundación Ventana Qz" + unique);
        assertThat(directory.suggest(Actor.visitor(), "V", 5)).isEmpty();
        assertThat(directory.suggest(Actor.visitor(), "%", 5)).isEmpty();
    }

    @Test
    void showsTheSecretariatTwinsAmongUnlistedOnesToo() {
        OrganisationId hidden = verifiedNamed(known(), "Observatorio de Prisiones Xk" + unique);
        OrganisationId draft = registerNamed(known(), "Observatorio de Prisiones Xk" + unique);
        OrganisationId asking = submittedNamed(known(), "Prisiones, Observatorio Xk" + unique + " A.C.");

        List<OrganisationId> twins = verification.twins(secretariat(), asking).stream()
                .map(OrganisationRow::id)
                .toList();

        assertThat(twins).contains(hidden).doesNotContain(asking, draft);
        assertThatThrownBy(() -> verification.twins(Actor.person(known()), asking))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void findsAnUnlistedOrganisationByItsCodeUntilTheCodeIsRenewed() {
        PersonId founder = known();
        OrganisationId id = verified(founder, OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor owner = actor(founder, id);
        String code = inside(owner, id).partyCode();
        Actor other = Actor.person(known());

        assertThat(directory.byPartyCode(other, " " + code.toLowerCase(java.util.Locale.ROOT) + " "))
                .map(OrganisationSummary::id)
                .contains(id);
        organisations.renewPartyCode(owner, id);
        assertThat(directory.byPartyCode(other, code)).isEmpty();
        assertThat(directory.byPartyCode(other, "not a code")).isEmpty();
    }

    @Test
    void keepsItsSummariesForThoseWhoHoldIds() {
        OrganisationId one = verified(known(), OrganisationType.NHRI, ECUADOR);
        OrganisationId draft = register(known(), OrganisationType.NATIONAL_NGO, null);

        var summaries = directory.summaries(Actor.system(), List.of(one, draft, OrganisationId.random(), one));

        assertThat(summaries).hasSize(2);
        assertThat(requireNonNull(summaries.get(one)).verified()).isTrue();
        assertThat(requireNonNull(summaries.get(draft)).verified()).isFalse();
        assertThat(directory.summaries(Actor.system(), List.of())).isEmpty();
    }

    @Test
    void lastsUnderAwkwardText() {
        PersonId founder = known();
        String awkward = "=HYPERLINK(\"x\") <script>alert(1)</script> 监狱观察 سجن 🕊 " + unique;
        OrganisationId id = registerNamed(founder, awkward);

        assertThat(organisations
                        .details(actor(founder, id), id)
                        .summary()
                        .name()
                        .text())
                .isEqualTo(awkward);
    }

    private Optional<Accreditation> on(Actor actor, OrganisationId id, LocalDate day) {
        return accreditations.on(actor, id, Accreditation.Body.GANHRI, day);
    }

    private static List<String> names(List<OrganisationSummary> found) {
        return found.stream().map(summary -> summary.name().text()).toList();
    }

    private PersonId known() {
        return known(UUID.randomUUID() + "@example.org");
    }

    private PersonId known(String eMail) {
        return persons.signedIn(
                Actor.system(), new SignIn(new PersonId(UUID.randomUUID()), "A person", eMail, null, Set.of()));
    }

    private Actor actor(PersonId person, OrganisationId organisation) {
        return Actor.member(person, memberships.of(person, organisation.value()).orElseThrow());
    }

    private Actor secretariat() {
        return staff(known(), StaffRole.SECRETARIAT);
    }

    private static Actor staff(PersonId person, StaffRole... roles) {
        return Actor.staff(person, Set.of(roles));
    }

    private Membership membership(PersonId person, OrganisationId organisation) {
        return memberships.of(person, organisation.value()).orElseThrow();
    }

    private OrganisationDetails.Inside inside(Actor actor, OrganisationId id) {
        return requireNonNull(organisations.details(actor, id).inside());
    }

    private long version(Actor actor, OrganisationId id) {
        return inside(actor, id).version();
    }

    private static OrganisationProfile profile(String name) {
        return OrganisationFixtures.profile(name, OrganisationType.NATIONAL_NGO, ECUADOR);
    }

    private static RegisterOrganisation registration(
            String name, OrganisationType type, @Nullable CountryCode country) {
        return new RegisterOrganisation(UUID.randomUUID(), OrganisationFixtures.profile(name, type, country));
    }

    private OrganisationId register(PersonId founder, OrganisationType type, @Nullable CountryCode country) {
        return organisations.register(
                Actor.person(founder), registration("Registered " + UUID.randomUUID(), type, country));
    }

    private OrganisationId registerNamed(PersonId founder, String name) {
        return organisations.register(
                Actor.person(founder), registration(name, OrganisationType.NATIONAL_NGO, ECUADOR));
    }

    private OrganisationId submittedNamed(PersonId founder, String name) {
        OrganisationId id = registerNamed(founder, name);
        organisations.submit(actor(founder, id), id);
        return id;
    }

    private OrganisationId decidedNamed(PersonId founder, String name, DecideOrganisation.Decision decision) {
        OrganisationId id = submittedNamed(founder, name);
        decide(id, decision);
        return id;
    }

    private OrganisationId verifiedNamed(PersonId founder, String name) {
        return decidedNamed(founder, name, DecideOrganisation.Decision.VERIFY);
    }

    private OrganisationId listedNamed(PersonId founder, String name) {
        OrganisationId id = verifiedNamed(founder, name);
        organisations.list(actor(founder, id), id, true);
        return id;
    }

    private OrganisationId suspendedNamed(PersonId founder, String name) {
        OrganisationId id = listedNamed(founder, name);
        decide(id, DecideOrganisation.Decision.SUSPEND);
        return id;
    }

    private OrganisationId closedNamed(PersonId founder, String name) {
        OrganisationId id = listedNamed(founder, name);
        organisations.close(actor(founder, id), id);
        return id;
    }

    private OrganisationId verified(PersonId founder, OrganisationType type, @Nullable CountryCode country) {
        OrganisationId id = register(founder, type, country);
        organisations.submit(actor(founder, id), id);
        decide(id, DecideOrganisation.Decision.VERIFY);
        return id;
    }

    private void decide(OrganisationId id, DecideOrganisation.Decision decision) {
        Actor secretariat = secretariat();
        verification.decide(
                secretariat, new DecideOrganisation(id, version(secretariat, id), decision, "The statutes were read."));
    }
}
