package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.exchange.grouptext.DraftTextDetails;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextLinks;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.PublishText;
import org.partnershipportal.exchange.grouptext.TextParagraphId;
import org.partnershipportal.exchange.grouptext.WorkingText;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-10: write a draft text paragraph by paragraph, and publish it; anyone who comes later sees the difference. */
@Route(":acting/groups/:id/texts/:text/edit")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/grouptext.css")
class EditTextView extends ActingPage {

    private final DraftTexts texts;

    EditTextView(Actors actors, DraftTexts texts) {
        super(actors);
        this.texts = texts;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        DraftTextId text = named(event, "text", DraftTextId::parse);
        WorkingText now = texts.working(actor, id, text);
        DraftTextDetails details = texts.details(actor, id, text);
        GroupTextWording wording = new GroupTextWording(reader());
        title(getTranslation("grouptext.edit.title"));
        Difference<WorkingText> difference = new Difference<>(
                now, () -> texts.working(actor(), id, text), (mine, theirs) -> differences(mine, theirs, wording));
        Div written = new Div();
        Runnable again = () -> {
            WorkingText saved = texts.working(actor(), id, text);
            difference.saw(saved);
            draw(written, id, text, saved, difference, wording);
        };
        draw(written, id, text, now, difference, wording);
        add(header(id, details, wording), difference, written, publishing(id, details, difference, again, wording));
    }

    private PageHeader header(WorkingGroupId id, DraftTextDetails details, GroupTextWording wording) {
        boolean published = details.published() > 0;
        PageHeader header = new PageHeader(getTranslation("grouptext.edit.title"))
                .back(
                        details.title().text(),
                        path(published ? DraftTextLinks.page(id, details.id()) : DraftTextLinks.list(id)))
                .lead(getTranslation(published ? "grouptext.edit.lead" : "grouptext.edit.lead-first"))
                .secondary(
                        new AppLink(getTranslation("grouptext.add.title"), path(DraftTextLinks.add(id, details.id()))));
        if (!published) {
            header.more(
                    wording.text("grouptext.discard.do"),
                    () -> Confirm.askToEnd(
                            wording.text("grouptext.discard.do"),
                            wording.text("grouptext.discard.consequence"),
                            wording.text("grouptext.discard.do"),
                            () -> {
                                texts.discard(actor(), details.id());
                                done("grouptext.discard.done", DraftTextLinks.list(id));
                            }));
        }
        return header;
    }

    private void draw(
            Div written,
            WorkingGroupId id,
            DraftTextId text,
            WorkingText now,
            Difference<WorkingText> difference,
            GroupTextWording wording) {
        written.removeAll();
        if (now.paragraphs().isEmpty()) {
            written.add(new EmptyState(getTranslation("grouptext.edit.none")));
            return;
        }
        Runnable again = () -> {
            WorkingText saved = texts.working(actor(), id, text);
            difference.saw(saved);
            draw(written, id, text, saved, difference, wording);
        };
        Set<String> noted = new HashSet<>();
        String language = now.title().language();
        OrderedList list = new OrderedList();
        list.addClassNames("draft", "plain-draft");
        now.paragraphs().forEach(one -> {
            Div said = new Div(
                    one.before() == null || one.before().equals(one.words())
                            ? wording.paragraph(one.words(), language, noted)
                            : wording.changed(one.before(), one.words(), language));
            if (one.before() == null && now.paragraphs().stream().anyMatch(other -> other.before() != null)) {
                said.add(Wording.small(wording.text("grouptext.edit.new")));
            }
            said.add(tools(id, text, one, now.paragraphs().size(), difference, again, wording));
            list.add(item(Formats.number(one.number(), language()), said));
        });
        written.add(list);
        if (!now.removed().isEmpty()) {
            OrderedList removed = new OrderedList();
            removed.addClassNames("draft", "plain-draft");
            now.removed().forEach(words -> removed.add(item("", wording.changed(words, "", language))));
            written.add(Card.section(wording.text("grouptext.edit.removed"), "", removed));
        }
    }

    private static ListItem item(String number, Component said) {
        Span name = new Span(number);
        name.addClassName("pn");
        Div text = new Div(name, said);
        text.addClassName("ptext");
        ListItem item = new ListItem(text);
        item.addClassName("dp");
        return item;
    }

