package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.PostId;
import org.partnershipportal.exchange.workinggroup.SeatDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WritePost;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.platform.access.Reader;

/** The fields of a message. */
final class PostFields {

    private final WorkingGroupWording wording;
    private final WorkingGroupDetails details;

    PostFields(Reader reader, WorkingGroupDetails details) {
        wording = new WorkingGroupWording(reader);
        this.details = details;
    }

    /** @param thread the discussion; {@code null} to start one */
    CommandForm<WritePost> form(@Nullable PostId thread) {
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
        return form.required(WritePost::text, text)
                .optional(
                        WritePost::mentioned,
                        mentioned,
                        () -> mentioned.getValue().stream().map(SeatDetails::id).collect(Collectors.toSet()));
    }

    private String member(SeatDetails seat) {
        String representative = seat.representative();
        return representative == null
                ? wording.name(seat)
                : wording.text("shared.field.pair", representative, wording.name(seat));
    }
}
