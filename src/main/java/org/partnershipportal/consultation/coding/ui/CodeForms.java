package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.ChangeCode;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.CodeTreeDetails;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.DeleteCode;
import org.partnershipportal.consultation.coding.MergeCodes;
import org.partnershipportal.consultation.coding.MoveCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.Actor;

/**
 * The forms that change a call's codes. Whoever changes them after another did so reads first what the other saved; what was
 * typed stays.
 *
 * @param codes changes them
 * @param actor who does, asked at each act
 * @param language the reader's
 * @param tree the codes as the page shows them
 * @param meanwhile what others did to them since
 * @param show draws the page anew, with a code chosen or none
 */
record CodeForms(
        Codes codes,
        Supplier<Actor> actor,
        Language language,
        CodeTreeDetails tree,
        TreeMeanwhile meanwhile,
        Consumer<@Nullable CodeId> show) {

    /** Another code. */
    Card add() {
        FormProblems problems = new FormProblems();
        TextField name = new TextField(text("coding.code.name"));
        TextArea note = new TextArea(text("coding.code.note"));
        Select<CodeRow> parent = other("coding.code.below", null);
        problems.bind("name", name).bind("note", note).bind("parent", parent);
        Button add = new Button(
                text("coding.code.add"),
                click -> problems.read(() -> new AddCode(
                                tree.call(), meanwhile.edition(), id(parent), name.getValue(), note.getValue()))
                        .filter(command -> meanwhile.isSeen(ids(command.parent())))
                        .ifPresent(command -> problems.run(() -> {
                            codes.add(actor.get(), command);
                            Toasts.done(text("coding.code.added"));
                            show.accept(null);
                        })));
        return new Card(
                text("coding.code.add"),
                problems,
                new FormColumn().required(name).optional(note, parent).submit(add));
    }

    /** Of one code: its name and what it is for. */
    Card edit(CodeRow row) {
        FormProblems problems = new FormProblems();
        TextField name = new TextField(text("coding.code.name"));
        name.setValue(row.name());
        TextArea note = new TextArea(text("coding.code.note"));
        note.setValue(row.note());
        problems.bind("name", name).bind("note", note);
        Button save = new Button(
                text("coding.code.save"),
                click -> problems.read(() -> new ChangeCode(
                                tree.call(), meanwhile.edition(), row.id(), name.getValue(), note.getValue()))
                        .filter(command -> meanwhile.isSeen(ids(row.id())))
                        .ifPresent(command -> problems.run(() -> {
                            codes.change(actor.get(), command);
                            Toasts.done(text("coding.code.saved"));
                            show.accept(row.id());
                        })));
        return new Card(
                text("coding.code.change"),
                problems,
                new FormColumn().required(name).optional(note).submit(save));
    }

    /** Of one code: its place, another one that takes its passages, its end. */
    Details place(CodeRow row) {
        Div forms = new Div(move(row), merge(row), delete(row));
        forms.addClassNames("stack", "m2");
        return new Details(text("coding.code.place"), forms);
    }

    private Div move(CodeRow row) {
        FormProblems problems = new FormProblems();
        Select<CodeRow> parent = other("coding.code.below", row);
        problems.bind("parent", parent);
        Button move = new Button(text("coding.code.move"), click -> {
            CodeId below = id(parent);
            if (meanwhile.isSeen(ids(row.id(), below))) {
                problems.run(() -> {
                    int last = tree.codes().size();
                    codes.move(actor.get(), new MoveCode(tree.call(), meanwhile.edition(), row.id(), below, last));
                    show.accept(row.id());
                });
            }
        });
        FormColumn form = new FormColumn().optional(parent).submit(move);
        move.removeThemeName("primary");
        return new Div(problems, form);
    }

    private Div merge(CodeRow row) {
        FormProblems problems = new FormProblems();
        Select<CodeRow> into = other("coding.code.into", row);
        problems.bind("into", into);
        Button merge = new Button(text("coding.code.merge"), click -> {
            CodeId kept = id(into);
            if (kept != null && meanwhile.isSeen(ids(row.id(), kept))) {
                Confirm.askToEnd(
                        text("coding.code.merge"),
                        text("coding.code.merge-means"),
                        text("coding.code.merge"),
                        () -> problems.run(() -> {
                            codes.merge(actor.get(), new MergeCodes(tree.call(), meanwhile.edition(), row.id(), kept));
                            show.accept(kept);
                        }));
            }
        });
        FormColumn form = new FormColumn().optional(into).submit(merge);
        merge.removeThemeName("primary");
        return new Div(problems, form);
    }

    private Button delete(CodeRow row) {
        Button delete = new Button(text("coding.code.delete"), click -> {
            if (meanwhile.isSeen(ids(row.id()))) {
                codes.delete(actor.get(), new DeleteCode(tree.call(), meanwhile.edition(), row.id()));
                show.accept(null);
            }
        });
        delete.setVisible(row.passages() == 0);
        return delete;
    }

    private Select<CodeRow> other(String labelKey, @Nullable CodeRow but) {
        Select<CodeRow> select = new Select<>();
        select.setLabel(text(labelKey));
        select.setItems(tree.codes().stream().filter(row -> !row.equals(but)).toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("coding.code.no-other"));
        select.setItemLabelGenerator(row -> row == null ? text("coding.code.no-other") : row.name());
        return select;
    }

    private static @Nullable CodeId id(Select<CodeRow> select) {
        return select.getOptionalValue().map(CodeRow::id).orElse(null);
    }

    private static List<CodeId> ids(@Nullable CodeId... some) {
        return Stream.of(some).flatMap(Stream::ofNullable).toList();
    }

    private String text(String key) {
        return Translations.standard().text(language, key);
    }
}
