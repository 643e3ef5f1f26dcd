package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipDifference;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Themes;

/** What somebody else has saved meanwhile, beside what stands in the form; nothing was overwritten. */
final class DifferenceCard extends Div {

    private final Wording wording;

    DifferenceCard(PartnershipDifference difference, Wording wording) {
        this.wording = wording;
        Facts facts = Facts.lines();
        for (String field : difference.fields()) {
            facts.fact(
                    wording.text("partnership.difference." + key(field)),
                    line("partnership.difference.stored", stored(field, difference.stored())),
                    line("partnership.difference.yours", wanted(field, difference.wanted())));
        }
        getElement().setAttribute("role", "status");
        add(new Card(
                wording.text("partnership.difference.heading"),
                new Paragraph(wording.text("partnership.difference.lead")),
                facts));
    }

    private static String key(String field) {
        return field.equals("sdgTargets") ? "sdg-targets" : field;
    }

    private Div line(String label, String value) {
        Span whose = new Span(wording.text(label));
        whose.addClassName("m");
        return new Div(whose, new Div(value.isEmpty() ? wording.text("partnership.difference.nothing") : value));
    }

    private String stored(String field, PartnershipDetails now) {
        return switch (field) {
            case "title" -> now.title().text();
            case "purpose" -> now.purpose().text();
            case "mode" -> mode(now.mode());
            case "language" -> wording.languageName(now.title().language());
            case "starts" -> day(now.period() == null ? null : now.period().starts());
            case "ends" -> day(now.period() == null ? null : now.period().ends());
            case "states" -> wording.states(now.states());
            case "themes" -> themes(now.themes());
            case "rules" -> rules(now.rules());
            default -> String.join(", ", now.sdgTargets());
        };
    }

    private String wanted(String field, EditPartnership wanted) {
        return switch (field) {
            case "title" -> wanted.title();
            case "purpose" -> wanted.purpose();
            case "mode" -> mode(wanted.mode());
            case "language" -> wording.languageName(wanted.language());
            case "starts" -> day(wanted.starts());
            case "ends" -> day(wanted.ends());
            case "states" -> wording.states(wanted.states());
            case "themes" -> themes(wanted.themes());
            case "rules" -> rules(wanted.rules());
            default -> String.join(", ", wanted.sdgTargets());
        };
    }

    private String mode(@Nullable Mode mode) {
        return mode == null ? "" : wording.text(mode.key());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day, wording.language());
    }

    private String themes(Collection<String> codes) {
        return Formats.list(
                codes.stream()
                        .map(code -> Themes.standard().name(code, wording.language()))
                        .toList(),
                wording.language());
    }

    private String rules(Collection<RuleRef> rules) {
        return Formats.list(
                rules.stream()
                        .map(rule -> RuleSets.standard().text(rule, wording.language()))
                        .toList(),
                wording.language());
    }
}
