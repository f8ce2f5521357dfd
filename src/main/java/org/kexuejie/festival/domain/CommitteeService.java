package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;

/** The office's work on the committee. */
@ChangesPlan
public class CommitteeService {

    private final CommitteeMemberRepository members;

    CommitteeService(CommitteeMemberRepository members) {
        this.members = members;
    }

    public void add(EditionId edition, CommitteeDetails details) {
        int place = Placed.behind(members.findByEditionIdOrderByPlace(edition));
        members.save(new CommitteeMember(Ids.next(), edition, place, details));
    }

    public void revise(EditionId edition, UUID id, int readVersion, CommitteeDetails details) {
        CommitteeMember member = members.inEdition(edition, id);
        EditConflict.check(readVersion, member.entry().version(), "committee member " + id);
        member.revise(details);
    }

    public void remove(EditionId edition, UUID id) {
        members.delete(members.inEdition(edition, id));
    }

    /** @throws EditConflict when one of those put in order is no longer a member */
    public void arrange(EditionId edition, List<UUID> order) {
        Placed.arrange(members.findByEditionIdOrderByPlace(edition), order);
    }
}
