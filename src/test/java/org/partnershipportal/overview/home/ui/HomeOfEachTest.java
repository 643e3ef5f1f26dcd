package org.partnershipportal.overview.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.membership.Invitations;
import org.partnershipportal.people.membership.InviteMember;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StaffRow;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.jobs.Routines;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.DecideAppeal;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-HOME-01: each finds what waits for them, what moves, and what became of their work")
class HomeOfEachTest extends PagesTest {

    private static final ZoneId GUAYAQUIL = ZoneId.of("America/Guayaquil");

    @Autowired
    Routines routines;

    @Autowired
    ReportStage stage;

    @Autowired
    OrganisationStage make;

    @Autowired
    PartnershipStage together;

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Invitations invitations;

    @Autowired
    Persons persons;

    @Autowired
    Organisations organisations;

    @Autowired
    Cases cases;

    @Autowired
    MovableClock clock;

    @Autowired
    CommitmentStage promises;

    @Autowired
    List<OpenTasks> modules;

    private Actor drafter;
    private Actor clearer;
    private Actor contributor;
    private CallDetails call;

    @BeforeEach
    void openACall() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        contributor = stage.inputs().contributor();
    }

    @Test
    @DisplayName("R14.7 says large which paragraphs cite one's input, once that was told, and leads to its receipt")
    void saysWhichParagraphsCiteAnInput() {
        InputId used = submitted(NameChoice.SHOWN, TextChoice.PUBLISHED);
        InputId unused = submitted(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, used);
            stage.admit(drafter, unused);
            published(used);
            home(contributor);
            assertThat(page())
                    .contains("Your input is published", "Your input is admissible")
                    .as("the report is published, and nobody was told")
                    .doesNotContain("cite your input", "cites your input");

            outcomes.giveReason(
                    drafter,
                    new GiveReason(call.id(), Set.of(unused), OutcomeReason.SAID_BY_OTHERS, "Others said so."));
            outcomes.send(drafter, call.id());
            home(contributor);
            assertThat(headings()).contains("Paragraph 1 cites your input");
            assertThat(link("Paragraph 1 cites your input")).endsWith("/inputs/" + used + "/receipt");
            assertThat(link("No paragraph cites your input; the reason is on its page"))
                    .endsWith("/inputs/" + unused + "/receipt");

            home(stage.inputs().contributor());
            assertThat(page()).as("R0.1: of another's nothing").doesNotContain("your input is", "cites your input");
        });
    }

    @Test
    @DisplayName("R14.9 tells nothing of how an input is judged before its own time is over")
    void tellsOfNoVerdictBeforeTheTime() {
        InputId input = submitted(NameChoice.SHOWN, TextChoice.PUBLISHED);
        home(contributor);
        assertThat(page()).contains("Received on").doesNotContain("Your input is", "cites your input");
        assertThat(hrefs()).anyMatch(href -> href.endsWith("/inputs/" + input + "/receipt"));
    }

    @Test
    @DisplayName("lists the open calls by title with what is left, and after the deadline none")
    void listsOpenCalls() {
        CallDetails[] first = new CallDetails[1];
        // One that was opened a day earlier, for all others close on one day, and five are listed.
        clock.at(clock.instant().minus(Duration.ofDays(1)), () -> first[0] = stage.call(drafter, clearer));
        String address = segment(contributor) + "/calls/" + first[0].code();
        clock.at(ReportStage.end(first[0]).minus(Duration.ofSeconds(1)), () -> {
            home(contributor);
            assertThat(headings()).contains("Open calls");
            assertThat(hrefs()).contains(address);
        });
        stage.afterDeadline(first[0], () -> {
            home(contributor);
            assertThat(hrefs()).doesNotContain(address);
        });
    }

    @Test
    @DisplayName("what was saved after it was submitted is asked for again, for it does not count yet")
    void asksToSubmitAgain() {
        InputId input = submitted(NameChoice.SHOWN, TextChoice.PUBLISHED);
        home(contributor);
        assertThat(page()).doesNotContain("Submit again");
        clock.at(clock.instant().plusSeconds(60), () -> {
            stage.inputs().answer(contributor, input, "law", "The law is better than good.");
            home(contributor);
            assertThat(page()).contains("Submit again", "They count only when you submit again.");
            assertThat(link("Submit again")).endsWith("/inputs/" + input);
        });
    }

    @Test
    @DisplayName("who drafted reads that a colleague clears, the colleague that it waits for them")
    void tellsBothOfAReportInClearance() {
        InputId used = submitted(NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, used);
            drafted(used);
            reports.sendToClearance(drafter, call.id());
            home(drafter);
            assertThat(link("Your report awaits clearance by a colleague"))
                    .isEqualTo("staff/desk/calls/" + call.code() + "/report");
            home(clearer);
            assertThat(page()).contains(sentence("report.task.clear")).doesNotContain("Your report awaits clearance");
            home(stage.secretariat());
            assertThat(hrefs()).doesNotContain("staff/desk/calls/" + call.code() + "/report");
        });
    }

    @Test
    @DisplayName("the secretariat sees calls by stage and how long organisations wait; nobody else does")
    void showsStagesAndWaitingTimes() {
        make.submitted(make.person(), "Waiting for the officer " + UUID.randomUUID());
        home(drafter);
        assertThat(headings()).contains("Calls by stage");
        assertThat(hrefs()).contains("staff/calls", "staff/desk/calls/new", "staff/verification");
        assertThat(find(Section.class)
                        .withCondition(section -> section.hasClassName("chart"))
                        .single()
                        .getElement()
                        .getChild(0)
                        .getProperty("innerHTML"))
                .contains("More than 10 working days", "Waiting now");
        home(contributor);
        assertThat(headings()).doesNotContain("Calls by stage");
        assertThat(find(Section.class)
                        .withCondition(section -> section.hasClassName("chart"))
                        .all())
                .isEmpty();
    }

    @Test
    @DisplayName("an owner of an organisation just verified is told so, and what is to be done next")
    void tellsANewlyVerifiedOwnerWhatIsNext() {
        PersonId founder = make.person();
        OrganisationId submitted = make.submitted(founder, "Not verified yet " + UUID.randomUUID());
        home(founder, submitted.toString());
        assertThat(page()).contains("Your organisation awaits verification").doesNotContain("is verified");

        PersonId owner = make.person();
        OrganisationId verified = make.verified(
                owner,
                "Verified today " + UUID.randomUUID(),
                OrganisationType.NATIONAL_NGO,
                OrganisationFixtures.ECUADOR);
        home(owner, verified.toString());
        assertThat(page()).contains("Your organisation is verified");
        assertThat(link("Name a second owner")).isEqualTo(verified + "/organisations/" + verified + "/members");
        assertThat(link("List your organisation")).isEqualTo(verified + "/organisations/" + verified);
        clock.at(clock.instant().plus(Duration.ofDays(61)), () -> {
            home(owner, verified.toString());
            assertThat(page()).as("no news any more").doesNotContain("Your organisation is verified");
        });

        PersonId listed = make.person();
        OrganisationId open = make.listed(listed, "Listed already " + UUID.randomUUID());
        home(listed, open.toString());
        assertThat(page()).doesNotContain("List your organisation");
    }

    @Test
    @DisplayName("an invitation waits for the person whose confirmed address it was sent to, and for nobody else")
    void leadsTheInvitedToTheirInvitation() {
        var inviting = make.verified("Inviting", OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        PersonId newcomer = make.person();
        home(newcomer, "me");
        assertThat(page()).doesNotContain("Respond to an invitation to join");
        invitations.invite(
                make.owner(inviting),
                new InviteMember(
                        inviting.id(),
                        persons.address(Actor.system(), newcomer),
                        Set.of(MemberRole.READER),
                        Language.EN));
        home(newcomer, "me");
        assertThat(page()).contains(inviting.name());
        UI.getCurrent().navigate(link("Respond to an invitation to join"));
        assertThat(page()).as("the page of the mail's link").contains(inviting.name());

        home(make.person(), "me");
        assertThat(page()).doesNotContain(inviting.name());
        home(newcomer, "me");
        clock.at(clock.instant().plus(Duration.ofDays(8)), () -> {
            home(newcomer, "me");
            assertThat(page()).as("it is too old").doesNotContain("Respond to an invitation to join");
        });
    }

    @Test
    @DisplayName("a lead reads how many accepted, the invited that they are; neither reads the other's")
    void tellsOfPartnerships() {
        PartnershipId agreed = together.agreed();
        home(together.minister(), together.ministry());
        assertThat(hrefs()).contains(together.ministry() + "/partnerships/" + agreed);
        assertThat(page()).contains("accepted your invitation");
        home(stage.inputs().contributor());
        assertThat(page()).doesNotContain("accepted your invitation");
        assertThat(hrefs()).noneMatch(href -> href.endsWith("/partnerships/" + agreed));
    }

    @Test
    @DisplayName("each role of staff finds its own, and nothing of another's")
    void showsEachRoleItsOwn() throws IOException {
        routines.runNow("invitations");
        Actor admin = stage.staff(StaffRole.ADMIN);
        endRolesThatDoNotApply(admin);
        home(admin);
        assertThat(page()).contains("To keep an eye on", "Next run:", "due for deletion");
        assertThat(hrefs()).contains("staff/administration").doesNotContain("staff/audit");

        home(stage.staff(StaffRole.AUDITOR));
        assertThat(hrefs()).contains("staff/audit").doesNotContain("staff/administration", "staff/protected");
        assertThat(page()).doesNotContain("Next run:");

        home(stage.staff(StaffRole.FUND_SECRETARIAT));
        assertThat(page()).contains("This version does not record contributions to funds.");
        home(stage.staff(StaffRole.IDENTITY_CUSTODIAN));
        assertThat(page()).doesNotContain("contributions to funds");
    }

    @Test
    @DisplayName("a staff role that does not apply needs the administrator's attention until it is removed")
    void tellsTheAdministratorOfARoleThatDoesNotApply() {
        Actor admin = stage.staff(StaffRole.ADMIN);
        String cure = "A member of a State’s organisation cannot be staff.";
        endRolesThatDoNotApply(admin);
        home(admin);
        assertThat(page()).doesNotContain(cure);
        PersonId official = make.person();
        make.verified(
                official, "Ministry " + UUID.randomUUID(), OrganisationType.MINISTRY, OrganisationFixtures.ECUADOR);
        signedIn(official, Set.of(StaffRole.MODERATOR));
        try {
            home(admin);
            assertThat(page()).contains(cure, "No role in force");
            assertThat(find(H1.class).single().getText())
                    .doesNotContain("Nothing")
                    .matches(".*(needs|need) your attention");
            assertThat(page()).as("not beside what needs it").doesNotContain("Anything that needs your attention");
            home(stage.staff(StaffRole.AUDITOR));
            assertThat(page()).doesNotContain(cure);
        } finally {
            signedIn(official, Set.of());
        }
        home(admin);
        assertThat(page()).doesNotContain(cure);
    }

    /** Those that earlier tests left: five lines are shown, and troubles come first. */
    private void endRolesThatDoNotApply(Actor admin) {
        for (StaffRow row : persons.staff(admin, 0, 500).rows()) {
            if (!row.faults().isEmpty()) {
                signedIn(row.person(), Set.of());
            }
        }
    }

    private void signedIn(PersonId person, Set<StaffRole> roles) {
        persons.signedIn(Actor.system(), new SignIn(person, "An official", person + "@example.org", null, roles));
    }

    @Test
    @DisplayName(
            "a decision is due on a day, which is said without an hour, and where it is counted to readers elsewhere")
    void saysTheDayOfADecision() {
        LocalizedText record = new LocalizedText("Ask two judges", "en");
        Instant ends = Instant.parse("2027-03-10T04:59:59Z");
        OpenTask task = new OpenTask("meeting.task.do", record, List.of(), Acting.ME, "a", ends, null, GUAYAQUIL);
        assertThat(times(GUAYAQUIL).due(task)).isEqualTo("Tue 9 March");
        assertThat(times(Reader.GENEVA).due(task)).isEqualTo("Tue 9 March (Guayaquil)");
        assertThat(drawn(times(Reader.GENEVA), task, ends)).isEqualTo("1 day leftTue 9 March (Guayaquil)");
        OpenTask moment = new OpenTask("call.task", record, List.of(), Acting.ME, "a", ends, null);
        assertThat(times(GUAYAQUIL).due(moment)).isEqualTo("Wed 10 March, 05:59 Geneva");
        assertThat(drawn(times(GUAYAQUIL), moment, ends))
                .isEqualTo("1 day leftWed 10 March, 05:59 GenevaTue 9 March, 23:59 Guayaquil");
    }

    private static HomeTimes times(ZoneId zone) {
        return new HomeTimes(new Reader(Language.EN, zone), Instant.parse("2027-03-08T12:00:00Z"));
    }

    private static String drawn(HomeTimes times, OpenTask task, Instant due) {
        return times.due(task, due, "1 day left", "").getElement().getTextRecursively();
    }

    @Test
    @DisplayName("a mandate is held in person: its holder is not asked to name a second owner")
    void asksNoMandateHolderForASecondOwner() {
        PersonId holder = make.person();
        OrganisationId mandate =
                make.verified(holder, "Mandate " + UUID.randomUUID(), OrganisationType.SPECIAL_PROCEDURE, null);
        home(holder, mandate.toString());
        assertThat(page()).contains("Next steps").doesNotContain("Name a second owner");
    }

    @Test
    @DisplayName("a moderator reads which appeals they decided and how, for 60 days; nobody else reads it")
    void tellsAModeratorWhatTheyDecided() {
        PersonId founder = make.person();
        String name = "Appeals " + UUID.randomUUID();
        OrganisationId refused = make.submitted(founder, name);
        make.decide(refused, Decision.REFUSE, "The statutes are missing.");
        organisations.appeal(make.member(founder, refused), refused, "They were enclosed.");
        Actor moderator = stage.staff(StaffRole.MODERATOR);
        CaseDetails appealed = cases.latest(moderator, new ContentRef(OrganisationEvent.KIND, refused.toString()))
                .orElseThrow();
        cases.decide(moderator, new DecideAppeal(appealed.id(), appealed.version(), false, "They were not."));

        home(moderator);
        assertThat(page()).contains("Outcomes of your work", "Decision upheld", name);
        assertThat(link("Decision upheld")).isEqualTo("staff/moderation/" + appealed.id());
        clock.at(clock.instant().plus(Duration.ofDays(61)), () -> {
            home(moderator);
            assertThat(page()).doesNotContain(name);
        });
        home(stage.staff(StaffRole.MODERATOR));
        assertThat(page()).doesNotContain(name);
    }

    @Test
    @DisplayName("R14.8 a sealed input stands on nobody's home")
    void namesNoSealedInput() {
        InputId sealed = stage.sealed(call, "Nobody may know who wrote this.");
        stage.afterDeadline(call, () -> {
            for (Actor actor : List.of(
                    contributor, stage.staff(StaffRole.IDENTITY_CUSTODIAN), stage.staff(StaffRole.AUDITOR), drafter)) {
                home(actor);
                assertThat(hrefs()).noneMatch(href -> href.contains(sealed.toString()));
            }
        });
    }

    @Test
    @DisplayName("asks the database as often for many records as for one")
    void costsNoMoreForManyRecords() {
        submitted(NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.inputs().draft(contributor, call);
        home(contributor);
        int forOne = Statements.sentBy(() -> home(contributor));
        for (int n = 0; n < 4; n++) {
            submitted(NameChoice.SHOWN, TextChoice.PUBLISHED);
            stage.inputs().draft(contributor, call);
        }
        assertThat(Statements.sentBy(() -> home(contributor)))
                .as("eight records more, and not a query for each of four")
                .isLessThan(forOne + 4)
                .isLessThanOrEqualTo(70);
    }

    @Test
    @DisplayName("asks six times at most for a list with 500 open items, as for 25, and loads no more rows of it")
    void costsNoMoreForFiveHundredOpenItems() {
        Actor ministry = promises.drafter();
        CommitmentId id = promises.published("Mothers " + UUID.randomUUID());
        Instant soon = clock.instant().plus(Duration.ofDays(3));
        promises.milestones(id, 25, soon);
        home(ministry);
        List<String> for25 = Statements.textsSentBy(() -> home(ministry));
        promises.milestones(id, 475, soon);
        List<String> for500 = Statements.textsSentBy(() -> home(ministry));
        assertThat(page()).contains("500");
        assertThat(for500).hasSameSizeAs(for25).hasSizeLessThanOrEqualTo(70);
        assertThat(for500.stream().filter(sql -> sql.contains("commitment_milestones")))
                .hasSizeLessThanOrEqualTo(6)
                .allMatch(sql -> sql.contains("LIMIT") || sql.contains("COUNT("));
        for (OpenTasks module : modules) {
            assertThat(module.openTasks(ministry)).hasSizeLessThanOrEqualTo(OpenTasks.MOST_TASKS);
            assertThat(Statements.sentBy(() -> module.openWork(
                            ministry, clock.instant(), clock.instant().plus(Duration.ofDays(7)))))
                    .as(module.getClass().getSimpleName())
                    .isLessThanOrEqualTo(6);
        }
    }

    private InputId submitted(NameChoice name, TextChoice text) {
        return stage.submitted(contributor, call, name, text, "The law is good " + UUID.randomUUID());
    }

    private void drafted(InputId cited) {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        ParagraphId paragraph = paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say so."));
        paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, cited, null));
    }

    private void published(InputId cited) {
        drafted(cited);
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    private void home(Actor actor) {
        home(
                Objects.requireNonNull(actor.person()),
                segment(actor),
                actor.staff().toArray(StaffRole[]::new));
    }

    private static String segment(Actor actor) {
        return actor.acting().orElseThrow().segment();
    }

    private void home(PersonId person, String segment, StaffRole... roles) {
        TestSessions.signIn(person, roles);
        UI.getCurrent().navigate(segment + "/home");
        assertThat(find(H1.class).all()).hasSize(1);
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(PagesTest::text).toList();
    }

    private String link(String words) {
        return find(Anchor.class).all().stream()
                .filter(saying(words))
                .findFirst()
                .map(Anchor::getHref)
                .orElse("no link says " + words);
    }

    private static Predicate<Anchor> saying(String words) {
        return anchor -> text(anchor).equals(words);
    }
}
