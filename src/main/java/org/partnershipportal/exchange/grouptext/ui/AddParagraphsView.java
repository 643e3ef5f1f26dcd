package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.grouptext.AddParagraphs;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.TextParagraphId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-10: add paragraphs at the end of a draft text; several can be pasted at once. */
@Route(":acting/groups/:id/texts/:text/edit/new")
@OpenTo(Permission.READ)
class AddParagraphsView extends ActingPage {

    private final DraftTexts texts;

    AddParagraphsView(Actors actors, DraftTexts texts) {
        super(actors);
        this.texts = texts;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        DraftTextId text = named(event, "text", DraftTextId::parse);
        LocalizedText called = texts.working(actor, id, text).title();
        title(getTranslation("grouptext.add.title"));
        TextArea words = new TextArea(getTranslation("grouptext.edit.paragraphs"));
        words.setHelperText(getTranslation("grouptext.add.hint"));
        words.setMinRows(8);
        words.getElement().setAttribute("lang", called.language()).setAttribute("dir", called.direction());
        String back = path(DraftTextLinks.edit(id, text));
        add(
                new PageHeader(getTranslation("grouptext.add.title"))
                        .back(called.text(), back)
                        .lead(getTranslation("grouptext.edit.lead")),
                new CommandForm<>(AddParagraphs.class)
                        .given(AddParagraphs::text, text)
                        .given(AddParagraphs::first, TextParagraphId.random())
                        .required(AddParagraphs::words, words)
                        .submit(
                                getTranslation("shared.verb.save"),
                                command -> {
                                    texts.add(actor(), command);
                                    done("shared.verb.saved", DraftTextLinks.edit(id, text));
                                },
                                new AppLink(getTranslation("shared.verb.cancel"), back).asButton()));
    }
}
