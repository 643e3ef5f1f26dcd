package org.partnershipportal.exchange.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.PostWritten;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.cleaning.TestFiles;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentEvent.DocumentRemoved;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.TestUploads;
import org.partnershipportal.platform.document.UploadLimits;
import org.partnershipportal.platform.document.UploadRules;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.testing.AtOnce;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-GRP-09 the files of messages in a working group")
class MessageFilesModuleTests {

    private static final Instant AFTER_THE_TERM = Instant.parse("2036-01-01T10:00:00Z");

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    OrganisationStage make;

    @Autowired
    Discussions discussions;

    @Autowired
    Documents documents;

    @Autowired
    Seats seats;

    @Autowired
    PostData data;

    @Autowired
    RoutineStage routines;

    @Autowired
    Limits limits;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableApplicationContext portal;

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

    private DocumentId attach(PostId prepared, String name) {
        return TestUploads.checked(
                documents, women, prepared.ref(), name, "Seven courts".getBytes(StandardCharsets.UTF_8));
    }

    private static WritePost with(WorkingGroupId group, @Nullable PostId prepared) {
        return new WritePost(
                UUID.randomUUID(), group, null, "Courts", "See the attached list", "en", Set.of(), prepared);
    }

    /** A message with one file. */
    private DocumentId sent() {
        PostId prepared = discussions.prepare(women, id);
        DocumentId file = attach(prepared, "courts.txt");
        discussions.write(women, with(id, prepared));
        return file;
    }

    private PostId postOf(DocumentId file) {
        return new PostId(UUID.fromString(
                documents.details(Actor.system(), file).orElseThrow().owner().id()));
    }

    private void read(Actor reader, DocumentId file) throws IOException {
        documents.open(reader, file, DocumentForm.ORIGINAL).close();
    }

    /** It is not found, exactly as what does not exist. */
    private void assertHidden(Actor reader, DocumentId file) {
        for (DocumentForm form : DocumentForm.values()) {
            assertThatThrownBy(() -> documents.open(reader, file, form)).isInstanceOf(NotFound.class);
        }
        assertThat(documents.details(reader, file)).isEmpty();
    }

    private long kept(PostId post) {
        return jdbc.sql("SELECT COUNT(*) FROM document_documents WHERE owner_kind = 'post' AND owner_id = :id")
                .param("id", post.toString())
                .query(Long.class)
                .single();
    }

    private List<String> names(Actor reader, PostId thread) {
        return discussions.messages(reader, id, thread, 0, 20).rows().stream()
                .flatMap(row -> row.files().stream())
                .map(DocumentDetails::name)
                .toList();
    }

    private void night(Duration later) {
        clock.at(clock.instant().plus(later), () -> routines.run(PostDraftRetention.KIND));
    }

    @Test
    @DisplayName("members read the files from the moment the message is sent, in the order in which they came")
    void givesTheFilesWithTheMessage() throws IOException {
        PostId prepared = discussions.prepare(women, id);
        DocumentId first = attach(prepared, "courts.txt");
        attach(prepared, "more.txt");
        assertThat(discussions.threads(chair, id, 0, 20).total()).as("not sent").isZero();
        PostId thread = discussions.write(women, with(id, prepared));
        assertThat(thread).isEqualTo(prepared);
        assertThat(names(chair, thread)).containsExactly("courts.txt", "more.txt");
        read(chair, first);
        read(women, first);
        discussions.write(chair, new WritePost(UUID.randomUUID(), id, thread, "", "Thank you", "en", Set.of(), null));
        assertThat(discussions.messages(women, id, thread, 0, 20).rows())
                .extracting(row -> row.files().size())
                .containsExactly(2, 0);
        assertThat(discussions.threads(women, id, 0, 20).rows())
                .allSatisfy(row -> assertThat(row.files()).isEmpty());
    }

