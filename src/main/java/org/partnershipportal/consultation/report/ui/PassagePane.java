package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.CitablePassage;
import org.partnershipportal.consultation.coding.CitablePassages;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.FindPassages;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.CitableInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.ShowMore;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;

/**
 * Beside the report: the passages that the open paragraph can cite with one click; above them, whole inputs by name.
 */
final class PassagePane extends Section {

    private static final int PAGE = 10;

    /** What the page finds and does. */
    interface Acts {

        /** A step through the passages. */
        CitablePassages.Found passages(FindPassages wanted, CitablePassages.Reached from, int max);

        /** Inputs whose name has these words. */
        List<CitableInput> inputs(String words);

        /** Cites a passage, or an input as a whole, in the open paragraph. */
        void cite(InputId input, @Nullable PassageId passage);

        /** The page of an input. */
        String page(InputId input);
    }

    private final ReportWording wording;
    private final Acts acts;
    private final H2 heading = new H2();
    private final Div chosen = new Div();
    private final TextField words;
    private final Select<CodeRow> code = new Select<>();
    private final Select<Boolean> published = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final ShowMore more = new ShowMore(() -> load(true));
    private final Paragraph searched = new Paragraph();
    private final Button further;
    private String paragraph = "";
    private Set<PassageId> cited = Set.of();
    private Set<InputId> citedInputs = Set.of();
    private CitablePassages.Reached reached = CitablePassages.Reached.NOTHING;
    private int found;
    private final List<Offer> offers = new ArrayList<>();
    private boolean setting;

