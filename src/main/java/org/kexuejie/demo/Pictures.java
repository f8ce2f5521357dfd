package org.kexuejie.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
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
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

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

    /** A sheet of paper with a few lines, as a scan. */
    byte[] paper() {
        var sheet = new BufferedImage(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(0xFBFAF6));
        pen.fillRect(0, 0, HEIGHT, WIDTH);
        pen.setColor(new Color(0x777777));
        for (int line = 0; line < 22; line++) {
            pen.fillRect(90, 150 + line * 32, line % 6 == 5 ? 260 : HEIGHT - 180, 6);
        }
        pen.drawImage(label, HEIGHT - label.getWidth() - 90, WIDTH - 130, null);
        pen.dispose();
        return bytes(sheet);
    }

    private byte[] draw() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = chance.between(0, 99) / 100f;
        backdrop(pen, hue);
        exhibits(pen, hue);
        audience(pen, hue);
        pen.drawImage(label, WIDTH - label.getWidth() - 24, HEIGHT - label.getHeight() - 20, null);
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

    private void backdrop(Graphics2D pen, float hue) {
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.25f, 0.98f), WIDTH, HEIGHT, Color.getHSBColor(hue + 0.1f, 0.45f, 0.75f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.getHSBColor(hue + 0.55f, 0.12f, 0.95f));
        pen.fill(new RoundRectangle2D.Double(90, 70, WIDTH - 180.0, 330, 24, 24));
    }

    private void exhibits(Graphics2D pen, float hue) {
        pen.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int at = 0; at < 5; at++) {
            int x = 140 + at * 140;
            int y = chance.between(120, 220);
            int size = chance.between(60, 120);
            pen.setColor(Color.getHSBColor(hue + at * 0.17f, 0.55f, 0.85f));
            switch (chance.between(0, 3)) {
                case 0 -> pen.fill(new Ellipse2D.Double(x, y, size, size));
                case 1 -> pen.fill(new RoundRectangle2D.Double(x, y, size, size * 1.3, 18, 18));
                case 2 -> pen.fillPolygon(new int[] {x, x + size / 2, x + size}, new int[] {y + size, y, y + size}, 3);
                default -> {
                    pen.draw(new Ellipse2D.Double(x, y + size / 3.0, size, size / 3.0));
                    pen.draw(new Ellipse2D.Double(x + size / 3.0, y, size / 3.0, size));
                }
            }
        }
    }

    private void audience(Graphics2D pen, float hue) {
        for (int row = 0; row < 3; row++) {
            for (int seat = 0; seat < 9; seat++) {
                int x = 20 + seat * 110 + (row % 2) * 50 + chance.between(-8, 8);
                int y = 450 + row * 80 + chance.between(-6, 6);
                pen.setColor(Color.getHSBColor(hue + chance.between(0, 40) / 100f, 0.5f, 0.55f));
                pen.fill(new RoundRectangle2D.Double(x - 14.0, y + 44.0, 84, 120, 40, 40));
                pen.setColor(Color.getHSBColor(0.07f, 0.3f, 0.35f + row * 0.05f));
                pen.fill(new Ellipse2D.Double(x, y, 56, 56));
            }
        }
    }
}