    @Test
    @DisplayName("R0.1 until the message is sent its author alone knows of the files, who leads and colleagues do not")
    void keepsWhatIsNotSentToItsAuthor() throws IOException {
        PostId prepared = discussions.prepare(women, id);
        DocumentId file = attach(prepared, "courts.txt");
        read(women, file);
        PersonId colleague = make.person();
        join(stage.women, colleague, MemberRole.EDITOR);
        Actor beside = make.member(colleague, stage.women.id());
        for (Actor other : List.of(
                chair,
                beside,
                make.secretariat(),
                stage.as(stage.nhri),
                Actor.visitor(),
                Actor.person(stage.women.founder()))) {
            assertHidden(other, file);
            assertThat(documents.of(other, prepared.ref())).isEmpty();
            assertThat(documents.rules(other, prepared.ref())).isEmpty();
        }
        assertThatThrownBy(() -> TestUploads.sent(documents, beside, prepared.ref(), "x.txt", TestFiles.text("x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.remove(beside, file)).isInstanceOf(NotFound.class);
        refused("workinggroup.refusal.files-gone", () -> discussions.write(beside, with(id, prepared)));
        assertThat(kept(prepared)).isEqualTo(1);
    }

    @Test
    @DisplayName("R0.1 for everyone but those who read the discussion a file is not found, unlisted and unknown alike")
    void isForMembersOnly() {
        DocumentId file = sent();
        WorkingGroupId other = stage.open("Another " + UUID.randomUUID());
        stage.sit(other, stage.network, stage.nhri, SeatRole.MEMBER);
        stage.ask(id, stage.nhri);
        for (Actor outside : List.of(
                Actor.visitor(),
                make.secretariat(),
                stage.as(stage.nhri),
                stage.as(stage.ministry),
                Actor.person(stage.women.founder()))) {
            assertHidden(outside, file);
            assertHidden(outside, new DocumentId(UUID.randomUUID()));
            assertThatThrownBy(() -> documents.remove(outside, file))
                    .isInstanceOfAny(NotFound.class, NotPermitted.class);
        }
    }

    @Test
    @DisplayName("R0.1 access to the files ends with leaving, with the term and while the member is suspended")
    void endsWithTheDiscussion() throws IOException {
        DocumentId file = sent();
        clock.at(AFTER_THE_TERM, () -> {
            assertHidden(women, file);
            assertHidden(chair, file);
        });
        make.decide(stage.women, Decision.SUSPEND);
        assertHidden(stage.as(stage.women), file);
        make.decide(stage.women, Decision.LIFT);
        Actor again = stage.as(stage.women);
        read(again, file);
        PostId prepared = discussions.prepare(again, id);
        DocumentId draft = attach(prepared, "draft.txt");
        seats.leave(again, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertHidden(again, file);
        assertHidden(again, draft);
        assertThat(documents.rules(again, prepared.ref())).isEmpty();
        assertThatThrownBy(() -> discussions.prepare(again, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussions.write(again, with(id, prepared))).isInstanceOf(NotFound.class);
        read(chair, file);
    }

    @Test
    @DisplayName("R4.3 a State, and whoever works for one, reads a file only where the charter lets it discuss")
    void closesFilesToStatesUnlessTheCharterSaysOtherwise() throws IOException {
        PersonId both = make.person();
        join(stage.women, both, MemberRole.EDITOR);
        join(stage.ministry, both, MemberRole.READER);
        List<Actor> ofState = List.of(stage.as(stage.ministry), make.member(both, stage.women.id()));
        for (boolean states : new boolean[] {false, true}) {
            id = stage.open(WorkingGroupStage.charter("Growing old " + UUID.randomUUID(), states));
            stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
            stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
            DocumentId file = sent();
            for (Actor reader : ofState) {
                if (states) {
                    read(reader, file);
                    discussions.prepare(reader, id);
                } else {
                    assertHidden(reader, file);
                    assertThatThrownBy(() -> discussions.prepare(reader, id)).isInstanceOf(NotFound.class);
                }
            }
        }
    }

    @Test
    @DisplayName(
            "only who can write attaches: no reader of a member, nobody outside, and nobody to a message of another group")
    void isAttachedByWhoWrites() {
        PersonId reading = make.person();
        join(stage.women, reading, MemberRole.READER);
        assertThatThrownBy(() -> discussions.prepare(make.member(reading, stage.women.id()), id))
                .isInstanceOf(NotPermitted.class);
        for (Actor outside : List.of(stage.as(stage.nhri), stage.as(stage.ministry))) {
            assertThatThrownBy(() -> discussions.prepare(outside, id)).isInstanceOf(NotFound.class);
        }
        WorkingGroupId other = stage.open("Another " + UUID.randomUUID());
        stage.sit(other, stage.network, stage.women, SeatRole.MEMBER);
        PostId prepared = discussions.prepare(women, id);
        refused("workinggroup.refusal.files-gone", () -> discussions.write(women, with(other, prepared)));
        refused(
                "workinggroup.refusal.files-gone",
                () -> discussions.write(women, with(id, new PostId(UUID.randomUUID()))));
        assertThat(documents.rules(women, new PostId(UUID.randomUUID()).ref())).isEmpty();
    }

    @Test
    @DisplayName("a message takes the files that a record takes elsewhere, and none once it is sent")
    void takesWhatIsTakenElsewhere() {
        PostId prepared = discussions.prepare(women, id);
        UploadRules rules = documents.rules(women, prepared.ref()).orElseThrow();
        assertThat(rules.limits()).isEqualTo(UploadLimits.STANDARD);
        assertThat(rules.published()).isFalse();
        assertThat(rules.sealed()).isFalse();
        for (int i = 0; i < UploadLimits.STANDARD.files(); i++) {
            attach(prepared, i + ".txt");
        }
        assertThatThrownBy(() -> attach(prepared, "more.txt")).isInstanceOf(DocumentNotAccepted.class);
        assertThat(kept(prepared)).isEqualTo(UploadLimits.STANDARD.files());
        PostId thread = discussions.write(women, with(id, prepared));
        DocumentId first = discussions
                .messages(women, id, thread, 0, 1)
                .rows()
                .getFirst()
                .files()
                .getFirst()
                .id();
        assertThatThrownBy(() -> attach(prepared, "late.txt")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.remove(women, first)).isInstanceOf(NotPermitted.class);
        refused("workinggroup.refusal.files-gone", () -> discussions.write(women, with(id, prepared)));
    }

    @Test
    @DisplayName("a file of a kind that is not taken leaves nothing, and the message can be sent without it")
    void leavesNothingOfAFileThatIsNotTaken() {
        PostId prepared = discussions.prepare(women, id);
        assertThatThrownBy(() -> TestUploads.sent(documents, women, prepared.ref(), "x.pdf", TestFiles.text("no PDF")))
                .isInstanceOf(DocumentNotAccepted.class);
        assertThat(kept(prepared)).isZero();
        assertThat(names(chair, discussions.write(women, with(id, prepared)))).isEmpty();
    }

    @Test
    @DisplayName(
            "a message is not sent with a file that was rejected until it is removed, and then nothing is left of it")
    void isNotSentWithAFileThatWasRejected() throws IOException {
        PostId prepared = discussions.prepare(women, id);
        attach(prepared, "courts.txt");
        DocumentId bad =
                TestUploads.checked(documents, women, prepared.ref(), "secret.pdf", TestFiles.encryptedPdf("secret"));
        WritePost message = with(id, prepared);
        refused("workinggroup.refusal.file-rejected", () -> discussions.write(women, message));
        assertThat(discussions.threads(chair, id, 0, 20).total()).isZero();
        documents.remove(women, bad);
        PostId thread = discussions.write(women, message);
        assertThat(names(chair, thread)).containsExactly("courts.txt");
        assertThat(kept(thread)).isEqualTo(1);
    }

    @Test
    void isNotSentWithAFileThatIsBeingChecked() {
        PostId prepared = discussions.prepare(women, id);
        DocumentId file = attach(prepared, "courts.txt");
        jdbc.sql("UPDATE document_documents SET status = 'CHECKING' WHERE id = :id")
                .param("id", file)
                .update();
        refused("workinggroup.refusal.file-checking", () -> discussions.write(women, with(id, prepared)));
        assertThat(discussions.threads(chair, id, 0, 20).total()).isZero();
        assertThat(documents.rules(women, prepared.ref())).as("nothing is lost").isPresent();
    }

    @Test
    @DisplayName("a message that is removed takes its files with it, whoever removes it, after leaving too")
    void deletesTheFilesOfAMessageThatIsRemoved() {
        DocumentId byLead = sent();
        DocumentId byAuthor = sent();
        DocumentId stays = sent();
        PostId led = postOf(byLead);
        PostId own = postOf(byAuthor);
        discussions.remove(chair, led);
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        Actor alone = Actor.person(stage.women.founder());
        assertThat(discussions.own(alone, 0, 20).rows())
                .extracting(OwnPost::files)
                .containsExactly(1, 1);
        discussions.remove(alone, own);
        for (DocumentId gone : List.of(byLead, byAuthor)) {
            assertHidden(chair, gone);
            assertThat(documents.details(Actor.system(), gone)).isEmpty();
        }
        assertThat(kept(led)).isZero();
        assertThat(kept(own)).isZero();
        assertThat(names(chair, led)).isEmpty();
        assertThat(names(chair, postOf(stays))).containsExactly("courts.txt");
    }

    @Test
    @DisplayName("R4.3 a State that chairs removes no file that its own civil society attached")
    void keepsAStateFromRemovingWhatItsOwnAttached() throws IOException {
        id = stage.open(WorkingGroupStage.charter("Growing old " + UUID.randomUUID(), true));
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        Actor state = stage.as(stage.ministry);
        seats.give(state, id, stage.seat(state, id, stage.network), SeatRole.DEPUTY);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        DocumentId file = sent();
        assertThatThrownBy(() -> discussions.remove(state, postOf(file))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> documents.remove(state, file)).isInstanceOf(NotPermitted.class);
        read(state, file);
    }

    @Test
    @DisplayName("each night the files of messages that were not sent within a day are deleted, those of others stay")
    void deletesWhatWasNotSent() throws IOException {
        DocumentId file = sent();
        PostId prepared = discussions.prepare(women, id);
        attach(prepared, "draft.txt");
        night(Duration.ofHours(20));
        assertThat(kept(prepared)).as("of today").isEqualTo(1);
        night(Duration.ofDays(2));
        assertThat(kept(prepared)).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM workinggroup_post_drafts WHERE id = :id")
                        .param("id", prepared)
                        .query(Long.class)
                        .single())
                .isZero();
        refused("workinggroup.refusal.files-gone", () -> discussions.write(women, with(id, prepared)));
        assertThatThrownBy(() -> attach(prepared, "more.txt")).isInstanceOf(NotFound.class);
        read(chair, file);
    }

    @Test
    @DisplayName("who takes a file out while the message is sent waits, and is refused")
    void keepsTheFileOfAMessageThatIsSent() throws IOException {
        PostId prepared = discussions.prepare(women, id);
        DocumentId file = attach(prepared, "courts.txt");
        Object removed = new Meanwhile(portal)
                .during(PostWritten.class, () -> discussions.write(women, with(id, prepared)), () -> {
                    documents.remove(women, file);
                    return "removed";
                });
        assertThat(removed).isInstanceOf(NotPermitted.class);
        read(chair, file);
    }

    @Test
    void isSentWithoutAFileThatIsTakenOutAtThatMoment() {
        PostId prepared = discussions.prepare(women, id);
        DocumentId file = attach(prepared, "courts.txt");
        Object thread = new Meanwhile(portal)
                .during(
                        DocumentRemoved.class,
                        () -> documents.remove(women, file),
                        () -> discussions.write(women, with(id, prepared)));
        assertThat(thread).isEqualTo(prepared);
        assertThat(names(chair, prepared)).isEmpty();
    }

    @Test
    void makesOneMessageOfADoubleClick() throws Exception {
        PostId prepared = discussions.prepare(women, id);
        attach(prepared, "courts.txt");
        WritePost once = with(id, prepared);
        assertThat(AtOnce.atOnce(() -> discussions.write(women, once), () -> discussions.write(women, once)))
                .containsOnly(prepared);
        assertThat(discussions.threads(chair, id, 0, 20).total()).isEqualTo(1);
        assertThat(discussions.write(women, once)).isEqualTo(prepared);
    }

    @Test
    void letsNobodyPrepareWithoutEnd() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i <= 100 * Limit.OWN_UPLOAD.times(); i++) {
                        limits.takeBy(Limit.OWN_UPLOAD, women);
                    }
                })
                .isInstanceOf(TryLater.class);
        assertThatThrownBy(() -> discussions.prepare(women, id)).isInstanceOf(TryLater.class);
    }

