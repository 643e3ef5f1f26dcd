package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A photograph is drawn as the camera was held")
class ImageCleaningTests {

    private static final int WIDTH = 3;
    private static final int HEIGHT = 2;

    /** Where the first row and the first column of the file belong, as EXIF says it. */
    @ParameterizedTest
    @CsvSource({
        "1, TOP, LEFT",
        "2, TOP, RIGHT",
        "3, BOTTOM, RIGHT",
        "4, BOTTOM, LEFT",
        "5, LEFT, TOP",
        "6, RIGHT, TOP",
        "7, RIGHT, BOTTOM",
        "8, LEFT, BOTTOM"
    })
    void turnsAndMirrorsEveryPixel(int orientation, Side firstRow, Side firstColumn) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                picture.setRGB(x, y, colour(x, y));
            }
        }
        BufferedImage upright = ImageCleaning.upright(picture, orientation);
        boolean lying = firstRow == Side.LEFT || firstRow == Side.RIGHT;
        assertThat(upright.getWidth()).isEqualTo(lying ? HEIGHT : WIDTH);
        assertThat(upright.getHeight()).isEqualTo(lying ? WIDTH : HEIGHT);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                int along = place(firstColumn, x, WIDTH);
                int across = place(firstRow, y, HEIGHT);
                assertThat(lying ? upright.getRGB(across, along) : upright.getRGB(along, across))
                        .as("pixel %d, %d", x, y)
                        .isEqualTo(colour(x, y));
            }
        }
    }

    @Test
    void turnsAPictureOfWhicheverColours() {
        ComponentColorModel grey = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB),
                false,
                false,
                Transparency.OPAQUE,
                DataBuffer.TYPE_USHORT);
        BufferedImage picture =
                new BufferedImage(grey, grey.createCompatibleWritableRaster(WIDTH, HEIGHT), false, null);
        assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_CUSTOM);
        assertThat(ImageCleaning.upright(picture, 6).getWidth()).isEqualTo(HEIGHT);
    }

    private static int colour(int x, int y) {
        return 0xFF000000 | (40 * x + 20) << 16 | (80 * y + 20) << 8;
    }

    private static int place(Side side, int from, int size) {
        return side == Side.TOP || side == Side.LEFT ? from : size - 1 - from;
    }

    enum Side {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }
}
