package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallExchange;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;

/** Takes in a call from a file; what is wrong with the file is named by its place in it. */
final class ImportForm extends Div {

    private final TextField code = new TextField(getTranslation("call.import.code"));
    private final Upload upload = new Upload();
    private final Paragraph chosen = new Paragraph();
    private byte @Nullable [] file;

    /** @param take makes a draft of the file under the code */
    ImportForm(BiConsumer<byte[], CallCode> take) {
        code.setHelperText(getTranslation("call.dates.code-hint"));
        FormProblems problems =
                new FormProblems().bind("code", code).naming(field -> field.equals("file") ? "" : field);
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
        FormColumn column = new FormColumn().required(code);
        column.add(upload, chosen);
        column.submit(new Button(
                getTranslation("call.import.take"),
                click -> problems.read(this::wanted)
                        .ifPresent(wanted -> problems.run(() -> take.accept(read(), wanted)))));
        add(problems, column);
    }

    /** Keeps what was uploaded until it is taken in. */
    void took(byte[] read, String name) {
        file = read;
        chosen.setText(getTranslation("call.import.chosen", name));
    }

    private CallCode wanted() {
        FieldChecks checks = new FieldChecks();
        Optional<CallCode> wanted = CallCode.parse(code.getValue().strip());
        checks.that(wanted.isPresent(), "code", "call.problem.code");
        checks.that(file != null, "file", "call.problem.no-file");
        checks.done();
        return wanted.orElseThrow();
    }

    private byte[] read() {
        if (file == null) {
            throw new InvalidInput(Problem.of("file", "call.problem.no-file"));
        }
        return file;
    }
}