    @Test
    @DisplayName("a copy of one's own data names the files one attached to what one wrote, and no file of another's")
    void namesThemInTheCopy() throws IOException {
        sent();
        PostId others = discussions.prepare(chair, id);
        TestUploads.checked(documents, chair, others.ref(), "another.txt", TestFiles.text("words"));
        discussions.write(chair, with(id, others));
        discussions.write(women, with(id, null));
        List<Map<String, Object>> told = new ArrayList<>();
        data.tell(Actor.person(stage.women.founder()), new PersonalData.Telling() {
            @Override
            public void record(Map<String, ?> fields) {
                told.add(new HashMap<>(fields));
            }

            @Override
            public void file(String name, PersonalData.Writing content) {
                throw new AssertionError("The bytes are their member's");
            }
        });
        assertThat(told).extracting(fields -> fields.get("files")).containsExactly(List.of("courts.txt"), null);
    }

    @Test
    void readsTheFilesOfAllMessagesInOneStatement() {
        PostId thread = postOf(sent());
        int few = Statements.sentBy(() -> discussions.messages(chair, id, thread, 0, 20));
        for (int i = 0; i < 4; i++) {
            PostId prepared = discussions.prepare(women, id);
            attach(prepared, "courts.txt");
            attach(prepared, "more.txt");
            discussions.write(
                    women,
                    new WritePost(UUID.randomUUID(), id, thread, "", "See the attached", "en", Set.of(), prepared));
        }
        assertThat(names(chair, thread)).hasSize(9);
        assertThat(Statements.sentBy(() -> discussions.messages(chair, id, thread, 0, 20)))
                .isEqualTo(few);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        NotAllowed.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void join(OrganisationStage.Founded organisation, PersonId person, MemberRole role) {
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:organisation, :person, :roles, :at)")
                .param("organisation", organisation.id())
                .param("person", person)
                .param("roles", role.name())
                .param("at", Instant.now())
                .update();
    }
}
