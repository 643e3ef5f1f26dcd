package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.CaseRow;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.moderation.SameEyes;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
class AssessmentsModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Persons persons;

    @Autowired
    private Calls calls;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Cosigners cosigners;

    @Autowired
    private SubmittedInputs submittedInputs;

    @Autowired
    private Documents documents;

    @Autowired
    private Assessments assessments;

    @Autowired
    private InputSizes sizes;

    @Autowired
    private InputSearch search;

    @Autowired
    private InputFileChecks checks;

    @Autowired
    private AssessmentFigures figures;

    @Autowired
    private Publications publications;

    @Autowired
    private OwnStandings standings;

    @Autowired
    private StandingInputs standingInputs;

    @Autowired
    private Cases cases;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private CallDetails call;
    private Actor lead;

    @BeforeEach
    void openCall() {
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
    }

    @Test
    void standsBesideEachOfManyInputsThatComeForTheFirstTimeAtOnce() throws Exception {
        List<Callable<Object>> acts = IntStream.range(0, 8)
                .mapToObj(n -> {
                    Actor contributor = stage.contributor();
                    InputId id = stage.answered(contributor, call);
                    return (Callable<Object>) () -> stage.submit(contributor, id);
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (var sent : threads.invokeAll(acts)) {
                assertThat(sent.get()).isInstanceOf(ReceiptDetails.class);
            }
        }
        desk.afterwards(
                call,
                () -> assertThat(assessments
                                .list(team, call.id(), AssessmentFilter.everything(), 0, 20)
                                .total())
                        .isEqualTo(8));
    }

    // ── reading, R14.9 ──

    @Test
    void hidesTextsFromTheDeskUntilTheDeadlineR14_9() {
        InputId id = desk.submitted(lead, call, "Words");
        assertThat(list().total()).isZero();
        assertThat(figures.ofDesk(team, call.id()).total()).isZero();
        assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> assessments.details(team, id));
        assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> submittedInputs.read(team, id));
        assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> assessments.admit(team, id, 0));
        assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> assessments.preview(team, id));
        afterwards(() -> {
            assertThat(list().rows()).singleElement().satisfies(row -> {
                assertThat(row.input()).isEqualTo(id);
                assertThat(row.admissibility()).isEqualTo(Admissibility.UNDECIDED);
                assertThat(Objects.requireNonNull(row.from()).group()).isEqualTo(StakeholderGroup.CIVIL_SOCIETY);
            });
            assertThat(text(id)).isEqualTo("Words");
        });
    }

    @Test
    void hidesAnExtendedInputFromTheDeskUntilItsOwnEndR14_9() {
        InputId extended = desk.submitted(lead, call, "Extended words");
        InputId other = desk.submitted(stage.contributor(), call, "Other words");
        desk.submitted(stage.contributor(), call, "Extended words");
        inputs.askExtension(lead, extended, "We were flooded.");
        Deadline own =
                Deadline.of(Objects.requireNonNull(call.deadline()).local().plusDays(3), Deadline.GENEVA);
        extensions.grant(team, call.id(), extended.value(), own);
        afterwards(() -> {
            assertThat(list().rows())
                    .extracting(AssessmentRow::input)
                    .contains(other)
                    .doesNotContain(extended)
                    .hasSize(2);
            assertThat(list().rows()).extracting(AssessmentRow::same).containsOnly(1L);
            assertThat(assessments
                            .list(team, call.id(), AssessmentFilter.everything().sameAs(extended), 0, 10)
                            .rows())
                    .as("nothing may be learned of a text before its time")
                    .isEmpty();
            assertThat(figures.ofDesk(team, call.id()).total()).isEqualTo(2);
            assertThatExceptionOfType(NotYetReadable.class)
                    .isThrownBy(() -> assessments.details(team, extended))
                    .satisfies(refusal -> assertThat(refusal.end()).isEqualTo(own.end()));
            assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> assessments.publish(team, extended, 0));
        });
        clock.at(own.end(), () -> assertThat(list().total()).isEqualTo(3));
    }

    @Test
    void hidesWhatWasReadableWhenTheCallIsExtended() {
        InputId id = desk.submitted(lead, call, "Words");
        Deadline later =
                Deadline.of(Objects.requireNonNull(call.deadline()).local().plusDays(9), Deadline.GENEVA);
        calls.extend(team, call.id(), later, calls.details(team, call.id()).edition());
        afterwards(() -> {
            assertThat(list().total()).isZero();
            assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> assessments.details(team, id));
        });
    }

    @Test
    void isForNobodyBesideTheReportTeamR0_1() {
        InputId id = desk.submitted(lead, call, "Words");
        Actor state = stage.contributor(OrganisationType.MINISTRY);
        afterwards(() -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.details(stage.secretariat(), id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submittedInputs.read(stage.secretariat(), id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.admit(stage.secretariat(), id, 0));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> list(stage.secretariat()));
            for (Actor other : List.of(
                    state,
                    lead,
                    Actor.visitor(),
                    staff(StaffRole.MODERATOR),
                    staff(StaffRole.AUDITOR),
                    staff(StaffRole.ADMIN),
                    Actor.bearer(id.ref()))) {
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> list(other));
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> assessments.details(other, id));
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> assessments.admit(other, id, 0));
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> assessments.publish(other, id, 0));
                assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> figures.ofDesk(other, call.id()));
            }
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standings.details(state, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standings.details(team, id));
        });
    }

    @Test
    void answersForAnInputThatDoesNotExistAsForOneThatOneMayNotSee() {
        InputId none = new InputId(UUID.randomUUID());
        InputId draft = stage.draft(lead, call);
        afterwards(() -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.details(team, none));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.details(team, draft));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submittedInputs.read(team, draft));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            publications.details(Actor.visitor(), PublicationNumber.draw(new java.util.Random())));
        });
    }

    // ── judging ──

    @Test
    void tellsTheContributorsHowItWasJudgedAndWhy() {
        InputId id = desk.submitted(lead, call, "Words");
        afterwards(() -> {
            assertThat(standing(lead, id).admissibility()).isEqualTo(Admissibility.UNDECIDED);
            reject(id);
            ContributorStanding standing = standing(lead, id);
            assertThat(standing.admissibility()).isEqualTo(Admissibility.INADMISSIBLE);
            assertThat(standing.reason()).isEqualTo("It is about something else.");
            assertThat(standing.mayAppeal()).isTrue();
            assessments.admit(team, id, desk.edition(team, id));
            assertThat(standing(lead, id).admissibility()).isEqualTo(Admissibility.ADMISSIBLE);
            assertThat(standing(lead, id).mayAppeal()).isFalse();
        });
    }

    @Test
    void letsAnotherPersonOfTheTeamUpholdAnAppealAndNobodyElse() {
        Actor second = teamMate();
        InputId id = desk.submitted(lead, call, "Words");
        afterwards(() -> {
            reject(id);
            cases.appeal(lead, new AppealDecision(id.ref(), "It is about the call."));
            assertThat(standing(lead, id).appeal()).isEqualTo(CaseStatus.APPEALED);
            var waiting = cases.latest(second, id.ref()).orElseThrow();
            assertThatExceptionOfType(SameEyes.class)
                    .isThrownBy(
                            () -> cases.decide(team, new DecideAppeal(waiting.id(), waiting.version(), true, "Yes")));
            for (Actor other : List.of(stage.secretariat(), staff(StaffRole.MODERATOR))) {
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() ->
                                cases.decide(other, new DecideAppeal(waiting.id(), waiting.version(), true, "Yes")));
                assertThat(cases.latest(other, id.ref())).isEmpty();
                assertThat(cases.waiting(other, 0, 200).rows())
                        .extracting(CaseRow::id)
                        .doesNotContain(waiting.id());
            }
            cases.decide(second, new DecideAppeal(waiting.id(), waiting.version(), true, "It is."));
            assertThat(standing(lead, id).admissibility()).isEqualTo(Admissibility.ADMISSIBLE);
        });
    }

    @Test
    void listsAnAppealToExactlyThoseWhoMayHearItAndAsTheirsToThoseWhoMayDecideIt() {
        Actor second = teamMate();
        Actor contributor = onTheTeam(Objects.requireNonNull(lead.person()));
        InputId id = desk.submitted(lead, call, "Words");
        PersonId alone = stage.person();
        InputId ofOne = desk.submitted(Actor.person(alone), call, "Words of one");
        Actor author = onTheTeam(alone);
        afterwards(() -> {
            Map.of(id, lead, ofOne, Actor.person(alone)).forEach((input, appellant) -> {
                reject(input);
                cases.appeal(appellant, new AppealDecision(input.ref(), "It is about the call."));
            });
            for (InputId input : List.of(id, ofOne)) {
                assertThat(List.of(team, second, contributor, author))
                        .allMatch(of -> isListed(of, input).isPresent());
                assertThat(List.of(stage.secretariat(), staff(StaffRole.MODERATOR)))
                        .allMatch(other -> isListed(other, input).isEmpty());
                for (Actor of : List.of(team, second, contributor, author)) {
                    assertThat(isListed(of, input))
                            .contains(cases.latest(of, input.ref())
                                    .orElseThrow()
                                    .allowed()
                                    .contains(Permission.DECIDE_APPEAL));
                }
                assertThat(isListed(second, input)).contains(true);
                assertThat(isListed(team, input)).contains(false);
            }
            assertThat(isListed(contributor, id)).contains(false);
            assertThat(isListed(author, ofOne)).contains(false);
        });
    }

    /** Whether the actor reads in the list that it is theirs to decide; empty if it is not in the list. */
    private Optional<Boolean> isListed(Actor actor, InputId input) {
        CaseId id = cases.latest(team, input.ref()).orElseThrow().id();
        return cases.waiting(actor, 0, 200).rows().stream()
                .filter(row -> row.id().equals(id))
                .map(CaseRow::mine)
                .findFirst();
    }

    private Actor onTheTeam(PersonId person) {
        persons.seenAsStaff(Actor.system(), person, Set.of(StaffRole.SECRETARIAT));
        calls.join(team, call.id(), person);
        return Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
    }

    @Test
    void letsTheDecisionStandWhenTheAppealIsRefused() {
        Actor second = teamMate();
        InputId id = desk.submitted(lead, call, "Words");
        afterwards(() -> {
            reject(id);
            cases.appeal(lead, new AppealDecision(id.ref(), "It is about the call."));
            var waiting = cases.latest(second, id.ref()).orElseThrow();
            cases.decide(second, new DecideAppeal(waiting.id(), waiting.version(), false, "It is not."));
            ContributorStanding standing = standing(lead, id);
            assertThat(standing.admissibility()).isEqualTo(Admissibility.INADMISSIBLE);
            assertThat(standing.answer()).isEqualTo("It is not.");
            assertThat(standing.mayAppeal()).isFalse();
        });
    }

    @Test
    void hearsNoAppealOfOthers() {
        InputId id = desk.submitted(lead, call, "Words");
        Actor other = stage.contributor();
        afterwards(() -> {
            reject(id);
            for (Actor stranger : List.of(other, stage.contributor(OrganisationType.MINISTRY))) {
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> cases.appeal(stranger, new AppealDecision(id.ref(), "No")));
            }
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> cases.appeal(
                            Actor.bearer(new ContentRef(
                                    InputId.KIND, UUID.randomUUID().toString())),
                            new AppealDecision(id.ref(), "No")));
        });
    }

    @Test
    void hearsTheHolderOfASealedInputUnderItsCodeAsNobodyR14_8() {
        InputId id = sealed("Sealed words");
        Actor holder = Actor.bearer(id.ref());
        afterwards(() -> {
            reject(id);
            assertThat(standing(holder, id).mayAppeal()).isTrue();
            cases.appeal(holder, new AppealDecision(id.ref(), "It is about the call."));
            assertThat(standing(holder, id).appeal()).isEqualTo(CaseStatus.APPEALED);
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM moderation_cases WHERE subject_id = :id AND appealed_by IS NOT NULL")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesTheSecondOfTwoWhoJudgeAtOnce() throws Exception {
        InputId id = desk.submitted(lead, call, "Words");
        List<Object> done = new ArrayList<>();
        afterwards(() -> done.addAll(both(
                () -> {
                    assessments.admit(team, id, 0);
                    return "admitted";
                },
                () -> {
                    assessments.judgeInadmissible(team, new JudgeInadmissible(id, 0, Criterion.ABUSIVE, "It insults."));
                    return "rejected";
                })));
        assertThat(done).filteredOn(String.class::isInstance).hasSize(1);
        assertThat(done).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
    }

    @Test
    void judgesIdenticalTextsInOneActAndDropsNone() {
        List<InputId> same = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            same.add(desk.submitted(stage.contributor(), call, "The same words"));
        }
        InputId other = desk.submitted(lead, call, "Other words");
        afterwards(() -> {
            assessments.admit(team, same.get(3), 0);
            assertThat(assessments.details(team, same.getFirst()).same()).isEqualTo(5);
            AssessmentFilter alike = AssessmentFilter.everything().sameAs(same.getFirst());
            assertThat(assessments.list(team, call.id(), alike, 0, 50).total()).isEqualTo(5);
            int judged = assessments.judgeAlikeInadmissible(
                    team, new JudgeInadmissible(same.getFirst(), 0, Criterion.DUPLICATE, "A campaign."));
            assertThat(judged).isEqualTo(4);
            assertThat(assessments.details(team, same.get(3)).admissibility()).isEqualTo(Admissibility.ADMISSIBLE);
            assertThat(assessments.details(team, other).admissibility()).isEqualTo(Admissibility.UNDECIDED);
            assertThat(list().total()).isEqualTo(6);
            assertThat(assessments.admitAlike(team, other)).isOne();
        });
    }

    @Test
    void comparesASealedInputAndAWithdrawnOneWithNoneR14_8() {
        InputId linked = desk.submitted(lead, call, "The same words");
        InputId other = desk.submitted(stage.contributor(), call, "The same words");
        InputId sealed = sealed("The same words");
        Actor leaving = stage.contributor();
        InputId withdrawn = desk.submitted(leaving, call, "The same words");
        inputs.withdraw(leaving, withdrawn);
        afterwards(() -> {
            assertThat(assessments.details(team, sealed).same()).isOne();
            assertThat(assessments.details(team, linked).same()).isEqualTo(2);
            assertThat(listed(AssessmentFilter.everything().sameAs(linked))).containsExactlyInAnyOrder(linked, other);
            assertThat(listed(AssessmentFilter.everything().sameAs(sealed))).containsExactly(sealed);
            assertThat(list().rows())
                    .extracting(AssessmentRow::input, AssessmentRow::same)
                    .containsExactlyInAnyOrder(tuple(linked, 2L), tuple(other, 2L), tuple(sealed, 1L));
            assertThat(assessments.admitAlike(team, sealed)).isOne();
            assertThat(assessments.details(team, linked).admissibility()).isEqualTo(Admissibility.UNDECIDED);
        });
        assertThat(digest(sealed)).as("what joins it to others in the database").isNull();
        assertThat(digest(withdrawn))
                .as("what joins it to others in the database")
                .isNull();
        assertThat(digest(linked)).isNotNull().isEqualTo(digest(other));
    }

    // ── redaction and publication ──

    @Test
    void publishesUnderANumberWithNothingOfWhatIsBlackedOut() {
        InputId id = desk.submitted(lead, call, "Warden Lee did it.");
        afterwards(() -> {
            redact(id, BlackOut.ofText(new QuestionKey("law"), 7, 10, RedactionReason.PERSONAL_DATA));
            PublicationNumber number = desk.published(team, id);
            Publication shown = publications.details(Actor.visitor(), number);
            assertThat(shown.toString()).doesNotContain("Lee").contains("Warden " + Publication.BAR + " did it.");
            assertThat(shown.signers())
                    .singleElement()
                    .satisfies(one -> assertThat(one.organisation().id().value())
                            .isEqualTo(lead.organisation().orElseThrow()));
            assertThat(publications.list(Actor.visitor(), call.id(), 0, 10).rows())
                    .extracting(PublicationRow::number)
                    .containsExactly(number);
            assertThat(standing(lead, id).number()).isEqualTo(number);
        });
    }

    @Test
    void refusesTheSecondOfTwoWhoBlackOutAtOnce() throws Exception {
        InputId id = desk.submitted(lead, call, "Warden Lee did it.");
        Callable<Object> one = () -> {
            assessments.redact(team, redaction(id, 0, 0, 6));
            return "done";
        };
        List<Object> done = new ArrayList<>();
        afterwards(() -> done.addAll(both(one, one)));
        assertThat(done).filteredOn("done"::equals).hasSize(1);
        assertThat(done).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
    }

    @Test
    void publishesNothingThatItsContributorsDoNotWantPublishedR0_3() {
        InputId id = desk.submitted(lead, call, "Words", NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        afterwards(() -> {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.published(team, id));
            assertThat(publications.list(Actor.visitor(), call.id(), 0, 10).total())
                    .isZero();
            assertThat(assessments.details(team, id).allowed()).doesNotContain(Permission.PUBLISH_INPUT);
        });
    }

    @Test
    void namesNobodyWhoDoesNotShowTheirNameR14_4() {
        InputId id = desk.submitted(lead, call, "Words", NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        afterwards(() -> {
            PublicationNumber number = desk.published(team, id);
            assertThat(publications.details(Actor.visitor(), number).signers()).isEmpty();
            assertThat(publications
                            .list(Actor.visitor(), call.id(), 0, 10)
                            .rows()
                            .getFirst()
                            .signers())
                    .isEmpty();
            Figures shown = figures.ofPublished(Actor.visitor(), call.id());
            assertThat(shown.total()).isOne();
            assertThat(shown.unnamed()).isOne();
            assertThat(shown.groups()).isEmpty();
            assertThat(shown.countries()).isEmpty();
        });
    }

    @Test
    void takesWhatIsNarrowedOffEveryPathInTheContributorsOwnTransactionR14_4() {
        InputId id = desk.submitted(lead, call, "Words");
        afterwards(() -> {
            PublicationNumber number = desk.published(team, id);
            inputs.narrow(lead, id, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            PublicationNumber unnamed = movedFrom(id, number);
            inputs.narrow(lead, id, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
            assertGone(id, number);
            assertGone(id, unnamed);
            assertThat(assessments.details(team, id).publishable()).isFalse();
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> assessments.publish(team, id, desk.edition(team, id)));
        });
    }

    /** The number under which the text is found without its name; under the one of before there is nothing. */
    private PublicationNumber movedFrom(InputId id, PublicationNumber named) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publications.details(Actor.visitor(), named));
        PublicationNumber unnamed = desk.number(team, id);
        assertThat(publications.details(Actor.visitor(), unnamed).signers()).isEmpty();
        assertThat(publications.list(Actor.visitor(), call.id(), 0, 10).rows())
                .extracting(PublicationRow::number)
                .containsExactly(unnamed);
        return unnamed;
    }

    @Test
    void takesWhatIsWithdrawnOffEveryPathOfTheDesksToo() {
        InputId id = desk.submitted(lead, call, "Words");
        afterwards(() -> {
            PublicationNumber number = desk.published(team, id);
            inputs.withdraw(lead, id);
            assertGone(id, number);
            assertThat(list().total()).isZero();
            assertThat(figures.ofDesk(team, call.id()).total()).isZero();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.details(team, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assessments.admit(team, id, 2));
            assertThat(standings.details(lead, id)).isEmpty();
        });
    }

    @Test
    void holdsTheNarrowestChoiceOfAllWhoSignedR14_4() {
        Actor second = stage.contributor();
        InputId id = stage.draft(lead, call);
        inputs.choose(lead, id, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.answer(lead, id, "law", "Joint words");
        cosigners.invite(lead, new InviteCosigner(id, null, stage.code(second), CosignerPart.CO_SIGNER));
        int version = inputs.freeze(lead, id);
        cosigners.sign(second, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        afterwards(() -> {
            PublicationNumber number = desk.published(team, id);
            assertThat(publications.details(Actor.visitor(), number).signers()).hasSize(2);
            assertThat(list().rows().getFirst().signers()).isOne();
            inputs.narrow(second, id, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            PublicationNumber unnamed = movedFrom(id, number);
            inputs.narrow(second, id, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
            assertGone(id, number);
            assertGone(id, unnamed);
        });
    }

    @Test
    void tellsWhatBecameOfAJointInputOnlyThoseWhoSignedWhatWasSubmittedR14_7() {
        Actor signed = stage.contributor();
        Actor earlier = stage.contributor();
        Actor asked = stage.contributor();
        Actor supporter = stage.contributor();
        Actor declined = stage.contributor();
        Actor left = stage.contributor();
        InputId id = stage.draft(lead, call);
        stage.answer(lead, id, "law", "Joint words");
        for (Actor other : List.of(signed, earlier, asked, declined, left)) {
            cosigners.invite(lead, new InviteCosigner(id, null, stage.code(other), CosignerPart.CO_SIGNER));
        }
        cosigners.invite(lead, new InviteCosigner(id, null, stage.code(supporter), CosignerPart.SUPPORTER));
        sign(earlier, id, inputs.freeze(lead, id));
        stage.answer(lead, id, "law", "Other joint words");
        int version = inputs.freeze(lead, id);
        List.of(signed, supporter, left).forEach(one -> sign(one, id, version));
        cosigners.decline(declined, id);
        inputs.submit(lead, new SubmitInput(id, UUID.randomUUID(), version, ""));
        cosigners.leave(left, id);
        afterwards(() -> {
            reject(id);
            for (Actor contributor : List.of(lead, signed)) {
                assertThat(standing(contributor, id).reason()).isNotEmpty();
            }
            for (Actor reader : List.of(asked, earlier, supporter)) {
                assertThat(standings.details(reader, id)).isEmpty();
            }
            for (Actor stranger : List.of(declined, left)) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standings.details(stranger, id));
            }
        });
    }

    private void sign(Actor other, InputId id, int version) {
        cosigners.sign(other, new SignInput(id, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
    }

    @Test
    void publishesASealedInputWithoutAnyIdOfAnybodyR14_8() {
        InputId id = sealed("Sealed words");
        afterwards(() -> {
            PublicationNumber number = desk.published(team, id);
            Publication shown = publications.details(Actor.visitor(), number);
            assertThat(shown.signers()).isEmpty();
            assertThat(shown.toString()).doesNotContain(id.toString());
            assertThat(list().rows().getFirst().from()).isNull();
            assertThat(figures.ofDesk(team, call.id()).admissible().unnamed()).isOne();
            inputs.narrow(Actor.bearer(id.ref()), id, NameChoice.SEALED, TextChoice.NOT_PUBLISHED);
            assertGone(id, number);
        });
        for (String sql : List.of(
                "SELECT COUNT(*) FROM assessment_signers WHERE input_id = :id",
                "SELECT COUNT(*) FROM assessment_inputs WHERE id = :id AND (organisation IS NOT NULL OR country IS NOT"
                        + " NULL)")) {
            assertThat(jdbc.sql(sql)
                            .param("id", UuidBytes.of(id.value()))
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void publishesCleanedFilesUnderNeutralNamesAndNoneThatIsHeldBack() throws IOException {
        InputId id = stage.draft(lead, call);
        inputs.choose(lead, id, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        stage.answer(lead, id, "law", "Warden Lee did it.");
        DocumentDetails open = attach(id, "Report of the Friends of Lee.txt", "Nothing here.");
        DocumentDetails naming = attach(id, "second.txt", "The warden\nLEE.");
        stage.submit(lead, id);
        afterwards(() -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> opened(Actor.visitor(), open.id()));
            redact(id, BlackOut.ofText(new QuestionKey("law"), 7, 10, RedactionReason.PERSONAL_DATA));
            assertThat(checks.of(team, id, checks.texts(team, id)))
                    .extracting(check -> check.file().id(), FileStanding::result)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(open.id(), FileCheck.Result.UNNAMED),
                            org.assertj.core.groups.Tuple.tuple(naming.id(), FileCheck.Result.FOUND));
            AssessmentDetails seen = assessments.details(team, id);
            assessments.redact(
                    team,
                    new RedactInput(
                            id, seen.submitted().version(), seen.edition(), seen.passages(), Set.of(naming.id())));
            PublicationNumber number = desk.published(team, id);
            assertThat(publications.details(Actor.visitor(), number).files())
                    .as("no name is public, and nobody has looked")
                    .isEmpty();
            checks.lookAt(team, new LookAtFile(id, desk.edition(team, id), open.id()));
            assertThat(publications.details(Actor.visitor(), number).files())
                    .singleElement()
                    .satisfies(file -> {
                        assertThat(file.id()).isEqualTo(open.id());
                        assertThat(file.name()).doesNotContain("Lee").endsWith(".txt");
                    });
            assertThat(opened(Actor.visitor(), open.id())).doesNotContain("Friends");
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> opened(Actor.visitor(), naming.id()));
            assertThat(documents.details(stage.contributor(OrganisationType.MINISTRY), open.id()))
                    .hasValueSatisfying(file -> assertThat(file.name()).doesNotContain("Lee"));
            inputs.narrow(lead, id, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> opened(Actor.visitor(), open.id()));
            assertThat(documents.details(Actor.visitor(), open.id())).isEmpty();
        });
    }

    @Test
    void letsTheDeskReadFilesAfterTheDeadlineAloneR14_9() throws IOException {
        InputId id = stage.answered(lead, call);
        DocumentDetails file = attach(id, "file.txt", "Words");
        stage.submit(lead, id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> opened(team, file.id()));
        afterwards(() -> {
            assertThat(opened(team, file.id())).isEqualTo("file.txt");
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> opened(stage.secretariat(), file.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> opened(staff(StaffRole.MODERATOR), file.id()));
        });
    }

    // ── figures ──

    @Test
    void countsPublishedInputsAloneForThePublicAndSaysNothingOfOthersR0_2() {
        InputId shown = desk.submitted(lead, call, "Words");
        desk.submitted(
                stage.contributor(OrganisationType.NHRI), call, "Hidden", NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        InputId sealed = sealed("Sealed");
        afterwards(() -> {
            assertThat(figures.ofPublished(Actor.visitor(), call.id()).total()).isZero();
            desk.published(team, shown);
            assessments.admit(team, sealed, 0);
            Figures open = figures.ofPublished(Actor.visitor(), call.id());
            assertThat(open.total()).isOne();
            assertThat(open.groups()).isEqualTo(Map.of(StakeholderGroup.CIVIL_SOCIETY, 1L));
            assertThat(open.languages()).isEqualTo(Map.of("en", 1L));
            assertThat(open.composition().total()).as("not verified").isZero();
            DeskFigures all = figures.ofDesk(team, call.id());
            assertThat(all.total()).isEqualTo(3);
            assertThat(all.admissible().total()).isEqualTo(2);
            assertThat(all.published()).isOne();
            assertThat(all.answers()).containsEntry(new QuestionKey("law"), 2L);
            assertThat(all.unanswered()).isNotEmpty().doesNotContain(new QuestionKey("law"));
        });
    }

    // ── many ──

    @Test
    void filtersAndSortsInTheSameNumberOfQueriesForTenThousand() {
        desk.submitted(lead, call, "Words");
        insert(99);
        afterwards(() -> {
            int forHundred = Statements.sentBy(() -> list());
            insert(9_900);
            assertThat(Statements.sentBy(() -> assertThat(list().total()).isEqualTo(10_000)))
                    .isLessThanOrEqualTo(forHundred);
            assertThat(forHundred).isLessThanOrEqualTo(6);
            for (AssessmentFilter.Order order : AssessmentFilter.Order.values()) {
                AssessmentFilter filter = new AssessmentFilter(
                        StakeholderGroup.NHRI,
                        null,
                        null,
                        "fr",
                        Admissibility.UNDECIDED,
                        false,
                        NameChoice.TEAM_ONLY,
                        TextChoice.PUBLISHED,
                        null,
                        null,
                        order,
                        true);
                assertThat(Statements.sentBy(() -> assertThat(assessments
                                        .list(team, call.id(), filter, 50, 50)
                                        .total())
                                .isEqualTo(9_999)))
                        .isLessThanOrEqualTo(6);
            }
            assertThat(list().rows())
                    .last()
                    .satisfies(row -> assertThat(row.same()).isEqualTo(9_999));
        });
    }

    @Test
    void saysOfEachInputWhichOnesAreBesideItInTheSameList() {
        desk.submitted(lead, call, "Words");
        desk.submitted(stage.contributor(), call, "Words");
        desk.submitted(stage.contributor(), call, "Others");
        InputId withdrawn = desk.submitted(stage.contributor(), call, "None");
        assertThat(assessments.around(team, call.id(), AssessmentFilter.everything(), withdrawn))
                .as("R14.9 before the deadline")
                .isEmpty();
        afterwards(() -> {
            for (AssessmentFilter.Order order : AssessmentFilter.Order.values()) {
                for (boolean down : List.of(false, true)) {
                    AssessmentFilter filter = AssessmentFilter.everything().by(order, down);
                    List<InputId> listed = assessments.list(team, call.id(), filter, 0, 50).rows().stream()
                            .map(AssessmentRow::input)
                            .toList();
                    for (int i = 0; i < listed.size(); i++) {
                        assertThat(assessments.around(team, call.id(), filter, listed.get(i)))
                                .as(order + " " + i)
                                .contains(new Neighbours(
                                        i + 1,
                                        listed.size(),
                                        i == 0 ? null : listed.get(i - 1),
                                        i == listed.size() - 1 ? null : listed.get(i + 1)));
                    }
                }
            }
            InputId any = list().rows().getFirst().input();
            assertThat(assessments.around(
                            team, call.id(), AssessmentFilter.everything().judged(Admissibility.ADMISSIBLE), any))
                    .as("the list does not show it")
                    .isEmpty();
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() ->
                            assessments.around(stage.secretariat(), call.id(), AssessmentFilter.everything(), any));
            assertThat(Statements.sentBy(() -> assessments.around(team, call.id(), AssessmentFilter.everything(), any)))
                    .isLessThanOrEqualTo(6);
        });
    }

    @Test
    void countsTheWordsOfThoseThatTheTeamMayRead() {
        InputId id = desk.submitted(lead, call, "One two, three.");
        assertThat(sizes.of(team, call.id(), List.of(id)))
                .as("R14.9 before the deadline")
                .isEmpty();
        afterwards(() -> {
            assertThat(sizes.of(team, call.id(), List.of(id))).containsExactly(Map.entry(id, new InputSize(3, 1, 0)));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> sizes.of(stage.secretariat(), call.id(), List.of(id)));
            assertThat(sizes.of(team, call.id(), List.of(new InputId(UUID.randomUUID()))))
                    .isEmpty();
            assertThat(Statements.sentBy(() -> sizes.of(team, call.id(), List.of(id))))
                    .isLessThanOrEqualTo(6);
        });
    }

    // ── search ──

    @Test
    void findsWordsInTextsWithoutCaseAccentsAndArticles() {
        InputId french = desk.submitted(lead, call, "Les détenues n’ont pas d’adresse.");
        InputId arabic = desk.submitted(stage.contributor(), call, "يطلب القضاة عنوانًا ثابتًا.");
        InputId sealed = sealed("No fixed ADDRESS, no bail.");
        Actor leaving = stage.contributor();
        InputId withdrawn = desk.submitted(leaving, call, "Adresse");
        afterwards(() -> {
            inputs.withdraw(leaving, withdrawn);
            assertThat(found("detenues ADRESSE")).containsExactly(french);
            assertThat(found("address")).as("sealed ones too, after their time").containsExactly(sealed);
            assertThat(found("عنوانا")).containsExactly(arabic);
            assertThat(found("adresse bail")).as("all words in one input").isEmpty();
            assertThat(search.find(
                            team,
                            call.id(),
                            everything().judged(Admissibility.ADMISSIBLE),
                            new FindWords("address", false),
                            InputSearch.Reached.NOTHING))
                    .as("only in what the list shows")
                    .isEqualTo(new InputSearch.Found(Set.of(), InputSearch.Reached.NOTHING, 0, 0));
            assertThat(assessments
                            .list(team, call.id(), everything().among(found("address")), 0, 50)
                            .rows())
                    .extracting(AssessmentRow::input)
                    .containsExactly(sealed);
            assertThat(assessments
                            .list(team, call.id(), everything().among(Set.of()), 0, 50)
                            .rows())
                    .isEmpty();
        });
    }

    @Test
    void searchesForTheReportTeamAloneAndAfterTheDeadline() {
        desk.submitted(lead, call, "Words");
        assertThat(found("words")).as("R14.9").isEmpty();
        afterwards(() -> {
            assertThat(found("words")).hasSize(1);
            for (Actor other : List.of(stage.secretariat(), lead)) {
                assertThatExceptionOfType(NotPermitted.class)
                        .isThrownBy(() -> search.find(
                                other,
                                call.id(),
                                everything(),
                                new FindWords("words", true),
                                InputSearch.Reached.NOTHING));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "w", "., –", "a b"})
    void looksForNothingInTooFewLetters(String little) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new FindWords(little, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"法", "no", "a bc", "12"})
    void looksForAnythingElse(String words) {
        assertThat(new FindWords(words, false).folded()).isNotEmpty();
    }

    @Test
    void searchesFilesWhereThatIsWanted() throws IOException {
        InputId id = stage.draft(lead, call);
        stage.answer(lead, id, "law", "See the file.");
        attach(id, "figures.txt", "Nine women\nwaited a year.");
        stage.submit(lead, id);
        afterwards(() -> {
            assertThat(found("waited")).isEmpty();
            assertThat(search.find(
                            team,
                            call.id(),
                            everything(),
                            new FindWords("file waited", true),
                            InputSearch.Reached.NOTHING))
                    .isEqualTo(new InputSearch.Found(Set.of(id), new InputSearch.Reached(1, id), 1, 0));
        });
    }

    @Test
    void readsAStepAtATime() {
        insert(InputSearch.STEP);
        InputId last = desk.submitted(lead, call, "Words");
        afterwards(() -> {
            InputSearch.Found first = search.find(
                    team, call.id(), everything(), new FindWords("words", false), InputSearch.Reached.NOTHING);
            assertThat(first.isDone()).isFalse();
            assertThat(first.reached().inputs()).isEqualTo(InputSearch.STEP);
            InputSearch.Found second =
                    search.find(team, call.id(), everything(), new FindWords("words", false), first.reached());
            assertThat(second.isDone()).isTrue();
            assertThat(second.reached().inputs()).isEqualTo(InputSearch.STEP + 1);
            Set<InputId> all = new HashSet<>(first.inputs());
            all.addAll(second.inputs());
            assertThat(all).contains(last);
            assertThat(Statements.sentBy(() -> search.find(
                            team, call.id(), everything(), new FindWords("words", false), InputSearch.Reached.NOTHING)))
                    .as("however many it reads")
                    .isLessThanOrEqualTo(9);
        });
    }

    @Test
    @DisplayName("what is withdrawn between two steps of a search moves nothing: all behind the last one is read")
    void goesOnBehindTheLastOneItRead() {
        insert(InputSearch.STEP);
        List<Actor> writers = List.of(stage.contributor(), stage.contributor(), stage.contributor());
        Map<InputId, Actor> said = new HashMap<>();
        writers.forEach(writer -> said.put(desk.submitted(writer, call, "Words"), writer));
        afterwards(() -> {
            InputSearch.Found first = search.find(
                    team, call.id(), everything(), new FindWords("words", false), InputSearch.Reached.NOTHING);
            InputId last = Objects.requireNonNull(first.reached().last());
            jdbc.sql("UPDATE assessment_inputs SET withdrawn = TRUE WHERE call_id = :call AND id < :last AND id"
                            + " NOT IN (:said)")
                    .param("call", call.id())
                    .param("last", last)
                    .param("said", said.keySet())
                    .update();
            InputSearch.Found second =
                    search.find(team, call.id(), everything(), new FindWords("words", false), first.reached());
            assertThat(second.reached().inputs()).isEqualTo(InputSearch.STEP + 3);
            assertThat(second.isDone()).isTrue();
            Set<InputId> all = new HashSet<>(first.inputs());
            all.addAll(second.inputs());
            assertThat(all).containsAll(said.keySet());
        });
    }

    private Set<InputId> found(String words) {
        return search.find(team, call.id(), everything(), new FindWords(words, false), InputSearch.Reached.NOTHING)
                .inputs();
    }

    private static AssessmentFilter everything() {
        return AssessmentFilter.everything();
    }

    // ── the rest of the house ──

    @Test
    void tellsOtherModulesWhereInputsStandWithoutTheirTexts() {
        InputId id = desk.submitted(lead, call, "Words");
        afterwards(() -> {
            assertThat(standingInputs.of(Actor.system(), id)).hasValueSatisfying(one -> {
                assertThat(one.admissibility()).isEqualTo(Admissibility.UNDECIDED);
                assertThat(one.published()).isNull();
            });
            assertThat(standingInputs.published(Actor.system(), call.id())).isEmpty();
            assertThat(publications.of(Actor.visitor(), List.of(id))).isEmpty();
            PublicationNumber number = desk.published(team, id);
            assertThat(publications.of(Actor.visitor(), List.of(id)).get(id))
                    .satisfies(row ->
                            assertThat(Objects.requireNonNull(row).number()).isEqualTo(number));
            assertThat(standingInputs.of(Actor.system(), call.id()))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.published()).isEqualTo(number);
                        assertThat(one.signers()).as("they were not asked for").isEmpty();
                    });
            assertThat(standingInputs.published(Actor.system(), call.id()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.signers())
                            .extracting(OrganisationId::value)
                            .containsExactly(lead.organisation().orElseThrow()));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> standingInputs.of(team, call.id()));
        });
    }

    @Test
    void letsNoNumberStandBesideWhatIsNotFitToBePublic() {
        for (String unfit :
                List.of("withdrawn = TRUE", "text_choice = 'NOT_PUBLISHED'", "admissibility = 'UNDECIDED'")) {
            InputId id = desk.submitted(lead, call, "Words");
            afterwards(() -> desk.published(team, id));
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .as(unfit)
                    .isThrownBy(() -> jdbc.sql("UPDATE assessment_inputs SET " + unfit + " WHERE id = :id")
                            .param("id", UuidBytes.of(id.value()))
                            .update());
        }
    }

    @Test
    void writesNeitherNameNorTextIntoTheTrailR0_4() {
        InputId id = desk.submitted(lead, call, "Words that nobody reads in a log");
        afterwards(() -> desk.published(team, id));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE subject_id = :id")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    private void assertGone(InputId id, PublicationNumber number) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publications.details(Actor.visitor(), number));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publications.details(lead, number));
        assertThat(publications.list(Actor.visitor(), call.id(), 0, 10).total()).isZero();
        assertThat(publications.of(Actor.visitor(), List.of(id))).isEmpty();
        assertThat(figures.ofPublished(Actor.visitor(), call.id()).total()).isZero();
        assertThat(submittedInputs.publishable(Actor.system(), id)).isEmpty();
    }

    private void afterwards(Runnable act) {
        desk.afterwards(call, act);
    }

    private Slice<AssessmentRow> list() {
        return list(team);
    }

    private List<InputId> listed(AssessmentFilter filter) {
        return assessments.list(team, call.id(), filter, 0, 50).rows().stream()
                .map(AssessmentRow::input)
                .toList();
    }

    private @Nullable String digest(InputId input) {
        return template.queryForObject(
                "SELECT text_digest FROM assessment_inputs WHERE id = ?", String.class, UuidBytes.of(input.value()));
    }

    private Slice<AssessmentRow> list(Actor actor) {
        return assessments.list(actor, call.id(), AssessmentFilter.everything(), 0, 200);
    }

    private ContributorStanding standing(Actor actor, InputId id) {
        return standings.details(actor, id).orElseThrow();
    }

    private void reject(InputId id) {
        assessments.judgeInadmissible(
                team,
                new JudgeInadmissible(
                        id, desk.edition(team, id), Criterion.NOT_ABOUT_CALL, "It is about something else."));
    }

    private void redact(InputId id, BlackOut passage) {
        AssessmentDetails seen = assessments.details(team, id);
        assessments.redact(
                team, new RedactInput(id, seen.submitted().version(), seen.edition(), List.of(passage), Set.of()));
    }

    private static RedactInput redaction(InputId id, long edition, int from, int to) {
        return new RedactInput(
                id,
                1,
                edition,
                List.of(BlackOut.ofText(new QuestionKey("law"), from, to, RedactionReason.SAFETY)),
                Set.of());
    }

    private String text(InputId id) {
        return assessments.details(team, id).submitted().answers().stream()
                .map(answer -> answer.value() instanceof AnswerValue.Text typed ? typed.text() : "")
                .findFirst()
                .orElseThrow();
    }

    private InputId sealed(String text) {
        InputId id = stage.sealed(call).input();
        Actor holder = Actor.bearer(id.ref());
        inputs.choose(holder, id, NameChoice.SEALED, TextChoice.PUBLISHED);
        stage.answer(holder, id, "law", text);
        stage.submit(holder, id);
        return id;
    }

    private DocumentDetails attach(InputId id, String name, String content) throws IOException {
        DocumentDetails stored = documents.upload(
                lead,
                new Upload(id.ref(), "evidence", name),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        await().atMost(PATIENCE)
                .until(() -> documents
                        .details(lead, stored.id())
                        .filter(file -> file.status() == DocumentStatus.READY)
                        .isPresent());
        return stored;
    }

    private String opened(Actor actor, DocumentId id) {
        try (var content = documents.open(actor, id, DocumentForm.CLEANED)) {
            return content.name();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Another person of the secretariat who is named on the call. */
    private Actor teamMate() {
        return onTheTeam(stage.person());
    }

    private Actor staff(StaffRole role) {
        return Actor.staff(Objects.requireNonNull(team.person()), Set.of(role));
    }

    private static List<Object> both(Callable<?> one, Callable<?> other) {
        try {
            return atOnce(one, other);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of inputs that say the same, as the desk's table holds them. */
    private void insert(int many) {
        Instant received = Instant.now().minus(Duration.ofDays(1));
        OffsetDateTime at = received.atOffset(ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            rows.add(new Object[] {
                UuidBytes.of(UUID.randomUUID()), UuidBytes.of(call.id().value()), at, at
            });
        }
        template.batchUpdate("""
            INSERT INTO assessment_inputs (id, version, call_id, stakeholder_group, country, name_choice, text_choice,
                text_language, text_version, text_digest, received_at, ends_at, withdrawn, edition, admissibility)
            VALUES (?, 0, ?, 'NHRI', 'ECU', 'TEAM_ONLY', 'PUBLISHED', 'fr', 1, 'same', ?, ?, FALSE, 0, 'UNDECIDED')
            """, rows);
    }
}
