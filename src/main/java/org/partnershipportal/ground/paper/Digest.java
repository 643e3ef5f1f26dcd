package org.partnershipportal.ground.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A hash of everything that a document says and how: equal papers have the same, and no others. */
final class Digest {

    private final MessageDigest hash;

    private Digest() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String of(PaperPage page) {
        Digest digest = new Digest();
        digest.add(page.language().tag());
        digest.add(page.markup());
        return HexFormat.of().formatHex(digest.hash.digest());
    }

    /** Each node with its kind, and how many are in it, so that no two trees give the same bytes. */
    private void add(Node node) {
        hash.update((byte) node.getNodeType());
        add(node.getNodeName());
        add(node.getNodeValue() == null ? "" : node.getNodeValue());
        NamedNodeMap attributes = node.getAttributes();
        int count = attributes == null ? 0 : attributes.getLength();
        add(Integer.toString(count));
        for (int i = 0; i < count; i++) {
            add(attributes.item(i).getNodeName());
            add(attributes.item(i).getNodeValue());
        }
        add(Integer.toString(node.getChildNodes().getLength()));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            add(child);
        }
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hash.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        hash.update((byte) ':');
        hash.update(bytes);
    }
}
