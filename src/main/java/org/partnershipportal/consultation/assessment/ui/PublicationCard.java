package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.Publication;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Permission;

/** What the public reads of an input, and the ways to publish it, to redact it first, and to end its publication. */
record PublicationCard(
        AssessmentWording wording, CallDetails call, AssessmentDetails details, AnswerWording words, Acts acts) {

    /**
     * What the page knows and does.
     *
     * @param redaction address of the page on which passages are redacted
     * @param preview what would be public today, or is
     * @param staying the files that stay back; it tells when one has looked at a file
     * @param publish publishes it
     * @param end ends its publication
     */
    record Acts(
            String redaction,
            Supplier<Publication> preview,
            Function<Runnable, StayingFiles> staying,
            Runnable publish,
            Runnable end) {}

    Component card() {
        Card card = new Card(wording.text("shared.field.publication"));
        if (details.number() != null) {
            card.add(
                    new PlainLink(
                            wording.text("assessment.publish.open"),
                            wording.language().tag() + "/" + AssessmentLinks.publication(details.number())),
                    new Button(wording.text("assessment.publish.end"), click -> askToEnd()));
        } else if (call.status().isInWork() && !details.allowed().contains(Permission.ASSESS_INPUT)) {
            card.add(new Paragraph(wording.text("assessment.refusal.entered-oneself")));
        } else if (details.publishable()) {
            Button publish = new Button(wording.text("shared.verb.publish"), click -> askToPublish());
            publish.addThemeName("primary");
            card.add(publish);
        } else {
            card.add(new Paragraph(wording.text(
                    details.submitted().text().isPublished()
                            ? "assessment.refusal.not-admissible"
                            : "assessment.refusal.not-to-be-published")));
        }
        card.add(new AppLink(
                wording.text("assessment.redact.open", details.passages().size()), acts.redaction()));
        if (details.allowed().contains(Permission.PUBLISH_INPUT)) {
            Publication shown = acts.preview().get();
            Div everyone = new Div(preview(shown));
            if (details.hasMoreFiles(shown)) {
                Div files = new Div();
                files.addClassName("stack");
                long waiting = details.waitingFiles(shown);
                if (waiting > 0) {
                    files.add(new Paragraph(wording.text("assessment.files.staying", waiting)));
                }
                files.add(new Button(wording.text("assessment.files.open"), click -> {
                    StayingFiles staying = acts.staying().apply(() -> {
                        everyone.removeAll();
                        everyone.add(preview(acts.preview().get()));
                    });
                    files.removeAll();
                    files.add(staying);
                    staying.focus();
                }));
                card.add(files);
            }
            card.add(everyone);
        }
        return card;
    }

    private Details preview(Publication shown) {
        Div whole = new ReadAnswers(words, shown.answers(), wording.language());
        whole.addComponentAsFirst(new Paragraph(
                shown.signers().isEmpty()
                        ? wording.text("assessment.public.unnamed")
                        : Formats.list(
                                shown.signers().stream()
                                        .map(one -> one.organisation().name().text())
                                        .toList(),
                                wording.language())));
        shown.files()
                .forEach(file -> whole.add(Wording.small(wording.text(
                        "assessment.publish.file", file.type().extensions().getFirst()))));
        if (shown.number() == null && !shown.files().isEmpty()) {
            whole.add(Wording.small(wording.text("assessment.files.search")));
        }
        return new Details(wording.text("assessment.publish.preview"), whole);
    }

    /** Says first which files stay back, and why. */
    private void askToPublish() {
        Div consequence = new Div(new Paragraph(wording.text("assessment.publish.consequence")));
        consequence.addClassName("stack");
        if (!details.submitted().files().isEmpty()) {
            consequence.add(acts.staying().apply(() -> {}));
        }
        Confirm.ask(
                wording.text("assessment.publish.question"),
                consequence,
                wording.text("shared.verb.publish"),
                acts.publish());
    }

    private void askToEnd() {
        Confirm.askToEnd(
                wording.text("assessment.publish.end-question"),
                wording.text("assessment.publish.end-consequence"),
                wording.text("assessment.publish.end"),
                acts.end());
    }
}
