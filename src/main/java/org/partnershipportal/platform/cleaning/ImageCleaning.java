package org.partnershipportal.platform.cleaning;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Redraws a picture from its pixels, upright; nothing else of the file goes over. */
final class ImageCleaning {

    /** A picture with more is not opened: a small file can hold any number of them. */
    static final long MOST_PIXELS = 60_000_000;

    private static final float QUALITY = 0.9f;

    private ImageCleaning() {}

    static void clean(Path file, Path cleaned, DocumentType type) throws IOException {
        ImageIO.setUseCache(false);
        BufferedImage picture = read(file, type);
        if (type == DocumentType.JPEG) {
            picture = upright(picture, JpegSegments.orientation(Files.readAllBytes(file)));
        }
        write(picture, cleaned, type);
    }

    private static BufferedImage read(Path file, DocumentType type) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(type.extensions().getLast()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new DocumentNotAccepted(DocumentRefusal.ARCHIVE_BOMB);
            }
            return reader.read(0);
        } catch (IIOException notDrawn) {
            // Broken, or in the colours of a printing press, which the JDK does not draw.
            throw new DocumentNotAccepted(DocumentRefusal.CANNOT_BE_CLEANED);
        } finally {
            reader.dispose();
        }
    }

    /** Turned and mirrored as the camera noted. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        boolean lying = orientation >= 5;
        int type = picture.getType() == BufferedImage.TYPE_CUSTOM ? BufferedImage.TYPE_3BYTE_BGR : picture.getType();
        BufferedImage turned = new BufferedImage(lying ? height : width, lying ? width : height, type);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return turned;
    }

    private static void write(BufferedImage picture, Path cleaned, DocumentType type) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(type.extensions().getLast()).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(cleaned.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == DocumentType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
