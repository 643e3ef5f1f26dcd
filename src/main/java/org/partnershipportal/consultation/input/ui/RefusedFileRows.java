package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.RefusedFile;
import org.partnershipportal.consultation.input.RefusedFiles;
import org.partnershipportal.consultation.input.ReplaceFile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.Actor;

/**
 * Files that were rejected after submission, each with the reason, the time limit, and a field to choose another
 * (R14.2).
 */
final class RefusedFileRows extends Section {

    private final InputWording wording;
    private final RefusedFiles files;
    private final Supplier<Actor> actor;
    private final InputId input;

    RefusedFileRows(
            InputWording wording, RefusedFiles files, Supplier<Actor> actor, InputId input, List<RefusedFile> refused) {
        this.wording = wording;
        this.files = files;
        this.actor = actor;
        this.input = input;
        addClassNames("card", "stack");
        setId("refused");
        add(new H2(wording.text("input.refused.title")));
        refused.forEach(file -> add(row(file)));
        setVisible(!refused.isEmpty());
    }

    private Div row(RefusedFile file) {
        Span name = new Span(file.name());
        name.addClassName("strong");
        name.getElement().setAttribute("dir", "auto");
        Div row = new Div(
                name,
                new Paragraph(wording.text(file.reason().key())),
                new Paragraph(wording.text(
                        file.open() ? "input.refused.until" : "input.refused.over", wording.moment(file.until()))));
        row.addClassNames("stack", "s2");
        if (file.open()) {
            row.add(chooser(file));
        }
        return row;
    }

    private Upload chooser(RefusedFile file) {
        UUID key = Inputs.newKey();
        Upload upload = new Upload(event -> take(event, file, key));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        Button choose = new Button(wording.text("input.refused.choose"));
        choose.setAriaLabel(choose.getText() + ": " + file.name());
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        return upload;
    }

    /** Runs in the upload's own request, where nobody else says why a file is not taken. */
    private void take(UploadEvent event, RefusedFile file, UUID key) throws IOException {
        UI ui = event.getUI();
        try {
            files.replace(
                    actor.get(), new ReplaceFile(input, file.id(), key, event.getFileName()), event.getInputStream());
            var _ = ui.access(() -> {
                Toasts.done(wording.text("input.refused.done"));
                ui.refreshCurrentRoute(false);
            });
        } catch (PortalException refusal) {
            String why = why(refusal);
            event.reject(why);
            var _ = ui.access(() -> Toasts.announce(why));
        }
    }

    private String why(PortalException refusal) {
        if (refusal instanceof InvalidInput invalid) {
            Problem first = invalid.problems().getFirst();
            return wording.text(first.key(), first.args().toArray());
        }
        return wording.text(refusal.key(), refusal.args());
    }
}
