package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.partnershipportal.ground.shared.Direction;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A text with marks in it, in which words are selected: with the mouse, a finger, or with the arrows and Shift, for one walks
 * through it as through a field, in which nothing can be written. Marks may overlap. Each says where it begins and ends to
 * those who do not see it, and bears a number where it ends, so that no mark is known by its colour alone.
 */
@Tag("marked-text")
@JavaScript("context://js/marked-text.js")
@StyleSheet("context://styles/marks.css")
public final class MarkedText extends Component implements HasStyle {

    private static final int TONES = 4;

    /**
     * One mark, whose places count as Java and browsers do.
     *
     * @param from the first place
     * @param to the place behind the last one
     * @param tone marks of one tone look alike; any number
     * @param number what stands where it ends, such as 3; may be empty
     * @param begins what is said where it begins
     * @param ends what is said where it ends
     */
    public record Mark(int from, int to, int tone, String number, String begins, String ends) {}

    /** Takes what is selected. */
    @FunctionalInterface
    public interface Selected {

        /**
         * What is selected.
         *
         * @param from the first place
         * @param to the place behind the last one; the same as the first while nothing is selected
         */
        void take(int from, int to);
    }

    private final String text;

    /**
     * A text that is read and marked.
     *
     * @param name what the text is, such as the question that it answers
     * @param language tag of the language it is written in
     * @param text the text
     * @param marks the marks, none of which reaches beyond it
     */
    public MarkedText(String name, String language, String text, List<Mark> marks) {
        this.text = text;
        getElement()
                .setAttribute("role", "textbox")
                .setAttribute("aria-label", name)
                .setAttribute("aria-readonly", "true")
                .setAttribute("aria-multiline", "true")
                .setAttribute("contenteditable", "true")
                .setAttribute("inputmode", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("translate", "no")
                .setAttribute("tabindex", "0")
                .setAttribute("lang", language)
                .setAttribute("dir", Direction.of(new LocalizedText(text, language)));
        draw(marks);
    }

    private void draw(List<Mark> marks) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> edges.addAll(List.of(mark.from(), mark.to())));
        int from = 0;
        for (int edge : edges) {
            if (edge > from) {
                getElement().appendChild(part(from, edge, marks));
            }
            marks.stream()
                    .filter(mark -> mark.to() == edge)
                    .sorted(Comparator.comparingInt(Mark::from).reversed())
                    .forEach(mark -> getElement().appendChild(end(mark)));
            marks.stream()
                    .filter(mark -> mark.from() == edge)
                    .forEach(mark -> getElement().appendChild(said("vh", mark.begins() + " ")));
            from = edge;
        }
    }

    private Element part(int from, int to, List<Mark> marks) {
        List<Mark> over = marks.stream()
                .filter(mark -> mark.from() < to && from < mark.to())
                .toList();
        Element part = new Element(over.isEmpty() ? "span" : "mark");
        part.setText(text.substring(from, to));
        over.stream()
                .max(Comparator.comparingInt(Mark::from))
                .ifPresent(inner -> part.getClassList().add(tone(inner)));
        if (over.size() > 1) {
            part.getClassList().add("over");
        }
        return part;
    }

    private static Element end(Mark mark) {
        if (mark.number().isEmpty()) {
            return said("vh", " " + mark.ends() + " ");
        }
        Element end = said("no", "");
        end.getClassList().add(tone(mark));
        Element number = new Element("span");
        number.setText(mark.number());
        number.setAttribute("aria-hidden", "true");
        return end.appendChild(number, said("vh", " " + mark.ends() + " "));
    }

    /** What is no part of the text: the caret passes over it, and no selection counts it. */
    private static Element said(String className, String words) {
        Element said = new Element("span");
        said.setAttribute("data-said", "");
        said.setAttribute("contenteditable", "false");
        said.setAttribute("dir", "auto");
        said.getClassList().add(className);
        if (!words.isEmpty()) {
            said.setText(words);
        }
        return said;
    }

    private static String tone(Mark mark) {
        return tone(mark.tone());
    }

    /** The class that gives something else the tone of marks. */
    public static String tone(int tone) {
        return "tone-" + Math.floorMod(tone, TONES);
    }

    /** Asks the browser what was selected last. */
    public void selected(Selected taker) {
        getElement().executeJs("return this.chosen || '0,0'").then(String.class, chosen -> {
            String[] ends = chosen.split(",", 2);
            int from = within(ends[0]);
            taker.take(from, Math.max(from, within(ends[1])));
        });
    }

    /**
     * Where the key C leads from the text: to the field in which one says what is to be done with the words. In such a text the
     * arrows choose sentences and words.
     */
    public void leadsTo(Component field) {
        field.addAttachListener(attached -> getElement().executeJs("this.field = $0", field.getElement()));
    }

    /** Goes on in the text behind a place. */
    public void resume(int place) {
        getElement().executeJs("this.resume && this.resume($0)", Math.clamp(place, 0, text.length()));
    }

    private int within(String place) {
        return Math.clamp(Integer.parseInt(place), 0, text.length());
    }
}
