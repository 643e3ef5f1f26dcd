package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.uikit.CommandForm;

/** Imports a call from a file; anything wrong with the file is named by its place in it. */
final class ImportForm extends Div {

    /**
     * What is typed.
     *
     * @param code under which the call is to stand
     * @param file whether a file was chosen
     */
    record Wanted(String code, boolean file) {
        Wanted {
            code = code.strip();
            new FieldChecks(Wanted.class)
                    .that(CallCode.parse(code).isPresent(), "code", "call.problem.code")
                    .that(file, "file", "call.problem.no-file")
                    .done();
        }
    }

    private final TextField code = new TextField(getTranslation("call.import.code"));
    private final Upload upload = new Upload();
    private final Paragraph chosen = new Paragraph();
    private byte @Nullable [] file;

    /** @param take makes a draft of the file under the code */
    ImportForm(BiConsumer<byte[], CallCode> take) {
        code.setHelperText(getTranslation("call.dates.code-hint"));
        CommandForm<Wanted> form =
                new CommandForm<>(Wanted.class).required(Wanted::code, code).read(Wanted::file, () -> file != null);
        form.problems().naming(field -> field.equals("file") ? "" : field);
        upload.setAcceptedFileTypes("application/json", ".json");
        upload.setMaxFiles(1);
        upload.setUploadHandler(event -> {
            // One byte more than is taken, so that a larger file is known without being read.
            byte[] read = event.getInputStream().readNBytes(CallExchange.MOST_BYTES + 1);
            String name = event.getFileName();
            event.getUI().accessSynchronously(() -> took(read, name));
        });
        Button chooser = new Button(getTranslation("call.import.choose"));
        upload.setUploadButton(chooser);
        upload.setDropAllowed(false);
        chosen.getElement().setAttribute("role", "status");
        form.column().add(upload, chosen);
        form.submitAside(
                getTranslation("call.import.take"),
                wanted -> take.accept(Objects.requireNonNull(file), new CallCode(wanted.code())));
        add(form);
    }

    /** Keeps what was uploaded until it is taken in. */
    void took(byte[] read, String name) {
        file = read;
        chosen.setText(getTranslation("call.import.chosen", name));
    }
}
