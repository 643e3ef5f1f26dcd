package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.PassageCoverage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.report.CitationDetails;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Toasts;

/**
 * The report as one document, written in place: title and introduction, and the paragraphs in their order with a plus
 * between every two. While something is not saved, nothing is drawn again over it.
 */
final class ReportDocument extends Article implements ParagraphBlock.Acts {

    /** What the page does; of a report that is only read, what it cites can be looked at. */
    interface Acts {

        /** A paragraph is being written. */
        default void opened(ParagraphBlock block) {}

        /** Something was saved by a field. */
        default void saved() {}

        /** Moves a paragraph behind another one, or to the beginning. */
        default void move(ParagraphId paragraph, @Nullable ParagraphId after) {}

        /** Takes a paragraph of an edition away. */
        default void remove(ParagraphId paragraph, long edition) {}

        /** Shows what a chip stands for. */
        void show(CitationDetails citation);

        /** Takes a citation away. */
        default void undo(CitationDetails citation) {}

        /** Keeps a citation after a change. */
        default void keep(CitationDetails citation) {}
    }

    private final ReportWording wording;
    private final Language language;
    private final boolean writable;
    private final String address;
    private final String signIn;
    private final Acts acts;
    private final HeadBlock head;
    private final Map<ParagraphId, ParagraphBlock> blocks = new LinkedHashMap<>();
    private final Map<ParagraphBlock, Optional<ParagraphId>> fresh = new LinkedHashMap<>();
    private final Map<Button, ParagraphBlock> pluses = new LinkedHashMap<>();
    private List<ParagraphBlock> drawn = List.of();

    /**
     * @param address where its parts are saved
     * @param signIn the page to which one comes by signing in again
     */
    ReportDocument(
            ReportWording wording, ReportDetails report, boolean writable, String address, String signIn, Acts acts) {
        this.wording = wording;
        this.language = report.language();
        this.writable = writable;
        this.address = address;
        this.signIn = signIn;
        this.acts = acts;
        head = new HeadBlock(wording, writable, part -> address + "/" + part, signIn, acts::saved);
        addClassNames("card", "flush", "doc");
        getElement().setAttribute("aria-label", wording.text("report.desk.document"));
    }

    /** Takes over what is saved. */
    void show(ReportDetails report, Map<PassageId, PassageCoverage.Place> places) {
        head.show(report);
        List<ParagraphBlock> order = new ArrayList<>();
        for (ParagraphDetails paragraph : report.paragraphs()) {
            ParagraphBlock block = blocks.computeIfAbsent(paragraph.id(), this::block);
            fresh.remove(block);
            block.show(paragraph, report.paragraphs().size(), places);
            order.add(block);
        }
        fresh.keySet().removeIf(block -> !block.isOpen());
        blocks.values().stream()
                .filter(block -> block.isOpen() && !order.contains(block) && !fresh.containsKey(block))
                .forEach(block -> {
                    fresh.put(block, lastOf(drawn.subList(0, drawn.indexOf(block)), order::contains));
                    block.removed();
                });
        fresh.forEach((block, after) -> order.add(place(order, after), block));
        blocks.values().retainAll(order);
        if (!order.equals(drawn) || getComponentCount() == 0) {
            draw(order);
        }
        namePluses();
    }

