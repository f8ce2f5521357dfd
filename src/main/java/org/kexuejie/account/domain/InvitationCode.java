package org.kexuejie.account.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret of a link: 28 letters and digits of 32 that are hard to mistake, 140 random bits. It can be typed from
 * paper: capitals, blanks and hyphens make no difference. Only its hash is stored, so that whoever reads the database
 * can't use a link.
 */
final class InvitationCode {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz023456789";
    private static final int LENGTH = 28;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InvitationCode() {}

    /** In groups of four. */
    static String issue() {
        return grouped(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (code, at) -> code.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString());
    }

    /** The code in what was typed, or in the address that was pasted. */
    static Optional<String> in(String typed) {
        String plain = plain(typed.replaceFirst("^.*/join/", ""));
        return plain.length() == LENGTH ? Optional.of(grouped(plain)) : Optional.empty();
    }

    private static String grouped(String plain) {
        return String.join("-", plain.split("(?<=\\G.{4})"));
    }

    static String hash(String code) {
        try {
            byte[] plain = plain(code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String plain(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
