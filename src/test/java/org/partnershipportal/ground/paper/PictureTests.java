package org.partnershipportal.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;

/** Draws papers to {@code target/paper}, to be looked at; finds what is blank or runs off the page. */
class PictureTests {

    private static final Path FOLDER = Path.of("target/paper");
    private static final int DPI = 90;
    private static final int WHITE = 0xFFFFFF;

    @ParameterizedTest
    @EnumSource(Language.class)
    void fillsThePageAndLeavesTheMarginsWhite(Language language) throws IOException {
        Files.createDirectories(FOLDER);
        byte[] pdf = PaperFixtures.sample(language).print().pdf();
        Files.write(FOLDER.resolve(language.tag() + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            ImageIO.write(
                    picture, "png", FOLDER.resolve(language.tag() + ".png").toFile());
            int margin = DPI * 18 / 25;
            assertThat(ink(picture, 0, margin)).as("left margin").isZero();
            assertThat(ink(picture, picture.getWidth() - margin, picture.getWidth()))
                    .as("right margin")
                    .isZero();
            assertThat(ink(picture, margin, picture.getWidth() - margin)).isGreaterThan(5_000);
        }
    }

    private static int ink(BufferedImage picture, int from, int to) {
        int ink = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if ((picture.getRGB(x, y) & WHITE) != WHITE) {
                    ink++;
                }
            }
        }
        return ink;
    }
}
