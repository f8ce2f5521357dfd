package org.kexuejie.organization;

/** How the 统一社会信用代码 of an organisation is written (GB 32100-2015). */
public final class CreditCode {

    /** 18 digits and letters; I, O, S, V and Z are never used. */
    public static final String PATTERN = "[0-9A-HJ-NP-RTUWXY]{18}";

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CHECKED = 17;
    private static final int FACTOR = 3;

    private CreditCode() {}

    /**
     * The character that has to stand at the end.
     *
     * @param code of the form of {@link #PATTERN}
     */
    public static char check(String code) {
        int modulus = CHARACTERS.length();
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * FACTOR % modulus;
        }
        return CHARACTERS.charAt((modulus - sum % modulus) % modulus);
    }

    /** Whether the character at the end of a code of the right form is the one that has to stand there. */
    public static boolean isSound(String code) {
        return code.charAt(CHECKED) == check(code);
    }
}
