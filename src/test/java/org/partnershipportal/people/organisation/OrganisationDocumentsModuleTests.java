package org.partnershipportal.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-ORG-13: documents for verification")
class OrganisationDocumentsModuleTests {

    @Autowired
    OrganisationStage scenes;

    @Autowired
    Documents documents;

    @Autowired
    Organisations organisations;

    @Autowired
    Cases cases;

    @Autowired
    RoutineStage routines;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PersonId founder;
    private OrganisationId id;
    private Actor owner;

    @BeforeEach
    void submitted() {
        founder = scenes.person("A founder");
        id = scenes.submitted(founder, "Evidence");
        owner = scenes.member(founder, id);
    }

    @Test
    void areReadByOwnersAndTheSecretariatAndByNobodyElse() throws IOException {
        DocumentId statutes = checked("statutes.txt");
        PersonId stranger = scenes.person("Another");
        OrganisationId ministry = scenes.verified(stranger, "Ministry", OrganisationType.MINISTRY, ECUADOR);

        assertThat(documents.of(owner, record()))
                .extracting(DocumentDetails::id)
                .containsExactly(statutes);
        assertThat(documents.of(scenes.secretariat(), record()))
                .extracting(DocumentDetails::id)
                .containsExactly(statutes);
        for (Actor other : new Actor[] {
            Actor.visitor(),
            Actor.person(stranger),
            scenes.member(stranger, ministry),
            Actor.staff(stranger, Set.of(StaffRole.MODERATOR)),
            Actor.staff(stranger, Set.of(StaffRole.ADMIN, StaffRole.AUDITOR))
        }) {
            assertThat(documents.of(other, record())).isEmpty();
            assertThat(documents.details(other, statutes)).isEmpty();
            for (DocumentForm form : DocumentForm.values()) {
                assertThatThrownBy(() -> documents.open(other, statutes, form)).isInstanceOf(NotFound.class);
            }
        }
        documents.open(scenes.secretariat(), statutes, DocumentForm.ORIGINAL).close();
        assertThatThrownBy(() -> upload(scenes.secretariat(), "of-ours.txt")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> upload(scenes.member(stranger, ministry), "of-ours.txt"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void stayWithADecisionThoughAnOwnerRemovesThem() throws IOException {
        DocumentId before = checked("early.txt");
        documents.remove(owner, before);
        assertThat(documents.everSentWith(scenes.secretariat(), record())).isEmpty();

        DocumentId statutes = checked("statutes.txt");
        scenes.decide(id, Decision.VERIFY, "The statutes were read.");
        documents.remove(owner, statutes);

        assertThat(documents.of(owner, record())).isEmpty();
        assertThat(documents.everSentWith(scenes.secretariat(), record()))
                .extracting(DocumentDetails::id)
                .containsExactly(statutes);
    }

    @Test
    @DisplayName("are deleted 12 months after the latest decision, and not while one waits")
    void areDeletedTwelveMonthsAfterTheLatestDecision() throws IOException {
        DocumentId statutes = checked("statutes.txt");
        Instant now = clock.instant();
        run(now.plus(Duration.ofDays(800)));
        assertThat(kept()).as("a decision waits").containsExactly(statutes);

        scenes.decide(id, Decision.VERIFY, "The statutes were read.");
        run(now.plus(Duration.ofDays(363)));
        assertThat(kept()).as("less than 12 months").containsExactly(statutes);
        run(now.plus(Duration.ofDays(367)));
        assertThat(kept()).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE kind = 'document.document-removed'"
                                + " AND subject_id = :id")
                        .param("id", statutes.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("that came since the latest decision are kept 12 months from then on")
    void areKeptFromTheirOwnDayIfThatIsLater() throws IOException {
        checked("old.txt");
        scenes.decide(id, Decision.VERIFY, "The statutes were read.");
        Instant now = clock.instant();
        DocumentId later = checked("later.txt");
        jdbc.sql("UPDATE document_documents SET stored_at = :at WHERE id = :id")
                .param("at", now.plus(Duration.ofDays(100)))
                .param("id", later)
                .update();
        run(now.plus(Duration.ofDays(367)));
        assertThat(kept()).containsExactly(later);
    }

    @Test
    @DisplayName("are kept while a change of name, type or country waits for the secretariat")
    void areKeptWhileAChangeWaits() throws IOException {
        DocumentId statutes = checked("statutes.txt");
        scenes.decide(id, Decision.VERIFY, "The statutes were read.");
        jdbc.sql("UPDATE organisation_organisations SET proposed_name = 'Another', proposed_language = 'en',"
                        + " proposed_type = organisation_type, proposed_at = :at WHERE id = :id")
                .param("at", clock.instant())
                .param("id", id)
                .update();
        run(clock.instant().plus(Duration.ofDays(800)));
        assertThat(kept()).containsExactly(statutes);
    }

    @Test
    @DisplayName("are kept while an appeal waits for its answer, which rests on them")
    void areKeptWhileAnAppealWaits() throws IOException {
        DocumentId statutes = checked("statutes.txt");
        scenes.decide(id, Decision.REFUSE, "The statutes do not say enough.");
        organisations.appeal(owner, id, "They do, on page 2.");
        Instant now = clock.instant();
        run(now.plus(Duration.ofDays(800)));
        assertThat(kept()).containsExactly(statutes);

        CaseId appeal = cases.latest(owner, OrganisationModeration.subject(id))
                .orElseThrow()
                .id();
        Actor other = scenes.secretariat();
        clock.at(
                now.plus(Duration.ofDays(801)),
                () -> cases.decide(
                        other,
                        new DecideAppeal(appeal, cases.details(other, appeal).version(), false, "They do not.")));
        run(now.plus(Duration.ofDays(801 + 363)));
        assertThat(kept()).as("the answer is the latest decision").containsExactly(statutes);
        run(now.plus(Duration.ofDays(801 + 367)));
        assertThat(kept()).isEmpty();
    }

    private List<DocumentId> kept() {
        return documents.everSentWith(scenes.secretariat(), record()).stream()
                .map(DocumentDetails::id)
                .toList();
    }

    private void run(Instant at) {
        clock.at(at, () -> {
            routines.run(EvidenceRetention.KIND);
        });
    }

    private DocumentId checked(String name) throws IOException {
        DocumentId stored = upload(owner, name);
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> documents.details(owner, stored).orElseThrow(),
                        details -> details.status() != DocumentStatus.CHECKING)
                .id();
    }

    private DocumentId upload(Actor actor, String name) throws IOException {
        return documents
                .upload(
                        actor,
                        new Upload(record(), "evidence", name),
                        new ByteArrayInputStream("The statutes of an association".getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    private ContentRef record() {
        return new ContentRef(OrganisationEvent.KIND, id.toString());
    }
}
