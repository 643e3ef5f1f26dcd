package org.partnershipportal.ground.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The tags of a printed paper, by which it is read aloud (ISO 32000-1, 14.7). */
final class Tags {

    private static final Set<String> INLINE = Set.of("Span", "Link");
    private static final Set<String> EMPTY = Set.of("THead", "TFoot");

    private final COSDictionary root;
    private final Map<Integer, COSBase> parents = new HashMap<>();

    Tags(PDDocument document) {
        root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
    }

    /** The paragraph, heading or cell that a piece of a page's text stands in. */
    COSDictionary block(PDPage page, int piece) {
        COSDictionary tag = parent(page, piece);
        while (INLINE.contains(tag.getNameAsString(COSName.S, "")) && tag.containsKey(COSName.P)) {
            tag = tag.getCOSDictionary(COSName.P);
        }
        return tag;
    }

    private COSDictionary parent(PDPage page, int piece) {
        if (parents.get(page.getStructParents()) instanceof COSArray pieces
                && pieces.getObject(piece) instanceof COSDictionary parent) {
            return parent;
        }
        throw new IllegalStateException("A piece of text stands in no tag");
    }

    /**
     * Says what a piece of text is, in a tag of its own. It stands at the tag and not at the text, because programs that
     * search or copy go by where glyphs stand, and would turn words round that are in their own order already.
     */
    void say(PDPage page, int piece, String words) {
        COSDictionary parent = parent(page, piece);
        COSDictionary span = new COSDictionary();
        span.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        span.setItem(COSName.S, COSName.getPDFName("Span"));
        span.setItem(COSName.P, parent);
        span.setItem(COSName.PG, page);
        span.setInt(COSName.K, piece);
        span.setString(COSName.ACTUAL_TEXT, words);
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (isPiece(several.getObject(i), parent, page, piece)) {
                    several.set(i, span);
                }
            }
        } else if (isPiece(kids, parent, page, piece)) {
            parent.setItem(COSName.K, span);
        }
        if (parents.get(page.getStructParents()) instanceof COSArray pieces) {
            pieces.set(piece, span);
        }
    }

    /**
     * Takes out of the tags what a table's head says on the pages after its first.
     *
     * @return by page, the numbers of the pieces of text that no tag refers to any more
     */
    Map<COSDictionary, Set<Integer>> takeOutRepeatedHeads() {
        Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();
        walk(root, element -> {
            if ("THead".equals(element.getNameAsString(COSName.S))) {
                walk(element, part -> takeOutRepeated(part, repeated));
            }
        });
        return repeated;
    }

    private void takeOutRepeated(COSDictionary part, Map<COSDictionary, Set<Integer>> repeated) {
        if (part.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int i = kids.size() - 1; i >= 0; i--) {
                if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.MCID)) {
                    COSDictionary page = kid.getCOSDictionary(COSName.PG);
                    int piece = kid.getInt(COSName.MCID);
                    repeated.computeIfAbsent(page, any -> new HashSet<>()).add(piece);
                    kids.remove(i);
                    if (parents.get(page.getInt(COSName.STRUCT_PARENTS)) instanceof COSArray pieces) {
                        pieces.set(piece, COSNull.NULL);
                    }
                }
            }
        }
    }

    /** Takes out the heads and feet of tables that have none. */
    void prune() {
        walk(root, element -> {
            if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    if (kids.getObject(i) instanceof COSDictionary kid
                            && EMPTY.contains(kid.getNameAsString(COSName.S, ""))
                            && !kid.containsKey(COSName.K)) {
                        kids.remove(i);
                    }
                }
            }
        });
    }

    /** Turns round the cells of each row, which stand as the eye reads them from the left. */
    void turnRows() {
        walk(root, element -> {
            if ("TR".equals(element.getNameAsString(COSName.S))
                    && element.getDictionaryObject(COSName.K) instanceof COSArray cells) {
                COSArray turned = new COSArray();
                for (int i = cells.size() - 1; i >= 0; i--) {
                    turned.add(cells.get(i));
                }
                element.setItem(COSName.K, turned);
            }
        });
    }

    private static void walk(COSDictionary element, Consumer<COSDictionary> act) {
        act.accept(element);
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only) {
            walk(only, act);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid && !kid.containsKey(COSName.OBJ)) {
                    walk(kid, act);
                }
            }
        }
    }

    /** A kid is the bare number of a piece on the tag's own page, or names piece and page. */
    private static boolean isPiece(COSBase kid, COSDictionary parent, PDPage page, int piece) {
        return (kid instanceof COSInteger number
                        && number.intValue() == piece
                        && page.getCOSObject().equals(parent.getCOSDictionary(COSName.PG)))
                || (kid instanceof COSDictionary reference
                        && reference.getInt(COSName.MCID) == piece
                        && page.getCOSObject().equals(reference.getCOSDictionary(COSName.PG)));
    }
}