    PassagePane(ReportWording wording, Acts acts) {
        this.wording = wording;
        this.acts = acts;
        words = new TextField(wording.text("report.cite.search"));
        words.setPrefixComponent(Icon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMaxLength(200);
        words.addValueChangeListener(change -> reload());
        code.setLabel(wording.text("report.cite.code"));
        code.setEmptySelectionAllowed(true);
        code.setEmptySelectionCaption(wording.text("report.cite.any-code"));
        code.setItemLabelGenerator(
                row -> row == null ? wording.text("report.cite.any-code") : row.name() + " · " + row.passages());
        code.addValueChangeListener(change -> reload());
        published.setLabel(wording.text("shared.field.publication"));
        published.setEmptySelectionAllowed(true);
        published.setEmptySelectionCaption(wording.text("report.cite.all-texts"));
        published.setItems(true, false);
        published.setItemLabelGenerator(is -> is == null
                ? wording.text("report.cite.all-texts")
                : wording.text(is ? "report.cite.published" : "report.cite.unpublished"));
        published.addValueChangeListener(change -> reload());
        heading.getElement().setAttribute("tabindex", "-1");
        chosen.getElement().setAttribute("role", "status");
        Div filters = new Div(words, code, published);
        filters.addClassNames("stack", "s2");
        list.addClassName("pas");
        searched.getElement().setAttribute("role", "status");
        searched.addClassName("m");
        further = new Button(wording.text("assessment.search.further"), click -> searchFurther());
        addClassNames("card", "stack", "pane");
        add(heading, chosen, filters, list, more, searched, further);
        setAriaLabel(wording.text("report.cite.title"));
    }

    /** Offers passages for a paragraph. */
    void target(String name, Set<PassageId> passages, Set<InputId> inputs) {
        paragraph = name;
        cited = passages;
        citedInputs = inputs;
        heading.setText(name.isEmpty() ? wording.text("report.cite.title") : wording.text("report.cite.for", name));
        if (offers.isEmpty()) {
            load(false);
        } else {
            offers.forEach(Offer::draw);
        }
    }

    /** The codes that passages have today. */
    void codes(List<CodeRow> codes) {
        CodeRow now = code.getValue();
        setting = true;
        code.setItems(codes);
        if (now != null) {
            codes.stream().filter(one -> one.id().equals(now.id())).findFirst().ifPresent(code::setValue);
        }
        setting = false;
    }

    /** Shows what is coded with one code. */
    void filter(CodeId wanted) {
        code.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .ifPresent(code::setValue);
        heading.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    /** Shows the passage behind a chip, with the words around it. */
    void show(Component name, Component... words) {
        chosen.removeAll();
        Div named = new Div(name);
        named.addClassName("strong");
        chosen.add(named);
        chosen.add(words);
        chosen.addClassNames("say", "stack");
        chosen.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Gives the focus to the first passage that can be cited here. */
    void goTo() {
        goTo(0);
    }

    /** To the first of those from a place on; of none to the heading. */
    private void goTo(long from) {
        offers.stream()
                .skip(from)
                .map(next -> next.button)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresentOrElse(Button::focus, () -> heading.getElement().executeJs("this.focus()"));
    }

    private void reload() {
        if (!setting) {
            load(false);
        }
    }

    /** What is looked for is opened step by step; the way to the next step stays where the focus is, until there is none. */
    private void searchFurther() {
        load(true);
        if (!further.isVisible()) {
            heading.getElement().executeJs("this.focus()");
        }
    }

    private void load(boolean goesOn) {
        String typed = words.getValue().strip();
        if (!goesOn) {
            list.removeAll();
            offers.clear();
            reached = CitablePassages.Reached.NOTHING;
            found = 0;
            if (!typed.isEmpty()) {
                acts.inputs(typed).forEach(input -> offer(whole(input)));
            }
        }
        CodeRow by = code.getValue();
        CitablePassages.Found step = acts.passages(
                new FindPassages(by == null ? null : by.id(), typed, published.getValue()), reached, PAGE);
        step.rows().forEach(row -> offer(passage(row)));
        reached = step.reached();
        found += step.rows().size();
        if (list.getComponentCount() == 0 && step.isDone()) {
            list.add(new ListItem(new Paragraph(wording.text("report.cite.none-found"))));
        }
        say(step, !typed.isEmpty());
    }

    /** How much of all is shown; while words are looked for, how much is searched. */
    private void say(CitablePassages.Found step, boolean sought) {
        searched.setText(sought ? wording.text("report.cite.searched", found, reached.passages(), step.total()) : "");
        searched.setVisible(sought);
        further.setVisible(sought && !step.isDone());
        if (sought) {
            more.setVisible(false);
        } else {
            more.update(reached.passages(), step.total());
        }
    }

    private void offer(Offer offer) {
        offers.add(offer);
        list.add(offer);
    }

    private Offer whole(CitableInput input) {
        return new Offer(
                wording.whose(input.from()),
                wording.text("report.cite.whole"),
                () -> citedInputs.contains(input.input()),
                () -> acts.cite(input.input(), null),
                standing(input.published()),
                new Span(wording.text("report.cite.whole")),
                open(input.input(), wording.whose(input.from())));
    }

    private Offer passage(CitablePassage found) {
        PassageRow passage = found.passage();
        Paragraph text = new Paragraph(passage.text());
        text.addClassName("prose");
        text.getElement().setAttribute("lang", passage.language()).setAttribute("dir", "auto");
        return new Offer(
                wording.whose(passage.from()),
                passage.text(),
                () -> cited.contains(passage.id()),
                () -> acts.cite(passage.input(), passage.id()),
                standing(found.published()),
                text,
                open(passage.input(), wording.whose(passage.from())));
    }

    private Span standing(boolean isPublished) {
        Span standing = new Span(
                (isPublished ? Icon.SEEN : Icon.LOCK).small(),
                new Span(" " + wording.text(isPublished ? "report.cite.published" : "report.cite.unpublished")));
        standing.addClassName("m");
        return standing;
    }

    private AppLink open(InputId input, LocalizedText whose) {
        AppLink link = new AppLink(wording.text("report.cite.open"), acts.page(input));
        link.addClassName("s");
        link.setAriaLabel(wording.text("report.cite.open") + ": " + whose.text());
        return link;
    }

    /** Something that can be cited: by one press, after which the focus goes on to the next. */
    private final class Offer extends ListItem {

        private final Div who = new Div();
        private final LocalizedText whose;
        private final String what;
        private final BooleanSupplier isCited;
        private final Runnable cite;
        private @Nullable Button button;

        Offer(LocalizedText whose, String what, BooleanSupplier isCited, Runnable cite, Component... rest) {
            this.whose = whose;
            this.what = what;
            this.isCited = isCited;
            this.cite = cite;
            who.addClassNames("row", "between");
            add(who);
            add(rest);
            draw();
        }

        private void draw() {
            who.removeAll();
            Span name = new Span(new TextWithLanguage(whose, wording.language()));
            name.addClassName("strong");
            who.add(name);
            button = null;
            if (isCited.getAsBoolean()) {
                who.add(StatusBadge.ok(wording.text("report.cite.cited")));
            } else if (!paragraph.isEmpty()) {
                Button made = new Button(wording.text("report.cite.do"), Icon.PLUS.small(), click -> press());
                made.addThemeVariants(ButtonVariant.LUMO_SMALL);
                made.setAriaLabel(wording.text("report.cite.do-of", what + " · " + whose.text()));
                who.add(made);
                button = made;
            }
        }

        private void press() {
            cite.run();
            Toasts.announce(wording.text("report.cite.done", whose.text(), paragraph));
            goTo(offers.indexOf(this) + 1L);
        }
    }
}
