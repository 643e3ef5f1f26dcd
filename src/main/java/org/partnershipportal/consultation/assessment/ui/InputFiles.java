package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.partnershipportal.consultation.input.SubmittedFile;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentLinks;
import org.partnershipportal.platform.document.DocumentStatus;

/** The files of a submitted input, each a link to its cleaned copy, or else to what was sent. */
final class InputFiles {

    private InputFiles() {}

    static UnorderedList of(AssessmentWording wording, Acting acting, List<SubmittedFile> files) {
        UnorderedList list = new UnorderedList();
        files.forEach(file -> list.add(new ListItem(row(wording, acting, file))));
        return list;
    }

    private static Component row(AssessmentWording wording, Acting acting, SubmittedFile file) {
        DocumentDetails stored = file.stored();
        if (stored == null) {
            return new Span(
                    wording.text("assessment.input.file-gone", file.file().name()));
        }
        if (stored.status() != DocumentStatus.READY) {
            return new Span(wording.text(
                    "shared.field.named",
                    stored.name(),
                    wording.text(stored.status().key())));
        }
        DocumentForm form = stored.publishable() ? DocumentForm.CLEANED : DocumentForm.ORIGINAL;
        return new PlainLink(
                stored.name(), DocumentLinks.content(stored.id(), form, acting).substring(1));
    }
}
