package org.kexuejie.tally;

/** Stages of education by which the youth of an event may be told apart (F04). */
public enum YouthStage {
    PRIMARY,
    JUNIOR,
    SENIOR,
    UNIVERSITY
}
