package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Wording;

/** Below the answers: which keys act while one of their texts has the focus; {@code marked-text.js} takes them. */
final class CodingKeys extends Paragraph implements Wording {

    private final Language language;

    /** @param empty whether nothing is coded, so that one can note that there is nothing to code */
    CodingKeys(Language language, boolean empty) {
        this.language = language;
        addClassNames("m", "keys", "wide-only");
        add(new Span(text("coding.keys.title")));
        key("coding.keys.sentence", "↓", "↑");
        key("coding.keys.word", "Shift", "→", "←");
        key("coding.keys.pick", "C");
        if (empty) {
            key("coding.keys.nothing", "0");
        }
        key("coding.keys.inputs", "N", "P");
    }

    private void key(String key, String... pressed) {
        Span line = new Span();
        for (String one : pressed) {
            Element cap = new Element("kbd");
            cap.setText(one);
            line.getElement().appendChild(cap, Element.createText(" "));
        }
        line.getElement().appendChild(Element.createText(text(key)));
        add(line);
    }

    @Override
    public Language language() {
        return language;
    }
}
