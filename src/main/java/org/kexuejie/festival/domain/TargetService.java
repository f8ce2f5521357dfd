package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;

/** The office's work on the targets. */
@ChangesPlan
public class TargetService {

    private final TargetRepository targets;

    TargetService(TargetRepository targets) {
        this.targets = targets;
    }

    public TargetInfo find(TargetId id) {
        return get(id).info();
    }

    public void add(EditionId edition, TargetDetails details) {
        int place = targets.findByEditionIdOrderByPlace(edition).size();
        targets.save(new Target(new TargetId(Ids.next()), edition, place, details));
    }

    public void revise(TargetId id, int readVersion, TargetDetails details) {
        Target target = get(id);
        EditConflict.check(readVersion, target.info().version(), "target " + id);
        target.revise(details);
    }

    public void remove(EditionId edition, TargetId id) {
        targets.delete(get(id));
        List<Target> left = targets.findByEditionIdOrderByPlace(edition);
        Placed.arrange(left, left.stream().map(Target::key).toList());
    }

    /** @throws EditConflict when the targets are no longer those that were put in order */
    public void arrange(EditionId edition, List<UUID> order) {
        Placed.arrange(targets.findByEditionIdOrderByPlace(edition), order);
    }

    private Target get(TargetId id) {
        return targets.findById(id).orElseThrow(() -> new RecordNotFound("target " + id));
    }
}
