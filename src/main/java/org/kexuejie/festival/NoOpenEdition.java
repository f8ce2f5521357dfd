package org.kexuejie.festival;

import java.util.List;
import org.kexuejie.shared.RuleViolation;

/** No edition is open, so there is nothing to register, review or count in. */
public class NoOpenEdition extends RuleViolation {

    public NoOpenEdition() {
        super(List.of(new Violation(null, "festival.rule.noOpenEdition", List.of())));
    }
}
