package org.partnershipportal.exchange.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.exchange.practice.PracticeAuthor;
import org.partnershipportal.exchange.practice.PracticePart;
import org.partnershipportal.exchange.practice.PracticeStatus;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;

/** How facts about practices are worded for one reader. */
record PracticeWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    String day(Instant at) {
        return Formats.date(at, reader.zone(), language());
    }

    /** The status; of a shared one, that nobody but its authors vouches for it (R6.4), or that a moderator has hidden it. */
    StatusBadge status(PracticeStatus status, boolean hidden) {
        return switch (status) {
            case DRAFT -> StatusBadge.neutral(text(status.key()));
            case SHARED -> hidden ? StatusBadge.bad(text("practice.label.hidden")) : selfReported();
            case WITHDRAWN -> StatusBadge.bad(text(status.key()));
        };
    }

    /** Who tells it, as far as the reader is told, and that it is not verified (R4.6). */
    List<Component> author(PracticeAuthor author) {
        List<Component> said = new ArrayList<>();
        if (author.organisation() != null) {
            said.add(new TextWithLanguage(author.organisation().name(), language()));
        } else if (author.group() != null) {
            said.add(new Span(text(author.group().key())));
            said.add(new Span(text("practice.page.unnamed")));
        }
        if (!author.verified()) {
            said.add(new Span(text("practice.list.not-verified")));
        }
        return said;
    }

    StatusBadge selfReported() {
        return new StatusBadge(Tone.NEUTRAL, Icon.SPEECH, text("practice.label.self-reported"));
    }

    /** Parts as facts, the name above the words. */
    Facts stacked(List<PracticePart> parts) {
        return add(Facts.stacked(), parts);
    }

    /** Parts as facts, the name beside the words. */
    Facts lines(List<PracticePart> parts) {
        return add(Facts.lines(), parts);
    }

    private Facts add(Facts facts, List<PracticePart> parts) {
        parts.forEach(part -> facts.fact(
                text(part.key()),
                part.lines().stream()
                        .map(line -> {
                            Div one = new Div(new TextWithLanguage(line, language()));
                            one.addClassName("prose");
                            return one;
                        })
                        .toArray(Component[]::new)));
        return facts;
    }
}
