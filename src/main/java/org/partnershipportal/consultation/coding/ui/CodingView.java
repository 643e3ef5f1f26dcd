package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.coding.CodableInput;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.CodeTreeDetails;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.CodingLinks;
import org.partnershipportal.consultation.coding.CodingProgress;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.springframework.beans.factory.ObjectProvider;

/** UC-COD-01, UC-COD-03: the codes of a call with how often each is used, and the passages of the selected one. */
@Route(":acting/desk/calls/:code/coding")
@OpenTo(Permission.CODE_INPUTS)
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
        show(named(event, "code", CallCode::parse), null);
    }

    private void show(CallCode code, @Nullable CodeId chosen) {
        removeAll();
        title(getTranslation("coding.tree.title"));
        CodeTreeDetails tree = codes.tree(actor(), code);
        Difference<CodeTreeDetails> meanwhile =
                new Difference<>(tree, () -> codes.tree(actor(), code), new CodeChanges(language()));
        CodeForms forms = new CodeForms(codes, this::actor, language(), tree, meanwhile, next -> show(code, next));
        Div main = new Div();
        main.addClassNames("stack", "m2");
        find(tree, chosen)
                .ifPresentOrElse(
                        row -> main.add(marked(code, row), forms.edit(row), forms.place(row)),
                        () -> main.add(inputs(code)));
        Aside aside = new Aside(list(code, tree, chosen), forms.add());
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        PageSlot tabs = new PageSlot(
                CallLinks.deskTabs("coding"),
                new ContentRef("call", tree.call().toString()),
                acting().segment(),
                fillers);
        add(header(code, tree), tabs, meanwhile, two);
    }

    private static Optional<CodeRow> find(CodeTreeDetails tree, @Nullable CodeId chosen) {
        return tree.codes().stream().filter(row -> row.id().equals(chosen)).findFirst();
    }

    private PageHeader header(CallCode code, CodeTreeDetails tree) {
        CodingProgress progress = tree.progress();
        PageHeader header = new PageHeader(getTranslation("coding.tree.title"))
                .back(getTranslation("shared.field.back-to-call"), path(CallLinks.desk(code)))
                .lead(getTranslation(
                        "coding.tree.progress", progress.coded(), progress.nothing(), progress.untouched()));
        return tree.next() == null
                ? header
                : header.primary(new AppLink(getTranslation("coding.tree.next"), path(CodingLinks.input(tree.next()))));
    }

    /** The inputs to code, while no code is chosen. */
    private Card inputs(CallCode code) {
        return new Card(
                getTranslation("shared.field.inputs"),
                new ListPage(
                                "coding.inputs.",
                                (from, max) -> passages.inputs(actor(), code, from, max)
                                        .map(this::row))
                        .inCard()
                        .show());
    }

    private Row row(CodableInput input) {
        LocalizedText whose = words().whose(input.from());
        Row row = new Row(new AppLink(new TextWithLanguage(whose, language()), path(CodingLinks.input(input.input()))));
        if (input.passages() > 0) {
            row.end(StatusBadge.ok(getTranslation("coding.inputs.coded", input.passages())));
        } else if (input.nothing()) {
            row.end(StatusBadge.neutral(getTranslation("coding.inputs.nothing")));
        }
        return row;
    }

    private InputWords words() {
        return new InputWords(language(), language());
    }

    /** Drawn whole and in no parts: a tree is moved, merged and compared as a whole, and holds no more than 500 codes. */
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

    private Card marked(CallCode code, CodeRow row) {
        return new Card(
                row.name(),
                getTranslation("coding.tree.count", row.passages(), row.inputs()),
                new ListPage(
                                "coding.passages.",
                                (from, max) -> passages.of(actor(), code, row.id(), from, max)
                                        .map(this::row))
                        .inCard()
                        .show(),
                new Button(getTranslation("coding.code.close"), click -> show(code, null)));
    }

    private Row row(PassageRow passage) {
        LocalizedText whose = words().whose(passage.from());
        return new Row(TextWithLanguage.ofAnyLanguage(passage.text()))
                .meta(new TextWithLanguage(whose, language()))
                .end(new AppLink(getTranslation("coding.passages.open"), path(CodingLinks.input(passage.input()))));
    }
}
