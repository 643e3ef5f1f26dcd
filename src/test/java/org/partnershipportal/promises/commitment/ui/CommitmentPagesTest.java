package org.partnershipportal.promises.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Location;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.promises.commitment.CommitmentFilter;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.CommitmentStatus;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.HideObservation;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Measure;
import org.partnershipportal.promises.commitment.ObservationId;
import org.partnershipportal.promises.commitment.ObservationPart;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.PlaceObservation;
import org.partnershipportal.promises.commitment.SayWhy;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-COM-01 to UC-COM-06: the pages about commitments")
class CommitmentPagesTest extends PagesTest {

    @Autowired
    private Commitments commitments;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Observations observations;

    private final String unique = "Mothers " + UUID.randomUUID();

    private void go(OrganisationStage.Founded as, String path) {
        TestSessions.signIn(as.founder());
        Location location = new Location(as.id() + "/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void asDrafter(String path) {
        go(stage.ministry(), path);
    }

    private void asPublisher(String path) {
        go(stage.mission(), path);
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private void pressLast(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    @SuppressWarnings("unchecked")
    private void count(Measure measure) {
        find(RadioButtonGroup.class)
                .withCondition(group -> group.getLabel().startsWith(sentence("commitment.field.measure")))
                .single()
                .setValue(measure);
    }

    private long found() {
        return commitments
                .list(stage.drafter(), new CommitmentFilter(unique, null, null, null, null, null, false), 0, 20)
                .total();
    }

    @Test
    @DisplayName("UC-COM-02 keeps what was typed, names each problem, and says what is missing before clearance")
    void savesADraftWithGaps() {
        asDrafter(CommitmentLinks.NEW);
        field("Target value (optional)").setValue("140 %");
        count(Measure.PERCENT);
        press("Add a milestone");
        field("What will be achieved").setValue("A guide for judges");
        press("Save draft");
        assertThat(page())
                .contains("There is a problem", "Fill in this field.")
                .contains("A percentage is from 0 to 100.")
                .contains("Milestone 1: enter a due date that exists");
        assertThat(found()).isZero();
        assertThat(field("Target value (optional)").getValue()).isEqualTo("140 %");
        field("Title").setValue(unique);
        field("Indicator (optional)").setValue("Mothers in custody");
        field("Target value (optional)").setValue("40 %");
        find(DateField.class)
                .withCondition(day -> "Due date".equals(day.getLabel()))
                .single()
                .setValue(CommitmentFixtures.LEAP_DAY);
        press("Save draft");
        assertThat(page())
                .contains(unique, "Draft", "A guide for judges", "29 February 2028", "40 per cent")
                .contains("Before you send it for clearance", "Choose at least one basis for the commitment")
                .doesNotContain("Everyone can read this commitment.");
        assertThat(find(Button.class).withText("Send for clearance").all()).isEmpty();
        assertThat(found()).isEqualTo(1);
    }

    @Test
    @DisplayName("UC-COM-03 one person sends it, another clears it")
    void publishesWithFourEyes() {
        CommitmentId id = stage.drafted(unique);
        asDrafter(CommitmentLinks.page(id));
        press("Send for clearance");
        confirm();
        assertThat(page()).contains("In clearance", sentence("commitment.page.same-eyes"));
        assertThat(find(Button.class).withText("Clear and publish").all()).isEmpty();
        asPublisher(CommitmentLinks.page(id));
        assertThat(find(Button.class).withText("Withdraw from clearance").all()).isEmpty();
        press("Clear and publish");
        confirm();
        assertThat(page()).contains("Published", "Everyone can read this commitment.");
        assertThat(commitments.details(Actor.visitor(), id).status()).isEqualTo(CommitmentStatus.PUBLISHED);
    }

    @Test
    @DisplayName("UC-COM-03 sends it back with a reason")
    void sendsBack() {
        CommitmentId id = stage.inClearance(unique);
        asPublisher(CommitmentLinks.page(id));
        press("Send back");
        area("Reason").setValue("The baseline is missing.");
        pressLast("Send back");
        asDrafter(CommitmentLinks.page(id));
        assertThat(page()).contains("Why it was sent back", "The baseline is missing.", "Draft");
    }

    @Test
    @DisplayName("UC-COM-04 changes what is published with a reason, and shows the difference")
    void changesWhatIsPublished() {
        CommitmentId id = stage.published(unique);
        asDrafter(CommitmentLinks.edit(id));
        assertThat(field("What will be achieved").getValue()).isEqualTo("A guide for judges");
        find(DateField.class)
                .withCondition(day -> "Due date".equals(day.getLabel()))
                .single()
                .setValue(CommitmentFixtures.LEAP_DAY.plusDays(1));
        press("Save draft");
        assertThat(page()).contains("What the next version changes", "Before", "29 February 2028", "1 March 2028");
        press("Send for clearance");
        pressLast("Send for clearance");
        assertThat(commitments.details(stage.drafter(), id).changeReason()).isNull();
        area("Reason").setValue("The budget is late.");
        pressLast("Send for clearance");
        asPublisher(CommitmentLinks.page(id));
        assertThat(page()).contains("A change awaits clearance", "The budget is late.");
        press("Clear and publish");
        confirm();
        assertThat(page()).contains("Version 2", "The budget is late.", "1 March 2028");
    }

    @Test
    void showsWhatAnotherSavedInsteadOfReplacingIt() {
        CommitmentId id = stage.drafted(unique);
        asDrafter(CommitmentLinks.edit(id));
        commitments.edit(stage.drafter(), id, CommitmentFixtures.complete(unique + " of another", 1));
        field("Title").setValue(unique + " of mine");
        press("Save draft");
        assertThat(page()).contains("Someone else has saved changes", unique + " of another");
        assertThat(field("Title").getValue()).isEqualTo(unique + " of mine");
        press("Save draft");
        assertThat(commitments.details(stage.drafter(), id).text().title()).isEqualTo(unique + " of mine");
    }

    @Test
    @DisplayName("R0.1 for others there are no such pages")
    void isNotThereForOthers() {
        CommitmentId id = stage.drafted(unique);
        asPublisher(CommitmentLinks.page(id));
        assertThat(page()).doesNotContain(unique);
        asPublisher(CommitmentLinks.edit(id));
        assertThat(page()).doesNotContain(unique);
        asPublisher("commitments?text=" + unique.replace(' ', '+'));
        assertThat(page()).contains("No commitments match these filters.");
        asDrafter("commitments?text=" + unique.replace(' ', '+'));
        assertThat(page()).contains(unique, "Draft");
    }

    @Test
    @DisplayName("UC-COM-02 starts on a recommendation from its page, which shows what was promised on it")
    void startsOnARecommendation() {
        RecommendationId recommendation = stage.recommendation(CommitmentFixtures.ECUADOR, Position.NOTED);
        asDrafter(RecommendationLinks.page(recommendation));
        assertThat(page()).contains(sentence("commitment.on.title"), sentence("commitment.on.none"));
        assertThat(startLinks()).isEqualTo(1);
        asDrafter(CommitmentLinks.on(recommendation));
        field("Title").setValue(unique);
        press("Save draft");
        assertThat(page()).contains(unique, "Improve detention conditions.", "Noted");
        asDrafter(RecommendationLinks.page(recommendation));
        assertThat(page()).contains(unique).doesNotContain(sentence("commitment.on.none"));
    }

    private int startLinks() {
        return find(AppLink.class).withText("Draft a commitment").all().size();
    }

    @Test
    @DisplayName("R0.1 a recommendation's page shows others no draft, and offers to start one only to its State")
    void showsOthersNoDraftOnARecommendation() {
        RecommendationId recommendation = stage.recommendation(CommitmentFixtures.ECUADOR, Position.SUPPORTED);
        commitments.draft(stage.drafter(), CommitmentFixtures.on(unique, 0, recommendation));
        asPublisher(RecommendationLinks.page(recommendation));
        assertThat(page()).contains(sentence("commitment.on.none")).doesNotContain(unique);
        RecommendationId other = stage.recommendation(new CountryCode("ZMB"), Position.SUPPORTED);
        asDrafter(RecommendationLinks.page(other));
        assertThat(page()).contains(sentence("commitment.on.none"));
        assertThat(startLinks()).isZero();
        asDrafter(CommitmentLinks.on(other));
        assertThat(page()).contains("Draft a commitment").doesNotContain("Improve detention conditions.");
    }

    @Test
    void saysWhenARecommendationHasBeenWithdrawn() {
        RecommendationId recommendation = stage.recommendation(CommitmentFixtures.ECUADOR, Position.NOTED);
        CommitmentId id = stage.published(unique, recommendation);
        asPublisher(CommitmentLinks.page(id));
        assertThat(hrefs().stream().filter(href -> href.endsWith("/recommendations/" + recommendation)))
                .as("at a glance, with its words, and in the chain")
                .hasSize(3);
        assertThat(page())
                .contains(sentence("commitment.field.lead"))
                .doesNotContain(sentence("commitment.page.basis"));
        assertThat(page())
                .contains("Improve detention conditions.", "Noted")
                .doesNotContain(sentence("commitment.page.recommendation-withdrawn"));
        stage.withdraw(recommendation);
        asPublisher(CommitmentLinks.page(id));
        assertThat(page()).contains("Noted", sentence("commitment.page.recommendation-withdrawn"));
        assertThat(hrefs()).noneMatch(href -> href.endsWith("/recommendations/" + recommendation));
    }

    @Test
    void removesAMilestone() {
        CommitmentId id = stage.drafted(unique);
        asDrafter(CommitmentLinks.edit(id));
        press("Add a milestone");
        assertThat(page()).contains("Milestone 1", "Milestone 2");
        test(find(Button.class)
                        .withCondition(button ->
                                "Remove Milestone 1".equals(button.getElement().getAttribute("aria-label")))
                        .single())
                .click();
        field("What will be achieved").setValue("Another");
        press("Save draft");
        assertThat(page()).contains("Milestone 1: enter a due date");
    }

    @Test
    @DisplayName("UC-NOT-05 what everyone reads can be followed, what is not published cannot")
    void isFollowedOncePublished() {
        CommitmentId id = stage.inClearance(unique);
        asPublisher(CommitmentLinks.page(id));
        assertThat(page()).contains(unique).doesNotContain("Follow");
        commitments.clear(stage.publisher(), id, stage.edition(id));
        asDrafter(CommitmentLinks.page(id));
        press("Follow");
        assertThat(page()).contains("Following · Stop");
        asDrafter(CommitmentLinks.page(id));
        press("Following · Stop");
        asDrafter(CommitmentLinks.page(id));
        assertThat(page()).contains("Follow").doesNotContain("Following");
        assertThat(hrefs())
                .as("the page of the State")
                .contains(stage.ministry().id() + "/states/ECU");
    }

    @Test
    @DisplayName("UC-COM-05 the lead agency reports with evidence, a publisher completes it")
    void reportsAndCompletes() {
        CommitmentId id = stage.published(unique);
        asDrafter(CommitmentLinks.report(id));
        level(Level.COMPLETED);
        area("What has been done").setValue("All courts use the guide.");
        press("Report progress");
        assertThat(page()).contains("There is a problem", "Say what shows this and where it can be read.");
        area("Evidence (optional)").setValue("The list of courts");
        press("Report progress");
        assertThat(page()).contains("The government’s reports", "All courts use the guide.", "The list of courts");
        asPublisher(CommitmentLinks.page(id));
        assertThat(page()).contains("0 of 1 reached", "Completed");
        stage.evidence(id);
        commitments.complete(stage.publisher(), id, new SayWhy(stage.edition(id), "An independent evaluation", "en"));
        asPublisher(CommitmentLinks.page(id));
        assertThat(page()).contains("What shows that it is completed", "An independent evaluation", "courts.txt");
        asDrafter(CommitmentLinks.report(id));
        assertThat(page()).contains(sentence("access.refusal.report-progress"));
    }

    @Test
    @DisplayName(
            "UC-COM-06, R4.5 an organisation of the country assesses without a theme; one of another country names one")
    void assessesWithoutATheme() {
        CommitmentId id = stage.published(unique);
        go(make.listed("Abroad", OrganisationType.NATIONAL_NGO, new CountryCode("ZMB")), CommitmentLinks.assess(id));
        seen("Nothing was seen from abroad.");
        assertThat(page()).contains("There is a problem", sentence("commitment.problem.theme"));
        go(
                make.listed("At home", OrganisationType.NATIONAL_NGO, CommitmentFixtures.ECUADOR),
                CommitmentLinks.assess(id));
        seen("Two courts of seven use the guide.");
        assertThat(page())
                .contains("Two courts of seven use the guide.", "At home")
                .doesNotContain("There is a problem", "Nothing was seen from abroad.");
    }

    @Test
    @DisplayName("UC-COM-07 leads those who appealed to their case, and no longer to the form")
    void leadsToTheCaseAfterAnAppeal() {
        CommitmentId id = stage.published(unique);
        OrganisationStage.Founded author = make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR);
        ObservationId assessment = observations.place(
                make.owner(author),
                new PlaceObservation(UUID.randomUUID(), id, Level.LIMITED, "Uneven.", "Nine visits", null, "en"));
        observations.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                new HideObservation(
                        assessment, ObservationPart.ASSESSMENT, HouseRule.PERSON_AT_RISK, "It names a guard."));
        String form = author.id() + "/" + CommitmentLinks.appeal(assessment.toString());
        go(author, CommitmentLinks.page(id));
        assertThat(hrefs()).contains(form);
        observations.appeal(make.owner(author), assessment, "Nobody is named.");
        CaseId appealed = Objects.requireNonNull(
                observations.of(make.owner(author), id).getFirst().appealed());
        go(author, CommitmentLinks.page(id));
        assertThat(hrefs()).contains(author.id() + "/" + CaseLinks.of(appealed)).doesNotContain(form);
        go(author, CaseLinks.of(appealed));
        assertThat(page()).contains("It names a guard.", "Nobody is named.");
        assertThat(hrefs()).as("the list of those who decide").doesNotContain(author.id() + "/" + CaseLinks.LIST);
    }

    private void seen(String what) {
        level(Level.LIMITED);
        area(sentence("commitment.assess.text")).setValue(what);
        press(sentence("commitment.assess.verb"));
    }

    @SuppressWarnings("unchecked")
    private void level(Level level) {
        find(RadioButtonGroup.class)
                .withCondition(group -> sentence("commitment.report.level").equals(group.getLabel()))
                .single()
                .setValue(level);
    }
}
