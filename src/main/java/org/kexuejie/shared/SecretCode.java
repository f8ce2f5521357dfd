package org.kexuejie.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Secrets that people are given and type from paper: letters and digits of 32 that are hard to mistake, 5 random bits
 * each, in groups of four. Capitals, blanks and hyphens make no difference. Only their hash is stored, so that whoever
 * reads the database can't use them.
 *
 * @param length number of letters and digits, a multiple of four
 */
public record SecretCode(int length) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz023456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public String issue() {
        return grouped(RANDOM.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (code, at) -> code.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString());
    }

    /** The code in what was typed, written as it was issued; empty when there can be none. */
    public Optional<String> in(String typed) {
        String plain = plain(typed);
        return plain.length() == length ? Optional.of(grouped(plain)) : Optional.empty();
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(String code) {
        try {
            byte[] plain = plain(code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String grouped(String plain) {
        return String.join("-", plain.split("(?<=\\G.{4})"));
    }

    private static String plain(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .replace('o', '0');
    }
}
