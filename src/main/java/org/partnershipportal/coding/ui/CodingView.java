package org.partnershipportal.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.access.ActingPage;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.call.CallCode;
import org.partnershipportal.call.CallLinks;
import org.partnershipportal.call.NameChoice;
import org.partnershipportal.coding.AddCode;
import org.partnershipportal.coding.ChangeCode;
import org.partnershipportal.coding.CodableInput;
import org.partnershipportal.coding.CodableList;
import org.partnershipportal.coding.CodeId;
import org.partnershipportal.coding.CodeRow;
import org.partnershipportal.coding.CodeTreeDetails;
import org.partnershipportal.coding.Codes;
import org.partnershipportal.coding.CodingLinks;
import org.partnershipportal.coding.CodingProgress;
import org.partnershipportal.coding.DeleteCode;
import org.partnershipportal.coding.MergeCodes;
import org.partnershipportal.coding.MoveCode;
import org.partnershipportal.coding.PassageList;
import org.partnershipportal.coding.PassageRow;
import org.partnershipportal.coding.Passages;
import org.partnershipportal.organisation.OrganisationSummary;
import org.partnershipportal.shared.ContentRef;
import org.partnershipportal.shared.LocalizedText;
import org.partnershipportal.shared.NotFound;
import org.partnershipportal.uikit.AppLink;
import org.partnershipportal.uikit.Card;
import org.partnershipportal.uikit.Confirm;
import org.partnershipportal.uikit.FormColumn;
import org.partnershipportal.uikit.FormProblems;
import org.partnershipportal.uikit.PageHeader;
import org.partnershipportal.uikit.PageSlot;
import org.partnershipportal.uikit.PageTabs;
import org.partnershipportal.uikit.Row;
import org.partnershipportal.uikit.Rows;
import org.partnershipportal.uikit.ShowMore;
import org.partnershipportal.uikit.StatusBadge;
import org.partnershipportal.uikit.TextWithLanguage;
import org.partnershipportal.uikit.Toasts;
import org.springframework.beans.factory.ObjectProvider;

/** UC-COD-01, UC-COD-03: the codes of a call with how often each is used, and the passages of the one that is chosen. */
@Route(":acting/desk/calls/:code/coding")
@PermitAll
class CodingView extends ActingPage {

    private static final int DEEPER = 24;

    private final Codes codes;
    private final Passages passages;

    private final List<PageSlot.Filler> fillers;

    CodingView(Actors actors, Codes codes, Passages passages, ObjectProvider<PageSlot.Filler> fillers) {
        super(actors);
        this.fillers = fillers.orderedStream().toList();
        this.codes = codes;
        this.passages = passages;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(event.getRouteParameters().get("code").flatMap(CallCode::parse).orElseThrow(NotFound::new), null);
    }

    private void show(CallCode code, @Nullable CodeId chosen) {
        removeAll();
        title(getTranslation("coding.tree.title"));
        CodeTreeDetails tree = codes.tree(actor(), code);
        Div main = new Div();
        main.addClassNames("stack", "m2");
        find(tree, chosen)
                .ifPresentOrElse(
                        row -> main.add(marked(code, row), edit(code, tree, row), place(code, tree, row)),
                        () -> main.add(inputs(code)));
        Aside aside = new Aside(list(code, tree, chosen), add(code, tree));
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        PageTabs tabs = new PageTabs(
                CallLinks.DESK_TABS,
                "coding",
                getTranslation("call.desk.title"),
                new ContentRef("call", tree.call().toString()),
                acting().segment(),
                fillers);
        add(header(code, tree.progress()), tabs, two);
    }

    private static Optional<CodeRow> find(CodeTreeDetails tree, @Nullable CodeId chosen) {
        return tree.codes().stream().filter(row -> row.id().equals(chosen)).findFirst();
    }

    private PageHeader header(CallCode code, CodingProgress progress) {
        return new PageHeader(getTranslation("coding.tree.title"))
                .back(getTranslation("coding.tree.back"), path(CallLinks.desk(code)))
                .lead(getTranslation(
                        "coding.tree.progress", progress.coded(), progress.nothing(), progress.untouched()));
    }

