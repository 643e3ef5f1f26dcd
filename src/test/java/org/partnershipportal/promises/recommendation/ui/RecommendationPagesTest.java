package org.partnershipportal.promises.recommendation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.promises.recommendation.DeclineRecommendation;
import org.partnershipportal.promises.recommendation.ImportId;
import org.partnershipportal.promises.recommendation.Imports;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationFilter;
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.RecommendationLinks;
import org.partnershipportal.promises.recommendation.RecommendationRow;
import org.partnershipportal.promises.recommendation.RecommendationStatus;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.Source;
import org.partnershipportal.promises.recommendation.TableUpload;
import org.partnershipportal.promises.recommendation.UploadTable;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-REC-01 to UC-REC-04: the pages about recommendations")
class RecommendationPagesTest extends PagesTest {

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Jobs jobs;

    @Autowired
    private OrganisationStage stage;

    private Actor secretariat;
    private PersonId founder;
    private OrganisationId network;
    private Actor member;
    private String symbol = "";

    @BeforeEach
    void setTheStage() {
        secretariat = stage.secretariat();
        founder = stage.person();
        network = stage.draft(
                founder,
                "Network " + UUID.randomUUID(),
                OrganisationType.NATIONAL_NGO,
                RecommendationFixtures.SLOVENIA);
        member = stage.member(founder, network);
        symbol = RecommendationFixtures.symbol();
    }

