package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.EditionId;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;

/** The office's work on the committee. */
@ChangesPlan
public class CommitteeService {

    private final CommitteeMemberRepository members;

    CommitteeService(CommitteeMemberRepository members) {
        this.members = members;
    }

    public CommitteeEntry find(UUID id) {
        return get(id).entry();
    }

    public void add(EditionId edition, CommitteeDetails details) {
        int place = members.findByEditionIdOrderByPlace(edition).size();
        members.save(new CommitteeMember(Ids.next(), edition, place, details));
    }

    public void revise(UUID id, int readVersion, CommitteeDetails details) {
        CommitteeMember member = get(id);
        EditConflict.check(readVersion, member.entry().version(), "committee member " + id);
        member.revise(details);
    }

    public void remove(EditionId edition, UUID id) {
        members.delete(get(id));
        List<CommitteeMember> left = members.findByEditionIdOrderByPlace(edition);
        Placed.arrange(left, left.stream().map(CommitteeMember::key).toList());
    }

    /** @throws EditConflict when the members are no longer those that were put in order */
    public void arrange(EditionId edition, List<UUID> order) {
        Placed.arrange(members.findByEditionIdOrderByPlace(edition), order);
    }

    private CommitteeMember get(UUID id) {
        return members.findById(id).orElseThrow(() -> new RecordNotFound("committee member " + id));
    }
}