    /** The inputs to code, while no code is chosen. */
    private Card inputs(CallCode code) {
        Rows rows = Rows.bare();
        CodableList first = passages.inputs(actor(), code, 0, ShowMore.PAGE);
        fillInputs(rows, first.rows());
        Card card = new Card(getTranslation("coding.inputs.title"), rows);
        if (first.total() > first.rows().size()) {
            Button more = new Button(getTranslation("uikit.more.button"));
            more.addClickListener(click -> {
                int shown = (int) rows.getChildren().count();
                CodableList next = passages.inputs(actor(), code, shown, ShowMore.PAGE);
                fillInputs(rows, next.rows());
                more.setVisible(shown + next.rows().size() < next.total());
            });
            card.add(more);
        }
        if (first.rows().isEmpty()) {
            card.add(new Paragraph(getTranslation("coding.inputs.none")));
        }
        return card;
    }

    private void fillInputs(Rows rows, List<CodableInput> some) {
        for (CodableInput input : some) {
            LocalizedText whose = whose(input);
            AppLink open = new AppLink(new TextWithLanguage(whose, language()), path(CodingLinks.input(input.input())));
            Row row = new Row(open);
            if (input.passages() > 0) {
                row.end(StatusBadge.ok(getTranslation("coding.inputs.coded", input.passages())));
            } else if (input.nothing()) {
                row.end(StatusBadge.neutral(getTranslation("coding.inputs.nothing")));
            }
            rows.add(row);
        }
    }

    /** Whose input it is, as the report team may know it. */
    private LocalizedText whose(CodableInput input) {
        OrganisationSummary from = input.from();
        return from == null
                ? new LocalizedText(
                        getTranslation(
                                input.name() == NameChoice.SEALED ? "input.arrived.sealed" : "input.arrived.person"),
                        language().tag())
                : from.name();
    }

    private Card list(CallCode code, CodeTreeDetails tree, @Nullable CodeId chosen) {
        Rows rows = Rows.bare();
        for (CodeRow row : tree.codes()) {
            Button open = new Button(row.name(), click -> show(code, row.id()));
            open.addThemeName("tertiary");
            open.addClassName("as-link");
            if (row.id().equals(chosen)) {
                open.getElement().setAttribute("aria-current", "true");
            }
            Row shown = new Row(open).meta(getTranslation("coding.tree.count", row.passages(), row.inputs()));
            if (!row.note().isEmpty()) {
                shown.meta(TextWithLanguage.ofAnyLanguage(row.note()));
            }
            shown.getStyle().set("padding-inline-start", (row.depth() - 1) * DEEPER + "px");
            rows.add(shown);
        }
        Card card = new Card(getTranslation("coding.tree.codes"), rows);
        if (tree.codes().isEmpty()) {
            card.add(new Paragraph(getTranslation("coding.tree.empty")));
        }
        return card;
    }

    private Card add(CallCode code, CodeTreeDetails tree) {
        FormProblems problems = new FormProblems();
        TextField name = new TextField(getTranslation("coding.code.name"));
        TextArea note = new TextArea(getTranslation("coding.code.note"));
        Select<CodeRow> parent = other("coding.code.below", tree, null);
        problems.bind("name", name).bind("note", note).bind("parent", parent);
        Button add = new Button(
                getTranslation("coding.code.add"),
                click -> problems.read(() ->
                                new AddCode(tree.call(), tree.edition(), id(parent), name.getValue(), note.getValue()))
                        .ifPresent(command -> problems.run(() -> {
                            codes.add(actor(), command);
                            Toasts.done(getTranslation("coding.code.added"));
                            show(code, null);
                        })));
        return new Card(
                getTranslation("coding.code.add"),
                problems,
                new FormColumn().required(name).optional(note, parent).submit(add));
    }

    /** Of one code: its name and what it is for. */
    private Card edit(CallCode code, CodeTreeDetails tree, CodeRow row) {
        FormProblems problems = new FormProblems();
        TextField name = new TextField(getTranslation("coding.code.name"));
        name.setValue(row.name());
        TextArea note = new TextArea(getTranslation("coding.code.note"));
        note.setValue(row.note());
        problems.bind("name", name).bind("note", note);
        Button save = new Button(
                getTranslation("coding.code.save"),
                click -> problems.read(() ->
                                new ChangeCode(tree.call(), tree.edition(), row.id(), name.getValue(), note.getValue()))
                        .ifPresent(command -> problems.run(() -> {
                            codes.change(actor(), command);
                            Toasts.done(getTranslation("coding.code.saved"));
                            show(code, row.id());
                        })));
        return new Card(
                getTranslation("coding.code.change"),
                problems,
                new FormColumn().required(name).optional(note).submit(save));
    }

