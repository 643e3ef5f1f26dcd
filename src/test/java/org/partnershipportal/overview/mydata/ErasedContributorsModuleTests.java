package org.partnershipportal.overview.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.ErasureReason;
import org.partnershipportal.platform.access.Erasures;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an erasure leaves of what somebody did together with others. */
@PortalModuleTest
@DisplayName("Who is erased")
class ErasedContributorsModuleTests {

    @Autowired
    Erasures erasures;

    @Autowired
    Persons persons;

    @Autowired
    Memberships memberships;

    @Autowired
    Inputs inputs;

    @Autowired
    Cosigners cosigners;

    @Autowired
    InputStage stage;

    @Autowired
    ReportStage reportStage;

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    DataCopies copies;

    @Autowired
    Jobs jobs;

    @Autowired
    RoutineStage routines;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "R14.6 leaves the signature of the organisation for which they co-signed, and the input can be submitted")
    void leavesTheSignatureOfTheirOrganisation() {
        Actor lead = stage.contributor();
        Actor owner = stage.contributor();
        PersonId signatory = join(owner, MemberRole.SIGNATORY);
        Actor signing = Actor.member(
                signatory,
                memberships.of(signatory, owner.organisation().orElseThrow()).orElseThrow());
        CallDetails call = stage.openCall();
        InputId input = stage.answered(lead, call);
        cosigners.invite(lead, new InviteCosigner(input, null, stage.code(owner), CosignerPart.CO_SIGNER));
        int version = inputs.freeze(lead, input);
        cosigners.sign(signing, new SignInput(input, version, NameChoice.SHOWN, TextChoice.PUBLISHED));

        erasures.eraseOwn(Actor.person(signatory), address(signatory));

        assertThat(jdbc.sql("SELECT status FROM input_cosigners WHERE input_id = :id")
                        .param("id", input)
                        .query(String.class)
                        .single())
                .isEqualTo("SIGNED");
        inputs.submit(lead, new SubmitInput(input, UUID.randomUUID(), version, ""));
        assertThat(memberships.of(signatory)).isEmpty();
        assertThatExceptionOfType(RuntimeException.class)
                .as("by nobody under the id that is left")
                .isThrownBy(() -> cosigners.leave(Actor.person(signatory), input));
    }

    @Test
    @DisplayName("R14.11 leaves the report that they drafted, and another member clears it")
    void leavesTheReportThatTheyDrafted() {
        Actor drafter = reportStage.secretariat();
        Actor clearer = reportStage.secretariat();
        CallDetails call = reportStage.call(drafter, clearer);
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say that the law is good."));
        reportStage.afterDeadline(call, () -> {
            reports.sendToClearance(drafter, call.id());
            PersonId person = Objects.requireNonNull(drafter.person());
            assertThat(erasures.consequences(Actor.person(person)))
                    .extracting(one -> one.key())
                    .contains("call.erasure.teams");
            erasures.erase(admin(), person, ErasureReason.ON_REQUEST);
            assertThat(jdbc.sql("SELECT COUNT(*) FROM report_drafters WHERE person = :person")
                            .param("person", person)
                            .query(Long.class)
                            .single())
                    .as("who drafted it does not clear it")
                    .isEqualTo(1);
            assertThat(reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call)))
                    .isEqualTo(1);
        });
    }

    @Test
    @DisplayName("leaves no copy of their data, though it is made at that moment")
    void leavesNoCopyThoughItIsMadeAtThatMoment() throws Exception {
        for (int i = 0; i < 6; i++) {
            PersonId person = stage.person();
            Actor alone = Actor.person(person);
            stage.answered(alone, stage.openCall());
            String address = address(person);
            atOnce(
                    () -> {
                        CopyId id = copies.ask(alone, false, Language.EN);
                        jobs.allDone(CopyRows.KIND).join();
                        return id;
                    },
                    () -> {
                        erasures.eraseOwn(alone, address);
                        return "erased";
                    });
            jobs.allDone(CopyRows.KIND).join();
            erasures.accountGone(Actor.system(), person);
            clock.at(clock.instant().plus(Duration.ofDays(2)), this::sweep);
            assertThat(jdbc.sql("SELECT COUNT(*) FROM mydata_copies WHERE person = :person")
                            .param("person", person)
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(persons.names(Actor.system(), Set.of(person))).isEmpty();
        }
    }

    @Test
    @DisplayName("has each record deleted with them by its own verb, with its own row in the trail")
    void hasEachRecordDeletedByItsOwnVerb() {
        Actor owner = stage.contributor();
        PersonId person = stage.person();
        transaction.executeWithoutResult(done -> {
            jdbc.sql("INSERT INTO membership_join_requests (id, version, organisation_id, person_id, message, asked_at,"
                            + " open_key) VALUES (:id, 0, :organisation, :person, 'Let me in', :at, NULL)")
                    .param("id", new OrganisationId(UUID.randomUUID()))
                    .param("organisation", organisation(owner))
                    .param("person", person)
                    .param("at", clock.instant())
                    .update();
        });
        CopyId copy = copies.ask(Actor.person(person), false, Language.EN);
        jobs.allDone(CopyRows.KIND).join();
        erasures.eraseOwn(Actor.person(person), address(person));
        assertThat(Map.of(
                        "mydata.copy-deleted", copy.toString(),
                        "organisation.join-request-deleted", organisation(owner).toString()))
                .allSatisfy((kind, subject) -> assertThat(
                                jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE kind = :kind AND subject_id = :subject")
                                        .param("kind", kind)
                                        .param("subject", subject)
                                        .query(Long.class)
                                        .single())
                        .as(kind)
                        .isEqualTo(1));
    }

    @Test
    @DisplayName("is erased by the operator alone, never by other staff")
    void isErasedByTheOperatorAlone() {
        PersonId person = stage.person();
        for (StaffRole role : new StaffRole[] {StaffRole.SECRETARIAT, StaffRole.MODERATOR, StaffRole.AUDITOR}) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> erasures.erase(
                            Actor.staff(stage.person(), Set.of(role)), person, ErasureReason.ON_REQUEST));
        }
        assertThat(persons.names(Actor.system(), Set.of(person))).isNotEmpty();
    }

    private void sweep() {
        routines.run("erased-persons");
    }

    private Actor admin() {
        return Actor.staff(stage.person(), Set.of(StaffRole.ADMIN));
    }

    private String address(PersonId of) {
        return persons.address(Actor.system(), of);
    }

    private static OrganisationId organisation(Actor member) {
        return new OrganisationId(member.organisation().orElseThrow());
    }

    private PersonId join(Actor owner, MemberRole role) {
        PersonId person = stage.person();
        transaction.executeWithoutResult(
                done -> jdbc.sql("INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)"
                                + " VALUES (:organisation, :person, :roles, :at)")
                        .param("organisation", organisation(owner))
                        .param("person", person)
                        .param("roles", role.name())
                        .param("at", clock.instant())
                        .update());
        return person;
    }
}
