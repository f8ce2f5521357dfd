package org.kexuejie.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as the path of an SVG picture, sharp at any size and drawn without scripts. It bears some dirt and folds
 * (error correction M).
 *
 * @param size of the square picture, in modules, with the white rim of four that readers need
 * @param path of the dark modules
 */
public record QrCode(int size, String path) {

    private static final int RIM = 4;

    /** @throws IllegalArgumentException when the text is longer than such a code can hold, some 2,000 characters */
    public static QrCode of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return new QrCode(modules.getWidth() + 2 * RIM, path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code of " + text.length() + " characters", e);
        }
    }

    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M').append(x + RIM).append(' ').append(y + RIM).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