    private Div tools(
            WorkingGroupId id,
            DraftTextId text,
            WorkingText.Part one,
            int count,
            Difference<WorkingText> difference,
            Runnable again,
            GroupTextWording wording) {
        AppLink edit =
                new AppLink(wording.text("shared.verb.edit"), path(DraftTextLinks.paragraph(id, text, one.id())));
        edit.getElement().setAttribute("aria-label", said("shared.verb.edit", one, wording));
        Div tools = new Div(edit);
        tools.addClassNames("row", "draft-tools");
        if (one.number() > 1) {
            tools.add(tool("grouptext.edit.up", one, () -> move(text, one.id(), true, again), wording));
        }
        if (one.number() < count) {
            tools.add(tool("grouptext.edit.down", one, () -> move(text, one.id(), false, again), wording));
        }
        tools.add(tool(
                "shared.verb.remove",
                one,
                () -> Confirm.askToEnd(
                        wording.text("grouptext.edit.remove", one.number()),
                        wording.text("grouptext.edit.remove-consequence"),
                        wording.text("shared.verb.remove"),
                        () -> {
                            difference.guard(() -> texts.remove(actor(), text, one.id(), one.edition()));
                            again.run();
                        }),
                wording));
        return tools;
    }

    private void move(DraftTextId text, TextParagraphId paragraph, boolean up, Runnable again) {
        texts.move(actor(), text, paragraph, up);
        again.run();
    }

    private static Button tool(String key, WorkingText.Part one, Runnable act, GroupTextWording wording) {
        Button tool = new Button(wording.text(key), click -> act.run());
        tool.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        tool.setAriaLabel(said(key, one, wording));
        return tool;
    }

    private static String said(String key, WorkingText.Part one, GroupTextWording wording) {
        return wording.text(
                "shared.field.named", wording.text(key), wording.text("grouptext.page.paragraph", one.number()));
    }

    private Card publishing(
            WorkingGroupId id,
            DraftTextDetails details,
            Difference<WorkingText> difference,
            Runnable again,
            GroupTextWording wording) {
        int next = details.published() + 1;
        TextField title = new TextField(wording.text("shared.field.title"));
        title.setValue(details.title().text());
        DateField until = new DateField(wording.text("grouptext.publish.until"), language());
        until.setHelperText(wording.text("grouptext.publish.until-hint"));
        until.setValue(details.open() ? details.commentsUntil() : null);
        CommandForm<PublishText> form = new CommandForm<>(PublishText.class)
                .given(PublishText::text, details.id())
                .read(PublishText::edition, () -> difference.seen().edition())
                .required(PublishText::title, title);
        if (next == 1) {
            form.given(PublishText::note, "");
        } else {
            TextArea note = new TextArea(wording.text("grouptext.publish.note"));
            note.setHelperText(wording.text("grouptext.publish.note-hint"));
            form.required(PublishText::note, note);
        }
        form.optional(PublishText::until, until).submit(wording.text("shared.verb.publish"), command -> {
            if (difference.guard(() -> texts.publish(actor(), command))) {
                done("grouptext.publish.done", DraftTextLinks.page(id, details.id()));
            } else {
                again.run();
            }
        });
        return new Card(
                wording.text("grouptext.publish.title", next),
                Wording.small(wording.text("grouptext.publish.lead")),
                form);
    }

    /** Each paragraph that another wrote, removed or added, as it was seen and as it is. */
    private static List<Component> differences(WorkingText mine, WorkingText theirs, GroupTextWording wording) {
        String language = theirs.title().language();
        List<Component> all = new ArrayList<>();
        theirs.paragraphs().forEach(now -> {
            String before = words(mine, now.id()).orElse("");
            if (!before.equals(now.words())) {
                all.add(wording.changed(before, now.words(), language));
            }
        });
        mine.paragraphs().stream()
                .filter(before -> words(theirs, before.id()).isEmpty())
                .forEach(before -> all.add(wording.changed(before.words(), "", language)));
        return all;
    }

    private static Optional<String> words(WorkingText text, TextParagraphId paragraph) {
        return text.paragraphs().stream()
                .filter(one -> one.id().equals(paragraph))
                .findFirst()
                .map(WorkingText.Part::words);
    }
}
