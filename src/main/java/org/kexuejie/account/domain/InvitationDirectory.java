package org.kexuejie.account.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.InvitationFilter;
import org.kexuejie.account.InvitationId;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.InvitationSummary;
import org.kexuejie.account.Invitations;
import org.kexuejie.account.IssuedInvitation;
import org.kexuejie.account.NewInvitation;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class InvitationDirectory implements Invitations {

    private final InvitationRepository invitations;
    private final InvitationQueries queries;
    private final Clock clock;
    private final Duration validity;

    InvitationDirectory(
            InvitationRepository invitations,
            InvitationQueries queries,
            Clock clock,
            @Value("${kexuejie.invitation.validity}") Duration validity) {
        this.invitations = invitations;
        this.queries = queries;
        this.clock = clock;
        this.validity = validity;
    }

    @Override
    public IssuedInvitation invite(NewInvitation wanted, AccountId by) {
        try {
            IssuedInvitation issued = issue(new Invitation(new InvitationId(Ids.next()), wanted), by);
            invitations.flush();
            return issued;
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("invitation_unused_once")) {
                throw RuleViolation.of("account.invitation.rule.unusedOne", wanted.affiliation());
            }
            throw e;
        }
    }

    @Override
    public IssuedInvitation renew(InvitationId id, AccountId by) {
        return issue(get(id), by);
    }

    private IssuedInvitation issue(Invitation invitation, AccountId by) {
        String code = InvitationCode.issue();
        invitation.issue(InvitationCode.hash(code), by, clock.instant(), validity);
        return new IssuedInvitation(invitations.save(invitation).summary(clock.instant()), code);
    }

    @Override
    public void withdraw(InvitationId id) {
        get(id).withdraw(clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InvitationSummary> find(InvitationId id) {
        return invitations.findById(id).map(each -> each.summary(clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public Paged<InvitationSummary> list(InvitationFilter filter, PageQuery page) {
        return queries.list(filter, page);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, InvitationSummary> unusedOfUnits(String cityCode) {
        return queries.unusedOfUnits(cityCode);
    }

    @Override
    @Transactional(readOnly = true)
    public List<IssuedInvitation> openBehind(Collection<String> codes) {
        var byHash = codes.stream()
                .collect(Collectors.toMap(
                        InvitationCode::hash, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<String, Invitation> found = invitations.findByCodeHashIn(byHash.keySet()).stream()
                .collect(Collectors.toMap(Invitation::codeHash, Function.identity()));
        return byHash.entrySet().stream()
                .filter(each -> found.containsKey(each.getKey()))
                .map(each -> new IssuedInvitation(
                        Objects.requireNonNull(found.get(each.getKey())).summary(clock.instant()), each.getValue()))
                .filter(each -> each.invitation().state() == InvitationState.OPEN)
                .toList();
    }

    private Invitation get(InvitationId id) {
        return invitations.findById(id).orElseThrow(() -> new RecordNotFound("invitation " + id));
    }
}