    private void asMember(String path) {
        TestSessions.signIn(founder);
        go(network + "/" + path);
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void asSecretariat(String path) {
        TestSessions.signIn(Objects.requireNonNull(secretariat.person()), StaffRole.SECRETARIAT);
        go("staff/" + path);
    }

    private RecommendationId entered() {
        return recommendations.enter(member, RecommendationFixtures.upr(symbol, "122.76"));
    }

    private List<RecommendationRow> unchecked() {
        return listed(RecommendationStatus.UNCHECKED);
    }

    private List<RecommendationRow> listed(RecommendationStatus status) {
        return recommendations
                .list(secretariat, new RecommendationFilter(symbol, null, null, null, null, null, status), 0, 20)
                .rows();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> radios(String label) {
        return find(RadioButtonGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return find(ComboBox.class)
                .withCondition(box -> label.equals(box.getLabel()))
                .single();
    }

    @Test
    @DisplayName("UC-REC-02 asks of each source what it has, and keeps what was typed")
    void entersOneByHand() {
        asMember(RecommendationLinks.NEW);
        assertThat(page()).doesNotContain("Review cycle");
        radios("Source").setValue(Source.UPR);
        field("Document symbol").setValue(symbol);
        area("Text of the recommendation").setValue("Improve detention conditions.");
        press("Save recommendation");
        assertThat(page()).contains("There is a problem", "Name at least one recommending State.");
        assertThat(field("Document symbol").getValue()).isEqualTo(symbol);
        box("State addressed").setValue(RecommendationFixtures.SLOVENIA);
        field("Paragraph").setValue("122.76");
        box("Review cycle").setValue(3);
        radios("Position of the State").setValue(Position.SUPPORTED);
        find(MultiSelectComboBox.class)
                .withCondition(box -> "Recommending States".equals(box.getLabel()))
                .single()
                .setValue(Set.of(RecommendationFixtures.ANGOLA));
        press("Save recommendation");
        assertThat(page()).contains("Recommendation to Slovenia", "Not checked", "Improve detention conditions.");
        assertThat(page()).contains("Angola", "Supported");
        assertThat(unchecked()).hasSize(1);
    }

    @Test
    @DisplayName("UC-REC-03 the secretariat confirms what it found in the document")
    void confirmsOne() {
        RecommendationId id = entered();
        asMember(RecommendationLinks.page(id));
        assertThat(find(Button.class).withText("Confirm").all()).isEmpty();
        asSecretariat(RecommendationLinks.page(id));
        assertThat(page()).contains("Entered by", "Network");
        press("Confirm");
        confirm();
        assertThat(page()).contains("Checked", "Everyone can read this recommendation.");
        assertThat(recommendations.details(Actor.visitor(), id).status()).isEqualTo(RecommendationStatus.CHECKED);
    }

    @Test
    @DisplayName("UC-REC-03 whoever entered it reads why it was not confirmed, and corrects it")
    void declinesOneWithAReason() {
        RecommendationId id = entered();
        asSecretariat(RecommendationLinks.page(id));
        press("Do not confirm");
        area("Reason").setValue("There is no such paragraph.");
        test(find(Button.class).withText("Do not confirm").all().getLast()).click();
        assertThat(page()).contains("Not confirmed", "There is no such paragraph.");
        asMember(RecommendationLinks.edit(id));
        assertThat(box("Review cycle").getValue()).isEqualTo(3);
        field("Paragraph").setValue("122.151");
        press("Save");
        assertThat(page()).contains("Not checked").doesNotContain("There is no such paragraph.");
    }

    @Test
    void showsWhatAnotherSavedInsteadOfReplacingIt() {
        RecommendationId id = entered();
        asMember(RecommendationLinks.edit(id));
        recommendations.decline(secretariat, id, new DeclineRecommendation(1, "No.", "en"));
        field("Paragraph").setValue("122.151");
        press("Save");
        assertThat(page()).contains("Someone changed this while you were writing.");
        press("Save");
        assertThat(recommendations.details(member, id).paragraph()).isEqualTo("122.151");
    }

    @Test
    @DisplayName("R0.1 for others there are no such pages")
    void isNotThereForOthers() {
        RecommendationId id = entered();
        for (String path : List.of(RecommendationLinks.page(id), "recommendations?status=unchecked&symbol=" + symbol)) {
            TestSessions.signIn(stage.person());
            go("me/" + path);
            assertThat(page()).doesNotContain("Improve detention conditions.");
        }
        asMember(RecommendationLinks.IMPORTS);
        assertThat(page()).contains(sentence("access.refusal.import-recommendations"));
    }

    @Test
    @DisplayName("UC-REC-01 finds by the filters of the address")
    void findsByTheAddress() {
        recommendations.check(secretariat, entered(), 1);
        asMember("recommendations?symbol=" + symbol + "&state=SVN&source=upr&cycle=3&position=supported");
        assertThat(page()).contains("1 recommendation", "Improve detention conditions.", symbol + ", §122.76");
        asMember("recommendations?symbol=" + symbol + "&position=noted");
        assertThat(page()).contains("No recommendations match these filters.");
        asMember("recommendations?symbol=" + symbol + "&status=unchecked");
        assertThat(page()).doesNotContain("Improve detention conditions.");
    }

    @Test
    @DisplayName("UC-REC-04 shows each problem with its row, column and cure, and imports after asking")
    void importsATable() throws IOException {
        String table = "state,symbol,paragraph,cycle,position,recommending state,text\n"
                + "Slovenia," + symbol + ",1,3,supported,Angola,Do more\n"
                + "Atlantis," + symbol + ",2,3,supported,Angola,Do more\n";
        ImportId id = imports.upload(
                secretariat,
                new UploadTable(UUID.randomUUID(), "table.csv"),
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        jobs.allDone("recommendation-import").join();
        asSecretariat(RecommendationLinks.IMPORTS);
        assertThat(page()).contains("table.csv", "Awaiting confirmation");
        assertThat(find(TableUpload.class).all()).hasSize(1);
        asSecretariat(RecommendationLinks.importing(id));
        assertThat(page())
                .contains("Row 3, column “state”", "“Atlantis” is not a State that we know.", "Rows left out");
        press("Import 1 row");
        assertThat(listed(RecommendationStatus.CHECKED)).isEmpty();
        confirm();
        jobs.allDone("recommendation-import").join();
        assertThat(listed(RecommendationStatus.CHECKED)).hasSize(1);
        asSecretariat(RecommendationLinks.importing(id));
        assertThat(page()).contains("Imported", "Added");
        press("Withdraw what was imported");
        area("Reason").setValue("Wrong table.");
        test(find(Button.class).withText("Withdraw what was imported").all().getLast())
                .click();
        jobs.allDone("recommendation-import").join();
        asSecretariat(RecommendationLinks.importing(id));
        assertThat(page()).contains("Withdrawn");
        assertThat(listed(RecommendationStatus.CHECKED)).isEmpty();
    }

    @Test
    @DisplayName("UC-REC-04 tells how far an import is, and leaves the button where it is")
    void tellsHowFarAnImportIs() throws IOException {
        ImportId id = imports.upload(
                secretariat,
                new UploadTable(UUID.randomUUID(), "table.csv"),
                new ByteArrayInputStream("state,symbol,paragraph,text\nSVN,A/1,1,x".getBytes(StandardCharsets.UTF_8)));
        jobs.allDone("recommendation-import").join();
        reached(id, 1);
        asSecretariat(RecommendationLinks.importing(id));
        assertThat(page()).contains("1 row checked");
        Button cancel = find(Button.class).withText("Cancel").single();
        reached(id, 2);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        assertThat(page()).contains("2 rows checked").doesNotContain("1 row checked");
        assertThat(find(Button.class).withText("Cancel").single()).isSameAs(cancel);
    }

    private void reached(ImportId id, int rows) {
        jdbc.sql(
                        "UPDATE recommendation_imports SET status = 'READING', row_count = 0, done_count = :rows WHERE id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    @Test
    @DisplayName("UC-REC-02 an organisation withdraws what it entered by mistake")
    void withdrawsOne() {
        RecommendationId id = entered();
        asMember(RecommendationLinks.page(id));
        press("Withdraw");
        area("Reason").setValue("Entered by mistake.");
        test(find(Button.class).withText("Withdraw").all().getLast()).click();
        assertThat(page()).contains("Withdrawn", "Entered by mistake.");
        assertThat(unchecked()).isEmpty();
    }
}
