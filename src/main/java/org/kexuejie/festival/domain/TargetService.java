package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.TargetId;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RuleViolation;
import org.springframework.modulith.NamedInterface;

/** The office's work on the targets. */
@ChangesPlan
@NamedInterface("usecases")
public class TargetService {

    private final TargetRepository targets;
    private final ProgrammeLineRepository lines;

    TargetService(TargetRepository targets, ProgrammeLineRepository lines) {
        this.targets = targets;
        this.lines = lines;
    }

    /** @throws RuleViolation when the details do not fit together, see {@link Target} */
    public void add(EditionId edition, TargetDetails details) {
        checkLine(edition, details);
        int place = Placed.behind(targets.findByEditionIdOrderByPlace(edition));
        targets.save(new Target(new TargetId(Ids.next()), edition, place, details));
    }

    /** @throws RuleViolation when the details do not fit together, see {@link Target} */
    public void revise(EditionId edition, TargetId id, int readVersion, TargetDetails details) {
        Target target = targets.inEdition(edition, id);
        EditConflict.check(readVersion, target.info().version(), "target " + id);
        checkLine(edition, details);
        target.revise(details);
    }

    public void remove(EditionId edition, TargetId id) {
        targets.delete(targets.inEdition(edition, id));
    }

    /** @throws EditConflict when one of those put in order is no longer among the targets */
    public void arrange(EditionId edition, List<UUID> order) {
        Placed.arrange(targets.findByEditionIdOrderByPlace(edition), order);
    }

    /** A target counts in a line of its own edition. */
    private void checkLine(EditionId edition, TargetDetails details) {
        if (details.line() != null) {
            lines.inEdition(edition, details.line());
        }
    }
}