    private static int place(List<ParagraphBlock> order, Optional<ParagraphId> after) {
        if (after.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(after.get())) {
                return i + 1;
            }
        }
        return order.size();
    }

    private ParagraphBlock block(ParagraphId id) {
        return new ParagraphBlock(id, wording, language, writable, this);
    }

    private static Optional<ParagraphId> lastOf(List<ParagraphBlock> order, Predicate<ParagraphBlock> which) {
        return order.reversed().stream().filter(which).findFirst().map(ParagraphBlock::id);
    }

    private void draw(List<ParagraphBlock> order) {
        pluses.clear();
        List<Component> wanted = new ArrayList<>();
        wanted.add(head);
        for (int i = 0; i < order.size(); i++) {
            if (writable) {
                wanted.add(plus(i == 0 ? null : order.get(i - 1), order.get(i)));
            }
            wanted.add(order.get(i));
        }
        if (writable) {
            wanted.add(last(order.isEmpty() ? null : order.getLast()));
        }
        Div legend = new Div(new Paragraph(wording.text("report.chip.legend")));
        if (writable) {
            Paragraph keys = new Paragraph(wording.text("report.desk.keys"));
            keys.addClassName("keys");
            legend.add(keys);
        }
        legend.addClassNames("m", "docfoot");
        wanted.add(legend);
        arrange(wanted);
        drawn = List.copyOf(order);
        namePluses();
    }

    /** A paragraph gets its number when it is saved, and another when it is moved. */
    private void namePluses() {
        pluses.forEach((plus, next) -> plus.setAriaLabel(wording.text("report.paragraph.add-before", next.name())));
    }

    /** What is being written stays in the page while others come, go and move around it, with the focus and the caret in it. */
    private void arrange(List<Component> wanted) {
        getChildren().filter(child -> !wanted.contains(child)).toList().forEach(this::remove);
        for (int i = 0; i < wanted.size(); i++) {
            Component next = wanted.get(i);
            if (next instanceof ParagraphBlock block && block.isOpen() && indexOf(block) > i) {
                getChildren()
                        .skip(i)
                        .takeWhile(child -> !child.equals(block))
                        .toList()
                        .forEach(this::remove);
            }
            if (indexOf(next) != i) {
                addComponentAtIndex(i, next);
            }
        }
    }

    /** Between two paragraphs: a plus, which asks what is wanted where there can be a heading. */
    private Div plus(@Nullable ParagraphBlock before, ParagraphBlock next) {
        Div plus = new Div();
        plus.addClassName("plus");
        Button add = new Button(Icon.PLUS.small());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        pluses.put(add, next);
        add.addClickListener(click -> {
            if (next.hasHeading() || next.edition() == 0) {
                addBehind(before);
                return;
            }
            Button paragraph = choice("report.paragraph.new", () -> addBehind(before));
            plus.removeAll();
            plus.add(paragraph, choice("report.paragraph.new-heading", () -> {
                plus.removeAll();
                plus.add(add);
                next.open(true);
            }));
            paragraph.focus();
        });
        plus.add(add);
        return plus;
    }

    private Div last(@Nullable ParagraphBlock before) {
        Div last = new Div(choice("report.paragraph.add", () -> addBehind(before)));
        last.addClassNames("plus", "last");
        return last;
    }

    private Button choice(String key, Runnable act) {
        Button button = new Button(wording.text(key), Icon.PLUS.small(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void addBehind(@Nullable ParagraphBlock before) {
        ParagraphBlock block = block(ParagraphId.random());
        blocks.put(block.id(), block);
        List<ParagraphBlock> order = new ArrayList<>(drawn);
        int at = before == null ? 0 : order.indexOf(before) + 1;
        fresh.put(block, lastOf(order.subList(0, at), one -> one.edition() > 0));
        order.add(at, block);
        draw(order);
        block.open(false);
    }

    /** Lets go of a paragraph that was taken away on this page. */
    void forget(ParagraphId paragraph) {
        blocks.remove(paragraph);
    }

    /** Opens a paragraph where it stands. */
    void open(ParagraphId paragraph) {
        Optional.ofNullable(blocks.get(paragraph)).ifPresent(block -> {
            block.open(false);
            block.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        });
    }

    /** Leads to title and introduction. */
    void lead() {
        head.lead();
    }

    /** Leads to a paragraph, which stays as it is. */
    void lead(ParagraphId paragraph) {
        Optional.ofNullable(blocks.get(paragraph)).ifPresent(ParagraphBlock::lead);
    }

    /** Does something once everything is saved; else it says that it is not, and nothing is done. */
    void whenSaved(Runnable act) {
        if (!head.isOpen() && drawn.stream().noneMatch(ParagraphBlock::isOpen)) {
            act.run();
            return;
        }
        getElement().executeJs(ReportWording.SAVES).then(Boolean.class, all -> {
            if (all) {
                act.run();
            } else {
                Toasts.refused(wording.text("input.answer.failed"));
            }
        });
    }

    @Override
    public String address(ParagraphBlock block, String part) {
        String at = address + "/paragraphs/" + block.id() + "/" + part;
        Optional<ParagraphId> after = fresh.getOrDefault(block, Optional.empty());
        return after.map(before -> at + "?after=" + before).orElse(at);
    }

    @Override
    public String signIn() {
        return signIn;
    }

    @Override
    public void opened(ParagraphBlock block) {
        drawn.stream().filter(other -> other != block && other.isOpen()).forEach(ParagraphBlock::close);
        acts.opened(block);
    }

    @Override
    public void saved(ParagraphBlock block) {
        acts.saved();
    }

    @Override
    public void move(ParagraphBlock block, boolean up) {
        int at = saved().indexOf(block);
        move(block, up ? at - 1 : at + 1);
    }

    @Override
    public void move(ParagraphId other, ParagraphBlock place) {
        Optional.ofNullable(blocks.get(other)).ifPresent(block -> move(block, saved().indexOf(place)));
    }

    private List<ParagraphBlock> saved() {
        return drawn.stream().filter(one -> one.number() > 0).toList();
    }

    private void move(ParagraphBlock block, int to) {
        List<ParagraphBlock> saved = saved();
        int at = saved.indexOf(block);
        if (at < 0 || to < 0 || to >= saved.size() || to == at) {
            return;
        }
        int after = to < at ? to - 1 : to;
        int was = block.number();
        acts.move(block.id(), after < 0 ? null : saved.get(after).id());
        block.focus();
        Toasts.announce(wording.text("report.paragraph.moved", was, block.number(), saved.size()));
    }

    @Override
    public void remove(ParagraphBlock block) {
        acts.remove(block.id(), block.edition());
    }

    @Override
    public void follow(ParagraphBlock block) {
        addBehind(block);
    }

    @Override
    public CitationChips.Acts citations(ParagraphBlock block) {
        return new CitationChips.Acts(acts::show, writable ? acts::undo : null, acts::keep);
    }
}
