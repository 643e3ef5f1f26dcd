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
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.PassageCoverage;
import org.partnershipportal.consultation.report.Missing;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;

/** Above the report: which codes and inputs it uses, and what it lacks before it is sent for clearance. */
final class ReportStrip extends Section {

    /** More squares are no picture any longer. */
    private static final int SQUARES = 80;

    private static final int NAMES = 6;
    private static final int MAY = 4;

    /**
     * Where the lines lead.
     *
     * @param code shows the passages of a code
     * @param paragraph opens a paragraph
     * @param team address of the page on which a colleague is added
     * @param coding address of the page on which inputs are coded
     */
    record Leads(Consumer<CodeId> code, Consumer<ParagraphId> paragraph, String team, String coding) {}

    private final ReportWording wording;
    private final Leads leads;
    private final Div codes = new Div();
    private final Div inputs = new Div();
    private final Div missing = new Div();
    private @Nullable ListItem firstMust;

    ReportStrip(ReportWording wording, Leads leads) {
        this.wording = wording;
        this.leads = leads;
        addClassNames("card", "flush", "strip");
        add(codes, inputs, missing);
    }

    void show(PassageCoverage coverage, List<Missing> lacking) {
        codes(coverage);
        inputs(coverage);
        missing(lacking);
    }

    /** Leads to the first thing that must be corrected; whether there is one. */
    boolean leadsToMust() {
        if (firstMust == null) {
            return false;
        }
        firstMust.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
        return true;
    }

    private void codes(PassageCoverage coverage) {
        codes.removeAll();
        List<CodeRow> unused = coverage.codes().stream()
                .filter(code -> !coverage.used().contains(code.id()))
                .toList();
        int used = coverage.codes().size() - unused.size();
        String sentence =
                wording.text("report.cover.codes", used, coverage.codes().size());
        codes.add(new H2(sentence));
        squares(codes, sentence, used, 0, 0, unused.size());
        if (unused.isEmpty()) {
            return;
        }
        Paragraph line = new Paragraph(new Span(wording.text("report.cover.not-yet")));
        line.addClassNames("row", "s");
        unused.stream().limit(NAMES).forEach(code -> {
            Button name = new Button(code.name(), click -> leads.code().accept(code.id()));
            name.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            name.addClassName("as-link");
            name.setAriaLabel(code.name() + ": " + wording.text("report.cover.show"));
            line.add(name);
        });
        if (unused.size() > NAMES) {
            line.add(new Span(wording.text("report.cover.more", unused.size() - NAMES)));
        }
        codes.add(line);
    }

    private void inputs(PassageCoverage coverage) {
        inputs.removeAll();
        String sentence = wording.text("report.cover.inputs", coverage.cited(), coverage.inputs());
        inputs.add(new H2(sentence));
        String told = sentence + ". "
                + wording.list(List.of(
                        wording.text("report.cover.coded", coverage.coded()),
                        wording.text("report.cover.nothing", coverage.nothing()),
                        wording.text("report.cover.untouched", coverage.untouched())));
        squares(inputs, told, coverage.cited(), coverage.coded(), coverage.nothing(), coverage.untouched());
        Paragraph legend = new Paragraph(
                key("c", wording.text("report.cover.coded", coverage.coded())),
                key("n", wording.text("report.cover.nothing", coverage.nothing())),
                key("o", wording.text("report.cover.untouched", coverage.untouched())));
        legend.addClassNames("row", "s");
        inputs.add(legend);
    }

    private static Span key(String square, String words) {
        Span key = new Span();
        key.addClassName("sq");
        key.getElement().appendChild(square(square));
        key.add(new Span(words));
        return key;
    }

    private static void squares(Div place, String told, int used, int pale, int barred, int dashed) {
        if (used + pale + barred + dashed > SQUARES) {
            return;
        }
        Div picture = new Div();
        picture.addClassName("sq");
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", told);
        add(picture, "u", used);
        add(picture, "c", pale);
        add(picture, "n", barred);
        add(picture, "o", dashed);
        place.add(picture);
    }

    private static void add(Div picture, String kind, int count) {
        for (int i = 0; i < count; i++) {
            picture.getElement().appendChild(square(kind));
        }
    }

    private static Element square(String kind) {
        Element square = new Element("i");
        square.getClassList().add(kind);
        square.setAttribute("aria-hidden", "true");
        return square;
    }

    private void missing(List<Missing> lacking) {
        missing.removeAll();
        firstMust = null;
        missing.add(new H2(wording.text("report.missing.title")));
        UnorderedList list = new UnorderedList();
        list.addClassName("todo");
        List<Missing> must = lacking.stream().filter(one -> one.what().isMust()).toList();
        List<Missing> may = lacking.stream().filter(one -> !one.what().isMust()).toList();
        must.forEach(one -> list.add(line(one)));
        may.stream().limit(MAY).forEach(one -> list.add(line(one)));
        if (may.size() > MAY) {
            list.add(new ListItem(new Span(wording.text("report.cover.more", may.size() - MAY))));
        }
        if (lacking.isEmpty()) {
            list.add(new ListItem(Icon.TICK.small(), new Span(wording.text("report.missing.nothing"))));
        }
        missing.add(list);
    }

    private ListItem line(Missing one) {
        String sentence = wording.text(one.what().key(), one.number());
        ListItem line = new ListItem();
        if (one.what().isMust()) {
            Span must = new Span(wording.text("report.missing.must"));
            must.addClassName("strong");
            line.add(Icon.WARNING.small(), new Span(must, new Span(" " + sentence)));
            line.addClassName("t-warn");
            line.getElement().setAttribute("tabindex", "-1");
            firstMust = firstMust == null ? line : firstMust;
        } else {
            line.add(Icon.NOT_BEGUN.small(), new Span(sentence));
        }
        Component lead = lead(one, sentence);
        if (lead != null) {
            line.add(lead);
        }
        return line;
    }

    private @Nullable Component lead(Missing one, String sentence) {
        ParagraphId paragraph = one.paragraph();
        if (paragraph != null) {
            Button open = new Button(
                    wording.text("report.missing.open"),
                    click -> leads.paragraph().accept(paragraph));
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            open.addClassName("as-link");
            open.setAriaLabel(wording.text("report.missing.open") + ": " + sentence);
            return open;
        }
        return switch (one.what()) {
            case NOBODY_CLEARS -> named(new AppLink(wording.text("report.missing.team"), leads.team()), sentence);
            case UNCODED -> named(new AppLink(wording.text("report.missing.code"), leads.coding()), sentence);
            default -> null;
        };
    }

    private static AppLink named(AppLink link, String sentence) {
        link.setAriaLabel(link.getText() + ": " + sentence);
        return link;
    }
}
