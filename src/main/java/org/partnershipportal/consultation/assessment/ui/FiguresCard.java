package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.DeskFigures;
import org.partnershipportal.consultation.assessment.Figures;
import org.partnershipportal.consultation.assessment.FiguresChart;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.ChartCard;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.GroupGauge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * Figures for the report team: the status of inputs, where the admissible ones come from, and which questions nobody
 * answered.
 */
final class FiguresCard {

    private final AssessmentWording wording;
    private final CallContent call;
    private final CallCode code;

    FiguresCard(AssessmentWording wording, CallDetails its) {
        this.wording = wording;
        call = its.content();
        code = its.code();
    }

    /**
     * Draws them.
     *
     * @param now reads them again, for a file
     */
    Component of(DeskFigures figures, Supplier<DeskFigures> now) {
        Figures from = figures.admissible();
        Facts facts = Facts.stacked()
                .fact(wording.text("shared.field.status"), judged(figures))
                .fact(
                        wording.text("assessment.figures.countries"),
                        list(from.countries(), country -> Countries.standard().name(country, wording.language())));
        Div two = new Div(facts);
        if (from.total() > 0) {
            two.add(gauge(from.composition()));
            two.addClassName("two");
        }
        Card card = new Card(
                wording.text("assessment.figures.title"),
                wording.text("shared.field.inputs-counted", figures.total()),
                two);
        if (!figures.unanswered().isEmpty() && from.total() > 0) {
            UnorderedList unanswered = new UnorderedList();
            call.questionnaire().questions().stream()
                    .filter(question -> figures.unanswered().contains(question.key()))
                    .forEach(question -> unanswered.add(new ListItem(
                            new TextWithLanguage(wording.of(question.label(), call.original()), wording.language()))));
            card.add(new Paragraph(wording.text("assessment.figures.unanswered")), unanswered);
        }
        Div all = new Div(card);
        all.addClassNames("stack", "m2");
        if (from.total() > 0) {
            all.add(new ChartCard(
                    FiguresChart.ofDesk(figures, wording.language()),
                    "inputs-" + code + "-figures.csv",
                    () -> FiguresChart.ofDesk(now.get(), wording.language())));
        }
        return all;
    }

    private String judged(DeskFigures figures) {
        Stream<String> judged = Stream.of(Admissibility.values())
                .filter(as -> figures.judged().containsKey(as))
                .map(as -> counted(wording.text(as.key()), figures.judged().getOrDefault(as, 0L)));
        Stream<String> published = figures.published() == 0
                ? Stream.of()
                : Stream.of(counted(wording.text("assessment.list.published"), figures.published()));
        return Formats.list(Stream.concat(judged, published).toList(), wording.language());
    }

    /** The most first. */
    private <K> String list(Map<K, Long> numbers, Function<K, String> name) {
        return Formats.list(
                numbers.entrySet().stream()
                        .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder()))
                        .map(one -> counted(name.apply(one.getKey()), one.getValue()))
                        .toList(),
                wording.language());
    }

    private String counted(String what, long number) {
        return wording.text("shared.field.named", what, Formats.number(number, wording.language()));
    }

    private Component gauge(Composition composition) {
        return GroupGauge.large(
                composition.gauge(),
                wording.language(),
                number -> wording.text("assessment.figures.organisations", number));
    }
}
