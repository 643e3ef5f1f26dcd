package org.partnershipportal.exchange.workinggroup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Discussions;
import org.partnershipportal.exchange.workinggroup.PostId;
import org.partnershipportal.exchange.workinggroup.PostRow;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.cleaning.TestFiles;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-GRP-09: attach files to messages of a working group")
class MessageFilesPagesTest extends PagesTest {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    Discussions discussions;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    private WorkingGroupId id = new WorkingGroupId(UUID.randomUUID());

    @BeforeEach
    void sit() {
        id = stage.open("Growing old " + UUID.randomUUID());
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
    }

    private void open(OrganisationStage.Founded as, String path) {
        TestSessions.signIn(as.founder());
        UI.getCurrent().navigate(as.id() + "/" + path);
    }

    private void send(String name, byte[] content) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "application/octet-stream", content);
        roundTrip();
    }

    /** The files in the group, checked. */
    private List<DocumentId> checked() {
        List<DocumentId> all = jdbc.sql(
                        "SELECT id FROM document_documents WHERE owner_kind = 'post' AND owner_id = :post")
                .param("post", prepared())
                .query(DocumentId.class)
                .list();
        for (DocumentId file : all) {
            while (documents.details(Actor.system(), file).orElseThrow().status() == DocumentStatus.CHECKING) {
                documents.checkNow(Actor.system(), file);
                Thread.onSpinWait();
            }
        }
        return all;
    }

    /** The message that is being written in the group. */
    private String prepared() {
        return jdbc.sql("SELECT id FROM workinggroup_post_drafts WHERE group_id = :group")
                .param("group", id)
                .query(PostId.class)
                .single()
                .toString();
    }

    @Test
    @DisplayName(
            "a file that is not taken is answered by a sentence, keeps what was typed, and the others go with the message")
    void attachesFiles() {
        open(stage.women, WorkingGroupLinks.discussion(id));
        field("Title").setValue("Which courts?");
        area("Message").setValue("See the attached list");
        assertThat(find(Upload.class).all()).isEmpty();
        press("Attach files");
        assertThat(page()).contains("Attachments", "You can upload up to 10 files, each up to 20 MB");
        send("list.pdf", TestFiles.text("no PDF"));
        assertThat(page()).contains("list.pdf", "Rejected", "does not match the contents of the file");
        send("courts.txt", TestFiles.text("Seven courts"));
        assertThat(checked()).hasSize(1);
        assertThat(area("Message").getValue()).isEqualTo("See the attached list");
        press("Start a discussion");
        assertThat(page())
                .contains("Which courts?", "See the attached list", "courts.txt")
                .doesNotContain("list.pdf");
        assertThat(hrefs()).anyMatch(address -> address.startsWith("/documents/"));
        PostRow thread =
                discussions.threads(stage.as(stage.network), id, 0, 1).rows().getFirst();
        UI.getCurrent().setLocale(Locale.forLanguageTag("ar"));
        open(stage.network, WorkingGroupLinks.thread(id, thread.id()));
        assertThat(hrefs())
                .filteredOn(address -> address.startsWith("/documents/"))
                .singleElement()
                .asString()
                .contains("acting=" + stage.network.id());
        open(stage.nhri, WorkingGroupLinks.thread(id, thread.id()));
        assertThat(page()).doesNotContain("courts.txt");
        assertThat(hrefs()).noneMatch(address -> address.startsWith("/documents/"));
    }

    @Test
    @DisplayName("a file that the check rejected stops the message, whose words stay in the form until it is removed")
    void keepsTheWordsWhereAFileWasRejected() throws Exception {
        open(stage.women, WorkingGroupLinks.discussion(id));
        field("Title").setValue("Which courts?");
        area("Message").setValue("See the attached list");
        press("Attach files");
        send("secret.pdf", TestFiles.encryptedPdf("secret"));
        checked();
        assertThatThrownBy(() -> press("Start a discussion"))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("workinggroup.refusal.file-rejected"));
        assertThat(area("Message").getValue()).isEqualTo("See the attached list");
        assertThat(field("Title").getValue()).isEqualTo("Which courts?");
        assertThat(find(Button.class).withText("Start a discussion").all()).hasSize(1);
        assertThat(discussions.threads(stage.as(stage.network), id, 0, 1).total())
                .isZero();
    }
}
