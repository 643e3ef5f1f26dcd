package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.promises.commitment.AnchoredRecommendation;
import org.partnershipportal.promises.commitment.CommitmentDetails;
import org.partnershipportal.promises.commitment.CommitmentPart;
import org.partnershipportal.promises.commitment.CommitmentStatus;
import org.partnershipportal.promises.commitment.CommitmentText;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.Step;
import org.partnershipportal.promises.recommendation.RecommendationLinks;

/** How facts about commitments are worded for one reader. */
record CommitmentWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    String state(CountryCode state) {
        return Countries.standard().name(state, language());
    }

    StatusBadge status(CommitmentStatus status) {
        String word = text(status.key());
        return switch (status) {
            case DRAFT, WITHDRAWN -> StatusBadge.neutral(word);
            case IN_CLEARANCE -> StatusBadge.warn(word);
            case PUBLISHED, COMPLETED -> StatusBadge.ok(word);
        };
    }

    /** A recommendation in one line, with what the State said of it. */
    String recommendation(AnchoredRecommendation one) {
        String said =
                one.position() == null ? "" : Formats.aside(text(one.position().key()), language());
        return text("shared.field.named", one.cited() + said, one.text());
    }

    /** How a milestone stands today. */
    StatusBadge standing(Step step) {
        return new StatusBadge(step.standing().tone(), step.words().in(language(), String::valueOf));
    }

    /** How far somebody says that it is: the word, and as many bars as steps are done, which say the same to the eye. */
    Div level(Level level) {
        Span word = new Span(text(level.key()));
        word.addClassName("strong");
        Div bars = new Div();
        bars.addClassName("level");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (int step = 1; step <= Level.STEPS; step++) {
            Span bar = new Span();
            bar.setClassName("on", step <= level.steps());
            bars.add(bar);
        }
        Div said = new Div(word, bars);
        said.addClassNames("stack", "s2");
        return said;
    }

    /** Asks for the language in which somebody writes. */
    ComboBox<String> textLanguage(String chosen) {
        ComboBox<String> field = new ComboBox<>(text("shared.field.text-language"));
        field.setItems(languages());
        field.setItemLabelGenerator(this::languageName);
        field.setValue(chosen);
        return field;
    }

    /** Lines of texts, each in its own language. */
    Component[] lines(List<LocalizedText> lines) {
        return lines.stream()
                .map(line -> new Div(new TextWithLanguage(line, language())))
                .toArray(Component[]::new);
    }

    Facts facts(List<CommitmentPart> parts) {
        Facts facts = Facts.lines();
        parts.forEach(part -> facts.fact(text(part.key()), lines(part.lines())));
        return facts;
    }

    /**
     * What one reads at a glance: recommendations, rules and SDG targets it is based on, the lead agency and the indicator.
     *
     * @param path the address of a page for the reader
     */
    Facts glance(CommitmentDetails details, UnaryOperator<String> path) {
        CommitmentText text = details.text();
        Facts facts = Facts.four();
        fact(
                facts,
                "commitment.field.recommendations",
                text.recommendations().stream()
                        .map(one -> new Div(cited(details, one, path)))
                        .toArray(Component[]::new));
        fact(facts, "commitment.page.basis", lines(CommitmentPart.basis(text, language())));
        if (details.lead() != null) {
            fact(
                    facts,
                    "commitment.field.lead",
                    new TextWithLanguage(details.lead().name(), language()));
        }
        fact(facts, "commitment.field.indicator", lines(CommitmentPart.indicator(text, language())));
        return facts;
    }

    private void fact(Facts facts, String key, Component... value) {
        if (value.length > 0) {
            facts.fact(text(key), value);
        }
    }

    /** A recommendation by symbol and paragraph, with its page unless it was withdrawn. */
    Component cited(CommitmentDetails details, AnchoredRecommendation one, UnaryOperator<String> path) {
        Span cited = Wording.isolated(one.cited());
        return details.isWithdrawn(one)
                ? cited
                : new AppLink(cited, path.apply(RecommendationLinks.page(one.recommendation())));
    }

    /** What differs between two versions: each part before and after. */
    Facts differences(List<CommitmentPart.Changed> changes) {
        return differences(changes, "commitment.difference.before", "commitment.difference.after");
    }

    /** The same with other words for the two. */
    Facts differences(List<CommitmentPart.Changed> changes, String before, String after) {
        Facts facts = Facts.lines();
        changes.forEach(
                change -> facts.fact(text(change.key()), side(before, change.before()), side(after, change.after())));
        return facts;
    }

    private Div side(String key, List<LocalizedText> lines) {
        Span whose = Wording.small(text(key));
        Div side = new Div(whose);
        if (lines.isEmpty()) {
            side.add(new Div(text("uikit.difference.nothing")));
        } else {
            side.add(lines(lines));
        }
        return side;
    }
}
