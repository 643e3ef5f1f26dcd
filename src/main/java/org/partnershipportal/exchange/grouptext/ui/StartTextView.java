package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.StartText;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-10: start a draft text; its paragraphs can be pasted. */
@Route(":acting/groups/:id/texts/new")
@OpenTo(Permission.READ)
class StartTextView extends ActingPage {

    private final DraftTexts texts;

    StartTextView(Actors actors, DraftTexts texts) {
        super(actors);
        this.texts = texts;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        InsideGroup group = texts.group(actor, id);
        if (!texts.mayStart(actor, id)) {
            throw new NotPermitted(Permission.WRITE_GROUP_TEXT);
        }
        GroupTextWording wording = new GroupTextWording(reader());
        title(getTranslation("grouptext.start.title"));
        ComboBox<String> language = new ComboBox<>(getTranslation("shared.field.text-language"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setValue(group.title().language());
        TextArea words = new TextArea(getTranslation("grouptext.edit.paragraphs"));
        words.setHelperText(getTranslation("grouptext.add.hint"));
        words.setMinRows(8);
        add(
                new PageHeader(getTranslation("grouptext.start.title"))
                        .back(getTranslation("grouptext.list.title"), path(DraftTextLinks.list(id)))
                        .lead(getTranslation("grouptext.start.lead")),
                new CommandForm<>(StartText.class)
                        .given(StartText::formToken, UUID.randomUUID())
                        .given(StartText::group, id)
                        .required(StartText::title, new TextField(getTranslation("shared.field.title")))
                        .required(StartText::language, language)
                        .optional(StartText::words, words)
                        .submit(
                                getTranslation("shared.verb.start"),
                                command -> done(
                                        "grouptext.start.done",
                                        DraftTextLinks.edit(id, texts.start(actor(), command)))));
    }
}
