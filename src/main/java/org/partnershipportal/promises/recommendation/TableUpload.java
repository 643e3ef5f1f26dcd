package org.partnershipportal.promises.recommendation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.Actor;

/** Uploads a table of recommendations from the browser to {@link Imports}; what is refused is said where it was chosen. */
@ForOwnPages
public final class TableUpload extends Div {

    private final transient Imports imports;
    private final transient Supplier<Actor> actor;
    private final transient Consumer<ImportId> then;
    private final Paragraph refused = new Paragraph();
    private final UUID token = UUID.randomUUID();

    /** @param then what is done once the table is there */
    public TableUpload(Imports imports, Supplier<Actor> actor, Consumer<ImportId> then) {
        this.imports = imports;
        this.actor = actor;
        this.then = then;
        Upload upload = new Upload(this::take);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadTable.MOST_BYTES);
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.setUploadButton(new Button(getTranslation("recommendation.imports.choose")));
        upload.setDropLabel(new Span(getTranslation("recommendation.imports.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation(
                                "recommendation.problem.table-too-large", UploadTable.MOST_BYTES / (1024 * 1024)))
                        .setIncorrectFileType(getTranslation(ImportFailure.UNREADABLE.key()))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        refused.addClassName("err");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        addClassNames("stack", "s2");
        add(upload, refused);
    }

    /** Runs in the upload's own request, where no page is there to show a refusal. */
    private void take(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            took(event.getFileName(), content);
        } catch (PortalException refusal) {
            String why = getTranslation(refusal.key(), refusal.args());
            event.reject(why);
            var _ = event.getUI().access(() -> refuse(why));
        }
    }

    /** Takes a table and goes on; however often it is sent from this page, it is taken once. */
    void took(String name, InputStream content) throws IOException {
        ImportId id = imports.upload(actor.get(), new UploadTable(token, name), content);
        getUI().ifPresent(ui -> {
            var _ = ui.access(() -> then.accept(id));
        });
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
        Toasts.announce(why);
    }
}
