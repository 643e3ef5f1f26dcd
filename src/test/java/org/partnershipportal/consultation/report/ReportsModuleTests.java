package org.partnershipportal.consultation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeFilter;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.outcome.OutcomesTold;
import org.partnershipportal.consultation.publishedreport.PublicCitation;
import org.partnershipportal.consultation.publishedreport.PublishedParagraph;
import org.partnershipportal.consultation.publishedreport.PublishedReport;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.consultation.publishedreport.WholeReports;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
class ReportsModuleTests {

    @Autowired
    private Calls calls;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Cosigners cosigners;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private WholeReports whole;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private ReportTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;
    private Actor contributor;

    @BeforeEach
    void openACall() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        contributor = stage.inputs().contributor();
    }

    private List<String> verbs(Actor actor) {
        return tasks.openTasks(actor).stream().map(OpenTask::verbKey).toList();
    }

    @Test
    void asksOthersThanTheDrafterToClear() {
        begun();
        stage.afterDeadline(call, () -> {
            assertThat(verbs(clearer)).as("it is being drafted").isEmpty();
            reports.sendToClearance(drafter, call.id());
            assertThat(verbs(drafter)).as("who drafted it").isEmpty();
            assertThat(verbs(clearer)).containsExactly("report.task.clear");
            assertThat(tasks.countOpenTasks(clearer)).isOne();
            assertThat(tasks.countOpenTasks(drafter)).isZero();
            assertThat(verbs(stage.secretariat())).as("who does not run it").isEmpty();
            assertThat(verbs(contributor)).isEmpty();
            assertThat(Statements.sentBy(() -> tasks.openTasks(clearer))).isLessThanOrEqualTo(2);
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            assertThat(verbs(clearer)).isEmpty();
        });
    }

    private InputId input(NameChoice name, TextChoice text) {
        return stage.submitted(contributor, call, name, text, "The law is good.");
    }

    private ParagraphId begun() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        return paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say that the law is good."));
    }

    private void publish() {
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    private ReportDetails details() {
        return reports.details(drafter, call.code()).orElseThrow();
    }

    private static <T extends Throwable> void refuses(Class<T> as, String key, Runnable act) {
        assertThatExceptionOfType(as).isThrownBy(act::run).withMessage(key);
    }

    // ── who may ──

    @Test
    void doesNotExistForWhoeverDoesNotRunItR0_1() {
        begun();
        for (Actor other : List.of(stage.secretariat(), stage.staff(StaffRole.SECRETARIAT, StaffRole.MODERATOR))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.details(other, call.code()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outcomes.list(other, call.code(), null, 0, 10));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> paragraphs.add(other, new AddParagraph(call.id(), null, "", "Mine.")));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> reports.clear(other, call.id(), ReportStage.version(reports, drafter, call)));
        }
        Actor state = stage.inputs().contributor(OrganisationType.MINISTRY);
        for (Actor other : List.of(
                state,
                contributor,
                Actor.visitor(),
                stage.staff(StaffRole.MODERATOR),
                stage.staff(StaffRole.AUDITOR),
                stage.staff(StaffRole.ADMIN))) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> reports.details(other, call.code()));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> outcomes.list(other, call.code(), null, 0, 10));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> whole.latest(other, call.code()));
        }
    }

    @Test
    void beginsOneReportHoweverManyBeginIt() throws Exception {
        BeginReport form = new BeginReport(call.id(), Language.EN, "Older persons");
        List<Object> both = atOnce(
                () -> {
                    reports.begin(drafter, form);
                    return "begun";
                },
                () -> {
                    reports.begin(clearer, form);
                    return "begun";
                });
        assertThat(both).contains("begun").hasAtLeastOneElementOfType(ChangedMeanwhile.class);
    }

    // ── writing ──

    @Test
    void keepsParagraphsInTheOrderInWhichTheyArePut() {
        ParagraphId first = begun();
        ParagraphId third = paragraphs.add(drafter, new AddParagraph(call.id(), first, "", "Third."));
        ParagraphId second = paragraphs.add(clearer, new AddParagraph(call.id(), first, "", "Second."));
        assertThat(details().paragraphs()).extracting(ParagraphDetails::id).containsExactly(first, second, third);
        assertThat(details().paragraphs()).extracting(ParagraphDetails::number).containsExactly(1, 2, 3);

        paragraphs.move(drafter, third, null);
        paragraphs.move(drafter, first, second);
        assertThat(details().paragraphs()).extracting(ParagraphDetails::id).containsExactly(third, second, first);

        paragraphs.remove(drafter, second, 1);
        assertThat(details().paragraphs()).extracting(ParagraphDetails::number).containsExactly(1, 2);
    }

    @Test
    void overwritesNoParagraphThatTwoWriteAtOnce() throws Exception {
        ParagraphId paragraph = begun();
        List<Object> both = atOnce(
                () -> {
                    paragraphs.write(drafter, new EditParagraph(paragraph, 1, "", "One."));
                    return "written";
                },
                () -> {
                    paragraphs.write(clearer, new EditParagraph(paragraph, 1, "", "Other."));
                    return "written";
                });
        assertThat(both).contains("written").hasAtLeastOneElementOfType(ChangedMeanwhile.class);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> paragraphs.remove(drafter, paragraph, 1));
    }

    @Test
    void clearsAndSendsBackNothingThatWasSentAgainSinceItWasRead() {
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            reports.sendToClearance(drafter, call.id());
            long read = ReportStage.version(reports, clearer, call);
            reports.sendBack(drafter, new SendBack(call.id(), read, "One thing is missing."));
            paragraphs.write(drafter, new EditParagraph(paragraph, 1, "", "What nobody else has read."));
            reports.sendToClearance(drafter, call.id());
            assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> reports.clear(clearer, call.id(), read));
            assertThatExceptionOfType(ChangedMeanwhile.class)
                    .isThrownBy(() -> reports.sendBack(clearer, new SendBack(call.id(), read, "Read before.")));
            assertThat(details().status()).isEqualTo(ReportStatus.IN_CLEARANCE);
            assertThat(reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)))
                    .isOne();
        });
    }

    @Test
    void findsNoParagraphOfAnotherReport() {
        begun();
        CallDetails other = stage.call(drafter, clearer);
        reports.begin(drafter, new BeginReport(other.id(), Language.EN, "Another"));
        ParagraphId elsewhere = paragraphs.add(drafter, new AddParagraph(other.id(), null, "", "Elsewhere."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> paragraphs.add(drafter, new AddParagraph(call.id(), elsewhere, "", "Behind.")));
    }

    // ── citing ──

    @Test
    void citesWhatWasFoundAdmissibleWhateverItsChoicesR14_7() {
        InputId hidden = input(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        InputId sealed = stage.sealed(call, "Sealed words.");
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, hidden);
            stage.admit(drafter, sealed);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, hidden, null));
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, sealed, null));
            assertThat(details().paragraphs().getFirst().citations())
                    .extracting(CitationDetails::standing)
                    .containsOnly(CitationDetails.Standing.NOT_PUBLIC);
            refuses(
                    InvalidInput.class,
                    "report.problem.cited-already",
                    () -> paragraphs.cite(clearer, new CiteInput(call.id(), paragraph, hidden, null)));
        });
    }

    @Test
    void citesNothingBeforeTheDeadlineNorWhatIsUnjudgedInadmissibleOrWithdrawnR14_9() {
        InputId input = input(NameChoice.SHOWN, TextChoice.PUBLISHED);
        ParagraphId paragraph = begun();
        CiteInput citation = new CiteInput(call.id(), paragraph, input, null);
        refuses(NotAllowed.class, "report.refusal.unusable", () -> paragraphs.cite(drafter, citation));
        stage.afterDeadline(call, () -> {
            refuses(NotAllowed.class, "report.refusal.unusable", () -> paragraphs.cite(drafter, citation));
            stage.reject(drafter, input);
            refuses(NotAllowed.class, "report.refusal.unusable", () -> paragraphs.cite(drafter, citation));
            inputs.withdraw(contributor, input);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> paragraphs.cite(drafter, citation));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> paragraphs.cite(
                            drafter, new CiteInput(call.id(), paragraph, new InputId(UUID.randomUUID()), null)));
        });
    }

    @Test
    void citesNoInputToAnotherCall() {
        CallDetails other = stage.call(drafter, clearer);
        InputId elsewhere =
                stage.submitted(contributor, other, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        ParagraphId paragraph = begun();
        stage.afterDeadline(other, () -> {
            stage.admit(drafter, elsewhere);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, elsewhere, null)));
        });
    }

    @Test
    void flagsACitationWhoseInputWasWithdrawnAndIsNotClearedWithIt() {
        InputId input = input(NameChoice.SHOWN, TextChoice.PUBLISHED);
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            CitationId citation = paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            inputs.withdraw(contributor, input);
            assertThat(details().paragraphs().getFirst().citations())
                    .singleElement()
                    .satisfies(one -> assertThat(one.standing()).isEqualTo(CitationDetails.Standing.GONE))
                    .satisfies(one -> assertThat(one.from()).isEqualTo(KnownSender.GONE));
            reports.sendToClearance(drafter, call.id());
            refuses(
                    NotAllowed.class,
                    "report.refusal.cites-unusable",
                    () -> reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)));
            reports.sendBack(
                    clearer, new SendBack(call.id(), ReportStage.version(reports, clearer, call), "It was withdrawn."));
            paragraphs.removeCitation(drafter, call.id(), citation);
            publish();
        });
    }

    // ── clearing ──

    @Test
    void isClearedByAnotherPersonOnlyAndMakesTheCallReported() {
        begun();
        stage.afterDeadline(call, () -> {
            reports.sendToClearance(drafter, call.id());
            assertThat(reports.allowed(drafter, call.code())).doesNotContain(Permission.CLEAR_REPORT);
            assertThat(reports.allowed(clearer, call.code())).contains(Permission.CLEAR_REPORT);
            refuses(
                    NotAllowed.class,
                    "report.refusal.same-eyes",
                    () -> reports.clear(drafter, call.id(), ReportStage.version(reports, drafter, call)));
            Actor underAnotherRole = Actor.staff(
                    Objects.requireNonNull(drafter.person()), Set.of(StaffRole.SECRETARIAT, StaffRole.MODERATOR));
            refuses(
                    NotAllowed.class,
                    "report.refusal.same-eyes",
                    () -> reports.clear(
                            underAnotherRole, call.id(), ReportStage.version(reports, underAnotherRole, call)));
            assertThat(reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)))
                    .isOne();
            assertThat(calls.details(drafter, call.id()).status()).isEqualTo(CallStatus.REPORTED);
        });
    }

    @Test
    void isNotPublishedWhileTheCallTakesInputs() {
        begun();
        reports.sendToClearance(drafter, call.id());
        refuses(
                NotAllowed.class,
                "call.refusal.report",
                () -> reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)));
        assertThat(details().status()).isEqualTo(ReportStatus.IN_CLEARANCE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> whole.latest(Actor.visitor(), call.code()));
    }

    @Test
    void letsNobodyWithdrawOnceTheReportIsPublished() {
        InputId input = input(NameChoice.SHOWN, TextChoice.PUBLISHED);
        begun();
        stage.afterDeadline(call, () -> {
            publish();
            refuses(NotAllowed.class, "input.refusal.reported", () -> inputs.withdraw(contributor, input));
            assertThat(inputs.details(contributor, input).allowed())
                    .doesNotContain(Permission.WITHDRAW_INPUT)
                    .contains(Permission.NARROW_INPUT);
            inputs.narrow(contributor, input, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        });
    }

    @Test
    void keepsAPublishedVersionAsItWasWhileTheNextIsWritten() {
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            publish();
            Anchor anchor = whole.latest(Actor.visitor(), call.code())
                    .paragraphs()
                    .getFirst()
                    .anchor();
            refuses(
                    NotAllowed.class,
                    "report.refusal.published",
                    () -> paragraphs.write(drafter, new EditParagraph(paragraph, 1, "", "Changed.")));
            reports.draftAgain(clearer, call.id());
            paragraphs.write(clearer, new EditParagraph(paragraph, 1, "", "Changed."));
            paragraphs.add(clearer, new AddParagraph(call.id(), null, "", "Before it."));
            assertThat(whole.latest(Actor.visitor(), call.code()).paragraphs())
                    .extracting(PublishedParagraph::text)
                    .containsExactly("Many say that the law is good.");

            reports.sendToClearance(clearer, call.id());
            refuses(
                    NotAllowed.class,
                    "report.refusal.same-eyes",
                    () -> reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)));
            assertThat(reports.clear(drafter, call.id(), ReportStage.version(reports, drafter, call)))
                    .isEqualTo(2);

            PublishedReport second = whole.latest(Actor.visitor(), call.code());
            assertThat(second.versions())
                    .extracting(PublishedReport.PublishedVersion::number)
                    .containsExactly(2, 1);
            assertThat(second.paragraphs())
                    .filteredOn(one -> one.anchor().equals(anchor))
                    .singleElement()
                    .satisfies(one -> assertThat(one.number()).isEqualTo(2));
            assertThat(whole.version(Actor.visitor(), call.code(), 1).paragraphs())
                    .extracting(PublishedParagraph::text)
                    .containsExactly("Many say that the law is good.");
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> whole.version(Actor.visitor(), call.code(), 3));
        });
    }

    // ── what the public reads ──

    @Test
    void citesToThePublicOnlyWhatIsPublishedTodayR14_7() {
        InputId open = input(NameChoice.SHOWN, TextChoice.PUBLISHED);
        Actor quiet = stage.inputs().contributor();
        InputId nameless = stage.submitted(quiet, call, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, "The law is bad.");
        Actor silent = stage.inputs().contributor();
        InputId hidden = stage.submitted(silent, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Do not tell.");
        InputId sealed = stage.sealed(call, "Sealed words.");
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, open);
            PublicationNumber other = stage.publish(drafter, nameless);
            stage.admit(drafter, hidden);
            stage.admit(drafter, sealed);
            for (InputId input : List.of(hidden, open, sealed, nameless)) {
                paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            }
            publish();

            PublishedReport before = whole.latest(Actor.visitor(), call.code());
            assertThat(before.paragraphs().getFirst().citations())
                    .extracting(PublicCitation::number)
                    .containsExactlyInAnyOrder(number, other);
            assertThat(before.contributors())
                    .extracting(LocalizedText::text)
                    .containsExactly(
                            Objects.requireNonNull(contributor.membership()).name());
            assertThat(before.toString())
                    .doesNotContain(hidden.toString(), sealed.toString(), open.toString())
                    .doesNotContain(Objects.requireNonNull(quiet.membership()).name());

            inputs.narrow(contributor, open, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            PublishedReport unnamed = whole.latest(Actor.visitor(), call.code());
            assertThat(unnamed.contributors()).isEmpty();
            assertThat(unnamed.paragraphs().getFirst().citations())
                    .allSatisfy(one -> assertThat(one.names()).isEmpty())
                    .extracting(PublicCitation::number)
                    .as("the report follows to the address without the name")
                    .hasSize(2)
                    .contains(other)
                    .doesNotContain(number);

            inputs.narrow(contributor, open, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
            assertThat(whole.version(Actor.visitor(), call.code(), 1)
                            .paragraphs()
                            .getFirst()
                            .citations())
                    .extracting(PublicCitation::number)
                    .containsExactly(other);
            assertThat(details().paragraphs().getFirst().citations())
                    .filteredOn(one -> one.input().equals(open))
                    .singleElement()
                    .satisfies(one -> assertThat(one.standing()).isEqualTo(CitationDetails.Standing.NOT_PUBLIC));
        });
    }

    @Test
    void leadsToTheSameAddressOfWhatIsPublishedAgain() {
        InputId input = input(NameChoice.SHOWN, TextChoice.PUBLISHED);
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            PublicationNumber first = stage.publish(drafter, input);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            publish();
            assessments.endPublication(
                    drafter, input, assessments.details(drafter, input).edition());
            assertThat(whole.latest(Actor.visitor(), call.code())
                            .paragraphs()
                            .getFirst()
                            .citations())
                    .isEmpty();
            PublicationNumber second = assessments.publish(
                    drafter, input, assessments.details(drafter, input).edition());
            assertThat(whole.latest(Actor.visitor(), call.code())
                            .paragraphs()
                            .getFirst()
                            .citations())
                    .extracting(PublicCitation::number)
                    .containsExactly(second)
                    .containsExactly(first);
        });
    }

    @Test
    void keepsACitedInputFromBeingFoundInadmissibleAfterwards() {
        InputId input = input(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            publish();
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> stage.reject(drafter, input));
        });
    }

    // ── outcomes ──

    @Test
    void tellsEveryContributorWhatBecameOfTheirInputR14_7() {
        InputId used = input(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        Actor other = stage.inputs().contributor();
        InputId unused =
                stage.submitted(other, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good, they say.");
        InputId rejected = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.SHOWN, TextChoice.PUBLISHED, "Buy this.");
        InputId sealed = stage.sealed(call, "Sealed words.");
        Actor holder = Actor.bearer(sealed.ref());
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, used);
            stage.admit(drafter, unused);
            stage.admit(drafter, sealed);
            stage.reject(drafter, rejected);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, used, null));
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, sealed, null));
            refuses(NotAllowed.class, "outcome.refusal.not-published", () -> outcomes.send(drafter, call.id()));
            publish();

            assertThat(outcomes.of(contributor, used)).isEmpty();
            assertThat(outcomes.send(drafter, call.id())).isEqualTo(new OutcomesTold(3, 1));
            assertThat(outcomes.of(contributor, used))
                    .hasValueSatisfying(one -> assertThat(one.paragraphs())
                            .extracting(UsedIn::number)
                            .containsExactly(1));
            assertThat(outcomes.of(holder, sealed))
                    .hasValueSatisfying(one -> assertThat(one.isUsed()).isTrue());
            assertThat(outcomes.of(other, unused)).as("nobody has said why yet").isEmpty();
            assertThat(outcomes.list(drafter, call.code(), OutcomeFilter.LACKING, 0, 10)
                            .rows())
                    .extracting(OutcomeRow::input)
                    .containsExactly(unused);

            outcomes.giveReason(
                    clearer,
                    new GiveReason(call.id(), Set.of(unused), OutcomeReason.SAID_BY_OTHERS, "Others said so first."));
            assertThat(outcomes.list(drafter, call.code(), null, 0, 10).untold())
                    .isOne();
            assertThat(outcomes.send(drafter, call.id())).isEqualTo(new OutcomesTold(1, 0));
            assertThat(outcomes.send(drafter, call.id())).as("nobody twice").isEqualTo(new OutcomesTold(0, 0));
            assertThat(outcomes.of(other, unused)).hasValueSatisfying(one -> {
                assertThat(one.reason()).isEqualTo(OutcomeReason.SAID_BY_OTHERS);
                assertThat(one.text().text()).isEqualTo("Others said so first.");
            });
        });
    }

    @Test
    void tellsNobodyWhoseInputItIsNotR0_1() {
        InputId input = input(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            publish();
            outcomes.send(drafter, call.id());
            for (Actor other : List.of(
                    Actor.visitor(),
                    stage.inputs().contributor(),
                    stage.inputs().contributor(OrganisationType.MINISTRY),
                    Actor.bearer(new InputId(UUID.randomUUID()).ref()),
                    Actor.person(Objects.requireNonNull(contributor.person())),
                    stage.staff(StaffRole.MODERATOR))) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outcomes.of(other, input));
            }
        });
    }

    @Test
    void tellsOfAJointInputOnlyThoseWhoSignedWhatWasSubmittedR14_7() {
        Actor signed = stage.inputs().contributor();
        Actor asked = stage.inputs().contributor();
        InputId input = stage.inputs().draft(contributor, call);
        stage.inputs().answer(contributor, input, "law", "Joint words.");
        for (Actor other : List.of(signed, asked)) {
            cosigners.invite(
                    contributor, new InviteCosigner(input, null, stage.inputs().code(other), CosignerPart.CO_SIGNER));
        }
        int version = inputs.freeze(contributor, input);
        cosigners.sign(signed, new SignInput(input, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        inputs.submit(contributor, new SubmitInput(input, UUID.randomUUID(), version, ""));
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            publish();
            outcomes.send(drafter, call.id());
            assertThat(outcomes.of(contributor, input)).isPresent();
            assertThat(outcomes.of(signed, input)).isPresent();
            assertThat(inputs.details(asked, input).id())
                    .as("it reads what it was asked to sign")
                    .isEqualTo(input);
            assertThat(outcomes.of(asked, input)).isEmpty();
        });
    }

    @Test
    void givesNoReasonForWhatWasWithdrawn() {
        InputId input = input(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        begun();
        stage.afterDeadline(call, () -> {
            inputs.withdraw(contributor, input);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> outcomes.giveReason(
                            drafter, new GiveReason(call.id(), Set.of(input), OutcomeReason.OTHER, "It went.")));
        });
    }

    // ── speed ──

    @Test
    void readsThreeHundredParagraphsWithTwoThousandCitationsInSixQueries() {
        InputId input = input(NameChoice.SHOWN, TextChoice.PUBLISHED);
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            fill(paragraph, 299, 1_999);
            assertThat(Statements.sentBy(
                            () -> assertThat(details().paragraphs()).hasSize(300)))
                    .isLessThanOrEqualTo(6);
            publish();
            assertThat(Statements.sentBy(() -> assertThat(
                                    whole.latest(Actor.visitor(), call.code()).paragraphs())
                            .hasSize(300)))
                    .isLessThanOrEqualTo(6);
        });
    }

    /** Writes more of the same past the services, for it is many. */
    private void fill(ParagraphId like, int more, int citations) {
        InputId input = details().paragraphs().getFirst().citations().getFirst().input();
        List<ParagraphId> all = new java.util.ArrayList<>(List.of(like));
        for (int i = 0; i < more; i++) {
            ParagraphId one = ParagraphId.random();
            jdbc.sql("""
                INSERT INTO report_paragraphs (id, version, edition, call_id, anchor, place, heading, text)
                VALUES (:id, 0, 1, :call, :anchor, :place, '', 'One more.')
                """)
                    .param("id", UuidBytes.of(one.value()))
                    .param("call", UuidBytes.of(call.id().value()))
                    .param("anchor", Anchor.draw(new java.util.Random(i)).value())
                    .param("place", i + 10)
                    .update();
            all.add(one);
        }
        for (int i = 0; i < citations; i++) {
            jdbc.sql("""
                INSERT INTO report_citations (id, call_id, paragraph_id, input_id, target, cited_at)
                VALUES (:id, :call, :paragraph, :input, :id, CURRENT_TIMESTAMP)
                """)
                    .param("id", UuidBytes.of(UUID.randomUUID()))
                    .param("call", UuidBytes.of(call.id().value()))
                    .param("paragraph", UuidBytes.of(all.get(i % all.size()).value()))
                    .param("input", UuidBytes.of(input.value()))
                    .update();
        }
    }
}
