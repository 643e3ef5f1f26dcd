package org.partnershipportal.overview.relation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.overview.relation.LinkChoice;
import org.partnershipportal.overview.relation.LinkType;
import org.partnershipportal.overview.relation.Way;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-REL-01 to UC-REL-03: the pages about links")
class ChainViewsTest extends PagesTest {

    @Autowired
    ObjectProvider<PartnershipStage> stages;

    @Autowired
    CommitmentStage commitments;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    Recommendations recommendations;

    private PartnershipStage mine;
    private PartnershipStage theirs;
    private PartnershipId own;
    private PartnershipId other;

    @BeforeEach
    void twoPartnerships() {
        mine = stages.getObject();
        theirs = stages.getObject();
        own = mine.published();
        other = theirs.published();
    }

    @Test
    @DisplayName("UC-REL-02 links one’s record with a rule, and says at the field what is wrong")
    void linksARecordWithARule() {
        open(mine.minister(), mine.ministry(), "links/partnership/" + own);
        press("Link the records");
        assertThat(page()).contains("Choose an option.", "Fill in this field.");
        choose(LinkType.RESTS_ON, Way.BEFORE);
        field("Other record").setValue("Mandela 123");
        press("Link the records");
        assertThat(page()).contains("No record of this type has this number or address.");
        assertThat(field("Other record").getValue()).isEqualTo("Mandela 123");
        field("Other record").setValue("NMR 45");
        press("Link the records");
        assertThat(page()).contains("Mandela 45", "Based on");
        press("Remove link");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("No links yet. Link the first record above.");
    }

    @Test
    @DisplayName("UC-REL-03 lets the other record’s owner answer, and shows the chain to both")
    void letsTheOtherOwnerAnswer() {
        open(mine.minister(), mine.ministry(), "links/partnership/" + own);
        choose(LinkType.CONTINUED_BY, Way.AFTER);
        field("Other record").setValue(other.toString());
        press("Link the records");
        assertThat(page()).contains("Awaiting a decision");
        signOut();

        open(theirs.minister(), theirs.ministry(), "links");
        assertThat(page()).contains("Mothers at home", "Your record:");
        press("Accept");
        assertThat(page()).contains("No proposed links.");
        UI.getCurrent().navigate(theirs.ministry() + "/chain/partnership/" + other);
        assertThat(page()).contains("What it came from", "1 record");
        assertThat(hrefs()).contains(theirs.ministry() + "/chain/partnership/" + own);
        UI.getCurrent().navigate(theirs.ministry() + "/chain/partnership/" + other + "/before-partnership");
        assertThat(page()).contains("Partnerships", "Mothers at home");
    }

    @Test
    void leadsToTheChainFromTheRecordsPage() {
        open(mine.minister(), mine.ministry(), "partnerships/" + own);
        assertThat(page()).contains("Chain of records", "Link a record");
        assertThat(hrefs()).contains(mine.ministry() + "/links/partnership/" + own);
        signOut();
        open(theirs.minister(), theirs.ministry(), "partnerships/" + own);
        assertThat(page()).doesNotContain("Chain of records", "Link a record");
    }

    @Test
    void leadsFromARecommendationToWhatTakesItUp() {
        Actor secretariat = organisations.secretariat();
        RecommendationId id =
                recommendations.enter(secretariat, RecommendationFixtures.upr(RecommendationFixtures.symbol(), "1"));
        recommendations.check(secretariat, id, 1);
        open(mine.minister(), mine.ministry(), "recommendations/" + id);
        assertThat(page()).doesNotContain("Chain of records");
        UI.getCurrent().navigate(mine.ministry() + "/links/partnership/" + own);
        choose(LinkType.RESTS_ON, Way.BEFORE);
        field("Other record").setValue("https://portal.example/en/recommendations/" + id);
        press("Link the records");
        assertThat(page()).contains("Recommendation to Slovenia");
        UI.getCurrent().navigate(mine.ministry() + "/recommendations/" + id);
        assertThat(page())
                .contains("Chain of records", "What came of it", "Mothers at home")
                .doesNotContain("Link a record");
        assertThat(hrefs()).contains(mine.ministry() + "/chain/recommendation/" + id);
        UI.getCurrent().navigate(mine.ministry() + "/chain/recommendation/" + id);
        assertThat(page()).contains("Recommendation to Slovenia", "Mothers at home");
    }

