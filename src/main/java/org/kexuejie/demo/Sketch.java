package org.kexuejie.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.List;

/** Draws one scene of a festival with simple shapes: a field under karst hills, a hall with a screen, or a bench. */
class Sketch {

    static final int WIDTH = 960;
    static final int HEIGHT = 720;

    private static final List<Color> SHIRTS =
            colours(0x4F83CC, 0xE0874A, 0x6AA874, 0xD8B04C, 0xB3667E, 0x6E7FA8, 0xEDE6D6);
    private static final List<Color> THINGS = colours(0x2F6FB7, 0xD9743A, 0x4C9A6A, 0xC9A227, 0x8A6BB1, 0x3A9CA6);
    private static final Color SKIN = new Color(0xEBC3A0);
    private static final Color HAIR = new Color(0x3A332F);
    private static final Color LINE = new Color(0x4A5568);

    private final Graphics2D pen;
    private final Chance chance;

    Sketch(Graphics2D pen, Chance chance) {
        this.pen = pen;
        this.chance = chance;
    }

    void draw() {
        switch (chance.between(0, 2)) {
            case 0 -> field();
            case 1 -> hall();
            default -> bench();
        }
    }

    private void field() {
        fill(0, 0, WIDTH, HEIGHT, new Color(0x8FC3EA), new Color(0xE8F4FB));
        pen.setColor(new Color(0xFFE9A8));
        pen.fill(circle(chance.between(120, 820), 110, 48));
        for (int hill = 0; hill < 6; hill++) {
            pen.setColor(hill % 2 == 0 ? new Color(0x8DB3A0) : new Color(0x6F9C86));
            double x = hill * 180.0 - chance.between(20, 120);
            double height = chance.between(160, 300);
            pen.fill(new Arc2D.Double(x, 470 - height, chance.between(190, 280), height * 2, 0, 180, Arc2D.CHORD));
        }
        fill(0, 460, WIDTH, HEIGHT - 460, new Color(0x9CC77B), new Color(0x6FA65A));
        for (int rocket = 0; rocket < 2; rocket++) {
            rocket(chance.between(160, 800), chance.between(120, 300));
        }
        group(7, 500, 1.1);
    }

    private void hall() {
        fill(0, 0, WIDTH, HEIGHT, new Color(0xF3E7D3), new Color(0xD9C4A3));
        pen.setColor(new Color(0x2B4C7E));
        pen.fill(new RoundRectangle2D.Double(170, 60, 620, 330, 18, 18));
        pen.setColor(new Color(0xF7FAFD));
        pen.fill(new RoundRectangle2D.Double(186, 76, 588, 298, 10, 10));
        for (int at = 0; at < 3; at++) {
            thing(250 + at * 180, 150);
        }
        for (int row = 0; row < 3; row++) {
            backs(row);
        }
    }

    private void bench() {
        fill(0, 0, WIDTH, HEIGHT, new Color(0xE3EEF6), new Color(0xC9DCEA));
        pen.setColor(new Color(0xF8FBFD));
        for (int window = 0; window < 3; window++) {
            pen.fill(new RoundRectangle2D.Double(80 + window * 290.0, 60, 220, 190, 8, 8));
        }
        group(5, 250, 1.7);
        fill(0, 520, WIDTH, HEIGHT - 520, new Color(0xC79A67), new Color(0x9C7146));
        for (int at = 0; at < 4; at++) {
            thing(100 + at * 210, 420 + chance.between(0, 40));
        }
    }

    /** People who face the viewer. */
    private void group(int people, int y, double size) {
        for (int at = 0; at < people; at++) {
            double x = (at + 0.5) * WIDTH / people + chance.between(-18, 18);
            double top = y + chance.between(-14, 14);
            pen.setColor(chance.pick(SHIRTS));
            pen.fill(new RoundRectangle2D.Double(
                    x - 38 * size, top + 52 * size, 76 * size, 130 * size, 40 * size, 40 * size));
            pen.setColor(HAIR);
            pen.fill(circle(x, top + 22 * size, 31 * size));
            pen.setColor(SKIN);
            pen.fill(circle(x, top + 30 * size, 26 * size));
        }
    }

    /** A row of people who look at the screen. */
    private void backs(int row) {
        int seats = 9 - row;
        for (int seat = 0; seat < seats; seat++) {
            double size = 0.8 + row * 0.25;
            double x = (seat + 0.5) * WIDTH / seats + chance.between(-10, 10);
            double y = 430 + row * 85 + chance.between(-6, 6);
            pen.setColor(chance.pick(SHIRTS));
            pen.fill(new RoundRectangle2D.Double(
                    x - 46 * size, y + 30 * size, 92 * size, 190 * size, 50 * size, 50 * size));
            pen.setColor(HAIR);
            pen.fill(circle(x, y, 34 * size));
        }
    }

    private void thing(int x, int y) {
        pen.setColor(chance.pick(THINGS));
        switch (chance.between(0, 3)) {
            case 0 -> flask(x, y);
            case 1 -> planet(x, y);
            case 2 -> robot(x, y);
            default -> rocket(x + 50, y);
        }
    }

    private void flask(double x, double y) {
        var glass = new Path2D.Double();
        glass.moveTo(x + 36, y);
        glass.lineTo(x + 64, y);
        glass.lineTo(x + 64, y + 45);
        glass.lineTo(x + 105, y + 125);
        glass.lineTo(x - 5, y + 125);
        glass.lineTo(x + 36, y + 45);
        glass.closePath();
        pen.fill(glass);
        outline(glass);
    }

    private void planet(double x, double y) {
        pen.fill(circle(x + 50, y + 65, 46));
        outline(new Ellipse2D.Double(x - 22, y + 50, 144, 32));
    }

    private void robot(double x, double y) {
        var body = new RoundRectangle2D.Double(x + 4, y + 52, 92, 78, 16, 16);
        var head = new RoundRectangle2D.Double(x + 18, y, 64, 46, 14, 14);
        pen.fill(body);
        pen.fill(head);
        outline(body);
        outline(head);
        pen.setColor(Color.WHITE);
        pen.fill(circle(x + 38, y + 22, 7));
        pen.fill(circle(x + 62, y + 22, 7));
    }

    private void rocket(double x, double y) {
        pen.setColor(chance.pick(THINGS));
        pen.fill(new Arc2D.Double(x - 20, y, 40, 120, 0, 180, Arc2D.CHORD));
        pen.fill(new RoundRectangle2D.Double(x - 20, y + 55, 40, 66, 8, 8));
        pen.setColor(new Color(0xF2B05E));
        pen.fill(new Arc2D.Double(x - 14, y + 92, 28, 66, 180, 180, Arc2D.CHORD));
    }

    private void outline(Shape shape) {
        pen.setColor(LINE);
        pen.setStroke(new BasicStroke(4));
        pen.draw(shape);
    }

    private void fill(int x, int y, int width, int height, Color above, Color below) {
        pen.setPaint(new GradientPaint(x, y, above, x, y + (float) height, below));
        pen.fillRect(x, y, width, height);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static List<Color> colours(int... values) {
        return Arrays.stream(values).mapToObj(Color::new).toList();
    }
}
