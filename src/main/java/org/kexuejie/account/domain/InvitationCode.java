package org.kexuejie.account.domain;

import java.util.Optional;
import org.kexuejie.shared.SecretCode;

/** The secret of a link: 28 letters and digits, 140 random bits. */
final class InvitationCode {

    private static final SecretCode CODES = new SecretCode(28);

    private InvitationCode() {}

    static String issue() {
        return CODES.issue();
    }

    /** The code in what was typed, or in the address that was pasted. */
    static Optional<String> in(String typed) {
        return CODES.in(typed.replaceFirst("^.*/join/", ""));
    }

    static String hash(String code) {
        return SecretCode.hash(code);
    }
}
