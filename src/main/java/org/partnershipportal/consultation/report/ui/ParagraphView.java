package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.assessment.OutsideHolder;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.report.CitableInput;
import org.partnershipportal.consultation.report.CitableInputs;
import org.partnershipportal.consultation.report.CitationDetails;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.EditParagraph;
import org.partnershipportal.consultation.report.FindCitable;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.ReportLinks;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-REP-01: one paragraph of a report that is written, and what it cites: inputs as a whole, or coded passages. */
@Route(":acting/desk/calls/:code/report/paragraphs/:paragraph")
@OpenTo(Permission.READ_DESK)
class ParagraphView extends ActingPage {

    private static final int PASSAGES = 50;
    private static final String BETWEEN = " · ";
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,\\s\u00a0\u202f]*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final int MOST_DIGITS = 6;

    private final Reports reports;
    private final Paragraphs paragraphs;
    private final CitableInputs citable;
    private final Codes codes;
    private final Passages passages;

    ParagraphView(
            Actors actors,
            Reports reports,
            Paragraphs paragraphs,
            CitableInputs citable,
            Codes codes,
            Passages passages) {
        super(actors);
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.citable = citable;
        this.codes = codes;
        this.passages = passages;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "code", CallCode::parse), named(event, "paragraph", ParagraphId::parse));
    }

    private void show(CallCode code, ParagraphId id) {
        removeAll();
        ParagraphDetails paragraph = paragraph(report(code), id);
        String heading = getTranslation("publishedreport.link.paragraph", paragraph.number());
        title(heading);
        add(
                new PageHeader(heading).back(getTranslation("report.desk.title"), path(ReportLinks.desk(code))),
                form(code, paragraph),
                cited(code, paragraph),
                wholeInputs(code, paragraph),
                codedPassages(code, paragraph));
    }

    private Card form(CallCode code, ParagraphDetails paragraph) {
        TextArea text = new TextArea(getTranslation("report.paragraph.text"));
        text.setMinRows(6);
        EditParagraph unchanged =
                new EditParagraph(paragraph.id(), paragraph.edition(), paragraph.heading(), paragraph.text());
        Difference<EditParagraph> difference =
                new Difference<>(unchanged, () -> unchanged(report(code), paragraph.id()), (mine, theirs) -> {
                    Language language = report(code).language();
                    H3 heading = ReportWording.heading(theirs.heading(), language);
                    heading.setVisible(!theirs.heading().isEmpty());
                    return List.of(heading, ReportWording.written(theirs.text(), language));
                });
        CommandForm<EditParagraph> form = new CommandForm<>(EditParagraph.class)
                .given(EditParagraph::paragraph, paragraph.id())
                .read(EditParagraph::edition, () -> difference.seen().edition())
                .required(EditParagraph::text, text)
                .optional(EditParagraph::heading, new TextField(getTranslation("report.paragraph.heading")))
                .filled(unchanged)
                .submit(
                        getTranslation("shared.verb.save"),
                        command -> difference.guard(() -> {
                            paragraphs.write(actor(), command);
                            done("shared.verb.saved", ReportLinks.desk(code));
                        }));
        return new Card(getTranslation("report.paragraph.text"), difference, form);
    }

    private ReportDetails report(CallCode code) {
        return reports.details(actor(), code).orElseThrow(NotFound::new);
    }

    private static EditParagraph unchanged(ReportDetails report, ParagraphId id) {
        ParagraphDetails now = paragraph(report, id);
        return new EditParagraph(id, now.edition(), now.heading(), now.text());
    }

    private static ParagraphDetails paragraph(ReportDetails report, ParagraphId id) {
        return report.paragraphs().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Card cited(CallCode code, ParagraphDetails paragraph) {
        ReportWording wording = new ReportWording(language());
        Rows rows = Rows.bare();
        for (CitationDetails citation : paragraph.citations()) {
            Button remove = new Button(getTranslation("report.cite.remove"), click -> {
                paragraphs.removeCitation(actor(), citation.id());
                show(code, paragraph.id());
            });
            remove.setAriaLabel(getTranslation(
                    "report.cite.remove-of", wording.whose(citation.from()).text()));
            Row row = wording.changes(
                    citation, new Row(wording.named(citation.from())).end(wording.badge(citation.standing()), remove));
            if (!citation.changes().isEmpty()) {
                row.end(keep(code, paragraph, citation));
            }
            rows.add(row);
        }
        Card card = new Card(getTranslation("report.cite.title"), rows);
        if (paragraph.citations().isEmpty()) {
            card.add(new Paragraph(getTranslation("report.cite.none")));
        }
        return card;
    }

    /** Whoever keeps a citation has looked at what the paragraph says of an input that was narrowed meanwhile. */
    private Button keep(CallCode code, ParagraphDetails paragraph, CitationDetails citation) {
        Button keep = new Button(getTranslation("report.cite.keep"), click -> {
            paragraphs.keepCitation(actor(), citation.id());
            show(code, paragraph.id());
        });
        keep.setAriaLabel(getTranslation(
                "report.cite.keep-of",
                new ReportWording(language()).whose(citation.from()).text()));
        return keep;
    }

    /** Found by the words of its name, and read part by part, for there may be ten thousand. */
    private Card wholeInputs(CallCode code, ParagraphDetails paragraph) {
        ReportWording wording = new ReportWording(language());
        ComboBox<CitableInput> input = new ComboBox<>(getTranslation("report.cite.input"));
        input.setItemLabelGenerator(one -> label(wording, one));
        input.setItemsWithFilterConverter(
                query -> citable
                        .find(
                                actor(),
                                code,
                                find(wording, query.getFilter().orElse("")),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                words -> words);
        return new Card(
                getTranslation("report.cite.whole"),
                new CommandForm<>(CiteInput.class)
                        .given(CiteInput::paragraph, paragraph.id())
                        .optional(
                                CiteInput::input,
                                input,
                                () -> input.getOptionalValue()
                                        .map(CitableInput::input)
                                        .orElse(null))
                        .given(CiteInput::passage, null)
                        .submit(getTranslation("report.cite.do"), command -> {
                            if (!input.isEmpty()) {
                                paragraphs.cite(actor(), command);
                                show(code, paragraph.id());
                            }
                        }));
    }

    /** What is typed is a part of what the picker shows: a name, or the words for inputs without one; behind them how it stands. */
    private FindCitable find(ReportWording wording, String typed) {
        int behind = typed.indexOf(BETWEEN);
        String words = behind < 0 ? typed : typed.substring(0, behind);
        String number = NO_DIGIT.matcher(Typed.digits(words)).replaceAll("");
        String sealed = unnamed(wording, null, NameChoice.sealed(), 1);
        return new FindCitable(
                words,
                unnumbered(sealed).contains(unnumbered(words)),
                number.isEmpty() || number.length() > MOST_DIGITS ? 0 : Integer.parseInt(number),
                fold(unnamed(wording, null, NameChoice.preset(), 0)).contains(fold(words)),
                Stream.of(OutsideHolder.values())
                        .filter(one -> fold(unnamed(wording, one, NameChoice.preset(), 0))
                                .contains(fold(words)))
                        .collect(Collectors.toSet()));
    }

    private static String unnamed(ReportWording wording, @Nullable OutsideHolder outside, NameChoice name, int sealed) {
        return wording.whose(new KnownSender(null, outside, name, sealed)).text();
    }

    private String unnumbered(String words) {
        return fold(NUMBER.matcher(Typed.digits(words)).replaceAll(""));
    }

    private String fold(String words) {
        return words.strip().toLowerCase(language().locale());
    }

    /** Whose it is, and whether everyone would read that it is cited. */
    private static String label(ReportWording wording, CitableInput one) {
        CitationDetails.Standing standing =
                one.published() ? CitationDetails.Standing.PUBLIC : CitationDetails.Standing.NOT_PUBLIC;
        return wording.whose(one.from()).text() + BETWEEN + wording.text(standing.key());
    }

    private Card codedPassages(CallCode code, ParagraphDetails paragraph) {
        FormProblems problems = new FormProblems();
        Rows rows = Rows.bare();
        Select<CodeRow> by = new Select<>();
        by.setLabel(getTranslation("report.cite.code"));
        by.setItems(codes.tree(actor(), code).codes());
        by.setItemLabelGenerator(row -> row.name() + " · " + row.passages());
        by.addValueChangeListener(change -> {
            rows.removeAll();
            passages.of(actor(), code, change.getValue().id(), 0, PASSAGES)
                    .rows()
                    .forEach(passage -> rows.add(row(code, paragraph, passage, problems)));
        });
        return new Card(getTranslation("report.cite.passages"), by, problems, rows);
    }

    private Row row(CallCode code, ParagraphDetails paragraph, PassageRow passage, FormProblems problems) {
        ReportWording wording = new ReportWording(language());
        Button cite = new Button(getTranslation("report.cite.do"), click -> {
            if (problems.run(
                    () -> paragraphs.cite(actor(), new CiteInput(paragraph.id(), passage.input(), passage.id())))) {
                show(code, paragraph.id());
            }
        });
        cite.setAriaLabel(getTranslation("report.cite.do-of", passage.text()));
        return new Row(TextWithLanguage.ofAnyLanguage(passage.text()))
                .meta(wording.named(passage.from()))
                .end(cite);
    }
}
