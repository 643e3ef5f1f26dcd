package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallFixtures;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.CorrectCall;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.clarification.AskClarification;
import org.partnershipportal.consultation.clarification.ClarificationId;
import org.partnershipportal.consultation.clarification.ClarificationRow;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.clarification.SetAside;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.DeadlinePassed;
import org.partnershipportal.consultation.input.EndEntered;
import org.partnershipportal.consultation.input.EnterInput;
import org.partnershipportal.consultation.input.EnteredInputs;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.membership.InvitationId;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.InviteMember;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.cleaning.TestFiles;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-NOT-04: who is told of calls and inputs, and who is not")
class CallNoticesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Notices notices;

    @Autowired
    ThemeChoices themes;

    @Autowired
    DeadlineReminders reminders;

    @Autowired
    ExtendedDraftRepository extendedDrafts;

    @Autowired
    MailWriting writing;

    @Autowired
    LetterRepository letters;

    @Autowired
    Outbox outbox;

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Persons persons;

    @Autowired
    Calls calls;

    @Autowired
    Extensions extensions;

    @Autowired
    Inputs inputs;

    @Autowired
    EnteredInputs entered;

    @Autowired
    Answers answers;

    @Autowired
    Cosigners cosigners;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Documents documents;

    @Autowired
    Clarifications clarifications;

    @Autowired
    private InputStage stage;

    private Actor team;
    private CallDetails call;
    private Actor lead;
    private Actor stranger;

    @BeforeEach
    void openACall() {
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
        stranger = stage.contributor(OrganisationType.MINISTRY);
    }

    // ── calls that open ──

    @Test
    void tellsOfAnOpenedCallWhoChoseItsThemesOrAll() {
        PersonId follower = follower(new ChosenThemes(false, Set.of("older-persons", "technology")));
        PersonId everything = follower(new ChosenThemes(true, Set.of()));
        PersonId otherThemes = follower(new ChosenThemes(false, Set.of("technology")));
        PersonId silent = follower(ChosenThemes.NONE);
        CallDetails opened = stage.openCall(team);
        settled(opened.id().value());
        for (PersonId reader : List.of(follower, everything)) {
            assertThat(notices.inbox(Actor.person(reader), 0, 10).rows())
                    .singleElement()
                    .satisfies(notice -> {
                        assertThat(notice.message()).isEqualTo(CallNotifications.Says.CALL_OPENED);
                        assertThat(notice.address()).isEqualTo("me/" + CallLinks.page(opened.code()));
                        assertThat(notice.due()).isEqualTo(deadline(opened).instant());
                    });
        }
        assertThat(toldTo(otherThemes)).isEmpty();
        assertThat(toldTo(silent)).isEmpty();
        assertThat(toldTo(lead)).isEmpty();
    }

    @Test
    @DisplayName("R14.12 the report team is told of questions once until nothing waits, and nobody else is told")
    void tellsTheTeamOfQuestionsOnceUntilNothingWaits() {
        settled(ask("First?").value());
        ClarificationId second = ask("Second?");
        settled(second.value());
        assertThat(questions(team)).isOne();
        for (ClarificationRow waits :
                clarifications.list(team, call.code(), null, 0, 10).rows()) {
            clarifications.setAside(team, new SetAside(Map.of(waits.id(), 1L), "Answered elsewhere"));
        }
        settled(ask("Third?").value());
        assertThat(questions(team)).isEqualTo(2);
        assertThat(questions(lead)).isZero();
        assertThat(questions(stranger)).isZero();
    }

    private ClarificationId ask(String text) {
        return clarifications.ask(
                Actor.visitor(), call.code(), new AskClarification(UUID.randomUUID(), Language.EN, text));
    }

    private long questions(Actor reader) {
        return notices.inbox(reader, 0, 20).rows().stream()
                .filter(notice -> notice.message() == CallNotifications.Says.QUESTION_ASKED)
                .count();
    }

    @Test
    void keepsOnlyOnesOwnThemesAndOnlyThoseThatThereAre() {
        Actor reader = Actor.person(stage.person());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> themes.choose(reader, new ChosenThemes(false, Set.of("no-such-theme"))));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> themes.choose(Actor.visitor(), ChosenThemes.NONE));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> themes.of(Actor.visitor()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> themes.following(reader, List.of()));
        assertThat(themes.of(reader)).isEqualTo(ChosenThemes.NONE);
    }

    @Test
    void tellsOfACallWithoutThemesOnlyWhoWantsAll() {
        PersonId everything = follower(new ChosenThemes(true, Set.of("technology")));
        PersonId some = follower(new ChosenThemes(false, Set.of("technology")));
        assertThat(themes.following(Actor.system(), List.of()))
                .contains(everything)
                .doesNotContain(some);
    }

    // ── calls that change ──

    @Test
    void tellsOfACorrectionThoseWhoWorkOnAnInputToTheCallAndNobodyElse() {
        PersonId editor = join(lead, MemberRole.EDITOR);
        PersonId reader = join(lead, MemberRole.READER);
        PersonId former = join(lead, MemberRole.SIGNATORY);
        Actor alone = Actor.person(stage.person());
        Actor asked = stage.contributor();
        InputId draft = stage.draft(lead, call);
        invite(draft, asked);
        stage.draft(alone, call);
        stage.draft(stranger, stage.openCall(team));
        members.remove(lead, organisation(lead), former);
        settled(draft.value());

        calls.correct(
                team,
                new CorrectCall(call.id(), edition(), corrected(), CallFixtures.en("Another mandate was meant.")));
        settled(call.id().value());

        assertThat(toldTo(lead)).containsExactly(CallNotifications.Says.CALL_CORRECTED);
        assertThat(toldTo(editor)).containsExactly(CallNotifications.Says.CALL_CORRECTED);
        assertThat(toldTo(asked))
                .containsExactly(CallNotifications.Says.CALL_CORRECTED, InputNotifications.Says.SIGNATURE_ASKED);
        assertThat(notices.inbox(alone, 0, 10).rows()).singleElement().satisfies(notice -> {
            assertThat(notice.message()).isEqualTo(CallNotifications.Says.CALL_CORRECTED);
            assertThat(notice.address()).isEqualTo("me/" + CallLinks.page(call.code()));
        });
        assertThat(toldTo(reader)).isEmpty();
        assertThat(toldTo(former)).isEmpty();
        assertThat(toldTo(stranger)).as("answers another call").isEmpty();
    }

    @Test
    void tellsOfMoreTimeForAllByTheNewDeadline() {
        stage.draft(lead, call);
        calls.extend(team, call.id(), plusDays(3), edition());
        settled(call.id().value());
        assertThat(notices.inbox(lead, 0, 10).rows()).singleElement().satisfies(notice -> {
            assertThat(notice.message()).isEqualTo(CallNotifications.Says.CALL_EXTENDED);
            assertThat(notice.due()).isEqualTo(plusDays(3).instant());
            assertThat(notice.address())
                    .isEqualTo(Acting.organisation(lead.organisation().orElseThrow())
                                    .segment() + "/" + CallLinks.page(call.code()));
        });
    }

    @Test
    void tellsOfMoreTimeForOnePartyThatPartyOnlyR14_2() {
        InputId given = stage.draft(lead, call);
        InputId refused = stage.draft(stranger, call);
        inputs.askExtension(lead, given, "The power was cut.");
        inputs.askExtension(stranger, refused, "So was ours.");
        extensions.grant(team, call.id(), given.value(), plusDays(2));
        extensions.decline(team, call.id(), refused.value(), "It was not.");
        settled(call.id().value());
        assertThat(notices.inbox(lead, 0, 10).rows()).singleElement().satisfies(notice -> {
            assertThat(notice.message()).isEqualTo(CallNotifications.Says.EXTENSION_GRANTED);
            assertThat(notice.address()).endsWith("/" + InputLinks.page(given));
            assertThat(notice.due()).isEqualTo(plusDays(2).instant());
        });
        assertThat(notices.inbox(stranger, 0, 10).rows()).singleElement().satisfies(notice -> {
            assertThat(notice.message()).isEqualTo(CallNotifications.Says.EXTENSION_DECLINED);
            assertThat(notice.due()).isEqualTo(deadline(call).instant());
        });
    }

    // ── joint inputs ──

    @Test
    void asksWhoAnswersForAnOrganisationForItsSignatureR14_6() {
        Actor asked = stage.contributor();
        PersonId signatory = join(asked, MemberRole.SIGNATORY);
        PersonId editor = join(asked, MemberRole.EDITOR);
        InputId id = stage.answered(lead, call);
        invite(id, asked);
        settled(id.value());
        assertThat(toldTo(asked)).containsExactly(InputNotifications.Says.SIGNATURE_ASKED);
        inputs.freeze(lead, id);
        settled(id.value());
        assertThat(notices.inbox(Actor.person(signatory), 0, 10).rows())
                .filteredOn(notice -> notice.message().kind() == NoticeKind.INVITATION)
                .allSatisfy(notice -> {
                    assertThat(notice.address()).endsWith("/" + InputLinks.sign(id));
                    assertThat(notice.due()).isEqualTo(deadline(call).instant());
                })
                .extracting(NoticeRow::message)
                .containsExactly(InputNotifications.Says.VERSION_TO_SIGN, InputNotifications.Says.SIGNATURE_ASKED);
        assertThat(toldTo(editor)).isEmpty();
        assertThat(toldTo(lead)).as("who froze it").isEmpty();
    }

    @Test
    void asksNobodyByMailForASignatureThatTheirOrganisationDeclined() {
        Actor declining = stage.contributor();
        PersonId signatory = join(declining, MemberRole.SIGNATORY);
        Actor other = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, declining);
        invite(id, other);
        settled(id.value());
        assertThat(unreadAsks(signatory)).isEqualTo(1);
        cosigners.decline(declining, id);
        settled(id.value());
        assertThat(unreadAsks(signatory)).isZero();
        assertThat(unreadAsks(Objects.requireNonNull(other.person()))).isEqualTo(1);
    }

    /** A letter leaves out what was read (LetterTests). */
    private long unreadAsks(PersonId reader) {
        return notices.inbox(Actor.person(reader), 0, 50).rows().stream()
                .filter(row -> row.message() == InputNotifications.Says.SIGNATURE_ASKED && !row.read())
                .count();
    }

    @Test
    void tellsTheLeadHowTheyAnswer() {
        Actor signing = stage.contributor();
        Actor declining = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, signing);
        invite(id, declining);
        int version = inputs.freeze(lead, id);
        cosigners.sign(signing, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        settled(id.value());
        assertThat(toldTo(lead)).containsExactly(InputNotifications.Says.SIGNATURE_GIVEN);
        cosigners.decline(declining, id);
        cosigners.leave(signing, id);
        settled(id.value());
        assertThat(toldTo(lead))
                .containsExactlyInAnyOrder(
                        InputNotifications.Says.SIGNATURE_GIVEN,
                        InputNotifications.Says.SIGNATURE_DECLINED,
                        InputNotifications.Says.SIGNATURE_TAKEN_BACK);
        assertThat(toldTo(stranger)).isEmpty();
    }

    @Test
    void asksThoseWhoSignedAgainWhenTheChoiceIsWidenedR14_4() {
        Actor signed = stage.contributor();
        Actor waiting = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, signed);
        invite(id, waiting);
        int version = inputs.freeze(lead, id);
        cosigners.sign(signed, new SignInput(id, version, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED));
        inputs.choose(lead, id, NameChoice.SHOWN, TextChoice.PUBLISHED);
        settled(id.value());
        assertThat(toldTo(signed)).contains(InputNotifications.Says.AGREEMENT_ASKED);
        assertThat(toldTo(waiting)).doesNotContain(InputNotifications.Says.AGREEMENT_ASKED);
    }

    @Test
    void tellsOfTheReceiptAlsoWhoSubmittedAndWhoSignedButNotWhoDidNot() {
        Actor signed = stage.contributor();
        Actor waiting = stage.contributor();
        PersonId colleague = join(lead, MemberRole.EDITOR);
        InputId id = stage.answered(lead, call);
        invite(id, signed);
        invite(id, waiting);
        int version = inputs.freeze(lead, id);
        cosigners.sign(signed, new SignInput(id, version, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED));
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        settled(id.value());
        assertThat(toldTo(lead)).contains(InputNotifications.Says.INPUT_RECEIVED);
        assertThat(toldTo(colleague)).contains(InputNotifications.Says.INPUT_RECEIVED);
        assertThat(toldTo(signed)).contains(InputNotifications.Says.INPUT_RECEIVED);
        assertThat(toldTo(waiting)).doesNotContain(InputNotifications.Says.INPUT_RECEIVED);
        assertThat(notices.inbox(lead, 0, 10).rows())
                .filteredOn(notice -> notice.message() == InputNotifications.Says.INPUT_RECEIVED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.address()).endsWith("/" + InputLinks.receipt(id)));

        inputs.narrow(signed, id, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        inputs.withdraw(lead, id);
        settled(id.value());
        assertThat(toldTo(signed))
                .contains(InputNotifications.Says.INPUT_WITHDRAWN)
                .doesNotContain(InputNotifications.Says.INPUT_NARROWED);
        assertThat(toldTo(waiting))
                .contains(InputNotifications.Says.INPUT_WITHDRAWN)
                .doesNotContain(InputNotifications.Says.INPUT_NARROWED);
        assertThat(toldTo(lead)).doesNotContain(InputNotifications.Says.INPUT_WITHDRAWN);
    }

    @Test
    void tellsThoseWhoAnswerForAnOrganisationAtOnceThatTheTeamWithdrewWhatItEnteredForItR14_13() {
        PersonId signatory = join(lead, MemberRole.SIGNATORY);
        PersonId editor = join(lead, MemberRole.EDITOR);
        LocalDate day = LocalDate.ofInstant(clock.instant(), Formats.GENEVA);
        InputId id = entered.enter(
                team,
                new EnterInput(
                        UUID.randomUUID(),
                        call.id(),
                        EntryOrigin.POST,
                        day,
                        "File 17/2027",
                        new OrganisationId(lead.organisation().orElseThrow()),
                        "",
                        null,
                        null,
                        NameChoice.TEAM_ONLY,
                        TextChoice.PUBLISHED,
                        "Second page",
                        "en",
                        "",
                        false));
        stage.answer(team, id, "law", "The law is good.");
        stage.submit(team, id);
        entered.end(team, new EndEntered(id, day, "They telephoned."));
        settled(id.value());
        assertThat(toldTo(lead)).contains(InputNotifications.Says.ENTERED_INPUT_WITHDRAWN);
        assertThat(toldTo(signatory)).contains(InputNotifications.Says.ENTERED_INPUT_WITHDRAWN);
        assertThat(toldTo(editor)).doesNotContain(InputNotifications.Says.ENTERED_INPUT_WITHDRAWN);
        assertThat(toldTo(stranger)).isEmpty();
        assertThat(InputNotifications.Says.ENTERED_INPUT_WITHDRAWN.kind().urgent())
                .as("mailed at once")
                .isTrue();
        assertThat(notices.inbox(lead, 0, 10).rows())
                .filteredOn(notice -> notice.message() == InputNotifications.Says.ENTERED_INPUT_WITHDRAWN)
                .singleElement()
                .satisfies(notice -> assertThat(notice.address()).endsWith("/" + InputLinks.page(id)));
    }

    @Test
    void tellsTheLeadAndNobodyElseOfAFileThatWasRefusedR14_2() throws IOException {
        Actor signed = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, signed);
        documents.upload(
                lead,
                new Upload(id.ref(), "evidence", "scan.pdf"),
                new ByteArrayInputStream(TestFiles.encryptedPdf("secret")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(toldTo(lead)).contains(FileNotifications.Says.FILE_REFUSED));
        settled(id.value());
        assertThat(toldTo(signed)).doesNotContain(FileNotifications.Says.FILE_REFUSED);
        assertThat(notices.inbox(lead, 0, 10).rows())
                .filteredOn(notice -> notice.message() == FileNotifications.Says.FILE_REFUSED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.address()).endsWith("/" + InputLinks.page(id)));
    }

    @Test
    void tellsLeadAndWhoSignedWhenOneOfThemNarrowsR14_4() {
        Actor signed = stage.contributor();
        InputId id = stage.answered(lead, call);
        invite(id, signed);
        int version = inputs.freeze(lead, id);
        cosigners.sign(signed, new SignInput(id, version, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED));
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        inputs.narrow(lead, id, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        settled(id.value());
        assertThat(toldTo(signed)).contains(InputNotifications.Says.INPUT_NARROWED);
        assertThat(toldTo(lead)).as("who narrowed").doesNotContain(InputNotifications.Says.INPUT_NARROWED);
        inputs.narrow(signed, id, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        settled(id.value());
        assertThat(toldTo(lead)).contains(InputNotifications.Says.INPUT_NARROWED);
    }

    // ── sealed inputs ──

    @Test
    void tellsNobodyAnythingOfASealedInputR14_8() {
        InputId id = stage.sealed(call).input();
        Actor holder = Actor.bearer(id.ref());
        stage.answer(holder, id, "law", "Sealed words");
        inputs.askExtension(holder, id, "The power was cut.");
        extensions.grant(team, call.id(), id.value(), plusDays(2));
        calls.extend(team, call.id(), plusDays(1), edition());
        remindAt(plusDays(2).end().minus(Duration.ofHours(47)));
        stage.submit(holder, id);
        inputs.withdraw(holder, id);
        settled(call.id().value());
        settled(id.value());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_notices WHERE path LIKE :id OR origin LIKE :id")
                        .param("id", "%" + id + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(extendedDrafts.existsById(id.value())).isFalse();
    }

    // ── deadlines ──

    @Test
    void remindsOfADraftAWeekAndTwoDaysBeforeOnceEach() {
        InputId draft = stage.draft(lead, call);
        PersonId editor = join(lead, MemberRole.EDITOR);
        PersonId reader = join(lead, MemberRole.READER);
        Actor asked = stage.contributor();
        invite(draft, asked);
        Actor done = stage.contributor();
        stage.submit(done, stage.answered(done, call));
        settled(draft.value());
        Instant end = deadline(call).end();

        remindAt(end.minus(Duration.ofDays(7)).minusSeconds(60));
        assertThat(toldTo(lead)).isEmpty();
        remindAt(end.minus(Duration.ofDays(7)).plusSeconds(60));
        remindAt(end.minus(Duration.ofDays(7)).plusSeconds(960));
        assertThat(toldTo(lead)).containsExactly(DeadlineReminders.Says.DUE_IN_A_WEEK);
        remindAt(end.minus(Duration.ofDays(2)).plusSeconds(60));
        remindAt(end.minusSeconds(60));
        remindAt(end.plusSeconds(60));

        assertThat(toldTo(lead))
                .containsExactlyInAnyOrder(
                        DeadlineReminders.Says.DUE_IN_A_WEEK, DeadlineReminders.Says.DUE_IN_TWO_DAYS);
        assertThat(toldTo(editor))
                .containsExactlyInAnyOrder(
                        DeadlineReminders.Says.DUE_IN_A_WEEK, DeadlineReminders.Says.DUE_IN_TWO_DAYS);
        assertThat(toldTo(reader)).isEmpty();
        assertThat(toldTo(asked))
                .as("has no draft of its own")
                .containsExactly(InputNotifications.Says.SIGNATURE_ASKED);
        assertThat(toldTo(done)).as("has submitted").containsExactly(InputNotifications.Says.INPUT_RECEIVED);
        assertThat(notices.inbox(lead, 0, 10).rows())
                .filteredOn(notice -> notice.message().kind() == NoticeKind.INPUT)
                .allSatisfy(notice -> {
                    assertThat(notice.due()).isEqualTo(deadline(call).instant());
                    assertThat(notice.address()).endsWith("/" + InputLinks.page(draft));
                });
    }

    @Test
    @DisplayName("R14.6 who is asked to sign is reminded a week and two days before, until it has answered")
    void remindsThoseWhoseSignatureIsWaitedFor() {
        InputId id = stage.answered(lead, call);
        Actor waiting = stage.contributor();
        Actor signing = stage.contributor();
        Actor declining = stage.contributor();
        invite(id, waiting);
        invite(id, signing);
        invite(id, declining);
        Instant end = deadline(call).end();
        remindAt(end.minus(Duration.ofDays(7)).plusSeconds(60));
        assertThat(toldTo(waiting))
                .as("nothing is there to sign")
                .doesNotContain(DeadlineReminders.Says.SIGN_IN_A_WEEK);
        int version = inputs.freeze(lead, id);
        remindAt(end.minus(Duration.ofDays(7)).plusSeconds(120));
        remindAt(end.minus(Duration.ofDays(7)).plusSeconds(960));
        for (Actor one : List.of(waiting, signing, declining)) {
            assertThat(toldTo(one)).containsOnlyOnce(DeadlineReminders.Says.SIGN_IN_A_WEEK);
        }
        cosigners.sign(signing, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        cosigners.decline(declining, id);
        remindAt(end.minus(Duration.ofDays(2)).plusSeconds(60));
        remindAt(end.plusSeconds(60));
        assertThat(toldTo(waiting)).containsOnlyOnce(DeadlineReminders.Says.SIGN_IN_TWO_DAYS);
        assertThat(toldTo(waiting)).doesNotContain(DeadlineReminders.Says.DUE_IN_TWO_DAYS);
        assertThat(toldTo(signing)).doesNotContain(DeadlineReminders.Says.SIGN_IN_TWO_DAYS);
        assertThat(toldTo(declining)).doesNotContain(DeadlineReminders.Says.SIGN_IN_TWO_DAYS);
        assertThat(notices.inbox(waiting, 0, 10).rows())
                .filteredOn(notice -> notice.message() == DeadlineReminders.Says.SIGN_IN_TWO_DAYS)
                .singleElement()
                .satisfies(notice -> assertThat(notice.address()).endsWith("/" + InputLinks.sign(id)));
    }

    @Test
    void remindsNobodyOfAnInputThatWasWithdrawn() {
        InputId id = stage.answered(lead, call);
        Actor waiting = stage.contributor();
        stage.submit(lead, id);
        invite(id, waiting);
        inputs.freeze(lead, id);
        Instant end = deadline(call).end();
        remindAt(end.minus(Duration.ofDays(7)).plusSeconds(60));
        assertThat(toldTo(waiting)).as("signs until the deadline").contains(DeadlineReminders.Says.SIGN_IN_A_WEEK);
        inputs.withdraw(lead, id);
        remindAt(end.minus(Duration.ofHours(40)));
        assertThat(toldTo(waiting)).doesNotContain(DeadlineReminders.Says.SIGN_IN_TWO_DAYS);
    }

    @Test
    @DisplayName("R14.6, R0.4 the lead reminds once a day; the notice says nothing of the input")
    void tellsWhomTheLeadReminds() {
        InputId id = stage.answered(lead, call);
        Actor waiting = stage.contributor();
        Actor other = stage.contributor();
        invite(id, waiting);
        invite(id, other);
        inputs.freeze(lead, id);
        OrganisationId theirs = new OrganisationId(waiting.organisation().orElseThrow());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> cosigners.remind(lead, id, theirs));
        Instant tomorrow = clock.instant().plus(Duration.ofHours(25));
        clock.at(tomorrow, () -> cosigners.remind(lead, id, theirs));
        assertThatExceptionOfType(NotFound.class)
                .as("nobody else reminds, and for others there is no input")
                .isThrownBy(() -> cosigners.remind(stranger, id, theirs));
        clock.at(
                tomorrow.plusSeconds(60),
                () -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> cosigners.remind(lead, id, theirs)));
        clock.at(
                deadline(call).end(),
                () -> assertThatExceptionOfType(DeadlinePassed.class)
                        .isThrownBy(() -> cosigners.remind(lead, id, theirs)));
        settled(id.value());
        assertThat(toldTo(waiting)).containsOnlyOnce(InputNotifications.Says.SIGNATURE_REMINDED);
        assertThat(toldTo(other)).doesNotContain(InputNotifications.Says.SIGNATURE_REMINDED);
        assertThat(toldTo(lead)).doesNotContain(InputNotifications.Says.SIGNATURE_REMINDED);
    }

    @Test
    void remindsOfTheEndThatHoldsForTheDraftR14_2() {
        InputId draft = stage.draft(lead, call);
        Instant before = deadline(call).end();
        remindAt(before.minus(Duration.ofHours(47)));
        assertThat(toldTo(lead)).containsExactly(DeadlineReminders.Says.DUE_IN_TWO_DAYS);
        inputs.askExtension(lead, draft, "The power was cut.");
        extensions.grant(team, call.id(), draft.value(), plusDays(9));
        settled(draft.value());
        assertThat(extendedDrafts.existsById(draft.value())).isTrue();

        remindAt(before.minus(Duration.ofHours(46)));
        assertThat(toldTo(lead))
                .containsExactlyInAnyOrder(
                        DeadlineReminders.Says.DUE_IN_TWO_DAYS, CallNotifications.Says.EXTENSION_GRANTED);
        Instant after = plusDays(9).end();
        remindAt(after.minus(Duration.ofHours(47)));
        assertThat(notices.inbox(lead, 0, 10).rows())
                .filteredOn(notice -> notice.message() == DeadlineReminders.Says.DUE_IN_TWO_DAYS)
                .extracting(NoticeRow::due)
                .containsExactlyInAnyOrder(deadline(call).instant(), plusDays(9).instant());
        remindAt(after);
        assertThat(extendedDrafts.existsById(draft.value()))
                .as("forgotten once it is over")
                .isFalse();
    }

    @Test
    void remindsOnceThoughSeveralNodesDo() throws Exception {
        stage.draft(lead, call);
        Instant soon = deadline(call).end().minus(Duration.ofHours(40));
        clock.at(soon, () -> {
            try {
                assertThat(atOnce(this::tick, this::tick)).doesNotHaveAnyElementsOfTypes(Throwable.class);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(toldTo(lead)).containsExactly(DeadlineReminders.Says.DUE_IN_TWO_DAYS);
    }

    @Test
    @DisplayName("what had a deadline of its own is forgotten once, whichever node is faster")
    void forgetsOnceThoughSeveralNodesDo() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID draft = UUID.randomUUID();
            extendedDrafts.save(new ExtendedDraft(new InputId(draft), call.id()));
            assertThat(atOnce(() -> forget(draft), () -> forget(draft))).doesNotHaveAnyElementsOfTypes(Throwable.class);
            assertThat(extendedDrafts.existsById(draft)).isFalse();
        }
        extendedDrafts.forget(UUID.randomUUID());
    }

    private Object forget(UUID draft) {
        extendedDrafts.forget(draft);
        return draft;
    }

    @Test
    @DisplayName("R0.4 a mail of a deadline says until when, here and in Geneva, and nothing of what")
    void mailsTheTimeInTheReadersZoneToo() {
        persons.chooseZone(
                Actor.person(Objects.requireNonNull(lead.person())), java.time.ZoneId.of("America/Guayaquil"));
        stage.draft(lead, call);
        remindAt(deadline(call).end().minus(Duration.ofHours(40)));
        PersonId reader = Objects.requireNonNull(lead.person());
        clock.at(deadline(call).end().minus(Duration.ofHours(39)), () -> outbox.bundle(reader));
        Mail mail = letters.findAll().stream()
                .filter(letter -> letter.person().filter(reader::equals).isPresent())
                .findFirst()
                .flatMap(writing::write)
                .orElseThrow();
        assertThat(mail.subject()).isEqualTo("What you have started is due within 48 hours");
        assertThat(mail.text())
                .contains(", 12:00, Geneva time; ")
                .containsPattern("0[56]:00 in your time zone \\(Guayaquil\\)")
                .doesNotContain(call.code().value())
                .doesNotContain("Older persons")
                .doesNotContain("Contributor");
    }

    private Object tick() {
        reminders.tick();
        return true;
    }

    private void remindAt(Instant moment) {
        clock.at(moment, reminders::tick);
    }

    private PersonId follower(ChosenThemes wanted) {
        PersonId person = stage.person();
        themes.choose(Actor.person(person), wanted);
        return person;
    }

    private PersonId join(Actor owner, MemberRole role) {
        PersonId person = stage.person();
        InvitationId invitation = invitations.invite(
                owner, new InviteMember(organisation(owner), person + "@example.org", Set.of(role), Language.EN));
        String path = invitations.mail(Actor.system(), invitation).orElseThrow().path();
        invitations.accept(Actor.person(person), invitation, path.substring(path.lastIndexOf('/') + 1));
        return person;
    }

    private void invite(InputId id, Actor other) {
        cosigners.invite(lead, new InviteCosigner(id, null, stage.code(other), CosignerPart.CO_SIGNER));
    }

    private static OrganisationId organisation(Actor member) {
        return new OrganisationId(member.organisation().orElseThrow());
    }

    private List<Message> toldTo(Actor reader) {
        return toldTo(Objects.requireNonNull(reader.person()));
    }

    /** What the person was told, but for who joins organisations; the newest first. */
    private List<Message> toldTo(PersonId reader) {
        return notices.inbox(Actor.person(reader), 0, 50).rows().stream()
                .map(NoticeRow::message)
                .filter(message -> message.kind() != NoticeKind.MEMBERSHIP)
                .toList();
    }

    /** Waits until every listener has done with what happened to the record. */
    private void settled(UUID record) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                jdbc.sql("SELECT listener_id FROM EVENT_PUBLICATION WHERE serialized_event LIKE :id")
                                        .param("id", "%" + record + "%")
                                        .query(String.class)
                                        .list())
                        .isEmpty());
    }

    private static CallContent corrected() {
        CallContent it = CallFixtures.content();
        return new CallContent(
                it.original(),
                it.texts(),
                it.questionnaire(),
                it.rules(),
                it.themes(),
                it.standards(),
                "A/HRC/RES/57/5");
    }

    private long edition() {
        return calls.details(team, call.id()).edition();
    }

    private static Deadline deadline(CallDetails of) {
        return Objects.requireNonNull(of.deadline());
    }

    private Deadline plusDays(int days) {
        Deadline deadline = deadline(call);
        return Deadline.of(deadline.local().plusDays(days), deadline.zone());
    }
}
