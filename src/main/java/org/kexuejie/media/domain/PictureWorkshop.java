package org.kexuejie.media.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/**
 * Makes what pages show of a picture. Everything shown is drawn anew: upright, bounded in size, and without
 * whatever the camera wrote about place, device and owner.
 */
@Component
class PictureWorkshop {

    private static final int SHOWN_SIDE = 1600;
    private static final int THUMBNAIL_SIDE = 480;
    private static final double QUALITY = 0.85;

    private final long mostPixels;
    private final Semaphore turns = new Semaphore(2);

    PictureWorkshop(MediaProperties properties) {
        mostPixels = properties.mostPixels();
    }

    /** The picture cannot be used; the key says why. */
    static class Unusable extends Exception {

        private final String key;

        Unusable(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** In pixels. */
    record Size(int width, int height) {}

    /**
     * @return the size of the original
     * @throws Unusable when the file is no readable picture or has too many pixels
     */
    Size make(Path original, Path shown, Path thumbnail) throws Unusable, IOException {
        Size size = checkSize(original);
        int longest = Math.max(size.width(), size.height());
        turns.acquireUninterruptibly();
        try {
            BufferedImage picture = Thumbnails.of(original.toFile())
                    .scale(Math.min(1.0, (double) SHOWN_SIDE / longest))
                    .addFilter(PictureWorkshop::onWhite)
                    .asBufferedImage();
            write(picture, 1.0, shown);
            int side = Math.max(picture.getWidth(), picture.getHeight());
            write(picture, Math.min(1.0, (double) THUMBNAIL_SIDE / side), thumbnail);
            return size;
        } catch (IllegalArgumentException | IIOException e) {
            throw new Unusable("media.rule.unreadable");
        } finally {
            turns.release();
        }
    }

    /** Reads the size from the header only, so that a small file with a huge picture never gets decoded. */
    private Size checkSize(Path original) throws Unusable, IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(original.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Unusable("media.rule.unreadable");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > mostPixels) {
                    throw new Unusable("media.rule.tooManyPixels");
                }
                return new Size((int) width, (int) height);
            } catch (IIOException e) {
                throw new Unusable("media.rule.unreadable");
            } finally {
                reader.dispose();
            }
        }
    }

    private static void write(BufferedImage picture, double scale, Path target) throws IOException {
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(target))) {
            Thumbnails.of(picture)
                    .scale(scale)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(output);
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var paper = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }
}
