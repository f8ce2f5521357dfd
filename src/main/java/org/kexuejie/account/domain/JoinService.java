package org.kexuejie.account.domain;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.InvitationSummary;
import org.kexuejie.account.InvitationUsed;
import org.kexuejie.account.NewAccount;
import org.kexuejie.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever was invited does with the link: looks at it, and makes the account. */
@Service
@Transactional
public class JoinService {

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final Accounts directory;
    private final ScopeClosings closings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoinService(
            InvitationRepository invitations,
            AccountRepository accounts,
            Accounts directory,
            ScopeClosings closings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.directory = directory;
        this.closings = closings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a link is for.
     *
     * @param suggestedUsername the user name that the form proposes, as long as nobody has it
     * @param closed whether no such account can be made at present
     */
    public record Offer(
            InvitationSummary invitation, @Nullable String suggestedUsername, boolean closed) {

        /** Whether the link still makes an account. */
        public boolean stands() {
            return invitation.state() == InvitationState.OPEN && !closed;
        }
    }

    /** The code in what was typed or pasted, written as it stands in links; empty when there can be none. */
    public static Optional<String> codeIn(String typed) {
        return InvitationCode.in(typed);
    }

    /** Empty for a code that was never issued or has been replaced. */
    @Transactional(readOnly = true)
    public Optional<Offer> look(String code) {
        return invitations.findByCodeHash(InvitationCode.hash(code)).map(this::offer);
    }

    /**
     * Makes the account and uses the invitation up. Of two who do so at the same time one makes it, and the other finds
     * it used.
     *
     * @return who is signed in from now on; empty when the link makes no account any more
     * @throws RuleViolation when user name or password break the rules
     */
    public Optional<SignedIn> accept(String code, String chosenUsername, String password) {
        return invitations
                .lockByCodeHash(InvitationCode.hash(code))
                .filter(invitation -> offer(invitation).stands())
                .map(invitation -> use(invitation, username(chosenUsername), password));
    }

    private SignedIn use(Invitation invitation, String username, String password) {
        Passwords.checkChosen(password, username);
        AccountId made = open(invitation.accountNamed(username), password);
        invitation.use(made, clock.instant());
        var signedIn = new SignedIn(accounts.getReferenceById(made));
        events.publishEvent(new InvitationUsed(invitation.id(), signedIn.actor()));
        return signedIn;
    }

    /** Somebody else may take the name at the same moment. */
    private AccountId open(NewAccount account, String password) {
        try {
            AccountId made = directory.openWithPassword(account, password, false);
            accounts.flush();
            return made;
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("account_username_once")) {
                throw RuleViolation.at("username", "account.rule.usernameTaken");
            }
            throw e;
        }
    }

    private Offer offer(Invitation invitation) {
        String suggested = invitation.suggestedUsername();
        boolean free = suggested != null && !accounts.existsByUsername(suggested);
        NewAccount account = invitation.accountNamed("");
        boolean closed = closings.of(account.role(), account.scope()).isPresent();
        return new Offer(invitation.summary(clock.instant()), free ? suggested : null, closed);
    }

    /** As typed, but for capitals, blanks around it and full-width characters. */
    private static String username(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