    /** Of one code: its place, another one that takes its passages, its end. */
    private Details place(CallCode code, CodeTreeDetails tree, CodeRow row) {
        Div forms = new Div(move(code, tree, row), merge(code, tree, row), delete(code, tree, row));
        forms.addClassNames("stack", "m2");
        return new Details(getTranslation("coding.code.place"), forms);
    }

    private Div move(CallCode code, CodeTreeDetails tree, CodeRow row) {
        FormProblems problems = new FormProblems();
        Select<CodeRow> parent = other("coding.code.below", tree, row);
        problems.bind("parent", parent);
        Button move = new Button(
                getTranslation("coding.code.move"),
                click -> problems.run(() -> {
                    codes.move(
                            actor(),
                            new MoveCode(
                                    tree.call(),
                                    tree.edition(),
                                    row.id(),
                                    id(parent),
                                    tree.codes().size()));
                    show(code, row.id());
                }));
        FormColumn form = new FormColumn().optional(parent).submit(move);
        move.removeThemeName("primary");
        return new Div(problems, form);
    }

    private Div merge(CallCode code, CodeTreeDetails tree, CodeRow row) {
        FormProblems problems = new FormProblems();
        Select<CodeRow> into = other("coding.code.into", tree, row);
        problems.bind("into", into);
        Button merge = new Button(getTranslation("coding.code.merge"), click -> {
            CodeId kept = id(into);
            if (kept != null) {
                Confirm.askToEnd(
                        getTranslation("coding.code.merge"),
                        getTranslation("coding.code.merge-means"),
                        getTranslation("coding.code.merge"),
                        () -> problems.run(() -> {
                            codes.merge(actor(), new MergeCodes(tree.call(), tree.edition(), row.id(), kept));
                            show(code, kept);
                        }));
            }
        });
        FormColumn form = new FormColumn().optional(into).submit(merge);
        merge.removeThemeName("primary");
        return new Div(problems, form);
    }

    private Button delete(CallCode code, CodeTreeDetails tree, CodeRow row) {
        Button delete = new Button(getTranslation("coding.code.delete"), click -> {
            codes.delete(actor(), new DeleteCode(tree.call(), tree.edition(), row.id()));
            show(code, null);
        });
        delete.setVisible(row.passages() == 0);
        return delete;
    }

    private Select<CodeRow> other(String labelKey, CodeTreeDetails tree, @Nullable CodeRow but) {
        Select<CodeRow> select = new Select<>();
        select.setLabel(getTranslation(labelKey));
        select.setItems(tree.codes().stream().filter(row -> !row.equals(but)).toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("coding.code.no-other"));
        select.setItemLabelGenerator(row -> row == null ? getTranslation("coding.code.no-other") : row.name());
        return select;
    }

    private static @Nullable CodeId id(Select<CodeRow> select) {
        return select.getOptionalValue().map(CodeRow::id).orElse(null);
    }

    private Card marked(CallCode code, CodeRow row) {
        Rows rows = Rows.bare();
        PassageList first = passages.of(actor(), code, row.id(), 0, ShowMore.PAGE);
        fill(rows, first.rows());
        Button back = new Button(getTranslation("coding.code.close"), click -> show(code, null));
        Card card = new Card(row.name(), getTranslation("coding.tree.count", row.passages(), row.inputs()), rows);
        if (first.total() > first.rows().size()) {
            Button more = new Button(getTranslation("uikit.more.button"));
            more.addClickListener(click -> {
                int shown = (int) rows.getChildren().count();
                PassageList next = passages.of(actor(), code, row.id(), shown, ShowMore.PAGE);
                fill(rows, next.rows());
                more.setVisible(shown + next.rows().size() < next.total());
            });
            card.add(more);
        }
        if (first.rows().isEmpty()) {
            card.add(new Paragraph(getTranslation("coding.passages.none")));
        }
        card.add(back);
        return card;
    }

    private void fill(Rows rows, List<PassageRow> some) {
        for (PassageRow passage : some) {
            AppLink open =
                    new AppLink(getTranslation("coding.passages.open"), path(CodingLinks.input(passage.input())));
            Row row = new Row(TextWithLanguage.ofAnyLanguage(passage.text())).end(open);
            OrganisationSummary from = passage.from();
            if (from != null) {
                row.meta(new TextWithLanguage(from.name(), language()));
            }
            rows.add(row);
        }
    }
}
