package org.partnershipportal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.call.CallStage;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.ui.InputPagesStage;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.exchange.challenge.ChallengeStage;
import org.partnershipportal.exchange.groupfile.GroupFileStage;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.meeting.MeetingStage;
import org.partnershipportal.exchange.remark.RemarkStage;
import org.partnershipportal.exchange.training.TrainingStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.overview.sample.StoryClock;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole portal on a real database, without a server: one context for all module tests of a JVM. The database is the
 * embedded one, or the MySQL-protocol server of {@code test.mariadb.url}. Tests make records of their own and leave those
 * of others alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@Import({
    TestDatabase.class,
    TestSignIn.class,
    TestTime.class,
    StoryClock.class,
    OrganisationStage.class,
    PartnershipStage.class,
    CommitmentStage.class,
    ChallengeStage.class,
    RemarkStage.class,
    WorkingGroupStage.class,
    DraftTextStage.class,
    GroupFileStage.class,
    MeetingStage.class,
    TrainingStage.class,
    CallStage.class,
    InputStage.class,
    InputPagesStage.class,
    AssessmentStage.class,
    ReportStage.class,
    RoutineStage.class
})
public @interface PortalModuleTest {}
