package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.InputCoding;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;

/** What others have coded in an input since the page was opened, shown before the reader's own change replaces it. */
record PassageChanges(Language language) implements Wording, Difference.Drawing<InputCoding> {

    @Override
    public List<Component> draw(InputCoding seen, InputCoding now) {
        Map<PassageId, Long> editions =
                seen.passages().stream().collect(Collectors.toMap(PassageRow::id, PassageRow::edition));
        List<Component> drawn = new ArrayList<>();
        now.passages().stream()
                .filter(passage -> !Objects.equals(editions.get(passage.id()), passage.edition()))
                .forEach(theirs -> {
                    drawn.add(TextWithLanguage.ofAnyLanguage(theirs.text()));
                    drawn.add(new Paragraph(text("coding.input.now-coded", codes(now, theirs))));
                });
        if (seen.passages().stream()
                .anyMatch(passage -> now.passage(passage.id()).isEmpty())) {
            drawn.add(new Paragraph(text("coding.input.gone")));
        }
        return drawn;
    }

    private static String codes(InputCoding now, PassageRow passage) {
        return now.tree().stream()
                .filter(row -> passage.codes().contains(row.id()))
                .map(CodeRow::name)
                .collect(Collectors.joining(" · "));
    }
}
