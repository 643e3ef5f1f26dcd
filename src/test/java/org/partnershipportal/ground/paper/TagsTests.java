package org.partnershipportal.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;

/** What programs that read a paper aloud go by: tags and pieces of text find each other both ways (ISO 32000-1, 14.7.4). */
@DisplayName("Tags of a printed paper")
class TagsTests {

    @ParameterizedTest
    @EnumSource(names = {"AR", "EN"})
    void referToTheirTextAndTheTextToThem(Language language) throws IOException {
        try (PDDocument document = printed(language)) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            int pieces = 0;
            for (PDPage page : document.getPages()) {
                COSArray tags = tagsOf(root, page);
                for (int piece = 0; piece < tags.size(); piece++) {
                    if (tags.getObject(piece) instanceof COSDictionary tag) {
                        assertThat(holds(tag, page, piece))
                                .as("piece %d, in a tag %s", piece, tag)
                                .isTrue();
                        pieces++;
                    }
                }
            }
            assertThat(pieces).isEqualTo(piecesBelow(root)).isGreaterThan(30);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "EN"})
    void nameNoHeadOrFootOfATableThatHasNone(Language language) throws IOException {
        try (PDDocument document = printed(language)) {
            assertThat(all(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()))
                    .filteredOn(tag -> List.of("THead", "TFoot").contains(tag.getNameAsString(COSName.S, "")))
                    .isNotEmpty()
                    .allMatch(tag -> tag.containsKey(COSName.K));
        }
    }

    /** Facts, which have no head, and a table whose head stands on two pages. */
    private static byte[] print(Language language) {
        return Paper.of(
                        PaperFixtures.head(language),
                        body -> body.facts(facts -> facts.text("القانون", "مؤسسة حقوق الإنسان، 2027 (عيّنة)"))
                                .table(
                                        List.of("أ", "ب"),
                                        rows -> IntStream.rangeClosed(0, 40)
                                                .forEach(row -> rows.row(
                                                        String.valueOf(2 * row + 1), String.valueOf(2 * row + 2)))))
                .print()
                .pdf();
    }

    private static PDDocument printed(Language language) throws IOException {
        return Loader.loadPDF(print(language));
    }

    /** The tags of a page's pieces, by their numbers. */
    private static COSArray tagsOf(COSDictionary root, PDPage page) {
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getInt(i) == page.getStructParents()) {
                return (COSArray) numbers.getObject(i + 1);
            }
        }
        throw new AssertionError("A page without tags");
    }

    private static boolean holds(COSDictionary tag, PDPage page, int piece) {
        return kids(tag).stream()
                .anyMatch(kid -> kid instanceof COSDictionary reference
                        ? reference.getInt(COSName.MCID) == piece
                                && page.getCOSObject().equals(reference.getCOSDictionary(COSName.PG))
                        : kid instanceof COSInteger number
                                && number.intValue() == piece
                                && page.getCOSObject().equals(tag.getCOSDictionary(COSName.PG)));
    }

    private static long piecesBelow(COSDictionary root) {
        return all(root).stream()
                .flatMap(tag -> kids(tag).stream())
                .filter(kid -> kid instanceof COSInteger
                        || (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)))
                .count();
    }

    private static List<COSDictionary> all(COSDictionary tag) {
        List<COSDictionary> all = new ArrayList<>(List.of(tag));
        for (COSBase kid : kids(tag)) {
            if (kid instanceof COSDictionary below && below.containsKey(COSName.S)) {
                all.addAll(all(below));
            }
        }
        return all;
    }

    private static List<COSBase> kids(COSDictionary tag) {
        COSBase kids = tag.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            return IntStream.range(0, several.size())
                    .mapToObj(several::getObject)
                    .toList();
        }
        return kids == null ? List.of() : List.of(kids);
    }
}
