package org.partnershipportal.ground.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a page, in their order. */
final class Elements {

    private Elements() {}

    /** The children that are elements. */
    static List<Element> all(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first child of this name, which is there. */
    static Element first(Element parent, String name) {
        return all(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** All of this name, however deep. */
    static Stream<Element> below(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
