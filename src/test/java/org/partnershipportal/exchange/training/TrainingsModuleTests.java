package org.partnershipportal.exchange.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-TRN-01 to 05 trainings, their places and certificates")
class TrainingsModuleTests {

    @Autowired
    TrainingStage stage;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Organisations directory;

    @Autowired
    Trainings trainings;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Certificates certificates;

    @Autowired
    TrainingData data;

    @Autowired
    Documents documents;

    @Autowired
    TrainingTasks tasks;

    @Autowired
    Limits limits;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Searches " + UUID.randomUUID();
    private Founded first;
    private Founded second;
    private Founded third;

    @BeforeEach
    void organisations() {
        first = stage.another("First");
        second = stage.another("Second");
        third = stage.another("Third");
    }

    private Actor as(Founded one) {
        return organisations.owner(one);
    }

    private EnrolmentStatus status(TrainingId id, Founded one) {
        return enrolments.ownParticipants(as(one), id, 0, 20).rows().getFirst().status();
    }

    @Test
    void givesPlacesInOrderAndMovesTheWaitingListWhenOneIsGivenUp() {
        TrainingId id = stage.announced(title, 1);
        EnrolmentId place = stage.registered(id, first);
        stage.registered(id, second);
        stage.registered(id, third);
        assertThat(List.of(status(id, first), status(id, second), status(id, third)))
                .containsExactly(EnrolmentStatus.ADMITTED, EnrolmentStatus.WAITING, EnrolmentStatus.WAITING);
        assertThat(enrolments
                        .ownParticipants(as(third), id, 0, 20)
                        .rows()
                        .getFirst()
                        .ahead())
                .isEqualTo(1);
        enrolments.withdraw(as(first), id, place);
        assertThat(List.of(status(id, first), status(id, second), status(id, third)))
                .containsExactly(EnrolmentStatus.WITHDRAWN, EnrolmentStatus.ADMITTED, EnrolmentStatus.WAITING);
        stage.registered(id, first);
        assertThat(enrolments
                        .ownParticipants(as(first), id, 0, 20)
                        .rows()
                        .getFirst()
                        .ahead())
                .as("at the end of the list")
                .isEqualTo(1);
    }

