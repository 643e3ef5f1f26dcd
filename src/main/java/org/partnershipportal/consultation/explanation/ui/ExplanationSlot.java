package org.partnershipportal.consultation.explanation.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.consultation.explanation.ExplanationDetails;
import org.partnershipportal.consultation.explanation.ExplanationLinks;
import org.partnershipportal.consultation.explanation.Explanations;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the receipt: what the report team asked about the input, for its contributors (UC-EXN-02). */
@Component
@Order(-1)
class ExplanationSlot extends ActingSlot<InputId> {

    private final Actors actors;
    private final Explanations explanations;

    ExplanationSlot(Actors actors, Explanations explanations) {
        super(actors, "input-standing", InputId::parse);
        this.actors = actors;
        this.explanations = explanations;
    }

    @Override
    protected Optional<Card> fill(Actor actor, Acting acting, InputId input) {
        List<ExplanationDetails> asked = explanations.own(actor, input);
        return asked.isEmpty() ? Optional.empty() : Optional.of(card(acting, asked));
    }

    private Card card(Acting acting, List<ExplanationDetails> asked) {
        Language language = actors.reader().language();
        Instant now = actors.now();
        Card card = new Card(text(language, "explanation.own.title"));
        for (ExplanationDetails one : asked) {
            boolean open = one.isOpen(now);
            String state = text(language, one.key(now));
            card.add(
                    open ? StatusBadge.warn(state) : StatusBadge.neutral(state),
                    TextWithLanguage.block(one.question(), language));
            if (open) {
                card.add(Wording.small(text(
                        language,
                        "explanation.own.until",
                        one.deadline(actors.reader().zone(), now).line(language))));
            }
            card.add(new AppLink(
                    text(language, one.mayExplain() ? "explanation.own.open" : "explanation.own.read"),
                    acting.segment() + "/" + ExplanationLinks.page(one.input(), one.id())));
        }
        return card;
    }

    private static String text(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
