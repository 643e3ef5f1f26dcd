package org.partnershipportal.exchange.groupfile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.groupfile.GroupFileId;
import org.partnershipportal.exchange.groupfile.GroupFileLinks;
import org.partnershipportal.exchange.groupfile.GroupFileStage;
import org.partnershipportal.exchange.groupfile.GroupFiles;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-GRP-14: the pages about documents of a working group")
class GroupFilePagesTest extends PagesTest {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    GroupFileStage make;

    @Autowired
    GroupFiles files;

    private final String title = "Growing old " + UUID.randomUUID();

    private void open(OrganisationStage.Founded as, String path) {
        TestSessions.signIn(as.founder());
        UI.getCurrent().navigate(as.id() + "/" + path);
    }

    @Test
    void addsADocumentSharesAndWithdrawsIt() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        Actor women = stage.as(stage.women);
        open(stage.women, "groups/" + id);
        assertThat(find(AppLink.class).withText("Documents").all()).hasSize(1);
        open(stage.women, GroupFileLinks.list(id));
        assertThat(page()).contains("There are no documents yet.", "States and people who work for one cannot");
        open(stage.women, GroupFileLinks.start(id));
        press("Add and choose a file");
        assertThat(page()).contains("Fill in this field.");
        field("Title").setValue("Survey of courts");
        press("Add and choose a file");
        assertThat(page()).contains("Share a version with the members", "Survey of courts", "File of this version");
        GroupFileId file = files.list(women, id, 0, 1).rows().getFirst().id();
        assertThatThrownBy(() -> press("Share with the members"))
                .as("without a file")
                .isInstanceOf(NotAllowed.class);
        make.attach(women, make.prepared(women, id, file), "Seven courts");
        press("Share with the members");
        assertThat(page()).contains("Download version 1", "Withdraw", "Add a new version");
        press("Add a new version");
        assertThat(area("What has changed")).isNotNull();
        open(stage.network, GroupFileLinks.page(id, file));
        assertThat(page()).contains("Download version 1").doesNotContain("Continue with your new version");
        press("Withdraw");
        area("Reason").setValue("A name was in it");
        test(find(Button.class).withText("Withdraw").all().getLast()).click();
        assertThat(page()).contains("Withdrawn", "A name was in it").doesNotContain("Download version 1");
        open(stage.women, GroupFileLinks.list(id));
        assertThat(page()).contains("Survey of courts", "Withdrawn").doesNotContain("Version 1");
    }

    @Test
    @DisplayName("R0.1 is not found for who is no member, and offers an observer nothing to add")
    void isForMembers() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.OBSERVER);
        GroupFileId file = make.shared(stage.as(stage.network), id, "Seven courts");
        open(stage.women, GroupFileLinks.page(id, file));
        assertThat(page()).contains("Download version 1").doesNotContain("Add a new version", "Withdraw");
        open(stage.women, GroupFileLinks.list(id));
        assertThat(page()).contains("Survey").doesNotContain("Add a document");
        open(stage.women, GroupFileLinks.start(id));
        assertThat(page()).contains("Observers cannot share documents.").doesNotContain("Add and choose a file");
        open(stage.women, GroupFileLinks.prepare(id, file));
        assertThat(page()).doesNotContain("Share with the members", "Survey");
        open(stage.nhri, GroupFileLinks.list(id));
        assertThat(page()).doesNotContain("Survey", "Documents");
        open(stage.nhri, GroupFileLinks.page(id, file));
        assertThat(page()).doesNotContain("Survey", "Download version 1");
    }
}