    @Test
    void movesTheListWhenTheOrganiserWithdrawsAPlaceOrAddsOne() {
        TrainingId id = stage.announced(title, 1);
        EnrolmentId place = stage.registered(id, first);
        stage.registered(id, second);
        stage.registered(id, third);
        enrolments.remove(stage.host(), new RemoveParticipant(id, place, "Another person was meant"));
        assertThat(status(id, second)).isEqualTo(EnrolmentStatus.ADMITTED);
        assertThat(enrolments
                        .ownParticipants(as(first), id, 0, 20)
                        .rows()
                        .getFirst()
                        .reason())
                .isEqualTo("Another person was meant");
        trainings.edit(stage.host(), id, stage.writing(title, 2, true, 1));
        assertThat(status(id, third)).isEqualTo(EnrolmentStatus.ADMITTED);
        assertThatThrownBy(() -> trainings.edit(stage.host(), id, stage.writing(title, 1, true, 2)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void givesTheLastPlaceToOneOfTwoWhoAskAtOnce() throws Exception {
        TrainingId id = stage.announced(title, 1);
        atOnce(
                () -> enrolments.register(as(first), new Enrol(id, List.of(first.founder()))),
                () -> enrolments.register(as(second), new Enrol(id, List.of(second.founder()))));
        assertThat(List.of(status(id, first), status(id, second)))
                .containsExactlyInAnyOrder(EnrolmentStatus.ADMITTED, EnrolmentStatus.WAITING);
    }

    @Test
    void givesTwoPlacesThatAreGivenUpAtOnceToTwo() throws Exception {
        TrainingId id = stage.announced(title, 2);
        EnrolmentId one = stage.registered(id, first);
        EnrolmentId other = stage.registered(id, second);
        List<Founded> waiting = new ArrayList<>(List.of(third, stage.another("Fourth"), stage.another("Fifth")));
        waiting.forEach(next -> stage.registered(id, next));
        atOnce(
                () -> {
                    enrolments.withdraw(as(first), id, one);
                    return true;
                },
                () -> {
                    enrolments.withdraw(as(second), id, other);
                    return true;
                });
        assertThat(waiting.stream().map(next -> status(id, next)))
                .containsExactly(EnrolmentStatus.ADMITTED, EnrolmentStatus.ADMITTED, EnrolmentStatus.WAITING);
    }

    @Test
    void givesOnePlaceOnceWhereItIsGivenUpTwiceAtOnce() throws Exception {
        TrainingId id = stage.announced(title, 1);
        EnrolmentId one = stage.registered(id, first);
        stage.registered(id, second);
        stage.registered(id, third);
        List<Object> said = atOnce(
                () -> {
                    enrolments.withdraw(as(first), id, one);
                    return true;
                },
                () -> {
                    enrolments.remove(stage.host(), new RemoveParticipant(id, one, "Ill"));
                    return true;
                });
        assertThat(said).filteredOn(NotAllowed.class::isInstance).hasSize(1);
        assertThat(status(id, third)).isEqualTo(EnrolmentStatus.WAITING);
        assertThat(trainings.details(stage.host(), id).taken()).isEqualTo(1);
    }

    @Test
    void registersNobodyTwiceLateOrOfAnotherOrganisation() {
        TrainingId id = stage.announced(title, 5);
        stage.registered(id, first);
        assertThatThrownBy(() -> stage.registered(id, first)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> enrolments.register(as(second), new Enrol(id, List.of(first.founder()))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Enrol(id, List.of())).isInstanceOf(InvalidInput.class);
        clock.at(
                trainings.details(stage.host(), id).closesAt(),
                () -> assertThatThrownBy(() -> stage.registered(id, second)).isInstanceOf(NotAllowed.class));
        Membership own = Objects.requireNonNull(as(second).membership());
        Actor reader = Actor.member(
                second.founder(),
                new Membership(
                        own.organisation(),
                        own.name(),
                        Set.of(MemberRole.READER),
                        own.group(),
                        own.country(),
                        own.verified(),
                        own.delegations()));
        assertThatThrownBy(() -> enrolments.register(reader, new Enrol(id, List.of(second.founder()))))
                .isInstanceOf(NotPermitted.class);
        assertThat(trainings.details(stage.host(), id).taken()).isEqualTo(1);
    }

    @Test
    void registersNobodyOfASuspendedOrganisation() {
        TrainingId id = stage.announced(title, 5);
        organisations.decide(second, DecideOrganisation.Decision.SUSPEND);
        assertThatThrownBy(() -> stage.registered(id, second)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @DisplayName(
            "R4.6 a suspended organiser can only cancel what it announced: it neither changes it nor reads who takes part")
    void letsASuspendedOrganiserOnlyCancel() {
        TrainingId id = stage.announced(title, 5);
        EnrolmentId one = stage.registered(id, first);
        organisations.decide(stage.organiser, DecideOrganisation.Decision.SUSPEND);
        Actor host = stage.host();
        assertThatThrownBy(() -> trainings.edit(host, id, stage.writing(title, 9, true, 1)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> enrolments.participants(host, id, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> enrolments.remove(host, new RemoveParticipant(id, one, "Why")))
                .isInstanceOf(NotFound.class);
        assertThat(trainings.details(host, id).arranges()).isFalse();
        assertThat(trainings.details(host, id).editable()).isFalse();
        assertThat(enrolments.ownParticipants(as(first), id, 0, 20).rows())
                .as("the own organisation reads on")
                .hasSize(1);
        stage.over(id, () -> {
            assertThatThrownBy(() -> enrolments.attend(host, id, one, Set.of(0), Set.of()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> trainings.hold(host, id)).isInstanceOf(NotPermitted.class);
            assertThat(tasks.openTasks(host)).isEmpty();
        });
        trainings.edit(host, stage.drafted("Draft " + title, 5), stage.writing("Draft " + title, 6, true, 1));
        trainings.cancel(host, new CancelTraining(id, "We are suspended."));
        assertThat(trainings.details(Actor.visitor(), id).status()).isEqualTo(TrainingStatus.CANCELLED);
    }

    @Test
    @DisplayName("tells members of a closed organisation nothing any more")
    void tellsNobodyOfAClosedOrganisation() {
        TrainingId id = stage.announced(title, 5);
        EnrolmentId one = stage.registered(id, first);
        stage.registered(id, second);
        directory.close(as(first), first.id());
        assertThat(enrolments.told(Actor.system(), one)).isEmpty();
        assertThat(enrolments.reminded(Actor.system(), id)).containsOnlyKeys(second.id());
        assertThat(enrolments.allTold(Actor.system(), id)).containsOnlyKeys(second.id());
    }

    @Test
    void draftsEndAtALimitOfEachPerson() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i <= 100 * Limit.TRAINING.times(); i++) {
                        limits.takeBy(Limit.TRAINING, stage.host());
                    }
                })
                .isInstanceOf(TryLater.class);
        assertThatThrownBy(() -> stage.drafted(title, 5)).isInstanceOf(TryLater.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM training_trainings WHERE title = :title")
                        .param("title", title)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Actor editorOf(Founded one) {
        Membership own = Objects.requireNonNull(as(one).membership());
        return Actor.member(
                one.founder(),
                new Membership(
                        own.organisation(),
                        own.name(),
                        Set.of(MemberRole.EDITOR),
                        own.group(),
                        own.country(),
                        own.verified(),
                        own.delegations()));
    }

    @Test
    @DisplayName("what everyone reads is changed by a signatory, as it was announced by one")
    void isChangedByASignatoryOnceItIsAnnounced() {
        TrainingId draft = stage.drafted(title, 5);
        Actor editor = editorOf(stage.organiser);
        trainings.edit(editor, draft, stage.writing(title, 6, true, 1));
        trainings.announce(stage.host(), draft);
        assertThat(trainings.details(editor, draft).editable()).isFalse();
        assertThat(trainings.details(editor, draft).arranges()).isTrue();
        assertThatThrownBy(() -> trainings.edit(editor, draft, stage.writing("Other", 6, true, 2)))
                .isInstanceOf(NotPermitted.class);
        assertThat(trainings.details(editor, draft).title().text()).isEqualTo(title);
        assertThat(trainings.details(stage.host(), draft).editable()).isTrue();
        trainings.edit(stage.host(), draft, stage.writing("Other " + title, 6, true, 2));
    }

    @Test
    @DisplayName("R0.1 tells only the person that another organisation of theirs registered them")
    void tellsOnlyThePersonThatAnotherOrganisationRegisteredThem() {
        TrainingId id = stage.announced(title, 5);
        EnrolmentId one = stage.registered(id, first);
        join(first.founder(), second);
        Actor self = organisations.member(first.founder(), second.id());
        Enrol same = new Enrol(id, List.of(first.founder()));
        assertThat(trainings.details(self, id).elsewhere()).isEqualTo(RegisteredElsewhere.ANOTHER);
        assertThat(trainings.details(as(first), id).elsewhere()).isNull();
        assertThat(trainings.details(as(second), id).elsewhere()).isNull();
        assertThat(trainings.details(Actor.visitor(), id).elsewhere()).isNull();
        assertThatThrownBy(() -> enrolments.register(self, same))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .containsExactly("training.problem.registered-elsewhere"));
        assertThat(enrolments.register(as(second), same)).isEqualTo(1);
        enrolments.withdraw(as(first), id, one);
        assertThat(trainings.details(self, id).elsewhere()).isNull();
    }

    @Test
    @DisplayName("tells who has left the organisation that registered them why they have no certificate")
    void tellsWhoLeft() {
        TrainingId id = stage.announced(title, 5);
        EnrolmentId one = stage.registered(id, first);
        join(second.founder(), first);
        PersonId gone = second.founder();
        enrolments.register(as(first), new Enrol(id, List.of(gone)));
        leave(gone, first);
        assertThat(trainings.details(as(second), id).elsewhere()).isEqualTo(RegisteredElsewhere.LEFT);
        assertThat(trainings.details(Actor.person(gone), id).elsewhere()).isEqualTo(RegisteredElsewhere.LEFT);
        assertThatThrownBy(() -> certificates.print(as(second), id, one, new Reader(Language.EN, ZoneId.of("UTC"))))
                .isInstanceOf(NotFound.class);
        assertThat(enrolments.register(as(second), new Enrol(id, List.of(gone))))
                .as("is not refused: the place of the other organisation is of no use to them")
                .isEqualTo(1);
    }

    private void leave(PersonId person, Founded organisation) {
        jdbc.sql("DELETE FROM membership_members WHERE organisation_id = :organisation AND person_id = :person")
                .param("organisation", organisation.id())
                .param("person", person)
                .update();
    }

    @Test
    void namesParticipantsToTheOrganiserAndTheOwnOrganisationOnly() {
        TrainingId id = stage.announced(title, 5);
        EnrolmentId one = stage.registered(id, first);
        assertThat(enrolments.participants(stage.host(), id, 0, 20).rows())
                .extracting(ParticipantRow::id)
                .containsExactly(one);
        assertThatThrownBy(() -> enrolments.participants(as(first), id, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> enrolments.participants(Actor.visitor(), id, 0, 20))
                .isInstanceOf(NotFound.class);
        assertThat(enrolments.ownParticipants(as(second), id, 0, 20).rows()).isEmpty();
        assertThat(enrolments.ownParticipants(Actor.visitor(), id, 0, 20).rows())
                .isEmpty();
        assertThatThrownBy(() -> enrolments.withdraw(as(second), id, one)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> enrolments.attend(as(first), id, one, Set.of(), Set.of()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> certificates.print(as(second), id, one, new Reader(Language.EN, ZoneId.of("UTC"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showsALinkAndACalendarToThoseWithAPlaceOnly() {
        TrainingId id = stage.announced(title, 1);
        stage.registered(id, first);
        stage.registered(id, second);
        assertThat(trainings.details(as(first), id).place()).isEqualTo("https://meet.example.org/7");
        assertThat(trainings.details(as(second), id).place()).isNull();
        assertThat(trainings.details(Actor.visitor(), id).place()).isNull();
        assertThat(trainings.calendar(as(first), id).text())
                .contains("BEGIN:VEVENT", id + "-2@", "METHOD:PUBLISH")
                .doesNotContain(first.name());
        assertThatThrownBy(() -> trainings.calendar(as(second), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trainings.calendar(Actor.visitor(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void certifiesWhoAttendedAndAnyoneCanCheckItByNumberAndName() {
        TrainingId id = stage.announced(title, 5);
        EnrolmentId one = stage.registered(id, first);
        EnrolmentId absent = stage.registered(id, second);
        Reader reader = new Reader(Language.AR, ZoneId.of("Europe/Zurich"));
        assertThatThrownBy(() -> certificates.print(as(first), id, one, reader)).isInstanceOf(NotAllowed.class);
        stage.over(id, () -> {
            assertThat(tasks.openTasks(stage.host())).hasSize(1);
            enrolments.attend(stage.host(), id, one, Set.of(0, 1), Set.of());
            enrolments.attend(stage.host(), id, absent, Set.of(0), Set.of());
            trainings.hold(stage.host(), id);
            assertThat(tasks.openTasks(stage.host())).isEmpty();
            assertThat(new String(
                            certificates.print(as(first), id, one, reader).pdf(), 0, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF");
            assertThatThrownBy(() -> certificates.print(as(second), id, absent, reader))
                    .isInstanceOf(NotAllowed.class);
            CertificateNumber number = number(one);
            assertThat(certificates
                            .check(Actor.visitor(), number, "a PERSON")
                            .orElseThrow()
                            .training())
                    .isEqualTo(id);
            assertThat(certificates.check(Actor.visitor(), number, "Somebody")).isEmpty();
            certificates.print(as(first), id, one, reader);
            assertThat(number(one)).as("printed again").isEqualTo(number);
            enrolments.attend(stage.host(), id, one, Set.of(), Set.of(0));
            assertThat(certificates.check(Actor.visitor(), number, "A person"))
                    .as("once the attendance was corrected")
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("certifies nobody under a name that they took after attendance was recorded")
    void certifiesNobodyUnderALaterName() {
        TrainingId id = stage.announced(title, 5);
        EnrolmentId one = stage.registered(id, first);
        Reader reader = new Reader(Language.EN, ZoneId.of("UTC"));
        stage.over(id, () -> {
            enrolments.attend(stage.host(), id, one, Set.of(0, 1), Set.of());
            trainings.hold(stage.host(), id);
            renamed(first.founder(), "Somebody else");
            assertThat(enrolments.ownParticipants(as(first), id, 0, 20).rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.renamed()).isTrue());
            assertThatThrownBy(() -> certificates.print(as(first), id, one, reader))
                    .isInstanceOfSatisfying(
                            NotAllowed.class,
                            refused -> assertThat(refused.key()).isEqualTo("training.refusal.renamed"));
            renamed(first.founder(), "A person");
            certificates.print(as(first), id, one, reader);
            CertificateNumber number = number(one);
            renamed(first.founder(), "Somebody else");
            assertThatThrownBy(() -> certificates.print(stage.host(), id, one, reader))
                    .as("nor once it was made under the first name")
                    .isInstanceOf(NotAllowed.class);
            assertThat(certificates.check(Actor.visitor(), number, "Somebody else"))
                    .isEmpty();
            enrolments.attend(stage.host(), id, one, Set.of(), Set.of(0));
            enrolments.attend(stage.host(), id, one, Set.of(0), Set.of());
            certificates.print(as(first), id, one, reader);
            assertThat(certificates.check(Actor.visitor(), number(one), "Somebody else"))
                    .isPresent();
            assertThat(certificates.check(Actor.visitor(), number, "A person")).isEmpty();
        });
    }

    private void renamed(PersonId person, String name) {
        assertThat(jdbc.sql("UPDATE access_persons SET name = :name WHERE id = :id")
                        .param("name", name)
                        .param("id", person)
                        .update())
                .isOne();
    }

    @Test
    void keepsWhatTwoWhoRecordAttendanceMarkEachOnAPageOfTheirOwn() {
        TrainingId id = stage.announced(title, 5);
        EnrolmentId one = stage.registered(id, first);
        stage.over(id, () -> {
            enrolments.attend(stage.host(), id, one, Set.of(0), Set.of());
            enrolments.attend(stage.host(), id, one, Set.of(1), Set.of());
        });
        assertThat(enrolments
                        .participants(stage.host(), id, 0, 20)
                        .rows()
                        .getFirst()
                        .attended())
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    @DisplayName("R0.3 names an organiser that is not listed on no certificate")
    void namesNoUnlistedOrganiserOnACertificate() throws IOException {
        TrainingId id = stage.announced(title, 5);
        EnrolmentId one = stage.registered(id, first);
        Reader reader = new Reader(Language.EN, ZoneId.of("UTC"));
        stage.over(id, () -> {
            enrolments.attend(stage.host(), id, one, Set.of(0, 1), Set.of());
            trainings.hold(stage.host(), id);
        });
        assertThat(words(certificates.print(as(first), id, one, reader).pdf())).contains("Academy");
        directory.list(stage.host(), stage.organiser.id(), false);
        assertThat(trainings.details(as(first), id).organiser()).isNull();
        assertThat(words(certificates.print(as(first), id, one, reader).pdf()))
                .contains("An organisation that is not listed")
                .doesNotContain("Academy");
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    @Test
    @DisplayName("R0.1 registers a person whom another organisation registered as one whom none did")
    void tellsNoOrganisationWhomAnotherRegistered() {
        TrainingId id = stage.announced(title, 2);
        join(first.founder(), second);
        EnrolmentId before = stage.registered(id, first);
        enrolments.remove(stage.host(), new RemoveParticipant(id, before, "Another person was meant"));
        enrolments.register(as(second), new Enrol(id, List.of(first.founder())));
        assertThat(enrolments.ownParticipants(as(first), id, 0, 20).rows())
                .as("what became of its own")
                .extracting(ParticipantRow::id, ParticipantRow::reason)
                .containsExactly(tuple(before, "Another person was meant"));
        join(third.founder(), first);
        enrolments.register(organisations.member(third.founder(), first.id()), new Enrol(id, List.of(first.founder())));
        assertThat(List.of(status(id, first), status(id, second)))
                .containsExactly(EnrolmentStatus.ADMITTED, EnrolmentStatus.ADMITTED);
        assertThatThrownBy(() -> enrolments.register(as(second), new Enrol(id, List.of(first.founder()))))
                .isInstanceOf(InvalidInput.class);
        stage.registered(id, third);
        data.erase(first.founder(), Actor.system().ref(), ((Clock) clock).instant());
        assertThat(List.of(status(id, first), status(id, second), status(id, third)))
                .as("all that was registered of the person is given up")
                .containsExactly(EnrolmentStatus.WITHDRAWN, EnrolmentStatus.WITHDRAWN, EnrolmentStatus.ADMITTED);
    }

    private void join(PersonId person, Founded organisation) {
        jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                        + " VALUES (:organisation, :person, 'EDITOR', :at)")
                .param("organisation", organisation.id())
                .param("person", person)
                .param("at", ((Clock) clock).instant())
                .update();
    }

    @Test
    void keepsNoReasonThatWasGivenForRemovingAnErasedPerson() {
        TrainingId id = stage.announced(title, 1);
        EnrolmentId one = stage.registered(id, first);
        enrolments.remove(stage.host(), new RemoveParticipant(id, one, "A person was ill"));
        data.erase(first.founder(), Actor.system().ref(), ((Clock) clock).instant());
        assertThat(enrolments
                        .participants(stage.host(), id, 0, 20)
                        .rows()
                        .getFirst()
                        .reason())
                .isNull();
    }

    private CertificateNumber number(EnrolmentId id) {
        return new CertificateNumber(jdbc.sql("SELECT certificate FROM training_enrolments WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    @Test
    void givesThePlaceOfAnErasedPersonToTheNext() {
        TrainingId id = stage.announced(title, 1);
        stage.registered(id, first);
        stage.registered(id, second);
        assertThat(data.consequences(first.founder()).getFirst().count()).isEqualTo(1);
        data.erase(first.founder(), Actor.system().ref(), ((Clock) clock).instant());
        assertThat(status(id, second)).isEqualTo(EnrolmentStatus.ADMITTED);
    }

    @Test
    void hasMaterialsThatItsReadersReadAndItsOrganiserAttaches() throws IOException {
        TrainingId id = stage.drafted(title, 1);
        attach(stage.host(), id);
        assertThat(documents.of(stage.host(), id.ref())).hasSize(1);
        assertThat(documents.of(as(first), id.ref())).isEmpty();
        assertThatThrownBy(() -> attach(as(first), id)).isInstanceOf(NotFound.class);
        trainings.announce(stage.host(), id);
        assertThatThrownBy(() -> attach(as(first), id)).isInstanceOf(NotFound.class);
        trainings.cancel(stage.host(), new CancelTraining(id, "The trainer is ill"));
        assertThatThrownBy(() -> attach(stage.host(), id)).isInstanceOf(NotFound.class);
        assertThat(documents.of(stage.host(), id.ref())).hasSize(1);
    }

    private void attach(Actor actor, TrainingId id) throws IOException {
        documents.upload(
                actor,
                new Upload(id.ref(), "", "slides.txt"),
                new ByteArrayInputStream("How searches are done".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void listsDraftsToTheirOrganiserOnly() {
        TrainingId draft = stage.drafted(title, 1);
        TrainingFilter all = new TrainingFilter(title, null, null, false);
        assertThat(trainings.list(stage.host(), all, 0, 20).rows())
                .extracting(TrainingRow::id)
                .containsExactly(draft);
        assertThat(trainings.list(as(first), all, 0, 20).rows()).isEmpty();
        assertThatThrownBy(() -> trainings.details(as(first), draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trainings.edit(as(first), draft, stage.writing(title, 2, true, 1)))
                .isInstanceOf(NotFound.class);
        stage.announced(title, 2);
        stage.announced(title, 3);
        assertThat(Parts.all((from, max) -> trainings.list(stage.host(), all, from, max)))
                .hasSize(3);
        assertThat(trainings.list(Actor.visitor(), all, 0, 20).total()).isEqualTo(2);
    }
}
