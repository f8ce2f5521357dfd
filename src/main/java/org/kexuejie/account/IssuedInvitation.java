package org.kexuejie.account;

/**
 * An invitation with the code of its link, shown once to whoever invited; only its hash is stored.
 *
 * @param code 28 characters that are hard to mistake, in groups of four
 */
public record IssuedInvitation(InvitationSummary invitation, String code) {}
