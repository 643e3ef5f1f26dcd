package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.CodeTreeDetails;
import org.partnershipportal.ground.uikit.Meanwhile;

/** What others did to a call's codes since the page was opened, read before one's own form changes them too. */
final class TreeMeanwhile extends Div {

    private final Meanwhile difference = new Meanwhile();
    private final Supplier<CodeTreeDetails> reading;
    private CodeTreeDetails seen;

    /**
     * @param shown the codes as the page shows them
     * @param reading reads them again
     */
    TreeMeanwhile(CodeTreeDetails shown, Supplier<CodeTreeDetails> reading) {
        this.seen = shown;
        this.reading = reading;
        addClassName("theirs");
        add(difference);
    }

    /** The edition that one has seen: the page's, and that of a difference once it was shown. */
    long edition() {
        return seen.edition();
    }

    /**
     * Whether one has seen the codes as they are; else what changed is shown, and counts as seen the next time.
     *
     * @param needed the codes that one's own form is about; while one of them is gone, nothing is changed
     */
    boolean isSeen(List<CodeId> needed) {
        CodeTreeDetails now = reading.get();
        difference.clear();
        if (now.edition() == seen.edition()) {
            return true;
        }
        difference.show(changes(seen.codes(), now.codes()));
        if (now.codes().stream().map(CodeRow::id).toList().containsAll(needed)) {
            seen = now;
        }
        return false;
    }

    private UnorderedList changes(List<CodeRow> before, List<CodeRow> now) {
        UnorderedList list = new UnorderedList();
        now.stream()
                .filter(row -> before.stream().noneMatch(old -> isSame(old, row)))
                .map(row -> getTranslation(
                        "coding.tree.changed", row.note().isEmpty() ? row.name() : row.name() + " · " + row.note()))
                .forEach(words -> list.add(new ListItem(words)));
        before.stream()
                .filter(row -> now.stream().noneMatch(left -> left.id().equals(row.id())))
                .map(row -> getTranslation("coding.tree.gone", row.name()))
                .forEach(words -> list.add(new ListItem(words)));
        return list;
    }

    private static boolean isSame(CodeRow one, CodeRow other) {
        return one.id().equals(other.id())
                && Objects.equals(one.parent(), other.parent())
                && one.name().equals(other.name())
                && one.note().equals(other.note());
    }
}
