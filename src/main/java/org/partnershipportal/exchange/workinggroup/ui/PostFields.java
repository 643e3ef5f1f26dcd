package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.Discussions;
import org.partnershipportal.exchange.workinggroup.PostId;
import org.partnershipportal.exchange.workinggroup.SeatDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WritePost;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.DocumentsField;

/** The fields of a message. */
final class PostFields {

    private final WorkingGroupWording wording;
    private final WorkingGroupDetails details;
    private final Discussions discussions;
    private final Documents documents;
    private final Supplier<Actor> actor;
    private final Div files = new Div();
    private @Nullable PostId prepared;
    private @Nullable DocumentsField attached;

    /** @param actor asks who acts, at each act */
    PostFields(
            Reader reader,
            WorkingGroupDetails details,
            Discussions discussions,
            Documents documents,
            Supplier<Actor> actor) {
        wording = new WorkingGroupWording(reader);
        this.details = details;
        this.discussions = discussions;
        this.documents = documents;
        this.actor = actor;
    }

    /**
     * The form of a message.
     *
     * @param thread the discussion; {@code null} to start one
     * @param verb the word of its button
     * @param sent what follows once the message is sent, given the first message of the discussion
     */
    CommandForm<WritePost> form(@Nullable PostId thread, String verb, Consumer<PostId> sent) {
        TextArea text = new TextArea(wording.text("workinggroup.discussion.text"));
        text.setMinRows(4);
        MultiSelectComboBox<SeatDetails> mentioned =
                new MultiSelectComboBox<>(wording.text("workinggroup.discussion.mention"));
        mentioned.setHelperText(wording.text("workinggroup.discussion.mention-hint"));
        mentioned.setItems(details.discussing());
        mentioned.setItemLabelGenerator(this::member);
        CommandForm<WritePost> form = new CommandForm<>(WritePost.class)
                .given(WritePost::formToken, UUID.randomUUID())
                .given(WritePost::group, details.id())
                .given(WritePost::thread, thread)
                .given(WritePost::language, wording.language().tag());
        if (thread == null) {
            form.required(WritePost::title, new TextField(wording.text("shared.field.title")));
        } else {
            form.given(WritePost::title, "");
        }
        form.required(WritePost::text, text)
                .optional(
                        WritePost::mentioned,
                        mentioned,
                        () -> mentioned.getValue().stream().map(SeatDetails::id).collect(Collectors.toSet()))
                .read(WritePost::prepared, () -> prepared);
        files.add(new Button(wording.text("workinggroup.discussion.attach"), click -> attach()));
        form.column().add(files);
        return form.submit(verb, command -> {
            if (attached != null) {
                attached.requireArrived();
            }
            sent.accept(discussions.write(actor.get(), command));
        });
    }

    /** Files belong to a record: the message gets its id with the first one, and not before. */
    private void attach() {
        PostId begun = discussions.prepare(actor.get(), details.id());
        DocumentsField field = new DocumentsField(
                documents, actor, begun.ref(), "", wording.text("workinggroup.discussion.attachments"));
        prepared = begun;
        attached = field;
        files.removeAll();
        files.add(field);
    }

    private String member(SeatDetails seat) {
        String representative = seat.representative();
        return representative == null
                ? wording.name(seat)
                : wording.text("shared.field.pair", representative, wording.name(seat));
    }
}