    @Test
    @DisplayName("UC-REL-02 links a published commitment with the partnership that carries it out")
    void linksACommitmentOnItsPage() {
        CommitmentId draft = commitments.drafted("Mothers in draft");
        CommitmentId id = commitments.published("Mothers at work");
        String ministry = commitments.ministry().id().toString();
        PersonId writer = commitments.ministry().founder();
        open(writer, ministry, "commitments/" + draft);
        assertThat(page()).contains("Mothers in draft").doesNotContain("Link a record");
        UI.getCurrent().navigate(ministry + "/commitments/" + id);
        assertThat(page()).contains("Link a record");
        UI.getCurrent().navigate(ministry + "/links/commitment/" + id);
        choose(LinkType.CARRIED_OUT_BY, Way.AFTER);
        field("Other record").setValue(own.toString());
        press("Link the records");
        assertThat(page()).contains("Awaiting a decision", "Carried out by");
        signOut();
        open(mine.minister(), mine.ministry(), "links");
        press("Accept");
        UI.getCurrent().navigate(mine.ministry() + "/commitments/" + id);
        assertThat(page()).contains("Chain of records", "Mothers at home").doesNotContain("Link a record");
        assertThat(hrefs()).contains(mine.ministry() + "/chain/commitment/" + id);
        UI.getCurrent().navigate(mine.ministry() + "/links/commitment/" + draft);
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }

    @Test
    @DisplayName("UC-REL-04 starts a partnership on a published commitment, and keeps the link with the draft")
    void startsAPartnershipOnACommitment() {
        CommitmentId id = commitments.published("Mothers at work");
        String form = mine.ministry() + "/partnerships/new?kind=commitment&on=" + id;
        open(mine.minister(), mine.ministry(), "commitments/" + id);
        assertThat(page()).contains("Start a partnership on this commitment");
        assertThat(hrefs()).contains(form);
        go(form);
        assertThat(page()).contains("Started from this record", "Mothers at work");
        press("Save draft");
        assertThat(page()).contains("Fill in this field.", "Started from this record");
        field("Title").setValue("Mothers " + id);
        press("Save draft");
        String draft = UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getSegments()
                .getLast();
        UI.getCurrent().navigate(mine.ministry() + "/links/partnership/" + draft);
        assertThat(page()).contains("Mothers at work", "Pending publication", "Remove link");
        UI.getCurrent().navigate(mine.ministry() + "/commitments/" + id);
        assertThat(page()).doesNotContain("Mothers " + id);
        signOut();
        open(commitments.ministry().founder(), commitments.ministry().id().toString(), "links/commitment/" + id);
        assertThat(page()).doesNotContain("Mothers " + id, "Pending publication");
    }

    @Test
    @DisplayName("R0.1 a form on a commitment that may not be seen is the one on a commitment that is not there")
    void startsOnNothingThatMayNotBeSeen() {
        CommitmentId hidden = commitments.drafted("Mothers in draft");
        for (String on : List.of(hidden.toString(), UUID.randomUUID().toString(), "x", "")) {
            TestSessions.signIn(mine.minister());
            go(mine.ministry() + "/partnerships/new?kind=commitment&on=" + on);
            assertThat(page()).contains("Register a partnership").doesNotContain("Started from", "Mothers in draft");
            signOut();
        }
        CommitmentId id = commitments.published("Mothers at work");
        open(mine.minister(), "me", "commitments/" + id);
        assertThat(page()).contains("Mothers at work").doesNotContain("Start a partnership");
    }

    @Test
    @DisplayName("R0.1 what may not be seen, and what is not one’s own, is not opened")
    void opensNothingThatMayNotBeSeen() {
        PartnershipId hidden = theirs.agreed();
        open(mine.minister(), mine.ministry(), "chain/partnership/" + hidden);
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
        UI.getCurrent().navigate(mine.ministry() + "/links/partnership/" + hidden);
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
        UI.getCurrent().navigate(mine.ministry() + "/links/partnership/" + other);
        assertThat(page()).contains(sentence("access.refusal.link-records"));
        UI.getCurrent().navigate("me/links/partnership/" + own);
        assertThat(page()).contains(sentence("access.refusal.link-records"));
    }

    private void choose(LinkType type, Way way) {
        @SuppressWarnings("unchecked")
        ComboBox<LinkChoice> says = find(ComboBox.class).single();
        says.setValue(new LinkChoice(type, way));
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void open(PersonId person, String organisation, String path) {
        TestSessions.signIn(person);
        UI.getCurrent().navigate(organisation + "/" + path);
    }
}
