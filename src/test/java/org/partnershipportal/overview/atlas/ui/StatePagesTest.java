package org.partnershipportal.overview.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-ATL-01: the pages of States")
class StatePagesTest extends PagesTest {

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private Commitments commitments;

    @Autowired
    private OrganisationStage make;

    /** By title it is among the first. */
    private final String unique = "0 " + UUID.randomUUID();

    private void open(Founded as, String path) {
        TestSessions.signIn(as.founder());
        Location location = new Location(as.id() + "/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The markup that the page shares with the public one. */
    private String pictures() {
        return find(Div.class).all().stream()
                .map(div -> div.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining());
    }

    @Test
    void showsWhatEveryoneReadsAndLeadsToTheCommitment() {
        CommitmentId id = stage.published(unique);
        stage.drafted(unique + " draft");
        open(stage.ministry(), "states/ECU");
        assertThat(pictures())
                .contains(unique, "href=\"" + stage.ministry().id() + "/commitments/" + id + "\" router-link")
                .contains("A guide for judges", "aria-label=\"")
                .doesNotContain(unique + " draft");
        assertThat(hrefs())
                .contains(
                        "../en/commitments/of/ECU/mid-term.pdf",
                        "../en/commitments/of/ECU/mid-term.docx",
                        "../en/commitments/of/ECU/closing.pdf",
                        "../en/commitments/of/ECU/closing.docx",
                        "../en/states/ECU",
                        stage.ministry().id() + "/organisations?country=ECU");
    }

    @Test
    void showsFourFiguresAndTheWayToTheNextMilestone() {
        stage.published(unique);
        open(stage.ministry(), "states/ECU");
        assertThat(page())
                .contains(
                        sentence("plain.layout.commitments"),
                        sentence("atlas.figures.next"),
                        "A guide for judges",
                        sentence("atlas.figures.assessed"),
                        sentence("atlas.figures.sources"));
        assertThat(hrefs()).anyMatch(href -> href.startsWith(stage.ministry().id() + "/commitments/"));
    }

    @Test
    @DisplayName("links with the same words say of what they show all")
    void saysOfWhatItShowsAll() {
        CommitmentId id = stage.published(unique);
        commitments.report(stage.drafter(), id, CommitmentFixtures.progress(Level.LIMITED, null));
        open(stage.ministry(), "states/ECU");
        List<String> names = find(AppLink.class).all().stream()
                .filter(link -> link.getText().equals(sentence("atlas.state.all")))
                .map(link -> link.getElement().getAttribute("aria-label"))
                .toList();
        assertThat(names)
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).startsWith(sentence("atlas.state.all") + ": "));
    }

    @Test
    @DisplayName("UC-NOT-05 a State is followed from its page, also one that has promised nothing")
    void isFollowed() {
        open(stage.ministry(), "states/TUV");
        press("Follow");
        assertThat(page()).contains("Following · Stop");
        open(stage.ministry(), "states/ECU");
        assertThat(page()).contains("Follow").doesNotContain("Following");
        open(stage.ministry(), "states/TUV");
        assertThat(page()).contains("Following · Stop");
    }

    @Test
    void offersAGovernmentADraftAndAnIndependentBodyAnAssessment() {
        stage.published(unique);
        open(stage.ministry(), "states/ECU");
        assertThat(hrefs()).contains(stage.ministry().id() + "/commitments/new");
        assertThat(page()).doesNotContain(sentence("atlas.state.assess"));
        open(stage.ministry(), "states/PER");
        assertThat(hrefs()).doesNotContain(stage.ministry().id() + "/commitments/new");
        signOut();
        Founded nhri = make.verified("NHRI " + unique, OrganisationType.NHRI, CommitmentFixtures.ECUADOR);
        open(nhri, "states/ECU");
        assertThat(page()).contains(sentence("atlas.state.assess"));
        assertThat(hrefs()).contains(nhri.id() + "/commitments?state=ECU&status=published");
    }

    @Test
    void saysWhatThereIsNotYet() {
        open(stage.ministry(), "states/NRU");
        assertThat(page())
                .contains(
                        "Nauru",
                        sentence("atlas.state.no-commitment"),
                        sentence("atlas.state.no-recommendation"),
                        sentence("atlas.state.no-partnership"),
                        sentence("atlas.state.no-organisation"))
                .doesNotContain(sentence("atlas.figures.next"), sentence("atlas.figures.sources"));
        assertThat(pictures()).doesNotContain("lanes");
        open(stage.ministry(), "states/XXX");
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }

    @Test
    void findsAState() {
        open(stage.ministry(), "states?text=slovenia");
        assertThat(page()).contains("1 State", "Slovenia").doesNotContain("Ecuador");
        open(stage.ministry(), "states?text=no+such+State");
        assertThat(page()).contains(sentence("atlas.list.none-found"));
        open(stage.ministry(), "states");
        assertThat(page()).contains("195 States");
    }
}
