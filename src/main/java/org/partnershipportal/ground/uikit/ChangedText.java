package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that was changed, with what it said struck out before what it says now; not by colour alone. The beginning and the
 * end that both have stand once.
 */
public final class ChangedText extends Paragraph {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)|(?<=[\\u3000-\\u9fff\\uf900-\\ufaff])");

    /**
     * @param before what it said
     * @param now what it says
     */
    public ChangedText(String before, String now) {
        List<String> old = List.of(BETWEEN_WORDS.split(before, -1));
        List<String> fresh = List.of(BETWEEN_WORDS.split(now, -1));
        int most = Math.min(old.size(), fresh.size());
        int start = 0;
        while (start < most && old.get(start).equals(fresh.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) {
            end++;
        }
        addClassName("prose");
        part("span", old.subList(0, start));
        part("del", old.subList(start, old.size() - end));
        part("ins", fresh.subList(start, fresh.size() - end));
        part("span", fresh.subList(fresh.size() - end, fresh.size()));
    }

    private void part(String tag, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            Element part = new Element(tag);
            part.setText(text);
            getElement().appendChild(part);
        }
    }
}
