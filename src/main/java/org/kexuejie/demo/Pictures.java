package org.kexuejie.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;

/** Draws pictures that stand for photos, each marked 示例图片. The mark is a picture too, since a server may have no font. */
class Pictures {

    private static final int FEWEST = 6;
    private static final int MOST = 40;
    private static final int PAPER_WIDTH = 720;
    private static final int PAPER_HEIGHT = 1018;

    private final Chance chance;
    private final BufferedImage label;

    private final int count;
    private List<byte[]> drawn = List.of();

    Pictures(DemoProperties properties) {
        chance = properties.chance("pictures");
        count = Math.max(FEWEST, (int) (MOST * Math.min(1, properties.scale())));
        try (InputStream content = new ClassPathResource("demo/label.png").getInputStream()) {
            label = ImageIO.read(content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the label", e);
        }
    }

    /** All of them, drawn when they are first asked for. */
    List<byte[]> all() {
        if (drawn.isEmpty()) {
            drawn = Stream.generate(this::draw).limit(count).toList();
        }
        return drawn;
    }

    /** Six seconds of such pictures, as a film. */
    byte[] film() {
        try {
            return new ClassPathResource("demo/film.mp4").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the film", e);
        }
    }

    /** A sheet of paper with a few lines, as a scan. */
    byte[] paper() {
        var sheet = new BufferedImage(PAPER_WIDTH, PAPER_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(0xFBFAF6));
        pen.fillRect(0, 0, PAPER_WIDTH, PAPER_HEIGHT);
        pen.setColor(new Color(0x777777));
        for (int line = 0; line < 22; line++) {
            pen.fillRect(90, 150 + line * 32, line % 6 == 5 ? 260 : PAPER_WIDTH - 180, 6);
        }
        pen.drawImage(label, PAPER_WIDTH - label.getWidth() - 90, PAPER_HEIGHT - 130, null);
        pen.dispose();
        return bytes(sheet);
    }

    private byte[] draw() {
        var picture = new BufferedImage(Sketch.WIDTH, Sketch.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        new Sketch(pen, chance).draw();
        pen.drawImage(label, Sketch.WIDTH - label.getWidth() - 24, Sketch.HEIGHT - label.getHeight() - 20, null);
        pen.dispose();
        return bytes(picture);
    }

    private static byte[] bytes(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a picture", e);
        }
    }
}
