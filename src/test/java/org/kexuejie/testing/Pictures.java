package org.kexuejie.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Makes pictures; another seed makes another picture. */
public final class Pictures {

    private Pictures() {}

    public static byte[] jpeg(int width, int height, long seed) {
        return write(draw(width, height, seed, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height, long seed) {
        return write(draw(width, height, seed, BufferedImage.TYPE_INT_ARGB), "png");
    }

    private static BufferedImage draw(int width, int height, long seed, int type) {
        var random = new Random(seed);
        var picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        for (int i = 0; i < 12; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillRect(random.nextInt(width), random.nextInt(height), width / 3 + 1, height / 3 + 1);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] write(BufferedImage picture, String format) {
        try (var output = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
