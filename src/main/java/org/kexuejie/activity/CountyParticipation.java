package org.kexuejie.activity;

/**
 * How many different units of a county take part in the lines that count for coverage (R29), by what they can
 * fill: {@code schools} slot A, {@code venues} slot B, {@code modelSchools} either. Each stage includes the
 * stages after it.
 */
public record CountyParticipation(String countyCode, Units registered, Units approved, Units held) {

    public record Units(int schools, int venues, int modelSchools) {

        public static final Units NONE = new Units(0, 0, 0);
    }
}
