package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.Actor;

/**
 * The forms that change a call's codes. Anyone who changes them after someone else first sees what the other saved;
 * what was typed is kept.
 *
 * @param codes changes them
 * @param actor who does, asked at each act
 * @param language the reader's
 * @param tree the codes as the page shows them
 * @param meanwhile what others did to them since
 * @param show draws the page again, with a code chosen or none
 */
record CodeForms(
        Codes codes,
        Supplier<Actor> actor,
        Language language,
        CodeTreeDetails tree,
        Difference<CodeTreeDetails> meanwhile,
        Consumer<@Nullable CodeId> show) {

    /** Another code. */
    Card add() {
        Select<CodeRow> parent = other("coding.code.below", null);
        return new Card(
                text("coding.code.add"),
                new CommandForm<>(AddCode.class)
                        .given(AddCode::call, tree.call())
                        .read(AddCode::edition, this::edition)
                        .required(AddCode::name, new TextField(text("shared.field.name")))
                        .optional(AddCode::note, new TextArea(text("coding.code.note")))
                        .optional(AddCode::parent, parent, () -> id(parent))
                        .submitAside(
                                text("coding.code.add"),
                                command -> meanwhile.guard(holding(command.parent()), () -> {
                                    codes.add(actor.get(), command);
                                    Toasts.done(text("coding.code.added"));
                                    show.accept(null);
                                })));
    }

    /** Of one code: its name and what it is for. */
    Card edit(CodeRow row) {
        return new Card(
                text("coding.code.change"),
                new CommandForm<>(ChangeCode.class)
                        .given(ChangeCode::call, tree.call())
                        .read(ChangeCode::edition, this::edition)
                        .given(ChangeCode::code, row.id())
                        .required(ChangeCode::name, new TextField(text("shared.field.name")))
                        .optional(ChangeCode::note, new TextArea(text("coding.code.note")))
                        .filled(new ChangeCode(tree.call(), tree.edition(), row.id(), row.name(), row.note()))
                        .submitAside(
                                text("shared.verb.save"),
                                command -> meanwhile.guard(holding(row.id()), () -> {
                                    codes.change(actor.get(), command);
                                    Toasts.done(text("shared.verb.saved"));
                                    show.accept(row.id());
                                })));
    }

    private long edition() {
        return meanwhile.seen().edition();
    }

    /** Of one code: its place, another one that takes its passages, its end. */
    Details place(CodeRow row) {
        Div forms = new Div(move(row), merge(row), delete(row));
        forms.addClassNames("stack", "m2");
        return new Details(text("coding.code.place"), forms);
    }

    private CommandForm<MoveCode> move(CodeRow row) {
        Select<CodeRow> parent = other("coding.code.below", row);
        return new CommandForm<>(MoveCode.class)
                .given(MoveCode::call, tree.call())
                .read(MoveCode::edition, this::edition)
                .given(MoveCode::code, row.id())
                .optional(MoveCode::parent, parent, () -> id(parent))
                .given(MoveCode::place, tree.codes().size())
                .submitAside(
                        text("coding.code.move"),
                        command -> meanwhile.guard(holding(row.id(), command.parent()), () -> {
                            codes.move(actor.get(), command);
                            show.accept(row.id());
                        }));
    }

    private CommandForm<MergeCodes> merge(CodeRow row) {
        Select<CodeRow> into = other("coding.code.into", row);
        CommandForm<MergeCodes> form = new CommandForm<>(MergeCodes.class)
                .given(MergeCodes::call, tree.call())
                .read(MergeCodes::edition, this::edition)
                .given(MergeCodes::code, row.id())
                .optional(MergeCodes::into, into, () -> id(into));
        return form.submitAside(
                text("coding.code.merge"),
                command -> into.getOptionalValue()
                        .ifPresent(kept -> Confirm.askToEnd(
                                text("coding.code.merge"),
                                text("coding.code.merge-means"),
                                text("coding.code.merge"),
                                () -> form.run(() -> merge(command)))));
    }

    private void merge(MergeCodes command) {
        meanwhile.guard(holding(command.code(), command.into()), () -> {
            codes.merge(actor.get(), command);
            show.accept(command.into());
        });
    }

    private Button delete(CodeRow row) {
        Button delete = new Button(
                text("coding.code.delete"),
                click -> meanwhile.guard(holding(row.id()), () -> {
                    codes.delete(actor.get(), new DeleteCode(tree.call(), edition(), row.id()));
                    show.accept(null);
                }));
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

    /** While one of the codes that a form is about is gone, what changed does not count as seen, and nothing is changed. */
    private static Predicate<CodeTreeDetails> holding(@Nullable CodeId... some) {
        List<CodeId> needed = Stream.of(some).flatMap(Stream::ofNullable).toList();
        return now -> now.codes().stream().map(CodeRow::id).toList().containsAll(needed);
    }

    private String text(String key) {
        return Translations.standard().text(language, key);
    }
}
