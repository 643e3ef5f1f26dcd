package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * Draws what another person redacted of an input while one marked it: saving again replaces it, unless those redactions
 * are kept first.
 *
 * @param marking what one has marked
 * @param heldBack the files that one holds back
 * @param draw draws one's marks again
 */
record RedactedByOthers(
        AssessmentWording wording, Marking marking, CheckboxGroup<DocumentDetails> heldBack, Runnable draw)
        implements Difference.Drawing<AssessmentDetails> {

    @Override
    public List<Component> draw(AssessmentDetails seen, AssessmentDetails theirs) {
        List<DocumentDetails> files = heldBack.getGenericDataView()
                .getItems()
                .filter(file -> theirs.heldBack().contains(file.id()))
                .toList();
        Rows rows = Rows.bare();
        theirs.passages()
                .forEach(passage -> rows.add(new Row(TextWithLanguage.ofAnyLanguage(marking.words(passage)))
                        .meta(wording.text(passage.reason().key()))));
        files.forEach(file -> rows.add(new Row(TextWithLanguage.ofAnyLanguage(file.name()))
                .meta(wording.text("assessment.redact.hold-back"))));
        if (rows.getComponentCount() == 0) {
            rows.addRow(new Paragraph(wording.text("assessment.redact.none")));
        }
        return List.of(wording.badge(theirs.admissibility()), rows, take(theirs.passages(), files));
    }

    private Button take(List<BlackOut> passages, List<DocumentDetails> files) {
        Button take = new Button(wording.text("assessment.redact.take-over"));
        take.addClickListener(click -> {
            marking.take(passages);
            Set<DocumentDetails> all = new HashSet<>(heldBack.getValue());
            all.addAll(files);
            heldBack.setValue(all);
            take.getParent().ifPresent(box -> box.getElement().removeAllChildren());
            draw.run();
        });
        take.setVisible(!passages.isEmpty() || !files.isEmpty());
        return take;
    }
}
