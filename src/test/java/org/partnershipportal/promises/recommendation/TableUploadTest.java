package org.partnershipportal.promises.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("The field that uploads a table")
class TableUploadTest extends PagesTest {

    @Autowired
    private Imports imports;

    @Autowired
    private OrganisationStage stage;

    private static InputStream table() {
        return new ByteArrayInputStream("state,symbol,paragraph,text\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesATableOnceHoweverOftenItIsSent() throws IOException {
        Actor secretariat = stage.secretariat();
        TableUpload field = new TableUpload(imports, () -> secretariat, id -> {});
        UI.getCurrent().add(field);
        assertThatExceptionOfType(InvalidInput.class)
                .as("what is refused can be sent again")
                .isThrownBy(() -> field.took("table.csv", InputStream.nullInputStream()));
        long before = imports.list(secretariat, 0, 1).total();
        field.took("table.csv", table());
        field.took("table.csv", table());
        assertThat(imports.list(secretariat, 0, 1).total()).isEqualTo(before + 1);
    }
}
