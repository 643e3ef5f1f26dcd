package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.TextParagraphId;
import org.partnershipportal.exchange.grouptext.WorkingText;
import org.partnershipportal.exchange.grouptext.WriteParagraph;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-10: rewrite a paragraph of a draft text; anyone who comes later sees the difference. */
@Route(":acting/groups/:id/texts/:text/edit/:paragraph")
@OpenTo(Permission.READ)
class EditParagraphView extends ActingPage {

    private final DraftTexts texts;

    EditParagraphView(Actors actors, DraftTexts texts) {
        super(actors);
        this.texts = texts;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        DraftTextId text = named(event, "text", DraftTextId::parse);
        TextParagraphId paragraph = named(event, "paragraph", TextParagraphId::parse);
        WorkingText now = texts.working(actor, id, text);
        LocalizedText called = now.title();
        WorkingText.Part part = part(now, paragraph);
        GroupTextWording wording = new GroupTextWording(reader());
        title(getTranslation("grouptext.edit.title"));
        WriteParagraph unchanged = unchanged(text, part);
        Difference<WriteParagraph> difference = new Difference<>(
                unchanged,
                () -> unchanged(text, part(texts.working(actor(), id, text), paragraph)),
                (mine, theirs) -> List.of(
                        new H2(getTranslation("uikit.difference.heading")),
                        new Paragraph(getTranslation("uikit.difference.lead")),
                        wording.changed(mine.words(), theirs.words(), called.language())));
        TextArea words = new TextArea(wording.text("grouptext.page.paragraph", part.number()));
        words.setMinRows(6);
        words.getElement().setAttribute("lang", called.language()).setAttribute("dir", called.direction());
        String back = path(DraftTextLinks.edit(id, text));
        add(
                new PageHeader(wording.text("grouptext.page.paragraph", part.number()))
                        .back(called.text(), back)
                        .lead(getTranslation("grouptext.edit.lead")),
                difference,
                new CommandForm<>(WriteParagraph.class)
                        .given(WriteParagraph::text, text)
                        .given(WriteParagraph::paragraph, paragraph)
                        .read(WriteParagraph::edition, () -> difference.seen().edition())
                        .required(WriteParagraph::words, words)
                        .filled(unchanged)
                        .submit(
                                getTranslation("shared.verb.save"),
                                command -> difference.guard(command, () -> {
                                    texts.write(actor(), command);
                                    done("shared.verb.saved", DraftTextLinks.edit(id, text));
                                }),
                                new AppLink(getTranslation("shared.verb.cancel"), back).asButton()));
    }

    private static WorkingText.Part part(WorkingText text, TextParagraphId paragraph) {
        return text.paragraphs().stream()
                .filter(one -> one.id().equals(paragraph))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static WriteParagraph unchanged(DraftTextId text, WorkingText.Part part) {
        return new WriteParagraph(text, part.id(), part.edition(), part.words());
    }
}
