package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.complete;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.document.DocumentEvent;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@PortalModuleTest
@DisplayName("Commitments on a database")
class CommitmentsModuleTests {

    @Autowired
    private Commitments commitments;

    @Autowired
    private CommitmentTasks tasks;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Documents documents;

    @Autowired
    private Clock clock;

    private Meanwhile meanwhile;

    private final String unique = "Mothers " + UUID.randomUUID();
    private Actor drafter;
    private Actor publisher;

    @BeforeEach
    void setTheStage(@Autowired ConfigurableApplicationContext portal) {
        meanwhile = new Meanwhile(portal);
        drafter = stage.drafter();
        publisher = stage.publisher();
    }

    private List<CommitmentRow> list(Actor reader, boolean unpublished) {
        CommitmentFilter filter = new CommitmentFilter(unique, null, null, null, null, null, unpublished);
        return Parts.all((from, max) -> commitments.list(reader, filter, from, max));
    }

    @Test
    void comeBackAsTheyWereWritten() {
        WriteCommitment command = complete(unique, 0);
        CommitmentDetails read = commitments.details(drafter, commitments.draft(drafter, command));
        assertThat(read.text()).isEqualTo(command.text(List.of()));
        assertThat(read.state()).isEqualTo(CommitmentFixtures.ECUADOR);
        assertThat(WriteCommitment.unchanged(read).compared()).isEqualTo(command.compared());
    }

    @Test
    void areDraftedOnceHoweverOftenTheFormIsSent() {
        WriteCommitment command = complete(unique, 0);
        assertThat(commitments.draft(drafter, command)).isEqualTo(commitments.draft(drafter, command));
        assertThat(list(drafter, false)).hasSize(1);
    }

    @Test
    @DisplayName("R0.1 do not exist for others before they are published, by any path")
    void areHiddenUntilTheyArePublished() {
        CommitmentId id = stage.drafted(unique);
        Actor ofTheSameState =
                make.owner(make.verified("Parliament", OrganisationType.PARLIAMENT, CommitmentFixtures.ECUADOR));
        List<Actor> strangers =
                List.of(Actor.visitor(), Actor.person(make.person()), make.secretariat(), ofTheSameState, publisher);
        for (Actor stranger : strangers) {
            assertHidden(stranger, id);
        }
        commitments.send(drafter, id, 1);
        assertThat(commitments.details(publisher, id).status()).isEqualTo(CommitmentStatus.IN_CLEARANCE);
        for (Actor stranger : strangers.subList(0, 4)) {
            assertHidden(stranger, id);
        }
        commitments.clear(publisher, id, 2);
        for (Actor reader : strangers) {
            assertThat(list(reader, false)).hasSize(1);
            assertThat(commitments.details(reader, id).isPublic()).isTrue();
        }
    }

