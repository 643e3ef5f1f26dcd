package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.CodeTreeDetails;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.Wording;

/** What others did to a call's codes since the page was opened, shown before one's own form changes them too. */
record CodeChanges(Language language) implements Wording, Difference.Drawing<CodeTreeDetails> {

    @Override
    public List<UnorderedList> draw(CodeTreeDetails seen, CodeTreeDetails theirs) {
        List<CodeRow> before = seen.codes();
        List<CodeRow> now = theirs.codes();
        UnorderedList list = new UnorderedList();
        now.stream()
                .filter(row -> before.stream().noneMatch(old -> isSame(old, row)))
                .map(row -> text(
                        "coding.tree.changed", row.note().isEmpty() ? row.name() : row.name() + " · " + row.note()))
                .forEach(words -> list.add(new ListItem(words)));
        before.stream()
                .filter(row -> now.stream().noneMatch(left -> left.id().equals(row.id())))
                .map(row -> text("coding.tree.gone", row.name()))
                .forEach(words -> list.add(new ListItem(words)));
        return List.of(list);
    }

    private static boolean isSame(CodeRow one, CodeRow other) {
        return one.id().equals(other.id())
                && Objects.equals(one.parent(), other.parent())
                && one.name().equals(other.name())
                && one.note().equals(other.note());
    }
}
