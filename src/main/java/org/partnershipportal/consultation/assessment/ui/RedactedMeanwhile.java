package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.ground.uikit.Meanwhile;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * What another person blacked out of an input while one marked it, beside one's own marks: a second, knowing save replaces it,
 * or one takes it over first.
 */
final class RedactedMeanwhile extends Div {

    private final AssessmentWording wording;
    private final AssessmentDetails shown;
    private final Marking marking;
    private final CheckboxGroup<DocumentDetails> heldBack;
    private final Runnable draw;
    private final Meanwhile difference = new Meanwhile();
    private long seen;

    /**
     * @param shown the input as the page shows it
     * @param marking what one has marked
     * @param heldBack the files that one holds back
     * @param draw draws one's marks anew
     */
    RedactedMeanwhile(
            AssessmentWording wording,
            AssessmentDetails shown,
            Marking marking,
            CheckboxGroup<DocumentDetails> heldBack,
            Runnable draw) {
        this.wording = wording;
        this.shown = shown;
        this.marking = marking;
        this.heldBack = heldBack;
        this.draw = draw;
        this.seen = shown.edition();
        addClassName("theirs");
        add(difference);
    }

    /** The edition that one has seen: the page's, and that of a difference once it was shown. */
    long edition() {
        return seen;
    }

    /** Whether one has seen the input as it is; else what changed is shown. Marks of another text can never be saved. */
    boolean isSeen(AssessmentDetails now) {
        difference.clear();
        if (now.edition() == seen
                || now.submitted().version() != shown.submitted().version()) {
            return true;
        }
        seen = now.edition();
        Rows theirs = Rows.bare();
        now.passages()
                .forEach(passage -> theirs.add(new Row(TextWithLanguage.ofAnyLanguage(marking.words(passage)))
                        .meta(wording.text(passage.reason().key()))));
        files(now)
                .forEach(file -> theirs.add(new Row(TextWithLanguage.ofAnyLanguage(file.name()))
                        .meta(wording.text("assessment.redact.hold-back"))));
        if (theirs.getComponentCount() == 0) {
            theirs.addRow(new Paragraph(wording.text("assessment.redact.none")));
        }
        difference.show(wording.badge(now.admissibility()), theirs, take(now.passages(), files(now)));
        return false;
    }

    private List<DocumentDetails> files(AssessmentDetails now) {
        return heldBack.getGenericDataView()
                .getItems()
                .filter(file -> now.heldBack().contains(file.id()))
                .toList();
    }

    private Button take(List<BlackOut> passages, List<DocumentDetails> files) {
        Button take = new Button(wording.text("assessment.redact.take-over"), click -> {
            marking.take(passages);
            Set<DocumentDetails> all = new HashSet<>(heldBack.getValue());
            all.addAll(files);
            heldBack.setValue(all);
            difference.clear();
            draw.run();
        });
        take.setVisible(!passages.isEmpty() || !files.isEmpty());
        return take;
    }
}