    private void assertHidden(Actor stranger, CommitmentId id) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> commitments.details(stranger, id));
        assertThat(list(stranger, false)).isEmpty();
        assertThat(list(stranger, true)).isEmpty();
        assertThat(commitments.titles(stranger, Set.of(id))).isEmpty();
        assertThat(tasks.openTasks(stranger)).noneMatch(task -> task.path().contains(id.toString()));
    }

    @Test
    @DisplayName("R0.1 show no trace of a change that is not published")
    void hideAChangeUntilItIsPublished() {
        CommitmentId id = stage.published(unique);
        commitments.edit(drafter, id, complete(unique + " changed", 3));
        CommitmentDetails read = commitments.details(Actor.visitor(), id);
        assertThat(read.next()).isNull();
        assertThat(read.phase()).isEqualTo(TextPhase.CLEARED);
        assertThat(read.gaps()).isEmpty();
        assertThat(list(Actor.visitor(), false))
                .extracting(CommitmentRow::phase)
                .containsExactly(TextPhase.CLEARED);
        assertThat(commitments
                        .list(
                                Actor.visitor(),
                                new CommitmentFilter(unique + " changed", null, null, null, null, null, false),
                                0,
                                20)
                        .rows())
                .isEmpty();
        assertThat(list(drafter, true)).extracting(CommitmentRow::phase).containsExactly(TextPhase.WRITING);
    }

    @Test
    void areClearedByAnotherPersonOnlyWhoeverTheDrafterActsFor() {
        long before = tasks.countOpenTasks(publisher);
        CommitmentId id = stage.inClearance(unique);
        Actor both =
                Actor.member(Objects.requireNonNull(drafter.person()), Objects.requireNonNull(publisher.membership()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> commitments.clear(both, id, 2))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.same-eyes"));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> commitments.sendBack(both, id, new SayWhy(2, "Mine.", "en")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.same-eyes"));
        assertThat(commitments.details(both, id).sameEyes()).isTrue();
        assertThat(tasks.openTasks(both)).noneMatch(task -> task.path().contains(id.toString()));
        assertThat(tasks.openTasks(publisher)).anyMatch(task -> task.path().contains(id.toString()));
        assertThat(tasks.countOpenTasks(publisher)).isEqualTo(before + 1);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> commitments.clear(drafter, id, 2));
    }

    @RepeatedTest(3)
    void arePublishedOnceByTwoPublishersAtOnce() throws Exception {
        CommitmentId id = stage.inClearance(unique);
        List<PortalException> refused =
                atOnce(() -> commitments.clear(publisher, id, 2), () -> commitments.clear(publisher, id, 2));
        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(commitments.details(Actor.visitor(), id).versions()).hasSize(1);
    }

    private static List<PortalException> atOnce(Runnable first, Runnable second) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(2);
        List<PortalException> refused = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<Void>> acts = List.of(first, second).stream()
                    .map(act -> CompletableFuture.runAsync(
                            () -> {
                                try {
                                    ready.await();
                                    act.run();
                                } catch (PortalException refusal) {
                                    refused.add(refusal);
                                } catch (Exception failed) {
                                    throw new IllegalStateException(failed);
                                }
                            },
                            both))
                    .toList();
            for (CompletableFuture<Void> act : acts) {
                act.get();
            }
        }
        return refused;
    }

    @Test
    void areSentBackWithAReasonThatTheLeadAgencyReads() {
        CommitmentId id = stage.inClearance(unique);
        commitments.sendBack(publisher, id, new SayWhy(2, "The baseline is missing.", "en"));
        assertThat(String.valueOf(commitments.details(drafter, id).returned())).isEqualTo("The baseline is missing.");
        assertThat(tasks.openTasks(drafter))
                .filteredOn(task -> task.path().contains(id.toString()))
                .singleElement()
                .satisfies(task -> assertThat(task.verbKey()).isEqualTo("commitment.task.returned"));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> commitments.sendBack(publisher, id, new SayWhy(3, "Once more.", "en")));
    }

    @Test
    void tellTheLaterOfTwoWritersThatItHasChanged() {
        CommitmentId id = stage.drafted(unique);
        commitments.edit(drafter, id, complete(unique + " one", 1));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> commitments.edit(drafter, id, complete(unique + " two", 1)));
        assertThat(commitments.details(drafter, id).text().title()).isEqualTo(unique + " one");
    }

    @Test
    @DisplayName("R4.6 are not drafted for an organisation of a State that is not verified, nor for any other")
    void areDraftedForVerifiedOrganisationsOfAStateOnly() {
        var founder = make.person();
        Actor unverified = make.member(
                founder, make.draft(founder, unique, OrganisationType.MINISTRY, CommitmentFixtures.ECUADOR));
        Actor nhri = make.owner(make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
        for (Actor other : List.of(unverified, nhri, Actor.visitor(), make.secretariat())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> commitments.draft(other, complete(unique, 0)));
        }
    }

    @Test
    void areFoundByStateThemeRuleAndWords() {
        CommitmentId id = stage.published(unique);
        CommitmentFilter byState = new CommitmentFilter(
                unique, CommitmentFixtures.ECUADOR, "mothers-with-children", null, null, null, false);
        assertThat(commitments.list(Actor.visitor(), byState, 0, 20).rows())
                .extracting(CommitmentRow::id)
                .containsExactly(id);
        for (CommitmentFilter other : others()) {
            assertThat(commitments.list(Actor.visitor(), other, 0, 20).rows()).isEmpty();
        }
    }

    private Collection<CommitmentFilter> others() {
        return List.of(
                new CommitmentFilter(unique, new CountryCode("ZMB"), null, null, null, null, false),
                new CommitmentFilter(unique, null, "older-persons", null, null, null, false),
                new CommitmentFilter(unique, null, null, null, UUID.randomUUID(), null, false),
                new CommitmentFilter(unique, null, null, null, null, CommitmentStatus.WITHDRAWN, false));
    }

    @Test
    void areListedInTwoQueriesAndReadInFourHoweverManyThereAre() {
        CommitmentId one = stage.published(unique);
        int read = Statements.sentBy(() -> commitments.details(Actor.visitor(), one));
        int listed = Statements.sentBy(() -> commitments.list(Actor.visitor(), CommitmentFilter.all(), 0, 20));
        for (int more = 0; more < 5; more++) {
            stage.published(unique + more);
        }
        assertThat(Statements.sentBy(() -> commitments.list(Actor.visitor(), CommitmentFilter.all(), 0, 20)))
                .isEqualTo(listed)
                .isLessThanOrEqualTo(2);
        assertThat(read).isLessThanOrEqualTo(4);
        assertThat(Statements.sentBy(() -> tasks.openTasks(publisher))).isLessThanOrEqualTo(1);
    }

    @Test
    void awaitTheLeadAgencyBeforeAndAfterTheDayOfAMilestone() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CommitmentFixtures.GUAYAQUIL);
        CommitmentId id = commitments.draft(drafter, complete(unique, 0, today.minusDays(1)));
        commitments.send(drafter, id, 1);
        assertThat(reports(drafter, id)).isZero();
        commitments.clear(publisher, id, 2);
        assertThat(reports(drafter, id)).isEqualTo(1);
        assertThat(reports(publisher, id)).isZero();
        assertThat(tasks.countDue(drafter, clock.instant())).isEqualTo(1);
        assertThat(commitments.due(Actor.system(), clock.instant().minus(Duration.ofDays(3)), clock.instant()))
                .extracting(MilestoneDue::commitment)
                .contains(id);
        commitments.report(drafter, id, CommitmentFixtures.progress(Level.LIMITED, today));
        assertThat(reports(drafter, id)).isZero();
        assertThat(commitments.details(Actor.visitor(), id).reached()).isEqualTo(1);
        assertThat(commitments.due(Actor.system(), clock.instant().minus(Duration.ofDays(3)), clock.instant()))
                .extracting(MilestoneDue::commitment)
                .doesNotContain(id);
    }

    private long reports(Actor actor, CommitmentId id) {
        return tasks.openTasks(actor).stream()
                .filter(task -> task.path().equals(CommitmentLinks.report(id)))
                .count();
    }

    @Test
    void areReportedOnByTheirLeadAgencyOnly() {
        CommitmentId id = stage.published(unique);
        Actor other = make.owner(make.verified("Parliament", OrganisationType.PARLIAMENT, CommitmentFixtures.ECUADOR));
        for (Actor stranger : List.of(publisher, other)) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(
                            () -> commitments.report(stranger, id, CommitmentFixtures.progress(Level.LIMITED, null)));
        }
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> commitments.complete(drafter, id, new SayWhy(3, "Done.", "en")));
    }

    @Test
    void areCompletedOnlyWithAFileThatEveryoneCanRead() {
        CommitmentId id = stage.published(unique);
        commitments.report(drafter, id, CommitmentFixtures.progress(Level.COMPLETED, null));
        SayWhy evidence = new SayWhy(3, "An independent evaluation.", "en");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> commitments.complete(publisher, id, evidence))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.no-evidence"));
        assertThat(commitments.details(Actor.visitor(), id).status()).isEqualTo(CommitmentStatus.PUBLISHED);
        stage.evidence(id);
        commitments.complete(publisher, id, evidence);
        assertThat(commitments.details(Actor.visitor(), id).status()).isEqualTo(CommitmentStatus.COMPLETED);
    }

    @Test
    @DisplayName("keep their evidence while they are completed: who takes it out at that moment waits, and is refused")
    void keepTheirEvidenceWhileTheyAreCompleted() {
        CommitmentId id = reportedCompleted();
        DocumentId file = documents.of(drafter, id.ref()).getFirst().id();
        Object takenOut = meanwhile.during(
                CommitmentEvent.CommitmentCompleted.class,
                () -> commitments.complete(publisher, id, new SayWhy(3, "An evaluation.", "en")),
                () -> {
                    documents.remove(drafter, file);
                    return "taken out";
                });
        assertThat(takenOut).isInstanceOf(PortalException.class);
        assertThat(documents.of(Actor.visitor(), id.ref())).hasSize(1);
    }

    @Test
    void areNotCompletedWhileTheirOnlyFileIsTakenOut() {
        CommitmentId id = reportedCompleted();
        DocumentId file = documents.of(drafter, id.ref()).getFirst().id();
        Object completed =
                meanwhile.during(DocumentEvent.DocumentRemoved.class, () -> documents.remove(drafter, file), () -> {
                    commitments.complete(publisher, id, new SayWhy(3, "An evaluation.", "en"));
                    return "completed";
                });
        assertThat(completed)
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.no-evidence"));
        assertThat(commitments.details(Actor.visitor(), id).status()).isEqualTo(CommitmentStatus.PUBLISHED);
    }

    private CommitmentId reportedCompleted() {
        CommitmentId id = stage.published(unique);
        commitments.report(drafter, id, CommitmentFixtures.progress(Level.COMPLETED, null));
        stage.evidence(id);
        return id;
    }

    @Test
    @DisplayName("are published with a milestone as far away as their form takes one")
    void arePublishedWithAMilestoneFarAway() {
        LocalDate far = LocalDate.of(2200, 12, 31);
        CommitmentId id = commitments.draft(drafter, complete(unique, 0, far));
        commitments.send(drafter, id, 1);
        commitments.clear(publisher, id, 2);
        Instant end = far.plusDays(1).atStartOfDay(CommitmentFixtures.GUAYAQUIL).toInstant();
        assertThat(commitments.due(Actor.system(), end.minusSeconds(1), end))
                .extracting(MilestoneDue::commitment, MilestoneDue::tooLateAt)
                .contains(tuple(id, end));
    }

    @Test
    @DisplayName("are not cleared by who gave the public reason for a change, though another wrote it")
    void areNotClearedByWhoGaveTheReason() {
        CommitmentId id = stage.published(unique);
        commitments.edit(drafter, id, complete(unique + " changed", 3));
        PersonId person = make.person();
        Actor sender = Actor.member(person, Objects.requireNonNull(drafter.membership()));
        commitments.sendChange(sender, id, new SayWhy(4, "The budget is late.", "en"));
        Actor same = Actor.member(person, Objects.requireNonNull(publisher.membership()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> commitments.clear(same, id, 5))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("commitment.refusal.same-eyes"));
        commitments.clear(publisher, id, 5);
    }

    @Test
    @DisplayName("R0.1 have files of evidence that the lead agency attaches and everyone reads with them")
    void haveFilesOfEvidence() {
        CommitmentId draft = stage.drafted(unique);
        assertThatExceptionOfType(PortalException.class).isThrownBy(() -> stage.evidence(draft));
        CommitmentId id = stage.published(unique + " published");
        assertThat(documents.of(Actor.visitor(), id.ref())).isEmpty();
        stage.evidence(id);
        assertThat(documents.of(Actor.visitor(), id.ref())).hasSize(1);
        for (Actor other : List.of(Actor.visitor(), publisher)) {
            assertThat(documents.rules(other, id.ref())).isEmpty();
        }
        commitments.withdraw(publisher, id, new SayWhy(3, "The law has changed.", "en"));
        assertThatExceptionOfType(PortalException.class).isThrownBy(() -> stage.evidence(id));
    }
}
