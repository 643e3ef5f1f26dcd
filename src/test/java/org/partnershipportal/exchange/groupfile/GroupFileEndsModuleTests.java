package org.partnershipportal.exchange.groupfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("Where access to documents of a working group ends")
class GroupFileEndsModuleTests {

    private static final Instant AFTER_THE_TERM = Instant.parse("2036-01-01T10:00:00Z");

    @Autowired
    private WorkingGroupStage stage;

    @Autowired
    private OrganisationStage organisations;

    @Autowired
    private GroupFileStage make;

    @Autowired
    private GroupFiles files;

    @Autowired
    private Documents documents;

    @Autowired
    private Seats seats;

    @Autowired
    private RoutineStage routines;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private WorkingGroupId id = new WorkingGroupId(UUID.randomUUID());
    private Actor women = Actor.visitor();
    private Actor chair = Actor.visitor();

    @BeforeEach
    void sit() {
        id = stage.open("Growing old " + UUID.randomUUID());
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        women = stage.as(stage.women);
        chair = stage.as(stage.network);
    }

    private DocumentId bytes(GroupFileId file) {
        return Objects.requireNonNull(
                files.versions(chair, id, file, 0, 1).rows().getFirst().document());
    }

    private void read(Actor reader, DocumentId document) throws IOException {
        documents.open(reader, document, DocumentForm.ORIGINAL).close();
    }

    private long kept(FileVersionId version) {
        return jdbc.sql("SELECT COUNT(*) FROM document_documents WHERE owner_kind = 'fileversion' AND owner_id = :id")
                .param("id", version.toString())
                .query(Long.class)
                .single();
    }

    private void leave() {
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
    }

    private void night() {
        routines.run(PreparedVersionRetention.KIND);
    }

    @Test
    @DisplayName("R0.1 a member that is suspended has none of it until the suspension is lifted, the download neither")
    void isClosedToASuspendedMember() throws IOException {
        GroupFileId file = make.shared(chair, id, "Seven courts");
        GroupFileId own = make.started(women, id);
        FileVersionId version = make.prepared(women, id, own);
        DocumentId sent = make.attach(women, version, "Nine courts");
        DocumentId document = bytes(file);
        organisations.decide(stage.women, Decision.SUSPEND);
        Actor suspended = stage.as(stage.women);
        assertThat(files.find(suspended, id)).isEmpty();
        assertThat(files.mayStart(suspended, id)).isFalse();
        assertThatThrownBy(() -> files.list(suspended, id, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.versions(suspended, id, file, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(suspended, document)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(suspended, sent)).isInstanceOf(NotFound.class);
        assertThat(documents.rules(suspended, version.ref())).isEmpty();
        assertThatThrownBy(() -> make.started(suspended, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.share(suspended, new ShareVersion(own, version, "")))
                .isInstanceOf(NotFound.class);
        night();
        organisations.decide(stage.women, Decision.LIFT);
        Actor again = stage.as(stage.women);
        read(again, document);
        assertThat(make.prepared(again, id, own)).as("it can come back").isEqualTo(version);
    }

    @Test
    @DisplayName("R0.1 after the term nobody has any of it, and what was not shared is deleted")
    void endsWithTheTerm() throws IOException {
        GroupFileId file = make.shared(women, id, "Seven courts");
        DocumentId document = bytes(file);
        files.prepare(women, file);
        FileVersionId next = make.prepared(women, id, file);
        make.attach(women, next, "Nine courts");
        FileVersionId first =
                files.versions(chair, id, file, 0, 1).rows().getFirst().id();
        clock.at(AFTER_THE_TERM, () -> {
            for (Actor member : new Actor[] {women, chair}) {
                assertThat(files.find(member, id)).isEmpty();
                assertThatThrownBy(() -> files.details(member, id, file)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> read(member, document)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> files.withdraw(member, new WithdrawVersion(file, first, "Wrong")))
                        .isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> files.share(women, new ShareVersion(file, next, "More")))
                    .isInstanceOf(NotFound.class);
            night();
        });
        assertThat(kept(next)).as("what was not shared").isZero();
        assertThat(kept(first)).isEqualTo(1);
        read(women, document);
        assertThat(files.details(women, id, file).prepared()).isNull();
    }

    @Test
    @DisplayName(
            "a version that was prepared by a member that left is deleted with its file, and a document of its own too")
    void deletesWhatWasPreparedByWhoLeft() {
        GroupFileId shared = make.shared(women, id, "Seven courts");
        files.prepare(women, shared);
        FileVersionId next = make.prepared(women, id, shared);
        make.attach(women, next, "Nine courts");
        files.prepare(chair, shared);
        FileVersionId others = make.prepared(chair, id, shared);
        GroupFileId alone = make.started(women, id);
        FileVersionId only = make.prepared(women, id, alone);
        make.attach(women, only, "A draft");
        night();
        assertThat(kept(next)).as("its member still sits").isEqualTo(1);
        leave();
        assertThatThrownBy(() -> files.discard(women, shared, next)).isInstanceOf(NotFound.class);
        night();
        assertThat(kept(next)).isZero();
        assertThat(kept(only)).isZero();
        assertThat(make.prepared(chair, id, shared)).as("another's").isEqualTo(others);
        assertThat(files.versions(chair, id, shared, 0, 20).rows())
                .as("what was shared stays")
                .extracting(FileVersionRow::number)
                .containsExactly(1);
        assertThat(jdbc.sql("SELECT title FROM groupfile_files WHERE id = :id AND discarded_at IS NOT NULL")
                        .param("id", alone)
                        .query(String.class)
                        .single())
                .isEmpty();
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        assertThat(files.details(women, id, shared).prepared()).isNull();
        assertThatThrownBy(() -> files.details(women, id, alone)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("who came back as an observer shares nothing that it prepared as a member")
    void isNotSharedByWhoOnlyObservesNow() {
        GroupFileId file = make.shared(chair, id, "Seven courts");
        files.prepare(women, file);
        FileVersionId version = make.prepared(women, id, file);
        DocumentId sent = make.attach(women, version, "Nine courts");
        leave();
        stage.sit(id, stage.network, stage.women, SeatRole.OBSERVER);
        assertThat(files.details(women, id, file).prepared()).isNull();
        assertThatThrownBy(() -> files.share(women, new ShareVersion(file, version, "More")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> read(women, sent)).isInstanceOf(NotFound.class);
        assertThat(documents.rules(women, version.ref())).isEmpty();
        night();
        assertThat(kept(version)).isZero();
    }

    @Test
    @DisplayName("R0.1 a document is found in its own group alone, and its file by members of that group alone")
    void isFoundInItsOwnGroupAlone() {
        WorkingGroupId other = stage.open("Another " + UUID.randomUUID());
        stage.sit(other, stage.network, stage.nhri, SeatRole.MEMBER);
        GroupFileId file = make.shared(chair, id, "Seven courts");
        DocumentId document = bytes(file);
        assertThatThrownBy(() -> files.details(chair, other, file))
                .as("for a member of both")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.versions(chair, other, file, 0, 20)).isInstanceOf(NotFound.class);
        assertThat(files.list(chair, other, 0, 20).rows()).isEmpty();
        Actor nhri = stage.as(stage.nhri);
        assertThatThrownBy(() -> read(nhri, document)).isInstanceOf(NotFound.class);
        assertThat(documents.details(nhri, document)).isEmpty();
        assertThatThrownBy(() -> files.prepare(nhri, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(Actor.person(stage.women.founder()), document))
                .as("the same person, acting for nobody")
                .isInstanceOf(NotFound.class);
    }
}
