package org.partnershipportal.ground.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The table by which a reader tells what a font's glyphs say ({@code ToUnicode}; ISO 32000-1, 9.10.3). */
final class GlyphTexts {

    private static final int BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private GlyphTexts() {}

    static PDStream stream(PDDocument document, Map<Integer, String> texts) throws IOException {
        HexFormat hex = HexFormat.of().withUpperCase();
        List<String> lines = new ArrayList<>();
        texts.forEach((glyph, text) -> {
            if (!text.isEmpty()) {
                lines.add("<" + hex.toHexDigits((short) glyph.intValue()) + "> <"
                        + hex.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">\n");
            }
        });
        StringBuilder map = new StringBuilder(HEAD);
        for (int i = 0; i < lines.size(); i += BLOCK) {
            List<String> block = lines.subList(i, Math.min(i + BLOCK, lines.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        byte[] bytes = map.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII);
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }
}
