package org.kexuejie.festival.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;

/** The office's work on the programme lines. Lines are never removed: activities and figures hang on them. */
@ChangesPlan
public class LineService {

    private final ProgrammeLineRepository lines;

    LineService(ProgrammeLineRepository lines) {
        this.lines = lines;
    }

    public LineInfo find(LineId id) {
        return get(id).info();
    }

    /** @throws RuleViolation when the code is taken */
    public void add(EditionId edition, String code, LineDetails details) {
        List<ProgrammeLine> standing = lines.findByEditionIdOrderByPlace(edition);
        if (standing.stream().anyMatch(line -> line.code().equals(code))) {
            throw RuleViolation.at("code", "festival.rule.lineCodeTaken", code);
        }
        int place = inSection(edition, details.section()).size();
        lines.save(new ProgrammeLine(new LineId(Ids.next()), edition, place, code, details));
    }

    public void revise(LineId id, int readVersion, LineDetails details) {
        ProgrammeLine line = get(id);
        EditConflict.check(readVersion, line.info().version(), "line " + id);
        line.revise(details);
    }

    /** @throws EditConflict when the lines are no longer those that were put in order */
    public void arrange(EditionId edition, ProgrammeSection section, List<UUID> order) {
        Placed.arrange(inSection(edition, section), order);
    }

    private List<ProgrammeLine> inSection(EditionId edition, ProgrammeSection section) {
        return lines.findByEditionIdOrderByPlace(edition).stream()
                .filter(line -> line.section() == section)
                .toList();
    }

    private ProgrammeLine get(LineId id) {
        return lines.findById(id).orElseThrow(() -> new RecordNotFound("line " + id));
    }
}
