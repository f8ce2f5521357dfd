package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RuleViolation;

/** The office's work on the programme lines. Lines are never removed: activities and figures hang on them. */
@ChangesPlan
public class LineService {

    private final ProgrammeLineRepository lines;

    LineService(ProgrammeLineRepository lines) {
        this.lines = lines;
    }

    /** @throws RuleViolation when the code is taken */
    public void add(EditionId edition, String code, LineDetails details) {
        List<ProgrammeLine> standing = lines.findByEditionIdOrderByPlace(edition);
        if (standing.stream().anyMatch(line -> line.code().equals(code))) {
            throw RuleViolation.at("code", "festival.rule.lineCodeTaken", code);
        }
        lines.save(new ProgrammeLine(new LineId(Ids.next()), edition, Placed.behind(standing), code, details));
    }

    public void revise(EditionId edition, LineId id, int readVersion, LineDetails details) {
        ProgrammeLine line = lines.inEdition(edition, id);
        EditConflict.check(readVersion, line.info().version(), "line " + id);
        line.revise(details);
    }

    /** @throws EditConflict when one of those put in order is no longer among the lines */
    public void arrange(EditionId edition, List<UUID> order) {
        Placed.arrange(lines.findByEditionIdOrderByPlace(edition), order);
    }
}
